//! Periods of contribution.

use super::super::figures::{month, months};
use crate::calendar::YearMonth;
use crate::retirement::{Doubt, PeriodNote};
use crate::wording::words::retirement_history;

/// What the periods come to.
pub fn periods_sum(total: u32, actual: u32) -> String {
    let (all, paid) = (months(total), months(actual));
    match total - actual {
        0 => retirement_history::sum_all_paid { all }.string(),
        deemed => retirement_history::sum { all, paid, deemed: months(deemed) }.string(),
    }
}

/// What to look at again beside a period.
pub fn period_note(note: PeriodNote) -> String {
    match note {
        PeriodNote::Overlap { with, months: shared, .. } => {
            let (number, shared) = (with + 1, months(shared));
            retirement_history::overlap { number, shared }.string()
        }
        PeriodNote::Gap { from, to, .. } if from == to => {
            retirement_history::gap_of_a_month { gap: month(from) }.string()
        }
        PeriodNote::Gap { from, to, .. } => {
            let (from, to) = (month(from), month(to));
            retirement_history::gap { from, to }.string()
        }
        PeriodNote::Unemployment { .. } => retirement_history::unemployment().to_owned(),
        PeriodNote::UnemploymentBefore { from, to, .. } => {
            let (from, to) = (month(from), month(to));
            retirement_history::unemployment_before { from, to }.string()
        }
        PeriodNote::Resident { .. } => retirement_history::resident().to_owned(),
    }
}

/// Days told that contradict the rest.
pub fn doubt(doubt: Doubt) -> String {
    let of = |day| month(YearMonth::of(day));
    match doubt {
        Doubt::InsuredAfterPaid { insured, paid } => {
            retirement_history::insured_after_paid { insured: of(insured), paid: month(paid) }.string()
        }
        Doubt::MoreThanSinceInsured { insured, paid, most } => retirement_history::more_than_since_insured {
            insured: of(insured),
            most: months(most),
            paid: months(paid),
        }
        .string(),
        Doubt::EmployedAfterWork { employed, work } => {
            retirement_history::employed_after_work { employed: of(employed), work: month(work) }.string()
        }
        Doubt::EmployedAfterInsured { employed, insured } => {
            retirement_history::employed_after_insured { employed: of(employed), insured: of(insured) }
                .string()
        }
    }
}
