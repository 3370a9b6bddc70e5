//! Rules whose steps go by the year of statutory retirement (`year_by = "statutory"`) do so for everything a decision looks up, not
//! for the required months alone. On claims of the data that are given such steps here.

use crate::{day, facts, rules};
use yibao::calendar::Date;
use yibao::evidence::{Adcode, ClaimStep, Quantity};
use yibao::reasoning::DateEntry;
use yibao::retirement::{decide, MonthsEntry, RetirementAnswer, RetirementForm};
use yibao::rulebook::Rulebook;

/// A woman whose statutory date is 2027-02-10, asked about on 2026-11-26.
fn answer(place: &str, retire_on: &str, rules: &Rulebook) -> RetirementAnswer {
    let form = RetirementForm {
        retire_on: DateEntry::from_text(retire_on),
        total: MonthsEntry::from_months("100"),
        local: MonthsEntry::from_months("100"),
        ..facts::retirement_form(place, "woman50", "1976-05-10")
    };
    let mut facts = form.check(rules, day("2026-11-26")).unwrap();
    facts.today = day("2026-11-26");
    let answer = decide(&facts, rules).unwrap().answer;
    assert_eq!(answer.statutory.on, Some(day("2027-02-10")));
    answer
}

/// The data, in which all claims of a place for a quantity hold from that day on alone.
fn from(place: &str, quantity: Quantity, first: Date, by_statutory_date: bool) -> Rulebook {
    let mut rules = rules();
    let place = Adcode::parse(place).unwrap();
    let mut changed = 0;
    for claim in rules.claims.iter_mut().filter(|claim| (claim.place, claim.quantity) == (place, quantity)) {
        let value = claim.steps.last().unwrap().value;
        claim.steps = vec![ClaimStep { from: Some(first), value }];
        claim.by_statutory_date = by_statutory_date;
        changed += 1;
    }
    assert!(changed > 0, "no claim of {quantity:?} at {place:?}");
    rules
}

/// The local area that counts on the day one chose is not the one that counts where the year of statutory retirement decides.
#[test]
fn the_local_area() {
    let at = |by_statutory_date| {
        let rules = from("430000", Quantity::LocalScope, day("2028-01-01"), by_statutory_date);
        answer("430400", "2028-06-10", &rules).local_is_province
    };
    assert!(at(false), "she retires in 2028");
    assert!(!at(true), "statutory in 2027");
}

/// What is taken off for a missing year.
#[test]
fn the_reduction() {
    let at = |by_statutory_date| {
        let rules = from("460000", Quantity::ReductionPerYear, day("2028-01-01"), by_statutory_date);
        answer("460100", "2028-06-10", &rules).reduction.is_some()
    };
    assert!(at(false), "she retires in 2028");
    assert!(!at(true), "statutory in 2027");
}

/// What a way out costs is asked as of today; whom a bar concerns may be a matter of the year of statutory retirement.
#[test]
fn the_ways_out() {
    let at = |by_statutory_date| {
        let rules = from("210200", Quantity::PayMonthlyBar, day("2027-01-01"), by_statutory_date);
        let answer = answer("210200", "", &rules);
        answer.remedies.iter().any(|way| way.is_barred())
    };
    assert!(!at(false), "today it is not barred yet");
    assert!(at(true), "who retires in 2027 is barred from it");
}
