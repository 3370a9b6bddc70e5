//! The steps of a derivation: operands, results, and what they rest on. They are done in `trace` and said in `wording`.

use super::Payments;
use super::{Comparable, Item};
use crate::calendar::{Date, DateSpan, MonthSpan, YearMonth};
use crate::evidence::{ClaimRef, Value};
use crate::money::{Money, Ratio};

/// The result of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A claim's value as it stands.
    Value(Value),
    /// A date.
    Date(Date),
    /// A date, perhaps between bounds.
    Span(DateSpan),
    /// Months, perhaps between bounds.
    Months(MonthSpan),
    /// A calendar month, perhaps between two.
    MonthOfYear(YearMonth, YearMonth),
    /// Money.
    Money(Money),
    /// Money, of which only the lowest and the highest are known.
    MoneyBetween(Money, Money),
}

/// How a result is found from its operands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Read from a claim.
    Read,
    /// Given by the person in place of what the data say.
    YourFigure,
    /// One of several claims applies, by an answer not given: the span of their values.
    OneOf(Vec<ClaimRef>),
    /// Applies or not by an answer not given: between nothing and its value.
    IfItApplies(ClaimRef),
    /// Count working days after a day, which itself is not counted.
    WorkingDaysAfter {
        /// The day before the first one counted.
        counted_from: Date,
        /// How many.
        days: u32,
    },
    /// The same day some calendar months later, or the last day of that month.
    MonthsAfter {
        /// The day counted from.
        counted_from: Date,
        /// How many months.
        months: u32,
    },
    /// One month of delay for every begun `step` months of birth from `first` on, at most `cap`.
    Delay {
        /// Month of birth.
        born: YearMonth,
        /// First birth month with a delay.
        first: YearMonth,
        /// Months of birth per month of delay.
        step: u32,
        /// The longest delay.
        cap: u32,
    },
    /// Calendar months after one month up to and including another; none if that one is not later.
    MonthsThrough {
        /// The month not counted.
        after: YearMonth,
        /// The last month counted.
        through: YearMonth,
    },
    /// The month that lies some months after another, which itself is not counted.
    MonthAfter {
        /// The month not counted.
        after: YearMonth,
        /// How many.
        months: MonthSpan,
    },
    /// Distinct calendar months of some periods, each with its first and last month.
    DistinctMonths(Vec<(YearMonth, YearMonth)>),
    /// Between the months that certainly count and those that may: which ones do is not known.
    Between {
        /// Those that certainly count.
        sure: u32,
        /// Those that may.
        possible: u32,
    },
    /// Months of resident insurance, converted: whole units of what certainly counts at the least, every month in proportion at the
    /// most.
    Converted {
        /// The months, as far as they are converted alike.
        parts: Vec<ConvertedMonths>,
        /// The most that can come of it.
        most: Option<u32>,
    },
    /// A sum.
    Sum(Vec<MonthSpan>),
    /// Months with some taken off, never negative.
    Less {
        /// The months.
        from: MonthSpan,
        /// What is taken off.
        by: u32,
    },
    /// How far one falls short of the other, never negative.
    ShortOf {
        /// What is needed.
        required: MonthSpan,
        /// What is there.
        have: MonthSpan,
    },
    /// The largest: bound by bound.
    Largest(Vec<MonthSpan>),
    /// Months times base times rate; the month's amount is rounded to the fen, half up.
    Cost {
        /// How many months.
        months: u32,
        /// The base per month.
        base: Money,
        /// The rate.
        rate: Ratio,
    },
    /// What a plan has cost after some months.
    Paid {
        /// The plan.
        plan: Payments,
        /// The months, the first payment's counted.
        months: u32,
    },
    /// The month, counted from 1, from which on one plan has cost more than the other for the rest of the months looked at.
    Overtakes {
        /// The one that is cheaper at first.
        plan: Payments,
        /// The other.
        other: Payments,
        /// The months looked at.
        within: u32,
    },
    /// The largest yearly payment with which the months cost no more than a limit.
    MostYearly {
        /// What they may cost.
        limit: Money,
        /// By how much the payment grows each year.
        growth: Ratio,
        /// The months, the first payment's counted.
        months: u32,
    },
    /// A share lowered for each missing year, by percentage points or by a part of itself.
    Lowered {
        /// The full share.
        full: Ratio,
        /// What is taken off for each year.
        per_year: Ratio,
        /// The missing years.
        years: u32,
        /// Whether points are taken off, and not a part of the share.
        points: bool,
    },
    /// An amount at the difference of two rates.
    AtDifference {
        /// The amount.
        amount: Money,
        /// The higher rate.
        higher: Ratio,
        /// The lower one.
        lower: Ratio,
    },
    /// An amount brought between two bounds, where they are known. The upper one has the last word.
    Bounded {
        /// The amount.
        amount: Money,
        /// Not below this.
        floor: Option<Money>,
        /// Not above this.
        ceiling: Option<Money>,
    },
    /// The sum of amounts, each paid for a number of months.
    SumMoney(Vec<(u32, Money)>),
    /// None of these is relied on: from the lowest to the highest of what they say.
    Said(Vec<ClaimRef>),
    /// What comparable places have, and what sources say of this one without settling it.
    Comparable(Comparable, Vec<ClaimRef>),
    /// From the lowest to the highest of some amounts.
    Around(Vec<(Money, Money)>),
    /// Parts of an amount, the lowest and the highest.
    Part {
        /// The amount, lowest and highest.
        of: (Money, Money),
        /// The parts.
        share: (Ratio, Ratio),
    },
    /// Months times base times rate, the lowest of each and the highest; each month's amount is rounded to the fen, half up.
    CostBetween {
        /// How many months.
        months: MonthSpan,
        /// The base per month.
        base: (Money, Money),
        /// The rate.
        rate: (Ratio, Ratio),
    },
    /// One of two amounts: nothing without a personal account, that rate of the base with one.
    EitherOr {
        /// The base per month, lowest and highest.
        base: (Money, Money),
        /// The rate.
        rate: Ratio,
    },
}

/// Months of resident insurance in a row that are converted alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConvertedMonths {
    /// How many.
    pub months: u32,
    /// Whether they certainly are of the place that converts them.
    pub sure: bool,
    /// How many of them are converted together.
    pub unit: MonthSpan,
    /// How many months of employee insurance these give.
    pub gives: MonthSpan,
}

/// What a step rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A claim: the rule that tells to do this, or the value read.
    Claim(ClaimRef),
    /// Plain arithmetic on earlier steps and on what the person told.
    Arithmetic,
    /// The person's own figure.
    Person,
    /// A convention of this product: `ifKeep` counts one month for each calendar month after today's.
    Convention,
}

/// One step of a derivation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it finds.
    pub finds: Item,
    /// How it is found.
    pub operation: Operation,
    /// The result.
    pub result: Figure,
    /// What it rests on.
    pub basis: Basis,
}
