//! Worked cases as data: `cases/<question>/*.toml`, each with its source. The same files run against the built JS API in
//! Node (`tests/browser/api.test.mjs`), so both speak of the same contract.

use serde_json::Value as Json;
use std::path::{Path, PathBuf};
use yibao::embed;
use yibao::evidence::Question;
use yibao::rulebook::{DataError, Rulebook};

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

/// One case. `expect` maps a path into the reply (`answer.relation.outDue`) to its value; `absent` lists paths that are
/// null or missing there.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// Where the expected figures come from: never this program.
    source: String,
    /// The arithmetic, for a reader who wants to do it again.
    #[serde(default)]
    #[allow(dead_code)]
    why: Option<String>,
    facts: Json,
    expect: std::collections::BTreeMap<String, Json>,
    #[serde(default)]
    absent: Vec<String>,
}

fn at<'a>(reply: &'a Json, path: &str) -> &'a Json {
    path.split('.').fold(reply, |value, key| match key.parse::<usize>() {
        Ok(index) => value.get(index).unwrap_or(&Json::Null),
        Err(_) => value.get(key).unwrap_or(&Json::Null),
    })
}

fn files(question: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cases").join(question);
    let entries = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    files
}

/// A call says what to say, and what it means: nothing where the words are the reader's own.
#[test]
fn calls_carry_what_they_mean() {
    let facts = serde_json::json!({
        "from": "500000", "to": "640100", "fromScheme": "employee", "toScheme": "employee",
        "acceptedOn": "2026-02-09", "today": "2026-03-20",
    });
    let reply = ask(embed::estimate_transfer, &facts, &crate::rules());
    let calls = reply["answer"]["calls"].as_array().unwrap();
    assert_eq!(calls.len(), 8, "{reply}");
    for call in calls {
        let gloss = call.get("gloss").unwrap_or_else(|| panic!("no gloss in {call}"));
        match cfg!(feature = "english") {
            true => assert!(gloss.as_str().is_some_and(|words| words.starts_with("Hello, ")), "{call}"),
            false => assert_eq!(gloss, &Json::Null),
        }
    }
}

/// A question as JavaScript puts it: JSON text both ways.
fn ask(question: fn(&str, &Rulebook) -> String, facts: &Json, rules: &Rulebook) -> Json {
    serde_json::from_str(&question(&facts.to_string(), rules)).unwrap()
}

/// Cases are written in Chinese: in an English build what is said there in words is only said at all.
fn said_otherwise(expected: &Json, found: &Json) -> bool {
    let chinese = |text: &str| text.contains(|c: char| ('\u{3400}'..='\u{9fff}').contains(&c));
    cfg!(feature = "english")
        && expected.as_str().is_some_and(chinese)
        && found.as_str().is_some_and(|said| said.starts_with(|first: char| first.is_ascii()))
}

/// Every case of a question: with the rules of the JS API, and with those of the page, which carry that question's alone.
fn run(question: &str, own: Result<Rulebook, DataError>, ask: fn(&Json, &Rulebook) -> Json) {
    let (rules, own) = (Rulebook::answers().unwrap(), own.unwrap());
    let (mut ran, mut failures, mut names) = (0, Vec::new(), std::collections::BTreeSet::new());
    for path in files(question) {
        let text = std::fs::read_to_string(&path).unwrap();
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in file.case {
            assert!(!case.source.trim().is_empty(), "{}: no source", case.name);
            assert!(!case.expect.is_empty(), "{}: expects nothing", case.name);
            assert!(names.insert(case.name.clone()), "{}: name used twice", case.name);
            let reply = ask(&case.facts, &rules);
            if reply != ask(&case.facts, &own) {
                failures.push(format!("{}: the page answers something else", case.name));
            }
            for (path, expected) in &case.expect {
                let found = at(&reply, path);
                if found != expected && !said_otherwise(expected, found) {
                    failures.push(format!("{}: {path}: expected {expected}, found {found}", case.name));
                }
            }
            for path in &case.absent {
                let found = at(&reply, path);
                if !found.is_null() {
                    failures.push(format!("{}: {path}: expected nothing, found {found}", case.name));
                }
            }
            ran += 1;
        }
    }
    println!("{question}: {ran} cases");
    assert!(ran > 0, "no cases for {question}");
    assert!(failures.is_empty(), "{} of {ran} cases:\n{}", failures.len(), failures.join("\n"));
}

/// Cases that the sources call for and the program does not answer rightly yet: each must still fail, so that one that
/// comes right is moved to the others, and none is forgotten.
#[test]
fn known_faults_are_still_faults() {
    let rules = crate::rules();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cases-pending/retirement.toml");
    let file: File = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let right = |case: &&Case| {
        let reply = ask(embed::retirement_gap, &case.facts, &rules);
        case.expect.iter().all(|(path, expected)| at(&reply, path) == expected)
            && case.absent.iter().all(|path| at(&reply, path).is_null())
    };
    let mended: Vec<_> = file.case.iter().filter(right).map(|case| &case.name).collect();
    println!("retirement: {} known faults", file.case.len());
    assert!(mended.is_empty(), "right by now, move to cases/retirement: {mended:?}");
}

#[test]
fn transfer() {
    run("transfer", Rulebook::for_question(Question::Transfer), |facts, rules| {
        ask(embed::estimate_transfer, facts, rules)
    });
}

#[test]
fn retirement() {
    run("retirement", Rulebook::for_question(Question::Retirement), |facts, rules| {
        ask(embed::retirement_gap, facts, rules)
    });
}

#[test]
fn remedies() {
    run("remedies", Rulebook::for_question(Question::Retirement), |facts, rules| {
        ask(embed::retirement_gap, facts, rules)
    });
}

#[test]
fn account() {
    run("account", Rulebook::for_question(Question::Account), |facts, rules| {
        ask(embed::account_credit, facts, rules)
    });
}

#[test]
fn guidance() {
    run("guidance", Rulebook::for_guide(), |facts, rules| ask(embed::guide, facts, rules));
}

#[test]
fn calendar() {
    run("calendar", Rulebook::embedded(), |facts, rules| {
        let date = facts.get("date").and_then(Json::as_str).unwrap_or_default();
        let n = facts.get("n").cloned().unwrap_or_default().to_string();
        serde_json::from_str(&embed::working_day_after(date, &n, rules)).unwrap()
    });
}
