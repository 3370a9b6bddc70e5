//! What is wrong with a field, as the person can mend it.

use super::DateEntryError;
use crate::calendar::{Date, YearMonth};
use crate::money::Money;

/// One field and what is wrong with it. Checks report all of them at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem<F> {
    /// The field.
    pub field: F,
    /// What is wrong.
    pub problem: Problem,
}

/// Collects the problems of a form, so that all are reported at once.
#[derive(Debug)]
pub struct Checks<F> {
    problems: Vec<FieldProblem<F>>,
}

impl<F> Checks<F> {
    /// Nothing wrong yet.
    pub fn new() -> Self {
        Checks { problems: Vec::new() }
    }

    /// The value, or `None` with the problem kept.
    pub fn take<T>(&mut self, field: F, value: Result<T, Problem>) -> Option<T> {
        value.map_err(|problem| self.problems.push(FieldProblem { field, problem })).ok()
    }

    /// The facts, if they are whole and nothing was wrong.
    ///
    /// # Errors
    /// All problems, in the order they were met.
    pub fn finish<T>(self, facts: Option<T>) -> Result<T, Vec<FieldProblem<F>>> {
        match facts {
            Some(facts) if self.problems.is_empty() => Ok(facts),
            _ => Err(self.problems),
        }
    }
}

impl<F> Default for Checks<F> {
    fn default() -> Self {
        Checks::new()
    }
}

/// What is wrong with what was typed. `wording` says it in words, with what is expected instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Needed, and nothing was given.
    Missing,
    /// No place of that code.
    UnknownPlace,
    /// None of the words this field takes.
    NotAChoice,
    /// It says the opposite of another answer.
    Contradicts,
    /// Some parts of a date are missing.
    IncompleteDate,
    /// There is no such day.
    NoSuchDate,
    /// The day lies after today, where only past days make sense.
    InTheFuture {
        /// The day the check took for today.
        today: Date,
    },
    /// The day lies before the first one that makes sense.
    TooEarly {
        /// That first day.
        first: Date,
    },
    /// The birth date would make the person older than anyone.
    TooOld {
        /// The age in years it would give.
        years: u32,
    },
    /// The birth date would make the person too young to be insured at work.
    TooYoung {
        /// The age in years it would give.
        years: u32,
    },
    /// No whole number.
    NotANumber,
    /// No number, or one beyond what can be meant, in whole units of the field.
    NotBetween {
        /// The least.
        low: u32,
        /// The most.
        high: u32,
    },
    /// No amount of money, or nothing where something must be.
    NotAnAmount,
    /// More money than makes sense.
    TooMuch {
        /// The most that is taken.
        most: Money,
    },
    /// The highest base is below the lowest.
    BelowFloor {
        /// The lowest base given.
        floor: Money,
    },
    /// More months than fit between the sixteenth birthday and the month asked about.
    MoreThanWorkingLife {
        /// The most that fit.
        most: u32,
    },
    /// A part is larger than the total it is part of.
    MoreThanTotal {
        /// The total given.
        total: u32,
    },
    /// Local months are paid months: more local than paid ones.
    MoreThanActual {
        /// The paid months given.
        actual: u32,
    },
    /// More military than deemed months, of which they are a part.
    MoreThanDeemed {
        /// The deemed months given.
        deemed: u32,
    },
    /// More months than any place asks for: years and months are mixed up.
    MoreThanAnyRule {
        /// The most that is taken.
        most: u32,
    },
    /// A month lies after this one, where only past months make sense.
    MonthInTheFuture {
        /// This month.
        now: YearMonth,
    },
    /// A month lies before the first one that makes sense.
    MonthTooEarly {
        /// That first month.
        first: YearMonth,
    },
    /// The last month comes before the first.
    EndsBeforeItBegins,
    /// More entries than can be taken.
    TooMany {
        /// The most.
        most: u32,
    },
    /// The same place is chosen elsewhere in the form.
    SamePlace,
    /// Can't be judged before the worker group is known.
    NeedsWorker,
    /// Retiring early takes the pension's minimum, and that will not be there by then.
    PensionShort {
        /// The months needed.
        needed: u32,
        /// The months there will be.
        have: u32,
    },
    /// Paid and deemed months don't make the total.
    DoesNotAddUp {
        /// The total given.
        total: u32,
        /// Their sum.
        sum: u32,
    },
    /// The day lies outside what other days told leave possible.
    OutOfOrder {
        /// The first possible day.
        earliest: Date,
        /// The last possible day.
        latest: Date,
    },
    /// The chosen day of retirement lies outside the days one may choose.
    OutsideWindow {
        /// The first such day.
        earliest: Date,
        /// The last such day.
        latest: Date,
        /// Whether the day chosen lies before them, and not after.
        early: bool,
        /// Months before an early date by which the employer has to be told; 0 where that is no question any more.
        notice: u32,
        /// The first early day that is left if the employer is told today.
        left: Option<Date>,
    },
}

impl Problem {
    /// The name used in the JS API.
    pub const fn id(&self) -> &'static str {
        match self {
            Problem::Missing => "missing",
            Problem::UnknownPlace => "unknownPlace",
            Problem::NotAChoice => "notAChoice",
            Problem::Contradicts => "contradicts",
            Problem::IncompleteDate => "incompleteDate",
            Problem::NoSuchDate => "noSuchDate",
            Problem::InTheFuture { .. } => "inTheFuture",
            Problem::TooEarly { .. } => "tooEarly",
            Problem::TooOld { .. } => "tooOld",
            Problem::TooYoung { .. } => "tooYoung",
            Problem::NotANumber => "notANumber",
            Problem::NotBetween { .. } => "notBetween",
            Problem::NotAnAmount => "notAnAmount",
            Problem::TooMuch { .. } => "tooMuch",
            Problem::BelowFloor { .. } => "belowFloor",
            Problem::MoreThanWorkingLife { .. } => "moreThanWorkingLife",
            Problem::MoreThanTotal { .. } => "moreThanTotal",
            Problem::MoreThanActual { .. } => "moreThanActual",
            Problem::MoreThanDeemed { .. } => "moreThanDeemed",
            Problem::MoreThanAnyRule { .. } => "moreThanAnyRule",
            Problem::MonthInTheFuture { .. } => "monthInTheFuture",
            Problem::MonthTooEarly { .. } => "monthTooEarly",
            Problem::EndsBeforeItBegins => "endsBeforeItBegins",
            Problem::TooMany { .. } => "tooMany",
            Problem::SamePlace => "samePlace",
            Problem::NeedsWorker => "needsWorker",
            Problem::PensionShort { .. } => "pensionShort",
            Problem::DoesNotAddUp { .. } => "doesNotAddUp",
            Problem::OutOfOrder { .. } => "outOfOrder",
            Problem::OutsideWindow { .. } => "outsideWindow",
        }
    }
}

impl From<DateEntryError> for Problem {
    fn from(error: DateEntryError) -> Self {
        match error {
            DateEntryError::Incomplete => Problem::IncompleteDate,
            DateEntryError::NoSuchDate => Problem::NoSuchDate,
        }
    }
}
