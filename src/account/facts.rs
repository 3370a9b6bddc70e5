//! The checked facts about the personal account: what the person answered, and nothing looked up.

use crate::calendar::{Date, YearMonth};
use crate::evidence::{Adcode, Circumstances, WorkKind};
use crate::money::Money;
use crate::names::named;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// How someone is insured: each has rules of its own for what is credited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum Insured {
    /// Through an employer (在职).
    Employed,
    /// Alone (灵活就业).
    Flexible,
    /// Enjoys the retiree's benefit (退休).
    Retired,
}

named!(Insured);

/// What the monthly base is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnBase {
    /// The contribution base itself, as the record of contributions shows it.
    Base(Money),
    /// The average wage a month before tax, from which the base is drawn: an estimate.
    Salary(Money),
}

impl OwnBase {
    /// The amount entered, whichever it is.
    pub const fn amount(self) -> Money {
        match self {
            OwnBase::Base(amount) | OwnBase::Salary(amount) => amount,
        }
    }
}

/// Figures the person has from the office, to be used in place of what the data say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Lowest contribution base there.
    pub floor: Option<Money>,
    /// Highest contribution base there. Checked: not below the floor.
    pub ceiling: Option<Money>,
    /// What is credited each month, as the office says.
    pub monthly: Option<Money>,
}

/// Checked facts about the account. `None` means "don't know".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountFacts {
    /// Where one is insured.
    pub place: Adcode,
    /// How one is insured.
    pub insured: Insured,
    /// The base, or the wage. Checked: given by the employed, unless the office's amount takes its place.
    pub own: Option<OwnBase>,
    /// The month asked about. Checked: not after today's.
    pub month: YearMonth,
    /// The day the question is asked, in China.
    pub today: Date,
    /// Age in completed years in that month, where what the retired are credited depends on it.
    pub age: Option<u32>,
    /// Tier (档) of insurance, 1 or 2, where the rate depends on it.
    pub tier: Option<u32>,
    /// Whether the tier has a personal account (带个人账户、统账结合).
    pub with_account: Option<bool>,
    /// What the person saw credited in that month.
    pub seen: Option<Money>,
    /// The day the amounts are of, where that is in an earlier month than today's: a base is drawn anew each year.
    pub amounts_as_of: Option<Date>,
    /// Figures from the office.
    pub overrides: Overrides,
}

impl AccountFacts {
    /// The answers that rules may depend on.
    pub(super) fn circumstances(&self) -> Circumstances {
        let work_kind = match self.insured {
            Insured::Employed => Some(WorkKind::Unit),
            Insured::Flexible => Some(WorkKind::Flexible),
            Insured::Retired => None,
        };
        Circumstances { work_kind, age: self.age, tier: self.tier, ..Circumstances::default() }
    }
}
