//! What may be credited where that is not known.

use super::share::{money_span, Limit};
use super::{AccountFacts, Insured};
use crate::calendar::{Date, MonthSpan};
use crate::evidence::{Candidate, Circumstances, ClaimRef, Finding, Quantity, Value};
use crate::money::{Money, Ratio, Rounding};
use crate::reasoning::{
    bounded, comparable, Basis, CannotDecide, Comparable, Estimate, Figure, Item, Operation, Rung, Tracer,
};

/// An estimate of what is credited in a month, with its operands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditEstimate {
    /// Between these amounts.
    pub amount: Estimate<Money>,
    /// What it is drawn from.
    pub from: CreditFrom,
    /// The claim whose rule it follows.
    pub rule: ClaimRef,
}

/// What an estimate of a credit is drawn from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CreditFrom {
    /// What sources say of the place.
    Said(Vec<ClaimRef>),
    /// Comparable places of the province, within the bound.
    Places(Comparable),
    /// The bound that holds every known place.
    Bound,
    /// Nothing without a personal account, that share of the base with one.
    EitherOr {
        /// The base reckoned on: the person's own, or from the lowest to the highest.
        base: (Money, Money),
        /// Whether that is the person's own.
        own_base: bool,
        /// The share of the lowest base: the least with a personal account.
        least: Money,
        /// The share.
        rate: Ratio,
        /// Whether the tier is known to have an account: then only the share is an estimate.
        with_account: bool,
    },
}

/// A retired person's credit: between what sources say if they differ, else what comparable places of the province have, else
/// the bound. `None` where nothing bounds it.
pub(super) fn retired(
    facts: &AccountFacts,
    on: Date,
    finding: &Finding,
    tracer: &mut Tracer,
) -> Option<CreditEstimate> {
    let bound = *finding.bounds.first()?;
    let held = bound.value.money()?;
    let likely = finding.likely.first().and_then(|likely| likely.value.money());
    if let Some(found) = between_sources(finding) {
        note(&found, tracer);
        return Some(found);
    }
    let share = tracer.rules.find(facts.place, Quantity::ComparableCredit, &Circumstances::default(), on);
    let share = share.bounds.first().and_then(|found| found.value.rates());
    let widen = |low: u64, high: u64| match share {
        Some((part, times)) => {
            let low = Money::from_fen(low).at(part, Rounding::HalfUp).map_or(0, Money::fen);
            let high = Money::from_fen(high).at(times, Rounding::HalfUp).map_or(high, Money::fen);
            (low, high)
        }
        None => (low, high),
    };
    let known = facts.circumstances();
    let others = comparable(tracer.rules, facts.place, Quantity::AccountRetired, &known, on, widen)
        .filter(|others| others.province.is_some());
    let drawn = match others {
        // Not beyond the bound, where the province's own places keep within it.
        Some(others) => {
            let low = Money::from_fen(others.low).max(held.0.min(Money::from_fen(others.lowest)));
            let high = Money::from_fen(others.high).min(held.1.max(Money::from_fen(others.highest)));
            let likely = Some((Money::from_fen(others.lowest), Money::from_fen(others.highest)));
            let amount = Estimate { rung: Rung::Estimate, low, high, likely };
            CreditEstimate { amount, from: CreditFrom::Places(others), rule: others.rule }
        }
        None => {
            let amount = Estimate { rung: Rung::Estimate, low: held.0, high: held.1, likely };
            CreditEstimate { amount, from: CreditFrom::Bound, rule: bound.claim }
        }
    };
    note(&drawn, tracer);
    // What a source says of the place without settling it lies within what is told.
    let said = finding.possible().iter().chain(&finding.disputed).chain(&finding.drafts);
    let said: Vec<(Money, Money)> = said.filter_map(money_span).collect();
    if said.is_empty() {
        return Some(drawn);
    }
    let low = said.iter().map(|(low, _)| *low).fold(drawn.amount.low, Money::min);
    let high = said.iter().map(|(_, high)| *high).fold(drawn.amount.high, Money::max);
    let around = std::iter::once((drawn.amount.low, drawn.amount.high)).chain(said).collect();
    let (operation, basis) = (Operation::Around(around), Basis::Claim(drawn.rule));
    tracer.note(Item::EstimatedCredit, operation, Figure::MoneyBetween(low, high), basis);
    Some(CreditEstimate { amount: Estimate { low, high, ..drawn.amount }, ..drawn })
}

fn between_sources(finding: &Finding) -> Option<CreditEstimate> {
    let said: Vec<(&Candidate, (Money, Money))> = finding
        .possible()
        .iter()
        .chain(&finding.disputed)
        .filter_map(|one| Some((one, money_span(one)?)))
        .collect();
    let mut certain = said.iter().filter(|(one, _)| one.depends_on.is_empty()).map(|(_, span)| *span);
    let first = certain.next()?;
    certain.find(|span| *span != first)?;
    let low = said.iter().map(|(_, span)| span.0).min()?;
    let high = said.iter().map(|(_, span)| span.1).max()?;
    let claims: Vec<ClaimRef> = said.iter().map(|(one, _)| one.claim).collect();
    let amount = Estimate { rung: Rung::Sources, low, high, likely: None };
    Some(CreditEstimate { amount, rule: *claims.first()?, from: CreditFrom::Said(claims) })
}

/// A flexible worker's credit: nothing without a personal account, a share of the base with one. On the own base where it is
/// told, else from the lowest base to the highest.
///
/// # Errors
/// [`CannotDecide::OutOfRange`] when an amount can't be held.
pub(super) fn flexible(
    facts: &AccountFacts,
    on: Date,
    limits: &[Limit; 2],
    tracer: &mut Tracer,
) -> Result<Option<CreditEstimate>, CannotDecide> {
    if facts.insured != Insured::Flexible {
        return Ok(None);
    }
    let finding = tracer.rules.find(facts.place, Quantity::AccountRate, &facts.circumstances(), on);
    let Some((rate, rule)) =
        finding.bounds.first().and_then(|bound| Some((bound.value.rates()?.1, bound.claim)))
    else {
        return Ok(None);
    };
    let [floor, ceiling] = [limits[0].amount, limits[1].amount];
    let base = match facts.own {
        Some(own) => {
            let used = bounded(own.amount(), floor, ceiling);
            (used, used)
        }
        None => match floor.or(ceiling).zip(ceiling.or(floor)) {
            Some(base) => base,
            None => return Ok(None),
        },
    };
    let at = |base: Money| base.at(rate, Rounding::HalfUp).ok_or(CannotDecide::OutOfRange);
    let with_account = facts.with_account == Some(true);
    let least = at(base.0)?;
    let low = if with_account { least } else { Money::ZERO };
    let amount = Estimate { rung: Rung::Estimate, low, high: at(base.1)?, likely: None };
    let from = CreditFrom::EitherOr { base, own_base: facts.own.is_some(), least, rate, with_account };
    let drawn = CreditEstimate { amount, from, rule };
    limits.iter().for_each(|limit| limit.note(facts, tracer));
    note(&drawn, tracer);
    Ok(Some(drawn))
}

fn note(drawn: &CreditEstimate, tracer: &mut Tracer) {
    let operation = match &drawn.from {
        CreditFrom::Said(claims) => Operation::Said(claims.clone()),
        CreditFrom::Places(others) => Operation::Comparable(*others, Vec::new()),
        CreditFrom::Bound => Operation::Read,
        CreditFrom::EitherOr { base, rate, with_account: true, .. } => {
            Operation::CostBetween { months: MonthSpan::exact(1), base: *base, rate: (*rate, *rate) }
        }
        CreditFrom::EitherOr { base, rate, .. } => Operation::EitherOr { base: *base, rate: *rate },
    };
    let (low, high) = (drawn.amount.low, drawn.amount.high);
    let result = match drawn.from {
        CreditFrom::Bound => Figure::Value(Value::MoneyBetween(low, high)),
        _ => Figure::MoneyBetween(low, high),
    };
    tracer.note(Item::EstimatedCredit, operation, result, Basis::Claim(drawn.rule));
}
