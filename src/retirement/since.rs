//! Months that were given as of an earlier day than today, and the months since then. Whoever opens a form again weeks later may
//! have paid on; the sums typed then must not be read as if they were today's.
//! See `docs/rules.md#since` and decision 0007.

use super::by_test::ByTest;
use super::history::{months, runs, spans};
use super::period::Period;
use super::requirement::is_local;
use super::RetirementFacts;
use crate::calendar::{Date, MonthSpan, YearMonth};
use crate::reasoning::{Basis, Figure, Item, Operation, Tracer};
use crate::rulebook::Rulebook;

/// The day the months told are of, and what is told of the calendar months after that day's, up to and including today's. There is
/// at least one such month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// The day the months are of. Checked: in a month before today's.
    pub as_of: Date,
    /// Whether contributions went on since; `None` means "don't know".
    pub paid: Option<bool>,
    /// The day that was told: of the months after its month nothing is known. Checked: not before `as_of`, not after today.
    pub told_on: Date,
    /// Whether they were paid in the place asked about, if they were. Where periods were told, these say it.
    pub here: bool,
}

impl Since {
    /// `None` where no calendar month has begun since the day the months are of.
    pub(super) fn new(as_of: Date, paid: Option<bool>, told_on: Date, today: Date) -> Option<Self> {
        let told_on = if paid.is_none() { as_of } else { told_on };
        (between(as_of, today) > 0).then_some(Since { as_of, paid, told_on, here: true })
    }

    /// How many calendar months there are since.
    pub fn all_months(self, today: Date) -> u32 {
        between(self.as_of, today)
    }

    /// The months that were paid, as far as the person said so.
    pub fn paid_months(self) -> u32 {
        match self.paid {
            Some(true) => between(self.as_of, self.told_on),
            Some(false) | None => 0,
        }
    }

    /// The months about which the person said nothing.
    pub fn untold_months(self, today: Date) -> u32 {
        between(self.told_on, today)
    }

    /// Whether it was answered on an earlier day, so that months after that one are open again.
    pub fn is_outlived(self, today: Date) -> bool {
        self.paid.is_some() && self.untold_months(today) > 0
    }

    /// The months paid since: exact if the person answered for all of them.
    pub fn months(self, today: Date) -> MonthSpan {
        let paid = self.paid_months();
        MonthSpan { low: paid, high: paid + self.untold_months(today) }
    }

    /// Months paid without a break up to today, when there were `months` of them on the day they are of.
    pub(super) fn unbroken(self, months: u32, today: Date) -> Option<u32> {
        match self.paid {
            Some(false) => Some(0),
            Some(true) => self.months(today).if_exact().map(|since| months + since),
            None => None,
        }
    }
}

/// Calendar months after the month of one day, up to and including that of the other.
fn between(from: Date, to: Date) -> u32 {
    YearMonth::of(from).months_until(YearMonth::of(to))
}

/// The periods that go on with the months since: those that last up to the month of that day, or, where there are none and none is
/// longer, up to the month before it, since records come late. Only those that count by themselves: resident insurance is no
/// contribution that is asked about.
pub(super) fn going_on(periods: &[Period], as_of: Date) -> Vec<Period> {
    let month = YearMonth::of(as_of);
    let periods = || periods.iter().filter(|period| period.counts.is_credited());
    let until = |month: YearMonth| periods().filter(move |period| period.to == month).copied();
    let now: Vec<Period> = until(month).collect();
    if now.is_empty() && periods().all(|period| period.to < month) {
        until(month.minus(1)).collect()
    } else {
        now
    }
}

/// The months of the periods that count, with so many since, less those without: a month that lies in another period too counts
/// once.
fn more(facts: &RetirementFacts, since: Since, by: u32, counts: &dyn Fn(&Period) -> bool) -> u32 {
    let first = YearMonth::of(since.as_of).plus(1);
    let longer = going_on(&facts.periods, since.as_of).into_iter();
    let longer = longer.map(|period| Period { from: first, to: first.plus(by).minus(1), ..period });
    let all: Vec<Period> = facts.periods.iter().copied().chain(longer.filter(|_| by > 0)).collect();
    let count = |periods: &[Period]| months(&runs(spans(periods, counts)));
    count(&all).saturating_sub(count(&facts.periods))
}

/// The months since that count for each of the three tests; `only_local`: those paid elsewhere don't count as really paid there.
fn for_each_test(
    facts: &RetirementFacts,
    since: Since,
    (local_is_province, only_local): (bool, bool),
    rules: &Rulebook,
) -> ByTest<MonthSpan> {
    let span = since.months(facts.today);
    if facts.periods.is_empty() {
        let local = if since.here { span } else { MonthSpan::exact(0) };
        return ByTest { total: span, actual: if only_local { local } else { span }, local };
    }
    let here =
        |period: &Period| period.place.is_some_and(|place| is_local(place, facts, local_is_province, rules));
    let perhaps_here = |period: &Period| period.is_paid() && (period.place.is_none() || here(period));
    let between = |low: &dyn Fn(&Period) -> bool, high: &dyn Fn(&Period) -> bool| MonthSpan {
        low: more(facts, since, span.low, low),
        high: more(facts, since, span.high, high),
    };
    let all = |period: &Period| period.counts.is_credited();
    let total = between(&all, &all);
    let local = between(&|period| period.is_paid() && here(period), &perhaps_here);
    let actual = if only_local { local } else { between(&Period::is_paid, &Period::is_paid) };
    ByTest { total, actual, local }
}

/// The months there are today for each test, of those there were on the day they were told of. `area`: whether "local" is the
/// province, and whether months paid elsewhere count as deemed ones alone.
pub(super) fn up_to_today(
    then: ByTest<MonthSpan>,
    facts: &RetirementFacts,
    area: (bool, bool),
    tracer: &mut Tracer,
) -> ByTest<MonthSpan> {
    let Some(since) = facts.since else { return then };
    let [as_of, told_on, today] = [since.as_of, since.told_on, facts.today].map(YearMonth::of);
    let mut note = |finds: Item, months: u32, operation: Operation| {
        tracer.note(finds, operation, Figure::Months(MonthSpan::exact(months)), Basis::Person);
    };
    match (since.paid, since.paid_months()) {
        (Some(true), paid) if paid > 0 => {
            note(Item::MonthsSince, paid, Operation::MonthsThrough { after: as_of, through: told_on });
        }
        (Some(false), _) => note(Item::MonthsSince, 0, Operation::YourFigure),
        _ => {}
    }
    let untold = since.untold_months(facts.today);
    if untold > 0 {
        note(Item::MonthsUntold, untold, Operation::MonthsThrough { after: told_on, through: today });
    }
    let items = ByTest { total: Item::TotalToday, actual: Item::ActualToday, local: Item::LocalToday };
    let since = for_each_test(facts, since, area, tracer.rules);
    then.zip(since).zip(items).map(|((have, since), item)| match since.high {
        0 => have,
        _ => tracer.sum(item, vec![have, since]),
    })
}
