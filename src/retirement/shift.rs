//! Retiring in another month than the one of the answer.

use super::{RetirementFacts, StatutoryDate};
use crate::calendar::{month_day_clamped, Date, YearMonth};

/// The months in which someone may still choose to retire by the 2024 measures: from the earliest to the latest, none of
/// them past. Empty where nothing is left to choose.
pub fn choices(statutory: &StatutoryDate, today: Date) -> Vec<YearMonth> {
    let first = statutory.earliest.max(YearMonth::of(today));
    let count = u32::try_from(statutory.latest.months_since(first) + 1).unwrap_or(0);
    (0..count).map(|later| first.plus(later)).collect()
}

/// The same facts, retiring in that month: on the day of birth, or today where that day is past. Without the day of birth
/// it is the month's first day, which says no more than the month.
pub fn retiring_in(facts: &RetirementFacts, month: YearMonth) -> RetirementFacts {
    let on = month_day_clamped(month, facts.born.day.unwrap_or(1));
    RetirementFacts { retire_on: on.map(|day| day.max(facts.today)), ..facts.clone() }
}
