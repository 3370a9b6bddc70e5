//! The exported functions but for JavaScript's part in them, so that native tests and Node run the same cases.
//! See decision 0036.

use super::account::{self as account_reply, AccountAnswer};
use super::facts::{read, AccountFacts, RetirementFacts, TransferFacts};
use super::language::answer;
use super::reply::{fields_to_mend, Decided, FieldToMend, Found, NoAnswer, Reply};
use super::retirement::{self as retirement_reply, RetirementAnswer};
use super::transfer::{self as transfer_reply, TransferAnswer};
use super::values::{IsoDate, PlaceCode};
use crate::account::{self, AccountForm};
use crate::calendar::{parse_date, Date};
use crate::evidence::Confidence;
use crate::reasoning::{CannotDecide, FieldProblem, Problem};
use crate::retirement::{self, RetirementForm};
use crate::rulebook::{self, Rulebook};
use crate::transfer::{self, TransferForm};
use crate::wording::spoken;
use crate::wording::spoken::form;
use crate::wording::words;
use serde::{Deserializer, Serialize};

/// More working days than any limit has; a count of this many still ends within the years there are data for.
const MOST_DAYS: u32 = 250;

/// Checks with a `today` that may be no date itself: then that is told first, with what is wrong whatever the day.
fn check<F, T>(
    today: &str,
    rules: &Rulebook,
    check: impl FnOnce(Date) -> Result<T, Vec<FieldProblem<F>>>,
    to_mend: impl FnOnce(&[FieldProblem<F>]) -> Vec<FieldToMend>,
) -> Result<T, NoAnswer> {
    let known = parse_date(today);
    let checked = check(known.unwrap_or(rules.as_of));
    if known.is_some() {
        return checked.map_err(|problems| NoAnswer::problems(to_mend(&problems)));
    }
    let mut problems = vec![no_date("today")];
    let whatever_the_day = |found: &FieldProblem<F>| {
        use Problem::{
            InTheFuture, MonthInTheFuture, MoreThanWorkingLife, OutOfOrder, OutsideWindow, PensionShort,
            TooOld, TooYoung,
        };
        let by_the_day = matches!(
            found.problem,
            InTheFuture { .. }
                | MonthInTheFuture { .. }
                | PensionShort { .. }
                | MoreThanWorkingLife { .. }
                | OutOfOrder { .. }
                | OutsideWindow { .. }
                | TooOld { .. }
                | TooYoung { .. }
        );
        !by_the_day
    };
    let others: Vec<_> = checked.err().unwrap_or_default().into_iter().filter(whatever_the_day).collect();
    problems.extend(to_mend(&others));
    Err(NoAnswer::problems(problems))
}

fn no_date(field: &'static str) -> FieldToMend {
    let message = [field, ": expected a date as YYYY-MM-DD"].concat();
    FieldToMend { field, code: Problem::NoSuchDate.id(), message }
}

/// `estimateTransfer(facts)`.
pub fn estimate_transfer<'de>(
    facts: impl Deserializer<'de>,
    rules: &Rulebook,
) -> Reply<Decided<TransferAnswer>> {
    let decided = |facts: TransferFacts, rules: &Rulebook| {
        let today = facts.today.clone();
        let form = TransferForm::from(facts);
        let to_mend = |found: &[_]| fields_to_mend(found, transfer::Field::id, form::transfer_name);
        let facts = check(&today, rules, |today| form.check(rules, today), to_mend)?;
        let decision = transfer::decide(&facts, rules).map_err(|why| NoAnswer::cannot_decide(why, rules))?;
        Ok(transfer_reply::reply(&decision, rules))
    };
    answer(facts, rules, |facts| facts.lang.take(), decided)
}

/// `retirementGap(facts)`.
pub fn retirement_gap<'de>(
    facts: impl Deserializer<'de>,
    rules: &Rulebook,
) -> Reply<Decided<RetirementAnswer>> {
    let decided = |facts: RetirementFacts, rules: &Rulebook| {
        let today = facts.today.clone();
        let form = RetirementForm::try_from(facts)?;
        let to_mend = |found: &[_]| fields_to_mend(found, retirement::Field::id, form::retirement_name);
        // The page tells these beside their fields and goes on; a caller has to mend them.
        let told = form.assumptions.read().1.into_iter().map(|found| FieldProblem {
            field: retirement::Field::Assumption(found.field),
            problem: found.problem,
        });
        let told: Vec<_> = told.collect();
        let checked = |today| match form.check(rules, today) {
            Ok(_) if !told.is_empty() => Err(told.clone()),
            Err(problems) => Err(problems.into_iter().chain(told.clone()).collect()),
            facts => facts,
        };
        let facts = check(&today, rules, checked, to_mend)?;
        let cannot = |why| NoAnswer::cannot_decide(why, rules);
        let all = retirement::alternatives(&facts, rules).map_err(cannot)?;
        retirement_reply::reply(&facts, &all, rules).ok_or_else(|| cannot(CannotDecide::OutOfRange))
    };
    answer(facts, rules, |facts| facts.lang.take(), decided)
}

/// `accountCredit(facts)`.
pub fn account_credit<'de>(facts: impl Deserializer<'de>, rules: &Rulebook) -> Reply<Decided<AccountAnswer>> {
    let decided = |facts: AccountFacts, rules: &Rulebook| {
        let today = facts.today.clone();
        let form = AccountForm::from(facts);
        let to_mend = |found: &[_]| fields_to_mend(found, account::Field::id, spoken::account::form::name);
        let facts = check(&today, rules, |today| form.check(rules, today), to_mend)?;
        let decision = account::decide(&facts, rules).map_err(|why| NoAnswer::cannot_decide(why, rules))?;
        Ok(account_reply::reply(&decision, rules))
    };
    answer(facts, rules, |facts| facts.lang.take(), decided)
}

/// A day so many working days after another.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WorkingDay {
    /// The late bound: rely on this one.
    pub on: IsoDate,
    /// The first day it can be.
    pub earliest: IsoDate,
    /// Whether a year without a State Council notice was counted through.
    pub provisional: bool,
}

/// `workingDayAfter(date, n)`: `n` is 0 to 250.
pub fn working_day_after<'de>(
    date: &str,
    n: impl Deserializer<'de>,
    rules: &Rulebook,
) -> Reply<Found<WorkingDay>> {
    let count = read(n).ok().filter(|count| *count <= MOST_DAYS);
    let reply = match (parse_date(date), count) {
        (None, _) => Err(NoAnswer::problems(vec![no_date("date")])),
        (_, None) => Err(NoAnswer::problems(vec![FieldToMend {
            field: "n",
            code: Problem::NotANumber.id(),
            message: format!("n: expected a whole number, 0 to {MOST_DAYS}"),
        }])),
        (Some(day), Some(count)) => match rules.calendar.nth_working_day_after(day, count) {
            Ok(span) => Ok(Found::of(WorkingDay {
                on: span.latest.into(),
                earliest: span.earliest.into(),
                provisional: span.provisional,
            })),
            Err(gap) => Err(NoAnswer::cannot_decide(gap.into(), rules)),
        },
    };
    reply.into()
}

/// A place one can choose.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Place {
    pub place: PlaceCode,
    pub name: &'static str,
    pub short: &'static str,
    pub province: PlaceCode,
    pub pinyin: &'static str,
    pub initials: &'static str,
    /// Area code and 12393.
    pub hotline: String,
}

impl From<&rulebook::Place> for Place {
    fn from(place: &rulebook::Place) -> Self {
        Place {
            place: place.adcode.into(),
            name: place.name,
            short: place.short,
            province: place.adcode.province().into(),
            pinyin: place.pinyin,
            initials: place.initials,
            hotline: place.hotline(),
        }
    }
}

/// `listPlaces()`.
pub fn list_places(rules: &Rulebook) -> Vec<Place> {
    rules.places().iter().map(Into::into).collect()
}

/// Version, dates of the rules, and how well things are known.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct About {
    pub name: &'static str,
    pub version: &'static str,
    pub rules_as_of: IsoDate,
    pub places: usize,
    pub claims: usize,
    pub sources: usize,
    pub claims_by_confidence: ClaimsByConfidence,
    pub calendar_years: Vec<i32>,
    pub notice: &'static str,
}

/// How many claims are known how well.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ClaimsByConfidence {
    pub official: usize,
    pub quoted: usize,
    pub third_party: usize,
    pub recalled: usize,
}

/// `about()`.
pub fn about(rules: &Rulebook) -> About {
    let count = |level: Confidence| rules.claims.iter().filter(|claim| claim.confidence == level).count();
    About {
        name: words::product::name(),
        version: env!("CARGO_PKG_VERSION"),
        rules_as_of: rules.as_of.into(),
        places: rules.places().len(),
        claims: rules.claims.len(),
        sources: rules.sources.len(),
        claims_by_confidence: ClaimsByConfidence {
            official: count(Confidence::Official),
            quoted: count(Confidence::Quoted),
            third_party: count(Confidence::ThirdParty),
            recalled: count(Confidence::Recalled),
        },
        calendar_years: rules.calendar.years().map(|(year, _)| year).collect(),
        notice: words::product::disclaimer(),
    }
}
