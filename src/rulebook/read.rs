//! Reads the packed text. Its form is defined by `data/pack.rs`, which writes it: one record a line, fields separated
//! by tabs, the first field naming the kind of record. An empty field is an absent one.

use super::{read_channels, Channel, Material, Place, PlaceKind, Rulebook};
use crate::calendar::{parse_date, Date, Standing as YearStanding, WorkCalendar, YearTable};
use crate::evidence::{
    Adcode, ClaimLine, Confidence, Quantity, Reach, Scope, Source, SourceKind, Standing, Step, Value,
};
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

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

/// The fields of one record, taken from the left.
pub(super) struct Fields<'a> {
    pub line: usize,
    rest: std::str::Split<'a, char>,
}

impl<'a> Fields<'a> {
    pub fn text(&mut self, expected: &'static str) -> Result<&'a str, DataError> {
        self.rest.next().ok_or(DataError { line: self.line, expected })
    }

    pub fn read<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<T, DataError> {
        let line = self.line;
        self.text(expected).and_then(|text| parse(text).ok_or(DataError { line, expected }))
    }

    pub fn optional<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<Option<T>, DataError> {
        self.read(expected, |text| if text.is_empty() { Some(None) } else { parse(text).map(Some) })
    }
}

pub(super) fn owned(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub(super) fn read(packed: &str) -> Result<Rulebook, DataError> {
    let mut as_of = None;
    let (mut sources, mut places, mut lines) = (Vec::new(), Vec::new(), Vec::<ClaimLine>::new());
    let mut years = Vec::<YearTable>::new();
    let (mut channels, mut materials) = (Vec::<Channel>::new(), Vec::<Material>::new());
    for (index, record) in packed.lines().enumerate() {
        let line = index + 1;
        let mut rest = record.split('\t');
        let kind = rest.next().unwrap_or_default();
        let mut fields = Fields { line, rest };
        match kind {
            "as_of" => as_of = Some(fields.read("a date", parse_date)?),
            "source" => sources.push(source(&mut fields)?),
            "place" => places.push(place(&mut fields)?),
            "claim" => lines.push(claim(&mut fields, sources.len())?),
            "step" => {
                let misplaced = DataError { line, expected: "a claim before its steps" };
                let claim = lines.last_mut().ok_or(misplaced)?;
                claim.steps.push(step(&mut fields, claim.quantity)?);
            }
            "year" => years.push(year(&mut fields)?),
            "off" | "work" | "likely_off" | "likely_work" => {
                let misplaced = DataError { line, expected: "a year before its days" };
                days(&mut fields, kind, years.last_mut().ok_or(misplaced)?)?;
            }
            "channel" => channels.push(read_channels::channel(&mut fields)?),
            "path" | "tap" | "menu" => {
                let misplaced = DataError { line, expected: "a channel before its paths" };
                read_channels::path(&mut fields, kind, channels.last_mut().ok_or(misplaced)?, sources.len())?;
            }
            "material" => materials.push(read_channels::material(&mut fields, sources.len())?),
            _ => return Err(DataError { line, expected: "a known kind of record" }),
        }
    }
    let as_of = as_of.ok_or(DataError { line: 0, expected: "a record `as_of`" })?;
    let rules = assemble(as_of, sources, places, lines, WorkCalendar::new(years));
    Ok(Rulebook { channels, materials, ..rules })
}

fn assemble(
    as_of: Date,
    sources: Vec<Source>,
    places: Vec<Place>,
    lines: Vec<ClaimLine>,
    calendar: WorkCalendar,
) -> Rulebook {
    let by_adcode = places.iter().enumerate().map(|(index, place)| (place.adcode, index)).collect();
    let mut by_quantity: HashMap<_, Vec<usize>> = HashMap::new();
    for (index, line) in lines.iter().enumerate() {
        by_quantity.entry((line.place, line.quantity)).or_default().push(index);
    }
    let (channels, materials) = (Vec::new(), Vec::new());
    Rulebook { as_of, sources, lines, calendar, channels, materials, places, by_adcode, by_quantity }
}

fn source(fields: &mut Fields) -> Result<Source, DataError> {
    Ok(Source {
        id: fields.read("a source id", owned)?,
        kind: fields.read("a kind of source", SourceKind::from_id)?,
        title: fields.read("a title", owned)?,
        doc_no: fields.optional("a document number", owned)?,
        issuer: fields.optional("an issuer", owned)?,
        date: fields.optional("a date", owned)?,
        url: fields.optional("an address", owned)?,
        read: fields.read("the day it was read", parse_date)?,
        confidence: fields.read("a confidence", Confidence::from_id)?,
        note: fields.optional("a note", owned)?,
    })
}

fn place(fields: &mut Fields) -> Result<Place, DataError> {
    Ok(Place {
        adcode: fields.read("an adcode", Adcode::parse)?,
        name: fields.read("a name", owned)?,
        short: fields.read("a short name", owned)?,
        kind: fields.read("a kind of place", PlaceKind::from_id)?,
        pinyin: fields.read("pinyin", owned)?,
        initials: fields.read("initials", owned)?,
        area_code: fields.optional("an area code", owned)?,
    })
}

fn claim(fields: &mut Fields, sources: usize) -> Result<ClaimLine, DataError> {
    Ok(ClaimLine {
        place: fields.read("an adcode", Adcode::parse)?,
        quantity: fields.read("a quantity", Quantity::from_id)?,
        reach: fields.read("`here` or `province`", |text| match text {
            "here" => Some(Reach::Here),
            "province" => Some(Reach::Province),
            _ => None,
        })?,
        source: fields.read("a source's index", |text| text.parse().ok().filter(|index| *index < sources))?,
        locator: fields.optional("a locator", owned)?,
        confidence: fields.read("a confidence", Confidence::from_id)?,
        standing: fields.read("a standing", Standing::from_id)?,
        scope: fields.read("a scope", Scope::parse)?,
        reviewed_to: fields.optional("a date", parse_date)?,
        note: fields.optional("a note", owned)?,
        by_statutory_date: fields
            .optional("`statutory`", |text| (text == "statutory").then_some(()))?
            .is_some(),
        steps: Vec::new(),
    })
}

fn step(fields: &mut Fields, quantity: Quantity) -> Result<Step, DataError> {
    Ok(Step {
        from: fields.optional("a date", parse_date)?,
        value: fields
            .optional("a value in the quantity's unit", |text| Value::parse(quantity.unit(), text))?,
    })
}

fn year(fields: &mut Fields) -> Result<YearTable, DataError> {
    Ok(YearTable {
        year: fields.read("a year", |text| text.parse().ok())?,
        standing: fields.read("`published` or `provisional`", |text| match text {
            "published" => Some(YearStanding::Published),
            "provisional" => Some(YearStanding::Provisional),
            _ => None,
        })?,
        off: Vec::new(),
        work: Vec::new(),
        likely_off: Vec::new(),
        likely_work: Vec::new(),
    })
}

fn days(fields: &mut Fields, kind: &str, year: &mut YearTable) -> Result<(), DataError> {
    let holiday: Rc<str> = fields.read("a holiday's name", |text| Some(Rc::from(text)))?;
    let days = fields.read("dates", |text| text.split(' ').map(parse_date).collect::<Option<Vec<_>>>())?;
    match kind {
        "off" => year.off.extend(days.into_iter().map(|day| (day, holiday.clone()))),
        "work" => year.work.extend(days.into_iter().map(|day| (day, holiday.clone()))),
        "likely_off" => year.likely_off.extend(days),
        _ => year.likely_work.extend(days),
    }
    Ok(())
}
