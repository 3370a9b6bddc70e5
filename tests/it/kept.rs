//! What is kept on one day and read on a later one: the day of what was typed goes along in the form, its links, its files and its
//! cases, and whoever reads later is told the right reason where the answer is another.

use crate::{day, rules};
use serde_json::Value as Json;
use yibao::app::form::form_line;
use yibao::app::saved::facts_file::{self, Facts, File};
use yibao::app::saved::shelf::Case;
use yibao::app::saved::{otherwise, told, Otherwise, Question, Told};
use yibao::app::{Asking, Edit, Form, Part};
use yibao::retirement::{Field, RetirementForm};
use yibao::transfer::{Field as TransferField, TransferForm};
use yibao::view::Reading;

/// 长沙, woman 50, born 1976-05-10, 26 years in all, 12 local: 21 months short on 2026-11-30 (tests/it/cases/retirement/kept.toml).
const PERSON: &str = "v=1&place=430100&worker=woman50&born-year=1976&born-month=5&born-day=10&paid.totalMonths-years=26&paid.localMonths-years=12";
const ON_THE_30TH: &str = "&monthsAsOf-year=2026&monthsAsOf-month=11&monthsAsOf-day=30";
const DAYS: [&str; 3] = ["2026-11-30", "2026-12-01", "2027-01-20"];

fn on(today: &str) -> Edit<Field> {
    Edit::Today(day(today))
}

fn set(field: Field, part: Part, text: &str) -> Edit<Field> {
    Edit::Set(field, part, text.into())
}

fn as_of(asking: &Asking<RetirementForm>) -> String {
    let day = &asking.form.months_as_of;
    [day.year.as_str(), &day.month, &day.day].join("-")
}

fn opened(line: &str, today: &str) -> Asking<RetirementForm> {
    Asking::default().after(on(today)).after(Edit::Open(line.into()))
}

fn read(line: &str, today: &str) -> Reading {
    match told(Question::Retirement, line, day(today), &rules()) {
        Told::Answer(reading) => *reading,
        other => panic!("no answer: {other:?}"),
    }
}

#[test]
fn the_day_is_kept_from_the_moment_months_are_typed() {
    crate::in_each_language(|| {
        let empty = Asking::<RetirementForm>::default().after(on("2026-11-30"));
        assert_eq!(empty.form, RetirementForm::default(), "nothing is of a day yet");
        let placed = empty.after(set(Field::Place, Part::Whole, "430100"));
        assert_eq!(as_of(&placed), "--", "a place is of no day");
        let typed = placed.after(set(Field::Total, Part::Years, "26"));
        assert_eq!(as_of(&typed), "2026-11-30");
        // The page stays open over midnight; then the months are of the day before.
        let next = typed.after(on("2026-12-01")).after(set(Field::Local, Part::Years, "12"));
        assert_eq!(as_of(&next), "2026-11-30");
        let emptied =
            next.after(set(Field::Total, Part::Years, "")).after(set(Field::Local, Part::Years, ""));
        assert_eq!(as_of(&emptied), "--");
        assert_eq!(as_of(&emptied.after(set(Field::Total, Part::Years, "27"))), "2026-12-1", "typed anew");
        // Before the browser has said what day it is nothing is known of it.
        let early = Asking::<RetirementForm>::default().after(set(Field::Total, Part::Years, "26"));
        assert_eq!(
            (as_of(&early).as_str(), as_of(&early.after(on("2026-11-30"))).as_str()),
            ("--", "2026-11-30")
        );
    });
}

#[test]
fn an_answer_keeps_its_day_and_is_taken_back_where_months_change() {
    crate::in_each_language(|| {
        let line = [PERSON, ON_THE_30TH].concat();
        let asking = opened(&line, "2026-12-01").after(set(Field::PaidSince, Part::Whole, "yes"));
        let told_on = &asking.form.paid_since_as_of;
        assert_eq!([told_on.year.as_str(), &told_on.month, &told_on.day], ["2026", "12", "1"]);
        assert_eq!(as_of(&asking), "2026-11-30", "the months are of the day they were");
        for change in [
            set(Field::Total, Part::Months, "1"),
            set(Field::MonthsAsOf, Part::Day, "29"),
            Edit::RemoveRow(0),
        ] {
            let changed = asking.after(change.clone());
            assert_eq!(changed.form.paid_since, "", "{change:?}");
            assert!(changed.form.paid_since_as_of.is_empty(), "{change:?}");
        }
        let kept = asking.after(set(Field::Worker, Part::Whole, "woman55"));
        assert_eq!(kept.form.paid_since, "yes", "what is of no day takes nothing back");
        let today = asking.after(Edit::AsOfToday);
        assert_eq!((as_of(&today).as_str(), today.form.paid_since.as_str()), ("2026-12-1", ""));
    });
}

#[test]
fn a_link_without_a_day_is_taken_for_today_and_says_so() {
    crate::in_each_language(|| {
        let asking = opened(PERSON, "2027-01-20");
        assert!(asking.undated);
        assert_eq!(as_of(&asking), "2027-1-20");
        assert!(!asking.after(Edit::AsOfToday).undated);
        assert!(!asking.after(set(Field::MonthsAsOf, Part::Day, "3")).undated, "put right");
        // Opened again in the same tab it replaces nothing.
        assert_eq!(asking.after(Edit::Open(PERSON.into())).replaced, None);
        let dated = opened(&[PERSON, ON_THE_30TH].concat(), "2027-01-20");
        assert!(!dated.undated);
        assert_eq!(as_of(&dated), "2026-11-30");
        assert!(
            !opened("v=1&place=430100&worker=woman50", "2027-01-20").undated,
            "nothing in it is of a day"
        );
        // What a tab kept before there was a day.
        let restored = Asking::default().after(on("2027-01-20")).after(Edit::<Field>::Restore(PERSON.into()));
        let restored: Asking<RetirementForm> = restored;
        assert!(restored.undated);
    });
}

#[test]
fn a_transfer_keeps_the_day_its_status_was_seen() {
    crate::in_each_language(|| {
        let typed = Asking::<TransferForm>::default().after(Edit::Today(day("2026-02-20")));
        let seen = typed.after(Edit::Set(TransferField::SeenStatus, Part::Whole, "accepted".into()));
        assert_eq!(
            form_line::write(&seen.form),
            "v=1&seenStatus=accepted&statusAsOf-year=2026&statusAsOf-month=2&statusAsOf-day=20"
        );
        let dates_only = typed.after(Edit::Set(TransferField::AcceptedOn, Part::Year, "2026".into()));
        assert_eq!(
            form_line::write(&dates_only.form),
            "v=1&acceptedOn-year=2026",
            "a date is right on any day"
        );
    });
}

/// The gap when paying on, as the API tells it, of a line that was kept.
fn gap(line: &str, today: &str) -> (u32, u32) {
    let form = form_line::read::<RetirementForm>(line).unwrap();
    let facts = form.check(&rules(), day(today)).unwrap();
    let gap = yibao::retirement::decide(&facts, &rules()).unwrap().answer.if_keep.months.unwrap();
    (gap.low, gap.high)
}

/// The three days, by link, file and case: 21 months on the first; 21 on the others where it was paid on, and a span until that is told.
#[test]
fn what_is_kept_says_the_same_on_later_days() {
    crate::in_each_language(|| {
        let first = Asking::<RetirementForm>::default().after(on(DAYS[0])).after(Edit::Open(PERSON.into()));
        let line = form_line::write(&first.form);
        assert_eq!(line, [PERSON, ON_THE_30TH].concat());
        let file = serde_json::to_value(File::of(
            "retirement",
            "",
            &line,
            Some(day(DAYS[0])),
            &read(&line, DAYS[0]),
        ));
        let file = facts_file::read(&serde_json::from_value(file.unwrap()).unwrap()).unwrap();
        let case = |line: &str| Case {
            name: "A".into(),
            question: "retirement".into(),
            line: line.into(),
            saved: DAYS[0].into(),
        };
        let kept = [
            ("link", form_line::write(&opened(&form_line::shortened(&line), DAYS[2]).form)),
            ("file", file.line),
            ("case", case(&line).dated_line()),
            ("case from before cases had a day", case(PERSON).dated_line()),
        ];
        for (what, kept) in kept {
            assert_eq!(kept, line, "{what}");
            assert_eq!(
                [gap(&kept, DAYS[0]), gap(&kept, DAYS[1]), gap(&kept, DAYS[2])],
                [(21, 21), (21, 22), (21, 23)],
                "{what}"
            );
            for (answer, gaps) in [("yes", [21, 21]), ("no", [22, 23])] {
                for (today, gap_then) in DAYS[1..].iter().zip(gaps) {
                    let answered = opened(&kept, today).after(set(Field::PaidSince, Part::Whole, answer));
                    assert_eq!(
                        gap(&form_line::write(&answered.form), today),
                        (gap_then, gap_then),
                        "{what}, {answer}, {today}"
                    );
                }
            }
        }
        let other = Case { question: "maternity".into(), ..case("v=1&a=b") };
        assert_eq!(other.dated_line(), "v=1&a=b", "what is not known here is left alone");
    });
}

#[test]
fn whoever_reads_later_is_told_what_to_answer() {
    crate::in_each_language(|| {
        let line = [PERSON, ON_THE_30TH].concat();
        assert_eq!(read(&line, DAYS[0]).to_answer, None);
        let later = read(&line, DAYS[2]);
        let to_answer = later.to_answer.clone().unwrap();
        assert_eq!(later.cautions[0].0, to_answer, "before all else");
        assert_eq!(
            later.cautions.len(),
            1 + read(&line, DAYS[0]).cautions.len(),
            "no other reason is made up for the span"
        );
        let answered = opened(&line, DAYS[2]).after(set(Field::PaidSince, Part::Whole, "yes"));
        let answered = read(&form_line::write(&answered.form), DAYS[2]);
        assert_eq!(answered.to_answer, None);
        assert_eq!(answered.rows.len(), read(&line, DAYS[0]).rows.len() + 1, "the day of the months is said");
        if !crate::english() {
            assert_eq!(
            to_answer.to_string(),
            "填的月数是 2026年11月30日 的：2026年12月到2027年1月这2个月缴没缴没有说，按都没缴和都缴了两头算。在表里答一下“那天以后一直在缴吗”，就算得准了。"
        );
            assert_eq!(
                answered.rows[1].note.as_ref().unwrap().to_string(),
                "之后缴的2个月（2026年12月到2027年1月）算上了"
            );
        }
    });
}

/// Why an answer is another one: never the rules where they are the same.
#[test]
fn a_file_read_later_names_the_right_reason() {
    crate::in_each_language(|| {
        let line = [PERSON, ON_THE_30TH].concat();
        let file = |line: &str, today: Option<&str>, sentence: String| Facts {
            question: Question::Retirement,
            line: line.into(),
            today: today.map(day),
            sentence,
            unknown: Vec::new(),
        };
        let then = read(&line, DAYS[0]).lead.to_string();
        let why = |file: &Facts, today: &str| {
            otherwise(file, &told(file.question, &file.line, day(today), &rules()), &rules())
        };
        assert_eq!(why(&file(&line, Some(DAYS[0]), then.clone()), DAYS[0]), None);
        assert_eq!(why(&file(&line, Some(DAYS[0]), then.clone()), DAYS[2]), Some(Otherwise::Untold));
        let stopped =
            [&line, "&paidSince=no&paidSinceAsOf-year=2027&paidSinceAsOf-month=1&paidSinceAsOf-day=20"]
                .concat();
        let in_january = read(&stopped, DAYS[2]).lead.to_string();
        let stopped = file(&stopped, Some(DAYS[2]), in_january);
        assert_eq!(why(&stopped, "2027-01-31"), None, "January is over, nothing else");
        assert_eq!(why(&file(&line, Some(DAYS[0]), "21.".into()), DAYS[2]), Some(Otherwise::Renewed));
        assert_eq!(why(&file(&line, None, then.clone()), DAYS[2]), Some(Otherwise::NoDay));
        assert_eq!(why(&file(&line, None, String::new()), DAYS[2]), None, "no answer to compare with");
        let transfer = "v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9";
        let Told::Answer(on_time) = told(Question::Transfer, transfer, day("2026-02-20"), &rules()) else {
            panic!()
        };
        let transfer = Facts {
            question: Question::Transfer,
            ..file(transfer, Some("2026-02-20"), on_time.lead.to_string())
        };
        assert_eq!(why(&transfer, "2026-04-01"), Some(Otherwise::Later), "the days went by");
    });
}

/// Other programs read the day under its name in a file.
#[test]
fn a_file_holds_the_day_of_its_months() {
    crate::in_each_language(|| {
        let line = [PERSON, ON_THE_30TH].concat();
        let file =
            serde_json::to_value(File::of("retirement", "", &line, Some(day(DAYS[0])), &Reading::default()))
                .unwrap();
        assert_eq!(file["facts"]["monthsAsOf-day"], Json::from("30"));
        assert_eq!(RetirementForm::AS_OF.unwrap().day, Field::MonthsAsOf);
    });
}
