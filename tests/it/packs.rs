//! Each question's program carries that question's data alone. It must say what the whole rulebook says, everywhere.

use crate::{day, rules};
use std::path::Path;
use yibao::account::{self, AccountForm};
use yibao::evidence::{Quantity, Question};
use yibao::reasoning::DateEntry;
use yibao::retirement::{self, MonthsEntry, RetirementForm};
use yibao::rulebook::Rulebook;
use yibao::transfer::{self, TransferForm};
use yibao::wording::{spoken, Reading};

const TODAY: &str = "2026-11-22";

/// What is read: the answer alone, or with what the guide says beside it.
#[derive(Clone, Copy)]
enum Read {
    Answer,
    Page,
}

/// The rules of one question, for either.
fn own(question: Question) -> [(Read, Rulebook); 2] {
    [
        (Read::Answer, Rulebook::for_question(question).unwrap()),
        (Read::Page, Rulebook::for_page(question).unwrap()),
    ]
}

fn transfer_reading(from: &str, to: &str, schemes: (&str, &str), read: Read, rules: &Rulebook) -> Reading {
    let form = TransferForm {
        from: from.to_owned(),
        to: to.to_owned(),
        from_scheme: schemes.0.to_owned(),
        to_scheme: schemes.1.to_owned(),
        accepted_on: DateEntry { year: "2026".into(), month: "11".into(), day: "2".into() },
        stopped_in: DateEntry { year: "2026".into(), month: "5".into(), day: String::new() },
        ..TransferForm::default()
    };
    let decision = transfer::decide(&form.check(rules, day(TODAY)).unwrap(), rules).unwrap();
    let reading = spoken::transfer::reading(&decision, rules);
    match read {
        Read::Answer => reading,
        Read::Page => spoken::guidance::beside_transfer(reading, &decision, rules),
    }
}

fn retirement_reading(place: &str, worker: &str, read: Read, rules: &Rulebook) -> Reading {
    let form = RetirementForm {
        place: place.to_owned(),
        worker: worker.to_owned(),
        born: DateEntry { year: "1972".into(), month: "3".into(), day: String::new() },
        total: MonthsEntry { years: "15".into(), months: String::new() },
        ..RetirementForm::default()
    };
    let facts = form.check(rules, day(TODAY)).unwrap();
    let all = retirement::alternatives(&facts, rules).unwrap();
    let reading = spoken::retirement::reading_of(&all, rules);
    match read {
        Read::Answer => reading,
        Read::Page => spoken::guidance::beside_retirement(reading, &all[0].decision, rules),
    }
}

fn account_reading(place: &str, insured: &str, read: Read, rules: &Rulebook) -> Reading {
    let form = AccountForm {
        place: place.to_owned(),
        insured: insured.to_owned(),
        base: if insured == "retired" { String::new() } else { "8000".to_owned() },
        ..AccountForm::default()
    };
    let decision = account::decide(&form.check(rules, day(TODAY)).unwrap(), rules).unwrap();
    let reading = spoken::account::reading(&decision, rules);
    match read {
        Read::Answer => reading,
        Read::Page => spoken::guidance::beside_account(reading, &decision, rules),
    }
}

/// Every place there is, as a code.
fn codes(rules: &Rulebook) -> Vec<String> {
    rules.places().iter().map(|place| place.adcode.to_string()).collect()
}

#[test]
fn transfers_read_the_same() {
    let (whole, own) = (rules(), own(Question::Transfer));
    let mut compared = 0;
    for code in codes(&whole) {
        for schemes in [("employee", "employee"), ("resident", "employee"), ("employee", "resident")] {
            for (from, to) in [("500000", code.as_str()), (code.as_str(), "640100")] {
                if from == to {
                    continue;
                }
                for (read, own) in &own {
                    let told = transfer_reading(from, to, schemes, *read, own);
                    assert!(transfer_reading(from, to, schemes, *read, &whole) == told, "{from} to {to}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 4_000, "{compared}");
}

#[test]
fn retirements_read_the_same() {
    let (whole, own) = (rules(), own(Question::Retirement));
    for code in codes(&whole) {
        for worker in ["man", "woman55", "woman50", "womanUnclear"] {
            for (read, own) in &own {
                let told = retirement_reading(&code, worker, *read, own);
                assert!(retirement_reading(&code, worker, *read, &whole) == told, "{code} {worker}");
            }
        }
    }
}

#[test]
fn accounts_read_the_same() {
    let (whole, own) = (rules(), own(Question::Account));
    for code in codes(&whole) {
        for insured in ["employed", "flexible", "retired"] {
            for (read, own) in &own {
                let told = account_reading(&code, insured, *read, own);
                assert!(account_reading(&code, insured, *read, &whole) == told, "{code} {insured}");
            }
        }
    }
}

/// The names after `Quantity::` or `Q::` in the files of a question's folders.
fn named(folders: [&str; 2]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut waiting: Vec<_> =
        folders.iter().map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder)).collect();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for (at, word) in text.match_indices("Quantity::") {
            let name: String =
                text[at + word.len()..].chars().take_while(char::is_ascii_alphanumeric).collect();
            found.push((path.display().to_string(), name));
        }
    }
    found
}

/// What the code of a question names, its program carries. What it holds with `{:?}` is the name in the code.
#[test]
fn a_program_carries_what_its_code_names() {
    let questions = [
        (Question::Transfer, ["transfer", "wording/zh/transfer"]),
        (Question::Retirement, ["retirement", "wording/zh/retirement"]),
        (Question::Account, ["account", "wording/zh/account"]),
    ];
    for (question, folders) in questions {
        let named = named(folders);
        assert!(
            named.len() > 8,
            "{question:?}: only {} names seen: does the reader still work?",
            named.len()
        );
        for (file, name) in named {
            let quantity = Quantity::ALL.iter().find(|quantity| format!("{quantity:?}") == name);
            // A constant of the type, and no quantity.
            let Some(quantity) = quantity else { continue };
            assert!(
                quantity.questions().contains(&question),
                "{file}: {name} is not carried for {question:?}"
            );
        }
    }
}

/// Nothing is carried twice for no reason, and nothing that anybody reasons from is carried by nobody.
#[test]
fn a_program_carries_less_than_the_whole() {
    let whole = rules();
    for question in [Question::Transfer, Question::Retirement, Question::Account] {
        for (_, own) in own(question) {
            assert_eq!((own.places(), own.as_of), (whole.places(), whole.as_of));
            assert!(own.lines.len() < whole.lines.len() && own.sources.len() < whole.sources.len());
            assert!(own.lines.iter().all(|line| line.quantity.questions().contains(&question)));
        }
        assert!(Rulebook::for_question(question).unwrap().channels.is_empty());
    }
    let guide = Rulebook::for_guide().unwrap();
    assert_eq!((guide.channels.len(), guide.materials.len()), (whole.channels.len(), whole.materials.len()));
    assert!(guide.lines.is_empty());
    let form = Rulebook::for_form().unwrap();
    assert_eq!((form.places(), form.as_of), (whole.places(), whole.as_of));
    assert!(
        form.lines.is_empty()
            && form.sources.is_empty()
            && form.channels.is_empty()
            && form.materials.is_empty()
    );
}
