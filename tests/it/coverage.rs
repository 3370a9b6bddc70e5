//! A sweep through places and time: every place, every worker group, retiring on the first of every month of 2024-2040.
//! Each is decided, and the total is told where it is known and nowhere else.

use crate::data_files::{claims, in_force, text};
use crate::{facts, rules};
use std::collections::BTreeSet;
use yibao::calendar::{MonthSpan, YearMonth};
use yibao::evidence::Worker;
use yibao::retirement::{decide, Born, Paid, Required, RetirementFacts};

/// Where the data files give a total that holds for everybody and for ever: nobody there may be sent to the office for it.
fn always_known() -> BTreeSet<String> {
    let plain = |claim: &toml::Table| {
        text(claim, "about").as_deref() == Some("total_months")
            && in_force(claim)
            && ["when", "from", "steps"].iter().all(|key| !claim.contains_key(*key))
    };
    claims().iter().filter(|claim| plain(claim)).map(|claim| text(claim, "place").unwrap()).collect()
}

#[test]
fn every_place_worker_and_month_is_decided() {
    let rules = rules();
    let always_known = always_known();
    assert!(always_known.len() > 50, "{always_known:?}");
    let (mut known, mut asks_office, mut refused) = (0, 0, Vec::new());
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
                            true => {
                                let given = always_known.contains(&place.adcode.to_string());
                                assert!(!given, "{} {worker:?} {first}: it is in the data", place.name);
                                asks_office += 1;
                            }
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
    assert_eq!(known + asks_office, rules.places().len() * Worker::ALL.len() * 17 * 12);
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
