//! Every step of every kind of answer, done again by an evaluator of its own: days walked one by one, months counted on
//! the fingers.

use crate::{day, rules};
use yibao::calendar::{Date, DateSpan, Datelike, MonthSpan, YearMonth};
use yibao::evidence::{Adcode, Worker};
use yibao::reasoning::{Basis, Figure, Operation, Step};
use yibao::retirement::{self, Born, Overrides, Paid, RetirementFacts};
use yibao::rulebook::Rulebook;
use yibao::transfer::{self, Scheme, TransferFacts};

/// Does a step again; `None` where the step only reads.
fn again(step: &Step, rules: &Rulebook) -> Option<Figure> {
    Some(match &step.operation {
        Operation::Read => {
            let Basis::Claim(claim) = step.basis else { panic!("read from nowhere: {step:?}") };
            Figure::Value(rules.line(claim).steps[claim.step].value.clone().unwrap())
        }
        Operation::YourFigure => return None,
        Operation::OneOf(claims) => {
            let counts = claims
                .iter()
                .map(|claim| rules.line(*claim).steps[claim.step].value.as_ref().unwrap().count().unwrap());
            let (mut low, mut high) = (u32::MAX, 0);
            for count in counts {
                low = low.min(count);
                high = high.max(count);
            }
            Figure::Months(MonthSpan { low, high })
        }
        Operation::IfItApplies(claim) => {
            let value = rules.line(*claim).steps[claim.step].value.as_ref().unwrap();
            Figure::Months(MonthSpan { low: 0, high: value.count().unwrap() })
        }
        Operation::WorkingDaysAfter { counted_from, days } => {
            let Figure::Span(found) = &step.result else { panic!("{step:?}") };
            if found.provisional {
                // The bounds of an unpublished year are tested in calendar.rs; here: in order and not before the start.
                assert!(*counted_from < found.earliest && found.earliest <= found.latest);
                return None;
            }
            let (mut date, mut left) = (*counted_from, *days);
            while left > 0 {
                date = date.succ_opt().unwrap();
                if rules.calendar.day(date).unwrap().is_working() {
                    left -= 1;
                }
            }
            Figure::Span(DateSpan::exact(date))
        }
        Operation::MonthsAfter { counted_from, months } => {
            Figure::Date(same_day_later(*counted_from, *months))
        }
        Operation::Delay { born, first, step, cap } => {
            // Month by month: every `step` months of birth hand out one more month of delay, the first at once.
            let (mut delay, mut month, mut in_group) = (0, *first, 0);
            while month <= *born && delay < *cap {
                if in_group == 0 {
                    delay += 1;
                }
                in_group = (in_group + 1) % step;
                month = month.plus(1);
            }
            Figure::Months(MonthSpan::exact(delay))
        }
        Operation::MonthsThrough { after, through } => {
            let (mut count, mut month) = (0, *after);
            while month < *through {
                month = month.plus(1);
                count += 1;
            }
            Figure::Months(MonthSpan::exact(count))
        }
        Operation::Sum(parts) => Figure::Months(MonthSpan {
            low: parts.iter().map(|part| part.low).sum(),
            high: parts.iter().map(|part| part.high).sum(),
        }),
        Operation::ShortOf { required, have } => {
            let short = |required: u32, have: u32| (0..).find(|more| have + more >= required).unwrap();
            Figure::Months(MonthSpan {
                low: short(required.low, have.high),
                high: short(required.high, have.low),
            })
        }
        Operation::Largest(parts) => Figure::Months(MonthSpan {
            low: parts.iter().map(|part| part.low).max().unwrap_or(0),
            high: parts.iter().map(|part| part.high).max().unwrap_or(0),
        }),
        Operation::Cost { months, base, rate } => {
            let millionths = base.fen() * u64::from(rate.ppm());
            let month = (millionths + 500_000) / 1_000_000;
            Figure::Money(yibao::money::Money::from_fen(month * u64::from(*months)))
        }
    })
}

fn same_day_later(date: Date, months: u32) -> Date {
    let month = YearMonth::of(date).plus(months);
    (1..=date.day()).rev().find_map(|day| Date::from_ymd_opt(month.year(), month.month(), day)).unwrap()
}

fn replay(name: &str, trace: &[Step], rules: &Rulebook) -> usize {
    assert!(!trace.is_empty(), "{name}: no steps");
    let mut replayed = 0;
    for step in trace {
        if let Some(result) = again(step, rules) {
            assert_eq!(result, step.result, "{name}: {step:?}");
            replayed += 1;
        }
    }
    replayed
}

#[test]
fn transfers_replay() {
    let rules = rules();
    let mut replayed = 0;
    for (from, to) in [("500000", "640100"), ("320500", "320100"), ("420100", "441900"), ("410100", "410000")]
    {
        for accepted in ["2025-01-20", "2025-09-24", "2026-02-09", "2026-12-20"] {
            let facts = TransferFacts {
                from: Adcode::parse(from).unwrap(),
                to: Adcode::parse(to).unwrap(),
                from_scheme: Scheme::Employee,
                to_scheme: Scheme::Employee,
                channel: None,
                today: day(accepted),
                accepted_on: Some(day(accepted)),
                seen_status: None,
                stopped_at_origin: None,
                enrolled_at_destination: None,
                in_arrears: None,
                retired: None,
                has_balance: None,
            };
            let decision = transfer::decide(&facts, &rules).unwrap();
            replayed += replay(&format!("{from} to {to}, {accepted}"), &decision.trace, &rules);
        }
    }
    println!("traces: {replayed} steps of transfers done again");
    assert!(replayed > 100, "{replayed}");
}

#[test]
fn retirements_replay() {
    let rules = rules();
    let mut replayed = 0;
    for place in rules.places().iter().step_by(5) {
        for worker in Worker::ALL {
            for birth in (0..360).step_by(37) {
                let facts = RetirementFacts {
                    place: place.adcode,
                    worker,
                    born: Born { month: YearMonth::new(1962, 1).unwrap().plus(birth), day: Some(28) },
                    today: day("2026-11-22"),
                    paid: Paid { total: 150, actual: None, deemed: Some(20), local: None },
                    retire_on: None,
                    first_insured_on: None,
                    first_employed_on: None,
                    kind: None,
                    unbroken_months: None,
                    tier: None,
                    overrides: Overrides::default(),
                };
                let decision = retirement::decide(&facts, &rules).unwrap();
                replayed += replay(&place.name, &decision.trace, &rules);
            }
        }
    }
    println!("traces: {replayed} steps of retirements done again");
    assert!(replayed > 10_000, "{replayed}");
}
