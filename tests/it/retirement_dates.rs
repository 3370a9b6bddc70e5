//! Every statutory date against an independent table: `oracle/retirement-dates.csv`, written out from the text of the
//! 2024 measures by `oracle/make-retirement-dates.py`, not by this program.

use crate::facts;
use yibao::retirement::{decide, MonthsEntry, RetirementForm, StatutoryDate};
use yibao::rulebook::Rulebook;

/// Three groups, and the 492 months from 1955-01 to 1995-12.
const ROWS: usize = 3 * 492;

/// Written out again from its columns, a row must be the row that was read.
fn row(worker: &str, born: &str, found: &StatutoryDate) -> String {
    let (years, months) = (found.age_months / 12, found.age_months % 12);
    format!("{worker},{born},{},{years},{months},{}", found.delay_months, found.month)
}

fn statutory(worker: &str, born: &str, rules: &Rulebook) -> StatutoryDate {
    // Everybody in the table is 29 to 70 years old on this day.
    let today = crate::day("2025-06-01");
    let form = RetirementForm {
        total: MonthsEntry::from_months("0"),
        ..facts::retirement_form("310000", worker, born)
    };
    let facts = form.check(rules, today).unwrap_or_else(|problems| panic!("{worker} {born}: {problems:?}"));
    decide(&facts, rules).unwrap_or_else(|why| panic!("{worker} {born}: {why:?}")).answer.statutory
}

#[test]
fn every_birth_month_retires_as_the_text_reads() {
    let rules = crate::rules();
    let table = include_str!("../oracle/retirement-dates.csv");
    let mut lines = table.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.next(), Some("worker,born,delay_months,age_years,age_months,retires"));
    let (mut compared, mut seen) = (0, std::collections::BTreeSet::new());
    for line in lines {
        let mut columns = line.split(',');
        let (worker, born) = (columns.next().unwrap(), columns.next().unwrap());
        let found = statutory(worker, born, &rules);
        assert_eq!(row(worker, born, &found), line);
        assert_eq!(found.on, None, "{born}: no day was told, so none may be claimed");
        assert!(seen.insert((worker, born)), "{worker} {born} twice");
        compared += 1;
    }
    assert_eq!(compared, ROWS);
}

/// The day is the day of birth, or the last of a month that has no such day: tried with every 31st.
#[test]
fn the_day_is_the_day_of_birth_or_the_last_of_the_month() {
    let rules = crate::rules();
    let (mut kept, mut clamped) = (0, 0);
    let table = include_str!("../oracle/retirement-dates.csv");
    for line in table.lines().filter(|line| line.starts_with("man") || line.starts_with("woman")) {
        let columns: Vec<&str> = line.split(',').collect();
        let [worker, born, .., retires] = columns[..] else { panic!("{line}") };
        let long = |month: &str| ["01", "03", "05", "07", "08", "10", "12"].contains(&&month[5..]);
        if !long(born) {
            continue;
        }
        let year: u32 = retires[..4].parse().unwrap();
        let last = match &retires[5..] {
            "02" if year.is_multiple_of(4) => "29",
            "02" => "28",
            _ if long(retires) => "31",
            _ => "30",
        };
        let found = statutory(worker, &format!("{born}-31"), &rules);
        assert_eq!(found.on, Some(crate::day(&format!("{retires}-{last}"))), "{worker} {born}-31");
        if last == "31" {
            kept += 1;
        } else {
            clamped += 1;
        }
    }
    // 7 long months x 41 years x 3 groups, counted apart from this program.
    assert_eq!((kept, clamped), (766, 95));
}
