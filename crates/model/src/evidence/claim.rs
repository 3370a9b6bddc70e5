//! A claim: one source's account of one quantity at one place, over time. Which claim is relied on is decided in `finding`.
//! See `docs/rules.md#expired`.

use super::{Adcode, Confidence, Quantity, Scope};
use crate::calendar::{as_days, Date, MonthSpan, YearMonth};
use crate::money::{Money, Ratio};
use serde::{Deserialize, Serialize};

/// A value in its quantity's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// Whole months.
    Months(u32),
    /// Whole months of which only bounds are known: the last known year of a table is past, its target is not reached yet.
    MonthsBetween(MonthSpan),
    /// Working days.
    WorkingDays(u32),
    /// An amount of money.
    Money(Money),
    /// An amount of which only the lowest and the highest are known.
    MoneyBetween(Money, Money),
    /// A rate.
    Rate(Ratio),
    /// A rate of which only the lowest and the highest are known.
    RateBetween(Ratio, Ratio),
    /// A whole number of things.
    Count(u32),
    /// A calendar month.
    Month(YearMonth),
    /// One of the quantity's words.
    Choice(&'static str),
    /// A sentence, as the source has it.
    Text(&'static str),
}

impl Value {
    /// The months in it, exact or between bounds.
    pub fn months(&self) -> Option<MonthSpan> {
        match self {
            Value::Months(count) => Some(MonthSpan::exact(*count)),
            Value::MonthsBetween(span) => Some(*span),
            _ => None,
        }
    }

    /// The amount in it, lowest and highest: both are equal if it is exact.
    pub fn money(&self) -> Option<(Money, Money)> {
        match self {
            Value::Money(amount) => Some((*amount, *amount)),
            Value::MoneyBetween(low, high) => Some((*low, *high)),
            _ => None,
        }
    }

    /// The rate in it, lowest and highest: both are equal if it is exact.
    pub fn rates(&self) -> Option<(Ratio, Ratio)> {
        match self {
            Value::Rate(rate) => Some((*rate, *rate)),
            Value::RateBetween(low, high) => Some((*low, *high)),
            _ => None,
        }
    }

    /// The months, days or things in it, where they are known exactly.
    pub fn count(&self) -> Option<u32> {
        match self {
            Value::Months(count) | Value::WorkingDays(count) | Value::Count(count) => Some(*count),
            _ => None,
        }
    }
}

/// What a claim may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ClaimStatus {
    /// May be relied on.
    InForce,
    /// A draft: never relied on, always shown.
    Draft,
    /// Contradicted by better knowledge, or an outlier: never relied on, always shown as a rival.
    Disputed,
    /// The default of last resort: never an answer, only an illustration where nothing else is known.
    LastResort,
    /// A bound, drawn from other places or from a document that speaks of no place: every known case lies in it. What an estimate
    /// is made of; never ranked among claims.
    Bound,
    /// Within a bound, where most known cases lie.
    Likely,
}

impl ClaimStatus {
    /// All of them.
    pub const ALL: [ClaimStatus; 6] = [
        ClaimStatus::InForce,
        ClaimStatus::Draft,
        ClaimStatus::Disputed,
        ClaimStatus::LastResort,
        ClaimStatus::Bound,
        ClaimStatus::Likely,
    ];

    /// The name the data files use.
    pub const fn id(self) -> &'static str {
        match self {
            ClaimStatus::InForce => "in-force",
            ClaimStatus::Draft => "draft",
            ClaimStatus::Disputed => "disputed",
            ClaimStatus::LastResort => "last-resort",
            ClaimStatus::Bound => "bound",
            ClaimStatus::Likely => "likely",
        }
    }

    /// The status of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        ClaimStatus::ALL.into_iter().find(|status| status.id() == id)
    }
}

/// How far a claim filed at a province reaches.
/// See `docs/rules.md#province`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reach {
    /// Only the place it is filed at.
    Here,
    /// Every place in the province: the source says so.
    Province,
}

/// A value and the first day it is in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct ClaimStep {
    /// First day in force; `None` where the source does not say since when.
    #[serde(with = "as_days::optional")]
    pub from: Option<Date>,
    /// The value; `None` for a repeal.
    pub value: Option<Value>,
}

/// The last day a claim speaks for. After it the figure is still shown, with that said beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LastDay {
    /// Until then it was checked that it holds, or the figure is for a period that ends then.
    Checked(#[serde(with = "as_days")] Date),
    /// The document itself ends then (有效期), and nothing was found that follows it.
    OfDocument(#[serde(with = "as_days")] Date),
}

impl LastDay {
    /// The day itself, whatever it ends.
    pub const fn day(self) -> Date {
        match self {
            LastDay::Checked(day) | LastDay::OfDocument(day) => day,
        }
    }
}

/// One source's account of one quantity at one place. Steps have strictly increasing first days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The place it is filed at.
    pub place: Adcode,
    /// What it is about.
    pub quantity: Quantity,
    /// How far it reaches.
    pub reach: Reach,
    /// Index of its source in the rulebook.
    pub source: usize,
    /// Where in the source: article, page, paragraph.
    pub locator: Option<&'static str>,
    /// How well it is known.
    pub confidence: Confidence,
    /// What it may be used for.
    pub status: ClaimStatus,
    /// Whom it speaks for.
    pub scope: Scope,
    /// The last day it speaks for, where there is one.
    pub last_day: Option<LastDay>,
    /// Whether its steps go by the date of statutory retirement even where another one was chosen.
    pub by_statutory_date: bool,
    /// What a reader should know about it.
    pub note: Option<&'static str>,
    /// Its values over time.
    pub steps: Vec<ClaimStep>,
}

impl Claim {
    /// The last day it speaks for, if that is before `today`.
    pub fn past(&self, today: Date) -> Option<LastDay> {
        self.last_day.filter(|last| last.day() < today)
    }

    /// The step in force on a day: the last one begun by then.
    pub fn step_on(&self, day: Date) -> Option<usize> {
        self.steps.iter().rposition(|step| step.from.is_none_or(|from| from <= day))
    }
}

/// A step of a claim, by position in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClaimRef {
    /// Index of the claim in the rulebook.
    pub index: usize,
    /// Index of the step in the claim.
    pub step: usize,
}
