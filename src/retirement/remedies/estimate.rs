//! What a way out may cost where its base, its rate or the months are not known.

use super::super::{RetirementFacts, Unusual};
use super::inquiry::{Amounts, KnownParts, Rates, RemedyInquiry};
use super::AssumptionField;
use crate::calendar::MonthSpan;
use crate::evidence::{Candidate, Circumstances, ClaimRef, Quantity, Selectors, Value};
use crate::money::{Money, Ratio, Rounding};
use crate::reasoning::{Basis, CannotDecide, Estimate, Figure, Item, Operation, Rung, Tracer};

/// An estimate of what a way out costs, with its operands. For people with a personal account (统账结合、一档): a reduced tier may
/// cost less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostEstimate {
    /// In all for a lump sum, a month for paying on.
    pub amount: Estimate<Money>,
    /// What one month comes to.
    pub month: (Money, Money),
    /// The months reckoned with: one where the amount is that of a month.
    pub months: MonthSpan,
    /// The average wage it is reckoned from, and the part of it; `None` where the base is known.
    pub average: Option<((Money, Money), (Ratio, Ratio))>,
    /// The base, where it is known.
    pub base: Option<(Money, Money)>,
    /// The rate: the place's own, or a bound. `None` if the part of the average wage covers base and rate together.
    pub rate: Option<(Ratio, Ratio)>,
    /// Whether that rate is known.
    pub rate_known: bool,
    /// Where that average wage is told.
    pub average_claim: Option<ClaimRef>,
    /// The rule of the bound; `None` where only the months are estimated.
    pub rule: Option<ClaimRef>,
}

fn times(base: Amounts, rate: Rates, months: MonthSpan) -> Result<(Amounts, Amounts), CannotDecide> {
    let at = |base: Money, rate: Ratio| base.at(rate, Rounding::HalfUp);
    let month = at(base.0, rate.0).zip(at(base.1, rate.1)).ok_or(CannotDecide::OutOfRange)?;
    let all = month.0.times(months.low).zip(month.1.times(months.high)).ok_or(CannotDecide::OutOfRange)?;
    Ok((month, all))
}

impl RemedyInquiry<'_, '_> {
    /// A bound of a quantity, and where most cases lie in it.
    pub(super) fn bound(&self, quantity: Quantity) -> Option<(Rates, ClaimRef, Option<Rates>)> {
        let found = self.facts_about(quantity);
        let bound = found.bounds.first()?;
        let likely = found.likely.first().and_then(|likely| likely.value.rates());
        Some((bound.value.rates()?, bound.claim, likely))
    }

    /// The place's average wage, else its province's, whomever that is filed for.
    pub(super) fn average(&self) -> Option<(Amounts, Candidate)> {
        let of = |place| {
            let known = Circumstances::default();
            let found = self.tracer.rules.find(place, Quantity::BaseAverage, &known, self.on);
            let first = found.possible().first().copied()?;
            Some((first.value.money()?, first))
        };
        of(self.facts.place).or_else(|| of(self.facts.place.province()))
    }

    /// An estimate of what `months` months cost, by what is known of base and rate. `rung` is that of the months, where they
    /// are an estimate themselves. `None` where nothing can be bounded.
    ///
    /// # Errors
    /// [`CannotDecide::OutOfRange`] when an amount can't be held.
    pub(super) fn cost_estimate(
        &mut self,
        finds: Item,
        months: MonthSpan,
        rung: Option<Rung>,
        known: &KnownParts,
    ) -> Result<Option<CostEstimate>, CannotDecide> {
        let (average, rule, likely) = match (known.base, known.rate) {
            (Some(_), Some(_)) => (None, None, None),
            (Some(_), None) => (None, self.bound(Quantity::LumpSumRate), None),
            (None, rate) => {
                let quantity = match rate {
                    Some(_) => Quantity::PayUpBase,
                    None => Quantity::PayUpMonth,
                };
                let (Some(average), Some(bound)) = (self.average(), self.bound(quantity)) else {
                    return Ok(None);
                };
                (Some(average), Some(bound), bound.2)
            }
        };
        if known.base.is_some() && known.rate.is_none() && rule.is_none() {
            return Ok(None);
        }
        if let Some((_, found)) = &average {
            let (evidence, place) = (self.facts_about(Quantity::BaseAverage), self.facts.place);
            self.tracer.keep(Quantity::BaseAverage, place, &evidence, false);
            if !self.tracer.has(Item::EstimateAverage) {
                self.tracer.read(Item::EstimateAverage, found);
            }
        }
        let part = rule.map(|(part, claim, _)| (part, claim));
        let (base, rate) = match (known.base, known.rate, average, part) {
            (Some(base), Some(rate), ..) => (base, rate),
            (Some(base), None, _, Some((part, claim))) => {
                self.read_bound(Item::EstimatedRate, part, claim);
                (base, part)
            }
            (None, Some(rate), Some((average, _)), Some((part, claim))) => {
                let (base, _) = times(average, part, MonthSpan::exact(1))?;
                let operation = Operation::Part { of: average, share: part };
                let result = Figure::MoneyBetween(base.0, base.1);
                self.tracer.note_once(Item::EstimatedBase, operation, result, Basis::Claim(claim));
                (base, rate)
            }
            (None, None, Some((average, _)), Some((part, claim))) => {
                self.read_bound(Item::EstimatePart, part, claim);
                (average, part)
            }
            _ => return Ok(None),
        };
        let (month, all) = times(base, rate, months)?;
        let operation = Operation::CostBetween { months, base, rate };
        let result = Figure::MoneyBetween(all.0, all.1);
        self.tracer.note(finds, operation, result, Basis::Arithmetic);
        // If the months are an estimate themselves, no part of it is likelier than another.
        let likely = likely.filter(|_| months.if_exact().is_some());
        let likely = match (known.rate, average, likely) {
            (None, Some((average, _)), Some(part)) => Some(times(average, part, months)?.1),
            _ => None,
        };
        let drawn = part.map(|_| Rung::Estimate);
        let rung = rung.into_iter().chain(drawn).max().unwrap_or(Rung::Estimate);
        Ok(Some(CostEstimate {
            amount: Estimate { rung, low: all.0, high: all.1, likely },
            month,
            months,
            average: average.zip(part).map(|((average, _), (part, _))| (average, part)),
            base: known.base,
            rate: known.rate.or(known.base.and(part).map(|(part, _)| part)),
            rate_known: known.rate.is_some(),
            average_claim: average.map(|(_, found)| found.claim),
            rule: part.map(|(_, claim)| claim),
        }))
    }

    fn read_bound(&mut self, finds: Item, part: Rates, claim: ClaimRef) {
        let value = Value::RateBetween(part.0, part.1);
        self.tracer.note_once(finds, Operation::Read, Figure::Value(value), Basis::Claim(claim));
    }
}

/// Amounts and rates the person typed that lie outside the bounds, where the place has no figure of its own.
pub(in super::super) fn unusual_money(
    facts: &RetirementFacts,
    known: &Circumstances,
    tracer: &mut Tracer,
) -> Vec<Unusual> {
    let own = facts.overrides.money;
    let inquiry = RemedyInquiry { facts, known, on: facts.today, tracer, asks: Selectors::NONE };
    let unknown = |quantity: Quantity| inquiry.facts_about(quantity).possible().is_empty();
    let within = |quantity: Quantity| {
        let ((average, _), (part, ..)) = inquiry.average().zip(inquiry.bound(quantity))?;
        Some(times(average, part, MonthSpan::exact(1)).ok()?.0)
    };
    let amount = |field: AssumptionField, typed: Option<Money>, bound: Option<Amounts>| {
        let (typed, (low, high)) = typed.zip(bound)?;
        (typed < low || typed > high).then_some(Unusual::Money { field, typed, low, high })
    };
    let base = own.base.filter(|_| unknown(Quantity::LumpSumBase));
    let base = amount(AssumptionField::Base, base, within(Quantity::PayUpBase));
    let rate = own.rate.filter(|_| unknown(Quantity::LumpSumRate)).and_then(|typed| {
        let ((low, high), ..) = inquiry.bound(Quantity::LumpSumRate)?;
        let outside = typed.ppm() < low.ppm() || typed.ppm() > high.ppm();
        outside.then_some(Unusual::Rate { field: AssumptionField::Rate, typed, low, high })
    });
    let monthly = amount(AssumptionField::Monthly, own.monthly, within(Quantity::PayUpMonth));
    [base, rate, monthly].into_iter().flatten().collect()
}
