//! Working days by the State Council's yearly notices.
//!
//! A working day is a Monday to Friday that the year's notice does not give off, or a weekend day that the notice
//! names as a make-up working day. A year is *published* (there is a notice), *provisional* (only the statutory days
//! off are known, so a count is a span) or missing: then counting refuses and names the year.
//! See `docs/rules.md#years-without-notice` and decision 0006.

use super::{as_days, Date, DateSpan, Datelike, DayCount, Weekday};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// What a year's table rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum YearStatus {
    /// The State Council's notice for the year.
    Published,
    /// The statutory days off alone; the notice is not out.
    Provisional,
}

/// What kind of day a date is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// Monday to Friday, not off.
    Workday,
    /// A weekend day worked in exchange for a day off.
    MakeUpWorkday {
        /// The holiday it makes up for, as the notice calls it.
        holiday: &'static str,
    },
    /// Saturday or Sunday outside any holiday.
    Weekend,
    /// Given off by the notice (or, in a provisional year, by the statutory list).
    DayOff {
        /// The holiday, as the notice calls it.
        holiday: &'static str,
    },
}

impl DayKind {
    /// Whether the day counts towards a limit in working days.
    pub fn is_working(&self) -> bool {
        matches!(self, DayKind::Workday | DayKind::MakeUpWorkday { .. })
    }
}

/// A count would have to pass through a year of which nothing is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarGap {
    /// The year without a table.
    pub year: i32,
}

/// One year's exceptions to Monday-Friday. Days may lie in the neighbouring year, as the notices' own do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct YearTable {
    /// The year the table is for.
    pub year: i32,
    /// What it rests on.
    pub status: YearStatus,
    /// Days off: by the notice, or (provisional) by statute.
    pub off: Vec<YearDay>,
    /// Make-up working days by the notice. Empty in a provisional year.
    pub work: Vec<YearDay>,
    /// Provisional years: the days off if the year follows the habit of the last notices.
    #[serde(with = "as_days::list")]
    pub likely_off: Vec<Date>,
    /// Provisional years: the weekend days that habit would have worked.
    #[serde(with = "as_days::list")]
    pub likely_work: Vec<Date>,
}

/// A day that a year's table names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearDay {
    /// The day.
    #[serde(with = "as_days")]
    pub day: Date,
    /// The holiday it belongs to, as the notice calls it.
    pub holiday: &'static str,
}

/// Days off and make-up working days of all years there are data for.
#[derive(Clone, Debug, Default)]
pub struct WorkCalendar {
    years: Vec<(i32, YearStatus)>,
    exceptions: Vec<(Date, (bool, &'static str))>,
    likely: Vec<(Date, bool)>,
    /// The working days of each year under each scenario, counted when they are first asked for: counting to a limit then
    /// takes the same time however many days it has.
    counted: Vec<[OnceLock<Vec<u16>>; SCENARIOS.len()]>,
}

/// Two calendars are equal if their tables are: the counted days only follow from them.
impl PartialEq for WorkCalendar {
    fn eq(&self, other: &Self) -> bool {
        (&self.years, &self.exceptions, &self.likely) == (&other.years, &other.exceptions, &other.likely)
    }
}

impl Eq for WorkCalendar {}

/// Puts a value into a sorted list where its key belongs, in place of an earlier value. A tree would do this too, in several
/// times the code in the shipped program.
fn put<K: Copy + Ord, V>(list: &mut Vec<(K, V)>, key: K, value: V) {
    match list.binary_search_by_key(&key, |(known, _)| *known) {
        Ok(at) => list[at].1 = value,
        Err(at) => list.insert(at, (key, value)),
    }
}

/// The value of a key in a sorted list.
fn get<K: Copy + Ord, V>(list: &[(K, V)], key: K) -> Option<&V> {
    let at = list.binary_search_by_key(&key, |(known, _)| *known).ok()?;
    list.get(at).map(|(_, value)| value)
}

/// A way to fill in a provisional year. The four together bound what a notice of the usual kind can bring.
#[derive(Clone, Copy)]
struct NoticeScenario {
    swaps_off: bool,
    make_ups_worked: bool,
}

/// Statute alone; statute plus likely make-up days (earliest); the whole habit; the habit without make-ups (latest).
const SCENARIOS: [NoticeScenario; 4] = [
    NoticeScenario { swaps_off: false, make_ups_worked: false },
    NoticeScenario { swaps_off: false, make_ups_worked: true },
    NoticeScenario { swaps_off: true, make_ups_worked: true },
    NoticeScenario { swaps_off: true, make_ups_worked: false },
];

impl WorkCalendar {
    /// Puts the years' tables together.
    pub fn new(tables: impl IntoIterator<Item = YearTable>) -> Self {
        let mut calendar = WorkCalendar::default();
        for table in tables {
            put(&mut calendar.years, table.year, table.status);
            for (days, worked) in [(table.off, false), (table.work, true)] {
                for YearDay { day, holiday } in days {
                    put(&mut calendar.exceptions, day, (worked, holiday));
                }
            }
            for (days, worked) in [(table.likely_off, false), (table.likely_work, true)] {
                for day in days {
                    put(&mut calendar.likely, day, worked);
                }
            }
        }
        calendar.counted = calendar.years.iter().map(|_| Default::default()).collect();
        calendar
    }

    /// The years there is a table for, in order, with what each rests on.
    pub fn years(&self) -> impl Iterator<Item = (i32, YearStatus)> + '_ {
        self.years.iter().copied()
    }

    /// What kind of day `date` is by its year's table, provisional years by statute alone.
    ///
    /// # Errors
    /// [`CalendarGap`] when there is no table for the date's year.
    pub fn day(&self, date: Date) -> Result<DayKind, CalendarGap> {
        self.year_status(date)?;
        let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
        Ok(match get(&self.exceptions, date) {
            Some((true, holiday)) => DayKind::MakeUpWorkday { holiday },
            Some((false, holiday)) => DayKind::DayOff { holiday },
            None if weekend => DayKind::Weekend,
            None => DayKind::Workday,
        })
    }

    /// What the table of the date's year rests on.
    ///
    /// # Errors
    /// [`CalendarGap`] when there is none.
    pub fn year_status(&self, date: Date) -> Result<YearStatus, CalendarGap> {
        get(&self.years, date.year()).copied().ok_or(CalendarGap { year: date.year() })
    }

    /// The `n`th working day after `date`. `date` itself is not counted, whatever kind of day it is (the reading of
    /// Civil Code art. 201); `n` = 0 gives `date` back.
    ///
    /// Exact while only published years are passed. Through a provisional year it is a span: the earliest and the
    /// latest over the ways a notice of the usual kind could fill the year.
    ///
    /// # Errors
    /// [`CalendarGap`] naming the first year without a table that the count would enter.
    ///
    /// # Examples
    /// Accepted Monday 2026-02-09: the ten working days run over Spring Festival (off 15-23 February, worked
    /// Saturdays 14 and 28 February) and end on the make-up Saturday, 2026-02-28. See `tests/it/calendar.rs`.
    pub fn nth_working_day_after(&self, date: Date, n: u32) -> Result<DateSpan, CalendarGap> {
        let (first, provisional) = self.count(date, n, SCENARIOS[0])?;
        let mut span = DateSpan { earliest: first, latest: first, provisional };
        if provisional {
            for scenario in &SCENARIOS[1..] {
                let (day, _) = self.count(date, n, *scenario)?;
                span.earliest = span.earliest.min(day);
                span.latest = span.latest.max(day);
            }
        }
        Ok(span)
    }

    /// How many working days lie after `from`, up to and including `to` (0 when `to` is not later): the fewest and the most
    /// over the ways a notice of the usual kind could fill a provisional year.
    ///
    /// # Errors
    /// [`CalendarGap`] naming the first year without a table.
    pub fn working_days_between(&self, from: Date, to: Date) -> Result<DayCount, CalendarGap> {
        let mut counts = [0; SCENARIOS.len()];
        let first = from.succ_opt().filter(|first| *first <= to);
        for year in first.into_iter().flat_map(|first| first.year()..=to.year()) {
            for (count, scenario) in counts.iter_mut().zip(SCENARIOS) {
                let days = self.working_days(year, scenario)?;
                let up_to = |date: Date| {
                    if date.year() == year {
                        days.partition_point(|day| u32::from(*day) <= date.ordinal())
                    } else {
                        0
                    }
                };
                let until = if to.year() == year { up_to(to) } else { days.len() };
                *count += u32::try_from(until - up_to(from)).unwrap_or(u32::MAX);
            }
        }
        let first = counts[0];
        let span =
            counts.iter().fold((first, first), |(low, high), count| (low.min(*count), high.max(*count)));
        Ok(DayCount { low: span.0, high: span.1 })
    }

    /// The last day counted, and whether a provisional day was passed on the way.
    fn count(&self, from: Date, n: u32, scenario: NoticeScenario) -> Result<(Date, bool), CalendarGap> {
        let Some(place) = n.checked_sub(1) else { return Ok((from, false)) };
        let first = from.succ_opt().ok_or(CalendarGap { year: from.year() })?;
        let (mut year, mut left) = (first.year(), usize::try_from(place).unwrap_or(usize::MAX));
        let day = loop {
            let days = self.working_days(year, scenario)?;
            let skipped = if year == first.year() {
                days.partition_point(|day| u32::from(*day) < first.ordinal())
            } else {
                0
            };
            let days = days.get(skipped..).unwrap_or_default();
            if let Some(day) = days.get(left) {
                break Date::from_yo_opt(year, u32::from(*day)).ok_or(CalendarGap { year })?;
            }
            left -= days.len();
            year += 1;
        };
        let passes = |year: i32| get(&self.years, year) == Some(&YearStatus::Provisional);
        let after = self.likely.partition_point(|(likely, _)| *likely < first);
        let likely = self.likely.get(after).is_some_and(|(likely, _)| *likely <= day);
        Ok((day, likely || (first.year()..=day.year()).any(passes)))
    }

    /// The working days of a year, as days of it from 1, in order.
    ///
    /// # Errors
    /// [`CalendarGap`] when there is no table for the year.
    fn working_days(&self, year: i32, scenario: NoticeScenario) -> Result<&[u16], CalendarGap> {
        let gap = CalendarGap { year };
        let at = self.years.binary_search_by_key(&year, |(known, _)| *known).map_err(|_| gap)?;
        let of_scenario = usize::from(scenario.swaps_off) * 2 + usize::from(scenario.make_ups_worked);
        let counted = self.counted.get(at).and_then(|year| year.get(of_scenario)).ok_or(gap)?;
        Ok(counted.get_or_init(|| {
            let days = (1..=366).filter_map(|day| Some((day, Date::from_yo_opt(year, u32::from(day))?)));
            days.filter(|(_, date)| self.works(*date, scenario) == Ok(true)).map(|(day, _)| day).collect()
        }))
    }

    fn works(&self, date: Date, scenario: NoticeScenario) -> Result<bool, CalendarGap> {
        match get(&self.likely, date) {
            Some(false) if scenario.swaps_off => Ok(false),
            Some(true) if scenario.make_ups_worked => Ok(true),
            _ => Ok(self.day(date)?.is_working()),
        }
    }
}
