//! Laws about contributions told as periods, and about what the data require over time.

use crate::{day, rules};
use proptest::prelude::*;
use std::collections::BTreeSet;
use yibao::calendar::YearMonth;
use yibao::evidence::{Quantity, Standing};
use yibao::reasoning::DateEntry;
use yibao::retirement::{Paid, PeriodEntry, RetirementForm};

/// A period within 1990 to 2025 that a man born in 1967 can have.
fn any_period() -> impl Strategy<Value = PeriodEntry> {
    let kinds = prop::sample::select(vec!["unit", "flexible", "deemed", "military"]);
    let places = prop::sample::select(vec!["430100", "430400", "440300", ""]);
    (0_u32..420, 0_u32..60, kinds, places).prop_map(|(from, more, kind, place)| {
        let first = YearMonth::new(1990, 1).unwrap();
        let month = |at: u32| DateEntry::from_text(&first.plus(at.min(430)).to_string());
        PeriodEntry { place: place.into(), from: month(from), to: month(from + more), kind: kind.into() }
    })
}

fn paid(history: Vec<PeriodEntry>) -> Paid {
    let form = RetirementForm {
        place: "430400".into(),
        worker: "man".into(),
        born: DateEntry::from_text("1967-03-15"),
        history,
        ..RetirementForm::default()
    };
    form.check(&rules(), day("2026-11-22")).unwrap().paid
}

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
    for line in rules.lines.iter().filter(|line| required.contains(&line.quantity)) {
        if line.standing != Standing::InForce {
            continue;
        }
        let values: Vec<_> =
            line.steps.iter().map(|step| step.value.as_ref().and_then(|v| v.months())).collect();
        for pair in values.windows(2) {
            let [Some(earlier), Some(later)] = pair else { continue };
            let source = rules.sources[line.source].id;
            compared += 1;
            if earlier.low > later.low || earlier.high > later.high {
                assert!(LOWERED.contains(&source), "{} {source}", line.place);
                lowered.insert(source);
            }
        }
    }
    println!("requirements: {compared} steps, down only in {lowered:?}");
    assert_eq!(lowered.len(), LOWERED.len(), "named here and not in the data: {lowered:?}");
    assert!(compared > 60, "{compared}");
}
