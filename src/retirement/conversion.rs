//! Months that count as something else in the place asked about: months really paid outside the local area may be taken for
//! deemed ones there, and years of resident insurance may be converted. What is plainly added up is not here.
//! See `docs/rules.md#other-months`.

use super::by_test::ByTest;
use super::history::{months, runs, spans};
use super::period::Period;
use super::requirement::is_local;
use super::{CountsAs, RetirementFacts};
use crate::calendar::{Date, MonthSpan, YearMonth};
use crate::evidence::{Adcode, Circumstances, ClaimRef, Quantity, Value};
use crate::reasoning::{Basis, ConvertedMonths, Figure, Item, Operation, Tracer};
use crate::rulebook::Rulebook;

/// Months really paid outside the local area that the place takes for deemed ones: they count to the total only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthsElsewhere {
    /// Months really paid anywhere.
    pub paid: MonthSpan,
    /// Of these, the ones that count as really paid there.
    pub counted: MonthSpan,
    /// The claim that says so.
    pub claim: ClaimRef,
}

/// Months really paid as the place counts them, and those it takes for deemed ones, if there are or may be any.
pub(super) fn really_paid(
    paid: MonthSpan,
    facts: &RetirementFacts,
    known: &Circumstances,
    in_province: bool,
    on: Date,
    tracer: &mut Tracer,
) -> (MonthSpan, Option<MonthsElsewhere>) {
    let finding = tracer.rules.find(facts.place, Quantity::ElsewhereCountsAs, known, on);
    tracer.keep(Quantity::ElsewhereCountsAs, facts.place, &finding, false);
    let Some(found) = finding.relied().filter(|found| found.value == Value::Choice("deemed")) else {
        return (paid, None);
    };
    let (here, operation, basis) = paid_locally(facts, paid, found.claim, in_province, tracer.rules);
    let counted = MonthSpan { low: here.low.min(paid.low), high: here.high.min(paid.high) };
    if counted == paid {
        return (paid, None);
    }
    tracer.read(Item::ElsewhereCountsAs, found);
    tracer.note(Item::ActualThere, operation, Figure::Months(counted), basis);
    (counted, Some(MonthsElsewhere { paid, counted, claim: found.claim }))
}

/// Months really paid in the local area. A period without a place may have been there.
fn paid_locally(
    facts: &RetirementFacts,
    paid: MonthSpan,
    claim: ClaimRef,
    in_province: bool,
    rules: &Rulebook,
) -> (MonthSpan, Operation, Basis) {
    let here = |place: Adcode| is_local(place, facts, in_province, rules);
    let of = |counts: &dyn Fn(&Period) -> bool| {
        runs(spans(&facts.periods, |period| period.is_paid() && counts(period)))
    };
    match facts.paid.local {
        _ if !facts.periods.is_empty() => {
            let sure = of(&|period| period.place.is_some_and(here));
            let possible = months(&of(&|period| period.place.is_none_or(here)));
            let span = MonthSpan { low: months(&sure), high: possible };
            match span.if_exact() {
                Some(_) => (span, Operation::DistinctMonths(sure), Basis::Person),
                None => {
                    (span, Operation::Between { sure: span.low, possible: span.high }, Basis::Claim(claim))
                }
            }
        }
        Some(local) => (MonthSpan::exact(local), Operation::YourFigure, Basis::Person),
        None => {
            let span = MonthSpan { low: 0, high: paid.high };
            (span, Operation::Between { sure: span.low, possible: span.high }, Basis::Claim(claim))
        }
    }
}

/// What the place says about the day up to which service counts as deemed, if deemed months were given. They are taken as
/// given, so this has to be shown beside the answer.
pub(super) fn deemed_rule(
    facts: &RetirementFacts,
    known: &Circumstances,
    on: Date,
    tracer: &mut Tracer,
) -> Option<ClaimRef> {
    facts.paid.deemed.or(facts.paid.military).filter(|months| *months > 0)?;
    let finding = tracer.rules.find(facts.place, Quantity::DeemedCutoff, known, on);
    let found = *finding.relied()?;
    tracer.keep(Quantity::DeemedCutoff, facts.place, &finding, false);
    tracer.read(Item::DeemedCutoff, &found);
    Some(found.claim)
}

/// Months of resident insurance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResidentMonths {
    /// Those that no other period covers, wherever they were.
    pub told: u32,
    /// What they give in months of employee insurance: between whole units alone and every month in proportion.
    pub counted: MonthSpan,
    /// The rule by which they give something; `None` if no such rule is known.
    pub claim: Option<ClaimRef>,
}

/// What months of resident insurance give in the place asked about. No source says whether a unit that is not full counts in
/// part; the rule for each month is the one in force then.
pub(super) fn residents(facts: &RetirementFacts, tracer: &mut Tracer) -> Option<ResidentMonths> {
    let covered = runs(spans(&facts.periods, |period| period.counts.is_credited()));
    let free = |month: YearMonth| !covered.iter().any(|(from, to)| (*from..=*to).contains(&month));
    let of = |here: &dyn Fn(&Period) -> bool| {
        let runs = runs(spans(&facts.periods, |period| period.counts == CountsAs::Resident && here(period)));
        let each = |(from, to): (YearMonth, YearMonth)| {
            (0..months(&[(from, to)])).map(move |later| from.plus(later))
        };
        runs.into_iter().flat_map(each).filter(|month| free(*month)).collect::<Vec<_>>()
    };
    let told = u32::try_from(of(&|_| true).len()).unwrap_or(u32::MAX);
    if told == 0 {
        return None;
    }
    let sure = of(&|period| period.place == Some(facts.place));
    let possible = of(&|period| period.place.is_none_or(|place| place == facts.place));
    // Each with its last month, and the claim that tells the unit.
    let mut blocks: Vec<(YearMonth, ClaimRef, ConvertedMonths)> = Vec::new();
    for month in possible {
        let sure = sure.contains(&month);
        let Some((claim, unit, gives)) = month.first_day().and_then(|day| rule(facts, day, tracer)) else {
            continue;
        };
        match blocks.last_mut() {
            Some((last, _, block))
                if last.plus(1) == month && (block.sure, block.unit, block.gives) == (sure, unit, gives) =>
            {
                *last = month;
                block.months += 1;
            }
            _ => blocks.push((month, claim, ConvertedMonths { months: 1, sure, unit, gives })),
        }
    }
    let Some((_, claim, _)) = blocks.first().copied() else {
        return Some(ResidentMonths { told, counted: MonthSpan::exact(0), claim: None });
    };
    let most = tracer.rules.find(
        facts.place,
        Quantity::ResidentMonthsGiveMost,
        &Circumstances::default(),
        facts.today,
    );
    let most = most.relied().and_then(|found| found.value.count());
    let parts: Vec<ConvertedMonths> = blocks.into_iter().map(|(.., part)| part).collect();
    let counted = convert(&parts, most);
    let operation = Operation::Converted { parts, most };
    tracer.note(Item::ResidentConverted, operation, Figure::Months(counted), Basis::Claim(claim));
    Some(ResidentMonths { told, counted, claim: Some(claim) })
}

fn convert(parts: &[ConvertedMonths], most: Option<u32>) -> MonthSpan {
    let whole = |part: &ConvertedMonths| {
        if part.sure {
            part.months / part.unit.high.max(1) * part.gives.low
        } else {
            0
        }
    };
    let in_proportion = |part: &ConvertedMonths| part.months * part.gives.high / part.unit.low.max(1);
    let at_most = |months: u32| most.map_or(months, |most| months.min(most));
    MonthSpan {
        low: at_most(parts.iter().map(whole).sum()),
        high: at_most(parts.iter().map(in_proportion).sum()),
    }
}

/// How a month of resident insurance is converted: the claim, how many months are converted together, and what these give.
fn rule(facts: &RetirementFacts, on: Date, tracer: &mut Tracer) -> Option<(ClaimRef, MonthSpan, MonthSpan)> {
    let [unit, gives] = [Quantity::ResidentMonthsConverted, Quantity::ResidentMonthsGive].map(|quantity| {
        let finding = tracer.rules.find(facts.place, quantity, &Circumstances::default(), on);
        tracer.keep(quantity, facts.place, &finding, false);
        finding.relied().copied()
    });
    let (unit, gives) = unit.zip(gives)?;
    Some((unit.claim, unit.value.months()?, gives.value.months()?))
}

/// What resident insurance gives counts to the total. No source says whether it counts to the other two tests.
pub(super) fn with_residents(
    now: ByTest<MonthSpan>,
    residents: Option<ResidentMonths>,
    tracer: &mut Tracer,
) -> ByTest<MonthSpan> {
    match residents.filter(|found| found.counted.high > 0) {
        Some(found) => {
            ByTest { total: tracer.sum(Item::TotalWithResident, vec![now.total, found.counted]), ..now }
        }
        None => now,
    }
}

/// What the place says of people for whom the required months are others than those found, in words.
pub(super) fn otherwise(
    facts: &RetirementFacts,
    known: &Circumstances,
    on: Date,
    tracer: &mut Tracer,
) -> Option<ClaimRef> {
    let finding = tracer.rules.find(facts.place, Quantity::RequiredOtherwise, known, on);
    let found = *finding.relied()?;
    tracer.keep(Quantity::RequiredOtherwise, facts.place, &finding, false);
    tracer.read(Item::RequiredOtherwise, &found);
    Some(found.claim)
}
