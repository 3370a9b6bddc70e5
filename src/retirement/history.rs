//! Contributions told as periods: a place, from a month to a month, of a kind.
//!
//! A calendar month counts once, however many periods it lies in: that is how the offices count years. Periods that
//! overlap and months between periods in which nothing was paid are pointed out, because both are often slips.
//! See `docs/rules.md#periods`.

use super::facts::Paid;
use super::field::{Field, MOST_PERIODS};
use super::period::{CountsAs, Period, PeriodEntry, PeriodKind};
use crate::calendar::YearMonth;
use crate::evidence::{Adcode, Circumstances, Quantity, Value};
use crate::reasoning::{needed, place, Checks, Problem};
use crate::rulebook::Rulebook;

/// Something to look at again, or to know. None is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodNote {
    /// Two rows have months in common; each counts once.
    Overlap {
        /// The row that begins later (of two that begin together, the later one).
        row: usize,
        /// The other row.
        with: usize,
        /// The months in common.
        months: u32,
    },
    /// Nothing in the months before this row.
    Gap {
        /// The row after the empty months.
        row: usize,
        /// The first empty month.
        from: YearMonth,
        /// The last one.
        to: YearMonth,
    },
    /// Months on unemployment benefit count as paid.
    Unemployment {
        /// The row.
        row: usize,
    },
    /// Months on unemployment benefit before there was a rule that they count.
    UnemploymentBefore {
        /// The row.
        row: usize,
        /// The first of them.
        from: YearMonth,
        /// The last one.
        to: YearMonth,
    },
    /// Months of resident insurance count only where the place converts them.
    Resident {
        /// The row.
        row: usize,
    },
}

impl PeriodNote {
    /// The row of the form it is shown beside.
    pub fn row(self) -> usize {
        match self {
            PeriodNote::Overlap { row, .. }
            | PeriodNote::Gap { row, .. }
            | PeriodNote::Unemployment { row }
            | PeriodNote::UnemploymentBefore { row, .. }
            | PeriodNote::Resident { row } => row,
        }
    }
}

/// The periods, or `None` with every problem noted beside its row. Rows in which nothing was typed are skipped.
/// `first` is the month of the sixteenth birthday; a period without an end lasts up to `as_of`, and none beyond `now`, the month of
/// today; `asked` is the place asked about.
pub(super) fn check(
    entries: &[PeriodEntry],
    rules: &Rulebook,
    asked: Option<Adcode>,
    first: Option<YearMonth>,
    months: [YearMonth; 2],
    checks: &mut Checks<Field>,
) -> Option<Vec<Period>> {
    let (mut periods, mut whole) = (Vec::new(), true);
    for (row, entry) in entries.iter().enumerate() {
        if entry.is_empty() {
            continue;
        }
        let read = if row < MOST_PERIODS {
            period(row, entry, rules, first, months)
        } else {
            Err(Problem::TooMany { most: MOST_PERIODS as u32 })
        };
        match checks.take(Field::Period(row.min(MOST_PERIODS - 1)), read) {
            Some(period) => periods.extend(parts(period, rules, asked, months[1])),
            None => whole = false,
        }
    }
    if whole && periods.is_empty() {
        checks.take(Field::Period(0), Err::<(), _>(Problem::Missing));
        return None;
    }
    whole.then_some(periods)
}

fn period(
    row: usize,
    entry: &PeriodEntry,
    rules: &Rulebook,
    first: Option<YearMonth>,
    [as_of, now]: [YearMonth; 2],
) -> Result<Period, Problem> {
    let kind = needed(&entry.kind, PeriodKind::from_id)?;
    let place = match entry.place.trim() {
        "" => None,
        text => Some(place(text, rules)?),
    };
    let from = entry.from.year_month()?.ok_or(Problem::Missing)?;
    // One that began after the day the others are of was added later; and resident insurance is no contribution that is asked about.
    let goes_on = from > as_of || kind == PeriodKind::Resident;
    let to = entry.to.year_month()?.unwrap_or(if goes_on { now } else { as_of });
    match first {
        _ if from > now || to > now => Err(Problem::MonthInTheFuture { now }),
        _ if to < from => Err(Problem::EndsBeforeItBegins),
        Some(first) if from < first => Err(Problem::MonthTooEarly { first }),
        _ => Ok(Period { row, place, from, to, kind, counts: kind.into() }),
    }
}

/// A row as one period, or two: months on unemployment benefit count as paid from the month on that the place names, or the
/// law; what lies before counts for nothing by itself.
fn parts(
    period: Period,
    rules: &Rulebook,
    asked: Option<Adcode>,
    now: YearMonth,
) -> impl Iterator<Item = Period> {
    let since = || {
        let (place, known) = (asked.unwrap_or(Adcode::NATION), Circumstances::default());
        let finding = rules.find(place, Quantity::UnemploymentPaidFrom, &known, now.first_day()?);
        match finding.relied()?.value {
            Value::Month(since) => Some(since),
            _ => None,
        }
    };
    let since = (period.kind == PeriodKind::Unemployment).then(since).flatten();
    let [before, after] = match since {
        Some(since) => {
            let before = Period { to: period.to.min(since.minus(1)), counts: CountsAs::Nothing, ..period };
            [Some(before), Some(Period { from: period.from.max(since), ..period })]
        }
        None => [None, Some(period)],
    };
    [before, after].into_iter().flatten().filter(|part| part.from <= part.to)
}

/// Distinct months of some periods: first and last month of each run, in order, none touching the next.
pub fn runs(periods: impl Iterator<Item = (YearMonth, YearMonth)>) -> Vec<(YearMonth, YearMonth)> {
    let mut sorted: Vec<_> = periods.collect();
    sorted.sort_unstable();
    let mut runs: Vec<(YearMonth, YearMonth)> = Vec::new();
    for (from, to) in sorted {
        match runs.last_mut() {
            Some((_, end)) if from.months_since(*end) <= 1 => *end = (*end).max(to),
            _ => runs.push((from, to)),
        }
    }
    runs
}

/// How many months some runs have.
pub fn months(runs: &[(YearMonth, YearMonth)]) -> u32 {
    runs.iter().map(|(from, to)| from.months_through(*to)).sum()
}

/// The periods that count for something.
pub(super) fn spans<'a>(
    periods: &'a [Period],
    counts: impl Fn(&Period) -> bool + 'a,
) -> impl Iterator<Item = (YearMonth, YearMonth)> + 'a {
    periods.iter().filter(move |period| counts(period)).map(|period| (period.from, period.to))
}

/// What the periods come to, but for the local months, which depend on the place asked about. A month that was both
/// paid and deemed was paid; one both deemed and served was served.
pub(super) fn paid(periods: &[Period]) -> Paid {
    let count =
        |counts: fn(CountsAs) -> bool| months(&runs(spans(periods, move |period| counts(period.counts))));
    let total = count(CountsAs::is_credited);
    let actual = count(|counts| counts == CountsAs::Paid);
    let or_served = count(|counts| matches!(counts, CountsAs::Paid | CountsAs::Served));
    Paid {
        total: Some(total),
        actual: Some(actual),
        deemed: Some(total - actual),
        military: Some(or_served - actual),
        local: None,
    }
}

/// Overlaps, empty months and what is special about a row, in the order of the rows they stand beside.
pub fn notes(periods: &[Period]) -> Vec<PeriodNote> {
    let mut sorted: Vec<&Period> = periods.iter().collect();
    sorted.sort_unstable_by_key(|period| (period.from, period.row));
    let mut notes = Vec::new();
    let mut covered: Option<YearMonth> = None;
    for (at, later) in sorted.iter().enumerate() {
        notes.extend(special(later));
        for earlier in &sorted[..at] {
            let months = later.from.months_through(earlier.to.min(later.to));
            if months > 0 {
                notes.push(PeriodNote::Overlap { row: later.row, with: earlier.row, months });
            }
        }
        if let Some(end) = covered.filter(|end| later.from.months_since(*end) > 1) {
            notes.push(PeriodNote::Gap { row: later.row, from: end.plus(1), to: later.from.minus(1) });
        }
        covered = covered.max(Some(later.to));
    }
    notes.sort_by_key(|note| note.row());
    notes
}

/// What there is to know about a period of its kind.
fn special(period: &Period) -> Option<PeriodNote> {
    let Period { row, from, to, .. } = *period;
    match (period.kind, period.counts) {
        (PeriodKind::Unemployment, CountsAs::Paid) => Some(PeriodNote::Unemployment { row }),
        (PeriodKind::Unemployment, _) => Some(PeriodNote::UnemploymentBefore { row, from, to }),
        (PeriodKind::Resident, _) => Some(PeriodNote::Resident { row }),
        _ => None,
    }
}
