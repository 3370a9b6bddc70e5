//! Does the steps of a derivation and writes them down, so that a decision can be checked by hand. It knows no question.
//! See decision 0008.

use super::{Basis, Figure, Item, Operation, Step};
use crate::calendar::{months_later, CalendarGap, Date, DateSpan, MonthSpan};
use crate::evidence::{Adcode, Candidate, Finding, Quantity};
use crate::money::{Money, Ratio, Rounding};
use crate::rulebook::Rulebook;

/// What was known about something the answer needed: for the list of sources, rivals and drafts beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The quantity that was looked up.
    pub quantity: Quantity,
    /// The place it was looked up for.
    pub place: Adcode,
    /// All that was found.
    pub finding: Finding,
    /// Whether the person's own figure stood in for it.
    pub overridden: bool,
}

/// An answer with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision<A> {
    /// The answer to the question, without its reasons.
    pub answer: A,
    /// The day the question was asked.
    pub asked_on: Date,
    /// The steps that led to it, in order.
    pub trace: Vec<Step>,
    /// What it rests on, and what stands against it.
    pub evidence: Vec<Evidence>,
}

/// An honest non-answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotDecide {
    /// A count of working days runs into a year of which nothing is known.
    Calendar(CalendarGap),
    /// Nothing usable is in force on the day for a rule the answer can't do without.
    NothingInForce {
        /// The rule that would be needed.
        quantity: Quantity,
        /// The place it would be needed for.
        place: Adcode,
        /// The day on which it would have to be in force.
        on: Date,
    },
    /// A date or amount outside what can be held.
    OutOfRange,
}

impl From<CalendarGap> for CannotDecide {
    fn from(gap: CalendarGap) -> Self {
        CannotDecide::Calendar(gap)
    }
}

/// Does the steps and writes them down.
pub struct Tracer<'a> {
    /// The rules looked up.
    pub rules: &'a Rulebook,
    steps: Vec<Step>,
    evidence: Vec<Evidence>,
}

impl<'a> Tracer<'a> {
    /// A tracer with nothing written yet.
    pub fn new(rules: &'a Rulebook) -> Self {
        Tracer { rules, steps: Vec::new(), evidence: Vec::new() }
    }

    /// The decision: the answer with everything written down.
    pub fn decide<A>(self, answer: A, asked_on: Date) -> Decision<A> {
        Decision { answer, asked_on, trace: self.steps, evidence: self.evidence }
    }

    /// What has been kept so far.
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// Writes a step down, with its result and what it rests on.
    pub fn note(&mut self, finds: Item, operation: Operation, result: Figure, basis: Basis) {
        self.steps.push(Step { finds, operation, result, basis });
    }

    /// Writes a step down unless it is there already.
    pub fn note_once(&mut self, finds: Item, operation: Operation, result: Figure, basis: Basis) {
        let step = Step { finds, operation, result, basis };
        if !self.steps.contains(&step) {
            self.steps.push(step);
        }
    }

    /// Whether something has been found already.
    pub fn has(&self, finds: Item) -> bool {
        self.steps.iter().any(|step| step.finds == finds)
    }

    /// Keeps what was found, once for each quantity and place.
    pub fn keep(&mut self, quantity: Quantity, place: Adcode, finding: &Finding, overridden: bool) {
        if !self.evidence.iter().any(|known| known.quantity == quantity && known.place == place) {
            self.evidence.push(Evidence { quantity, place, finding: finding.clone(), overridden });
        }
    }

    /// Reads a claim's value.
    pub fn read(&mut self, finds: Item, candidate: &Candidate) {
        let basis = Basis::Claim(candidate.claim);
        self.note(finds, Operation::Read, Figure::Value(candidate.value), basis);
    }

    /// Counts working days.
    ///
    /// # Errors
    /// [`CannotDecide::Calendar`] when the count enters a year without data.
    pub fn working_days_after(
        &mut self,
        finds: Item,
        counted_from: Date,
        days: u32,
        basis: Basis,
    ) -> Result<DateSpan, CannotDecide> {
        let due = self.rules.calendar.nth_working_day_after(counted_from, days)?;
        self.note(finds, Operation::WorkingDaysAfter { counted_from, days }, Figure::Span(due), basis);
        Ok(due)
    }

    /// Counts calendar months.
    ///
    /// # Errors
    /// [`CannotDecide::OutOfRange`] past the years that can be held.
    pub fn months_after(
        &mut self,
        finds: Item,
        counted_from: Date,
        months: u32,
        basis: Basis,
    ) -> Result<Date, CannotDecide> {
        let date = months_later(counted_from, months).ok_or(CannotDecide::OutOfRange)?;
        self.note(finds, Operation::MonthsAfter { counted_from, months }, Figure::Date(date), basis);
        Ok(date)
    }

    /// Takes one number of months from another.
    pub fn short_of(&mut self, finds: Item, required: MonthSpan, have: MonthSpan) -> MonthSpan {
        let short = required.short_of(have);
        let operation = Operation::ShortOf { required, have };
        self.note(finds, operation, Figure::Months(short), Basis::Arithmetic);
        short
    }

    /// Adds months.
    pub fn sum(&mut self, finds: Item, parts: Vec<MonthSpan>) -> MonthSpan {
        let sum = parts.iter().fold(MonthSpan::exact(0), |sum, part| MonthSpan {
            low: sum.low.saturating_add(part.low),
            high: sum.high.saturating_add(part.high),
        });
        self.note(finds, Operation::Sum(parts), Figure::Months(sum), Basis::Arithmetic);
        sum
    }

    /// The largest of some months, bound by bound.
    pub fn largest(&mut self, finds: Item, of: Vec<MonthSpan>) -> MonthSpan {
        let largest = of.iter().fold(MonthSpan::exact(0), |most, part| MonthSpan {
            low: most.low.max(part.low),
            high: most.high.max(part.high),
        });
        self.note(finds, Operation::Largest(of), Figure::Months(largest), Basis::Arithmetic);
        largest
    }

    /// What `months` months cost at a rate of a base.
    ///
    /// # Errors
    /// [`CannotDecide::OutOfRange`] when the amount can't be held.
    pub fn cost(
        &mut self,
        finds: Item,
        months: u32,
        base: Money,
        rate: Ratio,
    ) -> Result<Money, CannotDecide> {
        let month = base.at(rate, Rounding::HalfUp).ok_or(CannotDecide::OutOfRange)?;
        let cost = month.times(months).ok_or(CannotDecide::OutOfRange)?;
        self.note(finds, Operation::Cost { months, base, rate }, Figure::Money(cost), Basis::Arithmetic);
        Ok(cost)
    }

    /// Brings an amount between bounds.
    pub fn bounded(
        &mut self,
        finds: Item,
        amount: Money,
        floor: Option<Money>,
        ceiling: Option<Money>,
    ) -> Money {
        let within = bounded(amount, floor, ceiling);
        let operation = Operation::Bounded { amount, floor, ceiling };
        self.note(finds, operation, Figure::Money(within), Basis::Arithmetic);
        within
    }

    /// Adds months of money.
    ///
    /// # Errors
    /// [`CannotDecide::OutOfRange`] when the sum can't be held.
    pub fn sum_money(&mut self, finds: Item, parts: Vec<(u32, Money)>) -> Result<Money, CannotDecide> {
        let sum = parts
            .iter()
            .try_fold(Money::ZERO, |sum, (months, amount)| sum.plus(amount.times(*months)?))
            .ok_or(CannotDecide::OutOfRange)?;
        self.note(finds, Operation::SumMoney(parts), Figure::Money(sum), Basis::Arithmetic);
        Ok(sum)
    }
}

/// An amount between bounds, where they are known. The upper one has the last word.
pub fn bounded(amount: Money, floor: Option<Money>, ceiling: Option<Money>) -> Money {
    let raised = floor.map_or(amount, |floor| amount.max(floor));
    ceiling.map_or(raised, |ceiling| raised.min(ceiling))
}
