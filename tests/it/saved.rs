//! Cases kept on the device and files of facts: what is written is read back the same, and nothing hostile, broken, old or
//! newer does harm.

use crate::{day, rules};
use proptest::prelude::*;
use serde_json::Value as Json;
use yibao::app::form::form_line as line_of;
use yibao::app::saved::facts_file::{self, Facts, File, FileFault};
use yibao::app::saved::shelf::{name, BadName, Case, NoRoom, Shelf, Twin, Unread, MOST_CASES};
use yibao::app::saved::{told, Question, Told};
use yibao::app::{Form, MonthPart, Part};
use yibao::retirement::RetirementForm;
use yibao::view::{side_by_side, Reading, Row, Text};

const TRANSFER: &str = "v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9";
const RETIREMENT: &str = "v=1&place=430100&worker=woman50&born-year=1976&born-month=5&born-day=10&paid.totalMonths-years=26&paid.localMonths-years=12";

/// Text as the browser hands it on: as a value.
fn shelf_in(text: &str) -> Result<Shelf, Unread> {
    Shelf::read(serde_json::from_str(text).map_err(|_| Unread::Broken)?)
}

fn facts_in(text: &str) -> Result<Facts, FileFault> {
    facts_file::read(&serde_json::from_str(text).map_err(|_| FileFault::NotJson)?)
}

fn written(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

fn case(name: &str, question: &str) -> Case {
    let saved = "2026-11-26".to_owned();
    Case { name: name.to_owned(), question: question.to_owned(), line: TRANSFER.to_owned(), saved }
}

fn reading(question: Question, line: &str) -> Reading {
    match told(question, line, day("2026-02-20"), &rules()) {
        Told::Answer(reading) => *reading,
        other => panic!("no answer: {other:?}"),
    }
}

proptest! {
    /// Any text in any field, line breaks, quotes and signs of other alphabets among it.
    #[test]
    fn a_shelf_is_read_back_as_it_was_written(cases in prop::collection::vec(prop::array::uniform4(any::<String>()), 0..4)) {
        let cases = cases.into_iter().map(|[name, question, line, saved]| Case { name, question, line, saved });
        let shelf = Shelf { cases: cases.collect() };
        prop_assert_eq!(shelf_in(&written(&shelf)), Ok(shelf));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), inside in any::<String>()) {
        prop_assert!(shelf_in(&text).is_err());
        prop_assert!(facts_in(&text).is_err());
        let near = format!(r#"{{"product":"yibao","format":1,"cases":[{inside}]}}"#);
        let _ = shelf_in(&near);
        let near = format!(r#"{{"product":"yibao","format":1,"question":"transfer","facts":{{{inside}}}}}"#);
        let _ = facts_in(&near);
    }

    /// What was typed comes back, odd things included: every part of every field through the file.
    #[test]
    fn a_file_gives_back_the_form(texts in prop::collection::vec(any::<String>(), 12)) {
        let mut form = RetirementForm::default();
        let parts = [
            Part::Whole, Part::Year, Part::Month, Part::Day, Part::Years, Part::Months, Part::PeriodPlace,
            Part::PeriodFrom(MonthPart::Year), Part::PeriodTo(MonthPart::Month), Part::PeriodKind,
        ];
        for (at, field) in RetirementForm::FIELDS.iter().enumerate() {
            for part in parts {
                if let Some(slot) = form.slot(*field, part) {
                    slot.clone_from(&texts[at % texts.len()]);
                }
            }
        }
        let line = line_of::write(&form);
        let file = written(&File::of("retirement", "", &line, None, &Reading::default()));
        match facts_in(&file) {
            Ok(read) => prop_assert_eq!((read.line, read.unknown), (line, Vec::<String>::new())),
            Err(fault) => prop_assert_eq!((fault, line.as_str()), (FileFault::NoFacts, "v=1")),
        }
    }
}

#[test]
fn what_is_broken_old_or_newer_is_told_apart() {
    for (text, why) in [
        ("", Unread::Broken),
        ("[]", Unread::Broken),
        ("{}", Unread::Broken),
        (r#"{"product":"yibao","format":1,"cases":[{"name":"a"}]}"#, Unread::Broken),
        (
            r#"{"product":"yibao","format":1,"cases":[{"name":1,"question":"a","line":"","saved":""}]}"#,
            Unread::Broken,
        ),
        (r#"{"product":"yibao","format":1,"cases":[],"more":1}"#, Unread::Broken),
        (r#"{"product":"yibao","format":"1","cases":[]}"#, Unread::Broken),
        (r#"{"product":"yibao","cases":[]}"#, Unread::Broken),
        (r#"{"product":"other","format":1,"cases":[]}"#, Unread::Broken),
        (r#"{"product":"yibao","format":0,"cases":[]}"#, Unread::Older),
        (r#"{"product":"yibao","format":2,"shelves":{"a":[]}}"#, Unread::Newer),
    ] {
        assert_eq!(shelf_in(text), Err(why), "{text}");
    }
    assert_eq!(shelf_in(r#"{"product":"yibao","format":1,"cases":[]}"#), Ok(Shelf::default()));
}

/// The shape that devices hold today, letter by letter: a change here needs another number of the format.
#[test]
fn the_shape_that_is_kept() {
    let shelf = Shelf { cases: vec![case("M\"a", "transfer")] };
    let text = format!(
        r#"{{"product":"yibao","format":1,"cases":[{{"name":"M\"a","question":"transfer","line":"{TRANSFER}","saved":"2026-11-26"}}]}}"#
    );
    assert_eq!(written(&shelf), text);
}

/// Written on 2026-11-30 by the program of that day, before serde wrote them: what devices and people have.
const KEPT: [(&str, &str); 4] = [
    ("shelf", include_str!("kept/shelf.json")),
    ("transfer", include_str!("kept/transfer.json")),
    ("retirement", include_str!("kept/retirement.json")),
    ("account", include_str!("kept/account.json")),
];

#[test]
fn what_was_kept_before_opens() {
    let [(_, shelf), files @ ..] = KEPT;
    let maternity = Case { line: TRANSFER.into(), ..case("\u{1f600}", "maternity") };
    let mother = Case { line: RETIREMENT.into(), ..case("\u{5988}\u{5988} \"M\\\" 2", "retirement") };
    let cases = vec![case("A", "transfer"), mother, maternity];
    assert_eq!(shelf_in(shelf), Ok(Shelf { cases }));
    assert_eq!(written(&shelf_in(shelf).unwrap()), shelf, "and is written as it was");
    // They don't say of which day their figures are: that of the file.
    let lines = [
        TRANSFER.to_owned(),
        [RETIREMENT, "&monthsAsOf-year=2026&monthsAsOf-month=2&monthsAsOf-day=20"].concat(),
        "v=1&place=320100&insured=employed&baseFen=8000&amountsAsOf-year=2026&amountsAsOf-month=2&amountsAsOf-day=20".to_owned(),
    ];
    for ((question, file), line) in files.into_iter().zip(lines) {
        let facts = facts_in(file).unwrap();
        assert_eq!((facts.question.id(), facts.line.as_str()), (question, line.as_str()));
        assert_eq!((facts.today, facts.unknown), (Some(day("2026-02-20")), Vec::new()));
        assert!(facts.sentence.chars().count() > 20, "{}", facts.sentence);
    }
}

#[test]
fn a_case_of_a_question_not_known_stays() {
    let mut shelf = Shelf { cases: vec![case("A", "maternity")] };
    shelf.put(case("B", "transfer"), Twin::Ask).unwrap();
    let read = shelf_in(&written(&shelf)).unwrap();
    assert_eq!(read.cases[1], case("A", "maternity"));
    assert_eq!(Question::from_id(&read.cases[1].question), None);
}

#[test]
fn nothing_is_replaced_unasked() {
    let mut shelf = Shelf::default();
    shelf.put(case("A", "transfer"), Twin::Ask).unwrap();
    shelf.put(case("A", "retirement"), Twin::Ask).unwrap();
    let before = shelf.clone();
    assert_eq!(shelf.put(case("A", "transfer"), Twin::Ask), Err(NoRoom::Taken));
    assert_eq!(shelf, before);
    shelf.put(case("A", "transfer"), Twin::Keep).unwrap();
    shelf.put(case("A", "transfer"), Twin::Keep).unwrap();
    let newer = Case { line: "v=1&from=110000".into(), ..case("A", "transfer") };
    shelf.put(newer.clone(), Twin::Replace).unwrap();
    let names: Vec<_> = shelf.cases.iter().map(|case| (case.name.as_str(), case.question.as_str())).collect();
    assert_eq!(names, [("A", "transfer"), ("A 3", "transfer"), ("A 2", "transfer"), ("A", "retirement")]);
    assert_eq!(shelf.cases[0], newer);
}

#[test]
fn a_full_shelf_takes_no_more_and_loses_nothing() {
    let mut shelf = Shelf::default();
    for at in 0..MOST_CASES {
        shelf.put(case(&format!("A{at}"), "transfer"), Twin::Ask).unwrap();
    }
    let before = shelf.clone();
    assert_eq!(shelf.put(case("B", "transfer"), Twin::Ask), Err(NoRoom::Full));
    assert_eq!(shelf.put(case("A0", "transfer"), Twin::Keep), Err(NoRoom::Full));
    assert_eq!(shelf, before);
    shelf.put(case("A0", "transfer"), Twin::Replace).unwrap();
    assert_eq!(shelf.cases.len(), MOST_CASES);
}

#[test]
fn a_case_can_be_renamed_and_removed() {
    let mut shelf = Shelf { cases: vec![case("A", "transfer"), case("B", "transfer"), case("B", "account")] };
    assert_eq!(shelf.rename(&case("A", "transfer"), "B".into()), Err(NoRoom::Taken));
    assert_eq!(shelf.rename(&case("A", "transfer"), "A".into()), Ok(()), "its own name is no other's");
    assert_eq!(shelf.rename(&case("A", "transfer"), "C".into()), Ok(()));
    shelf.remove(&case("B", "transfer"));
    assert_eq!(shelf.cases, [case("C", "transfer"), case("B", "account")]);
}

#[test]
fn names_hold_no_numbers_of_anything() {
    assert_eq!(name("  A\u{7}\nB "), Ok("AB".to_owned()));
    assert_eq!(name("2026 A 12345"), Ok("2026 A 12345".to_owned()));
    assert_eq!(name(" \t"), Err(BadName::Empty));
    assert_eq!(name("\u{200b}\u{feff} "), Err(BadName::Empty));
    assert_eq!(name("13800138000"), Err(BadName::Number));
    assert_eq!(name("430101197605101234"), Err(BadName::Number));
    assert_eq!(name("\u{ff11}\u{ff13}\u{ff18}\u{ff10}\u{ff10}\u{ff11}"), Err(BadName::Number));
    assert_eq!(name(&"\u{5988}".repeat(20)).map(|name| name.chars().count()), Ok(20));
    assert_eq!(name(&"\u{5988}".repeat(21)), Err(BadName::TooLong));
}

/// Read by a reader that is not ours: what other programs find in a file.
#[test]
fn a_file_holds_facts_answer_derivation_and_sources() {
    let reading = reading(Question::Transfer, TRANSFER);
    let file = written(&File::of("transfer", "T", TRANSFER, Some(day("2026-02-20")), &reading));
    let read: Json = serde_json::from_str(&file).unwrap();
    assert_eq!(read["product"], "yibao");
    assert_eq!(read["format"], 1);
    assert_eq!(read["question"], "transfer");
    assert_eq!(read["today"], "2026-02-20");
    assert_eq!(read["facts"]["from"], "500000");
    assert_eq!(read["facts"]["acceptedOn-day"], "9");
    assert_eq!(read["sentence"], reading.lead.to_string());
    let lists =
        [("rows", reading.rows.len()), ("trace", reading.steps.len()), ("sources", reading.sources.len())];
    for (name, count) in lists {
        assert_eq!(read[name].as_array().map(Vec::len), Some(count), "{name}");
        assert!(count > 0, "{name}");
    }
    assert_eq!(read["next"][0]["do"], reading.next[0].what.to_string());
    let cited = read["trace"].as_array().unwrap().iter().filter_map(|step| step["source"].as_u64());
    assert!(cited.clone().count() > 0);
    assert!(cited.clone().all(|number| number >= 1 && number as usize <= reading.sources.len()));
    // And back.
    let back = facts_in(&file).unwrap();
    assert_eq!((back.question, back.line.as_str()), (Question::Transfer, TRANSFER));
    assert_eq!((back.today, back.sentence), (Some(day("2026-02-20")), reading.lead.to_string()));
    assert_eq!(back.unknown, Vec::<String>::new());
}

#[test]
fn what_is_wrong_with_a_file_is_named() {
    let file = |rest: &str| format!(r#"{{"product":"yibao","format":1,{rest}}}"#);
    for (text, fault) in [
        ("[1]".to_owned(), FileFault::NotJson),
        ("{\"a\":".repeat(5000), FileFault::NotJson),
        ("{}".to_owned(), FileFault::NotOurs),
        (r#"{"product":["yibao"],"format":1}"#.to_owned(), FileFault::NotOurs),
        (r#"{"product":"yibao"}"#.to_owned(), FileFault::Wrong("format".into())),
        (r#"{"product":"yibao","format":1.5}"#.to_owned(), FileFault::Wrong("format".into())),
        (r#"{"product":"yibao","format":0}"#.to_owned(), FileFault::Older),
        (r#"{"product":"yibao","format":2,"question":7}"#.to_owned(), FileFault::Newer),
        (file(r#""question":7"#), FileFault::Wrong("question".into())),
        (file(r#""facts":{}"#), FileFault::Wrong("question".into())),
        (file(r#""question":"maternity","facts":{}"#), FileFault::NoSuchQuestion("maternity".into())),
        (file(r#""question":"transfer","facts":[]"#), FileFault::Wrong("facts".into())),
        (file(r#""question":"transfer","facts":{"from":500000}"#), FileFault::Wrong("facts.from".into())),
        (file(r#""question":"transfer","facts":{"from":{"a":"b"}}"#), FileFault::Wrong("facts.from".into())),
        (file(r#""question":"transfer","facts":{}"#), FileFault::NoFacts),
        (file(r#""question":"transfer","facts":{"place":"430100"}"#), FileFault::NoFacts),
        (
            file(r#""question":"transfer","facts":{"from":"500000"},"sentence":1"#),
            FileFault::Wrong("sentence".into()),
        ),
    ] {
        assert_eq!(facts_in(&text), Err(fault), "{text:.80}");
    }
    let text = file(
        r#""question":"transfer","facts":{"from":"500000","form":"x","acceptedOn-week":"3"},"today":"yesterday","rows":7,"extra":{"a":1}"#,
    );
    let read = facts_in(&text).unwrap();
    assert_eq!(read.line, "v=1&from=500000");
    assert_eq!(read.unknown, ["form", "acceptedOn-week", "extra"]);
    assert_eq!(read.today, None, "a day that is none is not believed");
}

/// Values are text and stay text, whatever they look like.
#[test]
fn hostile_values_stay_values() {
    let text = r#"{"product":"yibao","format":1,"question":"transfer","facts":{"from":"<img src=x onerror=alert(1)>","to":"&v=1&x=","__proto__":"y","fromScheme":"nothing"}}"#;
    let read = facts_in(text).unwrap();
    assert!(
        read.line.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"=&%-_.~".contains(&byte)),
        "{}",
        read.line
    );
    let form = line_of::read::<yibao::transfer::TransferForm>(&read.line).unwrap();
    assert_eq!((form.from.as_str(), form.to.as_str()), ("<img src=x onerror=alert(1)>", "&v=1&x="));
    assert_eq!(read.unknown, ["__proto__"]);
    match told(Question::Transfer, &read.line, day("2026-02-20"), &rules()) {
        Told::Unfinished(messages) => assert!(messages.len() >= 3, "{messages:?}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_question_is_answered_from_its_line() {
    let account = "v=1&place=320100&insured=employed&baseFen=8000";
    for (question, line) in
        [(Question::Transfer, TRANSFER), (Question::Retirement, RETIREMENT), (Question::Account, account)]
    {
        assert!(!reading(question, line).rows.is_empty(), "{question:?}");
        let short = line_of::shortened(line);
        assert_eq!(reading(question, &short), reading(question, line), "{short}");
        assert_eq!(question.line(line_of::pairs(&short).unwrap()).0, line, "kept long: {short}");
        assert_eq!(told(question, "v=9&place=1", day("2026-02-20"), &rules()), Told::Unread);
        match told(question, "v=1", day("2026-02-20"), &rules()) {
            Told::Unfinished(messages) => assert!(!messages.is_empty()),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn two_answers_are_laid_beside_each_other_by_label() {
    let row = |label: &str, value: &str| Row { label: label.into(), value: Text::from(value), note: None };
    let answer = |rows: Vec<Row>| Reading { rows, ..Reading::default() };
    let left = answer(vec![row("a", "1"), row("b", "1"), row("b", "2"), row("c", "1")]);
    let right = answer(vec![row("d", "4"), row("b", "1"), row("a", "1"), row("b", "3")]);
    let told = side_by_side(&left, &right);
    assert_eq!(told.same, [row("a", "1"), row("b", "1")]);
    let pairs: Vec<_> = told
        .differing
        .iter()
        .map(|pair| {
            let value = |row: &Option<Row>| row.as_ref().map(|row| row.value.to_string());
            (pair.label.as_str(), value(&pair.left), value(&pair.right))
        })
        .collect();
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(pairs, [("b", some("2"), some("3")), ("c", some("1"), None), ("d", None, some("4"))]);
    let same = side_by_side(&left, &left);
    assert!(same.same_lead && same.same_next && same.differing.is_empty());
    assert_eq!(same.same, left.rows);
}

/// Real pairs: another day of acceptance changes the days, another origin does not.
#[test]
fn what_differs_in_real_answers() {
    let left = reading(Question::Transfer, TRANSFER);
    let later = reading(Question::Transfer, &TRANSFER.replace("-day=9", "-day=12"));
    let told = side_by_side(&left, &later);
    assert!(!told.same_lead && !told.same_next && told.differing.len() > 3);
    let elsewhere = reading(Question::Transfer, &TRANSFER.replace("500000", "510100"));
    let told = side_by_side(&left, &elsewhere);
    assert!(!told.same_lead && told.same.len() > 3);
    assert_eq!(told.differing.len() + told.same.len(), left.rows.len());
}

/// More cases than anybody kept, by another program or by hand: looking at all of them would stop the page.
#[test]
fn far_too_many_cases_are_left_alone() {
    let shelf = |count: usize| written(&Shelf { cases: vec![case("A", "transfer"); count] });
    assert_eq!(shelf_in(&shelf(200)).map(|shelf| shelf.cases.len()), Ok(200));
    assert_eq!(shelf_in(&shelf(201)), Err(Unread::TooMany));
}

/// A file can hold anything of any length where the question's name should be.
#[test]
fn a_long_question_is_not_repeated_whole() {
    let said = yibao::wording::spoken::saved::no_such_question(&"x".repeat(100_000));
    assert!(said.contains(&["“", &"x".repeat(40), "…"].concat()), "{}", &said[..200]);
    assert!(said.len() < 300, "{}", said.len());
}
