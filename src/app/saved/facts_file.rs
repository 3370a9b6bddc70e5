//! A file of facts and answer, for people to keep and for other programs to read. Its shape is told in
//! `docs/facts-file.md`.

use super::question::Question;
use super::shelf::PRODUCT;
use crate::app::written;
use crate::calendar::{parse_date, Date};
use crate::json::given::{Given, Malformed};
use crate::json::{from_fn, json, text, Each, Put, Writer};
use crate::wording::{Reading, SourceLine, Text};

/// The shape written here. A later shape gets another number; this program then still reads the ones before.
pub const FORMAT: u32 = 1;
/// Bytes of the longest file that is looked at: ten times what the longest form makes.
pub const LONGEST: usize = 400_000;
/// What the answer is written under: read by other programs, and found anew by this one.
const ANSWER: [&str; 8] =
    ["productName", "title", "cautions", "next", "rows", "trace", "sources", "disclaimer"];

/// What a file held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The question.
    pub question: Question,
    /// The form as a line.
    pub line: String,
    /// The day it was asked on, where the file says so.
    pub today: Option<Date>,
    /// The answer of that day; empty where the file has none.
    pub sentence: String,
    /// Names of what was passed over.
    pub unknown: Vec<String>,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in it.
    Empty,
    /// The browser could not read it.
    Unreadable,
    /// It is longer than [`LONGEST`].
    TooLong,
    /// It is no JSON object: another kind of file, or one cut off.
    NotJson,
    /// It is not a file of this product.
    NotOurs,
    /// It is in an older form, which this program does not read.
    Older,
    /// It was written by a newer program.
    Newer,
    /// It is of a question that is not asked here.
    NoSuchQuestion(String),
    /// What stands under this name is missing or of the wrong kind.
    Wrong(String),
    /// None of its facts is one of this question.
    NoFacts,
}

/// The file of an answer. `line` is the form; `today` the day it was asked on.
pub fn write(question: &str, title: &str, line: &str, today: Option<Date>, reading: &Reading) -> String {
    let facts = written::pairs(line).unwrap_or_default();
    let facts = from_fn(|out| out.object(|out| facts.iter().for_each(|(name, value)| out.put(name, value))));
    let next = Each(reading.next.iter().map(
        |line| json!({ "on": line.on.map(|day| day.to_string()), "when": line.when, "do": Said(&line.what) }),
    ));
    let rows = Each(reading.rows.iter().map(
        |row| json!({ "label": row.label, "value": Said(&row.value), "note": row.note.as_ref().map(Said) }),
    ));
    let trace =
        Each(reading.steps.iter().map(|step| json!({ "says": Said(&step.what), "source": step.source })));
    text(&from_fn(|out| {
        json!(out, {
            "product": PRODUCT,
            "format": FORMAT,
            "question": question,
            "facts": facts,
            "today": today.map(|day| day.to_string()),
            "title": title,
            "sentence": Said(&reading.lead),
            "cautions": Each(reading.cautions.iter().map(|caution| Said(&caution.0))),
            "next": next,
            "rows": rows,
            "trace": trace,
            "sources": Each(reading.sources.iter().map(source)),
            "productName": crate::wording::spoken::form::PRODUCT,
            "disclaimer": crate::wording::spoken::form::DISCLAIMER,
        });
    }))
}

/// A sentence, without its marks.
struct Said<'a>(&'a Text);

impl Put for Said<'_> {
    fn put(&self, out: &mut Writer) {
        out.shown(self.0);
    }
}

fn source(line: &SourceLine) -> impl Put + '_ {
    json!({
        "title": line.title,
        "locator": line.locator,
        "url": line.url,
        "confidence": line.confidence,
        "read": line.read,
        "note": line.note,
    })
}

/// Reads a file: the text as the browser's `JSON.stringify` writes it, `None` where it is no JSON at all.
///
/// # Errors
/// [`Fault`], the first that is found.
pub fn read(text: Option<&str>) -> Result<Facts, Fault> {
    let mut given = text.and_then(|text| Given::read(text).ok()).ok_or(Fault::NotJson)?;
    if !matches!(given.text("product").ok().flatten().as_deref(), Some(PRODUCT)) {
        return Err(Fault::NotOurs);
    }
    let wrong = |name: &'static str| move |_: Malformed| Fault::Wrong(name.to_owned());
    match given.whole("format").map_err(wrong("format"))?.parse::<u32>() {
        Ok(FORMAT) => {}
        Ok(newer) if newer > FORMAT => return Err(Fault::Newer),
        Ok(_) => return Err(Fault::Older),
        Err(_) => return Err(Fault::Wrong("format".to_owned())),
    }
    let question = given.needed("question").map_err(wrong("question"))?;
    let question = Question::from_id(&question).ok_or(Fault::NoSuchQuestion(question))?;
    let today = given.text("today").map_err(wrong("today"))?;
    let sentence = given.text("sentence").map_err(wrong("sentence"))?.unwrap_or_default();
    let facts = given.object("facts").map_err(wrong("facts"))?;
    let facts = facts.texts().map_err(|name| Fault::Wrong(["facts.", &name].concat()))?;
    for name in ANSWER {
        given.pass(name);
    }
    let (line, mut unknown) = question.line(facts);
    if question.is_empty(&line) {
        return Err(Fault::NoFacts);
    }
    unknown.extend(given.left());
    Ok(Facts { question, line, today: today.and_then(|day| parse_date(&day)), sentence, unknown })
}
