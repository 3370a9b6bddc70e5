//! A date that may not be known to the day yet.

use super::Date;
use serde::{Deserialize, Serialize};

/// A date known exactly (`earliest == latest`), or only between two bounds because a year's State Council notice
/// is not out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateSpan {
    /// The first day it can be, over every way the years without a notice may turn out.
    pub earliest: Date,
    /// The honest late bound: rely on this one before calling anything overdue.
    pub latest: Date,
    /// Whether a year without a State Council notice was counted through, even where both bounds agree.
    pub provisional: bool,
}

impl DateSpan {
    /// A date that is known.
    pub fn exact(date: Date) -> Self {
        DateSpan { earliest: date, latest: date, provisional: false }
    }

    /// Whether both bounds are the same day.
    pub fn is_exact(self) -> bool {
        self.earliest == self.latest
    }
}

/// A number of working days known exactly (`low == high`), or only between two bounds because a year's State Council notice
/// is not out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DayCount {
    /// At least this many: what the honest late bound of a date goes with.
    pub low: u32,
    /// At most this many.
    pub high: u32,
}

impl DayCount {
    /// A number that is known.
    pub const fn exact(days: u32) -> Self {
        DayCount { low: days, high: days }
    }

    /// The number, if it is known exactly.
    pub fn if_exact(self) -> Option<u32> {
        (self.low == self.high).then_some(self.low)
    }
}

/// A number of months known exactly (`low == high`), or only between two bounds because an answer was not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MonthSpan {
    /// At least this many.
    pub low: u32,
    /// At most this many.
    pub high: u32,
}

impl MonthSpan {
    /// A number that is known.
    pub const fn exact(months: u32) -> Self {
        MonthSpan { low: months, high: months }
    }

    /// The number, if it is known exactly.
    pub fn if_exact(self) -> Option<u32> {
        (self.low == self.high).then_some(self.low)
    }

    /// Both bounds, increased by `months`.
    pub fn plus(self, months: u32) -> Self {
        MonthSpan { low: self.low.saturating_add(months), high: self.high.saturating_add(months) }
    }

    /// How far `have` falls short of this: never negative, and wider where either is.
    ///
    /// ```
    /// use yibao_model::calendar::MonthSpan;
    /// let required = MonthSpan::exact(168);
    /// assert_eq!(required.short_of(MonthSpan::exact(144)).if_exact(), Some(24));
    /// assert_eq!(required.short_of(MonthSpan { low: 0, high: 312 }), MonthSpan { low: 0, high: 168 });
    /// ```
    pub fn short_of(self, have: MonthSpan) -> MonthSpan {
        MonthSpan { low: self.low.saturating_sub(have.high), high: self.high.saturating_sub(have.low) }
    }
}
