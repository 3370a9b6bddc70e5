//! Situations that could not be told once, or came out wrong, in words: to be read.

use crate::readings::{sentence, told};
use crate::snapshots::snapshot;
use crate::{day, facts, rules};
use yibao::reasoning::DateEntry;
use yibao::retirement::{self, MonthsEntry, PeriodEntry, RetirementForm};
use yibao::transfer;
use yibao::wording::spoken;

fn row(place: &str, from: &str, to: &str, kind: &str) -> PeriodEntry {
    PeriodEntry {
        place: place.into(),
        from: DateEntry::from_text(from),
        to: DateEntry::from_text(to),
        kind: kind.into(),
    }
}

/// The answer, and what stands beside the rows of the history.
fn retirement(
    title: &str,
    place: &str,
    history: Vec<PeriodEntry>,
    change: fn(&mut RetirementForm),
) -> String {
    let rules = rules();
    let mut form = RetirementForm { history, ..facts::retirement_form(place, "man", "1970-01-20") };
    change(&mut form);
    let facts = form.check(&rules, day("2026-11-30")).unwrap();
    let all = retirement::alternatives(&facts, &rules).unwrap();
    let notes = retirement::period_notes(&facts.periods).into_iter();
    let notes: String =
        notes.map(|note| format!("|{}| {}\n", note.row(), spoken::form::period_note(note))).collect();
    let reading = spoken::retirement::reading_of(&all, &rules);
    // What comes after is read elsewhere: here when one retires, what is paid and what is required.
    let mut topics: Vec<_> = reading.steps.iter().map(|step| step.topic).collect();
    topics.dedup();
    topics.truncate(3);
    let steps = reading.steps.iter().take_while(|step| topics.contains(&step.topic));
    let steps: String = steps.map(|step| format!("· {}\n", sentence(&step.what))).collect();
    format!("{}{notes}{steps}\n", until_next(&told(title, &reading)))
}

/// Lead and cautions.
fn until_next(answer: &str) -> String {
    answer.lines().take_while(|line| !line.starts_with('>')).map(|line| format!("{line}\n")).collect()
}

#[test]
fn situations() {
    crate::in_each_language(|| {
        let none = |_: &mut RetirementForm| {};
        let sum = |form: &mut RetirementForm| form.total = MonthsEntry::from_months("300");
        let corps = facts::transfer_form("659001", "650100");
        let rules = rules();
        let facts = corps.check(&rules, day("2026-11-30")).unwrap();
        let corps = transfer::decide(&facts, &rules).unwrap();
        let text = [
            retirement(
                "天津, most paid in 北京",
                "120000",
                vec![
                    row("110000", "1998-01", "2020-12", "unit"),
                    row("120000", "2021-01", "2026-11", "unit"),
                ],
                |form| {
                    form.override_total = MonthsEntry::from_months("300");
                    form.override_actual = MonthsEntry::from_months("120");
                },
            ),
            retirement(
                "长沙, on unemployment benefit before and after the law",
                "430100",
                vec![
                    row("430100", "2000-01", "2010-12", "unit"),
                    row("430100", "2011-01", "2012-12", "unemployment"),
                ],
                none,
            ),
            retirement(
                "苏州, resident insurance converted",
                "320500",
                vec![
                    row("320500", "2012-01", "2014-12", "resident"),
                    row("320500", "2015-01", "2026-11", "unit"),
                ],
                none,
            ),
            retirement(
                "长沙, resident insurance and no rule for it",
                "430100",
                vec![
                    row("430100", "2012-01", "2014-12", "resident"),
                    row("430100", "2015-01", "2026-11", "unit"),
                ],
                none,
            ),
            retirement("长沙, hazardous work", "430100", Vec::new(), |form| {
                form.total = MonthsEntry::from_months("300");
                form.early_ground = "hazardousWork".into();
            }),
            retirement("西安, hazardous work, date told", "610100", Vec::new(), |form| {
                form.born = DateEntry::from_text("1971-03-15");
                form.total = MonthsEntry::from_months("300");
                form.early_ground = "hazardousWork".into();
                form.retire_on = DateEntry::from_text("2027-03-15");
            }),
            retirement("长沙, lost ability to work", "430100", Vec::new(), |form| {
                form.total = MonthsEntry::from_months("300");
                form.early_ground = "disability".into();
            }),
            retirement(
                "重庆 and 成都",
                "500000",
                vec![
                    row("510100", "2003-01", "2012-11", "unit"),
                    row("500000", "2013-12", "2026-11", "unit"),
                ],
                none,
            ),
            retirement("武汉, retired in 2011", "420100", Vec::new(), |form| {
                form.born = DateEntry::from_text("1951-03-15");
                form.total = MonthsEntry::from_months("380");
            }),
            retirement("芜湖, other people need other months", "340200", Vec::new(), sum),
            retirement("重庆, deemed months", "500000", Vec::new(), |form| {
                form.total = MonthsEntry::from_months("300");
                form.deemed = MonthsEntry::from_months("60");
            }),
            until_next(&told("石河子 to 乌鲁木齐", &spoken::transfer::reading(&corps, &rules))),
        ];
        snapshot("situations.md", &text.concat());
    });
}
