//! Declarations for TypeScript, from the schema: so the two can't say different things.

use serde_json::{Map, Value};
use std::fmt::Write;

/// Letters of the longest object that stands on one line.
const SHORT: usize = 110;

const HEAD: &str = "\
// The JS API of 医保算得清. Dates are `YYYY-MM-DD` (a birth date may be `YYYY-MM`), places six-digit adcodes as strings,
// money integer fen, durations months. Nothing a caller passes makes a function throw: look at `status` first.
//
// Made from the Rust types in src/embed, as yibao.schema.json is.

";

const REPLIES: &str = "\
/** What was passed has the wrong form: a misspelt key, a number for a string. A mistake in the calling program. */
export type Malformed = Extract<NoAnswer, { status: \"malformed\" }>;
/** Fields the person can mend, all at once. */
export type Problems = Extract<NoAnswer, { status: \"problems\" }>;
/** An honest non-answer. */
export type CannotDecide = Extract<NoAnswer, { status: \"cannotDecide\" }>;

";

const FUNCTIONS: &str = "\
/** Where a transfer stands and what is due when. */
export function estimateTransfer(facts: TransferFacts): Decided<TransferAnswer> | NoAnswer;
/** When someone retires and what is missing in the medical years. */
export function retirementGap(facts: RetirementFacts): Decided<RetirementAnswer> | NoAnswer;
/** What is credited to the personal account each month. */
export function accountCredit(facts: AccountFacts): Decided<AccountAnswer> | NoAnswer;
/** Where to go, what to bring, whom to call. */
export function guide(wanted: GuideWanted): Found<Guide> | Malformed | Problems;
/** The nth working day after a date (the day itself not counted), n from 0 to 250. */
export function workingDayAfter(date: IsoDate, n: number): Found<WorkingDay> | NoAnswer;
/** Takes in what is said otherwise than in simplified Chinese: the bytes of `words/en.txt` or `words/hant.txt` of this package. Then
 * `lang` of the other functions may name it. */
export function loadLanguage(lang: Language, bytes: Uint8Array): Found<LoadedLanguage> | Malformed;
/** Every place one can choose. */
export function listPlaces(): Place[];
/** Version, dates of the rules, and how well things are known. */
export function about(): About;

/** Loads the module: call and await it once, before anything else. In Node pass the bytes of `yibao_bg.wasm`. */
export default function init(options?: { module_or_path: unknown }): Promise<unknown>;
";

/// The whole file.
pub(super) fn declarations(definitions: &Map<String, Value>) -> String {
    let mut out = HEAD.to_owned();
    let mut generics = Vec::new();
    for (name, schema) in definitions {
        // What is decided is the same for every answer: declared once, of any.
        if let Some((family, answer)) = name.split_once('_') {
            if !generics.contains(&family) {
                generics.push(family);
                let own = format!("\"#/$defs/{answer}\"");
                let of_any = schema.to_string().replace(&own, "\"#/$defs/A\"");
                let schema: Value = serde_json::from_str(&of_any).unwrap();
                declare(&mut out, &format!("{family}<A>"), &schema);
            }
        } else {
            declare(&mut out, name, schema);
        }
    }
    out + REPLIES + FUNCTIONS
}

fn declare(out: &mut String, name: &str, schema: &Value) {
    comment(out, schema, 0);
    let variants = kinds(schema).filter(|kinds| kinds.iter().any(|one| one.get("properties").is_some()));
    if let Some(variants) = variants {
        write!(out, "export type {name} =").unwrap();
        for variant in variants {
            out.push('\n');
            comment(out, variant, 1);
            write!(out, "  | {}", kind(variant, 1)).unwrap();
        }
        out.push_str(";\n\n");
    } else if schema.get("properties").is_some() {
        writeln!(out, "export interface {name} {}\n", object(schema, 0)).unwrap();
    } else {
        writeln!(out, "export type {name} = {};\n", kind(schema, 0)).unwrap();
    }
}

fn kinds(schema: &Value) -> Option<&Vec<Value>> {
    ["oneOf", "anyOf"].iter().find_map(|of| schema.get(of)).and_then(Value::as_array)
}

fn comment(out: &mut String, schema: &Value, depth: usize) {
    if let Some(words) = schema.get("description").and_then(Value::as_str) {
        let indent = "  ".repeat(depth);
        let joint = format!("\n{indent} * ");
        let lines: Vec<&str> = words.lines().map(str::trim).collect();
        writeln!(out, "{indent}/** {} */", lines.join(&joint)).unwrap();
    }
}

/// A schema as a type.
fn kind(schema: &Value, depth: usize) -> String {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return reference.trim_start_matches("#/$defs/").to_owned();
    }
    if let Some(only) = schema.get("const") {
        return only.to_string();
    }
    if let Some(choices) = schema.get("enum").and_then(Value::as_array) {
        return union(choices.iter().map(Value::to_string));
    }
    if let Some(kinds) = kinds(schema) {
        return union(kinds.iter().map(|one| kind(one, depth)));
    }
    match schema.get("type") {
        Some(Value::Array(kinds)) => union(kinds.iter().map(|one| {
            let mut only = schema.clone();
            only["type"] = one.clone();
            kind(&only, depth)
        })),
        Some(Value::String(one)) => match one.as_str() {
            "integer" => "number".to_owned(),
            "array" => array(schema, depth),
            "object" => on_one_line(object(schema, depth)),
            plain => plain.to_owned(),
        },
        _ => "unknown".to_owned(),
    }
}

fn union(kinds: impl Iterator<Item = String>) -> String {
    kinds.collect::<Vec<_>>().join(" | ")
}

fn array(schema: &Value, depth: usize) -> String {
    if let Some(kinds) = schema.get("prefixItems").and_then(Value::as_array) {
        return format!("[{}]", kinds.iter().map(|one| kind(one, depth)).collect::<Vec<_>>().join(", "));
    }
    let items = kind(&schema["items"], depth);
    if items.contains(" | ") {
        format!("({items})[]")
    } else {
        format!("{items}[]")
    }
}

fn object(schema: &Value, depth: usize) -> String {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return "Record<string, unknown>".to_owned();
    };
    let passed = schema.get("additionalProperties") == Some(&Value::Bool(false));
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut out = "{\n".to_owned();
    for (name, property) in properties {
        comment(&mut out, property, depth + 1);
        let needed = required.contains(&name.as_str());
        // What a caller does not know is left out; null says the same, and is for replies.
        let told = kind(property, depth + 1);
        let told = if passed && !needed { told.strip_suffix(" | null").unwrap_or(&told) } else { &told };
        let key = if name.contains('-') { format!("\"{name}\"") } else { name.clone() };
        let mark = if needed { "" } else { "?" };
        writeln!(out, "{}{key}{mark}: {told};", "  ".repeat(depth + 1)).unwrap();
    }
    out + &"  ".repeat(depth) + "}"
}

/// The same on one line, where it has no comments and is short.
fn on_one_line(object: String) -> String {
    let line = object.lines().map(str::trim).collect::<Vec<_>>().join(" ").replace("; }", " }");
    if object.contains("/**") || line.len() > SHORT {
        object
    } else {
        line
    }
}
