//! The fields of the retirement form.

use super::remedies::AssumptionField;

/// How many places may be compared with the one chosen.
pub const OTHER_PLACES: usize = 2;
/// How many periods of contribution can be entered.
pub const MOST_PERIODS: usize = 12;

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The place.
    Place,
    /// Worker group.
    Worker,
    /// Birth.
    Born,
    /// Whether the months are told as sums, as periods, or not known.
    PaidBy,
    /// A period of contribution, by its number from 0.
    Period(usize),
    /// Months in all.
    Total,
    /// Months really paid.
    Actual,
    /// Months deemed paid.
    Deemed,
    /// Of these, months of military service.
    Military,
    /// Months really paid locally.
    Local,
    /// Chosen date of retirement.
    RetireOn,
    /// Months paid for the pension.
    PensionPaid,
    /// First insured.
    FirstInsuredOn,
    /// First employed.
    FirstEmployedOn,
    /// First employed before the place had this insurance.
    BeforeScheme,
    /// Through an employer or alone.
    Kind,
    /// Months without a break.
    Unbroken,
    /// Tier of insurance.
    Tier,
    /// The office's figure for the total.
    OverrideTotal,
    /// The office's figure for months really paid.
    OverrideActual,
    /// The office's figure for local months.
    OverrideLocal,
    /// A figure of the costs.
    Assumption(AssumptionField),
    /// A place to compare with, by its number from 0.
    OtherPlace(usize),
    /// Months really paid there.
    OtherLocal(usize),
}

/// Ids of the periods, one for each that can be entered.
const PERIODS: [&str; MOST_PERIODS] = [
    "history.0",
    "history.1",
    "history.2",
    "history.3",
    "history.4",
    "history.5",
    "history.6",
    "history.7",
    "history.8",
    "history.9",
    "history.10",
    "history.11",
];

impl Field {
    /// Every field.
    pub const ALL: [Field; 42] = [
        Field::Place,
        Field::Worker,
        Field::Born,
        Field::PaidBy,
        Field::Total,
        Field::Actual,
        Field::Deemed,
        Field::Military,
        Field::Local,
        Field::RetireOn,
        Field::PensionPaid,
        Field::FirstInsuredOn,
        Field::FirstEmployedOn,
        Field::BeforeScheme,
        Field::Kind,
        Field::Unbroken,
        Field::Tier,
        Field::OverrideTotal,
        Field::OverrideActual,
        Field::OverrideLocal,
        Field::Assumption(AssumptionField::Base),
        Field::Assumption(AssumptionField::Rate),
        Field::Assumption(AssumptionField::Monthly),
        Field::Assumption(AssumptionField::Premium),
        Field::Assumption(AssumptionField::Growth),
        Field::Assumption(AssumptionField::ToAge),
        Field::OtherPlace(0),
        Field::OtherLocal(0),
        Field::OtherPlace(1),
        Field::Period(0),
        Field::Period(1),
        Field::Period(2),
        Field::Period(3),
        Field::Period(4),
        Field::Period(5),
        Field::Period(6),
        Field::Period(7),
        Field::Period(8),
        Field::Period(9),
        Field::Period(10),
        Field::Period(11),
        Field::OtherLocal(1),
    ];

    /// What everybody is asked, in the order of the form: what an empty one lacks.
    pub const NEEDED: [Field; 4] = [Field::Place, Field::Worker, Field::Born, Field::Total];

    /// Its name in the JS API, which is its id in the page too.
    pub fn id(self) -> &'static str {
        match self {
            Field::Place => "place",
            Field::Worker => "worker",
            Field::Born => "born",
            Field::PaidBy => "paidBy",
            Field::Period(at) => PERIODS.get(at).copied().unwrap_or("history"),
            Field::Total => "paid.totalMonths",
            Field::Actual => "paid.actualMonths",
            Field::Deemed => "paid.deemedMonths",
            Field::Military => "paid.militaryMonths",
            Field::Local => "paid.localMonths",
            Field::RetireOn => "retireOn",
            Field::PensionPaid => "pensionMonths",
            Field::FirstInsuredOn => "firstInsuredOn",
            Field::FirstEmployedOn => "firstEmployedOn",
            Field::BeforeScheme => "employedBeforeScheme",
            Field::Kind => "kind",
            Field::Unbroken => "unbrokenMonths",
            Field::Tier => "tier",
            Field::OverrideTotal => "overrides.totalMonths",
            Field::OverrideActual => "overrides.actualMonths",
            Field::OverrideLocal => "overrides.localMonths",
            Field::Assumption(field) => field.id(),
            Field::OtherPlace(0) => "otherPlaces.0.place",
            Field::OtherPlace(_) => "otherPlaces.1.place",
            Field::OtherLocal(0) => "otherPlaces.0.localMonths",
            Field::OtherLocal(_) => "otherPlaces.1.localMonths",
        }
    }
}
