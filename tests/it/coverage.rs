//! A sweep through places and time: every place, every worker group, retiring on the first of every month of 2024-2040.
//! It asserts nothing about amounts, only that each is decided or refused by name, and that what is not known is said.

use crate::{day, rules};
use yibao::calendar::{MonthSpan, YearMonth};
use yibao::evidence::Worker;
use yibao::reasoning::CannotDecide;
use yibao::retirement::{decide, Born, Overrides, Paid, Required, RetirementFacts};

#[test]
fn every_place_worker_and_month_is_decided_or_refused_by_name() {
    let rules = rules();
    let (mut decided, mut asks_office) = (0_u32, 0_u32);
    for place in rules.places() {
        for worker in Worker::ALL {
            for month in 0..17 * 12 {
                let first = YearMonth::new(2024, 1).unwrap().plus(month).first_day().unwrap();
                let facts = RetirementFacts {
                    place: place.adcode,
                    worker,
                    born: Born { month: YearMonth::new(1970, 1).unwrap(), day: Some(1) },
                    today: day("2026-11-22"),
                    paid: Paid { total: Some(200), actual: None, deemed: None, military: None, local: None },
                    or_worker: None,
                    since: None,
                    periods: Vec::new(),
                    pension_paid: None,
                    before_scheme: None,
                    other_places: Vec::new(),
                    early_ground: None,
                    retire_on: Some(first),
                    first_insured_on: None,
                    first_employed_on: None,
                    kind: None,
                    unbroken_months: None,
                    tier: None,
                    overrides: Overrides::default(),
                };
                match decide(&facts, &rules) {
                    Ok(decision) => {
                        decided += 1;
                        let answer = decision.answer;
                        assert_eq!(answer.if_stop.months.is_none(), answer.total == Required::Unknown);
                        asks_office += u32::from(answer.total == Required::Unknown);
                    }
                    Err(CannotDecide::NothingInForce { quantity, .. }) => {
                        panic!("{} {worker:?} {first}: no {quantity:?}", place.name)
                    }
                    Err(other) => panic!("{} {worker:?} {first}: {other:?}", place.name),
                }
            }
        }
    }
    println!(
        "coverage: {decided} decided, of them {asks_office} send the person to ask the office for the total"
    );
    assert_eq!(decided, u32::try_from(rules.places().len()).unwrap() * 3 * 17 * 12);
    assert!(asks_office > 0, "unknown places must stay unknown");
}

/// No default is filled in where nothing is known.
#[test]
fn an_unknown_requirement_is_never_the_default() {
    let rules = rules();
    // Nothing usable was found for 天水.
    let facts = RetirementFacts {
        place: yibao::evidence::Adcode::parse("620500").unwrap(),
        worker: Worker::Man,
        born: Born { month: YearMonth::new(1970, 1).unwrap(), day: Some(1) },
        today: day("2026-11-22"),
        paid: Paid { total: Some(200), actual: None, deemed: None, military: None, local: None },
        or_worker: None,
        since: None,
        periods: Vec::new(),
        pension_paid: None,
        before_scheme: None,
        other_places: Vec::new(),
        early_ground: None,
        retire_on: None,
        first_insured_on: None,
        first_employed_on: None,
        kind: None,
        unbroken_months: None,
        tier: None,
        overrides: Overrides::default(),
    };
    let answer = decide(&facts, &rules).unwrap().answer;
    assert_eq!(answer.total, Required::Unknown);
    assert_eq!(answer.if_keep.months, None);
    // What stands in for it is named an estimate, and is a span.
    let estimate = answer.if_keep.estimate.expect("the gap is bracketed");
    assert_eq!(estimate.rung, yibao::reasoning::Rung::Estimate);
    assert!(estimate.low < estimate.high);
    // Born 1970-01-01: 61 years 4 months, 2031-05-01; 54 months from December 2026 through May 2031. The default of 30 years, which
    // some places have, lies in it.
    let default = MonthSpan::exact(360 - 200 - 54);
    assert!(estimate.low <= default.low && default.high <= estimate.high, "{estimate:?}");
}
