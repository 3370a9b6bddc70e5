//! A file of facts and answer, for people to keep and for other programs to read. Its shape is told in
//! `docs/facts-file.md`.

use super::question::Question;
use super::shelf::PRODUCT;
use crate::app::form::form_line;
use crate::calendar::{parse_date, Date};
use crate::given::Given;
use crate::view::{Reading, SourceLine};
use serde::{Serialize, Serializer};

/// The shape written here. A later shape gets another number; this program then still reads the ones before.
pub const FORMAT: u32 = 1;
/// Bytes of the longest file that is looked at: ten times what the longest form makes.
pub const LONGEST: usize = 400_000;

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
pub enum FileFault {
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

/// What a file holds.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct File<'a> {
    product: &'static str,
    format: u32,
    question: &'a str,
    #[serde(serialize_with = "by_name")]
    facts: Vec<(String, String)>,
    today: Option<String>,
    title: &'a str,
    sentence: String,
    cautions: Vec<String>,
    next: Vec<Next<'a>>,
    rows: Vec<Row<'a>>,
    trace: Vec<Step>,
    sources: Vec<Document<'a>>,
    product_name: &'static str,
    disclaimer: &'static str,
}

/// Its fields, by the names they have in the file. What is found anew is passed over when it is read.
const FIELDS: [&str; 14] = [
    "product",
    "format",
    "question",
    "facts",
    "today",
    "title",
    "sentence",
    "cautions",
    "next",
    "rows",
    "trace",
    "sources",
    "productName",
    "disclaimer",
];

#[derive(Serialize)]
struct Next<'a> {
    on: Option<String>,
    when: &'a str,
    #[serde(rename = "do")]
    what: String,
}

#[derive(Serialize)]
struct Row<'a> {
    label: &'a str,
    value: String,
    note: Option<String>,
}

#[derive(Serialize)]
struct Step {
    says: String,
    source: Option<usize>,
}

#[derive(Serialize)]
struct Document<'a> {
    title: &'a str,
    locator: Option<&'a str>,
    url: Option<&'a str>,
    confidence: &'a str,
    read: &'a str,
    note: Option<&'a str>,
}

impl<'a> From<&'a SourceLine> for Document<'a> {
    fn from(line: &'a SourceLine) -> Self {
        Document {
            title: &line.title,
            locator: line.locator,
            url: line.url,
            confidence: line.confidence,
            read: &line.read,
            note: line.note,
        }
    }
}

impl<'a> File<'a> {
    /// The file of an answer. `line` is the form; `today` the day it was asked on.
    pub fn of(
        question: &'a str,
        title: &'a str,
        line: &str,
        today: Option<Date>,
        reading: &'a Reading,
    ) -> Self {
        let day = |day: Date| day.to_string();
        let next = reading.next.iter();
        let rows = reading.rows.iter();
        let steps = reading.steps.iter();
        File {
            product: PRODUCT,
            format: FORMAT,
            question,
            facts: form_line::pairs(line).unwrap_or_default(),
            today: today.map(day),
            title,
            sentence: reading.lead.to_string(),
            cautions: reading.cautions.iter().map(|caution| caution.0.to_string()).collect(),
            next: next
                .map(|line| Next { on: line.on.map(day), when: &line.when, what: line.what.to_string() })
                .collect(),
            rows: rows
                .map(|row| Row {
                    label: &row.label,
                    value: row.value.to_string(),
                    note: row.note.as_ref().map(ToString::to_string),
                })
                .collect(),
            trace: steps.map(|step| Step { says: step.what.to_string(), source: step.source }).collect(),
            sources: reading.sources.iter().map(Into::into).collect(),
            product_name: crate::wording::words::product::name(),
            disclaimer: crate::wording::words::product::disclaimer(),
        }
    }
}

fn by_name<S: Serializer>(pairs: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(name, value)| (name, value)))
}

/// Reads a file.
///
/// # Errors
/// [`Fault`], the first that is found.
pub fn read(file: &Given) -> Result<Facts, FileFault> {
    let Given::Object(fields) = file else { return Err(FileFault::NotJson) };
    if !matches!(file.get("product"), Some(Given::Text(product)) if product == PRODUCT) {
        return Err(FileFault::NotOurs);
    }
    match file.get("format") {
        Some(Given::Whole(format)) if *format == u64::from(FORMAT) => {}
        Some(Given::Whole(format)) if *format > u64::from(FORMAT) => return Err(FileFault::Newer),
        Some(Given::Whole(_)) => return Err(FileFault::Older),
        _ => return Err(FileFault::Wrong("format".to_owned())),
    }
    let question = text(file, "question")?.ok_or_else(|| FileFault::Wrong("question".to_owned()))?;
    let question =
        Question::from_id(question).ok_or_else(|| FileFault::NoSuchQuestion(question.to_owned()))?;
    let today = text(file, "today")?;
    let sentence = text(file, "sentence")?.unwrap_or_default().to_owned();
    let facts = match file.get("facts") {
        Some(Given::Object(facts)) => &facts[..],
        None | Some(Given::Nothing) => &[],
        Some(_) => return Err(FileFault::Wrong("facts".to_owned())),
    };
    let fact = |(name, value): &(String, Given)| match value {
        Given::Text(value) => Ok((name.clone(), value.clone())),
        _ => Err(FileFault::Wrong(["facts.", name].concat())),
    };
    let (line, mut unknown) = question.line(facts.iter().map(fact).collect::<Result<_, _>>()?);
    if question.is_empty(&line) {
        return Err(FileFault::NoFacts);
    }
    let today = today.and_then(parse_date);
    let line = question.dated(&line, today);
    let names = fields.iter().map(|(name, _)| name);
    unknown.extend(names.filter(|name| !FIELDS.contains(&name.as_str())).cloned());
    Ok(Facts { question, line, today, sentence, unknown })
}

/// Text; `None` where there is none.
fn text<'a>(file: &'a Given, name: &str) -> Result<Option<&'a str>, FileFault> {
    match file.get(name) {
        Some(Given::Text(text)) => Ok(Some(text)),
        None | Some(Given::Nothing) => Ok(None),
        Some(_) => Err(FileFault::Wrong(name.to_owned())),
    }
}
