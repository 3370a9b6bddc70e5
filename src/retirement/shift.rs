//! Retiring in another month than the one of the answer.
//! See `docs/rules.md#shift`.

use super::{RetirementFacts, StatutoryDate};
use crate::calendar::{month_day_clamped, Date, YearMonth};

/// The months in which someone may still choose to retire: from the first that notice leaves to the last that can still be
/// agreed on. Empty where nothing is left to choose.
pub fn choices(statutory: &StatutoryDate, today: Date) -> Vec<YearMonth> {
    let choice = statutory.choice;
    let first = choice.early_from.map_or(statutory.month, YearMonth::of).max(YearMonth::of(today));
    let last = choice.late_until.map_or(statutory.month, YearMonth::of);
    let count = first.months_through(last);
    (0..count).map(|later| first.plus(later)).collect()
}

/// These facts with retirement in that month: on the day of birth, or on the first day that is left there. Without the day of
/// birth it is the month's first day, which says no more than the month.
pub fn retiring_in(facts: &RetirementFacts, month: YearMonth, statutory: &StatutoryDate) -> RetirementFacts {
    let on = month_day_clamped(month, facts.born.day.unwrap_or(1));
    let first = statutory.choice.early_from.filter(|first| YearMonth::of(*first) == month);
    let first = first.unwrap_or(facts.today).max(facts.today);
    RetirementFacts { retire_on: on.map(|day| day.max(first)), ..facts.clone() }
}
