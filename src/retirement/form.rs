//! The retirement form as typed, and its check.
//! See decision 0011.

use super::date::{statutory, window};
use super::early;
use super::facts::{working_life, WORKING_AGE};
use super::field::{Field, RetirementForm, MOST_PERIODS};
use super::history;
use super::months_entry::MonthsEntry;
use super::period::{Period, PeriodEntry};
use super::since::going_on;
use super::{Born, EarlyGround, OtherPlace, Overrides, Paid, RetirementFacts, Since};
use crate::calendar::{month_day_clamped, Date, Datelike, YearMonth};
use crate::evidence::{Adcode, WorkKind, Worker};
use crate::reasoning::{
    needed, optional, past_day, place, yes_no, Checks, DateEntry, FieldProblem, Problem, Tracer,
};
use crate::rulebook::Rulebook;

/// Older than anyone whose question this could be: the oldest person on record lived to 122.
const OLDEST: u32 = 120;

/// How the months paid are entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PaidBy {
    Sum,
    History,
    Unknown,
}

impl RetirementForm {
    /// A row of the history; one read back from a link comes into being here. `None` beyond [`MOST_PERIODS`].
    pub(super) fn period(&mut self, row: usize) -> Option<&mut PeriodEntry> {
        let rows = self.history.len().max((row + 1).min(MOST_PERIODS));
        self.history.resize(rows, PeriodEntry::default());
        self.history.get_mut(row)
    }

    /// How the months are entered: `sum`, `history` or `unknown`; empty if it is none of these.
    pub fn way(&self) -> &'static str {
        match self.how_paid() {
            Ok(PaidBy::Sum) => "sum",
            Ok(PaidBy::History) => "history",
            Ok(PaidBy::Unknown) => "unknown",
            Err(_) => "",
        }
    }

    fn how_paid(&self) -> Result<PaidBy, Problem> {
        match self.paid_by.trim() {
            "" if self.history.iter().all(PeriodEntry::is_empty) => Ok(PaidBy::Sum),
            "" | "history" => Ok(PaidBy::History),
            "sum" => Ok(PaidBy::Sum),
            "unknown" => Ok(PaidBy::Unknown),
            _ => Err(Problem::NotAChoice),
        }
    }

    /// Turns what was typed into facts.
    ///
    /// # Errors
    /// Every field that has to be mended, at once, in the order of the form.
    pub fn check(&self, rules: &Rulebook, today: Date) -> Result<RetirementFacts, Vec<FieldProblem<Field>>> {
        let mut checks = Checks::new();
        let place = checks.take(Field::Place, place(&self.place, rules));
        let workers = checks.take(Field::Worker, needed(&self.worker, workers));
        let born = checks.take(Field::Born, self.born(today));
        let since = self.since_checked(&mut checks, born, today);
        // Everything in the form is as of that day.
        let as_of = since.map_or(today, |since| since.as_of);
        let life = born.map(|born| working_life(born, as_of));
        let told = self.months_paid(&mut checks, rules, place, born, (as_of, today), life);
        let since =
            since.filter(|since| told.as_ref().is_none_or(|(_, periods)| self.goes_on(periods, *since)));
        // Asked only of people who have chosen a day; without one, what was typed is not read.
        let pension_paid = if self.retire_on.is_empty() {
            Some(None)
        } else {
            checks.take(Field::PensionPaid, self.pension_paid.read())
        };
        let person = workers.zip(born);
        let early_ground = checks.take(Field::EarlyGround, optional(&self.early_ground, early_ground));
        let ground = early_ground.flatten().flatten();
        let retire_on = checks.take(Field::RetireOn, self.retire_on(person, ground, rules, today));
        let retire_on = match (retire_on, person, pension_paid) {
            (Some(Some(day)), Some(((worker, _), born)), Some(Some(paid))) if ground.is_none() => {
                // If it is not known whether contributions went on, it can't be said that they don't suffice.
                let paid = paid.saturating_add(since.map_or(0, |since| since.months(today).high));
                checks
                    .take(Field::RetireOn, enough_for_pension(day, worker, born, paid, rules, today))
                    .map(|()| Some(day))
            }
            (retire_on, ..) => retire_on,
        };
        let first_insured_on =
            checks.take(Field::FirstInsuredOn, day_lived(&self.first_insured_on, born, today));
        let first_employed_on =
            checks.take(Field::FirstEmployedOn, day_lived(&self.first_employed_on, born, today));
        let before_scheme = checks.take(Field::BeforeScheme, yes_no(&self.before_scheme));
        let kind = checks.take(Field::Kind, optional(&self.kind, WorkKind::from_id));
        let paid = told.as_ref().map(|(paid, _)| *paid);
        let unbroken_months = checks.take(Field::Unbroken, self.unbroken(paid));
        let unbroken_months = unbroken_months.map(|told| match since {
            Some(since) => told.and_then(|months| since.unbroken(months, today)),
            None => told,
        });
        let tier = checks.take(Field::Tier, optional(&self.tier, tier));
        let total_months = checks.take(Field::OverrideTotal, self.override_total.asked_there());
        let actual_months = checks.take(Field::OverrideActual, self.override_actual.asked_there());
        let local_months = checks.take(Field::OverrideLocal, self.override_local.asked_there());
        let other_places = self.other_places(&mut checks, rules, place, life);
        let facts = || {
            let ((worker, or_worker), (paid, periods)) = (workers?, told?);
            Some(RetirementFacts {
                place: place?,
                worker,
                or_worker,
                born: born?,
                today,
                paid,
                since,
                periods,
                early_ground: early_ground?.flatten(),
                retire_on: retire_on?,
                pension_paid: pension_paid?,
                first_insured_on: first_insured_on?,
                first_employed_on: first_employed_on?,
                before_scheme: before_scheme?,
                kind: kind?,
                unbroken_months: unbroken_months?,
                tier: tier?,
                overrides: Overrides {
                    total_months: total_months?,
                    actual_months: actual_months?,
                    local_months: local_months?,
                    money: self.assumptions.read().0,
                },
                other_places: other_places?,
            })
        };
        let facts = facts();
        checks.finish(facts)
    }

    fn born(&self, today: Date) -> Result<Born, Problem> {
        let month = self.born.year_month()?.ok_or(Problem::Missing)?;
        let day = match self.born.day.trim() {
            "" => None,
            _ => self.born.date()?.map(|date| date.day()),
        };
        let years = YearMonth::of(today).months_since(month).div_euclid(12);
        match u32::try_from(years) {
            Err(_) => Err(Problem::InTheFuture { today }),
            Ok(years) if years > OLDEST => Err(Problem::TooOld { years }),
            Ok(years) if years < WORKING_AGE => Err(Problem::TooYoung { years }),
            Ok(_) => Ok(Born { month, day }),
        }
    }

    /// The day the months are of, and what was answered about the months since, as far as it can be read: the page asks about them
    /// before the rest of the form is right. `None` if the months are of today's month.
    pub fn since(&self, today: Date) -> Option<Since> {
        self.since_checked(&mut Checks::new(), None, today).filter(|_| self.how_paid() != Ok(PaidBy::Unknown))
    }

    fn since_checked(&self, checks: &mut Checks<Field>, born: Option<Born>, today: Date) -> Option<Since> {
        let as_of = checks.take(Field::MonthsAsOf, day_lived(&self.months_as_of, born, today));
        let paid = checks.take(Field::PaidSince, yes_no(&self.paid_since));
        let told_on =
            day_lived(&self.paid_since_as_of, born, today).and_then(|told| match (as_of.flatten(), told) {
                (Some(as_of), Some(told)) if told < as_of => Err(Problem::TooEarly { first: as_of }),
                (_, told) => Ok(told),
            });
        let told_on = checks.take(Field::PaidSinceAsOf, told_on);
        Since::new(as_of??, paid?, told_on?.unwrap_or(today), today)
    }

    /// Whether there is anything that may have gone on: sums, or periods that had not ended.
    fn goes_on(&self, periods: &[Period], since: Since) -> bool {
        match self.how_paid() {
            Ok(PaidBy::Sum) => true,
            Ok(PaidBy::History) => !going_on(periods, since.as_of).is_empty(),
            _ => false,
        }
    }

    /// The months paid, read in the way the person chose to enter them; what was typed for the other ways is not read. A period
    /// without an end lasts up to `as_of`, the day the form was filled in.
    fn months_paid(
        &self,
        checks: &mut Checks<Field>,
        rules: &Rulebook,
        place: Option<Adcode>,
        born: Option<Born>,
        (as_of, today): (Date, Date),
        life: Option<u32>,
    ) -> Option<(Paid, Vec<Period>)> {
        match checks.take(Field::PaidBy, self.how_paid())? {
            PaidBy::Sum => self.paid(checks, life).map(|paid| (paid, Vec::new())),
            PaidBy::History => {
                let first = born.map(|born| born.month.plus(WORKING_AGE * 12));
                let months = [as_of, today].map(YearMonth::of);
                let periods = history::check(&self.history, rules, place, first, months, checks)?;
                Some((history::paid(&periods), periods))
            }
            PaidBy::Unknown => Some((
                Paid { total: None, actual: None, deemed: None, military: None, local: None },
                Vec::new(),
            )),
        }
    }

    fn paid(&self, checks: &mut Checks<Field>, most: Option<u32>) -> Option<Paid> {
        let bounded = |entry: &MonthsEntry| entry.within_life(most);
        let total = bounded(&self.total).and_then(|months| months.ok_or(Problem::Missing));
        let total = checks.take(Field::Total, total);
        let part = |entry: &MonthsEntry| match (bounded(entry)?, total) {
            (Some(months), Some(total)) if months > total => Err(Problem::MoreThanTotal { total }),
            (months, _) => Ok(months),
        };
        let actual = checks.take(Field::Actual, part(&self.actual));
        let deemed = part(&self.deemed).and_then(|deemed| match (total, actual.flatten(), deemed) {
            (Some(total), Some(actual), Some(deemed)) if actual + deemed != total => {
                Err(Problem::DoesNotAddUp { total, sum: actual + deemed })
            }
            _ => Ok(deemed),
        });
        let deemed = checks.take(Field::Deemed, deemed);
        let paid_months = match (actual.flatten(), total, deemed.flatten()) {
            (Some(actual), ..) => Some(actual),
            (None, Some(total), Some(deemed)) => Some(total.saturating_sub(deemed)),
            _ => None,
        };
        let most_deemed =
            deemed.flatten().or(total.zip(actual.flatten()).map(|(total, actual)| total - actual));
        let military = part(&self.military).and_then(|military| match (most_deemed, military) {
            (Some(deemed), Some(military)) if military > deemed => Err(Problem::MoreThanDeemed { deemed }),
            _ => Ok(military),
        });
        let military = checks.take(Field::Military, military);
        let local = part(&self.local).and_then(|local| match (paid_months, local) {
            (Some(actual), Some(local)) if local > actual => Err(Problem::MoreThanActual { actual }),
            _ => Ok(local),
        });
        let local = checks.take(Field::Local, local);
        Some(Paid {
            total: Some(total?),
            actual: actual?,
            deemed: deemed?,
            military: military?,
            local: local?,
        })
    }

    /// Months without a break are months paid: no more than there are.
    fn unbroken(&self, paid: Option<Paid>) -> Result<Option<u32>, Problem> {
        let (actual, total) = (paid.and_then(|paid| paid.actual), paid.and_then(|paid| paid.total));
        match (self.unbroken.read()?, actual, total) {
            (Some(months), Some(actual), _) if months > actual => Err(Problem::MoreThanActual { actual }),
            (Some(months), None, Some(total)) if months > total => Err(Problem::MoreThanTotal { total }),
            (months, ..) => Ok(months),
        }
    }

    fn retire_on(
        &self,
        person: Option<((Worker, Option<Worker>), Born)>,
        ground: Option<EarlyGround>,
        rules: &Rulebook,
        today: Date,
    ) -> Result<Option<Date>, Problem> {
        let (Some(day), Some(((worker, or_worker), born))) = (self.retire_on.date()?, person) else {
            return Ok(None);
        };
        if or_worker.is_some() {
            return Err(Problem::NeedsWorker);
        }
        let first = ground.and_then(|ground| early::first_day(ground, worker, born, day, rules, today));
        match window(worker, born, rules, today) {
            Some((.., latest, _)) if first.is_some() && day <= latest => match first {
                Some(first) if day < first => Err(Problem::TooEarly { first }),
                _ => Ok(Some(day)),
            },
            Some((earliest, latest, choice)) if day < earliest || day > latest => {
                let (early, notice) = (day < earliest, choice.notice_months);
                Err(Problem::OutsideWindow { earliest, latest, early, notice, left: choice.early_from })
            }
            _ => Ok(Some(day)),
        }
    }

    fn other_places(
        &self,
        checks: &mut Checks<Field>,
        rules: &Rulebook,
        chosen: Option<Adcode>,
        life: Option<u32>,
    ) -> Option<Vec<OtherPlace>> {
        let (mut others, mut whole) = (Vec::<OtherPlace>::new(), true);
        for (at, entry) in self.others.iter().enumerate() {
            if entry.place.trim().is_empty() {
                continue;
            }
            let known = place(&entry.place, rules).and_then(|code| {
                let twice = Some(code) == chosen || others.iter().any(|other| other.place == code);
                if twice {
                    Err(Problem::SamePlace)
                } else {
                    Ok(code)
                }
            });
            let known = checks.take(Field::OtherPlace(at), known);
            let local = checks.take(Field::OtherLocal(at), entry.local.within_life(life));
            match known.zip(local) {
                Some((place, local)) => others.push(OtherPlace { place, local }),
                None => whole = false,
            }
        }
        whole.then_some(others)
    }
}

/// One worker group, or the two it may be.
fn workers(text: &str) -> Option<(Worker, Option<Worker>)> {
    match text {
        "womanUnclear" => Some((Worker::Woman50, Some(Worker::Woman55))),
        text => Worker::from_id(text).map(|worker| (worker, None)),
    }
}

/// 办法 art. 3: whoever retires early must have the pension's minimum by then. Months until that day count as paid.
fn enough_for_pension(
    day: Date,
    worker: Worker,
    born: Born,
    paid: u32,
    rules: &Rulebook,
    today: Date,
) -> Result<(), Problem> {
    let Ok(found) = statutory(worker, born, today, Some(day), &mut Tracer::new(rules)) else { return Ok(()) };
    let until = YearMonth::of(today).months_until(YearMonth::of(day));
    let (needed, have) = (found.pension_months, paid.saturating_add(until));
    let early = YearMonth::of(day) < found.month;
    if early && have < needed {
        Err(Problem::PensionShort { needed, have })
    } else {
        Ok(())
    }
}

/// A ground, or that there is none.
fn early_ground(text: &str) -> Option<Option<EarlyGround>> {
    match text {
        "no" => Some(None),
        text => EarlyGround::from_id(text).map(Some),
    }
}

fn tier(text: &str) -> Option<u32> {
    match text {
        "1" => Some(1),
        "2" => Some(2),
        _ => None,
    }
}

/// A day typed: not after today, not before birth.
fn day_lived(entry: &DateEntry, born: Option<Born>, today: Date) -> Result<Option<Date>, Problem> {
    let birth = born.and_then(|born| month_day_clamped(born.month, born.day.unwrap_or(1)));
    past_day(entry, birth, today)
}
