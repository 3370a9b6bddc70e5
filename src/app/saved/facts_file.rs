//! A file of facts and answer, for people to keep and for other programs to read. Its shape is told in
//! `docs/facts-file.md`.

use super::question::Question;
use super::shelf::PRODUCT;
use crate::app::written;
use crate::calendar::{parse_date, Date};
use crate::wording::{Reading, SourceLine};
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

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

/// What a file holds.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct File<'a> {
    product: &'static str,
    format: u32,
    question: &'a str,
    facts: Entries<String>,
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
    "product", "format", "question", "facts", "today", "title", "sentence", "cautions", "next", "rows", "trace",
    "sources", "productName", "disclaimer",
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
            facts: Entries(written::pairs(line).unwrap_or_default()),
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
            product_name: crate::wording::spoken::form::PRODUCT,
            disclaimer: crate::wording::spoken::form::DISCLAIMER,
        }
    }
}

/// Reads a file, which is looked at field by field, so that what is wrong can be named.
///
/// # Errors
/// [`Fault`], the first that is found.
pub fn read<'de, D: Deserializer<'de>>(file: impl Fn() -> D) -> Result<Facts, Fault> {
    let Entries(names) = Entries::<IgnoredAny>::deserialize(file()).map_err(|_| Fault::NotJson)?;
    if !matches!(field::<String, _>(file(), "product"), Ok(Some(product)) if product == PRODUCT) {
        return Err(Fault::NotOurs);
    }
    match field::<u32, _>(file(), "format")? {
        Some(FORMAT) => {}
        Some(newer) if newer > FORMAT => return Err(Fault::Newer),
        Some(_) => return Err(Fault::Older),
        None => return Err(Fault::Wrong("format".to_owned())),
    }
    let question = field::<String, _>(file(), "question")?.ok_or_else(|| Fault::Wrong("question".to_owned()))?;
    let question = Question::from_id(&question).ok_or(Fault::NoSuchQuestion(question))?;
    let today = field::<String, _>(file(), "today")?;
    let sentence = field(file(), "sentence")?.unwrap_or_default();
    let Entries(facts) = field::<Entries<Fact>, _>(file(), "facts")?.unwrap_or_default();
    let text = |(name, fact): (String, Fact)| match fact {
        Fact::Text(text) => Ok((name, text)),
        Fact::Other(_) => Err(Fault::Wrong(["facts.", &name].concat())),
    };
    let facts = facts.into_iter().map(text).collect::<Result<_, _>>()?;
    let (line, mut unknown) = question.line(facts);
    if question.is_empty(&line) {
        return Err(Fault::NoFacts);
    }
    unknown.extend(names.into_iter().map(|(name, _)| name).filter(|name| !FIELDS.contains(&name.as_str())));
    Ok(Facts { question, line, today: today.and_then(|day| parse_date(&day)), sentence, unknown })
}

/// A fact is text; whatever else stands there is a fault to be named.
#[derive(Deserialize)]
#[serde(untagged)]
enum Fact {
    Text(String),
    Other(IgnoredAny),
}

/// An object whose names are not known beforehand, in its own order.
struct Entries<T>(Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Entries(Vec::new())
    }
}

impl<T: Serialize> Serialize for Entries<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntryByEntry<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for EntryByEntry<T> {
            type Value = Entries<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_any(EntryByEntry(PhantomData))
    }
}

/// One field of an object, the others left alone; `None` where it is not there.
fn field<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    object: D,
    name: &'static str,
) -> Result<Option<T>, Fault> {
    struct Field<T>(&'static str, PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Field<T> {
        type Value = Option<T>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<T>, A::Error> {
            let mut found = None;
            while let Some(key) = map.next_key::<String>()? {
                if key == self.0 {
                    found = map.next_value()?;
                } else {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            Ok(found)
        }
    }
    object.deserialize_any(Field(name, PhantomData)).map_err(|_| Fault::Wrong(name.to_owned()))
}
