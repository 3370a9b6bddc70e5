//! Laws about contributions told as periods, and about what the data require over time.

use crate::{day, facts, rules};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use yibao::calendar::{MonthSpan, YearMonth};
use yibao::evidence::{Adcode, ClaimStatus, Quantity, Value};
use yibao::reasoning::{Basis, DateEntry, Item};
use yibao::retirement::{
    decide, Gap, Paid, PeriodEntry, RetirementAnswer, RetirementFacts, RetirementForm, TestKind,
};
use yibao::rulebook::Rulebook;

/// Places that count in different ways: by province or city, service as paid, months from elsewhere as deemed, or nothing known.
const PLACES: [&str; 8] = ["430100", "430400", "440300", "420100", "120000", "500000", "620500", ""];

/// A period within 1990 to 2025 that a man born in 1967 can have.
fn any_period() -> impl Strategy<Value = PeriodEntry> {
    period_of(&["unit", "flexible", "deemed", "military"])
}

fn period_of(kinds: &[&'static str]) -> impl Strategy<Value = PeriodEntry> {
    let kinds = prop::sample::select(kinds.to_vec());
    let places = prop::sample::select(PLACES.to_vec());
    (0_u32..420, 0_u32..60, kinds, places).prop_map(|(from, more, kind, place)| {
        let first = YearMonth::new(1990, 1).unwrap();
        let month = |at: u32| DateEntry::from_text(&first.plus(at.min(430)).to_string());
        PeriodEntry { place: place.into(), from: month(from), to: month(from + more), kind: kind.into() }
    })
}

fn told(place: &str, history: Vec<PeriodEntry>, rules: &Rulebook) -> RetirementFacts {
    let form = RetirementForm { history, ..facts::retirement_form(place, "man", "1967-03-15") };
    form.check(rules, day("2026-11-22")).unwrap()
}

fn paid(history: Vec<PeriodEntry>) -> Paid {
    told("430400", history, &rules()).paid
}

fn answer(facts: &RetirementFacts, rules: &Rulebook) -> RetirementAnswer {
    decide(facts, rules).unwrap().answer
}

/// Months short: the figure, or the estimate where there is none.
fn short(gap: &Gap) -> MonthSpan {
    gap.months.or(gap.estimate.map(|found| found.span())).unwrap()
}

/// Cities whose months in all are not known for a man who retires in 2030.
static UNKNOWN: LazyLock<Vec<Adcode>> = LazyLock::new(|| {
    let rules = rules();
    let row = PeriodEntry {
        from: DateEntry::from_text("2000-01"),
        to: DateEntry::from_text("2000-12"),
        kind: "unit".into(),
        ..PeriodEntry::default()
    };
    let unknown = |code: &Adcode| {
        let facts = told(&code.to_string(), vec![row.clone()], &rules);
        answer(&facts, &rules).if_stop.estimate.is_some()
    };
    rules.places().iter().map(|place| place.adcode).filter(unknown).collect()
});

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_period_never_lowers_what_there_is(
        rows in prop::collection::vec(any_period(), 1..8), one_more in any_period(),
    ) {
        let before = paid(rows.clone());
        let after = paid(rows.into_iter().chain([one_more]).collect());
        prop_assert!(before.total <= after.total, "{before:?} {after:?}");
        prop_assert!(before.actual <= after.actual, "{before:?} {after:?}");
    }

    /// One paid row more, with a place or without: neither end of what is missing goes up, be it a figure or an estimate.
    #[test]
    fn more_months_paid_never_widen_a_gap(
        place in prop::sample::select(PLACES[..7].to_vec()),
        rows in prop::collection::vec(any_period(), 1..6),
        one_more in period_of(&["unit", "flexible", "unemployment"]),
    ) {
        let rules = rules();
        let before = answer(&told(place, rows.clone(), &rules), &rules);
        let after = answer(&told(place, rows.into_iter().chain([one_more]).collect(), &rules), &rules);
        for (before, after) in [(&before.if_stop, &after.if_stop), (&before.if_keep, &after.if_keep)] {
            let (before, after) = (short(before), short(after));
            prop_assert!(after.low <= before.low && after.high <= before.high, "{before:?} {after:?}");
        }
    }

    /// The same by estimates; and whatever figures within them the office tells, what is missing then lies within what was
    /// estimated.
    #[test]
    fn an_estimated_gap_holds_every_figure_it_stands_in_for(
        place in (0..UNKNOWN.len()).prop_map(|at| UNKNOWN[at]),
        rows in prop::collection::vec(any_period(), 1..6),
        one_more in period_of(&["unit", "flexible", "unemployment"]),
        part in 0_u32..=100,
    ) {
        let rules = rules();
        let mut facts = told(&place.to_string(), rows.clone(), &rules);
        let before = answer(&facts, &rules);
        let with_more = told(&place.to_string(), rows.into_iter().chain([one_more]).collect(), &rules);
        let after = answer(&with_more, &rules);
        for one in &before.estimates {
            let figure = Some(one.months.low + (one.months.high - one.months.low) * part / 100);
            match one.kind {
                TestKind::Total => facts.overrides.total_months = figure,
                TestKind::Actual => facts.overrides.actual_months = figure,
                TestKind::Local => facts.overrides.local_months = figure,
            }
        }
        prop_assert!(facts.overrides.total_months.is_some(), "{place}");
        let by_figures = answer(&facts, &rules);
        let gaps = [
            (&before.if_stop, &after.if_stop, &by_figures.if_stop),
            (&before.if_keep, &after.if_keep, &by_figures.if_keep),
        ];
        for (before, after, told) in gaps {
            let estimated = before.estimate.unwrap();
            let fewer = after.estimate.unwrap();
            prop_assert!(fewer.low <= estimated.low && fewer.high <= estimated.high, "{estimated:?} {fewer:?}");
            let told = told.months.unwrap();
            prop_assert!(estimated.low <= told.low && told.high <= estimated.high, "{estimated:?} {told:?}");
        }
    }

    #[test]
    fn the_order_of_periods_does_not_matter(rows in prop::collection::vec(any_period(), 2..8), by in 1_usize..7) {
        let mut turned = rows.clone();
        turned.rotate_left(by % rows.len());
        prop_assert_eq!(paid(rows), paid(turned));
    }

    /// The parts make the whole, and service is part of what is deemed.
    #[test]
    fn the_parts_make_the_total(rows in prop::collection::vec(any_period(), 1..8)) {
        let paid = paid(rows);
        prop_assert_eq!(paid.total, paid.actual.zip(paid.deemed).map(|(actual, deemed)| actual + deemed));
        prop_assert!(paid.military <= paid.deemed);
    }
}

/// What counts as local is the city, or what a rule in force on the day of retirement says; that rule is among the steps, and so
/// among the sources, wherever local months are counted or asked for.
#[test]
fn what_counts_as_local_is_read_from_a_rule_in_force() {
    let rules = rules();
    let (mut read, mut before) = (0, 0);
    for place in rules.places() {
        for born in ["1962-03-15", "1964-12-10", "1967-03-15"] {
            let form = RetirementForm {
                history: vec![PeriodEntry {
                    from: DateEntry::from_text("2000-01"),
                    to: DateEntry::from_text("2009-12"),
                    kind: "unit".into(),
                    ..PeriodEntry::default()
                }],
                ..facts::retirement_form(&place.adcode.to_string(), "man", born)
            };
            let facts = form.check(&rules, day("2026-11-22")).unwrap();
            let decision = decide(&facts, &rules).unwrap();
            let on = decision.answer.retires_on;
            let scopes = decision.trace.iter().filter(|step| step.finds == Item::LocalScope);
            let claims: Vec<_> = scopes
                .map(|step| match step.basis {
                    Basis::Claim(claim) => &rules.claim(claim).steps[claim.step],
                    other => panic!("{}: {other:?}", place.name),
                })
                .collect();
            let province = claims.iter().any(|step| step.value == Some(Value::Choice("province")));
            assert_eq!(decision.answer.local_is_province, province, "{} {born}", place.name);
            assert!(claims.iter().all(|step| step.from.is_none_or(|first| first <= on)), "{}", place.name);
            read += claims.len();
            let found = decision.evidence.iter().find(|found| found.quantity == Quantity::LocalScope);
            before += usize::from(claims.is_empty() && !found.unwrap().finding.coming.is_empty());
        }
    }
    println!("local: read {read} times, {before} times before the first day of the rule");
    assert!(read > 50 && before > 50, "{read}, {before}");
}

/// Sources that were looked at and do lower a requirement: by its guide 沈阳 asked 11 local years of who retired in 2021
/// and has asked 10 since.
const LOWERED: [&str; 1] = ["sy-guide-2024"];

/// No source in the data lowers a requirement from one of its steps to the next; a source that ever does has to be looked
/// at and named here.
#[test]
fn a_later_step_never_lowers_a_requirement() {
    let rules = rules();
    let required = [Quantity::TotalMonths, Quantity::ActualMonths, Quantity::LocalMonths];
    let (mut compared, mut lowered) = (0, BTreeSet::new());
    for claim in rules.claims.iter().filter(|claim| required.contains(&claim.quantity)) {
        if claim.status != ClaimStatus::InForce {
            continue;
        }
        let values: Vec<_> =
            claim.steps.iter().map(|step| step.value.as_ref().and_then(|v| v.months())).collect();
        for pair in values.windows(2) {
            let [Some(earlier), Some(later)] = pair else { continue };
            let source = rules.sources[claim.source].id;
            compared += 1;
            if earlier.low > later.low || earlier.high > later.high {
                assert!(LOWERED.contains(&source), "{} {source}", claim.place);
                lowered.insert(source);
            }
        }
    }
    println!("requirements: {compared} steps, down only in {lowered:?}");
    assert_eq!(lowered.len(), LOWERED.len(), "named here and not in the data: {lowered:?}");
    assert!(compared > 60, "{compared}");
}
