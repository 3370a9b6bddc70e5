//! What of the months told counts in the place asked about, as the contract has it.

use super::names::Id;
use super::values::{IsoDate, IsoMonth, MonthSpan, PlaceCode, Source};
use crate::retirement::{self, EarlyGround};
use crate::rulebook::Rulebook;
use serde::Serialize;

/// Months really paid outside the local area that the place takes for deemed ones: they count to the total only.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "PaidElsewhere"))]
pub struct Elsewhere {
    /// Months really paid anywhere.
    pub paid: MonthSpan,
    /// Of these, the ones that count as really paid there.
    pub counted: MonthSpan,
    pub source: Source,
}

impl Elsewhere {
    pub(super) fn of(found: retirement::MonthsElsewhere, rules: &Rulebook) -> Self {
        Elsewhere {
            paid: found.paid.into(),
            counted: found.counted.into(),
            source: Source::of(found.claim, rules),
        }
    }
}

/// Months of resident insurance in the history.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "ResidentMonths"))]
pub struct Residents {
    /// Those that no other row covers.
    pub told: u32,
    /// What they give in months of employee insurance: added to the total, not to the parts.
    pub counted: MonthSpan,
    /// Null where no rule is known by which they give anything.
    pub source: Option<Source>,
}

impl Residents {
    pub(super) fn of(found: retirement::ResidentMonths, rules: &Rulebook) -> Self {
        Residents {
            told: found.told,
            counted: found.counted.into(),
            source: found.claim.map(|claim| Source::of(claim, rules)),
        }
    }
}

/// What the ground does on which somebody retires earlier than others.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "EarlyRetirement"))]
#[serde(rename_all = "camelCase")]
pub struct Early {
    pub ground: Id<EarlyGround>,
    /// Hazardous work: the first month, and the age then in months.
    pub first_month: Option<IsoMonth>,
    pub first_age_months: Option<u32>,
    /// Lost ability to work: the first day on which nobody retires on it any more.
    pub ended: Option<IsoDate>,
    /// How many months the place takes off the total required; null where no rule is known by which it does.
    pub lowered_by: Option<u32>,
    /// How many months before the statutory one `retiresOn` lies.
    pub months: u32,
}

impl From<retirement::EarlyRetirement> for Early {
    fn from(found: retirement::EarlyRetirement) -> Self {
        Early {
            ground: found.ground.into(),
            first_month: found.from.map(|(month, ..)| month.into()),
            first_age_months: found.from.map(|(_, age, _)| age),
            ended: found.ended.map(|(day, _)| day.into()),
            lowered_by: found.lowered.map(|(_, by, _)| by),
            months: found.months,
        }
    }
}

/// Two places that count each other's years (互认).
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "RecognisedYears"))]
#[serde(rename_all = "camelCase")]
pub struct Recognised {
    pub with: PlaceCode,
    /// The months in both together that are enough, taken where more was paid.
    pub required: u32,
    /// Months really paid here, there, and in either; null where not told.
    pub here: Option<u32>,
    pub there: Option<u32>,
    pub together: Option<u32>,
    pub source: Source,
}

impl Recognised {
    pub(super) fn of(found: retirement::MutualRecognition, rules: &Rulebook) -> Self {
        Recognised {
            with: found.with.into(),
            required: found.required,
            here: found.paid.map(|(here, ..)| here),
            there: found.paid.map(|(_, there, _)| there),
            together: found.paid.map(|(.., together)| together),
            source: Source::of(found.claim, rules),
        }
    }
}
