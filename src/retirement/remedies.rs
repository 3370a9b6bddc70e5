//! Ways out of a gap, as far as the place's own figures are known.

use super::requirement::circumstances;
use super::{Remedy, RetirementFacts};
use crate::calendar::{Date, MonthSpan};
use crate::evidence::{Candidate, Quantity, Value};
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
    let look = |quantity: Quantity, tracer: &mut Tracer| -> Option<Candidate> {
        let finding = tracer.rules.find(facts.place, quantity, &circumstances(facts), on);
        tracer.keep(quantity, facts.place, &finding, false);
        finding.relied().cloned()
    };
    let lump_sum_rule = look(Quantity::LumpSumRule, tracer).map(|found| found.claim);
    let monthly_rule = look(Quantity::PayMonthlyRule, tracer).map(|found| found.claim);
    let base = look(Quantity::LumpSumBase, tracer);
    let rates = rates(&mut |quantity| look(quantity, tracer));
    let cost = match (base.as_ref().and_then(money), rates) {
        (Some(amount), Some((low, high))) => {
            if let Some(base) = &base {
                tracer.read(Item::LumpSumBase, base);
            }
            let least = tracer.cost(Item::LumpSumCost, gap.low, amount, low)?;
            let most = match (gap.low, low) == (gap.high, high) {
                true => least,
                false => tracer.cost(Item::LumpSumCost, gap.high, amount, high)?,
            };
            Some((least, most))
        }
        _ => None,
    };
    let resident = look(Quantity::ResidentPremium, tracer);
    if let Some(found) = &resident {
        tracer.read(Item::ResidentPremium, found);
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

/// The rate of a lump sum: the place's own; else by whose shares it consists of; else, honestly, between the
/// employer's share alone and both shares.
fn rates(look: &mut dyn FnMut(Quantity) -> Option<Candidate>) -> Option<(Ratio, Ratio)> {
    let mut rate = |quantity: Quantity| match look(quantity)?.value {
        Value::Rate(rate) => Some(rate),
        _ => None,
    };
    if let Some(own) = rate(Quantity::LumpSumRate) {
        return Some((own, own));
    }
    let unit = rate(Quantity::RateUnit);
    let both = unit.zip(rate(Quantity::RateIndividual)).and_then(|(unit, individual)| unit.plus(individual));
    let flexible = rate(Quantity::RateFlexible);
    let shares = look(Quantity::LumpSumShares).map(|found| found.value);
    let exactly = |rate: Option<Ratio>| rate.map(|rate| (rate, rate));
    match shares {
        Some(Value::Choice(word)) => match &*word {
            "unit" => exactly(unit),
            "unit-and-individual" => exactly(both),
            _ => exactly(flexible),
        },
        _ => unit.zip(both),
    }
}
