//! Ways out of a gap and their comparison as the contract has them.

use super::estimates::MoneyEstimate;
use super::names::Id;
use super::values::{Fen, IsoMonth, Rate, Source, Value};
use crate::calendar::YearMonth;
use crate::evidence::Confidence;
use crate::reasoning::Decision;
use crate::retirement::remedies::{self, Availability, Mends, RemedyKind};
use crate::retirement::RetirementAnswer;
use crate::rulebook::Rulebook;
use serde::Serialize;

/// A way out of a gap.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Remedy {
    #[cfg_attr(test, schemars(with = "super::told::WayOut"))]
    pub kind: Id<RemedyKind>,
    pub months: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "u32"))]
    pub months_low: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "u32"))]
    pub months_high: Option<u32>,
    pub low_fen: Option<Fen>,
    pub high_fen: Option<Fen>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Per"))]
    pub per: Option<Per>,
    /// A month of paying on after retirement, in the first year.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<Fen>"))]
    pub monthly_low_fen: Option<Option<Fen>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<Fen>"))]
    pub monthly_high_fen: Option<Option<Fen>>,
    /// Whether a source tells that it is open, that it is barred, or nobody says.
    pub open: Open,
    /// Whether it mends a shortfall in actual or local months too.
    pub mends_others: MendsOthers,
    /// Whether it is reckoned from a figure of `overrides`.
    pub your_figure: bool,
    /// What the place or its province says of it; where its `place` is "100000", what is said of the whole country.
    pub rule: Option<Source>,
    /// The rate the place is said to take, where that alone is known and no amount follows from it.
    pub rate: Option<Source>,
    /// Where nobody knows what it costs, and it is not barred. Where the months are not known either it is reckoned from
    /// `gap.ifKeep.estimate`.
    pub estimate: Option<MoneyEstimate>,
    pub totals: Vec<CostByAge>,
}

/// What an amount is paid for.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "AmountPer"))]
#[serde(rename_all = "camelCase")]
pub enum Per {
    Year,
}

/// Whether a way is open.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "RemedyOpen"))]
#[serde(rename_all = "camelCase")]
pub enum Open {
    Told,
    Barred,
    Ask,
}

/// Whether a way mends a shortfall in actual or local months too.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MendsOthers {
    NotNeeded,
    Yes,
    No,
    Ask,
}

/// What a way has cost before the month in which an age is reached.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CostByAge {
    pub age: u32,
    pub low_fen: Option<Fen>,
    pub high_fen: Option<Fen>,
}

impl Remedy {
    /// A way out, the `at`th of the comparison's columns.
    pub fn of(
        remedy: &remedies::Remedy,
        at: usize,
        decision: &Decision<RetirementAnswer>,
        rules: &Rulebook,
    ) -> Self {
        let compared = decision.answer.comparison.as_ref();
        let fen = |amount: Option<_>| amount.map(Fen::from);
        let (low, high) = remedy.amount.unzip();
        let (low_fen, high_fen) = match remedy.kind {
            RemedyKind::PayMonthly => (None, None),
            // The notices tell the least; many cities ask more.
            RemedyKind::Resident => (fen(low), None),
            RemedyKind::LumpSum | RemedyKind::Nothing => (fen(low), fen(high)),
        };
        let monthly = remedy.kind == RemedyKind::PayMonthly;
        let cost = |row: &remedies::Totals| {
            let (low, high) = row.amounts.get(at).copied().flatten().unzip();
            CostByAge { age: row.age, low_fen: fen(low), high_fen: fen(high) }
        };
        Remedy {
            kind: remedy.kind.into(),
            months: remedy.months.and_then(|months| months.if_exact()),
            months_low: remedy.months.map(|months| months.low),
            months_high: remedy.months.map(|months| months.high),
            low_fen,
            high_fen,
            per: (remedy.kind == RemedyKind::Resident).then_some(Per::Year),
            monthly_low_fen: monthly.then_some(fen(low)),
            monthly_high_fen: monthly.then_some(fen(high)),
            open: match remedy.availability {
                Availability::Open => Open::Told,
                Availability::Barred(_) => Open::Barred,
                Availability::Ask => Open::Ask,
            },
            mends_others: match remedy.mends {
                Mends::NotNeeded => MendsOthers::NotNeeded,
                Mends::ByPaying | Mends::Yes(_) => MendsOthers::Yes,
                Mends::No(_) => MendsOthers::No,
                Mends::Ask => MendsOthers::Ask,
            },
            your_figure: remedy.own_figure,
            rule: remedy.rule.map(|claim| Source::of(claim, rules)),
            rate: remedy.rate.map(|(_, claim)| Source::of(claim, rules)),
            estimate: remedy.estimate.as_ref().map(|found| MoneyEstimate::of_cost(found, decision, rules)),
            totals: compared.map_or(&[][..], |all| &all.totals).iter().map(cost).collect(),
        }
    }
}

/// The ways out side by side. Money is as of `today`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "RemedyComparison"))]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// First month of payments.
    pub from: IsoMonth,
    /// By how much what is paid in later years grows each year.
    pub growth: Rate,
    pub judged_to_age: u32,
    pub break_evens: Vec<BreakEven>,
    /// Up to `judgedToAge`, of those known and not barred; "nothing" only where it leaves a benefit.
    pub cheapest: Option<Id<RemedyKind>>,
    /// What settles the gap for good as its sources tell.
    pub safest: Option<Id<RemedyKind>>,
    /// How well those sources are known: the weakest of them.
    pub safest_confidence: Option<Id<Confidence>>,
    /// Resident insurance is reckoned at the national least: the yearly premium up to which it stays the cheapest by
    /// `judgedToAge`. Null where it is not, or where the premium is your own figure.
    pub resident_cheapest_up_to_fen: Option<Fen>,
    /// The law that lets who is short pay on to the required years; how is left to the places.
    pub law: Option<Source>,
    /// Where being short lowers the benefit only.
    pub doing_nothing: Option<DoingNothing>,
    /// An illustration, not a forecast.
    pub resident_pays_more_fen: Option<Fen>,
    /// Figures of the place to try where the right one is not known; none of them is an answer.
    pub suggestions: Vec<Suggestion>,
}

/// `kind` is cheaper at first and has cost more than `than` from that month on, ever after; months counted from 1.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BreakEven {
    pub kind: Id<RemedyKind>,
    pub than: Id<RemedyKind>,
    pub earliest_month: u32,
    pub latest_month: Option<u32>,
    pub earliest: IsoMonth,
    pub latest: Option<IsoMonth>,
}

impl BreakEven {
    fn of(found: remedies::BreakEven, from: YearMonth) -> Self {
        let month = |count: u32| IsoMonth::from(from.plus(count.saturating_sub(1)));
        BreakEven {
            kind: found.kind.into(),
            than: found.than.into(),
            earliest_month: found.earliest,
            latest_month: found.latest,
            earliest: month(found.earliest),
            latest: found.latest.map(month),
        }
    }
}

/// What doing nothing leaves of the benefit.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DoingNothing {
    pub per_year: Rate,
    pub full: Option<Rate>,
    pub left_low: Option<Rate>,
    pub left_high: Option<Rate>,
    pub source: Source,
}

/// A figure of the place to try.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Suggestion {
    pub about: &'static str,
    pub value: Value,
    pub source: Source,
}

impl Comparison {
    /// The ways out side by side.
    pub fn of(found: &remedies::Comparison, all: &[remedies::Remedy], rules: &Rulebook) -> Self {
        let safest = all.iter().find(|one| Some(one.kind) == found.safest);
        let suggestion = |one: &remedies::Suggestion| Suggestion {
            about: one.quantity.id(),
            value: one.value.into(),
            source: Source::of(one.claim, rules),
        };
        Comparison {
            from: found.from.into(),
            growth: found.growth.into(),
            judged_to_age: found.judged_to,
            break_evens: found.break_evens.iter().map(|one| BreakEven::of(*one, found.from)).collect(),
            cheapest: found.cheapest.map(Into::into),
            safest: found.safest.map(Into::into),
            safest_confidence: safest.and_then(|one| one.confidence(rules)).map(Into::into),
            resident_cheapest_up_to_fen: found.resident_cheapest_up_to.map(|most| most.premium.into()),
            law: found.law.map(|claim| Source::of(claim, rules)),
            doing_nothing: found.reduced.map(|reduced| DoingNothing {
                per_year: reduced.per_year.into(),
                full: reduced.full.map(Into::into),
                left_low: reduced.left.map(|(low, _)| low.into()),
                left_high: reduced.left.map(|(_, high)| high.into()),
                source: Source::of(reduced.claim, rules),
            }),
            resident_pays_more_fen: found.resident_pays_more.map(Into::into),
            suggestions: found.suggestions.iter().map(suggestion).collect(),
        }
    }
}
