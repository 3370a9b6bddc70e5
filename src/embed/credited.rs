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
