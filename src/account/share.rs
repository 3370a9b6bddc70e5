//! The two figures a working person's credit is made of: the bounds of the base, and the share that is credited.
//! See `docs/rules.md#money`.

use super::{AccountFacts, BaseBound, BaseUsed, Contradicted};
use crate::calendar::Date;
use crate::evidence::{Adcode, Candidate, ClaimRef, Finding, Quantity, Selectors, Value};
use crate::money::{Money, Ratio};
use crate::reasoning::{bounded, Basis, CannotDecide, Figure, Item, Operation, Tracer};
use crate::rulebook::Rulebook;

/// One of the bounds of the base: what is known of it on a day, and the amount used.
#[derive(Clone, Debug)]
pub(super) struct Limit {
    pub quantity: Quantity,
    pub finding: Finding,
    pub amount: Option<Money>,
    pub yours: bool,
    /// What was found, where the person's own other bound contradicts it: then it is not used.
    pub set_aside: Option<Money>,
}

pub(super) fn money(candidate: &Candidate) -> Option<Money> {
    match candidate.value {
        Value::Money(amount) => Some(amount),
        _ => None,
    }
}

/// An amount, lowest and highest.
pub(super) fn money_span(candidate: &Candidate) -> Option<(Money, Money)> {
    candidate.value.money()
}

pub(super) fn ratio(candidate: &Candidate) -> Option<Ratio> {
    match candidate.value {
        Value::Rate(rate) => Some(rate),
        _ => None,
    }
}

/// Lowest and highest base on a day. The person's own figure comes before any claim.
pub(super) fn limits(facts: &AccountFacts, on: Date, rules: &Rulebook) -> [Limit; 2] {
    let yours = [facts.overrides.floor, facts.overrides.ceiling];
    let mut limits = [Quantity::BaseFloor, Quantity::BaseCeiling].map(|quantity| {
        let finding = rules.find(facts.place, quantity, &facts.circumstances(), on);
        let amount = finding.relied().and_then(money);
        Limit { quantity, finding, amount, yours: false, set_aside: None }
    });
    for (limit, yours) in limits.iter_mut().zip(yours) {
        if yours.is_some() {
            limit.amount = yours;
            limit.yours = true;
        }
    }
    let crossed = limits[0].amount.zip(limits[1].amount).is_some_and(|(floor, ceiling)| floor > ceiling);
    if let (true, [Some(_), None] | [None, Some(_)]) = (crossed, yours) {
        for limit in limits.iter_mut().filter(|limit| !limit.yours) {
            limit.set_aside = limit.amount.take();
        }
    }
    limits
}

/// The bound typed that contradicts a found one.
pub(super) fn contradicted(limits: &[Limit; 2]) -> Option<Contradicted> {
    let [floor, ceiling] = limits;
    let by = |yours: BaseBound, typed: &Limit, other: &Limit| {
        let (typed, found) = typed.amount.zip(other.set_aside)?;
        Some(Contradicted { yours, typed, found, claim: other.finding.relied()?.claim })
    };
    by(BaseBound::Floor, floor, ceiling).or_else(|| by(BaseBound::Ceiling, ceiling, floor))
}

impl Limit {
    /// The claim the amount was read from.
    pub(super) fn claim(&self) -> Option<ClaimRef> {
        self.finding.relied().map(|found| found.claim).filter(|_| !self.is_overridden())
    }

    /// Whether the person's own figures stand in for what was found.
    fn is_overridden(&self) -> bool {
        self.yours || self.set_aside.is_some()
    }

    /// Writes down where the amount is from.
    pub(super) fn note(&self, facts: &AccountFacts, tracer: &mut Tracer) {
        tracer.keep(self.quantity, facts.place, &self.finding, self.is_overridden());
        let item = match self.quantity {
            Quantity::BaseFloor => Item::BaseFloor,
            _ => Item::BaseCeiling,
        };
        match (self.amount, self.yours, self.finding.relied()) {
            (Some(own), true, _) => {
                tracer.note(item, Operation::YourFigure, Figure::Money(own), Basis::Person);
            }
            (Some(_), false, Some(found)) => tracer.read(item, found),
            _ => {}
        }
    }
}

/// The base within its bounds, written down.
pub(super) fn base_used(facts: &AccountFacts, limits: &[Limit; 2], tracer: &mut Tracer) -> Option<BaseUsed> {
    let own = facts.own?;
    let told = own.amount();
    let [floor, ceiling] = [limits[0].amount, limits[1].amount];
    let used = tracer.bounded(Item::AccountBase, told, floor, ceiling);
    let bound = match used.cmp(&told) {
        std::cmp::Ordering::Greater => Some(BaseBound::Floor),
        std::cmp::Ordering::Less => Some(BaseBound::Ceiling),
        std::cmp::Ordering::Equal => None,
    };
    let from_salary = matches!(own, super::OwnBase::Salary(_));
    Some(BaseUsed { told, from_salary, used, floor, ceiling, bound })
}

/// The share of the base that is credited.
#[derive(Clone, Debug, Default)]
pub(super) struct Shares {
    /// The shares that may apply, with their claims: more than one if they depend on an answer not given.
    pub possible: Vec<(Ratio, ClaimRef)>,
    /// The quantity they are claims of, and all that was found of it.
    pub found: Option<(Quantity, Finding)>,
    /// The answers they depend on.
    pub asks: Selectors,
    /// Whether the tier may be one without an account: the own rate is below the national share of the own base.
    pub perhaps_no_account: bool,
}

fn shares(finding: &Finding) -> Vec<(Ratio, ClaimRef)> {
    let ends =
        |found: &Candidate| found.value.rates().map(|(low, high)| [(low, found.claim), (high, found.claim)]);
    let mut shares: Vec<(Ratio, ClaimRef)> = finding.possible().iter().filter_map(ends).flatten().collect();
    shares.dedup();
    shares
}

/// What share is credited to a working person. An employee's own contribution is credited whole, so where the place's own
/// rate is known it says more than the national standard does.
///
/// # Errors
/// [`CannotDecide::NothingInForce`] for an employee on a day for which no rule of crediting is known.
pub(super) fn share(facts: &AccountFacts, on: Date, tracer: &mut Tracer) -> Result<Shares, CannotDecide> {
    let known = facts.circumstances();
    let employed = facts.insured == super::Insured::Employed;
    let rule = tracer.rules.find(facts.place, Quantity::AccountRate, &known, on);
    tracer.keep(Quantity::AccountRate, facts.place, &rule, false);
    let standard = shares(&rule);
    if standard.is_empty() {
        let missing =
            CannotDecide::NothingInForce { quantity: Quantity::AccountRate, place: facts.place, on };
        return if employed { Err(missing) } else { Ok(Shares::default()) };
    }
    rule.possible().iter().for_each(|found| tracer.read(Item::AccountRate, found));
    let national = standard.iter().all(|(_, claim)| tracer.rules.claim(*claim).place == Adcode::NATION);
    let own = tracer.rules.find(facts.place, Quantity::RateIndividual, &known, on);
    let rates = shares(&own);
    if !employed || !national || rates.is_empty() {
        let asks = rule.asks();
        return Ok(Shares {
            possible: standard,
            found: Some((Quantity::AccountRate, rule)),
            asks,
            perhaps_no_account: false,
        });
    }
    tracer.keep(Quantity::RateIndividual, facts.place, &own, false);
    own.possible().iter().for_each(|found| tracer.read(Item::RateIndividual, found));
    let full = standard.iter().map(|(rate, _)| rate.ppm()).max().unwrap_or(0);
    let perhaps_no_account = rates.iter().any(|(rate, _)| rate.ppm() < full);
    let asks = own.asks();
    Ok(Shares { possible: rates, found: Some((Quantity::RateIndividual, own)), asks, perhaps_no_account })
}

/// A month's credit without writing it down: for what other sources or bounds would give.
pub(super) fn credit(
    told: Money,
    floor: Option<Money>,
    ceiling: Option<Money>,
    rate: Ratio,
) -> Result<Money, CannotDecide> {
    let base = bounded(told, floor, ceiling);
    base.at(rate, crate::money::Rounding::HalfUp).ok_or(CannotDecide::OutOfRange)
}
