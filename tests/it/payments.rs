//! Costs over the years: laws that hold whatever the figures are. What has been paid is added up by `by_hand`, month by
//! month, not by the code under test.

use crate::traces::by_hand;
use crate::{facts, rules};
use proptest::prelude::*;
use yibao::calendar::YearMonth;
use yibao::evidence::{Adcode, Worker};
use yibao::money::{Money, Ratio};
use yibao::reasoning::{Payments, Problem};
use yibao::retirement::remedies::{AssumptionField, Assumptions, AssumptionsForm, Remedy, RemedyKind};
use yibao::retirement::{decide, Born, Overrides, Paid, RetirementAnswer, RetirementFacts};

fn answer(place: &str, short: u32, money: Assumptions) -> RetirementAnswer {
    let facts = RetirementFacts {
        born: Born { month: YearMonth::new(1966, 2).unwrap(), day: Some(15) },
        paid: Paid {
            total: Some(300 - short),
            actual: Some(300 - short),
            deemed: None,
            military: None,
            local: Some(300 - short),
        },
        tier: Some(1),
        overrides: Overrides { total_months: Some(300), money, ..Overrides::default() },
        ..facts::retirement(Adcode::parse(place).unwrap(), Worker::Man)
    };
    decide(&facts, &rules()).unwrap().answer
}

fn of(answer: &RetirementAnswer, kind: RemedyKind) -> &Remedy {
    answer.remedies.iter().find(|remedy| remedy.kind == kind).unwrap()
}

fn own(base: u64, rate: u32, growth: u32) -> Assumptions {
    Assumptions {
        base: Some(Money::from_fen(base)),
        rate: Some(Ratio::from_ppm(rate)),
        growth: Some(Ratio::from_ppm(growth)),
        ..Assumptions::default()
    }
}

fn plan(once: u64, monthly: u64, months: u32, yearly: u64, growth: u32) -> Payments {
    Payments {
        once: Money::from_fen(once),
        monthly: Money::from_fen(monthly),
        months,
        yearly: Money::from_fen(yearly),
        growth: Ratio::from_ppm(growth),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// n months cost n times one month, at once and monthly without growth, to the fen.
    #[test]
    fn cost_is_linear_in_months(short in 1_u32..60, times in 2_u32..5, base in 10_000_u64..20_000_000, rate in 10_000_u32..300_000) {
        // 深圳: a month costs what a lump sum costs for one.
        let one = answer("440300", short, own(base, rate, 0));
        let more = answer("440300", short * times, own(base, rate, 0));
        for kind in [RemedyKind::LumpSum, RemedyKind::PayMonthly] {
            let paid = |answer: &RetirementAnswer| of(answer, kind).plans.unwrap().0.total(1320).unwrap().fen();
            prop_assert_eq!(paid(&more), paid(&one) * u64::from(times));
        }
        let (lump, month) = (of(&one, RemedyKind::LumpSum).amount.unwrap().0, of(&one, RemedyKind::PayMonthly).amount.unwrap().0);
        prop_assert_eq!(lump.fen(), month.fen() * u64::from(short));
    }

    #[test]
    fn more_growth_never_makes_anything_cheaper(short in 1_u32..240, growth in 0_u32..190_000, more in 0_u32..10_000) {
        let less = answer("440300", short, own(1_121_100, 60_000, growth));
        let with_more = answer("440300", short, own(1_121_100, 60_000, growth + more));
        let (less, with_more) = (less.comparison.unwrap(), with_more.comparison.unwrap());
        prop_assert!(!less.totals.is_empty());
        for (a, b) in less.totals.iter().zip(&with_more.totals) {
            for (a, b) in a.amounts.iter().zip(&b.amounts) {
                prop_assert!(a.unwrap().0 <= b.unwrap().0 && a.unwrap().1 <= b.unwrap().1);
            }
        }
    }

    #[test]
    fn without_growth_it_is_multiplication(monthly in 0_u64..1_000_000, months in 0_u32..400, yearly in 0_u64..1_000_000, after in 1_u32..900) {
        let paid = plan(7, monthly, months, yearly, 0).total(after).unwrap().fen();
        let premiums = u64::from(after.div_ceil(12));
        prop_assert_eq!(paid, 7 + monthly * u64::from(after.min(months)) + yearly * premiums);
    }

    #[test]
    fn running_sums_are_what_by_hand_adds_up(monthly in 0_u64..1_000_000, months in 0_u32..400, yearly in 0_u64..1_000_000, growth in 0_u32..200_000, after in 0_u32..600) {
        let plan = plan(12_345, monthly, months, yearly, growth);
        prop_assert_eq!(plan.total(after).unwrap().fen(), by_hand(plan, after));
    }

    /// The break-even is where the lines cross: less or as much before it, more in it and in every later month.
    #[test]
    fn break_even_is_where_the_lines_cross(
        once in 1_u64..20_000_000, monthly in 0_u64..300_000, months in 0_u32..200, yearly in 0_u64..500_000, growth in 0_u32..150_000,
    ) {
        let plans = [plan(once, 0, 0, 0, 0), plan(0, monthly, months, 0, growth), plan(0, 0, 0, yearly, growth)];
        let within = 600;
        for a in plans {
            for b in plans {
                let sums: Vec<(u64, u64)> = (1..=within).map(|m| (by_hand(a, m), by_hand(b, m))).collect();
                // By its meaning, from every candidate month.
                let crosses = |at: usize| {
                    sums[at..].iter().all(|(a, b)| a > b) && at > 0 && sums[at - 1].0 <= sums[at - 1].1
                        && sums[..at].iter().any(|(a, b)| a < b)
                };
                let expected = (0..sums.len()).find(|at| crosses(*at)).map(|at| u32::try_from(at + 1).unwrap());
                prop_assert_eq!(a.overtakes(b, within), expected);
            }
        }
    }
}

/// What is cheap at first and what is dear are told by their bounds: a rate that is not known widens both.
#[test]
fn unknown_tier_widens_and_never_guesses() {
    let mut facts_answer = answer("440300", 60, Assumptions::default());
    let exact = of(&facts_answer, RemedyKind::LumpSum).amount.unwrap();
    assert_eq!(exact.0, exact.1);
    // Tier not told: 2 % to 6 % of 6,726.60 yuan: 134.53 and 403.60 a month.
    let facts = RetirementFacts {
        born: Born { month: YearMonth::new(1966, 2).unwrap(), day: Some(15) },
        paid: Paid { total: Some(240), actual: Some(240), deemed: None, military: None, local: Some(240) },
        ..facts::retirement(Adcode::parse("440300").unwrap(), Worker::Man)
    };
    facts_answer = decide(&facts, &rules()).unwrap().answer;
    let span = of(&facts_answer, RemedyKind::PayMonthly).amount.unwrap();
    assert_eq!((span.0.fen(), span.1.fen()), (13_453, 40_360));
}

#[test]
fn figures_are_read_as_people_type_them() {
    let form = |base: &str, rate: &str, growth: &str, to_age: &str| AssumptionsForm {
        base: base.into(),
        rate: rate.into(),
        growth: growth.into(),
        to_age: to_age.into(),
        ..AssumptionsForm::default()
    };
    let (read, problems) = form("１１，２１１．5元", "6%", "0", "88岁").read();
    assert_eq!(problems, []);
    assert_eq!(read.base, Some(Money::from_fen(1_121_150)));
    assert_eq!(read.rate, Some(Ratio::percent(6)));
    assert_eq!(read.growth, Some(Ratio::percent(0)));
    assert_eq!(read.to_age, Some(88));

    // A slip is told beside its field and leaves the others as they are.
    let (read, problems) = form("很多", "600", "3.25", "75.5").read();
    let fields: Vec<_> = problems.iter().map(|found| found.field).collect();
    assert_eq!(fields, [AssumptionField::Base, AssumptionField::Rate, AssumptionField::ToAge]);
    assert_eq!(problems[1].problem, Problem::NotBetween { low: 1, high: 30 });
    assert_eq!((read.base, read.rate, read.to_age), (None, None, None));
    assert_eq!(read.growth, Some(Ratio::from_ppm(32_500)));
}
