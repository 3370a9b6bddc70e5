//! The ways out over the years: totals up to some ages, and when one has cost more than another.
//! See `docs/rules.md#break-even`.

use super::{Assumptions, Availability, Reduced, Remedy, RemedyKind};
use crate::calendar::{MonthSpan, YearMonth};
use crate::evidence::{ClaimRef, Quantity, Value};
use crate::money::{Money, Ratio};
use crate::reasoning::{Basis, CannotDecide, Estimate, Figure, Item, Operation, Payments, Tracer};

/// Ages, in years, up to which totals are told.
const AGES: [u32; 3] = [75, 80, 85];
/// The age up to which cheaper and dearer is judged where the person names none.
const USUAL_AGE: u32 = 80;
/// The age up to which it is looked for when one way out has cost more than another.
const LAST_AGE: u32 = 110;

/// What the ways out have cost up to an age.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Totals {
    /// The age in years: payments before the month in which it is reached.
    pub age: u32,
    /// For each remedy, in their order, between these amounts; `None` where that is not known.
    pub amounts: Vec<Option<(Money, Money)>>,
    /// For each remedy, in their order, an estimate of the amount that is not known.
    pub estimates: Vec<Option<Estimate<Money>>>,
}

/// When one way out has cost more than another that was dearer before, and does so ever after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakEven {
    /// The one cheaper at first.
    pub kind: RemedyKind,
    /// The one cheaper afterwards.
    pub than: RemedyKind,
    /// The month at the earliest, counted from 1, which is the first month of payments.
    pub earliest: u32,
    /// At the latest; `None` where it may never come, up to the age of 110.
    pub latest: Option<u32>,
}

/// Up to what yearly premium resident insurance costs less than every other open way whose cost is known, by the age judged
/// at: many places ask more than the national least that it is reckoned at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheapestUpTo {
    /// The largest premium, exact to the fen, with which it costs no more than the cheapest of them at its least.
    pub premium: Money,
    /// Whether what that one costs is known exactly; if not, a higher premium only may turn it.
    pub exact: bool,
}

/// A figure the place has, to be tried where the right one is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What it is.
    pub quantity: Quantity,
    /// Its value.
    pub value: Value,
    /// Where it is from.
    pub claim: ClaimRef,
}

/// The ways out side by side. Money is as of today: no account is taken of what base and premium become until the month
/// of retirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The first month of payments: the one after retirement, or after today for a person already retired.
    pub from: YearMonth,
    /// Age then, in months.
    pub age_months: u32,
    /// By how much what is paid in later years grows each year.
    pub growth: Ratio,
    /// The age in years up to which cheaper and dearer is judged.
    pub judged_to: u32,
    /// Totals, by age.
    pub totals: Vec<Totals>,
    /// When one overtakes another.
    pub break_evens: Vec<BreakEven>,
    /// The one that costs least up to that age, of those that are known and not barred; `None` where nobody can tell.
    /// Doing nothing counts only where it leaves a benefit.
    pub cheapest: Option<RemedyKind>,
    /// The one that settles the gap as its sources tell, soonest and for good; `None` where that has to be asked first.
    pub safest: Option<RemedyKind>,
    /// What doing nothing leaves, where it leaves anything.
    pub reduced: Option<Reduced>,
    /// What a year under resident insurance may leave to pay more: an illustration.
    pub resident_pays_more: Option<Money>,
    /// Up to what premium resident insurance stays the cheapest, where it is reckoned at the least that is asked anywhere.
    pub resident_cheapest_up_to: Option<CheapestUpTo>,
    /// The law by which anyone short of the required years may pay on.
    pub law: Option<ClaimRef>,
    /// Figures to try.
    pub suggestions: Vec<Suggestion>,
}

/// Compares them.
///
/// # Errors
/// [`CannotDecide::OutOfRange`] when an amount can't be held.
pub(super) fn compare(
    remedies: &[Remedy],
    reduced: Option<Reduced>,
    from: YearMonth,
    age_months: u32,
    own: Assumptions,
    tracer: &mut Tracer,
) -> Result<Comparison, CannotDecide> {
    if let Some(growth) = own.growth {
        tracer.note(Item::Growth, Operation::YourFigure, Figure::Value(Value::Rate(growth)), Basis::Person);
    }
    let ahead = |age: &u32| age * 12 > age_months;
    let own_age = own.to_age.filter(ahead);
    let judged_to =
        own_age.or(AGES.into_iter().filter(ahead).find(|age| *age >= USUAL_AGE)).unwrap_or(USUAL_AGE);
    let mut ages: Vec<u32> = AGES.into_iter().chain(own_age).filter(ahead).collect();
    ages.sort_unstable();
    ages.dedup();
    let mut totals = Vec::new();
    for age in ages {
        let months = age * 12 - age_months;
        let amounts: Result<Vec<_>, CannotDecide> =
            remedies.iter().map(|remedy| total(remedy, months, tracer)).collect();
        let estimates = remedies.iter().map(|remedy| estimated_total(remedy, months)).collect();
        totals.push(Totals { age, amounts: amounts?, estimates });
    }
    let within = (LAST_AGE * 12).saturating_sub(age_months);
    let break_evens = break_evens(remedies, within, tracer);
    let at = totals.iter().find(|at| at.age == judged_to);
    let resident_cheapest_up_to =
        at.and_then(|at| cheapest_up_to(remedies, at, judged_to * 12 - age_months, tracer));
    let cheapest = match (&reduced, at) {
        (Some(_), _) => Some(RemedyKind::Nothing),
        (None, Some(at)) => cheapest(remedies, at),
        (None, None) => None,
    };
    Ok(Comparison {
        from,
        age_months,
        growth: own.growth.unwrap_or(Ratio::from_ppm(0)),
        judged_to,
        totals,
        break_evens,
        cheapest,
        safest: safest(remedies),
        reduced,
        resident_pays_more: None,
        resident_cheapest_up_to,
        law: None,
        suggestions: Vec::new(),
    })
}

/// What a way out has cost after `months` months. A total that does not change with the age is written down once.
fn total(remedy: &Remedy, months: u32, tracer: &mut Tracer) -> Result<Option<(Money, Money)>, CannotDecide> {
    let Some((low, high)) = remedy.plans else { return Ok(None) };
    let item = match remedy.kind {
        RemedyKind::LumpSum => Item::LumpSumTotal,
        RemedyKind::PayMonthly => Item::MonthlyTotal,
        RemedyKind::Resident | RemedyKind::Nothing => Item::ResidentTotal,
    };
    let mut paid = |plan: Payments| -> Result<Money, CannotDecide> {
        let sum = plan.total(months).ok_or(CannotDecide::OutOfRange)?;
        // A single payment is its own total, and monthly ones end.
        let months = if plan.yearly == Money::ZERO { months.min(plan.months) } else { months };
        if plan.once == Money::ZERO && months > 0 {
            tracer.note_once(item, Operation::Paid { plan, months }, Figure::Money(sum), Basis::Arithmetic);
        }
        Ok(sum)
    };
    let least = paid(low)?;
    let most = if low == high { least } else { paid(high)? };
    Ok(Some((least, most)))
}

/// What a way out may have cost after `months` months, if that is an estimate.
fn estimated_total(remedy: &Remedy, months: u32) -> Option<Estimate<Money>> {
    let plans = remedy.estimated_plans.as_ref()?;
    let (low, high) = plans.low.total(months).zip(plans.high.total(months))?;
    Some(Estimate { rung: plans.rung, low, high, likely: None })
}

fn break_evens(remedies: &[Remedy], within: u32, tracer: &mut Tracer) -> Vec<BreakEven> {
    let mut found = Vec::new();
    for (at, one) in remedies.iter().enumerate() {
        for other in &remedies[at + 1..] {
            for (cheap, dear) in [(other, one), (one, other)] {
                found.extend(break_even(cheap, dear, within, tracer));
            }
        }
    }
    found
}

/// When the one has cost more than the other. What is not known of them is the same (rate, base, months), so cheapest is
/// held against cheapest and dearest against dearest.
fn break_even(cheap: &Remedy, dear: &Remedy, within: u32, tracer: &mut Tracer) -> Option<BreakEven> {
    if cheap.is_barred() || dear.is_barred() {
        return None;
    }
    let item = match (cheap.kind, dear.kind) {
        (RemedyKind::PayMonthly, RemedyKind::LumpSum) => Item::MonthlyOvertakesLumpSum,
        (RemedyKind::Resident, RemedyKind::LumpSum) => Item::ResidentOvertakesLumpSum,
        (RemedyKind::Resident, RemedyKind::PayMonthly) => Item::ResidentOvertakesMonthly,
        // The other way round none can overtake for good: what ends does not catch up with what goes on.
        _ => return None,
    };
    let (cheap_plans, dear_plans) = (cheap.plans?, dear.plans?);
    let mut step = |plan: Payments, other: Payments| {
        let month = plan.overtakes(other, within)?;
        let result = Figure::Months(MonthSpan::exact(month));
        tracer.note_once(item, Operation::Overtakes { plan, other, within }, result, Basis::Arithmetic);
        Some(month)
    };
    let (least, most) = (step(cheap_plans.0, dear_plans.0), step(cheap_plans.1, dear_plans.1));
    let earliest = least.into_iter().chain(most).min()?;
    let latest = least.zip(most).map(|(least, most)| least.max(most));
    Some(BreakEven { kind: cheap.kind, than: dear.kind, earliest, latest })
}

/// The one whose most is below the least of every other that is known and open; `None` where they overlap, or there is
/// nothing to compare.
fn cheapest(remedies: &[Remedy], at: &Totals) -> Option<RemedyKind> {
    let open = remedies.iter().zip(&at.amounts).filter(|(remedy, _)| !remedy.is_barred());
    let known: Vec<_> = open.filter_map(|(remedy, amount)| Some((remedy.kind, (*amount)?))).collect();
    let (kind, (_, most)) = known.iter().min_by_key(|(_, (_, most))| *most)?;
    let beaten = known.iter().filter(|(other, _)| other != kind);
    (known.len() > 1 && beaten.into_iter().all(|(_, (least, _))| most < least)).then_some(*kind)
}

/// Up to what premium resident insurance stays the cheapest by that age, where it is that at the national least.
fn cheapest_up_to(
    remedies: &[Remedy],
    at: &Totals,
    months: u32,
    tracer: &mut Tracer,
) -> Option<CheapestUpTo> {
    let known = remedies.iter().zip(&at.amounts).filter_map(|(remedy, amount)| Some((remedy, (*amount)?)));
    let (residents, others): (Vec<_>, Vec<_>) = known
        .filter(|(remedy, _)| !remedy.is_barred())
        .partition(|(one, _)| one.kind == RemedyKind::Resident);
    let (resident, (paid, _)) = residents.first().filter(|(resident, _)| !resident.own_figure)?;
    let (_, (limit, most)) = others.iter().min_by_key(|(_, (least, _))| *least)?;
    let growth = resident.plans?.0.growth;
    let premium = Payments::most_yearly(*limit, growth, months).filter(|_| paid < limit)?;
    let operation = Operation::MostYearly { limit: *limit, growth, months };
    tracer.note(Item::ResidentCheapestUpTo, operation, Figure::Money(premium), Basis::Arithmetic);
    Some(CheapestUpTo { premium, exact: limit == most })
}

/// What settles the gap for good as its sources tell: at once if that is open and mends all that is short, else by paying
/// on.
fn safest(remedies: &[Remedy]) -> Option<RemedyKind> {
    use super::Mends;
    let settles = |remedy: &&Remedy| {
        remedy.kind != RemedyKind::Resident
            && remedy.availability == Availability::Open
            && !matches!(remedy.mends, Mends::No(_) | Mends::Ask)
    };
    remedies.iter().find(settles).map(|remedy| remedy.kind)
}
