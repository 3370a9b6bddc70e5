//! What to mend: each says what is expected.

use super::figures::{date, month, months};
use crate::reasoning::Problem;
use crate::wording::words;

/// The message beside a field. `name` is what the field asks for, as its label says it.
pub fn problem(name: &str, problem: &Problem) -> String {
    match *problem {
        Problem::Missing => words::problems::missing { name }.string(),
        Problem::UnknownPlace => words::problems::unknown_place { name }.string(),
        Problem::NotAChoice => words::problems::not_a_choice { name }.string(),
        Problem::Contradicts => words::problems::contradicts { name }.string(),
        Problem::IncompleteDate => words::problems::incomplete_date { name }.string(),
        Problem::NoSuchDate => words::problems::no_such_date { name }.string(),
        Problem::NotAnAmount => words::problems::not_an_amount { name }.string(),
        Problem::TooMuch { most } => words::problems::too_much { name, most: most.to_string() }.string(),
        Problem::BelowFloor { floor } => {
            words::problems::below_lowest_base { name, floor: floor.to_string() }.string()
        }
        Problem::InTheFuture { today } => {
            words::problems::in_the_future { name, today: date(today) }.string()
        }
        Problem::TooEarly { first } => words::problems::too_early { name, first: date(first) }.string(),
        Problem::TooOld { years } => words::problems::too_old { name, years }.string(),
        Problem::TooYoung { years } => words::problems::too_young { name, years }.string(),
        Problem::NotANumber => words::problems::not_a_number { name }.string(),
        Problem::NotBetween { low, high } => words::problems::not_between { name, low, high }.string(),
        Problem::MoreThanWorkingLife { most } => {
            words::problems::more_than_working_life { name, most: months(most) }.string()
        }
        Problem::MoreThanTotal { total } => {
            words::problems::more_than_total { name, total: months(total) }.string()
        }
        Problem::MoreThanActual { actual } => {
            words::problems::more_than_really_paid { name, actual: months(actual) }.string()
        }
        Problem::DoesNotAddUp { total, sum } => {
            words::problems::does_not_add_up { sum: months(sum), total: months(total) }.string()
        }
        Problem::OutOfOrder { earliest, latest } => {
            words::problems::out_of_order { name, earliest: date(earliest), latest: date(latest) }.string()
        }
        Problem::OutsideWindow { earliest, latest, .. } if earliest == latest => {
            words::problems::no_choice_of_day { earliest: date(earliest) }.string()
        }
        Problem::OutsideWindow { early: true, notice: ahead @ 1.., left: Some(first), .. } => {
            words::problems::too_early_to_retire_told_now { name, ahead: months(ahead), first: date(first) }
                .string()
        }
        Problem::OutsideWindow { earliest, early: true, notice: ahead @ 1.., .. } => {
            words::problems::too_early_to_retire_and_too_late_to_tell {
                name,
                earliest: date(earliest),
                ahead: months(ahead),
            }
            .string()
        }
        Problem::OutsideWindow { earliest, early: true, .. } => {
            words::problems::too_early_to_retire { name, earliest: date(earliest) }.string()
        }
        Problem::OutsideWindow { latest, .. } => {
            words::problems::too_late_to_retire { name, latest: date(latest) }.string()
        }
        Problem::PensionShort { needed, have } => {
            words::problems::pension_short { needed: months(needed), have: months(have) }.string()
        }
        Problem::NeedsWorker => words::problems::worker_first { name }.string(),
        Problem::SamePlace => words::problems::same_place().to_owned(),
        Problem::TooMany { most } => words::problems::too_many_periods { most }.string(),
        Problem::EndsBeforeItBegins => words::problems::ends_before_it_begins { name }.string(),
        Problem::MonthInTheFuture { now } => {
            words::problems::month_in_the_future { name, now: month(now) }.string()
        }
        Problem::MonthTooEarly { first } => {
            words::problems::month_too_early { name, first: month(first) }.string()
        }
        Problem::MoreThanAnyRule { most } => {
            words::problems::more_than_any_rule { name, most: months(most) }.string()
        }
        Problem::MoreThanDeemed { deemed } => {
            words::problems::more_than_deemed { name, deemed: months(deemed) }.string()
        }
    }
}
