//! The axis of days: how long it is, where a day stands on it, and where months and holidays begin.

use super::picture::{Bar, Day, Look};
use crate::calendar::{days_between, days_later, Date, Datelike, DayKind, Weekday, WorkCalendar};

/// The longest axis: three months and what a slow year's end adds to them, with room for a late today.
const LONGEST: usize = 240;
/// Days left after the last thing on the axis, so that its mark is not cut off.
const MARGIN: i64 = 4;
/// Today still has its place where it is no more days after the end than this.
const NEAR: i64 = 45;

/// An axis of calendar days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayAxis {
    first: Date,
    /// Each day.
    pub days: Vec<Day>,
}

/// Days off in a row for one holiday, by their indices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaysOff {
    /// The holiday, as the notice calls it.
    pub holiday: &'static str,
    /// Index of the first day.
    pub from: usize,
    /// Index of the last day on the axis.
    pub to: usize,
}

impl DaysOff {
    /// Where its name stands.
    pub const fn middle(&self) -> usize {
        (self.from + self.to) / 2
    }
}

impl DayAxis {
    /// An axis from the first day to a little after the last, or to today where that is later and not out of reach.
    pub fn new(first: Date, end: Date, today: Date, calendar: &WorkCalendar) -> Option<Self> {
        let near = days_between(end, today) <= NEAR;
        let last = days_later(if near { end.max(today) } else { end }, MARGIN)?;
        let days = first.iter_days().take_while(|day| *day <= last).take(LONGEST);
        let kind = |day: Date| match calendar.day(day) {
            Ok(DayKind::Workday) => Day::Work,
            Ok(DayKind::MakeUpWorkday { .. }) => Day::MakeUp,
            Ok(DayKind::DayOff { .. }) => Day::Off,
            Ok(DayKind::Weekend) => Day::Weekend,
            Err(_) => match day.weekday() {
                Weekday::Sat | Weekday::Sun => Day::Weekend,
                _ => Day::Work,
            },
        };
        Some(DayAxis { first, days: days.map(kind).collect() })
    }

    /// The index of a day, pushed to the end of the axis where it lies outside.
    pub fn at(&self, day: Date) -> usize {
        let index = usize::try_from(days_between(self.first, day)).unwrap_or(0);
        index.min(self.days.len().saturating_sub(1))
    }

    /// Whether a day comes before the end of the axis.
    pub fn reaches(&self, day: Date) -> bool {
        days_between(self.first, day) < i64::try_from(self.days.len()).unwrap_or(0)
    }

    /// The day at an index.
    pub fn date_at(&self, index: usize) -> Option<Date> {
        days_later(self.first, i64::try_from(index).ok()?)
    }

    /// Every day with its index.
    pub fn dates(&self) -> impl Iterator<Item = (usize, Date)> + '_ {
        (0..self.days.len()).filter_map(|at| Some((at, self.date_at(at)?)))
    }

    /// A stretch of days, both ends counted; none where it would end before it begins.
    pub fn bar(&self, from: Date, to: Date, look: Look) -> Option<Bar> {
        (from <= to).then(|| Bar { from: self.at(from), to: self.at(to), look })
    }

    /// The first day of the axis and of each month on it.
    pub fn months(&self) -> impl Iterator<Item = (usize, Date)> + '_ {
        self.dates().filter(|(at, day)| *at == 0 || day.day() == 1)
    }

    /// Holidays on the axis.
    pub fn days_off(&self, calendar: &WorkCalendar) -> Vec<DaysOff> {
        let mut runs: Vec<DaysOff> = Vec::new();
        for (at, day) in self.dates() {
            if let Ok(DayKind::DayOff { holiday }) = calendar.day(day) {
                match runs.last_mut() {
                    Some(run) if run.holiday == holiday && run.to + 1 == at => run.to = at,
                    _ => runs.push(DaysOff { holiday, from: at, to: at }),
                }
            }
        }
        runs
    }

    /// First and last day of a holiday; of one that goes on beyond the axis its own last day.
    pub fn span_of(&self, off: &DaysOff, calendar: &WorkCalendar) -> Option<(Date, Date)> {
        let (first, mut last) = (self.date_at(off.from)?, self.date_at(off.to)?);
        while let Some(next) = last.succ_opt() {
            match calendar.day(next) {
                Ok(DayKind::DayOff { holiday }) if holiday == off.holiday => last = next,
                _ => break,
            }
        }
        Some((first, last))
    }
}
