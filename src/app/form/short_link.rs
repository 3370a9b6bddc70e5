//! The short form of a form's line: what a link that is copied, the code in the picture and the reminders hold. Pure: no
//! browser in it.
//!
//! `s1A500000B640100CADAE2026-2-9Z` says what `v=1&from=500000&to=640100&fromScheme=employee…` says
//! ([`super::form_line`]). After `s1` stand fields, each a code and its parts, then `Z`:
//!
//! - **A code** is a capital letter; after `W`, `X` or `Y` one more sign belongs to it. So the length of a code that is
//!   not known is known.
//! - **Parts** (year, month, day; one for most fields) are parted by `-`. Those left empty at the end are left out.
//! - **A part** is digits just as they were typed; or a choice by its code; or any other text between two `_`, where each
//!   byte that is no letter or digit is `.` and two hexadecimal digits.
//! - **`Z`** is the end. Where it is missing something was cut off: the last field is then left empty, as it may hold half a
//!   figure.
//! - **Two check signs** follow (since 2026-12): the remainder by 1021 of all that stands before, each sign's code added to 31 times
//!   what the signs before it came to, written in base 32 with [`CHECK`]. Of links from before, which end with `Z`, nothing can be
//!   checked. What comes after, beginning with any other sign than capitals, digits, `-` and `_`, is not ours.
//!
//! All signs are letters, digits, `-`, `_` and `.`, which chat programs and mail leave in a link; an ordinary form has only
//! capitals, digits and `-`, which a QR code packs closer.
//! See decision 0034.

use super::field_codes::{self, Coded};
use super::percent::{decode, encode};

/// Says which shape the rest has. A later shape gets another number, and this one is still read.
const VERSION: &str = "s1";
const END: char = 'Z';
const PART: char = '-';
const TEXT: char = '_';
const SIGN: u8 = b'.';
/// The digits of the check, 0 to 31.
const CHECK: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What can be chosen, whatever the field, each with its code; digits stand for themselves. A code once given stays.
pub const CHOICES: &str = "employee=A resident=B unknown=C yes=D no=E man=F woman55=G woman50=H womanUnclear=J sum=K \
     history=L unit=M flexible=N deemed=P military=Q employed=R retired=S online=T window=U submitted=WA rejected=WB \
     accepted=WC infoSent=WD inDone=WE credited=WF automatic=WG balanceZero=WH noneOfThese=WJ unemployment=WK hazardousWork=WL \
     disability=WM";

/// A table's names with their codes.
pub fn entries(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.split(' ').filter_map(|entry| entry.split_once('='))
}

/// The names and values of a form's line as a short one.
pub(crate) fn write(pairs: &[(String, String)]) -> String {
    let mut line = VERSION.to_owned();
    for Coded { parts, code, id } in field_codes::fields() {
        // What is empty at the end, or altogether, is taken back.
        let mut end = line.len();
        line.push_str(code);
        for part in parts {
            let found = pairs.iter().find(|(name, _)| name.strip_prefix(id) == Some(part.suffix()));
            if let Some((_, value)) = found.filter(|(_, value)| !value.is_empty()) {
                write_part(value, &mut line);
                end = line.len();
            }
            line.push(PART);
        }
        line.truncate(end);
    }
    line.push(END);
    line.push_str(&check(&line));
    line
}

/// The check signs of a line up to its end.
fn check(line: &str) -> String {
    let sum = line.bytes().fold(0_u32, |sum, byte| (sum * 31 + u32::from(byte)) % 1021);
    let digit = |value: u32| CHECK.get(value as usize).map_or('0', |digit| char::from(*digit));
    [digit(sum / 32), digit(sum % 32)].into_iter().collect()
}

/// A short line that was read, and what of it could not be.
#[derive(Default)]
pub(crate) struct Line {
    /// The names and values.
    pub pairs: Vec<(String, String)>,
    /// Its end is missing; with the field that was left empty for that.
    pub cut: Option<Option<&'static str>>,
    /// Its check signs say that something in it is not as it was written.
    pub changed: bool,
    /// Fields with a choice that is not known here.
    pub unread: Vec<&'static str>,
    /// So many fields or parts are not known here.
    pub unknown: usize,
}

/// Whether a fragment is a short line of a shape that this program does not read.
pub(crate) fn is_newer(line: &str) -> bool {
    let digits = |rest: &str| rest.bytes().take_while(u8::is_ascii_digit).count();
    let shape = line.strip_prefix('s').is_some_and(|rest| {
        let (shape, after) = rest.split_at(digits(rest));
        !shape.is_empty() && begins_code(after)
    });
    shape && read(line).is_none()
}

fn write_part(value: &str, line: &mut String) {
    if value.bytes().all(|byte| byte.is_ascii_digit()) {
        line.push_str(value);
    } else if let Some((_, code)) = entries(CHOICES).find(|(choice, _)| *choice == value) {
        line.push_str(code);
    } else {
        line.push(TEXT);
        encode(value, SIGN, b"", line);
        line.push(TEXT);
    }
}

/// The names and values of a short line; `None` when it is none. What is not known in it is passed over.
pub(crate) fn read(line: &str) -> Option<Line> {
    let mut rest = line.strip_prefix(VERSION)?;
    // `s10` is another version.
    if !begins_code(rest) {
        return None;
    }
    let fields = field_codes::fields();
    let (mut read, mut whole, mut last) = (Line::default(), 0, None);
    while let Some(code) = take_code(&mut rest) {
        whole = read.pairs.len();
        let known = fields.iter().find(|field| field.code == code).map(|field| (field.parts, field.id));
        let (parts, field) = known.unwrap_or_default();
        last = known.map(|(_, field)| field);
        read.unknown += usize::from(known.is_none());
        let mut parts = parts.iter().map(|part| part.suffix());
        loop {
            match (parts.next(), take_part(&mut rest)) {
                (Some(suffix), Part::Text(value)) => read.pairs.push(([field, suffix].concat(), value)),
                (Some(_), Part::Unknown) => read.unread.push(field),
                (None, Part::Text(_) | Part::Unknown) if known.is_some() => read.unknown += 1,
                _ => {}
            }
            match rest.strip_prefix(PART) {
                Some(next) => rest = next,
                None => break,
            }
        }
    }
    // The end, or half a code: either way the field before it is whole.
    if !begins_code(rest) {
        read.pairs.truncate(whole);
        read.cut = Some(last);
    } else if let Some(after) = rest.strip_prefix(END) {
        // A chat goes on with other signs than these.
        let ours = after
            .bytes()
            .take_while(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit() || b"-_".contains(sign));
        let (signs, written) = (after.get(..ours.count()).unwrap_or_default(), line.len() - after.len());
        read.changed = !signs.is_empty() && line.get(..written).is_none_or(|line| check(line) != signs);
    } else {
        read.cut = Some(None);
    }
    Some(read)
}

/// A part of a field, as it stands in a line.
enum Part {
    Empty,
    Text(String),
    /// A choice that is not known.
    Unknown,
}

/// Takes a part off the front.
fn take_part(rest: &mut &str) -> Part {
    if let Some(text) = rest.strip_prefix(TEXT) {
        let (text, after) = text.split_once(TEXT).unwrap_or((text, ""));
        *rest = after;
        return Part::Text(decode(text, SIGN));
    }
    match rest.bytes().take_while(u8::is_ascii_digit).count() {
        0 => match take_code(rest).map(|code| name_of(CHOICES, code)) {
            None => Part::Empty,
            Some(choice) => choice.map_or(Part::Unknown, |choice| Part::Text(choice.to_owned())),
        },
        digits => take(rest, digits).map_or(Part::Empty, |text| Part::Text(text.to_owned())),
    }
}

fn name_of(table: &'static str, code: &str) -> Option<&'static str> {
    entries(table).find(|(_, known)| *known == code).map(|(name, _)| name)
}

fn begins_code(rest: &str) -> bool {
    rest.as_bytes().first().is_some_and(u8::is_ascii_uppercase)
}

/// Takes a code off the front, where one is whole and it is not the end.
fn take_code<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let length = match rest.as_bytes().first()? {
        b'W' | b'X' | b'Y' => 2,
        b'A'..=b'V' => 1,
        _ => return None,
    };
    take(rest, length)
}

fn take<'a>(rest: &mut &'a str, bytes: usize) -> Option<&'a str> {
    let (taken, after) = rest.split_at_checked(bytes)?;
    *rest = after;
    Some(taken)
}
