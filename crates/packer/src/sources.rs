//! Reads and checks the documents.

use super::{line, meaning, optional_line, schema, text, DataFile, Fault};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use toml::value::Value;
use toml::Spanned;
use yibao_model::calendar::{parse_date, Date};
use yibao_model::evidence::{Confidence, Source, SourceKind};

/// The names of the levels of confidence, worst first.
pub fn levels() -> String {
    let mut ids = Confidence::ALL.map(Confidence::id);
    ids.reverse();
    ids.join(", ")
}

/// What other files need to know of a document.
pub struct CitedSource {
    /// Its place among the records.
    pub index: usize,
    /// None where its name means nothing, which is a fault.
    pub kind: Option<SourceKind>,
    pub confidence: Confidence,
    /// Full date, where one is known.
    pub date: Option<Date>,
    file: String,
    line: usize,
}

/// All documents, and which of them anything rests on.
pub struct Sources {
    /// In the order of their ids.
    pub records: Vec<Source>,
    by_id: BTreeMap<String, CitedSource>,
    used: RefCell<BTreeSet<String>>,
}

impl Sources {
    /// The document with that id, marked as used.
    pub fn cite(&self, id: &str) -> Option<&CitedSource> {
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

pub fn read<'a>(files: impl Iterator<Item = &'a DataFile>, faults: &mut Vec<Fault>) -> Sources {
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
    let mut records = Vec::new();
    for (index, (id, (file, source))) in all.into_iter().enumerate() {
        let (known, record) = check(&id, index, file, &source, faults);
        records.extend(record);
        by_id.insert(id, known);
    }
    Sources { records, by_id, used: RefCell::default() }
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
) -> (CitedSource, Option<Source>) {
    let source = at.as_ref();
    let fault = |what: String| file.fault(at, what);
    if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        faults.push(fault(format!("source id `{id}`: use a-z, 0-9 and -")));
    }
    let kind = meaning(SourceKind::from_id(&source.kind), faults, || {
        let kinds = SourceKind::ALL.map(SourceKind::id).join(", ");
        fault(format!("kind `{}`: expected one of {kinds}", source.kind))
    });
    let confidence = meaning(Confidence::from_id(&source.confidence), faults, || {
        fault(format!("confidence `{}`: expected one of {}", source.confidence, levels()))
    });
    if let Some(url) = &source.url {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
        let host = rest.split('/').next().unwrap_or_default();
        let plain = host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
        if !plain || !format!(".{host}").ends_with(".gov.cn") {
            let what = format!("url `{url}`: only official addresses (.gov.cn) are linked; leave it out");
            faults.push(fault(what));
        }
    }
    let date = date_text(&source.date);
    let well_formed = |text: &String| match text.len() {
        4 => parse_date(&format!("{text}-01-01")).is_some(),
        7 => parse_date(&format!("{text}-01")).is_some(),
        _ => parse_date(text).is_some(),
    };
    if date.as_ref().is_some_and(|date| !well_formed(date)) {
        let what = "date: expected 2023-06-01, or \"2023-06\" or \"2023\" where the day is not known";
        faults.push(fault(what.into()));
    }
    let known = CitedSource {
        index,
        kind,
        confidence: confidence.unwrap_or(Confidence::Recalled),
        date: date.as_deref().and_then(parse_date),
        file: file.name.clone(),
        line: file.line_at(at.span().start),
    };
    let mut optional = |name: &str, said: Option<&str>| optional_line(file, at, name, said, faults);
    let doc_no = optional("doc_no", source.doc_no.as_deref());
    let issuer = optional("issuer", source.issuer.as_deref());
    let url = optional("url", source.url.as_deref());
    let note = optional("note", source.note.as_deref());
    let title = line(file, at, "title", &source.title, faults);
    let record = kind.zip(confidence).map(|(kind, confidence)| Source {
        id: text(id),
        kind,
        title,
        doc_no,
        issuer,
        date: date.as_deref().map(text),
        url,
        read: source.read.0,
        confidence,
        note,
    });
    (known, record)
}
