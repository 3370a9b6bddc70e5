//! Every field of every form, everywhere it has to be known: in links, in files of facts, in the JS API and on its page. Whatever
//! a table of fields does not make itself is looked for here, so that a field added to a table and forgotten elsewhere fails.

use std::fmt::Debug;
use yibao::account::{self, AccountForm};
use yibao::app::form::form_line;
use yibao::app::form::short_link::{entries, CHOICES};
use yibao::app::saved::facts_file::{self, File};
use yibao::app::{Form, Part};
use yibao::reasoning::{DateEntry, Declared, Kind};
use yibao::retirement::{Field, RetirementForm};
use yibao::transfer::TransferForm;
use yibao::view::Reading;

fn declared<F: Form>() -> Vec<(F::Field, Declared)>
where
    F::Field: Debug,
{
    assert!(F::FIELDS.len() > 5, "{:?}", F::FIELDS);
    let fields = F::FIELDS.iter();
    fields
        .map(|field| (*field, F::declared(*field).unwrap_or_else(|| panic!("{field:?} in no table"))))
        .collect()
}

/// Something that can stand in a part of such a field. None of it is what another part holds.
fn text(kind: Kind, part: Part) -> &'static str {
    match (kind, part) {
        (Kind::Choice(choices), _) | (Kind::Period(choices), Part::PeriodKind) => choices[0],
        (Kind::Place, _) | (_, Part::PeriodPlace) => "430100",
        (Kind::Percent | Kind::Age, _) => "8",
        (Kind::Yuan, _) => "5000.5",
        (_, Part::Year | Part::PeriodFrom(yibao::app::MonthPart::Year)) => "2024",
        (_, Part::PeriodTo(yibao::app::MonthPart::Year)) => "2025",
        (_, Part::Month | Part::PeriodFrom(_)) => "3",
        (_, Part::PeriodTo(_)) => "4",
        (_, Part::Years) => "5",
        (_, Part::Months) => "6",
        (_, Part::Day) => "7",
        (kind, part) => panic!("{kind:?} has no {part:?}"),
    }
}

/// What goes by the table itself: the parts that are kept are those that are declared; the long line, the short one and a file of
/// facts give back what stands in them.
fn is_kept_and_handed_on<F: Form + Debug>(question: &str)
where
    F::Field: Debug,
{
    for (field, Declared { id, code, kind }) in declared::<F>() {
        let has = |part: &Part| F::default().slot(field, *part).is_some();
        let parts: Vec<Part> = Part::ALL.into_iter().filter(has).collect();
        assert_eq!(parts, kind.parts(), "{field:?}: the parts of {kind:?}, and those that are kept");
        let mut form = F::default();
        for part in parts {
            form.slot(field, part).unwrap().push_str(text(kind, part));
        }
        let line = form_line::write(&form);
        assert_eq!(form_line::read::<F>(&line).as_ref(), Some(&form), "{field:?} in a long line");
        let short = form_line::shortened(&line);
        assert!(short.starts_with(&["s1", code].concat()), "{field:?}: {short}");
        assert_eq!(form_line::read::<F>(&short).as_ref(), Some(&form), "{field:?} in a short line");
        let file = serde_json::to_value(File::of(question, "", &line, None, &Reading::default())).unwrap();
        for part in kind.parts() {
            let name = [id, part.suffix()].concat();
            assert_eq!(file["facts"][&name], text(kind, *part), "{name} in a file of facts");
        }
        let facts = facts_file::read(&serde_json::from_value(file).unwrap()).unwrap();
        assert_eq!((facts.line, facts.unknown), (line, Vec::<String>::new()), "{field:?} in a file of facts");
        let offered = match kind {
            Kind::Choice(choices) | Kind::Period(choices) => choices,
            _ => &[],
        };
        for choice in offered.iter().filter(|choice| !choice.bytes().all(|sign| sign.is_ascii_digit())) {
            let codes = entries(CHOICES).filter(|(name, _)| name == choice).count();
            assert_eq!(codes, 1, "{field:?}: {choice} in the table of choices of short links");
        }
    }
}

#[test]
fn links_and_files_know_every_field() {
    is_kept_and_handed_on::<TransferForm>("transfer");
    is_kept_and_handed_on::<RetirementForm>("retirement");
    is_kept_and_handed_on::<AccountForm>("account");
}

/// Nothing that a form takes is left unread: what can't be right is told of its own field.
fn is_checked<F: Form>(told: impl Fn(&mut F, F::Field) -> Vec<F::Field>)
where
    F::Field: Debug,
{
    for (field, Declared { kind, .. }) in declared::<F>() {
        let mut form = F::default();
        for part in kind.parts() {
            form.slot(field, *part).unwrap().push('x');
        }
        assert!(told(&mut form, field).contains(&field), "{field:?} is not checked");
    }
}

#[test]
fn every_field_is_checked() {
    let (rules, today) = (crate::rules(), crate::day("2026-03-10"));
    is_checked::<TransferForm>(|form, _| {
        form.check(&rules, today).unwrap_err().iter().map(|found| found.field).collect()
    });
    is_checked::<AccountForm>(|form, field| {
        // Only the retired are asked.
        if field == account::Field::Age {
            form.insured = "retired".into();
        }
        form.check(&rules, today).unwrap_err().iter().map(|found| found.field).collect()
    });
    is_checked::<RetirementForm>(|form, field| {
        // Two are asked only of those who have filled in another one.
        match field {
            Field::PensionPaid => form.retire_on = DateEntry::from_text("2026-05-10"),
            Field::OtherLocal(at) => form.others[at].place = "430100".into(),
            _ => {}
        }
        let costs = form.assumptions.read().1.into_iter().map(|found| Field::Assumption(found.field));
        let found = form.check(&rules, today).unwrap_err();
        found.iter().map(|found| found.field).chain(costs).collect()
    });
}

/// What can't be made by a table: each field is shown somewhere on its page. Read from the page's source, since much is shown only
/// once something else was answered.
fn is_on_its_page<F: Form>(page: &str)
where
    F::Field: Debug,
{
    let page: String = page.split_whitespace().collect();
    for (field, Declared { kind, .. }) in declared::<F>() {
        let shows: &[&str] = match kind {
            Kind::Place => &["place(", "<PlacePickerfield={fields.field("],
            Kind::Choice(_) => &["choice(", "chosen(", "fields.field("],
            Kind::Date => &["date("],
            Kind::Month => &["month(", "date_fields(&fields.field("],
            Kind::Months => &["months("],
            Kind::Yuan | Kind::Percent | Kind::Age => &["money(", "fields.field("],
            Kind::Period(_) => &["fields.field("],
        };
        let name = format!("{field:?}");
        let name = name.split('(').next().unwrap();
        let shown = |show: &&str| {
            let call = format!("{show}Field::{name}");
            page.match_indices(&call).any(|(at, _)| page[at + call.len()..].starts_with([',', '(', ')']))
        };
        assert!(shows.iter().any(shown), "{field:?} is not shown on its page as {kind:?}");
    }
}

#[test]
fn pages_show_every_field() {
    is_on_its_page::<TransferForm>(include_str!("../../src/app/pages/transfer.rs"));
    is_on_its_page::<RetirementForm>(include_str!("../../src/app/pages/retirement.rs"));
    is_on_its_page::<AccountForm>(include_str!("../../src/app/pages/account.rs"));
}

/// Where a page shows a choice to who has answered nothing yet, it offers what the table says, in that order.
#[cfg(feature = "render")]
#[test]
fn pages_offer_the_choices_declared() {
    use yibao::app::Route;
    fn offered<F: Form>(route: Route) -> usize
    where
        F::Field: Debug,
    {
        let html = crate::pages::rendered(route);
        let after = |tag: &str, name: &str| {
            let (_, rest) = tag.split_once(&format!("{name}=\""))?;
            Some(rest.split_once('"')?.0.to_owned())
        };
        let mut seen = 0;
        for (_, Declared { id, kind, .. }) in declared::<F>() {
            let inputs = html.split('<').filter(|tag| tag.starts_with("input") && tag.contains("\"radio\""));
            let inputs = inputs.filter(|tag| after(tag, " name").as_deref() == Some(id));
            let values: Vec<String> = inputs.filter_map(|tag| after(tag, "value")).collect();
            match kind {
                Kind::Choice(choices) if !values.is_empty() => {
                    assert_eq!(values, choices, "{id}");
                    seen += 1;
                }
                Kind::Choice(_) => {}
                _ => assert_eq!(values, Vec::<String>::new(), "{id} is no choice"),
            }
        }
        seen
    }
    let seen = [
        offered::<TransferForm>(Route::Transfer),
        offered::<RetirementForm>(Route::Retirement),
        offered::<AccountForm>(Route::Account),
    ];
    assert_eq!(seen, [10, 3, 1], "choices that are asked of everybody");
}

#[cfg(feature = "embed")]
mod api {
    use super::{declared, AccountForm, Debug, Declared, Form, Kind, RetirementForm, TransferForm};
    use serde_json::{json, Value as Json};
    use yibao::embed;

    /// The name of a field in the facts of the JS API: amounts come in as whole fen, and say so.
    fn path(declared: Declared) -> String {
        match declared.kind {
            Kind::Yuan if !declared.id.ends_with("Fen") => [declared.id, "Fen"].concat(),
            _ => declared.id.to_owned(),
        }
    }

    /// A value as a caller writes it.
    fn value(kind: Kind) -> Json {
        match kind {
            Kind::Place => json!("430100"),
            Kind::Choice(["yes", ..]) => json!(true),
            Kind::Choice(["1", ..]) => json!(1),
            Kind::Choice(choices) => json!(choices[0]),
            Kind::Date => json!("2024-03-07"),
            Kind::Month => json!("2024-03"),
            Kind::Months => json!(6),
            Kind::Yuan => json!(500_050),
            Kind::Percent => json!("8%"),
            Kind::Age => json!(8),
            Kind::Period(kinds) => json!({ "from": "2024-03", "to": "2025-04", "kind": kinds[0] }),
        }
    }

    /// Facts with this value at a path; a number in it is a position in a list, whose elements all get the value.
    fn at(path: &str, value: Json) -> Json {
        path.rsplit('.').fold(value, |value, key| match key.parse::<usize>() {
            Ok(position) => Json::Array(vec![value; position + 1]),
            Err(_) if key == "localMonths" && path.starts_with("otherPlaces") => {
                json!({ "place": "430100", "localMonths": value })
            }
            Err(_) => json!({ key: value }),
        })
    }

    /// The types for TypeScript are made of those that read the facts, so they know what these take.
    fn takes<F: Form>(ask: impl Fn(&Json) -> Json)
    where
        F::Field: Debug,
    {
        let asked = |path: &str, value: Json| {
            let mut facts = at(path, value);
            facts["today"] = json!("2026-03-10");
            ask(&facts)
        };
        assert_eq!(asked("noSuchField", json!(1))["status"], "malformed", "what is not known is refused");
        for (field, declared) in declared::<F>() {
            let path = path(declared);
            let reply = asked(&path, value(declared.kind));
            assert_ne!(reply["status"], "malformed", "{field:?} as {path}: {}", reply["message"]);
        }
    }

    #[test]
    fn it_takes_every_field() {
        let rules = crate::rules();
        let transfer = |facts: &Json| serde_json::to_value(embed::estimate_transfer(facts, &rules)).unwrap();
        let retirement = |facts: &Json| serde_json::to_value(embed::retirement_gap(facts, &rules)).unwrap();
        let account = |facts: &Json| serde_json::to_value(embed::account_credit(facts, &rules)).unwrap();
        takes::<TransferForm>(transfer);
        takes::<RetirementForm>(retirement);
        takes::<AccountForm>(account);
    }
}
