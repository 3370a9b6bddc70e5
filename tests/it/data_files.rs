//! The files in `data/` as they stand, read as TOML and nothing else: what pages list is counted in them, not in the rules that were
//! packed from them.

use std::collections::BTreeMap;
use std::path::Path;
use toml::{Table, Value};

/// Every file of a folder, read.
fn folder(name: &str) -> Vec<Table> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let tables: Vec<Table> =
        files.map(|file| std::fs::read_to_string(file).unwrap().parse().unwrap()).collect();
    assert!(!tables.is_empty(), "no files in data/{name}");
    tables
}

/// The entries of a list in a file, none where the file has no such list.
fn list(file: &Table, name: &str) -> Vec<Table> {
    let entries = file.get(name).and_then(Value::as_array).into_iter().flatten();
    entries.map(|entry| entry.as_table().unwrap().clone()).collect()
}

/// Sources, by what they are cited as.
pub fn sources() -> BTreeMap<String, Table> {
    let sources = folder("sources").into_iter().flatten();
    sources.map(|(id, source)| (id, source.as_table().unwrap().clone())).collect()
}

/// Places, by their code.
pub fn places() -> BTreeMap<String, Table> {
    let places = folder("places").into_iter().flat_map(|file| list(&file, "place"));
    places.map(|place| (text(&place, "adcode").unwrap(), place)).collect()
}

/// Claims as they are written: one that differs by sex is one here.
pub fn claims() -> Vec<Table> {
    let files = folder("national").into_iter().chain(folder("places"));
    files.flat_map(|file| list(&file, "claim")).collect()
}

/// How many statements a claim is: one that differs by sex is two.
pub fn statements(claim: &Table) -> usize {
    let by_sex = steps(claim).iter().any(|step| step.contains_key("woman"));
    if by_sex {
        2
    } else {
        1
    }
}

/// The steps of a claim; a claim without any is its own.
pub fn steps(claim: &Table) -> Vec<Table> {
    match claim.contains_key("steps") {
        true => list(claim, "steps"),
        false => vec![claim.clone()],
    }
}

/// Whether it is relied on: it is no draft, not disputed, and no bound of an estimate.
pub fn in_force(claim: &Table) -> bool {
    text(claim, "standing").is_none_or(|standing| standing == "in-force")
}

/// A value as it is written: a date like text.
pub fn text(table: &Table, key: &str) -> Option<String> {
    table.get(key).map(|value| match value {
        Value::String(text) => text.clone(),
        Value::Datetime(date) => date.to_string(),
        other => panic!("{key}: neither text nor a date: {other:?}"),
    })
}
