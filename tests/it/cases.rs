//! Worked cases as data: `cases/<question>/*.toml`, each with its source. The same files run against the built JS API in
//! Node (`tests/browser/api.test.mjs`), so both speak of the same contract.

use serde_json::Value as Json;
use std::path::{Path, PathBuf};
use yibao::embed;
use yibao::rulebook::Rulebook;

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
    crate::in_each_language(|| {
        let facts = serde_json::json!({
            "from": "500000", "to": "640100", "fromScheme": "employee", "toScheme": "employee",
            "acceptedOn": "2026-02-09", "today": "2026-03-20",
        });
        let reply = ask_transfer(&facts, &crate::rules());
        let calls = reply["answer"]["calls"].as_array().unwrap();
        assert_eq!(calls.len(), 8, "{reply}");
        for call in calls {
            let gloss = call.get("gloss").unwrap_or_else(|| panic!("no gloss in {call}"));
            match crate::english() {
                true => assert!(gloss.as_str().is_some_and(|words| words.starts_with("Hello, ")), "{call}"),
                false => assert_eq!(gloss, &Json::Null),
            }
        }
    });
}

/// A question as JavaScript puts it, and its reply as JavaScript gets it.
type Ask = fn(&Json, &Rulebook) -> Json;

/// What is passed, asked in the language that is spoken.
fn spoken(passed: &Json) -> Json {
    let mut passed = passed.clone();
    if let Some(facts) = passed.as_object_mut() {
        facts.insert("lang".to_owned(), yibao::wording::message::locale().id().into());
    }
    passed
}

fn plain(reply: impl serde::Serialize) -> Json {
    serde_json::to_value(reply).unwrap()
}

fn ask_transfer(facts: &Json, rules: &Rulebook) -> Json {
    plain(embed::estimate_transfer(spoken(facts), rules))
}

fn ask_retirement(facts: &Json, rules: &Rulebook) -> Json {
    plain(embed::retirement_gap(spoken(facts), rules))
}

fn ask_account(facts: &Json, rules: &Rulebook) -> Json {
    plain(embed::account_credit(spoken(facts), rules))
}

fn ask_guide(wanted: &Json, rules: &Rulebook) -> Json {
    plain(embed::guide(spoken(wanted), rules))
}

/// Cases are written in Chinese: in English what is said there in words is only said at all.
fn said_otherwise(expected: &Json, found: &Json) -> bool {
    let chinese = |text: &str| text.contains(|c: char| ('\u{3400}'..='\u{9fff}').contains(&c));
    crate::english()
        && expected.as_str().is_some_and(chinese)
        && found.as_str().is_some_and(|said| said.starts_with(|first: char| first.is_ascii()))
}

/// Every case of a question.
fn run(question: &str, ask: Ask) {
    let rules = crate::rules();
    let (mut ran, mut failures, mut names) = (0, Vec::new(), std::collections::BTreeSet::new());
    for path in files(question) {
        let text = std::fs::read_to_string(&path).unwrap();
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in file.case {
            assert!(!case.source.trim().is_empty(), "{}: no source", case.name);
            assert!(!case.expect.is_empty(), "{}: expects nothing", case.name);
            assert!(names.insert(case.name.clone()), "{}: name used twice", case.name);
            let reply = ask(&case.facts, &rules);
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

/// Whether a case is answered otherwise than its sources call for.
///
/// # Errors
/// Why it can't be a known fault: the program answers it rightly, or does not answer it at all, as with a misspelt key.
fn still_wrong(case: &Case, ask: impl Fn(&Json) -> Json) -> Result<(), String> {
    let reply = ask(&case.facts);
    let status = at(&reply, "status");
    if !["decided", "cannotDecide"].iter().any(|answered| status == answered) {
        return Err(format!("{}: not answered, {status}", case.name));
    }
    let right = case.expect.iter().all(|(path, expected)| at(&reply, path) == expected)
        && case.absent.iter().all(|path| at(&reply, path).is_null());
    match right {
        true => Err(format!("{}: right by now, move to cases/", case.name)),
        false => Ok(()),
    }
}

/// The function of the JS API that a file of pending cases is for, by its name.
fn function(path: &Path) -> Ask {
    match path.file_stem().and_then(|name| name.to_str()) {
        Some("transfer") => ask_transfer,
        Some("retirement") => ask_retirement,
        Some("account") => ask_account,
        Some("guidance") => ask_guide,
        _ => panic!("{}: named after no question", path.display()),
    }
}

/// Cases that the sources call for and the program does not answer rightly yet: each must still fail, so that one that
/// comes right is moved to the others, and none is forgotten. There may be none.
#[test]
fn known_faults_are_still_faults() {
    crate::in_each_language(|| {
        let rules = crate::rules();
        let (mut faults, mut known) = (Vec::new(), 0);
        for path in files("../cases-pending") {
            let file: File = toml::from_str(&std::fs::read_to_string(&path).unwrap())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            for case in file.case {
                assert!(
                    !case.source.trim().is_empty() && case.why.is_some(),
                    "{}: source and why",
                    case.name
                );
                faults.extend(still_wrong(&case, |facts| function(&path)(facts, &rules)).err());
                known += 1;
            }
        }
        println!("{known} known faults");
        assert!(faults.is_empty(), "{faults:#?}");
    });
}

/// The rule above has teeth though there may be no case for it to bite.
#[test]
fn a_case_answered_rightly_or_not_at_all_is_no_known_fault() {
    crate::in_each_language(|| {
        let rules = crate::rules();
        let judged = |place: &str, months: u32| {
            let text = format!(
            "name = 'made up'\nsource = 'none'\nexpect = {{ 'answer.required.totalMonths' = {months} }}\n\
             facts = {{ {place} = '310000', worker = 'man', born = '1975-05-10', today = '2026-11-22', paid = {{ totalMonths = 180 }} }}"
        );
            let case: Case = toml::from_str(&text).unwrap();
            still_wrong(&case, |facts| ask_retirement(facts, &rules))
        };
        // 上海: 180 months.
        assert_eq!(judged("place", 181), Ok(()));
        assert!(judged("place", 180).unwrap_err().contains("right by now"));
        assert!(judged("palce", 180).unwrap_err().contains("not answered"));
    });
}

#[test]
fn transfer() {
    crate::in_each_language(|| {
        run("transfer", ask_transfer);
    });
}

#[test]
fn retirement() {
    crate::in_each_language(|| {
        run("retirement", ask_retirement);
    });
}

#[test]
fn remedies() {
    crate::in_each_language(|| {
        run("remedies", ask_retirement);
    });
}

#[test]
fn account() {
    crate::in_each_language(|| {
        run("account", ask_account);
    });
}

#[test]
fn guidance() {
    crate::in_each_language(|| {
        run("guidance", ask_guide);
    });
}

#[test]
fn calendar() {
    crate::in_each_language(|| {
        run("calendar", |facts, rules| {
            let date = facts.get("date").and_then(Json::as_str).unwrap_or_default();
            plain(embed::working_day_after(date, &facts["n"], rules))
        });
    });
}
