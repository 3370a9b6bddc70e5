//! What is counted of the months since those that were told, as the contract has it.

use super::values::{IsoDate, MonthSpan};
use crate::calendar::Date;
use crate::retirement;
use serde::Serialize;

/// The months since those that were told.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "MonthsSince"))]
#[serde(rename_all = "camelCase")]
pub struct Since {
    /// The day those are of.
    pub as_of: IsoDate,
    /// How many of the calendar months after it, up to and including today's, are counted as paid.
    pub months: MonthSpan,
    /// Of how many of them it is not known whether they were paid.
    pub untold_months: u32,
}

impl Since {
    pub fn of(since: retirement::Since, today: Date) -> Self {
        Since {
            as_of: since.as_of.into(),
            months: since.months(today).into(),
            untold_months: since.untold_months(today),
        }
    }
}
