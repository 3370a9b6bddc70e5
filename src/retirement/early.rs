//! Grounds on which some retire earlier than others: hazardous work (特殊工种), whose own age is delayed too, and lost ability to
//! work (病退), which has ended.
//! See `docs/rules.md#early-ground`.

use super::date;
use super::facts::WORKING_AGE;
use super::requirement::Requirement;
use super::{Born, EarlyGround, RetirementFacts, StatutoryDate};
use crate::calendar::{month_day_clamped, Date, MonthSpan, YearMonth};
use crate::evidence::{Adcode, Circumstances, ClaimRef, Quantity, Value, Worker};
use crate::reasoning::{Basis, Figure, Item, Operation, Tracer};
use crate::rulebook::Rulebook;

/// The effect of the ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EarlyRetirement {
    /// The ground the person named.
    pub ground: EarlyGround,
    /// Hazardous work: the first month one may retire in, the age then and where that is told.
    pub from: Option<(YearMonth, u32, ClaimRef)>,
    /// Lost ability to work: the first day on which nobody retires on it any more, and where that is told.
    pub ended: Option<(Date, ClaimRef)>,
    /// Where the place asks for less then: what it asked for before, the months taken off, and where that is told.
    pub lowered: Option<(MonthSpan, u32, ClaimRef)>,
    /// How many months before the statutory one the person retires.
    pub months: u32,
}

/// The first day on which somebody may retire on the ground; `None` where it gives nothing on the day chosen.
pub(super) fn first_day(
    ground: EarlyGround,
    worker: Worker,
    born: Born,
    chosen: Date,
    rules: &Rulebook,
    today: Date,
) -> Option<Date> {
    match ground {
        EarlyGround::HazardousWork => {
            let (month, ..) = hazardous(worker, born, today, &mut Tracer::new(rules))?;
            month_day_clamped(month, born.day.unwrap_or(1))
        }
        EarlyGround::Disability => {
            let over = disability_ended(rules, today).is_some_and(|(ended, _)| ended <= chosen);
            born.month.plus(WORKING_AGE * 12).first_day().filter(|_| !over)
        }
    }
}

/// The month in which somebody in hazardous work may first retire, the age then in months, and where the age is told.
fn hazardous(
    worker: Worker,
    born: Born,
    today: Date,
    tracer: &mut Tracer,
) -> Option<(YearMonth, u32, ClaimRef)> {
    let age = date::enacted_for(tracer, Quantity::HazardousAge, worker, today)?;
    tracer.read(Item::HazardousAge, &age);
    let delay = hazardous_delay(worker, born, today, tracer)?;
    let months =
        tracer.sum(Item::HazardousDate, vec![MonthSpan::exact(age.value.count()?), MonthSpan::exact(delay)]);
    Some((born.month.plus(months.low), months.low, age.claim))
}

/// By how many months that age is delayed, in steps like those of the others.
fn hazardous_delay(worker: Worker, born: Born, today: Date, tracer: &mut Tracer) -> Option<u32> {
    let first = date::enacted_for(tracer, Quantity::HazardousDelayFromBirthMonth, worker, today)?;
    let step = date::enacted_for(tracer, Quantity::HazardousDelayStep, worker, today)?;
    let cap = date::enacted_for(tracer, Quantity::HazardousDelayCap, worker, today)?;
    let Value::Month(first_month) = first.value else { return None };
    let (step, cap) = (step.value.count()?, cap.value.count()?);
    let delay = date::delay(born.month, first_month, step, cap);
    let operation = Operation::Delay { born: born.month, first: first_month, step, cap };
    let months = Figure::Months(MonthSpan::exact(delay));
    tracer.note(Item::HazardousDelay, operation, months, Basis::Claim(first.claim));
    Some(delay)
}

/// Since when nobody retires for lost ability to work any more.
fn disability_ended(rules: &Rulebook, today: Date) -> Option<(Date, ClaimRef)> {
    let place = Adcode::NATION;
    let finding = rules.find(place, Quantity::DisabilityRetirement, &Circumstances::default(), today);
    let claim = date::enacted(&finding, rules, today)?.claim;
    Some((rules.claim(claim).steps.get(claim.step)?.from?, claim))
}

/// The effect of the person's ground. It may lower what the place requires in all.
pub(super) fn early(
    facts: &RetirementFacts,
    statutory: &StatutoryDate,
    on: Date,
    total: &mut Requirement,
    tracer: &mut Tracer,
) -> Option<EarlyRetirement> {
    let ground = facts.early_ground?;
    let months = YearMonth::of(on).months_until(statutory.month);
    let (from, ended) = match ground {
        EarlyGround::HazardousWork => (hazardous(facts.worker, facts.born, facts.today, tracer), None),
        EarlyGround::Disability => (None, disability_ended(tracer.rules, facts.today)),
    };
    let lowered = (months > 0).then(|| lower(facts, on, months, total, tracer)).flatten();
    Some(EarlyRetirement { ground, from, ended, lowered, months })
}

/// Takes the time by which one retires early off the months required in all, where the place does that.
fn lower(
    facts: &RetirementFacts,
    on: Date,
    early: u32,
    total: &mut Requirement,
    tracer: &mut Tracer,
) -> Option<(MonthSpan, u32, ClaimRef)> {
    if total.kind.office_figure(facts).is_some() {
        return None;
    }
    let quantity = Quantity::EarlyLowersTotal;
    let finding = tracer.rules.find(facts.place, quantity, &Circumstances::default(), on);
    tracer.keep(quantity, facts.place, &finding, false);
    let rule = *finding.relied().filter(|rule| rule.value == Value::Choice("by-time-early"))?;
    let before = total.required.months()?;
    let less = MonthSpan { low: before.low.saturating_sub(early), high: before.high.saturating_sub(early) };
    tracer.read(Item::EarlyLowersTotal, &rule);
    let operation = Operation::Less { from: before, by: early };
    tracer.note(Item::RequiredTotal, operation, Figure::Months(less), Basis::Claim(rule.claim));
    total.required = super::Required::Months(less);
    Some((before, early, rule.claim))
}
