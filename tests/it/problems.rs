//! Messages for bad input: all at once, saying what is expected. The texts are a snapshot, because they are part of the
//! product.

use crate::snapshots::snapshot;
use crate::{day, facts, rules};
use yibao::account::AccountForm;
use yibao::money::Money;
use yibao::reasoning::{amount, DateEntry, Problem};
use yibao::retirement::{MonthsEntry, RetirementForm};
use yibao::transfer::TransferForm;
use yibao::wording::spoken;

fn transfer(form: &TransferForm) -> String {
    let problems = form.check(&rules(), day("2026-11-22")).expect_err("something is wrong with it");
    let lines = problems.iter().map(|found| {
        format!(
            "{}: {}\n",
            found.field.id(),
            spoken::problem(spoken::form::transfer_name(found.field), &found.problem)
        )
    });
    lines.collect()
}

fn retirement(form: &RetirementForm) -> String {
    let problems = form.check(&rules(), day("2026-11-22")).expect_err("something is wrong with it");
    let lines = problems.iter().map(|found| {
        format!(
            "{}: {}\n",
            found.field.id(),
            spoken::problem(spoken::form::retirement_name(found.field), &found.problem)
        )
    });
    lines.collect()
}

fn account(form: &AccountForm) -> String {
    let problems = form.check(&rules(), day("2026-11-22")).expect_err("something is wrong with it");
    let lines = problems.iter().map(|found| {
        let name = spoken::account::form::name(found.field);
        format!("{}: {}\n", found.field.id(), spoken::problem(name, &found.problem))
    });
    lines.collect()
}

fn date(text: &str) -> DateEntry {
    DateEntry::from_text(text)
}

fn months(text: &str) -> MonthsEntry {
    MonthsEntry::from_months(text)
}

#[test]
fn messages() {
    crate::in_each_language(|| {
        let mut text = String::new();
        let mut add = |title: &str, lines: String| text.push_str(&format!("## {title}\n{lines}\n"));

        add("transfer: nothing filled in", transfer(&TransferForm::default()));
        let right = facts::transfer_form("500000", "640100");
        let with = |accepted: &str| transfer(&TransferForm { accepted_on: date(accepted), ..right.clone() });
        add("transfer: no such day", with("2026-02-30"));
        add("transfer: in the future", with("2026-11-23"));
        add("transfer: before the rule", with("2021-11-30"));
        add("transfer: half a date", with("2026-11"));
        add(
            "transfer: a place by a wrong name",
            transfer(&TransferForm { from: "冲庆".into(), ..right.clone() }),
        );
        add(
            "transfer: no choice of ours",
            transfer(&TransferForm { retired: "maybe".into(), ..right.clone() }),
        );
        add(
            "transfer: several at once",
            transfer(&TransferForm { to: String::new(), accepted_on: date("2026-13-01"), ..right }),
        );

        add("retirement: nothing filled in", retirement(&RetirementForm::default()));
        let right =
            RetirementForm { total: months("300"), ..facts::retirement_form("430100", "man", "1970-01-31") };
        let with = |change: fn(&mut RetirementForm)| {
            let mut form = right.clone();
            change(&mut form);
            retirement(&form)
        };
        add("retirement: 130 years old", with(|form| form.born = date("1896-11-01")));
        add("retirement: born in the future", with(|form| form.born = date("2027-01-01")));
        add("retirement: a child", with(|form| form.born = date("2015-01-01")));
        add("retirement: no such birthday", with(|form| form.born = date("1970-02-30")));
        add("retirement: more actual than total", with(|form| form.actual = months("301")));
        add(
            "retirement: more local than actual",
            with(|form| {
                form.actual = months("200");
                form.local = months("201");
            }),
        );
        add(
            "retirement: parts that don't add up",
            with(|form| {
                form.actual = months("200");
                form.deemed = months("50");
            }),
        );
        add("retirement: more months than a working life", with(|form| form.total = months("700")));
        add("retirement: words for a number", with(|form| form.total = months("二十五")));
        add("retirement: a date one can't choose", with(|form| form.retire_on = date("2025-01-01")));
        add("retirement: first job before birth", with(|form| form.first_employed_on = date("1960-01-01")));

        add("account: nothing filled in", account(&AccountForm::default()));
        let right = AccountForm { base: "8000".into(), ..facts::account_form("430100", "employed") };
        let with = |change: fn(&mut AccountForm)| {
            let mut form = right.clone();
            change(&mut form);
            account(&form)
        };
        add("account: neither base nor wage", with(|form| form.base.clear()));
        add("account: words for an amount", with(|form| form.base = "八千".into()));
        add("account: three decimals", with(|form| form.seen = "160.005".into()));
        add("account: too much", with(|form| form.base = "80000000".into()));
        add("account: a month to come", with(|form| form.month = date("2026-12")));
        add(
            "account: several at once",
            with(|form| {
                form.insured = "pupil".into();
                form.base = "-5".into();
                form.override_floor = "5000".into();
                form.override_ceiling = "4000".into();
            }),
        );
        snapshot("problems.md", &text);
    });
}

/// Amounts as people type them.
#[test]
fn amounts_are_understood_however_they_are_typed() {
    crate::in_each_language(|| {
        for (typed, fen) in [
            ("8000", 800_000),
            (" 8,000.50 元", 800_050),
            ("８０００．５", 800_050),
            ("￥160", 16_000),
            ("1，234.5", 123_450),
            ("0", 0),
        ] {
            assert_eq!(amount(typed).map(|read| read.map(Money::fen)), Ok(Some(fen)), "{typed}");
        }
        assert_eq!(amount("  "), Ok(None));
        for wrong in ["八千", "-1", "1e3", "1.234", "元", ".5", "8 000 000 0 x"] {
            assert_eq!(amount(wrong), Err(Problem::NotAnAmount), "{wrong}");
        }
        assert!(matches!(amount("1000000.01"), Err(Problem::TooMuch { .. })));
        assert!(matches!(amount("99999999999999999999999"), Err(Problem::TooMuch { .. })));
    });
}

/// What people type is understood when it can be.
#[test]
fn full_width_digits_and_blanks_are_understood() {
    crate::in_each_language(|| {
        let entry = DateEntry { year: " 2026".into(), month: "02".into(), day: "9 ".into() };
        assert_eq!(entry.date(), Ok(Some(day("2026-02-09"))));
        let months = MonthsEntry { years: "25".into(), months: "3".into() };
        assert_eq!(months.read(), Ok(Some(303)));
    });
}

/// Pages tell what is still missing before they can check anything.
#[test]
fn an_empty_form_lacks_what_everybody_is_asked() {
    crate::in_each_language(|| {
        use yibao::{account, retirement, transfer};
        let (rules, today) = (rules(), day("2026-11-22"));
        fn lacks<F: Copy>(problems: Vec<yibao::reasoning::FieldProblem<F>>) -> Vec<F> {
            assert!(problems.iter().all(|found| found.problem == Problem::Missing));
            problems.iter().map(|found| found.field).collect()
        }
        let empty = TransferForm::default().check(&rules, today).unwrap_err();
        assert_eq!(lacks(empty), transfer::Field::NEEDED);
        let empty = RetirementForm::default().check(&rules, today).unwrap_err();
        assert_eq!(lacks(empty), retirement::Field::NEEDED);
        let empty = AccountForm::default().check(&rules, today).unwrap_err();
        assert_eq!(lacks(empty), account::Field::NEEDED);
    });
}
