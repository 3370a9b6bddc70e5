//! What is packed, as it lies in the binary: two texts of blocks. A block is one kind of record: a line with the kind, how
//! many records there are and how many fields each has, then the first field of all of them, one a line, then the second of
//! all of them, and so on. Like beside like compresses to about four fifths of what whole records do.
//!
//! The second text is the background: what answers are never reasoned from, statements and the documents only they (or the
//! calendar) rest on. The shipped programs leave it out; the page that shows it brings it along.

use super::quantity::Quantity;
use std::collections::{BTreeMap, BTreeSet};

/// Both texts. The second is read after the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// What answers are made from.
    pub answers: String,
    /// What is only shown.
    pub background: String,
}

/// Records that belong to the one of another kind before them.
const PARENTS: [(&str, &str); 4] =
    [("step", "claim"), ("path", "channel"), ("tap", "path"), ("menu", "path")];
/// Which field holds numbers of documents.
const CITES: [(&str, usize); 4] = [("claim", 3), ("path", 4), ("menu", 2), ("material", 8)];
/// Where a claim says what it is about.
const ABOUT: usize = 1;

fn of<T: Copy>(table: &[(&str, T)], kind: &str) -> Option<T> {
    table.iter().find(|(name, _)| *name == kind).map(|(_, value)| *value)
}

struct Record<'a> {
    kind: &'a str,
    fields: Vec<String>,
    background: bool,
}

/// From records as the packers write them: one a line, fields separated by tabs, the first of them naming the kind.
pub fn write(records: &str) -> Packed {
    let mut all: Vec<Record> = Vec::new();
    let mut in_background = false;
    for line in records.lines() {
        let (kind, fields) = line.split_once('\t').unwrap_or((line, ""));
        let mut fields: Vec<String> = fields.split('\t').map(str::to_owned).collect();
        if kind == "claim" {
            // By its place in the table, which this script shares with the reader.
            let about = Quantity::from_id(&fields[ABOUT]);
            in_background = about == Some(Quantity::Statement);
            fields[ABOUT] = about.map(|about| (about as usize).to_string()).unwrap_or_default();
        }
        all.push(Record { kind, fields, background: in_background && (kind == "claim" || kind == "step") });
    }
    number_documents(&mut all);
    all.sort_by_key(|record| record.background);
    link_to_parents(&mut all);
    Packed { answers: blocks(&all, false), background: blocks(&all, true) }
}

/// Puts the documents that answers rest on first, so that each text counts on from where it stands.
fn number_documents(all: &mut [Record]) {
    let cited = |record: &Record| {
        let field = of(&CITES, record.kind).and_then(|field| record.fields.get(field));
        field.map(|numbers| numbers.split(',').map(str::to_owned).collect::<Vec<_>>()).unwrap_or_default()
    };
    let wanted: BTreeSet<String> = all.iter().filter(|record| !record.background).flat_map(cited).collect();
    let mut documents: Vec<&mut Record> = all.iter_mut().filter(|record| record.kind == "source").collect();
    for (number, document) in documents.iter_mut().enumerate() {
        document.background = !wanted.contains(&number.to_string());
    }
    let in_order = |background: bool| {
        let numbered = documents.iter().enumerate();
        numbered.filter(move |(_, document)| document.background == background).map(|(number, _)| number)
    };
    let new: BTreeMap<String, String> = in_order(false)
        .chain(in_order(true))
        .enumerate()
        .map(|(new, old)| (old.to_string(), new.to_string()))
        .collect();
    for record in all {
        if let Some(field) = of(&CITES, record.kind) {
            let numbers =
                record.fields[field].split(',').map(|old| new.get(old).cloned().unwrap_or_default());
            record.fields[field] = numbers.collect::<Vec<_>>().join(",");
        }
    }
}

/// The first field of a record that belongs to another says how many of those to go on, from where the last one was.
fn link_to_parents(all: &mut [Record]) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut last: BTreeMap<&str, usize> = BTreeMap::new();
    for record in all {
        *seen.entry(record.kind).or_default() += 1;
        if let Some(parent) = of(&PARENTS, record.kind) {
            let parents = seen.get(parent).copied().unwrap_or_default();
            let before = last.insert(record.kind, parents).unwrap_or_default();
            record.fields.insert(0, (parents - before).to_string());
        }
    }
}

fn blocks(all: &[Record], background: bool) -> String {
    let records: Vec<&Record> = all.iter().filter(|record| record.background == background).collect();
    let mut kinds: Vec<&str> = Vec::new();
    for record in &records {
        if !kinds.contains(&record.kind) {
            kinds.push(record.kind);
        }
    }
    let mut text = String::new();
    for kind in kinds {
        let alike: Vec<&&Record> = records.iter().filter(|record| record.kind == kind).collect();
        let width = alike.iter().map(|record| record.fields.len()).max().unwrap_or_default();
        text.push_str(&format!("{kind}\t{}\t{width}\n", alike.len()));
        for field in 0..width {
            for record in &alike {
                text.push_str(record.fields.get(field).map_or("", String::as_str));
                text.push('\n');
            }
        }
    }
    text
}
