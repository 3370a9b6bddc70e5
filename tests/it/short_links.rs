//! The short form of a form's line: nothing typed is lost in it, its codes stay, and links that are out keep opening.

use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use yibao::account::{AccountForm, Insured};
use yibao::app::form::field_codes::{self, Coded};
use yibao::app::form::form_line;
use yibao::app::form::form_line::Unread;
use yibao::app::form::short_link::{entries, CHOICES};
use yibao::app::{Form, Part};
use yibao::evidence::{WorkKind, Worker};
use yibao::reasoning::{DateEntry, Kind};
use yibao::retirement::{EarlyGround, PeriodKind, RetirementForm};
use yibao::transfer::{Scheme, SeenStatus, TransferChannel, TransferForm};

/// Where text can be typed or chosen in a form.
fn slots<F: Form>() -> Vec<(F::Field, Part)> {
    let all = F::FIELDS.iter().flat_map(|field| Part::ALL.map(|part| (*field, part)));
    all.filter(|(field, part)| F::default().slot(*field, *part).is_some()).collect()
}

/// The same places by their names in the long line.
fn names<F: Form>() -> Vec<String> {
    let name = |(field, part)| {
        let mut form = F::default();
        form.slot(field, part).unwrap().push('x');
        form_line::pairs(&form_line::write(&form)).unwrap().remove(0).0
    };
    slots::<F>().into_iter().map(name).collect()
}

/// Whatever can be typed, what the packing has to do with most of all. Never empty: that is nothing typed.
fn typed() -> impl Strategy<Value = String> {
    let odd = [
        "6", "06", "13", "0", "00", "2026", "202606", "2026-6-9", "43-01", " 6", "长沙", "_", "__", "-",
        ".2E", ".", "Z", "A", "s1A1Z", "8000.5", "&v=1", "#", "%41", "٣", "yes", "Yes", "woman50",
        "infoSent",
    ];
    prop_oneof![
        any::<String>().prop_filter("nothing", |text| !text.is_empty()),
        "[0-9]{1,20}",
        "[1-9][0-9]{0,5}",
        "[-_.A-Z0-9 ]{1,8}",
        prop::sample::select(odd.to_vec()).prop_map(str::to_owned),
    ]
}

fn filled<F: Form>(texts: &[(prop::sample::Index, String)]) -> F {
    let slots = slots::<F>();
    let mut form = F::default();
    for (at, text) in texts {
        let (field, part) = slots[at.index(slots.len())];
        // What may be an identity-card number is meant to be lost (`state.rs`).
        let is_date = F::declared(field).is_some_and(|declared| declared.kind == Kind::Date);
        if is_date && DateEntry::may_be_number(text) {
            continue;
        }
        form.slot(field, part).unwrap().clone_from(text);
    }
    form
}

fn comes_back<F: Form + std::fmt::Debug>(form: &F) -> Result<(), TestCaseError> {
    let long = form_line::write(form);
    prop_assert_eq!(form_line::read::<F>(&long), Some(form.clone()), "{}", &long);
    let short = form_line::shortened(&long);
    prop_assert_eq!(form_line::read::<F>(&short), Some(form.clone()), "{}", &short);
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    prop_assert!(short.bytes().all(kept), "{}", &short);
    prop_assert!(short.ends_with(|sign: char| sign.is_ascii_alphanumeric()), "{}", &short);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_typed_is_lost(texts in prop::collection::vec((any::<prop::sample::Index>(), typed()), 0..60)) {
        comes_back::<TransferForm>(&filled(&texts))?;
        comes_back::<RetirementForm>(&filled(&texts))?;
        comes_back::<AccountForm>(&filled(&texts))?;
    }

    /// Wherever a link is cut off, it fills what stands before, whole, and nothing else.
    #[test]
    fn a_link_cut_off_fills_nothing_that_was_not_typed(
        texts in prop::collection::vec((any::<prop::sample::Index>(), typed()), 1..20),
        at in any::<prop::sample::Index>(),
    ) {
        let short = form_line::shortened(&form_line::write(&filled::<RetirementForm>(&texts)));
        let whole = form_line::pairs(&short).unwrap();
        let cut = &short[..at.index(short.len())];
        let left = form_line::pairs(cut).unwrap_or_default();
        prop_assert!(whole.starts_with(&left), "{cut} of {short} gives {left:?}");
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), inside in "[-_.A-Z0-9]{0,40}") {
        let _ = form_line::pairs(&text);
        let _ = form_line::pairs(&["s1", &text].concat());
        let _ = form_line::pairs(&["s1", &inside].concat());
    }
}

#[test]
fn every_field_has_one_code() {
    let mut all: BTreeSet<String> = names::<TransferForm>().into_iter().collect();
    all.extend(names::<RetirementForm>());
    all.extend(names::<AccountForm>());
    let fields = field_codes::fields();
    let coded: Vec<String> = fields
        .iter()
        .flat_map(|field| field.parts.iter().map(|part| [field.id, part.suffix()].concat()))
        .collect();
    for name in &all {
        assert_eq!(coded.iter().filter(|one| *one == name).count(), 1, "{name} in the tables of the forms");
    }
    let kept: BTreeSet<String> = coded.into_iter().collect();
    assert_eq!(kept, all, "a part that is coded and not kept");
    no_two_alike(fields.iter().map(|field| (field.id, field.code)).collect());
}

/// One sign, or two where the first says so; each of one name only.
fn no_two_alike(table: Vec<(&str, &str)>) {
    for (name, code) in &table {
        let sign = |byte: &u8| byte.is_ascii_uppercase() && !b"IOZ".contains(byte);
        let length = if code.starts_with(['W', 'X', 'Y']) { 2 } else { 1 };
        assert!(code.len() == length && code.as_bytes().iter().all(sign), "{name}={code}");
    }
    let names: BTreeSet<_> = table.iter().map(|(name, _)| name).collect();
    let codes: BTreeSet<_> = table.iter().map(|(_, code)| code).collect();
    assert_eq!((names.len(), codes.len()), (table.len(), table.len()), "a name or a code twice: {table:?}");
}

#[test]
fn every_choice_has_one_code() {
    let mut all = vec!["yes", "no", "unknown", "womanUnclear", "sum", "history"];
    all.extend([Scheme::Employee, Scheme::Resident].map(Scheme::id));
    all.extend([TransferChannel::Online, TransferChannel::Window].map(TransferChannel::id));
    all.extend(SeenStatus::ALL.map(SeenStatus::id));
    all.extend(Worker::ALL.map(Worker::id));
    all.extend([WorkKind::Unit, WorkKind::Flexible].map(WorkKind::id));
    all.extend(PeriodKind::ALL.map(PeriodKind::id));
    all.extend(EarlyGround::ALL.map(EarlyGround::id));
    all.extend(Insured::ALL.map(Insured::id));
    for choice in all {
        coded(choice);
    }
    no_two_alike(entries(CHOICES).collect());
}

fn coded(choice: &str) {
    let codes = entries(CHOICES).filter(|(name, _)| *name == choice).count();
    assert_eq!(codes, 1, "{choice} in the table of choices in src/app/form/short_link.rs");
}

/// What the pages themselves offer, whatever the types say. Digits stand for themselves.
#[cfg(feature = "render")]
#[test]
fn every_choice_a_page_offers_has_a_code() {
    use yibao::app::Route;
    let mut seen = 0;
    for route in [Route::Transfer, Route::Retirement, Route::Account] {
        let html = crate::pages::rendered(route);
        for radio in html.split('<').filter(|tag| tag.starts_with("input") && tag.contains("\"radio\"")) {
            let value = radio.split_once("value=\"").unwrap().1.split_once('"').unwrap().0;
            if !value.bytes().all(|byte| byte.is_ascii_digit()) {
                coded(value);
            }
            seen += 1;
        }
    }
    assert!(seen > 40, "{seen}: the pages are read");
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    link: Vec<Link>,
    choices: BTreeMap<String, String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    name: String,
    /// What fixes its text: never what this program writes.
    source: String,
    why: String,
    question: String,
    line: String,
    facts: Option<BTreeMap<String, String>>,
    #[serde(default = "yes")]
    written: bool,
}

fn yes() -> bool {
    true
}

fn opens<F: Form<Field: std::fmt::Debug> + std::fmt::Debug>(link: &Link) {
    let Link { name, line, .. } = link;
    let Some(facts) = &link.facts else { return assert_eq!(form_line::read::<F>(line), None, "{name}") };
    let pairs = facts.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    let (form, unknown) = form_line::fill::<F>(pairs);
    assert_eq!(unknown, Vec::<String>::new(), "{name}");
    assert_eq!(form_line::read::<F>(line).as_ref(), Some(&form), "{name}");
    if link.written {
        // Links of 2026-11 end with their end; since then two check signs follow.
        let now = form_line::shortened(&form_line::write(&form));
        assert_eq!(now.strip_prefix(line.as_str()).map(str::len), Some(2), "{name}: {now}");
        assert_eq!(form_line::unread::<F>(&now), [], "{name}");
    }
    if link.written {
        assert_eq!(form_line::unread::<F>(line), [], "{name}: an old link is not doubted");
    }
}

#[test]
fn links_that_are_out_keep_opening() {
    let File { link: links, choices } = toml::from_str(include_str!("short-links.toml")).unwrap();
    for link in &links {
        assert!(!link.source.is_empty() && !link.why.is_empty(), "{}", link.name);
        match link.question.as_str() {
            "transfer" => opens::<TransferForm>(link),
            "retirement" => opens::<RetirementForm>(link),
            "account" => opens::<AccountForm>(link),
            other => panic!("{}: no question {other}", link.name),
        }
    }
    for (choice, code) in &choices {
        let form = form_line::read::<TransferForm>(&format!("s1F{code}Z")).unwrap();
        assert_eq!(&form.seen_status, choice);
    }
    // What a link must keep meaning is there to be held: a new code is new here too.
    let held: BTreeSet<_> =
        links.iter().filter_map(|link| link.facts.as_ref()).flat_map(|facts| facts.keys()).collect();
    for Coded { id, code, .. } in field_codes::fields() {
        assert!(held.iter().any(|name| name.starts_with(id)), "{id}={code} in no link of short-links.toml");
    }
    for (choice, code) in entries(CHOICES) {
        assert_eq!(choices.get(choice).map(String::as_str), Some(code), "{choice} in short-links.toml");
    }
}

/// In the order of a long line: what people are sent is not long.
#[test]
fn an_ordinary_link_is_short() {
    for (question, long, short) in [
        ("a transfer", "v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9", 32),
        ("with what was seen", "v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&channel=online&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9&seenStatus=accepted&stoppedAtOrigin=yes&enrolledAtDestination=yes&inArrears=no&retired=no", 49),
        ("a retirement", "v=1&place=430100&worker=woman50&born-year=1976&born-month=5&born-day=10&paidBy=sum&paid.totalMonths-years=26&paid.localMonths-years=12", 32),
        ("by three periods", "v=1&place=430100&worker=woman50&born-year=1976&born-month=5&paidBy=history&history.0-place=430100&history.0-fromYear=1998&history.0-fromMonth=7&history.0-toYear=2006&history.0-toMonth=12&history.0-kind=unit&history.1-place=440300&history.1-fromYear=2007&history.1-fromMonth=3&history.1-toYear=2015&history.1-toMonth=6&history.1-kind=unit&history.2-place=430100&history.2-fromYear=2016&history.2-fromMonth=1&history.2-toYear=2026&history.2-toMonth=10&history.2-kind=flexible", 97),
    ] {
        assert_eq!(form_line::shortened(long).len(), short, "{question}: {}", form_line::shortened(long));
    }
}

/// By another program: `s = (s * 31 + byte) % 1021` over "s1A500000B640100CADAE2026-2-9Z" in Python gives the digits below in base 32.
const CHECKED: &str = "s1A500000B640100CADAE2026-2-9ZYD";

#[test]
fn check_signs_stand_behind_the_end() {
    let form = form_line::read::<TransferForm>(CHECKED).unwrap();
    assert_eq!(form_line::shortened(&form_line::write(&form)), CHECKED);
}

/// What could not be read is named; a link in which any one sign was changed, lost or swapped with the next is never passed over.
#[test]
fn a_damaged_link_says_so() {
    type Field = yibao::transfer::Field;
    for at in 3..CHECKED.len() {
        let (before, after) = CHECKED.split_at(at);
        for other in ["0", "7", "A", "H", "Z", "-", "_"] {
            // A check sign that can be none is something the chat goes on with.
            if after.starts_with(other) || (after.len() < 3 && "-_".contains(other)) {
                continue;
            }
            let changed = [before, other, &after[1..]].concat();
            assert_ne!(form_line::unread::<TransferForm>(&changed), [], "{changed}");
        }
        let swapped: String = before
            .chars()
            .chain(after.chars().take(2).collect::<Vec<_>>().into_iter().rev())
            .chain(after.chars().skip(2))
            .collect();
        if swapped != CHECKED && at < CHECKED.len() - 3 {
            assert_ne!(form_line::unread::<TransferForm>(&swapped), [], "{swapped}");
        }
    }
    let unread = form_line::unread::<TransferForm>;
    // The last sign but the check's: the date may hold half a figure, and is left out.
    assert_eq!(unread("s1A500000B640100CADAE2026-2-9"), [Unread::CutOff(Some(Field::AcceptedOn))]);
    assert_eq!(unread("s1A5000"), [Unread::CutOff(Some(Field::From))]);
    assert_eq!(unread("s1A500000W"), [Unread::CutOff(None)]);
    assert_eq!(unread("s1FXYZ"), [Unread::Choice(Field::SeenStatus)]);
    assert_eq!(unread("s1A500000YZ1YW2Z"), [Unread::Unknown(2)]);
    for newer in ["s2A500000Z", "s10A500000Z", "#v=2&from=500000", "v=9"] {
        assert_eq!(unread(newer), [Unread::Newer], "{newer}");
    }
    for none in [
        "",
        "main",
        "answer",
        "s",
        "start",
        "s1",
        "500000",
        "s1A500000Z",
        "s1A500000Z. Bye",
        "v=1&origin=https%3A%2F%2Fa.example&answers=&theme=dark&place=430100",
    ] {
        assert_eq!(unread(none), [], "{none}");
    }
    assert_eq!(unread("v=1&from=500000&gone=1&x"), [Unread::Names(vec!["gone".to_owned()])]);
}

/// A form has room for twelve periods.
#[test]
fn periods_beyond_those_a_form_has_are_counted() {
    let rows = (0..20).map(|row| format!("&history.{row}-fromYear={}&history.{row}-fromMonth=1", 1990 + row));
    let line = rows.fold("v=1&place=430100".to_owned(), |line, row| line + &row);
    assert_eq!(form_line::unread::<RetirementForm>(&line), [Unread::Periods(8)]);
    assert_eq!(form_line::read::<RetirementForm>(&line).unwrap().history.len(), 12);
}

/// Far more than anybody types stops a page: it is not taken, and named.
#[test]
fn a_value_of_any_length_is_not_taken() {
    let line = format!("v=1&from={}&to=640100", "x".repeat(10_000));
    let form = form_line::read::<TransferForm>(&line).unwrap();
    assert_eq!((form.from.as_str(), form.to.as_str()), ("", "640100"));
    assert_eq!(form_line::unread::<TransferForm>(&line), [Unread::Names(vec!["from".to_owned()])]);
}
