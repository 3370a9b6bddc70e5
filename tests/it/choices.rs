//! What of the flexible years is left to choose, month by month, and which later step is told.

use crate::{day, facts, rules};
use yibao::calendar::YearMonth;
use yibao::evidence::{Adcode, Claim, ClaimStep, Quantity, Value};
use yibao::retirement::{
    choices, decide, retiring_in, MonthsEntry, RetirementFacts, RetirementFlip, RetirementForm,
};
use yibao::rulebook::Rulebook;

fn facts(worker: &str, born: &str, today: &str, rules: &Rulebook) -> RetirementFacts {
    let form = RetirementForm {
        total: MonthsEntry::from_months("312"),
        local: MonthsEntry::from_months("144"),
        ..facts::retirement_form("430400", worker, born)
    };
    form.check(rules, day(today)).unwrap()
}

/// First month, last month and how many there are.
fn months(worker: &str, born: &str, today: &str) -> Option<(String, String, usize)> {
    let rules = rules();
    let facts = facts(worker, born, today, &rules);
    let open = choices(&decide(&facts, &rules).unwrap().answer.statutory, facts.today);
    Some((open.first()?.to_string(), open.last()?.to_string(), open.len()))
}

/// 人社部发〔2024〕94号: told today, one may retire early three months from now; a later date is agreed on a month ahead.
#[test]
fn only_months_that_are_left_are_offered() {
    let between = |first: &str, last: &str, count| Some((first.to_owned(), last.to_owned(), count));
    // Statutory 2027-02-10, old age 2026-05-10.
    assert_eq!(months("woman50", "1976-05-10", "2026-09-22"), between("2026-12", "2030-02", 39));
    assert_eq!(months("woman50", "1976-05-10", "2026-11-26"), between("2027-02", "2030-02", 37));
    assert_eq!(months("woman50", "1976-05-10", "2027-01-10"), between("2027-02", "2030-02", 37));
    // Less than a month left: the statutory date alone. Then nothing.
    assert_eq!(months("woman50", "1976-05-10", "2027-01-11"), between("2027-02", "2027-02", 1));
    assert_eq!(months("woman50", "1976-05-10", "2027-03-01"), None);
    assert_eq!(months("man", "1960-01-05", "2026-11-26"), None, "retired before there was a choice");
}

#[test]
fn a_month_is_taken_on_a_day_that_is_left_in_it() {
    let rules = rules();
    let facts = facts("woman50", "1976-05-10", "2026-09-22", &rules);
    let statutory = decide(&facts, &rules).unwrap().answer.statutory;
    let on = |month: (i32, u32)| {
        let month = YearMonth::new(month.0, month.1).unwrap();
        retiring_in(&facts, month, &statutory).retire_on.unwrap().to_string()
    };
    assert_eq!(on((2026, 12)), "2026-12-22", "the tenth is less than three months away");
    assert_eq!(on((2027, 1)), "2027-01-10");
    assert_eq!(on((2028, 1)), "2028-01-10");
}

/// Where the rule's next step changes nothing, the one after it is the one to tell.
#[test]
fn a_step_that_asks_the_same_is_passed_over() {
    let mut rules = rules();
    let province = Adcode::parse("430000").unwrap();
    let last = day("2028-01-01");
    let place = |claim: &Claim| (claim.place, claim.quantity) == (province, Quantity::LocalMonths);
    let at = |claim: &Claim| claim.steps.iter().position(|step| step.from == Some(last));
    let claim = rules.claims.iter_mut().find(|claim| place(claim) && at(claim).is_some()).unwrap();
    let next = at(claim).unwrap();
    claim.steps.insert(next, ClaimStep { from: Some(day("2027-06-01")), value: Some(Value::Months(168)) });
    let facts = facts("woman50", "1976-05-10", "2026-11-26", &rules);
    let later: Vec<_> = decide(&facts, &rules)
        .unwrap()
        .answer
        .flips
        .iter()
        .filter_map(|flip| match flip {
            RetirementFlip::LaterStep { from, required, .. } => Some((from.to_string(), required.if_exact())),
            _ => None,
        })
        .collect();
    assert_eq!(later, [("2028-01-01".to_owned(), Some(180))]);
}
