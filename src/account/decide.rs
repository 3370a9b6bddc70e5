//! From the facts about the account to the amount credited, for each way of being insured.

use super::compare::compare;
use super::share::{base_used, contradicted, credit, limits, money, money_span, ratio, share, Limit, Shares};
use super::{
    estimate, year, AccountAnswer, AccountFacts, AccountFlip, BaseBound, BaseUsed, Contradicted, Credit,
    CreditEstimate, Insured, YearCredit, STATEMENTS,
};
use crate::calendar::{days_between, Date};
use crate::evidence::{Candidate, ClaimRef, Finding, Quantity, Selectors};
use crate::money::{Money, Ratio};
use crate::reasoning::{Basis, CannotDecide, Decision, Figure, Item, Operation, Tracer};
use crate::rulebook::Rulebook;

/// How far ahead a later step is worth pointing out: until the bases have been drawn anew once.
const NEAR_DAYS: i64 = 366;

/// Decides what is credited to the account in a month.
///
/// # Errors
/// [`CannotDecide::NothingInForce`] for an employee in a month for which no rule of crediting is known (before the reform
/// had reached every place); what a place has not published is no error but an answer that says what to ask.
/// [`CannotDecide::OutOfRange`] for amounts or months that can't be held.
pub fn decide(facts: &AccountFacts, rules: &Rulebook) -> Result<Decision<AccountAnswer>, CannotDecide> {
    let mut tracer = Tracer::new(rules);
    let on = facts.month.first_day().ok_or(CannotDecide::OutOfRange)?;
    let found = match (facts.overrides.monthly, facts.insured) {
        (Some(own), _) => {
            tracer.note(Item::AccountCredit, Operation::YourFigure, Figure::Money(own), Basis::Person);
            exactly(own, facts, &mut tracer)?
        }
        (None, Insured::Retired) => retired(facts, on, &mut tracer)?,
        (None, _) if facts.with_account == Some(false) => Outcome::with(Credit::NoAccount),
        (None, _) => working(facts, on, &mut tracer)?,
    };
    let compared = facts.seen.map(|seen| compare(seen, found.credit, found.base.as_ref(), found.rate, facts));
    let answer = AccountAnswer {
        place: facts.place,
        insured: facts.insured,
        month: facts.month,
        amounts_as_of: facts.amounts_as_of,
        credit: found.credit,
        your_figure: facts.overrides.monthly.is_some(),
        base: found.base,
        contradicted: found.contradicted,
        rate: found.rate,
        year: found.year,
        estimate: found.estimate,
        if_common: found.if_common,
        compared,
        asks: found.asks,
        asks_account: found.asks_account,
        statements: statements(facts, rules),
        flips: found.flips,
    };
    Ok(tracer.decide(answer, facts.today))
}

/// What is decided for one way of being insured; the answer adds what holds for all of them.
struct Outcome {
    credit: Credit,
    base: Option<BaseUsed>,
    contradicted: Option<Contradicted>,
    rate: Option<(Ratio, Ratio)>,
    year: Option<YearCredit>,
    estimate: Option<CreditEstimate>,
    if_common: Option<(Ratio, Money, ClaimRef)>,
    asks: Selectors,
    asks_account: bool,
    flips: Vec<AccountFlip>,
}

impl Outcome {
    /// That credit, and nothing known beside it.
    fn with(credit: Credit) -> Self {
        Outcome {
            credit,
            base: None,
            contradicted: None,
            rate: None,
            year: None,
            estimate: None,
            if_common: None,
            asks: Selectors::NONE,
            asks_account: false,
            flips: Vec::new(),
        }
    }
}

/// An amount that is credited every month of the year.
fn exactly(monthly: Money, facts: &AccountFacts, tracer: &mut Tracer) -> Result<Outcome, CannotDecide> {
    let year = year::equal_months(facts, monthly, tracer)?;
    Ok(Outcome { year: Some(year), ..Outcome::with(Credit::Amount { low: monthly, high: monthly }) })
}

fn retired(facts: &AccountFacts, on: Date, tracer: &mut Tracer) -> Result<Outcome, CannotDecide> {
    let finding = tracer.rules.find(facts.place, Quantity::AccountRetired, &facts.circumstances(), on);
    tracer.keep(Quantity::AccountRetired, facts.place, &finding, false);
    let Some((found, amount)) = finding.relied().and_then(|found| Some((found, money(found)?))) else {
        return Ok(one_of(&finding, tracer)
            .unwrap_or_else(|| estimated(estimate::retired(facts, on, &finding, tracer))));
    };
    tracer.read(Item::AccountCredit, found);
    let others = finding.rivals().chain(&finding.drafts).filter_map(|other| {
        let credit = money(other).filter(|credit| *credit != amount)?;
        Some(AccountFlip::OtherFigure { quantity: Quantity::AccountRetired, claim: other.claim, credit })
    });
    let flips = others.collect();
    Ok(Outcome { flips, ..exactly(amount, facts, tracer)? })
}

/// Between the amounts one of which it is by an answer not given, or between which alone it is known. `None` where there is
/// none that holds whatever the answer.
fn one_of(finding: &Finding, tracer: &mut Tracer) -> Option<Outcome> {
    let possible = finding.possible();
    let spans: Vec<(Money, Money)> = possible.iter().filter_map(money_span).collect();
    // A claim for some, and nothing for the others: neither is an answer.
    let all = possible.len() > 1 || possible.iter().all(|one| one.depends_on.is_empty());
    let low = spans.iter().map(|(low, _)| *low).min().filter(|_| all)?;
    let high = spans.iter().map(|(_, high)| *high).max()?;
    match possible {
        [only] => tracer.read(Item::AccountCredit, only),
        several => {
            let operation = Operation::OneOf(several.iter().map(|one| one.claim).collect());
            let result = Figure::MoneyBetween(low, high);
            tracer.note(Item::AccountCredit, operation, result, Basis::Claim(several.first()?.claim));
        }
    }
    Some(Outcome { asks: finding.asks(), ..Outcome::with(Credit::Amount { low, high }) })
}

fn estimated(estimate: Option<CreditEstimate>) -> Outcome {
    let credit = estimate.as_ref().map_or(Credit::Unknown, |found| Credit::Estimate(found.amount));
    Outcome { estimate, ..Outcome::with(credit) }
}

fn working(facts: &AccountFacts, on: Date, tracer: &mut Tracer) -> Result<Outcome, CannotDecide> {
    let shares = share(facts, on, tracer)?;
    let limits = limits(facts, on, tracer.rules);
    let flexible = facts.insured == Insured::Flexible;
    let asks_account = facts.with_account.is_none() && (flexible || shares.perhaps_no_account);
    if shares.possible.is_empty() || facts.own.is_none() {
        let if_common = common(facts, on, &limits, tracer.rules)?;
        let estimate = estimate::flexible(facts, on, &limits, tracer)?;
        let contradicted = estimate.as_ref().and_then(|_| contradicted(&limits));
        return Ok(Outcome { if_common, asks_account, contradicted, ..estimated(estimate) });
    }
    limits.iter().for_each(|limit| limit.note(facts, tracer));
    let Some(base) = base_used(facts, &limits, tracer) else {
        return Ok(Outcome { asks_account, ..Outcome::with(Credit::Unknown) });
    };
    let mut rates: Vec<Ratio> = shares.possible.iter().map(|(rate, _)| *rate).collect();
    rates.sort_by_key(|rate| rate.ppm());
    rates.dedup();
    let mut credits = Vec::new();
    for rate in &rates {
        credits.push(tracer.cost(Item::AccountCredit, 1, base.used, *rate)?);
    }
    let (Some(least), Some(high)) = (credits.first().copied(), credits.last().copied()) else {
        return Ok(Outcome { asks_account, ..Outcome::with(Credit::Unknown) });
    };
    let low = if asks_account { Money::ZERO } else { least };
    let rate = rates.first().copied().zip(rates.last().copied());
    let (mut year, mut flips) = (None, Vec::new());
    if let (true, Some(rate)) = (low == high, rates.last().copied()) {
        flips = self::flips(&base, rate, high, &limits, &shares, on)?;
        year = Some(year::by_base(facts, base.told, rate, tracer)?);
    }
    Ok(Outcome {
        base: Some(base),
        contradicted: contradicted(&limits),
        rate,
        year,
        asks: shares.asks,
        asks_account,
        flips,
        ..Outcome::with(Credit::Amount { low, high })
    })
}

/// What the common share would give. Never an answer.
fn common(
    facts: &AccountFacts,
    on: Date,
    limits: &[Limit; 2],
    rules: &Rulebook,
) -> Result<Option<(Ratio, Money, ClaimRef)>, CannotDecide> {
    let finding = rules.find(facts.place, Quantity::AccountRate, &facts.circumstances(), on);
    let Some((own, found)) = facts.own.zip(finding.last_resort.first()) else { return Ok(None) };
    let Some(rate) = ratio(found) else { return Ok(None) };
    let amount = credit(own.amount(), limits[0].amount, limits[1].amount, rate)?;
    Ok(Some((rate, amount, found.claim)))
}

/// What would change a known amount.
fn flips(
    base: &BaseUsed,
    rate: Ratio,
    now: Money,
    limits: &[Limit; 2],
    shares: &Shares,
    on: Date,
) -> Result<Vec<AccountFlip>, CannotDecide> {
    let mut flips = Vec::new();
    let [floor, ceiling] = [base.floor, base.ceiling];
    if base.bound.is_some() {
        flips.push(AccountFlip::AsTold { credit: credit(base.told, None, None, rate)? });
    } else {
        flips.push(AccountFlip::EachHundred { more: credit(Money::from_fen(10_000), None, None, rate)? });
    }
    if let Some(floor) = floor.filter(|_| base.bound != Some(BaseBound::Floor)) {
        flips.push(AccountFlip::AtFloor { credit: credit(floor, None, None, rate)? });
    }
    if let Some(ceiling) = ceiling.filter(|_| base.bound != Some(BaseBound::Ceiling)) {
        flips.push(AccountFlip::AtCeiling { credit: credit(ceiling, None, None, rate)? });
    }
    // The office's own figure settles it: other sources can't change the answer any more, nor those that contradict it.
    for limit in limits.iter().filter(|limit| !limit.yours && limit.set_aside.is_none()) {
        let under = |other: &Candidate| {
            let amount = money(other);
            let bounds = match limit.quantity {
                Quantity::BaseFloor => (amount, ceiling),
                _ => (floor, amount),
            };
            match bounds {
                (Some(floor), Some(ceiling)) if floor > ceiling => Ok(now),
                (floor, ceiling) => credit(base.told, floor, ceiling, rate),
            }
        };
        flips.extend(others(limit.quantity, &limit.finding, now, on, under)?);
    }
    if let Some((quantity, finding)) = &shares.found {
        let under = |other: &Candidate| match ratio(other) {
            Some(rate) => credit(base.told, floor, ceiling, rate),
            None => Ok(now),
        };
        flips.extend(others(*quantity, finding, now, on, under)?);
    }
    Ok(flips)
}

/// The amount under what other sources say, and under later steps of the rule, where it differs.
fn others(
    quantity: Quantity,
    finding: &crate::evidence::Finding,
    now: Money,
    on: Date,
    under: impl Fn(&Candidate) -> Result<Money, CannotDecide>,
) -> Result<Vec<AccountFlip>, CannotDecide> {
    let mut flips = Vec::new();
    let mut seen = vec![now];
    for other in finding.rivals().chain(&finding.drafts) {
        let credit = under(other)?;
        if !seen.contains(&credit) {
            seen.push(credit);
            flips.push(AccountFlip::OtherFigure { quantity, claim: other.claim, credit });
        }
    }
    for (from, step) in finding.coming.iter().filter(|(day, _)| days_between(on, *day) <= NEAR_DAYS) {
        let credit = under(step)?;
        // Where nothing is in force yet, the first step is the rule.
        let possible = finding.possible();
        let of_the_rule =
            possible.is_empty() || possible.iter().any(|known| known.claim.index == step.claim.index);
        if of_the_rule && credit != now {
            flips.push(AccountFlip::LaterStep { quantity, from: *from, claim: step.claim, credit });
        }
    }
    Ok(flips)
}

/// What is said of the account itself: what concerns others is left out.
fn statements(facts: &AccountFacts, rules: &Rulebook) -> Vec<(Quantity, ClaimRef)> {
    let concerns = |quantity: &Quantity| match quantity {
        Quantity::AccountRetiredRule => facts.insured == Insured::Retired,
        Quantity::AccountBaseEffect => facts.insured == Insured::Employed,
        Quantity::AccountTiers => facts.insured == Insured::Flexible,
        _ => true,
    };
    let known = facts.circumstances();
    let said = |quantity: Quantity| {
        let finding = rules.find(facts.place, quantity, &known, facts.today);
        finding.relied().map(|found| (quantity, found.claim))
    };
    STATEMENTS.into_iter().filter(concerns).filter_map(said).collect()
}
