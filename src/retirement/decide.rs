//! From facts to answer.

use super::date::statutory;
use super::remedies::{ways_out, Situation};
use super::requirement::{asks, circumstances, local_is_province, requirement, Requirement};
use super::{Flip, Gap, GapTest, Required, RetirementAnswer, RetirementFacts, TestKind};
use crate::calendar::{days_between, Date, MonthSpan, YearMonth};
use crate::evidence::{ClaimRef, Quantity, Value};
use crate::money::Ratio;
use crate::reasoning::{Basis, CannotDecide, Decision, Figure, Item, Operation, Tracer};
use crate::rulebook::Rulebook;

/// How far ahead a later step of the same rule is worth pointing out: the three years by which one may retire later.
const NEAR_DAYS: i64 = 3 * 366;

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

    let requirements = TestKind::ALL.map(|kind| requirement(kind, facts, retires_on, &mut tracer));
    let now = TestKind::ALL.map(|kind| paid(kind, facts));
    let if_stop = gap(&requirements, now, Case::Stop, &mut tracer);
    let kept = keep_paying(now, months_to_retirement, &mut tracer);
    let if_keep = gap(&requirements, kept, Case::Keep, &mut tracer);
    let if_default = default_gap(&requirements[0], &if_keep);
    let flips = flips(&requirements, kept, facts, retires_on);
    let reduction = reduction(facts, retires_on, &mut tracer);
    let situation = Situation { facts, retires_on, gap: &if_keep, reduction };
    let ways_out = ways_out(&situation, &mut tracer)?;
    let local_is_province = local_is_province(facts, retires_on, &mut tracer);
    let asks = asks(&requirements, facts);
    let [total, actual, local] = requirements.map(|requirement| requirement.required);
    let answer = RetirementAnswer {
        place: facts.place,
        statutory,
        retires_on,
        retired: retired(facts, retires_on),
        months_to_retirement,
        total,
        actual,
        local,
        local_is_province,
        asks,
        if_stop,
        if_keep,
        if_default,
        reduction,
        remedies: ways_out.remedies,
        comparison: ways_out.comparison,
        flips,
    };
    Ok(tracer.decide(answer, facts.today))
}

/// Whether the day is reached. Of a birth without its day only the month is known: it is reached when the month is past.
fn retired(facts: &RetirementFacts, retires_on: Date) -> bool {
    match (facts.retire_on, facts.born.day) {
        (None, None) => YearMonth::of(retires_on) < YearMonth::of(facts.today),
        _ => retires_on <= facts.today,
    }
}

fn months_through(today: Date, retires_on: Date, tracer: &mut Tracer) -> u32 {
    let (after, through) = (YearMonth::of(today), YearMonth::of(retires_on));
    let months = u32::try_from(through.months_since(after)).unwrap_or(0);
    let result = Figure::Months(MonthSpan::exact(months));
    tracer.note(
        Item::MonthsToRetirement,
        Operation::MonthsThrough { after, through },
        result,
        Basis::Convention,
    );
    months
}

fn paid(kind: TestKind, facts: &RetirementFacts) -> MonthSpan {
    match kind {
        TestKind::Total => MonthSpan::exact(facts.paid.total),
        TestKind::Actual => facts.paid.actual_span(),
        TestKind::Local => facts.paid.local_span(),
    }
}

fn keep_paying(now: [MonthSpan; 3], months: u32, tracer: &mut Tracer) -> [MonthSpan; 3] {
    let items = [Item::TotalIfKeep, Item::ActualIfKeep, Item::LocalIfKeep];
    let mut kept = now;
    for (have, item) in kept.iter_mut().zip(items) {
        *have = tracer.sum(item, vec![*have, MonthSpan::exact(months)]);
    }
    kept
}

#[derive(Clone, Copy)]
enum Case {
    Stop,
    Keep,
}

fn gap(requirements: &[Requirement; 3], have: [MonthSpan; 3], case: Case, tracer: &mut Tracer) -> Gap {
    let (items, largest) = match case {
        Case::Stop => {
            ([Item::ShortTotalIfStop, Item::ShortActualIfStop, Item::ShortLocalIfStop], Item::GapIfStop)
        }
        Case::Keep => {
            ([Item::ShortTotalIfKeep, Item::ShortActualIfKeep, Item::ShortLocalIfKeep], Item::GapIfKeep)
        }
    };
    let tests: Vec<GapTest> = requirements
        .iter()
        .zip(have)
        .zip(items)
        .map(|((requirement, have), item)| {
            let required = requirement.required.clone();
            let short = required.months().map(|months| tracer.short_of(item, months, have));
            GapTest { kind: requirement.kind, required, have, short }
        })
        .collect();
    let known = tests[0].short.is_some();
    let months = known.then(|| tracer.largest(largest, tests.iter().filter_map(|test| test.short).collect()));
    let binding = months.and_then(|_| binding(&tests));
    let unknown_test = tests.iter().find(|test| test.required == Required::Unknown).map(|test| test.kind);
    Gap { months, binding, unknown_test, tests }
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

/// Where the total is not known: what the common default would mean. Never an answer.
fn default_gap(total: &Requirement, gap: &Gap) -> Option<(u32, MonthSpan, ClaimRef)> {
    if total.required != Required::Unknown {
        return None;
    }
    let common = total.finding.last_resort.first()?;
    let months = common.value.count()?;
    let have = gap.tests.first()?.have;
    let others = gap.tests.iter().filter_map(|test| test.short);
    let short = others.fold(MonthSpan::exact(months).short_of(have), |most, short| MonthSpan {
        low: most.low.max(short.low),
        high: most.high.max(short.high),
    });
    Some((months, short, common.claim))
}

/// What a place takes off for each missing year, where it does that instead of refusing the benefit.
fn reduction(facts: &RetirementFacts, on: Date, tracer: &mut Tracer) -> Option<(Ratio, ClaimRef)> {
    let finding = tracer.rules.find(facts.place, Quantity::ReductionPerYear, &circumstances(facts), on);
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

fn flips(
    requirements: &[Requirement; 3],
    have: [MonthSpan; 3],
    facts: &RetirementFacts,
    retires_on: Date,
) -> Vec<Flip> {
    let mut flips = Vec::new();
    for (at, requirement) in requirements.iter().enumerate() {
        let (kind, finding) = (requirement.kind, &requirement.finding);
        // The office's own figure settles it: other sources can't change the answer any more.
        if kind.overridden(facts).is_some() {
            continue;
        }
        let relied = requirement.required.months();
        let mut seen = Vec::new();
        for other in finding.rivals().chain(&finding.drafts) {
            let Some(count) = other.value.count() else { continue };
            if relied == Some(MonthSpan::exact(count)) || seen.contains(&count) {
                continue;
            }
            seen.push(count);
            let shortfalls = requirements.iter().zip(have).enumerate().filter_map(|(i, (other, have))| {
                let required = if i == at { Some(MonthSpan::exact(count)) } else { other.required.months() };
                Some(required?.short_of(have))
            });
            let months = shortfalls.fold(MonthSpan::exact(0), |most, short| MonthSpan {
                low: most.low.max(short.low),
                high: most.high.max(short.high),
            });
            flips.push(Flip::OtherFigure { test: kind, claim: other.claim, months });
        }
        let next = finding.coming.iter().find(|(day, _)| days_between(retires_on, *day) <= NEAR_DAYS);
        if let Some((from, step)) = next {
            // The rule relied on may step on; another source's next step is only what that source says.
            let possible = finding.possible();
            let of_the_rule = possible.iter().any(|known| known.claim.line == step.claim.line);
            if let Some(required) =
                step.value.count().filter(|count| relied != Some(MonthSpan::exact(*count)))
            {
                let (from, claim) = (*from, step.claim);
                flips.push(Flip::LaterStep { test: kind, from, required, claim, of_the_rule });
            }
        }
    }
    flips
}
