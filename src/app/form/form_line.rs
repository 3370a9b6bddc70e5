//! A form written as one line of text, and read back: what a tab and a saved case keep, and what a link may hold after its
//! `#`. Links that are handed on hold a shorter one ([`short`]); both are read. Pure: no browser in it.
//!
//! The line is `v=1&from=500100&acceptedOn-year=2026…`: the names of the JS API, `-year`, `-month`, `-day`, `-years`,
//! `-months` (of a period `-place`, `-fromYear` and so on) for the parts, values percent-encoded. What is empty is left out. Names that are not known any more are
//! passed over, so that a line from an older release still fills what it can.
//! See decision 0033.

use super::percent::{decode, encode};
use super::{short_link, Form};
use crate::reasoning::{DateEntry, Kind, Part};

/// What of a link could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread<F> {
    /// All of it: a newer program wrote it.
    Newer,
    /// Its end is missing, and with it what stood in this field, and after it.
    CutOff(Option<F>),
    /// Something in it is not as it was written.
    Changed,
    /// What was chosen in this field.
    Choice(F),
    /// So many things that are not known here.
    Unknown(usize),
    /// So many periods beyond those a form has.
    Periods(usize),
    /// What stands under these names.
    Names(Vec<String>),
}

/// What stands in the fragment of a page that is framed, and is no field's (`www/embed/frame.js`).
const OF_A_FRAME: [&str; 4] = ["origin", "answers", "theme", "place"];

/// What of a link could not be read; nothing for a fragment that is no link.
pub fn unread<F: Form>(fragment: &str) -> Vec<Unread<F::Field>> {
    let line = fragment.trim().trim_start_matches('#');
    let first = line.split('&').next().unwrap_or_default();
    if short_link::is_newer(first) || (first.starts_with("v=") && first != VERSION) {
        return vec![Unread::Newer];
    }
    let field = |name: &str| F::FIELDS.iter().copied().find(|field| F::id(*field) == name);
    let mut found = Vec::new();
    if let Some(short) = short_link::read(first) {
        found.extend(short.changed.then_some(Unread::Changed));
        found.extend(short.cut.map(|name| Unread::CutOff(name.and_then(field))));
        found.extend(short.unread.iter().filter_map(|name| field(name)).map(Unread::Choice));
        found.extend(Some(short.unknown).filter(|unknown| *unknown > 0).map(Unread::Unknown));
    }
    let (_, names) = fill::<F>(pairs(line).unwrap_or_default());
    let (periods, names): (Vec<_>, Vec<_>) = names
        .into_iter()
        .filter(|name| !OF_A_FRAME.contains(&name.as_str()))
        .partition(|name| name.starts_with("history."));
    let mut rows: Vec<_> = periods.iter().filter_map(|name| name.split('-').next()).collect();
    rows.dedup();
    found.extend(Some(rows.len()).filter(|rows| *rows > 0).map(Unread::Periods));
    found.extend(Some(names).filter(|names| !names.is_empty()).map(Unread::Names));
    found
}

/// Says which shape the rest of the line has. A later shape gets another number, and the older one is still read.
const VERSION: &str = "v=1";

/// The form as a line. An empty form is just the version. Left out is an identity-card number on its way into a date.
pub fn write<F: Form>(form: &F) -> String {
    let mut line = VERSION.to_owned();
    let mut form = form.clone();
    for field in F::FIELDS {
        let is_date = F::declared(*field).is_some_and(|declared| declared.kind == Kind::Date);
        for part in Part::ALL {
            let kept =
                |value: &&mut String| !(value.is_empty() || (is_date && DateEntry::may_be_number(value)));
            if let Some(value) = form.slot(*field, part).filter(kept) {
                line.push('&');
                line.push_str(F::id(*field));
                line.push_str(part.suffix());
                line.push('=');
                encode(value, b'%', b"-_.~", &mut line);
            }
        }
    }
    line
}

/// What a form's line says in as few signs as will do, for links.
pub fn shortened(line: &str) -> String {
    short_link::write(&pairs(line).unwrap_or_default())
}

/// The form a line holds, long or short; `None` when it is no such line.
pub fn read<F: Form>(line: &str) -> Option<F> {
    Some(fill(pairs(line)?).0)
}

/// The names in a line with their values, whatever form it is of and however it is written; `None` when it is no such line.
pub fn pairs(line: &str) -> Option<Vec<(String, String)>> {
    let mut named = line.trim().trim_start_matches('#').split('&');
    let mut pairs = match named.next()? {
        VERSION => Vec::new(),
        other => short_link::read(other)?.pairs,
    };
    let named = named.filter_map(|pair| pair.split_once('='));
    pairs.extend(named.map(|(name, value)| (name.to_owned(), decode(value, b'%'))));
    Some(pairs)
}

/// Bytes of the longest text that a field takes: nobody types more, and a page that is given far more stands still.
const LONGEST: usize = 400;

/// The form that names and values fill, and the names it has no place for.
pub fn fill<F: Form>(pairs: Vec<(String, String)>) -> (F, Vec<String>) {
    let mut form = F::default();
    let mut unknown = Vec::new();
    for (name, value) in pairs {
        match field_and_part::<F>(&name).and_then(|(field, part)| form.slot(field, part)) {
            Some(slot) if value.len() <= LONGEST => *slot = value,
            _ => unknown.push(name),
        }
    }
    (form, unknown)
}

fn field_and_part<F: Form>(name: &str) -> Option<(F::Field, Part)> {
    F::FIELDS.iter().find_map(|field| {
        let suffix = name.strip_prefix(F::id(*field))?;
        let part = Part::ALL.into_iter().find(|part| part.suffix() == suffix)?;
        Some((*field, part))
    })
}
