//! Ways out of a gap, as far as the place's own figures are known.

use super::requirement::circumstances;
use super::{Remedy, RetirementFacts};
use crate::calendar::{Date, MonthSpan};
use crate::evidence::{Candidate, ClaimRef, Finding, Quantity, Value};
use crate::money::{Money, Ratio};
use crate::reasoning::{CannotDecide, Item, Tracer};

/// The three ways out of a gap of so many months. None where nothing is missing.
pub(super) fn remedies(
    gap: MonthSpan,
    facts: &RetirementFacts,
    on: Date,
    tracer: &mut Tracer,
) -> Result<Vec<Remedy>, CannotDecide> {
    if gap.high == 0 {
        return Ok(Vec::new());
    }
    let mut place = Place { facts, on, tracer };
    let lump_sum_rule = place.rule(Item::LumpSumRule, Quantity::LumpSumRule);
    let monthly_rule = place.rule(Item::PayMonthlyRule, Quantity::PayMonthlyRule);
    let cost = place.cost(gap)?;
    let resident = place.relied(Quantity::ResidentPremium);
    if let Some(found) = &resident {
        place.tracer.read(Item::ResidentPremium, found);
    }
    Ok(vec![
        Remedy::LumpSum { months: gap, cost, rule: lump_sum_rule },
        Remedy::PayMonthly { months: gap, rule: monthly_rule },
        Remedy::Resident { premium: resident.as_ref().and_then(money) },
    ])
}

fn money(found: &Candidate) -> Option<Money> {
    match found.value {
        Value::Money(amount) => Some(amount),
        _ => None,
    }
}

/// Where and when the figures are looked up.
struct Place<'t, 'r> {
    facts: &'t RetirementFacts,
    on: Date,
    tracer: &'t mut Tracer<'r>,
}

impl Place<'_, '_> {
    fn find(&mut self, quantity: Quantity) -> Finding {
        let finding = self.tracer.rules.find(self.facts.place, quantity, &circumstances(self.facts), self.on);
        self.tracer.keep(quantity, self.facts.place, &finding, false);
        finding
    }

    fn relied(&mut self, quantity: Quantity) -> Option<Candidate> {
        self.find(quantity).relied().cloned()
    }

    /// What the place says of a way out, in words.
    fn rule(&mut self, finds: Item, quantity: Quantity) -> Option<ClaimRef> {
        let found = self.relied(quantity)?;
        self.tracer.read(finds, &found);
        Some(found.claim)
    }

    /// What a lump sum costs: between two amounts where a rate turns on an answer not given, `None` where base or rate
    /// is not known.
    fn cost(&mut self, gap: MonthSpan) -> Result<Option<(Money, Money)>, CannotDecide> {
        let base = self.relied(Quantity::LumpSumBase);
        let (Some(base), Some((low, high))) = (base, self.rates()) else { return Ok(None) };
        let Some(amount) = money(&base) else { return Ok(None) };
        self.tracer.read(Item::LumpSumBase, &base);
        let least = self.tracer.cost(Item::LumpSumCost, gap.low, amount, low)?;
        if (gap.low, low) == (gap.high, high) {
            return Ok(Some((least, least)));
        }
        let most = self.tracer.cost(Item::LumpSumCost, gap.high, amount, high)?;
        Ok(Some((least, most)))
    }

    /// A rate, lowest and highest over what it may turn on.
    fn rate(&mut self, quantity: Quantity) -> Option<(Ratio, Ratio)> {
        let finding = self.find(quantity);
        let rates = finding.possible().iter().filter_map(|candidate| match candidate.value {
            Value::Rate(rate) => Some(rate),
            _ => None,
        });
        let rates: Vec<Ratio> = rates.collect();
        let by_size = |rate: &&Ratio| rate.ppm();
        rates.iter().min_by_key(by_size).copied().zip(rates.iter().max_by_key(by_size).copied())
    }

    /// The rate of a lump sum: the place's own; else by whose shares it consists of; else, honestly, between the
    /// employer's share alone and both shares.
    fn rates(&mut self) -> Option<(Ratio, Ratio)> {
        if let Some(own) = self.rate(Quantity::LumpSumRate) {
            return Some(own);
        }
        let shares = self.relied(Quantity::LumpSumShares).map(|found| found.value);
        let unit = self.rate(Quantity::RateUnit);
        let individual = self.rate(Quantity::RateIndividual);
        let both = unit
            .zip(individual)
            .and_then(|(unit, individual)| unit.0.plus(individual.0).zip(unit.1.plus(individual.1)));
        match shares {
            Some(Value::Choice(word)) => match &*word {
                "unit" => unit,
                "unit-and-individual" => both,
                _ => self.rate(Quantity::RateFlexible),
            },
            _ => unit.zip(both).map(|(unit, both)| (unit.0, both.1)),
        }
    }
}
