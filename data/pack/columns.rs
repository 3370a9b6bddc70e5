//! What is packed, as it lies in the binaries: texts of blocks. A block is one kind of record: a line with the kind, how many
//! records there are and how many fields each has, then the first field of all of them, one a line, then the second of all of
//! them, and so on. Like beside like compresses to about four fifths of what whole records do.
//!
//! There is one text for each kind of program, with what that one needs: who only asks about a transfer does not download what is
//! known about retirement. A question's texts lack the places, which its form has: they are read after that text.

use super::quantity::{Quantity, Question};
use std::collections::BTreeSet;

/// For whom a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pack {
    /// Everything there is: the page about a place, tests, the site in one file.
    Whole,
    /// What answers are made from: the JS API.
    Answers,
    /// What the answer to one question is made from.
    For(Question),
    /// The same, with what the guide says beside that answer on its page.
    Page(Question),
    /// Channels and places.
    Guide,
    /// Places alone: what a form can be filled in with.
    Form,
}

impl Pack {
    /// All of them.
    pub const ALL: [Pack; 10] = [
        Pack::Whole,
        Pack::Answers,
        Pack::For(Question::Transfer),
        Pack::For(Question::Retirement),
        Pack::For(Question::Account),
        Pack::Page(Question::Transfer),
        Pack::Page(Question::Retirement),
        Pack::Page(Question::Account),
        Pack::Guide,
        Pack::Form,
    ];

    /// The file it is written to; `src/rulebook/mod.rs` reads it.
    pub const fn file(self) -> &'static str {
        match self {
            Pack::Whole => "whole.txt",
            Pack::Answers => "answers.txt",
            Pack::For(Question::Transfer) => "transfer.txt",
            Pack::For(Question::Retirement) => "retirement.txt",
            Pack::For(Question::Account) => "account.txt",
            Pack::Page(Question::Transfer) => "transfer-page.txt",
            Pack::Page(Question::Retirement) => "retirement-page.txt",
            Pack::Page(Question::Account) => "account-page.txt",
            Pack::Guide => "guide.txt",
            Pack::Form => "form.txt",
        }
    }

    fn keeps(self, record: &Record) -> bool {
        match (record.kind, self) {
            (_, Pack::Whole) => true,
            (kind, Pack::Form) => matches!(kind, "as_of" | "place"),
            // The form's text comes before these.
            ("as_of" | "place", Pack::For(_) | Pack::Page(_)) => false,
            ("claim" | "step", Pack::Answers) => record.about != Some(Quantity::Statement),
            ("claim" | "step", Pack::For(question) | Pack::Page(question)) => {
                record.about.is_some_and(|about| about.questions().contains(&question))
            }
            ("claim" | "step", Pack::Guide) => false,
            // A limit is counted in working days, a retirement in months.
            ("year" | "off" | "work" | "likely_off" | "likely_work", pack) => {
                matches!(pack, Pack::Answers | Pack::For(Question::Transfer) | Pack::Page(Question::Transfer))
            }
            ("channel" | "path" | "tap" | "menu" | "material", Pack::For(_)) => false,
            // Beside an answer stand numbers to call and what to bring; the steps of a way are the guide's.
            ("tap", Pack::Page(_)) => record.by_phone,
            ("menu", Pack::Page(_)) => false,
            _ => true,
        }
    }
}

/// Every text, in the order of [`Pack::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed(pub Vec<(Pack, String)>);

impl Packed {
    /// The text for one kind of program.
    pub fn text(&self, pack: Pack) -> &str {
        self.0.iter().find(|(of, _)| *of == pack).map_or("", |(_, text)| text)
    }
}

/// Records that belong to the one of another kind before them.
const PARENTS: [(&str, &str); 4] =
    [("step", "claim"), ("path", "channel"), ("tap", "path"), ("menu", "path")];
/// Which field holds numbers of documents.
const CITES: [(&str, usize); 4] = [("claim", 3), ("path", 4), ("menu", 2), ("material", 8)];
/// Where a claim says what it is about, and a channel by what means it is reached.
const ABOUT: usize = 1;
const MEANS: usize = 2;

fn of<T: Copy>(table: &[(&str, T)], kind: &str) -> Option<T> {
    table.iter().find(|(name, _)| *name == kind).map(|(_, value)| *value)
}

#[derive(Clone)]
struct Record<'a> {
    kind: &'a str,
    fields: Vec<String>,
    /// Of a claim and its steps: what they are about.
    about: Option<Quantity>,
    /// Of a channel and what belongs to it: whether it is a telephone.
    by_phone: bool,
}

/// From records as the packers write them: one a line, fields separated by tabs, the first of them naming the kind.
pub fn write(records: &str) -> Packed {
    let mut all: Vec<Record> = Vec::new();
    let (mut about, mut by_phone) = (None, false);
    for line in records.lines() {
        let (kind, fields) = line.split_once('\t').unwrap_or((line, ""));
        let mut fields: Vec<String> = fields.split('\t').map(str::to_owned).collect();
        if kind == "claim" {
            // By its place in the table, which this script shares with the reader.
            about = Quantity::from_id(&fields[ABOUT]);
            fields[ABOUT] = about.map(|about| (about as usize).to_string()).unwrap_or_default();
        }
        if kind == "channel" {
            by_phone = fields.get(MEANS).is_some_and(|means| means == "phone");
        }
        all.push(Record { kind, fields, about, by_phone });
    }
    Packed(Pack::ALL.into_iter().map(|pack| (pack, text(&all, pack))).collect())
}

fn text(all: &[Record], pack: Pack) -> String {
    let mut kept: Vec<Record> = all.iter().filter(|record| pack.keeps(record)).cloned().collect();
    if pack != Pack::Whole {
        leave_out_documents(&mut kept);
    }
    link_to_parents(&mut kept);
    blocks(&kept)
}

/// Leaves out the documents that nothing kept rests on, and numbers the others anew.
fn leave_out_documents(kept: &mut Vec<Record>) {
    let cited = |record: &Record| {
        let field = of(&CITES, record.kind).and_then(|field| record.fields.get(field));
        field.map(|numbers| numbers.split(',').map(str::to_owned).collect::<Vec<_>>()).unwrap_or_default()
    };
    let wanted: BTreeSet<String> = kept.iter().flat_map(cited).collect();
    let mut new = Vec::new();
    let mut document = 0;
    kept.retain(|record| {
        if record.kind != "source" {
            return true;
        }
        let stays = wanted.contains(&document.to_string());
        if stays {
            new.push(document);
        }
        document += 1;
        stays
    });
    for record in kept {
        if let Some(field) = of(&CITES, record.kind) {
            let numbers = record.fields[field].split(',').map(|old| {
                let at = new.iter().position(|kept| kept.to_string() == old);
                at.map(|at| at.to_string()).unwrap_or_default()
            });
            record.fields[field] = numbers.collect::<Vec<_>>().join(",");
        }
    }
}

/// The first field of a record that belongs to another says how many of those to go on, from where the last one was.
fn link_to_parents(all: &mut [Record]) {
    let mut seen: Vec<(&str, usize)> = Vec::new();
    let mut last: Vec<(&str, usize)> = Vec::new();
    for record in all {
        match seen.iter_mut().find(|(kind, _)| *kind == record.kind) {
            Some((_, count)) => *count += 1,
            None => seen.push((record.kind, 1)),
        }
        if let Some(parent) = of(&PARENTS, record.kind) {
            let parents = of(&seen, parent).unwrap_or_default();
            let before = of(&last, record.kind).unwrap_or_default();
            last.retain(|(kind, _)| *kind != record.kind);
            last.push((record.kind, parents));
            record.fields.insert(0, (parents - before).to_string());
        }
    }
}

fn blocks(records: &[Record]) -> String {
    let mut kinds: Vec<&str> = Vec::new();
    for record in records {
        if !kinds.contains(&record.kind) {
            kinds.push(record.kind);
        }
    }
    let mut text = String::new();
    for kind in kinds {
        let alike: Vec<&Record> = records.iter().filter(|record| record.kind == kind).collect();
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
