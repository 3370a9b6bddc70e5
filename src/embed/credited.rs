//! What of the months told counts in the place asked about, as the contract has it.

use super::values::{MonthSpan, Source};
use crate::retirement;
use crate::rulebook::Rulebook;
use serde::Serialize;

/// Months really paid in other provinces that the place takes for deemed ones: they count to the total only.
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
    pub(super) fn of(found: retirement::Elsewhere, rules: &Rulebook) -> Self {
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
    pub(super) fn of(found: retirement::Residents, rules: &Rulebook) -> Self {
        Residents {
            told: found.told,
            counted: found.counted.into(),
            source: found.claim.map(|claim| Source::of(claim, rules)),
        }
    }
}
