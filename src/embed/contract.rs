//! The contract as callers see it, made from the types: `www/embed/yibao.schema.json` and `www/embed/yibao.d.ts`, which ship as
//! they lie there. `INSTA_UPDATE=always cargo test --features embed --lib` writes them anew.
//! See decision 0038.

mod typescript;

use super::account::AccountAnswer;
use super::api::{About, Place, WorkingDay};
use super::facts::{AccountFacts, GuideWanted, RetirementFacts, TransferFacts};
use super::guide::Guide;
use super::language::LoadedLanguage;
use super::reply::{Decided, Found, NoAnswer};
use super::retirement::RetirementAnswer;
use super::transfer::TransferAnswer;
use schemars::generate::SchemaSettings;
use serde_json::{json, Map, Value};
use std::path::Path;

/// The definitions: what is passed, then what comes back, each once.
fn definitions() -> Map<String, Value> {
    let mut passed = SchemaSettings::draft2020_12().for_deserialize().into_generator();
    passed.subschema_for::<TransferFacts>();
    passed.subschema_for::<RetirementFacts>();
    passed.subschema_for::<AccountFacts>();
    passed.subschema_for::<GuideWanted>();
    let mut returned = SchemaSettings::draft2020_12().for_serialize().into_generator();
    returned.subschema_for::<Decided<TransferAnswer>>();
    returned.subschema_for::<Decided<RetirementAnswer>>();
    returned.subschema_for::<Decided<AccountAnswer>>();
    returned.subschema_for::<Found<Guide>>();
    returned.subschema_for::<Found<WorkingDay>>();
    returned.subschema_for::<Found<LoadedLanguage>>();
    returned.subschema_for::<NoAnswer>();
    returned.subschema_for::<Place>();
    returned.subschema_for::<About>();
    let mut all = passed.take_definitions(true);
    for (name, schema) in returned.take_definitions(true) {
        match all.get(&name) {
            Some(known) => assert_eq!(known, &schema, "{name} is two things"),
            None => drop(all.insert(name, schema)),
        }
    }
    all
}

/// What each function takes and gives.
const FUNCTIONS: [(&str, Option<&str>, &[&str]); 8] = [
    ("estimateTransfer", Some("TransferFacts"), &["Decided_TransferAnswer", "NoAnswer"]),
    ("retirementGap", Some("RetirementFacts"), &["Decided_RetirementAnswer", "NoAnswer"]),
    ("accountCredit", Some("AccountFacts"), &["Decided_AccountAnswer", "NoAnswer"]),
    ("guide", Some("GuideWanted"), &["Found_Guide", "NoAnswer"]),
    ("workingDayAfter", None, &["Found_WorkingDay", "NoAnswer"]),
    ("loadLanguage", None, &["Found_LoadedLanguage", "NoAnswer"]),
    ("listPlaces", None, &["Place"]),
    ("about", None, &["About"]),
];

fn schema() -> Value {
    let definition = |name: &str| json!({ "$ref": format!("#/$defs/{name}") });
    let mut functions = Map::new();
    for (function, facts, replies) in FUNCTIONS {
        let replies: Vec<Value> = replies.iter().map(|name| definition(name)).collect();
        let reply = match &replies[..] {
            [only] if function == "listPlaces" => json!({ "type": "array", "items": only }),
            [only] => only.clone(),
            _ => json!({ "anyOf": replies }),
        };
        let mut said = Map::new();
        if let Some(facts) = facts {
            said.insert("facts".to_owned(), definition(facts));
        }
        said.insert("reply".to_owned(), reply);
        functions.insert(function.to_owned(), said.into());
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "yibao",
        "description": "What the functions of the JS API take and give, by function under `functions`, each type under `$defs`.",
        "functions": functions,
        "$defs": definitions(),
    })
}

/// Compares with the file that ships, or writes it.
fn holds(file: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/embed").join(file);
    if std::env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") {
        std::fs::write(&path, made).unwrap();
        return;
    }
    let shipped = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = made.lines().zip(shipped.lines()).find(|(made, shipped)| made != shipped);
    assert_eq!(differs, None, "{file} is not what the types say (INSTA_UPDATE=always writes it)");
    assert_eq!(made, shipped, "{file} is not what the types say (INSTA_UPDATE=always writes it)");
}

#[test]
fn the_schema_that_ships_is_what_the_types_say() {
    holds("yibao.schema.json", &(serde_json::to_string_pretty(&schema()).unwrap() + "\n"));
}

#[test]
fn the_declarations_that_ship_are_what_the_types_say() {
    holds("yibao.d.ts", &typescript::declarations(&definitions()));
}

/// A type that is not described can't be told apart from one that is not meant for callers.
#[test]
fn every_reference_leads_somewhere() {
    fn refs(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                found.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
                fields.values().for_each(|inner| refs(inner, found));
            }
            Value::Array(values) => values.iter().for_each(|inner| refs(inner, found)),
            _ => {}
        }
    }
    let schema = schema();
    let mut found = Vec::new();
    refs(&schema, &mut found);
    assert!(found.len() > 100, "{}", found.len());
    for reference in found {
        let name = reference.strip_prefix("#/$defs/").unwrap_or_else(|| panic!("{reference}"));
        assert!(schema["$defs"].get(name).is_some(), "{reference}");
    }
}
