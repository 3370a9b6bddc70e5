//! Dates, months and working days. The only place where date arithmetic is done.
//!
//! There is no clock here: chrono is built without its `clock` feature, so "today" can only be handed in.
//! See decision 0009.

pub mod as_days;
mod month;
mod span;
mod working_days;

pub use as_days::Day;
pub use chrono::{Datelike, NaiveDate as Date, Weekday};
pub use month::{month_day_clamped, months_later, YearMonth};
pub use span::{DateSpan, DayCount, MonthSpan};
pub use working_days::{CalendarGap, DayKind, WorkCalendar, YearDay, YearStatus, YearTable};

/// Reads `YYYY-MM-DD` and no other form: a real date of the years 1900-2100 with two-digit month and day.
///
/// ```
/// use yibao_model::calendar::{parse_date, Date};
/// assert_eq!(parse_date("2026-02-28"), Date::from_ymd_opt(2026, 2, 28));
/// assert_eq!(parse_date("2026-02-30"), None);
/// assert_eq!(parse_date("2026-2-8"), None);
/// ```
pub fn parse_date(text: &str) -> Option<Date> {
    let well_formed = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    if !well_formed {
        return None;
    }
    let date =
        Date::from_ymd_opt(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?)?;
    (1900..=2100).contains(&date.year()).then_some(date)
}

/// Whole days from `from` to `to`; negative when `to` is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// The day `days` after (or, negative, before) `date`; `None` past the years chrono can hold.
pub fn days_later(date: Date, days: i64) -> Option<Date> {
    date.checked_add_signed(chrono::TimeDelta::try_days(days)?)
}
