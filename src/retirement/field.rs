//! The fields of the retirement form, and the form as typed.

use super::months_entry::MonthsEntry;
use super::period::{PeriodEntry, PeriodKind};
use super::remedies::{AssumptionField, AssumptionsForm};
use super::EarlyGround;
use crate::evidence::{WorkKind, Worker};
use crate::reasoning::{fields, DateEntry, Kind};

/// How many places may be compared with the one chosen.
pub const OTHER_PLACES: usize = 2;
/// How many periods of contribution can be entered.
pub const MOST_PERIODS: usize = 12;

/// A place to compare with, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherEntry {
    /// Its code; empty for none.
    pub place: String,
    /// Months really paid there.
    pub local: MonthsEntry,
}

const WORKERS: Kind =
    Kind::Choice(&[Worker::Man.id(), Worker::Woman55.id(), Worker::Woman50.id(), "womanUnclear"]);
const WAYS: Kind = Kind::Choice(&["sum", "history", "unknown"]);
const WORK: Kind = Kind::Choice(&[WorkKind::Unit.id(), WorkKind::Flexible.id(), "unknown"]);
const TIERS: Kind = Kind::Choice(&["1", "2", "unknown"]);
const YES_NO: Kind = Kind::Choice(&["yes", "no", "unknown"]);
const GROUNDS: Kind = Kind::Choice(&[EarlyGround::HazardousWork.id(), EarlyGround::Disability.id(), "no"]);
const PERIOD: Kind = Kind::Period(&[
    PeriodKind::Unit.id(),
    PeriodKind::Flexible.id(),
    PeriodKind::Deemed.id(),
    PeriodKind::Military.id(),
    PeriodKind::Unemployment.id(),
    PeriodKind::Resident.id(),
]);

fields! {
    /// What was typed and chosen, as text. Empty means not answered; `unknown` is "don't know".
    form RetirementForm {
        // In code        In the JS API             Link  Takes         Kept in
        /// Code of the place.
        Place           = "place",                  "H",  Kind::Place,  place: String;
        /// Worker group: [`Worker`], or `womanUnclear` for a woman who does not know whether her age was 55 or 50.
        Worker          = "worker",                 "J",  WORKERS,      worker: String;
        /// Birth; the day may be left empty.
        Born            = "born",                   "K",  Kind::Date,   born: DateEntry;
        /// Whether the months are told as sums, as periods, or not known: `sum`, `history` or `unknown`; left empty it is
        /// `history` where periods were entered, else `sum`.
        PaidBy          = "paidBy",                 "L",  WAYS,         paid_by: String;
        /// Months in all.
        Total           = "paid.totalMonths",       "M",  Kind::Months, total: MonthsEntry;
        /// Months really paid.
        Actual          = "paid.actualMonths",      "N",  Kind::Months, actual: MonthsEntry;
        /// Months deemed paid.
        Deemed          = "paid.deemedMonths",      "P",  Kind::Months, deemed: MonthsEntry;
        /// Of these, months of military service.
        Military        = "paid.militaryMonths",    "YA", Kind::Months, military: MonthsEntry;
        /// Months really paid locally.
        Local           = "paid.localMonths",       "Q",  Kind::Months, local: MonthsEntry;
        /// The day these months are of, and those of the pension, without a break and of other places; empty: today.
        MonthsAsOf      = "monthsAsOf",             "WV", Kind::Date,   months_as_of: DateEntry;
        /// Whether contributions went on after that day: `yes` or `no`.
        PaidSince       = "paidSince",              "WW", YES_NO,       paid_since: String;
        /// The day that was answered; empty: today.
        PaidSinceAsOf   = "paidSinceAsOf",          "WX", Kind::Date,   paid_since_as_of: DateEntry;
        /// On what ground one retires earlier than others: [`EarlyGround`], or `no`.
        EarlyGround     = "earlyGround",            "YV", GROUNDS,      early_ground: String;
        /// Chosen date of retirement.
        RetireOn        = "retireOn",               "V",  Kind::Date,   retire_on: DateEntry;
        /// Months paid for the pension so far.
        PensionPaid     = "pensionMonths",          "YB", Kind::Months, pension_paid: MonthsEntry;
        /// First insured.
        FirstInsuredOn  = "firstInsuredOn",         "YC", Kind::Date,   first_insured_on: DateEntry;
        /// First employed.
        FirstEmployedOn = "firstEmployedOn",        "YD", Kind::Date,   first_employed_on: DateEntry;
        /// First employed before the place had this insurance: `yes` or `no`.
        BeforeScheme    = "employedBeforeScheme",   "YE", YES_NO,       before_scheme: String;
        /// Through an employer or alone: [`WorkKind`].
        Kind            = "kind",                   "R",  WORK,         kind: String;
        /// Months without a break.
        Unbroken        = "unbrokenMonths",         "YF", Kind::Months, unbroken: MonthsEntry;
        /// Tier of insurance: `1` or `2`.
        Tier            = "tier",                   "U",  TIERS,        tier: String;
        /// The office's figure for the total.
        OverrideTotal   = "overrides.totalMonths",  "YG", Kind::Months, override_total: MonthsEntry;
        /// The office's figure for months really paid.
        OverrideActual  = "overrides.actualMonths", "YH", Kind::Months, override_actual: MonthsEntry;
        /// The office's figure for local months.
        OverrideLocal   = "overrides.localMonths",  "YJ", Kind::Months, override_local: MonthsEntry;
    }
    numbered {
        /// A figure of the costs.
        Assumption(AssumptionField);
        /// A place to compare with, by its number from 0.
        OtherPlace(usize);
        /// Months really paid there.
        OtherLocal(usize);
        /// A period of contribution, by its number from 0.
        Period(usize);
    }
    kept {
        /// What the costs are reckoned from. Its problems are told beside its fields and don't take the answer away.
        assumptions: AssumptionsForm;
        /// Places to compare with.
        others: [OtherEntry; OTHER_PLACES];
        /// Periods of contribution.
        history: Vec<PeriodEntry>;
    }
    each {
        Assumption(AssumptionField::Base)    = "overrides.base",            "YK", Kind::Yuan,    assumptions.base;
        Assumption(AssumptionField::Rate)    = "overrides.rate",            "YL", Kind::Percent, assumptions.rate;
        Assumption(AssumptionField::Monthly) = "overrides.monthly",         "YM", Kind::Yuan,    assumptions.monthly;
        Assumption(AssumptionField::Premium) = "overrides.premium",         "YN", Kind::Yuan,    assumptions.premium;
        Assumption(AssumptionField::Growth)  = "overrides.growth",          "YP", Kind::Percent, assumptions.growth;
        Assumption(AssumptionField::ToAge)   = "overrides.toAge",           "YQ", Kind::Age,     assumptions.to_age;
        OtherPlace(0)                        = "otherPlaces.0.place",       "YR", Kind::Place,   others[0].place;
        OtherLocal(0)                        = "otherPlaces.0.localMonths", "YS", Kind::Months,  others[0].local;
        OtherPlace(1)                        = "otherPlaces.1.place",       "YT", Kind::Place,   others[1].place;
        Period(0)                            = "history.0",                "XA", PERIOD,        period(0);
        Period(1)                            = "history.1",                "XB", PERIOD,        period(1);
        Period(2)                            = "history.2",                "XC", PERIOD,        period(2);
        Period(3)                            = "history.3",                "XD", PERIOD,        period(3);
        Period(4)                            = "history.4",                "XE", PERIOD,        period(4);
        Period(5)                            = "history.5",                "XF", PERIOD,        period(5);
        Period(6)                            = "history.6",                "XG", PERIOD,        period(6);
        Period(7)                            = "history.7",                "XH", PERIOD,        period(7);
        Period(8)                            = "history.8",                "XJ", PERIOD,        period(8);
        Period(9)                            = "history.9",                "XK", PERIOD,        period(9);
        Period(10)                           = "history.10",               "XL", PERIOD,        period(10);
        Period(11)                           = "history.11",               "XM", PERIOD,        period(11);
        OtherLocal(1)                        = "otherPlaces.1.localMonths", "YU", Kind::Months,  others[1].local;
    }
}

impl Field {
    /// What everybody is asked, in the order of the form: the fields an empty form reports as missing.
    pub const NEEDED: [Field; 4] = [Field::Place, Field::Worker, Field::Born, Field::Total];

    /// The fields whose answers were true on a day, [`Field::MonthsAsOf`].
    pub const AS_OF_A_DAY: &'static [Field] = &[
        Field::Total,
        Field::Actual,
        Field::Deemed,
        Field::Military,
        Field::Local,
        Field::PensionPaid,
        Field::Unbroken,
        Field::OtherLocal(0),
        Field::OtherLocal(1),
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
    ];
}
