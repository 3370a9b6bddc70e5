//! What to look at again in a history of contributions, as the contract has it.

use super::values::IsoMonth;
use crate::retirement;
use serde::Serialize;

/// What to look at again in a history.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum PeriodNote {
    /// Two rows have months in common; each counts once.
    Overlap { row: usize, with: usize, months: u32 },
    /// Nothing in the months before this row.
    Gap { row: usize, from: IsoMonth, to: IsoMonth },
    /// Months on unemployment benefit, counted as paid (社会保险法 art. 48).
    Unemployment { row: usize },
    /// Months on unemployment benefit before there was a rule that they count: not counted.
    UnemploymentBefore { row: usize, from: IsoMonth, to: IsoMonth },
    /// Months of resident insurance: counted only where the place converts them.
    Resident { row: usize },
}

impl From<retirement::PeriodNote> for PeriodNote {
    fn from(note: retirement::PeriodNote) -> Self {
        match note {
            retirement::PeriodNote::Overlap { row, with, months } => {
                PeriodNote::Overlap { row, with, months }
            }
            retirement::PeriodNote::Gap { row, from, to } => {
                PeriodNote::Gap { row, from: from.into(), to: to.into() }
            }
            retirement::PeriodNote::Unemployment { row } => PeriodNote::Unemployment { row },
            retirement::PeriodNote::UnemploymentBefore { row, from, to } => {
                PeriodNote::UnemploymentBefore { row, from: from.into(), to: to.into() }
            }
            retirement::PeriodNote::Resident { row } => PeriodNote::Resident { row },
        }
    }
}
