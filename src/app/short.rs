//! The short form of a form's line: what a link that is copied, the code in the picture and the reminders hold. Pure: no
//! browser in it.
//!
//! `s1A500000B640100CADAE20260209Z` says what `v=1&from=500000&to=640100&fromScheme=employee…` says
//! ([`super::written`]). After `s1` stand fields, each a code and a value, then `Z`:
//!
//! - **A code** is a capital letter; after `W`, `X` or `Y` one more sign belongs to it. So the length of a code that is
//!   not known is known.
//! - **A value** is digits just as they were typed; or a choice by its code; or any other text between two `_`, where
//!   each byte that is no letter or digit is `-` and two hexadecimal digits.
//! - **Parts** of a field (year, month, day) are parted by `.`. Numbers next to each other that are written the usual way
//!   are run together, each filled up to its width: 2026, 2 and 9 are `20260209`. Digits that would be taken for such a run
//!   are written as text.
//! - **`Z`** is the end; what comes after it is not ours. Where it is missing something was cut off: the last field is then
//!   left empty, as it may hold half a figure.
//!
//! All signs are letters, digits, `-`, `_` and `.`, which chat programs and mail leave in a link; an ordinary form has only
//! capitals and digits, which a QR code packs closer.

use super::written::{decode, encode};

/// Says which shape the rest has. A later shape gets another number, and this one is still read.
const VERSION: &str = "s1";
const END: char = 'Z';
const PART: char = '.';
const TEXT: char = '_';
const SIGN: u8 = b'-';
/// They begin a code of two signs.
const LONGER: [char; 3] = ['W', 'X', 'Y'];

/// Fields that have the same parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its parts: how their names end in the long line, and the digits they are filled up to; 0 for a part that is never run
    /// together with the next.
    pub parts: &'static [(&'static str, usize)],
    /// Its fields, each with its code.
    pub codes: &'static str,
}

/// Every field of every form. A code once given stays: links with it are out. A field that goes leaves its code unused, a new
/// one gets a new code. I and O are not given: they look like 1 and 0.
pub const KINDS: [Kind; 4] = [
    Kind {
        parts: &[("", 0)],
        codes: "from=A to=B fromScheme=C toScheme=D seenStatus=F channel=G place=H worker=J paidBy=L kind=R insured=S \
                baseFen=T tier=U stoppedAtOrigin=WC enrolledAtDestination=WD doubleEnrolled=WE inArrears=WF retired=WG \
                hasBalance=WH salaryFen=WL withAccount=WM seenFen=WP overrides.floorFen=WQ overrides.ceilingFen=WR \
                overrides.monthlyFen=WS employedBeforeScheme=YE overrides.base=YK overrides.rate=YL overrides.monthly=YM \
                overrides.premium=YN overrides.growth=YP overrides.toAge=YQ otherPlaces.0.place=YR \
                otherPlaces.1.place=YT",
    },
    Kind {
        parts: &[("-year", 4), ("-month", 2), ("-day", 2)],
        codes: "acceptedOn=E born=K retireOn=V submittedOn=WA infoSentOn=WB stoppedIn=WJ enrolledIn=WK month=WN \
                firstInsuredOn=YC firstEmployedOn=YD",
    },
    Kind {
        parts: &[("-years", 0), ("-months", 0)],
        codes: "paid.totalMonths=M paid.actualMonths=N paid.deemedMonths=P paid.localMonths=Q paid.militaryMonths=YA \
                pensionMonths=YB unbrokenMonths=YF overrides.totalMonths=YG overrides.actualMonths=YH \
                overrides.localMonths=YJ otherPlaces.0.localMonths=YS otherPlaces.1.localMonths=YU",
    },
    Kind {
        parts: &[
            ("-place", 6),
            ("-fromYear", 4),
            ("-fromMonth", 2),
            ("-toYear", 4),
            ("-toMonth", 2),
            ("-kind", 0),
        ],
        codes: "history.0=XA history.1=XB history.2=XC history.3=XD history.4=XE history.5=XF history.6=XG \
                history.7=XH history.8=XJ history.9=XK history.10=XL history.11=XM",
    },
];

/// What can be chosen, whatever the field, each with its code; digits stand for themselves. A code once given stays.
pub const CHOICES: &str = "employee=A resident=B unknown=C yes=D no=E man=F woman55=G woman50=H womanUnclear=J sum=K \
     history=L unit=M flexible=N deemed=P military=Q employed=R retired=S online=T window=U submitted=WA rejected=WB \
     accepted=WC infoSent=WD inDone=WE credited=WF automatic=WG balanceZero=WH noneOfThese=WJ";

/// A table's names with their codes.
pub fn entries(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.split_ascii_whitespace().filter_map(|entry| entry.split_once('='))
}

/// The names and values of a form's line as a short one.
pub(super) fn write(pairs: &[(String, String)]) -> String {
    let mut line = VERSION.to_owned();
    for kind in KINDS {
        for (field, code) in entries(kind.codes) {
            let value = |suffix: &str| {
                let found = pairs.iter().find(|(name, _)| name.strip_prefix(field) == Some(suffix));
                found.map_or("", |(_, value)| value)
            };
            let values: Vec<&str> = kind.parts.iter().map(|(suffix, _)| value(suffix)).collect();
            if let Some(last) = values.iter().rposition(|value| !value.is_empty()) {
                line.push_str(code);
                write_parts(kind.parts, &values[..=last], &mut line);
            }
        }
    }
    line.push(END);
    line
}

fn write_parts(parts: &[(&str, usize)], values: &[&str], line: &mut String) {
    let fits = |(_, width): &(&str, usize), value: &str| {
        value.len() <= *width && digits(value) && !value.starts_with('0')
    };
    let mut at = 0;
    while let Some(value) = values.get(at) {
        if at > 0 {
            line.push(PART);
        }
        let run = parts.iter().zip(values).skip(at).take_while(|(part, value)| fits(part, value)).count();
        let taken_for_run = || run_of(parts, at, value.len()).is_some();
        if run > 1 {
            for ((_, width), value) in parts.iter().zip(values).skip(at).take(run) {
                line.extend(std::iter::repeat_n('0', width - value.len()));
                line.push_str(value);
            }
        } else if value.is_empty() || digits(value) && !taken_for_run() {
            line.push_str(value);
        } else if let Some((_, code)) = entries(CHOICES).find(|(choice, _)| choice == value) {
            line.push_str(code);
        } else {
            line.push(TEXT);
            encode(value, SIGN, b"", line);
            line.push(TEXT);
        }
        at += run.max(1);
    }
}

/// How many parts from there on a run of so many digits holds; `None` where it is one number.
fn run_of(parts: &[(&str, usize)], at: usize, digits: usize) -> Option<usize> {
    let mut sum = 0;
    let widths = parts.iter().skip(at).map(|(_, width)| *width).take_while(|width| *width > 0);
    let ends = widths.map(|width| {
        sum += width;
        sum
    });
    Some(ends.skip(1).position(|end| end == digits)? + 2)
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The names and values of a short line; `None` when it is none. What is not known in it is passed over.
pub(super) fn pairs(line: &str) -> Option<Vec<(String, String)>> {
    let mut rest = line.strip_prefix(VERSION)?;
    // `s10` is another version.
    if !rest.starts_with(|sign: char| sign.is_ascii_uppercase()) {
        return None;
    }
    let (mut pairs, mut whole) = (Vec::new(), 0);
    while let Some(code) = take_code(&mut rest) {
        whole = pairs.len();
        let found = KINDS.iter().find_map(|kind| Some((kind, name_of(kind.codes, code)?)));
        let (parts, field) = found.map_or((&[][..], ""), |(kind, field)| (kind.parts, field));
        read_parts(&mut rest, parts, |suffix, value| pairs.push(([field, suffix].concat(), value)));
    }
    // A capital is the end, or half a code: either way the field before it is whole.
    if !rest.starts_with(|sign: char| sign.is_ascii_uppercase()) {
        pairs.truncate(whole);
    }
    Some(pairs)
}

fn read_parts(rest: &mut &str, parts: &[(&str, usize)], mut put: impl FnMut(&str, String)) {
    let mut at = 0;
    loop {
        let count = rest.bytes().take_while(u8::is_ascii_digit).count();
        if count > 0 {
            let mut number = take(rest, count);
            match run_of(parts, at, count) {
                Some(run) => {
                    for (suffix, width) in parts.iter().skip(at).take(run) {
                        put(suffix, take(&mut number, *width).trim_start_matches('0').to_owned());
                    }
                    at += run;
                }
                None => {
                    parts.get(at).into_iter().for_each(|(suffix, _)| put(suffix, number.to_owned()));
                    at += 1;
                }
            }
        } else {
            let value = if rest.starts_with(TEXT) {
                take(rest, 1);
                let length = rest.find(TEXT).unwrap_or(rest.len());
                let text = decode(take(rest, length), SIGN);
                take(rest, 1);
                Some(text)
            } else {
                take_code(rest).and_then(|code| name_of(CHOICES, code)).map(str::to_owned)
            };
            if let (Some((suffix, _)), Some(value)) = (parts.get(at), value) {
                put(suffix, value);
            }
            at += 1;
        }
        match rest.strip_prefix(PART) {
            Some(next) => *rest = next,
            None => return,
        }
    }
}

fn name_of(table: &'static str, code: &str) -> Option<&'static str> {
    entries(table).find(|(_, known)| *known == code).map(|(name, _)| name)
}

/// Takes so many bytes off the front, or all there are.
fn take<'a>(rest: &mut &'a str, bytes: usize) -> &'a str {
    let (taken, left) = rest.split_at_checked(bytes).unwrap_or((rest, ""));
    *rest = left;
    taken
}

/// Takes a code off the front, where one is whole.
fn take_code<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let first = rest.chars().next().filter(|sign| sign.is_ascii_uppercase() && *sign != END)?;
    let length = if LONGER.contains(&first) { 2 } else { 1 };
    rest.get(..length)?;
    Some(take(rest, length))
}
