//! Every step of every kind of answer, done again by an evaluator of its own: days walked one by one, months counted on
//! the fingers.

use crate::{day, facts, rules};
use yibao::account::{self, AccountFacts, Insured, OwnBase};
use yibao::calendar::{days_later, Date, DateSpan, Datelike, MonthSpan, YearMonth};
use yibao::evidence::{Adcode, Value, Worker};
use yibao::money::{Money, Ratio};
use yibao::reasoning::{Basis, Figure, Item, Operation, Payments, Step};
use yibao::retirement::remedies::Assumptions;
use yibao::retirement::{self, Born, Overrides, Paid, RetirementFacts, Since};
use yibao::rulebook::Rulebook;
use yibao::transfer::{self, TransferFacts};

/// Does a step again; `None` where the step only reads.
fn again(step: &Step, rules: &Rulebook) -> Option<Figure> {
    Some(match &step.operation {
        Operation::Read => {
            let Basis::Claim(claim) = step.basis else { panic!("read from nowhere: {step:?}") };
            Figure::Value(rules.claim(claim).steps[claim.step].value.unwrap())
        }
        Operation::YourFigure => return None,
        Operation::Less { .. } | Operation::Between { .. } | Operation::Converted { .. } => {
            crate::credited::again(step)
        }
        Operation::OneOf(_) => crate::estimates::again(step, rules),
        Operation::IfItApplies(claim) => {
            let value = rules.claim(*claim).steps[claim.step].value.as_ref().unwrap();
            Figure::Months(MonthSpan { low: 0, high: value.months().unwrap().high })
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
        Operation::MonthAfter { after, months } => {
            let walk = |months: u32| (0..months).fold(*after, |month, _| month.plus(1));
            Figure::MonthOfYear(walk(months.low), walk(months.high))
        }
        Operation::DistinctMonths(runs) => {
            let mut seen = std::collections::BTreeSet::new();
            for (from, to) in runs {
                let mut month = *from;
                while month <= *to {
                    assert!(seen.insert(month), "{month} counted twice");
                    month = month.plus(1);
                }
            }
            Figure::Months(MonthSpan::exact(u32::try_from(seen.len()).unwrap()))
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
            Figure::Money(Money::from_fen(month * u64::from(*months)))
        }
        Operation::Bounded { amount, floor, ceiling } => {
            // The middle one of three, where there are three.
            let mut fens = [amount.fen(), floor.map_or(0, Money::fen), ceiling.map_or(u64::MAX, Money::fen)];
            fens.sort_unstable();
            Figure::Money(Money::from_fen(fens[1]))
        }
        Operation::SumMoney(parts) => {
            let each = parts.iter().flat_map(|(months, amount)| (0..*months).map(|_| amount.fen()));
            Figure::Money(Money::from_fen(each.sum()))
        }
        Operation::Paid { plan, months } => Figure::Money(Money::from_fen(by_hand(*plan, *months))),
        Operation::Overtakes { plan, other, within } => {
            // Backwards from the last month: as long as it has cost more.
            let more = |month: &u32| by_hand(*plan, *month) > by_hand(*other, *month);
            let since = (1..=*within).rev().take_while(more).last();
            Figure::Months(MonthSpan::exact(since.unwrap_or_else(|| panic!("never overtakes: {step:?}"))))
        }
        Operation::MostYearly { limit, growth, months } => {
            // It fits, and a fen more does not.
            let Figure::Money(most) = &step.result else { panic!("{step:?}") };
            let costs = |fen: u64| by_hand(Payments::yearly(Money::from_fen(fen), *growth), *months);
            assert!(costs(most.fen()) <= limit.fen() && costs(most.fen() + 1) > limit.fen(), "{step:?}");
            step.result.clone()
        }
        Operation::Lowered { full, per_year, years, points } => {
            let mut left = u64::from(full.ppm());
            let each = match points {
                true => u64::from(per_year.ppm()),
                false => left * u64::from(per_year.ppm()) / 1_000_000,
            };
            for _ in 0..*years {
                left = left.saturating_sub(each);
            }
            Figure::Value(Value::Rate(Ratio::from_ppm(u32::try_from(left).unwrap())))
        }
        Operation::Said(_)
        | Operation::Comparable(..)
        | Operation::Around(_)
        | Operation::Part { .. }
        | Operation::CostBetween { .. }
        | Operation::EitherOr { .. } => crate::estimates::again(step, rules),
        Operation::AtDifference { amount, higher, lower } => {
            let millionths = amount.fen() * u64::from(higher.ppm() - lower.ppm());
            Figure::Money(Money::from_fen((millionths + 500_000) / 1_000_000))
        }
    })
}

/// What a plan has cost, payment by payment: every month looks at what is due in it.
pub(crate) fn by_hand(plan: Payments, months: u32) -> u64 {
    let (mut paid, mut monthly, mut yearly) = (0, plan.monthly.fen(), plan.yearly.fen());
    let growth = u64::from(plan.growth.ppm());
    for month in 1..=months {
        if month == 1 {
            paid += plan.once.fen();
        } else if month % 12 == 1 {
            monthly += (monthly * growth + 500_000) / 1_000_000;
            yearly += (yearly * growth + 500_000) / 1_000_000;
        }
        if month <= plan.months {
            paid += monthly;
        }
        if month % 12 == 1 {
            paid += yearly;
        }
    }
    paid
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
                ..facts::transfer(Some(day(accepted)), day(accepted))
            };
            let later = TransferFacts {
                today: days_later(day(accepted), 30).unwrap(),
                info_sent_on: Some(days_later(day(accepted), 12).unwrap()),
                stopped_in: Some(YearMonth::of(day(accepted)).minus(7)),
                enrolled_in: Some(YearMonth::of(day(accepted))),
                ..facts.clone()
            };
            let waiting = TransferFacts {
                accepted_on: None,
                submitted_on: Some(day(accepted)),
                stopped_in: Some(YearMonth::of(day(accepted)).minus(1)),
                ..facts.clone()
            };
            for facts in [facts, later, waiting] {
                let decision = transfer::decide(&facts, &rules).unwrap();
                replayed += replay(&format!("{from} to {to}, {accepted}"), &decision.trace, &rules);
            }
        }
    }
    println!("traces: {replayed} steps of transfers done again");
    assert!(replayed > 100, "{replayed}");
}

/// The costs of every place, with figures of the person's own and with growth.
#[test]
fn costs_replay() {
    let rules = rules();
    let (mut replayed, mut of_costs, mut turns) = (0, 0, 0);
    let told = Assumptions {
        base: Some(Money::from_fen(654_321)),
        rate: Some(Ratio::from_ppm(95_000)),
        monthly: Some(Money::from_fen(61_237)),
        premium: Some(Money::from_fen(67_850)),
        growth: Some(Ratio::from_ppm(32_500)),
        to_age: Some(93),
    };
    let own = [
        Assumptions::default(),
        Assumptions { growth: Some(Ratio::percent(5)), ..Assumptions::default() },
        // Resident insurance at the national least against a lump sum, and at a premium of the person's own.
        Assumptions { premium: None, ..told },
        told,
    ];
    for (at, place) in rules.places().iter().enumerate().filter(|(at, _)| at % 7 == 0) {
        for money in own {
            let facts = RetirementFacts {
                born: Born { month: YearMonth::new(1966, 2).unwrap(), day: Some(15) },
                paid: Paid { total: Some(240), actual: None, deemed: None, military: None, local: Some(200) },
                overrides: Overrides { total_months: Some(300), money, ..Overrides::default() },
                ..facts::retirement(place.adcode, Worker::ALL[at % 3])
            };
            let decision = retirement::decide(&facts, &rules).unwrap();
            replayed += replay(place.name, &decision.trace, &rules);
            for step in &decision.trace {
                of_costs += usize::from(matches!(
                    step.operation,
                    Operation::Paid { .. } | Operation::Overtakes { .. }
                ));
                turns += usize::from(matches!(step.operation, Operation::MostYearly { .. }));
            }
        }
    }
    println!("traces: {replayed} steps done again, {of_costs} of them of costs over the years");
    assert!(replayed > 5_000, "{replayed}");
    assert!(of_costs > 500 && turns > 20, "{of_costs}, {turns}");
}

#[test]
fn retirements_replay() {
    let rules = rules();
    let (mut replayed, mut of_since) = (0, 0);
    // Told in September: paid on until October, and not told.
    let told = Since { as_of: day("2026-09-30"), paid: Some(true), told_on: day("2026-10-31"), here: true };
    let since = [None, Some(told), Some(Since { paid: None, told_on: told.as_of, ..told })];
    for place in rules.places().iter().step_by(5) {
        for worker in Worker::ALL {
            for birth in (0..360).step_by(37) {
                let facts = RetirementFacts {
                    born: Born { month: YearMonth::new(1962, 1).unwrap().plus(birth), day: Some(28) },
                    paid: Paid {
                        total: Some(150),
                        actual: None,
                        deemed: Some(20),
                        military: None,
                        local: None,
                    },
                    since: since[birth as usize % 3],
                    ..facts::retirement(place.adcode, worker)
                };
                let decision = retirement::decide(&facts, &rules).unwrap();
                replayed += replay(place.name, &decision.trace, &rules);
                of_since += decision.trace.iter().filter(|step| step.finds == Item::TotalToday).count();
            }
        }
    }
    let known = retirement::RetirementForm {
        history: ["1990-12 1993-11 military", "2000-01 2019-12 unit", "2018-01 2024-06 flexible"]
            .map(|text| {
                let parts: Vec<&str> = text.split(' ').collect();
                retirement::PeriodEntry {
                    place: "440300".into(),
                    from: yibao::reasoning::DateEntry::from_text(parts[0]),
                    to: yibao::reasoning::DateEntry::from_text(parts[1]),
                    kind: parts[2].into(),
                }
            })
            .to_vec(),
        ..facts::retirement_form("440300", "man", "1967-03-15")
    };
    let facts = known.check(&rules, day("2026-11-22")).unwrap();
    let decision = retirement::decide(&facts, &rules).unwrap();
    for finds in [Item::PeriodsTotal, Item::PeriodsActual, Item::PeriodsLocal, Item::ActualWithMilitary] {
        assert!(decision.trace.iter().any(|step| step.finds == finds), "{finds:?} is not in the trace");
    }
    replayed += replay("periods", &decision.trace, &rules);
    println!("traces: {replayed} steps of retirements done again");
    assert!(replayed > 10_000, "{replayed}");
    assert!(of_since > 100, "{of_since} answers with months since");
}

#[test]
fn accounts_replay() {
    let rules = rules();
    let mut replayed = 0;
    for place in rules.places() {
        for month in ["2025-03", "2026-03", "2026-11"] {
            for yuan in [3_000, 7_000, 12_345, 60_000] {
                let told = Money::from_fen(yuan * 100 + 67);
                let own = if yuan == 7_000 { OwnBase::Salary(told) } else { OwnBase::Base(told) };
                let facts = AccountFacts {
                    own: Some(own),
                    month: YearMonth::parse(month).unwrap(),
                    ..facts::account(place.adcode, Insured::Employed)
                };
                let decision = account::decide(&facts, &rules).unwrap();
                replayed += replay(place.name, &decision.trace, &rules);
            }
        }
    }
    println!("traces: {replayed} steps of accounts done again");
    assert!(replayed > 10_000, "{replayed}");
}
