//! A sweep through places and time: every place, every worker group, retiring on the first of every month of 2024-2040.
//! Each is decided, and the total is told where it is known and nowhere else.

use crate::{facts, rules};
use yibao::calendar::{MonthSpan, YearMonth};
use yibao::evidence::Worker;
use yibao::retirement::{decide, Born, Paid, Required, RetirementFacts};

#[test]
fn every_place_worker_and_month_is_decided() {
    let rules = rules();
    let (mut known, mut asks_office, mut refused) = (0_u32, 0_u32, Vec::new());
    for place in rules.places() {
        for worker in Worker::ALL {
            for month in 0..17 * 12 {
                let first = YearMonth::new(2024, 1).unwrap().plus(month).first_day().unwrap();
                let facts = RetirementFacts {
                    born: Born { month: YearMonth::new(1970, 1).unwrap(), day: Some(1) },
                    paid: Paid { total: Some(200), ..facts::NO_MONTHS },
                    retire_on: Some(first),
                    ..facts::retirement(place.adcode, worker)
                };
                match decide(&facts, &rules) {
                    Ok(decision) => {
                        let answer = decision.answer;
                        assert_eq!(answer.if_stop.months.is_none(), answer.total == Required::Unknown);
                        match answer.total == Required::Unknown {
                            true => asks_office += 1,
                            false => known += 1,
                        }
                    }
                    Err(why) => refused.push(format!("{} {worker:?} {first}: {why:?}", place.name)),
                }
            }
        }
    }
    println!(
        "coverage: the total is known {known} times, and {asks_office} times the office has to be asked"
    );
    assert!(refused.is_empty(), "{} refused: {refused:#?}", refused.len());
    assert!(known > asks_office, "{known} known, {asks_office} not: where have the rules gone?");
    assert!(asks_office > 0, "unknown places must stay unknown");
}

/// No default is filled in where nothing is known.
#[test]
fn an_unknown_requirement_is_never_the_default() {
    let rules = rules();
    // Nothing usable was found for 天水.
    let facts = RetirementFacts {
        born: Born { month: YearMonth::new(1970, 1).unwrap(), day: Some(1) },
        paid: Paid { total: Some(200), ..facts::NO_MONTHS },
        ..facts::retirement(yibao::evidence::Adcode::parse("620500").unwrap(), Worker::Man)
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
