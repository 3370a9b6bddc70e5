//! Reads a packed text: blocks of one kind of record each, field by field. `data/pack/columns.rs` writes them and says what
//! they look like. An empty field is an absent one.

use super::{read_channels, read_days, Channel, Material, Path, Place, PlaceKind, Rulebook};
use crate::calendar::{parse_date, Date, WorkCalendar, YearTable};
use crate::evidence::{
    Adcode, ClaimLine, Confidence, LastDay, Quantity, Reach, Scope, Source, SourceKind, Standing, Step, Value,
};
use std::fmt;

/// The packed text is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataError {
    /// Line of the text it is in, from 1; 0 where something is missing at its end. What should stand there the packer knows
    /// (`data/pack`): sentences for it would be downloaded by everybody, and read by nobody.
    pub line: usize,
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "packed rulebook: line {} cannot be read", self.line)
    }
}

/// The fields of one record, taken from the left. Where one can't be read the record is given up, and this
/// knows where: handing the fault from reader to reader took more of the shipped file than the readers themselves.
pub(super) struct Fields<'b> {
    /// Number of the block's first line in the text, from 1.
    first_line: usize,
    /// The lines of the block. The text is part of the program, so what is read points into it and nothing is copied.
    lines: &'b [&'static str],
    /// Where the next field is.
    at: usize,
    /// How far it is from one field to the next: the number of records.
    stride: usize,
}

impl Fields<'_> {
    /// A field as it stands.
    pub fn text(&mut self) -> Option<&'static str> {
        let text = self.lines.get(self.at).copied();
        self.at += self.stride;
        text
    }

    /// The same, where it may be empty.
    pub fn text_or_none(&mut self) -> Option<Option<&'static str>> {
        self.text().map(|text| Some(text).filter(|text| !text.is_empty()))
    }

    /// A field that means something.
    pub fn read<T>(&mut self, parse: impl FnOnce(&'static str) -> Option<T>) -> Option<T> {
        self.text().and_then(parse)
    }

    /// The same, where it may be empty.
    pub fn optional<T>(&mut self, parse: impl FnOnce(&'static str) -> Option<T>) -> Option<Option<T>> {
        match self.text()? {
            "" => Some(None),
            text => parse(text).map(Some),
        }
    }

    /// The field that was taken last, or where the next one would be if none was.
    fn fault(&self) -> DataError {
        let taken = self.at / self.stride;
        DataError { line: self.first_line + self.at - if taken > 0 { self.stride } else { 0 } }
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

/// Documents and places.
fn documents(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    match kind {
        "as_of" => reader.as_of = Some(fields.read(parse_date)?),
        "source" => reader.sources.push(source(fields)?),
        "place" => reader.places.push(place(fields)?),
        _ => return None,
    }
    Some(())
}

/// The same and claims.
pub(super) fn claims(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    match kind {
        "claim" => reader.lines.push(claim(fields, reader.sources.len())?),
        "step" => {
            let claim = reader.parent(0, fields)?;
            let claim = reader.lines.get_mut(claim.wrapping_sub(1))?;
            claim.steps.push(step(fields, claim.quantity)?);
        }
        _ => return documents(reader, kind, fields),
    }
    Some(())
}

/// The days of the working calendar, and the kinds of another reader.
fn days_and(others: ReadRecord, reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    match kind {
        "year" | "off" | "work" | "likely_off" | "likely_work" => {
            read_days::record(&mut reader.years, kind, fields)
        }
        _ => others(reader, kind, fields),
    }
}

/// Documents, places, claims and days.
pub(super) fn with_days(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    days_and(claims, reader, kind, fields)
}

/// Documents, places, channels and what to bring.
pub(super) fn guide(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    match kind {
        "channel" | "path" | "tap" | "menu" | "material" => read_channels::record(reader, kind, fields),
        _ => documents(reader, kind, fields),
    }
}

/// The same and claims.
pub(super) fn with_guide(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    match kind {
        "claim" | "step" => claims(reader, kind, fields),
        _ => guide(reader, kind, fields),
    }
}

/// Every kind there is.
pub(super) fn all(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    days_and(with_guide, reader, kind, fields)
}

/// Reads a text that holds places alone, by a reader of their own: it is what a page waits for.
pub(super) fn read_places(text: &'static str) -> Result<Rulebook, DataError> {
    let (mut as_of, mut places) = (None, Vec::new());
    each(text, &mut |kind, fields| {
        match kind {
            "as_of" => as_of = Some(fields.read(parse_date)?),
            "place" => places.push(place(fields)?),
            _ => return None,
        }
        Some(())
    })?;
    let as_of = as_of.ok_or(DataError { line: 0 })?;
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
        let broken = DataError { line };
        let mut header = header.split('\t');
        let kind = header.next().unwrap_or_default();
        let mut number = || header.next().and_then(|text| text.parse::<usize>().ok());
        let (count, width) = number().zip(number()).ok_or(broken)?;
        let size = count.checked_mul(width).filter(|size| *size <= after.len());
        let (block, after) = after.split_at(size.ok_or(broken)?);
        for at in 0..count {
            let mut fields = Fields { first_line: line + 1, lines: block, at, stride: count };
            record(kind, &mut fields).ok_or_else(|| fields.fault())?;
        }
        rest = after;
    }
    Ok(())
}

impl Reader {
    /// The number, from 1, of what a record belongs to: it says first how many of those to go on. `child` is 0 for a step, then
    /// path, tap and menu.
    pub fn parent(&mut self, child: usize, fields: &mut Fields) -> Option<usize> {
        let on = fields.read(|text| text.parse::<usize>().ok())?;
        let last = self.of.get_mut(child)?;
        *last += on;
        Some(*last)
    }

    fn finish(self) -> Result<Rulebook, DataError> {
        let missing = DataError { line: 0 };
        let Reader { as_of, sources, places, lines, mut channels, paths, materials, years, .. } = self;
        for (channel, path) in paths {
            let channel = channels.get_mut(channel.wrapping_sub(1));
            channel.ok_or(missing)?.paths.push(path);
        }
        let mut filed: Vec<_> =
            lines.iter().enumerate().map(|(index, line)| (line.place, line.quantity, index)).collect();
        filed.sort_unstable();
        let as_of = as_of.ok_or(missing)?;
        let calendar = WorkCalendar::new(years);
        Ok(Rulebook { as_of, sources, lines, calendar, channels, materials, places, filed })
    }
}

fn source(fields: &mut Fields) -> Option<Source> {
    Some(Source {
        id: fields.text()?,
        kind: fields.read(SourceKind::from_id)?,
        title: fields.text()?,
        doc_no: fields.text_or_none()?,
        issuer: fields.text_or_none()?,
        date: fields.text_or_none()?,
        url: fields.text_or_none()?,
        read: fields.read(parse_date)?,
        confidence: fields.read(Confidence::from_id)?,
        note: fields.text_or_none()?,
    })
}

fn place(fields: &mut Fields) -> Option<Place> {
    Some(Place {
        adcode: fields.read(Adcode::parse)?,
        name: fields.text()?,
        short: fields.text()?,
        kind: fields.read(PlaceKind::from_id)?,
        pinyin: fields.text()?,
        initials: fields.text()?,
        area_code: fields.text_or_none()?,
    })
}

fn claim(fields: &mut Fields, sources: usize) -> Option<ClaimLine> {
    Some(ClaimLine {
        place: fields.read(Adcode::parse)?,
        quantity: fields
            .read(|text| text.parse().ok().and_then(|at: usize| Quantity::ALL.get(at).copied()))?,
        reach: fields.read(|text| match text {
            "here" => Some(Reach::Here),
            "province" => Some(Reach::Province),
            _ => None,
        })?,
        source: fields.read(|text| text.parse().ok().filter(|index| *index < sources))?,
        locator: fields.text_or_none()?,
        confidence: fields.read(Confidence::from_id)?,
        standing: fields.read(Standing::from_id)?,
        scope: fields.read(Scope::parse)?,
        last_day: fields.optional(|text| match text.strip_prefix('=') {
            Some(day) => parse_date(day).map(LastDay::OfDocument),
            None => parse_date(text).map(LastDay::Checked),
        })?,
        note: fields.text_or_none()?,
        by_statutory_date: fields.optional(|text| (text == "statutory").then_some(()))?.is_some(),
        steps: Vec::new(),
    })
}

fn step(fields: &mut Fields, quantity: Quantity) -> Option<Step> {
    Some(Step {
        from: fields.optional(parse_date)?,
        value: fields.optional(|text| Value::parse(quantity.unit(), text))?,
    })
}
