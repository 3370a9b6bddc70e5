//! The derivation of a decision: its steps with operands and results, the sources they rest on, and the rivals.

use super::values::{DateSpan, Fen, IsoDate, IsoMonth, MonthSpan, PlaceCode, Rate, Rival, Source, Value};
use crate::evidence::{ClaimRef, Finding};
use crate::money::Money;
use crate::reasoning::{self, Basis, Evidence, Step};
use crate::rulebook::Rulebook;
use serde::Serialize;

/// A result: a value of a claim, a date, months, a calendar month between two, or money.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Figure {
    Value(Value),
    Date(IsoDate),
    Span(DateSpan),
    Months(MonthSpan),
    MonthOfYear {
        earliest: IsoMonth,
        latest: IsoMonth,
    },
    Money {
        fen: Fen,
    },
    #[serde(rename_all = "camelCase")]
    MoneyBetween {
        low_fen: Fen,
        high_fen: Fen,
    },
}

impl From<&reasoning::Figure> for Figure {
    fn from(figure: &reasoning::Figure) -> Self {
        match *figure {
            reasoning::Figure::Value(value) => Figure::Value(value.into()),
            reasoning::Figure::Date(day) => Figure::Date(day.into()),
            reasoning::Figure::Span(span) => Figure::Span(span.into()),
            reasoning::Figure::Months(span) => Figure::Months(span.into()),
            reasoning::Figure::MonthOfYear(earliest, latest) => {
                Figure::MonthOfYear { earliest: earliest.into(), latest: latest.into() }
            }
            reasoning::Figure::Money(amount) => Figure::Money { fen: amount.into() },
            reasoning::Figure::MoneyBetween(low, high) => {
                Figure::MoneyBetween { low_fen: low.into(), high_fen: high.into() }
            }
        }
    }
}

/// What is paid under a way out: once, so many months, each year.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "PaymentPlan"))]
#[serde(rename_all = "camelCase")]
pub struct Payments {
    pub once_fen: Fen,
    pub monthly_fen: Fen,
    pub months: u32,
    pub yearly_fen: Fen,
    /// How much the yearly payment grows each year.
    pub growth: Rate,
}

impl From<&reasoning::Payments> for Payments {
    fn from(plan: &reasoning::Payments) -> Self {
        Payments {
            once_fen: plan.once.into(),
            monthly_fen: plan.monthly.into(),
            months: plan.months,
            yearly_fen: plan.yearly.into(),
            growth: plan.growth.into(),
        }
    }
}

/// So many months of one amount.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MonthsOfMoney {
    pub months: u32,
    pub fen: Fen,
}

/// Months of resident insurance that are converted alike: every `unit` of them gives `gives`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ConvertedMonths {
    pub months: u32,
    pub sure: bool,
    pub unit: MonthSpan,
    pub gives: MonthSpan,
}

/// How a result is found from its operands.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "do", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Operation {
    /// Read from a claim.
    Read,
    /// Given by the person in place of what the data say.
    YourFigure,
    /// One of several claims applies, by an answer not given: the span of their values.
    OneOf { claims: Vec<Source> },
    /// Applies or not by an answer not given: between nothing and its value.
    IfItApplies { claim: Source },
    /// Working days after a day, which itself is not counted.
    WorkingDaysAfter { counted_from: IsoDate, days: u32 },
    /// The same day so many calendar months later, or the last of that month.
    MonthsAfter { counted_from: IsoDate, months: u32 },
    /// One month of delay for every begun `step` months of birth from `first` on, at most `cap`.
    Delay { born: IsoMonth, first: IsoMonth, step: u32, cap: u32 },
    /// Calendar months after one month up to and including another; none if that one is not later.
    MonthsThrough { after: IsoMonth, through: IsoMonth },
    /// The month so many months after one, which itself is not counted.
    MonthAfter { after: IsoMonth, months: MonthSpan },
    /// Distinct calendar months of some periods, each with its first and last month.
    DistinctMonths { runs: Vec<(IsoMonth, IsoMonth)> },
    /// At least so many months, at most so many.
    Between { sure: u32, possible: u32 },
    /// Months of resident insurance, converted: whole units of what is `sure` at the least, all in proportion at the most.
    Converted { parts: Vec<ConvertedMonths>, most: Option<u32> },
    /// A sum.
    Sum { parts: Vec<MonthSpan> },
    /// `by` months less, never negative.
    Less { from: MonthSpan, by: u32 },
    /// How far `have` falls short of `required`, never negative.
    ShortOf { required: MonthSpan, have: MonthSpan },
    /// The largest, bound by bound.
    Largest { parts: Vec<MonthSpan> },
    /// Months times base times rate; the month's amount is rounded to the fen, half up.
    Cost { months: u32, base_fen: Fen, rate: Rate },
    /// What a plan has cost after so many months.
    Paid { plan: Payments, months: u32 },
    /// The month, counted from 1, from which on `plan` has cost more than `other` for the rest of the months looked at.
    Overtakes { plan: Payments, other: Payments, within: u32 },
    /// The largest yearly payment with which so many months cost no more than `limitFen`.
    MostYearly { limit_fen: Fen, growth: Rate, months: u32 },
    /// A share lowered for each missing year: by so many points, or by that part of itself.
    Lowered { full: Rate, per_year: Rate, years: u32, points: bool },
    /// An amount at the difference of two rates.
    AtDifference { amount_fen: Fen, higher: Rate, lower: Rate },
    /// An amount brought between two bounds, where they are known. The upper one has the last word.
    Bounded { fen: Fen, floor_fen: Option<Fen>, ceiling_fen: Option<Fen> },
    /// So many months of each amount, together.
    SumMoney { parts: Vec<MonthsOfMoney> },
    /// None of these is relied on: from the lowest to the highest of what they say.
    Said { claims: Vec<Source> },
    /// What comparable places have (`lowest` to `highest`, in months or fen), widened to `low` and `high`, and what `claims` say of
    /// this one without settling it. `province` is null where they are the nation's.
    Comparable {
        province: Option<PlaceCode>,
        places: usize,
        lowest: u64,
        highest: u64,
        commonest: u64,
        low: u64,
        high: u64,
        claims: Vec<Source>,
    },
    /// From the lowest to the highest of some amounts.
    Around { parts: Vec<MoneySpan> },
    /// Parts of an amount, the lowest and the highest.
    Part { of: MoneySpan, low: Rate, high: Rate },
    /// Months times base times rate, the lowest of each and the highest.
    CostBetween { months: MonthSpan, base: MoneySpan, rate_low: Rate, rate_high: Rate },
    /// Nothing without a personal account, that rate of the base with one.
    EitherOr { base: MoneySpan, rate: Rate },
}

/// An amount of which the lowest and the highest are known.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MoneySpan {
    pub low_fen: Fen,
    pub high_fen: Fen,
}

impl From<(Money, Money)> for MoneySpan {
    fn from((low, high): (Money, Money)) -> Self {
        MoneySpan { low_fen: low.into(), high_fen: high.into() }
    }
}

impl Operation {
    fn of(operation: &reasoning::Operation, rules: &Rulebook) -> Self {
        use reasoning::Operation as Op;
        let spans = |parts: &[crate::calendar::MonthSpan]| parts.iter().map(|part| (*part).into()).collect();
        match operation {
            Op::Read => Operation::Read,
            Op::YourFigure => Operation::YourFigure,
            Op::OneOf(claims) => Operation::OneOf { claims: sources(claims, rules) },
            Op::IfItApplies(claim) => Operation::IfItApplies { claim: Source::of(*claim, rules) },
            Op::WorkingDaysAfter { counted_from, days } => {
                Operation::WorkingDaysAfter { counted_from: (*counted_from).into(), days: *days }
            }
            Op::MonthsAfter { counted_from, months } => {
                Operation::MonthsAfter { counted_from: (*counted_from).into(), months: *months }
            }
            Op::Delay { born, first, step, cap } => {
                Operation::Delay { born: (*born).into(), first: (*first).into(), step: *step, cap: *cap }
            }
            Op::MonthsThrough { after, through } => {
                Operation::MonthsThrough { after: (*after).into(), through: (*through).into() }
            }
            Op::MonthAfter { after, months } => {
                Operation::MonthAfter { after: (*after).into(), months: (*months).into() }
            }
            Op::DistinctMonths(runs) => Operation::DistinctMonths {
                runs: runs.iter().map(|(from, to)| ((*from).into(), (*to).into())).collect(),
            },
            Op::Between { sure, possible } => Operation::Between { sure: *sure, possible: *possible },
            Op::Converted { parts, most } => Operation::Converted {
                parts: parts
                    .iter()
                    .map(|part| ConvertedMonths {
                        months: part.months,
                        sure: part.sure,
                        unit: part.unit.into(),
                        gives: part.gives.into(),
                    })
                    .collect(),
                most: *most,
            },
            Op::Sum(parts) => Operation::Sum { parts: spans(parts) },
            Op::Less { from, by } => Operation::Less { from: (*from).into(), by: *by },
            Op::ShortOf { required, have } => {
                Operation::ShortOf { required: (*required).into(), have: (*have).into() }
            }
            Op::Largest(parts) => Operation::Largest { parts: spans(parts) },
            Op::Cost { months, base, rate } => {
                Operation::Cost { months: *months, base_fen: (*base).into(), rate: (*rate).into() }
            }
            Op::Paid { plan, months } => Operation::Paid { plan: plan.into(), months: *months },
            Op::Overtakes { plan, other, within } => {
                Operation::Overtakes { plan: plan.into(), other: other.into(), within: *within }
            }
            Op::MostYearly { limit, growth, months } => Operation::MostYearly {
                limit_fen: (*limit).into(),
                growth: (*growth).into(),
                months: *months,
            },
            Op::Lowered { full, per_year, years, points } => Operation::Lowered {
                full: (*full).into(),
                per_year: (*per_year).into(),
                years: *years,
                points: *points,
            },
            Op::AtDifference { amount, higher, lower } => Operation::AtDifference {
                amount_fen: (*amount).into(),
                higher: (*higher).into(),
                lower: (*lower).into(),
            },
            Op::Bounded { amount, floor, ceiling } => Operation::Bounded {
                fen: (*amount).into(),
                floor_fen: floor.map(Into::into),
                ceiling_fen: ceiling.map(Into::into),
            },
            Op::Said(claims) => Operation::Said { claims: sources(claims, rules) },
            Op::Comparable(others, claims) => Operation::Comparable {
                province: others.province.map(Into::into),
                places: others.places,
                lowest: others.lowest,
                highest: others.highest,
                commonest: others.commonest,
                low: others.low,
                high: others.high,
                claims: sources(claims, rules),
            },
            Op::Around(parts) => {
                Operation::Around { parts: parts.iter().map(|part| (*part).into()).collect() }
            }
            Op::Part { of, share } => {
                Operation::Part { of: (*of).into(), low: share.0.into(), high: share.1.into() }
            }
            Op::CostBetween { months, base, rate } => Operation::CostBetween {
                months: (*months).into(),
                base: (*base).into(),
                rate_low: rate.0.into(),
                rate_high: rate.1.into(),
            },
            Op::EitherOr { base, rate } => Operation::EitherOr { base: (*base).into(), rate: (*rate).into() },
            Op::SumMoney(parts) => Operation::SumMoney {
                parts: parts
                    .iter()
                    .map(|(months, amount)| MonthsOfMoney { months: *months, fen: (*amount).into() })
                    .collect(),
            },
        }
    }
}

/// One step of the derivation, with operands and result, so that it can be done again.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TraceStep {
    pub finds: &'static str,
    pub operation: Operation,
    pub result: Figure,
    /// The id of a source, "arithmetic", "yourFigure" or "convention".
    pub basis: &'static str,
}

impl TraceStep {
    fn of(step: &Step, rules: &Rulebook) -> Self {
        TraceStep {
            finds: step.finds.id(),
            operation: Operation::of(&step.operation, rules),
            result: (&step.result).into(),
            basis: match step.basis {
                Basis::Claim(claim) => rules.source_of(claim).id,
                Basis::Arithmetic => "arithmetic",
                Basis::Person => "yourFigure",
                Basis::Convention => "convention",
            },
        }
    }
}

fn sources(claims: &[ClaimRef], rules: &Rulebook) -> Vec<Source> {
    claims.iter().map(|claim| Source::of(*claim, rules)).collect()
}

/// Why an answer is as it is.
pub(super) struct Reasons {
    pub trace: Vec<TraceStep>,
    /// One for each claim the steps rest on.
    pub sources: Vec<Source>,
    pub rivals: Vec<Rival>,
}

impl Reasons {
    pub fn of(trace: &[Step], evidence: &[Evidence], rules: &Rulebook) -> Self {
        let mut claims: Vec<ClaimRef> = Vec::new();
        for step in trace {
            match step.basis {
                Basis::Claim(claim) if !claims.contains(&claim) => claims.push(claim),
                _ => {}
            }
        }
        let others = evidence.iter().flat_map(|found| {
            let Finding { drafts, last_resort, .. } = &found.finding;
            found.finding.rivals().chain(drafts).chain(last_resort)
        });
        Reasons {
            trace: trace.iter().map(|step| TraceStep::of(step, rules)).collect(),
            sources: sources(&claims, rules),
            rivals: others.map(|other| Rival::of(other.claim, rules)).collect(),
        }
    }
}
