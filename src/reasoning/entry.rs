//! What people type, kept as they typed it, and the one place where it is read. Whether it makes sense together is for the forms.

use super::Problem;
use crate::calendar::{Date, YearMonth};
use crate::evidence::Adcode;
use crate::money::Money;
use crate::rulebook::Rulebook;

/// A date as typed into three fields. Full-width digits and surrounding blanks are understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateEntry {
    /// The year field.
    pub year: String,
    /// The month field.
    pub month: String,
    /// The day field.
    pub day: String,
}

/// Why a typed date is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateEntryError {
    /// Some fields are filled, others not.
    Incomplete,
    /// The fields are filled but there is no such day: 2026-02-30, month 13, a year outside 1800-2200, letters.
    NoSuchDate,
}

/// Reads a whole number of at most four digits as people type it.
fn digits(text: &str) -> Option<u32> {
    let text: String = text.trim().chars().map(plain_digit).collect();
    if text.is_empty() || text.len() > 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

fn plain_digit(c: char) -> char {
    match c {
        '\u{ff10}'..='\u{ff19}' => char::from_u32(u32::from(c) - 0xff10 + u32::from('0')).unwrap_or(c),
        other => other,
    }
}

impl DateEntry {
    /// From `YYYY-MM-DD` or `YYYY-MM`, split at the hyphens without checking.
    pub fn from_text(text: &str) -> Self {
        let mut parts = text.splitn(3, '-').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        DateEntry { year: next(), month: next(), day: next() }
    }

    /// The date in a number typed or pasted into one of the fields: all eight digits of it, or an identity-card number
    /// (公民身份号码, GB 11643), whose digits 7 to 14 are the date of birth. Nothing else of such a number is taken.
    ///
    /// ```
    /// use yibao::reasoning::DateEntry;
    /// let found = DateEntry::in_number("11010519491231002X").unwrap();
    /// assert_eq!((found.year.as_str(), found.month.as_str(), found.day.as_str()), ("1949", "12", "31"));
    /// assert_eq!(DateEntry::in_number("1949"), None);
    /// ```
    pub fn in_number(text: &str) -> Option<Self> {
        let text: String = text.trim().chars().map(plain_digit).collect();
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let date = match text.len() {
            8 if digits(&text) => text.get(..)?,
            18 if digits(text.get(..17)?)
                && text.ends_with(|last: char| last.is_ascii_digit() || last == 'X' || last == 'x') =>
            {
                text.get(6..14)?
            }
            _ => return None,
        };
        let whole = |part: &str| part.trim_start_matches('0').to_owned();
        let entry = DateEntry {
            year: date.get(..4)?.to_owned(),
            month: whole(date.get(4..6)?),
            day: whole(date.get(6..)?),
        };
        // No region has a code that begins like a year of anybody's birth.
        let year = ["19", "20"].iter().any(|century| entry.year.starts_with(century));
        entry.date().ok().flatten().filter(|_| year).map(|_| entry)
    }

    /// Whether a text may be an identity-card number that is still being typed: longer than any part of a date, with a year of
    /// birth behind the code of a region. Nothing keeps that.
    pub fn may_be_number(text: &str) -> bool {
        let text: String = text.trim().chars().map(plain_digit).collect();
        let year = text.get(6..8).is_some_and(|century| ["19", "20"].contains(&century));
        year && text.len() > 8 && text.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        [&self.year, &self.month, &self.day].iter().all(|field| field.trim().is_empty())
    }

    /// The date; `Ok(None)` when nothing was typed.
    ///
    /// # Errors
    /// [`DateEntryError`] when something was typed and is no date.
    pub fn date(&self) -> Result<Option<Date>, DateEntryError> {
        if self.is_empty() {
            return Ok(None);
        }
        if [&self.year, &self.month, &self.day].iter().any(|field| field.trim().is_empty()) {
            return Err(DateEntryError::Incomplete);
        }
        let day = digits(&self.day).ok_or(DateEntryError::NoSuchDate)?;
        let month = self.year_month().and_then(|month| month.ok_or(DateEntryError::NoSuchDate))?;
        Date::from_ymd_opt(month.year(), month.month(), day).map(Some).ok_or(DateEntryError::NoSuchDate)
    }

    /// The month, whatever the day field says; `Ok(None)` when neither year nor month was typed.
    ///
    /// # Errors
    /// [`DateEntryError`] when only one of the two was typed, or they name no month.
    pub fn year_month(&self) -> Result<Option<YearMonth>, DateEntryError> {
        match (self.year.trim().is_empty(), self.month.trim().is_empty()) {
            (true, true) => return Ok(None),
            (false, false) => {}
            _ => return Err(DateEntryError::Incomplete),
        }
        let (Some(year), Some(month)) = (digits(&self.year), digits(&self.month)) else {
            return Err(DateEntryError::NoSuchDate);
        };
        let year = i32::try_from(year).map_err(|_| DateEntryError::NoSuchDate)?;
        YearMonth::new(year, month).map(Some).ok_or(DateEntryError::NoSuchDate)
    }
}

/// Reads a whole number of at most four digits as people type it; `Ok(None)` when nothing was typed.
///
/// # Errors
/// [`Problem::NotANumber`] when something was typed and is none.
pub fn whole_number(text: &str) -> Result<Option<u32>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    digits(text).map(Some).ok_or(Problem::NotANumber)
}

/// Reads a day that can't lie after today, nor before a first one where there is one; `Ok(None)` when nothing was typed.
///
/// # Errors
/// What is wrong with the date itself, [`Problem::InTheFuture`] or [`Problem::TooEarly`].
pub fn past_day(entry: &DateEntry, first: Option<Date>, today: Date) -> Result<Option<Date>, Problem> {
    match (entry.date()?, first) {
        (Some(day), _) if day > today => Err(Problem::InTheFuture { today }),
        (Some(day), Some(first)) if day < first => Err(Problem::TooEarly { first }),
        (day, _) => Ok(day),
    }
}

/// More a month than anyone is credited or contributes on: beyond it, a slip of the finger.
const MOST: Money = Money::from_fen(100_000_000);

/// Reads an amount in yuan as people type it: full-width digits, blanks, thousands separators and signs of the currency
/// are understood; at most two decimals. `Ok(None)` when nothing was typed.
///
/// # Errors
/// [`Problem::NotAnAmount`], or [`Problem::TooMuch`] above a million.
pub fn amount(text: &str) -> Result<Option<Money>, Problem> {
    let told = text.trim().trim_start_matches(['\u{a5}', '\u{ffe5}']).trim_end_matches('\u{5143}');
    let plain: String = told
        .chars()
        .map(|c| if c == '\u{ff0e}' { '.' } else { plain_digit(c) })
        .filter(|c| !matches!(c, ',' | '\u{ff0c}' | ' '))
        .collect();
    if text.trim().is_empty() {
        return Ok(None);
    }
    match Money::parse_yuan(&plain) {
        Some(amount) if amount > MOST => Err(Problem::TooMuch { most: MOST }),
        Some(amount) => Ok(Some(amount)),
        // More digits than can be held: the mistake is too large an amount, not a wrong character.
        None if plain.len() > 15 && plain.bytes().all(|b| b.is_ascii_digit()) => {
            Err(Problem::TooMuch { most: MOST })
        }
        None => Err(Problem::NotAnAmount),
    }
}

/// Reads the code of a place that has to be given.
///
/// # Errors
/// [`Problem::Missing`] or [`Problem::UnknownPlace`].
pub fn place(text: &str, rules: &Rulebook) -> Result<Adcode, Problem> {
    needed(text, Some)?;
    let code = Adcode::parse(text.trim()).filter(|code| rules.place(*code).is_some());
    code.ok_or(Problem::UnknownPlace)
}

/// Reads a choice that has to be made.
///
/// # Errors
/// [`Problem::Missing`] or [`Problem::NotAChoice`].
pub fn needed<'a, T>(text: &'a str, read: impl FnOnce(&'a str) -> Option<T>) -> Result<T, Problem> {
    match text.trim() {
        "" => Err(Problem::Missing),
        text => read(text).ok_or(Problem::NotAChoice),
    }
}

/// Reads a choice that need not be made: nothing and `unknown` are both "don't know".
///
/// # Errors
/// [`Problem::NotAChoice`].
pub fn optional<'a, T>(text: &'a str, read: impl FnOnce(&'a str) -> Option<T>) -> Result<Option<T>, Problem> {
    match text.trim() {
        "" | "unknown" => Ok(None),
        text => read(text).map(Some).ok_or(Problem::NotAChoice),
    }
}

/// Reads yes or no.
///
/// # Errors
/// [`Problem::NotAChoice`].
pub fn yes_no(text: &str) -> Result<Option<bool>, Problem> {
    optional(text, |text| match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    })
}
