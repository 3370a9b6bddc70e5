//! Packs and checks the documents.

use super::{field, schema, DataFile, Fault};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use toml::value::Value;
use toml::Spanned;

const KINDS: [&str; 12] = [
    "law",
    "regulation",
    "notice",
    "guide",
    "qa",
    "news",
    "third-party",
    "brief",
    "dataset",
    "convention",
    "recalled",
    "drawn",
];

/// Levels of confidence, worst first.
pub const CONFIDENCE: [&str; 4] = ["recalled", "third-party", "quoted", "official"];

/// Where a level stands among [`CONFIDENCE`].
pub fn level(confidence: &str) -> Option<usize> {
    CONFIDENCE.iter().position(|level| *level == confidence)
}

/// What other files need to know of a document.
pub struct Known {
    /// Its number in the packed text.
    pub index: usize,
    pub kind: String,
    pub confidence: usize,
    /// Full date, where one is known.
    pub date: Option<String>,
    file: String,
    line: usize,
}

/// All documents, and which of them anything rests on.
pub struct Sources {
    by_id: BTreeMap<String, Known>,
    used: RefCell<BTreeSet<String>>,
}

impl Sources {
    /// The document with that id, marked as used.
    pub fn cite(&self, id: &str) -> Option<&Known> {
        let known = self.by_id.get(id)?;
        self.used.borrow_mut().insert(id.to_owned());
        Some(known)
    }

    /// A document nothing rests on is a fault: either a claim lost it or it should go.
    pub fn report_unused(&self, faults: &mut Vec<Fault>) {
        let used = self.used.borrow();
        for (id, known) in self.by_id.iter().filter(|(id, _)| !used.contains(*id)) {
            let what = format!("nothing rests on source `{id}`: cite it or remove it");
            faults.push(Fault { file: known.file.clone(), line: known.line, what });
        }
    }
}

pub fn pack<'a>(
    files: impl Iterator<Item = &'a DataFile>,
    packed: &mut String,
    faults: &mut Vec<Fault>,
) -> Sources {
    let mut all = BTreeMap::new();
    for file in files {
        match file.parse::<BTreeMap<String, Spanned<schema::Source>>>() {
            Ok(tables) => {
                for (id, source) in tables {
                    if all.contains_key(&id) {
                        faults.push(file.fault(&source, format!("source `{id}` is entered twice")));
                    }
                    all.insert(id, (file, source));
                }
            }
            Err(fault) => faults.push(fault),
        }
    }
    let mut by_id = BTreeMap::new();
    for (index, (id, (file, source))) in all.into_iter().enumerate() {
        let known = check(&id, index, file, &source, faults);
        record(&id, file, &source, packed, faults);
        by_id.insert(id, known);
    }
    Sources { by_id, used: RefCell::default() }
}

fn date_text(date: &Option<Value>) -> Option<String> {
    match date.as_ref()? {
        Value::Datetime(date) => Some(date.to_string()),
        Value::String(text) => Some(text.clone()),
        _ => Some(String::new()),
    }
}

fn check(
    id: &str,
    index: usize,
    file: &DataFile,
    at: &Spanned<schema::Source>,
    faults: &mut Vec<Fault>,
) -> Known {
    let source = at.as_ref();
    let mut fault = |what: String| faults.push(file.fault(at, what));
    if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        fault(format!("source id `{id}`: use a-z, 0-9 and -"));
    }
    if !KINDS.contains(&source.kind.as_str()) {
        fault(format!("kind `{}`: expected one of {}", source.kind, KINDS.join(", ")));
    }
    if level(&source.confidence).is_none() {
        fault(format!("confidence `{}`: expected one of {}", source.confidence, CONFIDENCE.join(", ")));
    }
    if let Some(url) = &source.url {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
        let host = rest.split('/').next().unwrap_or_default();
        let plain = host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
        if !plain || !format!(".{host}").ends_with(".gov.cn") {
            fault(format!("url `{url}`: only official addresses (.gov.cn) are linked; leave it out"));
        }
    }
    let date = date_text(&source.date);
    let well_formed = |text: &String| match text.len() {
        4 => schema::day(&format!("{text}-01-01")).is_some(),
        7 => schema::day(&format!("{text}-01")).is_some(),
        _ => schema::day(text).is_some(),
    };
    if date.as_ref().is_some_and(|date| !well_formed(date)) {
        fault("date: expected 2023-06-01, or \"2023-06\" or \"2023\" where the day is not known".into());
    }
    Known {
        index,
        kind: source.kind.clone(),
        confidence: level(&source.confidence).unwrap_or(0),
        date: date.filter(|date| date.len() == 10),
        file: file.name.clone(),
        line: file.line_at(at.span().start),
    }
}

fn record(
    id: &str,
    file: &DataFile,
    at: &Spanned<schema::Source>,
    packed: &mut String,
    faults: &mut Vec<Fault>,
) {
    let source = at.as_ref();
    let date = date_text(&source.date);
    let read = source.read.to_string();
    let fields = [
        ("id", Some(id)),
        ("kind", Some(source.kind.as_str())),
        ("title", Some(source.title.as_str())),
        ("doc_no", source.doc_no.as_deref()),
        ("issuer", source.issuer.as_deref()),
        ("date", date.as_deref()),
        ("url", source.url.as_deref()),
        ("read", Some(read.as_str())),
        ("confidence", Some(source.confidence.as_str())),
        ("note", source.note.as_deref()),
    ];
    packed.push_str("source");
    for (name, text) in fields {
        packed.push('\t');
        packed.push_str(field(file, at, name, text, faults));
    }
    packed.push('\n');
}
