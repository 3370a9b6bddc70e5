//! Calendar months as the law counts them.
//! See `docs/rules.md#months`.

use super::{Date, Datelike};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A month of a year, ordered and countable.
///
/// ```
/// use yibao_model::calendar::YearMonth;
/// let born = YearMonth::new(1975, 3).unwrap();
/// assert_eq!(born.months_since(YearMonth::new(1975, 1).unwrap()), 2);
/// assert_eq!(born.plus(602).to_string(), "2025-05");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct YearMonth {
    /// Months since January of year 0.
    index: i32,
}

impl YearMonth {
    /// `month` is 1-12, the year 1800-2200; anything else is `None`.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        if !(1..=12).contains(&month) || !(1800..=2200).contains(&year) {
            return None;
        }
        Some(YearMonth { index: year * 12 + i32::try_from(month).ok()? - 1 })
    }

    /// The month a date lies in.
    pub fn of(date: Date) -> Self {
        YearMonth { index: date.year() * 12 + date.month0() as i32 }
    }

    /// Reads `YYYY-MM`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        if year.len() != 4 || month.len() != 2 || !text.bytes().all(|b| b == b'-' || b.is_ascii_digit()) {
            return None;
        }
        YearMonth::new(year.parse().ok()?, month.parse().ok()?)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.index.div_euclid(12)
    }

    /// The month, 1-12.
    pub fn month(self) -> u32 {
        self.index.rem_euclid(12) as u32 + 1
    }

    /// The month `months` later.
    pub fn plus(self, months: u32) -> Self {
        YearMonth { index: self.index.saturating_add(i32::try_from(months).unwrap_or(i32::MAX)) }
    }

    /// The month `months` earlier.
    pub fn minus(self, months: u32) -> Self {
        YearMonth { index: self.index.saturating_sub(i32::try_from(months).unwrap_or(i32::MAX)) }
    }

    /// How many months `self` lies after `earlier`; negative when before it.
    pub fn months_since(self, earlier: YearMonth) -> i32 {
        self.index - earlier.index
    }

    /// How many months `later` lies after `self`; 0 when it does not lie after it.
    ///
    /// ```
    /// use yibao_model::calendar::YearMonth;
    /// let (may, june) = (YearMonth::new(2026, 5).unwrap(), YearMonth::new(2026, 6).unwrap());
    /// assert_eq!((may.months_until(june), june.months_until(may)), (1, 0));
    /// ```
    pub fn months_until(self, later: YearMonth) -> u32 {
        u32::try_from(later.months_since(self)).unwrap_or(0)
    }

    /// How many months there are from `self` through `last`, both counted; 0 when `last` lies before `self`.
    pub fn months_through(self, last: YearMonth) -> u32 {
        u32::try_from(last.months_since(self) + 1).unwrap_or(0)
    }

    /// The first day of the month; `None` past the years chrono can hold.
    pub fn first_day(self) -> Option<Date> {
        Date::from_ymd_opt(self.year(), self.month(), 1)
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

/// The given day of a month, or the month's last day where it has no such day: how the 2024 retirement measures
/// read for someone born on a 31st.
pub fn month_day_clamped(month: YearMonth, day: u32) -> Option<Date> {
    (1..=day.min(31)).rev().find_map(|day| Date::from_ymd_opt(month.year(), month.month(), day))
}

/// The same day `months` later, or the last day of that month where the day does not exist.
///
/// ```
/// use yibao_model::calendar::{months_later, Date};
/// let born = Date::from_ymd_opt(1975, 3, 31).unwrap();
/// assert_eq!(months_later(born, 1), Date::from_ymd_opt(1975, 4, 30));
/// ```
pub fn months_later(date: Date, months: u32) -> Option<Date> {
    date.checked_add_months(chrono::Months::new(months))
}
