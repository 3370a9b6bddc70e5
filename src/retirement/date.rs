//! The statutory date of retirement.
//! See `docs/rules.md#dates-offered`.

use super::{Born, DateChoice, StatutoryDate};
use crate::calendar::{days_later, month_day_clamped, months_later, parse_date, Date, MonthSpan, YearMonth};
use crate::evidence::{Adcode, Candidate, Circumstances, Finding, Quantity, Value, Worker};
use crate::reasoning::{Basis, CannotDecide, Figure, Item, Operation, Tracer};
use crate::rulebook::Rulebook;

/// The statutory date by the decision of 2024-09-13 and the State Council's measures: one month of delay for every
/// begun four (men, women at 55) or two (women at 50) months of birth from the first month concerned on, at most 36 or
/// 60 months. The day is the day of birth, or the month's last day where it has no such day.
///
/// `chosen` is the date the person chose, if any: the pension's minimum may go by it.
///
/// # Errors
/// [`CannotDecide::NothingInForce`] on a `today` before the decision.
pub(super) fn statutory(
    worker: Worker,
    born: Born,
    today: Date,
    chosen: Option<Date>,
    tracer: &mut Tracer,
) -> Result<StatutoryDate, CannotDecide> {
    let old_age = read_months(tracer, Item::OldAge, Quantity::OldAge, worker, today)?;
    // Made in September 2024 for 2025 on: from then it was known when people would retire.
    let first =
        read_enacted(tracer, Item::DelayFromBirthMonth, Quantity::DelayFromBirthMonth, worker, today)?;
    let step = read_enacted(tracer, Item::DelayStep, Quantity::DelayStep, worker, today)?;
    let cap = read_enacted(tracer, Item::DelayCap, Quantity::DelayCap, worker, today)?;
    let count = |rule: &Candidate| rule.value.count().ok_or(CannotDecide::OutOfRange);
    let (step, cap) = (count(&step)?, count(&cap)?);
    let Value::Month(first_month) = first.value else { return Err(CannotDecide::OutOfRange) };

    let delay_months = delay(born.month, first_month, step, cap);
    let operation = Operation::Delay { born: born.month, first: first_month, step, cap };
    let delay = MonthSpan::exact(delay_months);
    tracer.note(Item::Delay, operation, Figure::Months(delay), Basis::Claim(first.claim));
    let age = tracer.sum(Item::StatutoryAge, vec![MonthSpan::exact(old_age), delay]);

    let month = born.month.plus(age.low);
    let on = born.day.and_then(|day| month_day_clamped(month, day));
    let birth = month_day_clamped(born.month, born.day.unwrap_or(1)).ok_or(CannotDecide::OutOfRange)?;
    let shown = on.or(month.first_day()).ok_or(CannotDecide::OutOfRange)?;
    let operation = Operation::MonthsAfter { counted_from: birth, months: age.low };
    tracer.note(Item::StatutoryDate, operation, Figure::Date(shown), Basis::Claim(first.claim));

    // The pension's own minimum goes by the year of retirement, the chosen one if that is earlier (人社部发〔2024〕94号); it
    // is told beside the medical one, never mixed with it.
    let pension_on = chosen.map_or(shown, |chosen| chosen.min(shown));
    let pension = read_in_force(tracer, Item::PensionMonths, Quantity::PensionMonths, worker, pension_on)?;
    // Whoever reached the age before the decision was in force had no choice.
    let earlier =
        read_months(tracer, Item::EarliestDate, Quantity::FlexibleEarlier, worker, shown).unwrap_or(0);
    // Not below the old age: a delay of less than three years shortens the choice.
    let earliest = month.minus(earlier.min(delay_months));
    let mut choice = DateChoice {
        early_from: None,
        by_notice: false,
        late_until: None,
        notice_months: 0,
        agreement_months: 0,
    };
    // Asked only where it matters: before the statutory date, or of a date chosen before it.
    if earliest < month && (shown > today || chosen.is_some_and(|chosen| chosen < shown)) {
        if let Ok(notice) = read_in_force(tracer, Item::EarlyNotice, Quantity::EarlyNotice, worker, shown) {
            choice.notice_months = notice.value.count().unwrap_or(0);
            let told = months_later(today, choice.notice_months).ok_or(CannotDecide::OutOfRange)?;
            let lawful = first_day(earliest, born.day).ok_or(CannotDecide::OutOfRange)?;
            choice.by_notice = told > lawful;
            if choice.by_notice {
                let operation = Operation::MonthsAfter { counted_from: today, months: choice.notice_months };
                let basis = Basis::Claim(notice.claim);
                tracer.note(Item::EarlyIfToldToday, operation, Figure::Date(told), basis);
            }
            choice.early_from = Some(told.max(lawful)).filter(|first| *first < shown);
        }
    }
    let later = read_months(tracer, Item::LatestDate, Quantity::FlexibleLater, worker, shown).unwrap_or(0);
    let latest = month.plus(later);
    let last = last_day(latest, born.day).ok_or(CannotDecide::OutOfRange)?;
    if later > 0 && last > today {
        let agreement = read_months(tracer, Item::LateAgreement, Quantity::LateAgreement, worker, shown);
        choice.agreement_months = agreement.unwrap_or(0);
        let agreed = months_later(today, choice.agreement_months).ok_or(CannotDecide::OutOfRange)?;
        choice.late_until = (agreed <= shown).then_some(last);
    }
    Ok(StatutoryDate {
        month,
        on,
        age_months: age.low,
        delay_months,
        pension_months: pension.value.count().ok_or(CannotDecide::OutOfRange)?,
        earliest,
        latest,
        choice,
    })
}

/// One month of delay for every begun `step` months of birth from `first` on, at most `cap`.
pub(super) fn delay(born: YearMonth, first: YearMonth, step: u32, cap: u32) -> u32 {
    if born < first {
        0
    } else {
        (first.months_until(born) / step.max(1) + 1).min(cap)
    }
}

/// The claim relied on; if none is in force yet, the first coming step of a rule whose document had been issued by that day.
pub(super) fn enacted(finding: &Finding, rules: &Rulebook, on: Date) -> Option<Candidate> {
    let made_by_then = |step: &Candidate| {
        let date = rules.source_of(step.claim).date.unwrap_or_default();
        parse_date(date).is_some_and(|made| made <= on)
    };
    let coming = || finding.coming.iter().map(|(_, step)| step).find(|step| made_by_then(step));
    finding.relied().or_else(coming).copied()
}

/// The first and the last day one may choose to retire, and what of it is left today; `None` where the rules can't be read.
pub(super) fn window(
    worker: Worker,
    born: Born,
    rules: &Rulebook,
    today: Date,
) -> Option<(Date, Date, DateChoice)> {
    let statutory = statutory(worker, born, today, None, &mut Tracer::new(rules)).ok()?;
    Some((first_day(statutory.earliest, born.day)?, last_day(statutory.latest, born.day)?, statutory.choice))
}

/// The first day somebody may retire on in a month: the day of birth, where it was told.
fn first_day(month: YearMonth, born: Option<u32>) -> Option<Date> {
    born.map_or(month.first_day(), |day| month_day_clamped(month, day))
}

/// The last such day.
fn last_day(month: YearMonth, born: Option<u32>) -> Option<Date> {
    match born {
        Some(day) => month_day_clamped(month, day),
        None => days_later(month.plus(1).first_day()?, -1),
    }
}

fn read_in_force(
    tracer: &mut Tracer,
    finds: Item,
    quantity: Quantity,
    worker: Worker,
    on: Date,
) -> Result<Candidate, CannotDecide> {
    let known = Circumstances { worker: Some(worker), ..Circumstances::default() };
    let place = Adcode::NATION;
    let finding = tracer.rules.find(place, quantity, &known, on);
    tracer.keep(quantity, place, &finding, false);
    let found = finding.relied().copied().ok_or(CannotDecide::NothingInForce { quantity, place, on })?;
    tracer.read(finds, &found);
    Ok(found)
}

/// The national rule on a quantity for a group of workers, in force by that day or only issued.
pub(super) fn enacted_for(
    tracer: &mut Tracer,
    quantity: Quantity,
    worker: Worker,
    on: Date,
) -> Option<Candidate> {
    let known = Circumstances { worker: Some(worker), ..Circumstances::default() };
    let finding = tracer.rules.find(Adcode::NATION, quantity, &known, on);
    tracer.keep(quantity, Adcode::NATION, &finding, false);
    enacted(&finding, tracer.rules, on)
}

/// What [`enacted_for`] finds, written down, where the answer can't do without it.
fn read_enacted(
    tracer: &mut Tracer,
    finds: Item,
    quantity: Quantity,
    worker: Worker,
    on: Date,
) -> Result<Candidate, CannotDecide> {
    let place = Adcode::NATION;
    let found = enacted_for(tracer, quantity, worker, on).ok_or(CannotDecide::NothingInForce {
        quantity,
        place,
        on,
    })?;
    tracer.read(finds, &found);
    Ok(found)
}

fn read_months(
    tracer: &mut Tracer,
    finds: Item,
    quantity: Quantity,
    worker: Worker,
    on: Date,
) -> Result<u32, CannotDecide> {
    read_in_force(tracer, finds, quantity, worker, on)?.value.count().ok_or(CannotDecide::OutOfRange)
}
