//! The retirement form as typed, and its check.

use super::date::window;
use super::remedies::{AssumptionField, AssumptionsForm};
use super::{Born, Overrides, Paid, RetirementFacts};
use crate::calendar::{month_day_clamped, Date, Datelike, YearMonth};
use crate::evidence::{WorkKind, Worker};
use crate::reasoning::{needed, optional, place, whole_number, Checks, DateEntry, FieldProblem, Problem};
use crate::rulebook::Rulebook;

/// Older than anyone whose question this could be: the oldest person on record lived to 122.
const OLDEST: u32 = 120;
/// 劳动法 art. 15: no employment below 16.
const WORKING_AGE: u32 = 16;

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The place.
    Place,
    /// Worker group.
    Worker,
    /// Birth.
    Born,
    /// Months in all.
    Total,
    /// Months really paid.
    Actual,
    /// Months deemed paid.
    Deemed,
    /// Months really paid locally.
    Local,
    /// Chosen date of retirement.
    RetireOn,
    /// First insured.
    FirstInsuredOn,
    /// First employed.
    FirstEmployedOn,
    /// Through an employer or alone.
    Kind,
    /// Months without a break.
    Unbroken,
    /// Tier of insurance.
    Tier,
    /// The office's figure for the total.
    OverrideTotal,
    /// The office's figure for months really paid.
    OverrideActual,
    /// The office's figure for local months.
    OverrideLocal,
    /// A figure of the costs.
    Assumption(AssumptionField),
}

impl Field {
    /// Every field.
    pub const ALL: [Field; 22] = [
        Field::Place,
        Field::Worker,
        Field::Born,
        Field::Total,
        Field::Actual,
        Field::Deemed,
        Field::Local,
        Field::RetireOn,
        Field::FirstInsuredOn,
        Field::FirstEmployedOn,
        Field::Kind,
        Field::Unbroken,
        Field::Tier,
        Field::OverrideTotal,
        Field::OverrideActual,
        Field::OverrideLocal,
        Field::Assumption(AssumptionField::Base),
        Field::Assumption(AssumptionField::Rate),
        Field::Assumption(AssumptionField::Monthly),
        Field::Assumption(AssumptionField::Premium),
        Field::Assumption(AssumptionField::Growth),
        Field::Assumption(AssumptionField::ToAge),
    ];

    /// Its name in the JS API, which is its id in the page too.
    pub const fn id(self) -> &'static str {
        match self {
            Field::Place => "place",
            Field::Worker => "worker",
            Field::Born => "born",
            Field::Total => "paid.totalMonths",
            Field::Actual => "paid.actualMonths",
            Field::Deemed => "paid.deemedMonths",
            Field::Local => "paid.localMonths",
            Field::RetireOn => "retireOn",
            Field::FirstInsuredOn => "firstInsuredOn",
            Field::FirstEmployedOn => "firstEmployedOn",
            Field::Kind => "kind",
            Field::Unbroken => "unbrokenMonths",
            Field::Tier => "tier",
            Field::OverrideTotal => "overrides.totalMonths",
            Field::OverrideActual => "overrides.actualMonths",
            Field::OverrideLocal => "overrides.localMonths",
            Field::Assumption(field) => field.id(),
        }
    }
}

/// A number of months as typed into a field for years and one for months: 26 years and 3 months is 315 months.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MonthsEntry {
    /// The field for years.
    pub years: String,
    /// The field for months.
    pub months: String,
}

impl MonthsEntry {
    /// From a number of months alone.
    pub fn from_months(months: &str) -> Self {
        MonthsEntry { years: String::new(), months: months.to_owned() }
    }

    /// The months; `Ok(None)` when nothing was typed.
    ///
    /// # Errors
    /// [`Problem::NotANumber`].
    pub fn read(&self) -> Result<Option<u32>, Problem> {
        let (years, months) = (whole_number(&self.years)?, whole_number(&self.months)?);
        match (years, months) {
            (None, None) => Ok(None),
            (years, months) => Ok(Some(years.unwrap_or(0) * 12 + months.unwrap_or(0))),
        }
    }
}

/// What was typed and chosen, as text. Empty means not answered; `unknown` is "don't know".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RetirementForm {
    /// Code of the place.
    pub place: String,
    /// [`Worker`].
    pub worker: String,
    /// Birth; the day may be left empty.
    pub born: DateEntry,
    /// Months in all.
    pub total: MonthsEntry,
    /// Months really paid.
    pub actual: MonthsEntry,
    /// Months deemed paid.
    pub deemed: MonthsEntry,
    /// Months really paid locally.
    pub local: MonthsEntry,
    /// Chosen date of retirement.
    pub retire_on: DateEntry,
    /// First insured.
    pub first_insured_on: DateEntry,
    /// First employed.
    pub first_employed_on: DateEntry,
    /// [`WorkKind`].
    pub kind: String,
    /// Months without a break.
    pub unbroken: MonthsEntry,
    /// Tier of insurance: `1` or `2`.
    pub tier: String,
    /// The office's figure for the total.
    pub override_total: MonthsEntry,
    /// The office's figure for months really paid.
    pub override_actual: MonthsEntry,
    /// The office's figure for local months.
    pub override_local: MonthsEntry,
    /// What the costs are reckoned from. Its problems are told beside its fields and don't take the answer away.
    pub assumptions: AssumptionsForm,
}

impl RetirementForm {
    /// Turns what was typed into facts.
    ///
    /// # Errors
    /// Every field that has to be mended, at once, in the order of the form.
    pub fn check(&self, rules: &Rulebook, today: Date) -> Result<RetirementFacts, Vec<FieldProblem<Field>>> {
        let mut checks = Checks::new();
        let place = checks.take(Field::Place, place(&self.place, rules));
        let worker = checks.take(Field::Worker, needed(&self.worker, Worker::from_id));
        let born = checks.take(Field::Born, self.born(today));
        let paid = self.paid(&mut checks, born.map(|born| most_months(born, today)));
        let past = |entry: &DateEntry| past_day(entry, born, today);
        let first_employed_on = checks.take(Field::FirstEmployedOn, past(&self.first_employed_on));
        let first_insured_on = checks.take(Field::FirstInsuredOn, past(&self.first_insured_on));
        let kind = checks.take(Field::Kind, optional(&self.kind, WorkKind::from_id));
        let unbroken_months = checks.take(Field::Unbroken, self.unbroken.read());
        let tier = checks.take(Field::Tier, optional(&self.tier, tier));
        let retire_on = checks.take(Field::RetireOn, self.retire_on(worker.zip(born), rules, today));
        let total_months = checks.take(Field::OverrideTotal, self.override_total.read());
        let actual_months = checks.take(Field::OverrideActual, self.override_actual.read());
        let local_months = checks.take(Field::OverrideLocal, self.override_local.read());
        let facts = || {
            Some(RetirementFacts {
                place: place?,
                worker: worker?,
                born: born?,
                today,
                paid: paid?,
                retire_on: retire_on?,
                first_insured_on: first_insured_on?,
                first_employed_on: first_employed_on?,
                kind: kind?,
                unbroken_months: unbroken_months?,
                tier: tier?,
                overrides: Overrides {
                    total_months: total_months?,
                    actual_months: actual_months?,
                    local_months: local_months?,
                    money: self.assumptions.read().0,
                },
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

    fn paid(&self, checks: &mut Checks<Field>, most: Option<u32>) -> Option<Paid> {
        let bounded = |entry: &MonthsEntry| match (entry.read()?, most) {
            (Some(months), Some(most)) if months > most => Err(Problem::MoreThanWorkingLife { most }),
            (months, _) => Ok(months),
        };
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
        let local = part(&self.local).and_then(|local| match (paid_months, local) {
            (Some(actual), Some(local)) if local > actual => Err(Problem::MoreThanActual { actual }),
            _ => Ok(local),
        });
        let local = checks.take(Field::Local, local);
        Some(Paid { total: total?, actual: actual?, deemed: deemed?, local: local? })
    }

    fn retire_on(
        &self,
        person: Option<(Worker, Born)>,
        rules: &Rulebook,
        today: Date,
    ) -> Result<Option<Date>, Problem> {
        let (Some(day), Some((worker, born))) = (self.retire_on.date()?, person) else { return Ok(None) };
        match window(worker, born, rules, today) {
            Some((earliest, latest)) if day < earliest || day > latest => {
                Err(Problem::OutsideWindow { earliest, latest })
            }
            _ => Ok(Some(day)),
        }
    }
}

fn tier(text: &str) -> Option<u32> {
    match text {
        "1" => Some(1),
        "2" => Some(2),
        _ => None,
    }
}

/// Months from the sixteenth birthday through this month.
fn most_months(born: Born, today: Date) -> u32 {
    u32::try_from(YearMonth::of(today).months_since(born.month.plus(WORKING_AGE * 12)) + 1).unwrap_or(0)
}

/// A day in the past, not before birth.
fn past_day(entry: &DateEntry, born: Option<Born>, today: Date) -> Result<Option<Date>, Problem> {
    let Some(day) = entry.date()? else { return Ok(None) };
    let birth = born.and_then(|born| month_day_clamped(born.month, born.day.unwrap_or(1)));
    match birth {
        _ if day > today => Err(Problem::InTheFuture { today }),
        Some(birth) if day < birth => Err(Problem::TooEarly { first: birth }),
        _ => Ok(Some(day)),
    }
}
