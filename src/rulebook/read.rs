//! Reads a packed text: blocks of one kind of record each, field by field. `data/pack/columns.rs` writes them and says what
//! they look like. An empty field is an absent one.

use super::{read_channels, read_days, Channel, Material, Path, Place, PlaceKind, Rulebook};
use crate::calendar::{parse_date, Date, WorkCalendar, YearTable};
use crate::evidence::{
    Adcode, ClaimLine, Confidence, LastDay, Quantity, Reach, Scope, Source, SourceKind, Standing, Step, Value,
};
use std::fmt;

/// The packed text is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataError {
    /// Line of the packed text, from 1.
    pub line: usize,
    /// What could not be read there.
    pub expected: &'static str,
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "packed rulebook, line {}: expected {}", self.line, self.expected)
    }
}

/// The fields of one record, taken from the left. Where one can't be read the record is given up, and what was expected is
/// kept here: handing the fault from reader to reader took more of the shipped file than the readers themselves.
pub(super) struct Fields<'b> {
    /// Number of the block's first line in the text, from 1.
    first_line: usize,
    /// The lines of the block. The text is part of the program, so what is read points into it and nothing is copied.
    lines: &'b [&'static str],
    /// Where the next field is.
    at: usize,
    /// How far it is from one field to the next: the number of records.
    stride: usize,
    /// What should have stood at the field that comes next.
    expected: &'static str,
}

impl Fields<'_> {
    /// Says what should come next, and takes it.
    fn next(&mut self, expected: &'static str) -> Option<&'static str> {
        self.expected = expected;
        let text = self.lines.get(self.at).copied();
        self.at += self.stride;
        text
    }

    /// A field.
    pub fn read<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&'static str) -> Option<T>,
    ) -> Option<T> {
        self.next(expected).and_then(parse)
    }

    /// A field that may be empty.
    pub fn optional<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&'static str) -> Option<T>,
    ) -> Option<Option<T>> {
        match self.next(expected)? {
            "" => Some(None),
            text => parse(text).map(Some),
        }
    }

    /// A field as it stands.
    pub fn text(&mut self, expected: &'static str) -> Option<&'static str> {
        self.next(expected)
    }

    /// The same, where it may be empty.
    pub fn text_or_none(&mut self, expected: &'static str) -> Option<Option<&'static str>> {
        self.next(expected).map(|text| Some(text).filter(|text| !text.is_empty()))
    }

    /// Gives the record up: something else should have come before it.
    pub fn misplaced(&mut self, expected: &'static str) -> Option<()> {
        self.next(expected);
        None
    }

    /// Where reading stopped.
    fn fault(&self) -> DataError {
        DataError { line: self.first_line + self.at - self.stride, expected: self.expected }
    }
}

/// What has been read so far.
#[derive(Default)]
pub(super) struct Reader {
    as_of: Option<Date>,
    pub sources: Vec<Source>,
    places: Vec<Place>,
    lines: Vec<ClaimLine>,
    pub channels: Vec<Channel>,
    /// Paths, each with the number of its channel from 1.
    pub paths: Vec<(usize, Path)>,
    pub materials: Vec<Material>,
    pub years: Vec<YearTable>,
    /// The numbers, from 1, of the claim, channel and path that the last step, path, tap and menu belonged to.
    of: [usize; 4],
}

/// Reads a record of some kinds. A program carries the readers of the kinds in its texts and no others.
pub(super) type ReadRecord = fn(&mut Reader, kind: &str, &mut Fields) -> Option<()>;

/// Reads texts that belong together, in this order.
pub(super) fn read(texts: &[&'static str], record: ReadRecord) -> Result<Rulebook, DataError> {
    let mut reader = Reader::default();
    for text in texts {
        each(text, &mut |kind, fields| record(&mut reader, kind, fields))?;
    }
    reader.finish()
}

/// Claims with their documents, and places.
pub(super) fn claims(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    match kind {
        "as_of" => reader.as_of = Some(fields.read("a date", parse_date)?),
        "source" => reader.sources.push(source(fields)?),
        "place" => reader.places.push(place(fields)?),
        "claim" => reader.lines.push(claim(fields, reader.sources.len())?),
        "step" => {
            let claim = reader.parent(0, fields)?;
            match reader.lines.get_mut(claim.wrapping_sub(1)) {
                Some(claim) => claim.steps.push(step(fields, claim.quantity)?),
                None => fields.misplaced(PARENT)?,
            }
        }
        _ => fields.misplaced("a known kind of record")?,
    }
    Some(())
}

/// The same and the days of the working calendar.
pub(super) fn with_days(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    match kind {
        "year" | "off" | "work" | "likely_off" | "likely_work" => {
            read_days::record(&mut reader.years, kind, fields)
        }
        _ => claims(reader, kind, fields),
    }
}

/// Claims, places, channels and what to bring.
pub(super) fn with_channels(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    match kind {
        "channel" | "path" | "tap" | "menu" | "material" => read_channels::record(reader, kind, fields),
        _ => claims(reader, kind, fields),
    }
}

/// Every kind there is.
pub(super) fn all(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    match kind {
        "channel" | "path" | "tap" | "menu" | "material" => read_channels::record(reader, kind, fields),
        _ => with_days(reader, kind, fields),
    }
}

/// Reads a text that holds places alone, by a reader of their own: it is what a page waits for.
pub(super) fn read_places(text: &'static str) -> Result<Rulebook, DataError> {
    let (mut as_of, mut places) = (None, Vec::new());
    each(text, &mut |kind, fields| {
        match kind {
            "as_of" => as_of = Some(fields.read("a date", parse_date)?),
            "place" => places.push(place(fields)?),
            _ => fields.misplaced("a place")?,
        }
        Some(())
    })?;
    let as_of = as_of.ok_or(DataError { line: 0, expected: "a record `as_of`" })?;
    let calendar = WorkCalendar::new(Vec::new());
    let (sources, lines, channels, materials, filed) = Default::default();
    Ok(Rulebook { as_of, sources, lines, calendar, channels, materials, places, filed })
}

/// Goes through the records of a text.
fn each(
    text: &'static str,
    record: &mut dyn FnMut(&str, &mut Fields) -> Option<()>,
) -> Result<(), DataError> {
    let lines: Vec<&'static str> = text.lines().collect();
    let mut rest = &lines[..];
    while let Some((header, after)) = rest.split_first() {
        let line = lines.len() - rest.len() + 1;
        let broken = |expected| DataError { line, expected };
        let mut header = header.split('\t');
        let kind = header.next().unwrap_or_default();
        let mut number = || header.next().and_then(|text| text.parse::<usize>().ok());
        let (count, width) = number().zip(number()).ok_or(broken("how many records and fields"))?;
        let size = count.checked_mul(width).filter(|size| *size <= after.len());
        let (block, after) = after.split_at(size.ok_or(broken("a whole block"))?);
        for at in 0..count {
            let mut fields = Fields { first_line: line + 1, lines: block, at, stride: count, expected: "" };
            record(kind, &mut fields).ok_or_else(|| fields.fault())?;
        }
        rest = after;
    }
    Ok(())
}

/// What is said where a record comes before the one it belongs to.
pub(super) const PARENT: &str = "what it belongs to before it";

impl Reader {
    /// The number, from 1, of what a record belongs to: it says first how many of those to go on. `child` is 0 for a step, then
    /// path, tap and menu.
    pub fn parent(&mut self, child: usize, fields: &mut Fields) -> Option<usize> {
        let on = fields.read("how many to go on", |text| text.parse::<usize>().ok())?;
        let last = self.of.get_mut(child)?;
        *last += on;
        Some(*last)
    }

    fn finish(self) -> Result<Rulebook, DataError> {
        let missing = |expected| DataError { line: 0, expected };
        let Reader { as_of, sources, places, lines, mut channels, paths, materials, years, .. } = self;
        for (channel, path) in paths {
            let channel = channels.get_mut(channel.wrapping_sub(1));
            channel.ok_or(missing("a channel before its paths"))?.paths.push(path);
        }
        let mut filed: Vec<_> =
            lines.iter().enumerate().map(|(index, line)| (line.place, line.quantity, index)).collect();
        filed.sort_unstable();
        let as_of = as_of.ok_or(missing("a record `as_of`"))?;
        let calendar = WorkCalendar::new(years);
        Ok(Rulebook { as_of, sources, lines, calendar, channels, materials, places, filed })
    }
}

fn source(fields: &mut Fields) -> Option<Source> {
    Some(Source {
        id: fields.text("a source id")?,
        kind: fields.read("a kind of source", SourceKind::from_id)?,
        title: fields.text("a title")?,
        doc_no: fields.text_or_none("a document number")?,
        issuer: fields.text_or_none("an issuer")?,
        date: fields.text_or_none("a date")?,
        url: fields.text_or_none("an address")?,
        read: fields.read("the day it was read", parse_date)?,
        confidence: fields.read("a confidence", Confidence::from_id)?,
        note: fields.text_or_none("a note")?,
    })
}

fn place(fields: &mut Fields) -> Option<Place> {
    Some(Place {
        adcode: fields.read("an adcode", Adcode::parse)?,
        name: fields.text("a name")?,
        short: fields.text("a short name")?,
        kind: fields.read("a kind of place", PlaceKind::from_id)?,
        pinyin: fields.text("pinyin")?,
        initials: fields.text("initials")?,
        area_code: fields.text_or_none("an area code")?,
    })
}

fn claim(fields: &mut Fields, sources: usize) -> Option<ClaimLine> {
    Some(ClaimLine {
        place: fields.read("an adcode", Adcode::parse)?,
        quantity: fields.read("a quantity", |text| {
            text.parse().ok().and_then(|at: usize| Quantity::ALL.get(at).copied())
        })?,
        reach: fields.read("`here` or `province`", |text| match text {
            "here" => Some(Reach::Here),
            "province" => Some(Reach::Province),
            _ => None,
        })?,
        source: fields.read("a source's index", |text| text.parse().ok().filter(|index| *index < sources))?,
        locator: fields.text_or_none("a locator")?,
        confidence: fields.read("a confidence", Confidence::from_id)?,
        standing: fields.read("a standing", Standing::from_id)?,
        scope: fields.read("a scope", Scope::parse)?,
        last_day: fields.optional("a date, after `=` the document's own", |text| {
            match text.strip_prefix('=') {
                Some(day) => parse_date(day).map(LastDay::OfDocument),
                None => parse_date(text).map(LastDay::Checked),
            }
        })?,
        note: fields.text_or_none("a note")?,
        by_statutory_date: fields
            .optional("`statutory`", |text| (text == "statutory").then_some(()))?
            .is_some(),
        steps: Vec::new(),
    })
}

fn step(fields: &mut Fields, quantity: Quantity) -> Option<Step> {
    Some(Step {
        from: fields.optional("a date", parse_date)?,
        value: fields
            .optional("a value in the quantity's unit", |text| Value::parse(quantity.unit(), text))?,
    })
}
