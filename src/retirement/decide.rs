//! From the facts about retirement to the answer: date, requirements, months, gap, ways out. The order of the steps is that of the
//! trace.
//! See `docs/rules.md#keep-paying`.

use super::by_test::{ByTest, TestKind};
use super::conversion::{self, MonthsElsewhere};
use super::date::statutory;
use super::doubts::doubts;
use super::early::early;
use super::estimate;
use super::flips::FlipContext;
use super::history::{months, runs, spans};
use super::mutual_recognition::recognised;
use super::period::Period;
use super::remedies::{ways_out, Situation};
use super::requirement::{asks, circumstances, is_local, local_is_province, requirement, Requirement};
use super::since::up_to_today;
use super::unusual::unusual;
use super::{
    Gap, GapTest, Overdue, Paid, Required, RetirementAnswer, RetirementFacts, StatutoryDate, TestMet,
};
use crate::calendar::{months_later, Date, MonthSpan, YearMonth};
use crate::evidence::{Circumstances, ClaimRef, Quantity, Value};
use crate::money::Ratio;
use crate::reasoning::{Basis, CannotDecide, Decision, Figure, Item, Operation, Tracer};
use crate::rulebook::Rulebook;
use std::cmp::Ordering;

/// Decides when someone retires and what is missing in the medical years.
///
/// Years stay months throughout. Paying on adds one month for each calendar month after today's up to and including
/// the month of retirement: a convention, marked in the trace.
///
/// # Errors
/// [`CannotDecide::NothingInForce`] on a day before the 2024 decision; an unknown requirement is no error but an
/// answer that says what to ask.
pub fn decide(facts: &RetirementFacts, rules: &Rulebook) -> Result<Decision<RetirementAnswer>, CannotDecide> {
    let mut tracer = Tracer::new(rules);
    let statutory = statutory(facts.worker, facts.born, facts.today, facts.retire_on, &mut tracer)?;
    let first_day = statutory.on.or(statutory.month.first_day()).ok_or(CannotDecide::OutOfRange)?;
    let retires_on = facts.retire_on.unwrap_or(first_day);
    let months_to_retirement = months_through(facts.today, retires_on, &mut tracer);

    let known = circumstances(facts, first_day);
    let mut requirements = ByTest::new(|kind| requirement(kind, facts, &known, retires_on, &mut tracer));
    let by_statutory_date = by_statutory_date(&requirements, facts, &known, (retires_on, first_day), rules);
    let ground = early(facts, &statutory, retires_on, &mut requirements.total, &mut tracer);
    let local_is_province = local_is_province(&requirements.local, facts, &known, retires_on, &mut tracer);
    let (now, elsewhere) = paid(facts, &known, local_is_province, retires_on, &mut tracer);
    let now = up_to_today(now, facts, (local_is_province, elsewhere.is_some()), &mut tracer);
    let residents = conversion::residents(facts, &mut tracer);
    let now = conversion::with_residents(now, residents, &mut tracer);
    let otherwise = conversion::otherwise(facts, &known, retires_on, &mut tracer);
    let recognised = recognised(facts, retires_on, &mut tracer);
    let deemed_rule = conversion::deemed_rule(facts, &known, retires_on, &mut tracer);
    let mut if_stop = gap(&requirements, now, Scenario::Stop, &mut tracer);
    let kept = keep_paying(now, months_to_retirement, &mut tracer);
    let mut if_keep = gap(&requirements, kept, Scenario::Keep, &mut tracer);
    let estimates = estimate::estimates(&requirements, facts, &known, retires_on, &mut tracer);
    let items = (Item::EstimatedShortIfStop, Item::EstimatedGapIfStop);
    if_stop.estimate = estimate::gap(&if_stop, &estimates, items, &mut tracer);
    let items = (Item::EstimatedShortIfKeep, Item::EstimatedGapIfKeep);
    if_keep.estimate = estimate::gap(&if_keep, &estimates, items, &mut tracer);
    // What holds for everybody who chooses an early date is no matter of a ground of one's own.
    let chosen = facts.early_ground.is_none();
    let early = chosen && YearMonth::of(retires_on) < statutory.month;
    let met = met(&if_stop, facts.today, &mut tracer);
    let retired = retired(facts, retires_on);
    let context = FlipContext {
        requirements: &requirements,
        now,
        facts,
        statutory: &statutory,
        statutory_day: first_day,
        retires_on,
        retired,
        rules,
    };
    // A later or an earlier date would also change what is taken off.
    let lowered = ground.is_some_and(|ground| ground.lowered.is_some());
    let flips = if lowered { Vec::new() } else { context.flips() };
    let reduction = reduction(facts, &known, retires_on, &mut tracer);
    let unusual = unusual(facts, &known, retires_on, &mut tracer);
    let situation = Situation { facts, known: &known, retires_on, gap: &if_keep, reduction };
    let ways_out = ways_out(&situation, &mut tracer)?;
    let asks = asks(&requirements, facts);
    let ByTest { total, actual, local } = requirements.map(|requirement| requirement.required);
    let answer = RetirementAnswer {
        place: facts.place,
        statutory,
        retires_on,
        retired,
        months_to_retirement,
        since: facts.since,
        total,
        actual,
        local,
        local_is_province,
        elsewhere,
        deemed_rule,
        otherwise,
        residents,
        early: ground,
        recognised,
        asks,
        if_stop,
        if_keep,
        by_statutory_date,
        overdue: facts.retire_on.filter(|_| chosen).and_then(|day| overdue(day, facts.today, &statutory)),
        pension_not_told: early && facts.pension_paid.is_none(),
        met,
        estimates,
        doubts: doubts(facts),
        unusual,
        reduction,
        remedies: ways_out.remedies,
        comparison: ways_out.comparison,
        flips,
    };
    Ok(tracer.decide(answer, facts.today))
}

/// Whether the day of retirement is reached. Without the day of birth only its month is known, which is reached when it is past.
fn retired(facts: &RetirementFacts, retires_on: Date) -> bool {
    match (facts.retire_on, facts.born.day) {
        (None, None) => YearMonth::of(retires_on) < YearMonth::of(facts.today),
        _ => retires_on <= facts.today,
    }
}

/// Whether it is too late today to tell the employer of that day, or to agree on it.
fn overdue(chosen: Date, today: Date, statutory: &StatutoryDate) -> Option<Overdue> {
    let choice = statutory.choice;
    match statutory.compared(chosen) {
        Ordering::Less => {
            months_later(today, choice.notice_months).filter(|told| *told > chosen).map(|_| Overdue::Notice)
        }
        Ordering::Greater => choice.late_until.is_none().then_some(Overdue::Agreement),
        Ordering::Equal => None,
    }
}

fn months_through(today: Date, retires_on: Date, tracer: &mut Tracer) -> u32 {
    let (after, through) = (YearMonth::of(today), YearMonth::of(retires_on));
    let months = after.months_until(through);
    let result = Figure::Months(MonthSpan::exact(months));
    tracer.note(
        Item::MonthsToRetirement,
        Operation::MonthsThrough { after, through },
        result,
        Basis::Convention,
    );
    months
}

/// The local months told as periods, counted for the place asked about: between those known to have been paid there, and these
/// with the ones whose place was not told. `None` where nothing was told as periods.
fn local_periods(facts: &RetirementFacts, in_province: bool, tracer: &mut Tracer) -> Option<MonthSpan> {
    if facts.periods.is_empty() {
        return None;
    }
    let rules = tracer.rules;
    let here = |period: &Period| period.place.is_some_and(|place| is_local(place, facts, in_province, rules));
    let mut count = |finds: Item, counts: &dyn Fn(&Period) -> bool| {
        let runs = runs(spans(&facts.periods, counts));
        let count = months(&runs);
        let result = Figure::Months(MonthSpan::exact(count));
        tracer.note(finds, Operation::DistinctMonths(runs), result, Basis::Person);
        count
    };
    count(Item::PeriodsTotal, &|period| period.counts.is_credited());
    count(Item::PeriodsActual, &Period::is_paid);
    let low = count(Item::PeriodsLocal, &|period| period.is_paid() && here(period));
    // A paid period whose place was not told may be a local one.
    let unplaced = |period: &Period| period.is_paid() && period.place.is_none();
    let high = if facts.periods.iter().any(unplaced) {
        count(Item::PeriodsPerhapsLocal, &|period| unplaced(period) || period.is_paid() && here(period))
    } else {
        low
    };
    Some(MonthSpan { low, high })
}

/// What the tests would require by the statutory date, if another date was chosen and the requirement differs.
fn by_statutory_date(
    requirements: &ByTest<Requirement>,
    facts: &RetirementFacts,
    known: &Circumstances,
    (chosen, statutory): (Date, Date),
    rules: &Rulebook,
) -> Vec<(TestKind, MonthSpan)> {
    if chosen == statutory {
        return Vec::new();
    }
    let other = |found: &Requirement| {
        let by_law = requirement(found.kind, facts, known, statutory, &mut Tracer::new(rules)).required;
        Some((found.kind, by_law.months().filter(|_| by_law != found.required)?))
    };
    requirements.iter().filter_map(other).collect()
}

/// When each test that is not met now is met, paying on.
fn met(gap: &Gap, today: Date, tracer: &mut Tracer) -> Vec<TestMet> {
    let items = ByTest { total: Item::TotalMet, actual: Item::ActualMet, local: Item::LocalMet };
    let mut met = Vec::new();
    for (test, item) in gap.tests.iter().zip(items) {
        let Some(short) = test.short else { continue };
        let now = YearMonth::of(today);
        let (earliest, latest) = (now.plus(short.low), now.plus(short.high));
        if short.high > 0 {
            let operation = Operation::MonthAfter { after: now, months: short };
            tracer.note(item, operation, Figure::MonthOfYear(earliest, latest), Basis::Convention);
        }
        met.push(TestMet { kind: test.kind, earliest, latest });
    }
    met
}

/// The months there are for each test. Deemed ones count to the total only; where the place says that military service
/// counts as really paid, those months count there too; where it takes months from other provinces for deemed ones, these don't.
fn paid(
    facts: &RetirementFacts,
    known: &Circumstances,
    local_is_province: bool,
    on: Date,
    tracer: &mut Tracer,
) -> (ByTest<MonthSpan>, Option<MonthsElsewhere>) {
    let life = facts.working_life();
    let paid = facts.paid;
    let local = local_periods(facts, local_is_province, tracer).unwrap_or_else(|| paid.local_span(life));
    let (total, actual) = (paid.total_span(life), paid.actual_span(life));
    let (mut actual, elsewhere) =
        conversion::really_paid(actual, facts, known, local_is_province, on, tracer);
    let served = served(facts.paid, total, actual);
    if served.high > 0 {
        let counts = tracer.rules.find(facts.place, Quantity::MilitaryCountsAs, known, on);
        let as_actual = counts.relied().is_some_and(|found| found.value == Value::Choice("actual"));
        // Service that nobody told of matters only where it adds to the months really paid.
        if facts.paid.military.is_some() || as_actual {
            tracer.keep(Quantity::MilitaryCountsAs, facts.place, &counts, false);
            counts.relied().iter().for_each(|found| tracer.read(Item::MilitaryCountsAs, found));
        }
        if as_actual {
            actual = tracer.sum(Item::ActualWithMilitary, vec![actual, served]);
        }
    }
    (ByTest { total, actual, local }, elsewhere)
}

/// Months of military service: where they were not told, up to all the months that may be deemed ones.
/// See `docs/rules.md#military`.
fn served(paid: Paid, total: MonthSpan, actual: MonthSpan) -> MonthSpan {
    let most = paid.deemed.unwrap_or(total.high.saturating_sub(actual.low));
    let not_told = MonthSpan { low: 0, high: most.min(total.high.saturating_sub(actual.high)) };
    paid.military.map_or(not_told, MonthSpan::exact)
}

fn keep_paying(now: ByTest<MonthSpan>, months: u32, tracer: &mut Tracer) -> ByTest<MonthSpan> {
    let items = ByTest { total: Item::TotalIfKeep, actual: Item::ActualIfKeep, local: Item::LocalIfKeep };
    now.zip(items).map(|(have, item)| tracer.sum(item, vec![have, MonthSpan::exact(months)]))
}

/// What the person does from now on.
#[derive(Clone, Copy)]
enum Scenario {
    /// Pays no more.
    Stop,
    /// Pays on every month until retirement.
    Keep,
}

fn gap(
    requirements: &ByTest<Requirement>,
    have: ByTest<MonthSpan>,
    scenario: Scenario,
    tracer: &mut Tracer,
) -> Gap {
    let (items, largest) = match scenario {
        Scenario::Stop => (
            ByTest {
                total: Item::ShortTotalIfStop,
                actual: Item::ShortActualIfStop,
                local: Item::ShortLocalIfStop,
            },
            Item::GapIfStop,
        ),
        Scenario::Keep => (
            ByTest {
                total: Item::ShortTotalIfKeep,
                actual: Item::ShortActualIfKeep,
                local: Item::ShortLocalIfKeep,
            },
            Item::GapIfKeep,
        ),
    };
    let tests = requirements.as_ref().zip(have).zip(items).map(|((requirement, have), item)| {
        let required = requirement.required.clone();
        let short = required.months().map(|months| tracer.short_of(item, months, have));
        GapTest { kind: requirement.kind, required, have, short }
    });
    let known = tests.total.short.is_some();
    let tests: Vec<GapTest> = tests.into_iter().collect();
    let months = known.then(|| tracer.largest(largest, tests.iter().filter_map(|test| test.short).collect()));
    let binding = months.and_then(|_| binding(&tests));
    let unknown_test = tests.iter().find(|test| test.required == Required::Unknown).map(|test| test.kind);
    let most = |kind: Option<TestKind>| {
        tests.iter().find(|test| Some(test.kind) == kind).and_then(|test| test.short).map(|short| short.high)
    };
    let largest = tests
        .iter()
        .filter(|test| test.short.is_some())
        .rev()
        .max_by_key(|test| test.short.map(|short| short.high));
    let largest = largest.map(|test| test.kind).filter(|kind| most(Some(*kind)) > most(binding));
    let binding_at_most = binding.and(largest);
    Gap { months, binding, binding_at_most, unknown_test, tests, estimate: None }
}

/// The test with the largest certain shortfall, then the largest possible one; of equal ones the first, since one payment then mends them together.
fn binding(tests: &[GapTest]) -> Option<TestKind> {
    let mut worst: Option<(MonthSpan, TestKind)> = None;
    for test in tests {
        let Some(short) = test.short.filter(|short| short.high > 0) else { continue };
        if worst.is_none_or(|(most, _)| (short.low, short.high) > (most.low, most.high)) {
            worst = Some((short, test.kind));
        }
    }
    worst.map(|(_, kind)| kind)
}

/// What a place takes off for each missing year, where it does that instead of refusing the benefit.
fn reduction(
    facts: &RetirementFacts,
    known: &Circumstances,
    on: Date,
    tracer: &mut Tracer,
) -> Option<(Ratio, ClaimRef)> {
    let finding = tracer.rules.find(facts.place, Quantity::ReductionPerYear, known, on);
    tracer.keep(Quantity::ReductionPerYear, facts.place, &finding, false);
    let found = finding.relied()?;
    match found.value {
        Value::Rate(rate) => {
            tracer.read(Item::Reduction, found);
            Some((rate, found.claim))
        }
        _ => None,
    }
}
