//! Whether estimates are honest: each is held against the figures it would have stood in for, and none is missing where a figure is.

use crate::{day, facts, rules};
use std::collections::BTreeMap;
use yibao::account::{self, AccountFacts, Credit, Insured, OwnBase};
use yibao::calendar::{MonthSpan, YearMonth};
use yibao::evidence::{Adcode, Circumstances, ClaimRef, Finding, Quantity, Value, WorkKind, Worker};
use yibao::money::{Money, Ratio};
use yibao::reasoning::{Figure, Operation, Rung, Step};
use yibao::retirement::remedies::{Assumptions, RemedyKind};
use yibao::retirement::{
    decide, estimate_required, Born, Overrides, Paid, RetirementFacts, TestKind, Unusual,
};
use yibao::rulebook::{PlaceKind, Rulebook};

const TODAY: &str = "2026-11-30";

/// Prefecture-level cities and municipalities, and what is like them: the 337.
fn cities(rules: &Rulebook) -> Vec<Adcode> {
    let city = |kind| matches!(kind, PlaceKind::City | PlaceKind::Municipality);
    rules.places().iter().filter(|place| city(place.kind)).map(|place| place.adcode).collect()
}

/// Twenty years paid, all of them there, retiring in a few months.
fn person(place: Adcode, worker: Worker) -> RetirementFacts {
    let born = match worker {
        Worker::Man => "1966-10",
        Worker::Woman55 => "1971-10",
        Worker::Woman50 => "1976-10",
    };
    RetirementFacts {
        born: Born { month: YearMonth::parse(born).unwrap(), day: Some(15) },
        today: day(TODAY),
        paid: Paid { total: Some(240), actual: Some(240), deemed: None, military: None, local: Some(240) },
        ..facts::retirement(place, worker)
    }
}

fn holder(place: Adcode, insured: Insured) -> AccountFacts {
    AccountFacts {
        own: (insured == Insured::Flexible).then_some(OwnBase::Base(Money::from_fen(800_000))),
        today: day(TODAY),
        ..facts::account(place, insured)
    }
}

type Counts = BTreeMap<&'static str, usize>;

fn count(counts: &mut BTreeMap<&'static str, Counts>, what: &'static str, is: &'static str) {
    *counts.entry(what).or_default().entry(is).or_default() += 1;
}

/// The table: what each of 337 cities and three groups is told.
#[test]
fn nobody_is_left_without_a_figure_or_an_estimate() {
    let rules = rules();
    let mut table = BTreeMap::new();
    let rung = |rung: Rung| match rung {
        Rung::Sources => "span of sources",
        Rung::Estimate => "estimate",
    };
    let cities = cities(&rules);
    assert_eq!(cities.len(), 337);
    for place in &cities {
        for worker in Worker::ALL {
            let answer = decide(&person(*place, worker), &rules).unwrap().answer;
            let gap = &answer.if_keep;
            let months = match (gap.months, gap.estimate) {
                (Some(months), None) if months.if_exact().is_some() => "figure",
                (Some(_), None) => "span by an answer not given",
                (None, Some(found)) => rung(found.rung),
                (None, None) => "ask",
                (Some(_), Some(_)) => panic!("{place}: a figure needs no estimate"),
            };
            count(&mut table, "months short", months);
            assert_eq!(gap.estimate.is_some(), answer.if_stop.estimate.is_some());
            let most = gap.months.or(gap.estimate.map(|found| found.span())).unwrap().high;
            for (kind, name) in [(RemedyKind::LumpSum, "lump sum"), (RemedyKind::PayMonthly, "a month")] {
                let is = match answer.remedies.iter().find(|one| one.kind == kind) {
                    None if most == 0 => "nothing to pay",
                    None => "ask",
                    Some(one) if one.is_barred() => "barred",
                    Some(one) => match (one.amount, &one.estimate) {
                        (Some(_), None) => "figure",
                        (None, Some(found)) => rung(found.amount.rung),
                        (None, None) => "ask",
                        (Some(_), Some(_)) => panic!("{place}: a figure needs no estimate"),
                    },
                };
                count(&mut table, name, is);
            }
        }
        for (insured, name) in [(Insured::Retired, "retired"), (Insured::Flexible, "flexible")] {
            let answer = account::decide(&holder(*place, insured), &rules).unwrap().answer;
            let is = match answer.credit {
                Credit::Amount { low, high } if low == high => "figure",
                Credit::Amount { .. } => "span by an answer not given",
                Credit::Estimate(found) => rung(found.rung),
                Credit::NoAccount => "no account",
                Credit::Unknown => "ask",
            };
            assert_eq!(answer.estimate.is_some(), matches!(answer.credit, Credit::Estimate(_)));
            count(&mut table, name, is);
        }
    }
    for (what, counts) in &table {
        println!("estimates: {what}: {counts:?}");
        assert_eq!(counts.get("ask"), None, "{what}");
    }
}

fn median(mut widths: Vec<u64>) -> String {
    widths.sort_unstable();
    let middle = widths.get(widths.len() / 2).copied().unwrap_or(0);
    format!("{}.{:02}", middle / 100, middle % 100)
}

/// The estimate that would have been given without a place's figure holds that figure.
#[test]
fn an_estimate_of_required_months_holds_every_figure_it_would_stand_in_for() {
    let rules = rules();
    let (mut held, mut all, mut widths) = (0, 0, BTreeMap::<&str, Vec<u64>>::new());
    for on in ["2025-06-01", "2026-11-30", "2028-03-01", "2031-06-01", "2035-01-01"] {
        for place in rules.places() {
            for worker in Worker::ALL {
                let known = Circumstances { worker: Some(worker), ..Circumstances::default() };
                let found = rules.find(place.adcode, Quantity::TotalMonths, &known, day(on));
                let Some(figure) = found.relied().and_then(|found| found.value.months()) else { continue };
                // Nothing is left of what may be relied on; what is disputed stays.
                let without = Finding { candidates: Vec::new(), ..found };
                let estimate =
                    estimate_required(TestKind::Total, place.adcode, &known, day(on), &without, &rules);
                let estimate = estimate.expect("other places are known");
                let months = estimate.months;
                all += 1;
                let inside = months.low <= figure.low && figure.high <= months.high;
                held += usize::from(inside);
                let rung = match estimate.comparable.map(|others| others.province.is_some()) {
                    None => "sources",
                    Some(true) => "province",
                    Some(false) => "nation",
                };
                widths
                    .entry(rung)
                    .or_default()
                    .push(u64::from(months.high) * 100 / u64::from(months.low.max(1)));
                assert!(inside, "{} {} {on}: {figure:?} is not within {months:?}", place.name, worker.id());
            }
        }
    }
    println!("backtest: required months: contains {held} of {all}");
    for (rung, widths) in widths {
        println!(
            "backtest: required months: {rung}: {} estimates, median width {}",
            widths.len(),
            median(widths)
        );
    }
    assert!(all > 1_000, "{all}");
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Amounts {
    amount: Vec<Amount>,
}

/// What a month really came to.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Amount {
    name: String,
    #[allow(dead_code)]
    source: String,
    place: String,
    today: String,
    tier: Option<u32>,
    kind: Option<String>,
    lump_sum: Option<u64>,
    monthly: Option<u64>,
    outside: Option<String>,
}

/// Amounts really paid: the figure is that, and where there is none, the estimate holds it.
#[test]
fn amounts_really_paid_are_met() {
    let rules = rules();
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/amounts.toml")).unwrap();
    let Amounts { amount: all } = toml::from_str(&text).unwrap();
    let (mut figures, mut held, mut widths) = (0, 0, Vec::new());
    for real in &all {
        let place = Adcode::parse(&real.place).unwrap();
        // One month is missing.
        let overrides = Overrides { total_months: Some(241), ..Overrides::default() };
        let facts = RetirementFacts {
            born: Born { month: YearMonth::new(1964, 1).unwrap(), day: Some(15) },
            today: day(&real.today),
            tier: real.tier,
            kind: real.kind.as_deref().and_then(WorkKind::from_id),
            overrides,
            ..person(place, Worker::Man)
        };
        let answer = decide(&facts, &rules).unwrap().answer;
        for (kind, fen) in [(RemedyKind::LumpSum, real.lump_sum), (RemedyKind::PayMonthly, real.monthly)] {
            let Some(fen) = fen.map(Money::from_fen) else { continue };
            let remedy = answer.remedies.iter().find(|one| one.kind == kind).unwrap();
            match (remedy.amount, &remedy.estimate) {
                (Some(amount), None) => {
                    assert_eq!(amount, (fen, fen), "{}: {kind:?}", real.name);
                    figures += 1;
                }
                (None, Some(found)) => {
                    let (low, high) = (found.amount.low, found.amount.high);
                    let inside = low <= fen && fen <= high;
                    assert_eq!(inside, real.outside.is_none(), "{}: {low} to {high}", real.name);
                    held += usize::from(inside);
                    widths.push(high.fen() * 100 / low.fen());
                }
                other => panic!("{}: {other:?}", real.name),
            }
        }
    }
    println!(
        "backtest: a month of paying up: {figures} figures met, {held} of {} estimates hold the real amount, median width {}",
        widths.len(),
        median(widths)
    );
    assert!(figures >= 4, "{figures}");
}

/// Credits that no span from others holds, and why.
const CREDIT_OUTLIERS: [(&str, &str); 1] =
    [("421000", "荆州: 30 yuan for who was always in a plan without an account, 70 for the others")];

/// What a retired person's credit may be holds every figure known, and every estimate lies in what all places have.
#[test]
fn an_estimate_of_a_credit_holds_every_figure_it_would_stand_in_for() {
    let rules = rules();
    let bound = rules.find(Adcode::NATION, Quantity::AccountRetired, &Circumstances::default(), day(TODAY));
    let (low, high) = bound.bounds[0].value.money().unwrap();
    let (mut held, mut all, mut estimates) = (0, 0, 0);
    for place in cities(&rules) {
        let found = rules.find(place, Quantity::AccountRetired, &Circumstances::default(), day(TODAY));
        for (least, most) in found.possible().iter().filter_map(|one| one.value.money()) {
            all += 1;
            let inside = low <= least && most <= high;
            held += usize::from(inside);
            let code = place.to_string();
            assert!(inside || CREDIT_OUTLIERS.iter().any(|(outlier, _)| *outlier == code), "{place}");
        }
        if let Credit::Estimate(found) =
            account::decide(&holder(place, Insured::Retired), &rules).unwrap().answer.credit
        {
            assert!(found.low < found.high && found.high <= high, "{place}");
            estimates += 1;
        }
    }
    println!(
        "backtest: retired credit: contains {held} of {all} ({CREDIT_OUTLIERS:?}); {estimates} estimates within {low} to {high} yuan"
    );
    assert!(all > 100 && held + CREDIT_OUTLIERS.len() >= all, "{held} of {all}");
    assert!(estimates > 0);
}

/// Least and most of a value, in months or fen.
fn bounds(value: &Value) -> (u64, u64) {
    match value {
        Value::Months(months) => (u64::from(*months), u64::from(*months)),
        Value::MonthsBetween(span) => (u64::from(span.low), u64::from(span.high)),
        Value::Money(amount) => (amount.fen(), amount.fen()),
        Value::MoneyBetween(low, high) => (low.fen(), high.fen()),
        other => panic!("{other:?} is neither months nor money"),
    }
}

/// From the lowest to the highest of what claims say, and of other spans.
fn around(claims: &[ClaimRef], others: &[(u64, u64)], rules: &Rulebook) -> (u64, u64) {
    let value = |claim: &ClaimRef| bounds(rules.claim(*claim).steps[claim.step].value.as_ref().unwrap());
    let all: Vec<_> = claims.iter().map(value).chain(others.iter().copied()).collect();
    (all.iter().map(|one| one.0).min().unwrap(), all.iter().map(|one| one.1).max().unwrap())
}

/// Does a step that finds a span again: a copy of [`crate::traces`]' evaluator for what estimates are made of.
pub fn again(step: &Step, rules: &Rulebook) -> Figure {
    let figure = |(low, high): (u64, u64)| match step.result {
        Figure::Months(_) => {
            let months = |count: u64| u32::try_from(count).unwrap();
            Figure::Months(MonthSpan { low: months(low), high: months(high) })
        }
        _ => Figure::MoneyBetween(Money::from_fen(low), Money::from_fen(high)),
    };
    let at = |base: Money, rate: Ratio| (base.fen() * u64::from(rate.ppm()) + 500_000) / 1_000_000;
    match &step.operation {
        Operation::OneOf(claims) | Operation::Said(claims) => figure(around(claims, &[], rules)),
        Operation::Comparable(others, claims) => {
            assert!(others.low <= others.lowest && others.highest <= others.high, "{step:?}");
            assert!((others.lowest..=others.highest).contains(&others.commonest) || others.commonest == 0);
            figure(around(claims, &[(others.low, others.high)], rules))
        }
        Operation::Around(parts) => {
            let fens: Vec<_> = parts.iter().map(|(low, high)| (low.fen(), high.fen())).collect();
            figure(around(&[], &fens, rules))
        }
        Operation::Part { of, share } => figure((at(of.0, share.0), at(of.1, share.1))),
        Operation::CostBetween { months, base, rate } => {
            figure((u64::from(months.low) * at(base.0, rate.0), u64::from(months.high) * at(base.1, rate.1)))
        }
        Operation::EitherOr { base, rate } => figure((0, at(base.1, *rate))),
        other => panic!("{other:?} finds no span"),
    }
}

/// Every span holds what most cases have, and the rounding of its ends is outwards: told by the words themselves.
#[test]
fn what_is_likely_lies_within() {
    let rules = rules();
    let (mut estimates, mut with_likely) = (0, 0);
    for place in cities(&rules) {
        let answer = decide(&person(place, Worker::Man), &rules).unwrap().answer;
        for one in answer.remedies.iter().filter_map(|one| one.estimate.as_ref()) {
            let (low, high) = (one.amount.low, one.amount.high);
            assert!(low <= high);
            estimates += 1;
            if let Some((least, most)) = one.amount.likely {
                assert!(low <= least && least <= most && most <= high, "{place}");
                with_likely += 1;
            }
        }
    }
    assert!(estimates > 300 && with_likely > 100, "{estimates} estimates, {with_likely} with a likely part");
}

/// What the office told is taken, whatever it is; outside of what other places have it is said to be unusual.
#[test]
fn unusual_figures_are_taken_and_said_to_be_unusual() {
    let rules = rules();
    let lhasa = Adcode::parse("540100").unwrap();
    let typed = |total: u32, rate: u32| {
        let money = Assumptions { rate: Some(Ratio::percent(rate)), ..Assumptions::default() };
        let overrides = Overrides { total_months: Some(total), money, ..Overrides::default() };
        decide(&RetirementFacts { overrides, ..person(lhasa, Worker::Man) }, &rules).unwrap().answer
    };
    let usual = typed(300, 6);
    assert_eq!(usual.unusual, []);
    assert_eq!(usual.if_keep.estimate, None, "a figure told replaces the estimate");
    let unusual = typed(480, 25);
    assert_eq!(unusual.total.months(), Some(MonthSpan::exact(480)));
    let rate = Ratio::percent(25);
    let of_rate = |one: &Unusual| matches!(one, Unusual::Rate { typed, .. } if *typed == rate);
    let of_total = |one: &Unusual| matches!(one, Unusual::Required { typed: 480, high: 360, .. });
    assert!(
        unusual.unusual.iter().any(of_rate) && unusual.unusual.iter().any(of_total),
        "{:?}",
        unusual.unusual
    );
}
