//! The exported functions. The pure ones take and give JSON values, so that native tests and Node run the same cases.

use super::account::AccountInput;
use super::facts::{RetirementInput, TransferInput};
use super::reply;
use crate::account::{self, AccountForm};
use crate::calendar::{parse_date, Date};
use crate::evidence::Confidence;
use crate::reasoning::{FieldProblem, Problem};
use crate::retirement::{self, RetirementForm};
use crate::rulebook::Rulebook;
use crate::transfer::{self, TransferForm};
use crate::wording::spoken;
use crate::wording::spoken::form as words;
use serde_json::{json, Value as Json};

/// More working days than any limit has; a count of this many still ends within the years there are data for.
const MOST_DAYS: u32 = 250;

/// A caller's object as facts: a list is no object, whatever serde makes of it.
pub(super) fn read<T: serde::de::DeserializeOwned>(facts: Json) -> Result<T, Json> {
    if !facts.is_object() {
        return Err(reply::malformed("expected an object"));
    }
    serde_json::from_value(facts).map_err(reply::malformed)
}

/// Checks with a `today` that may be no date itself: then that is told first, with what is wrong whatever the day.
fn check<F, T>(
    today: &str,
    rules: &Rulebook,
    check: impl FnOnce(Date) -> Result<T, Vec<FieldProblem<F>>>,
    tell: impl FnOnce(&[FieldProblem<F>]) -> Vec<Json>,
) -> Result<T, Json> {
    let known = parse_date(today);
    let checked = check(known.unwrap_or(rules.as_of));
    if known.is_some() {
        return checked.map_err(|problems| reply::problems(tell(&problems)));
    }
    let mut told =
        vec![reply::problem("today", "noSuchDate", "today: expected a date as YYYY-MM-DD".to_owned())];
    let whatever_the_day = |found: &FieldProblem<F>| {
        use Problem::{
            InTheFuture, MonthInTheFuture, MoreThanWorkingLife, OutsideWindow, PensionShort, TooOld, TooYoung,
        };
        let by_the_day = matches!(
            found.problem,
            InTheFuture { .. }
                | MonthInTheFuture { .. }
                | PensionShort { .. }
                | MoreThanWorkingLife { .. }
                | OutsideWindow { .. }
                | TooOld { .. }
                | TooYoung { .. }
        );
        !by_the_day
    };
    let others: Vec<_> = checked.err().unwrap_or_default().into_iter().filter(whatever_the_day).collect();
    told.extend(tell(&others));
    Err(reply::problems(told))
}

fn settled(reply: Result<Json, Json>) -> Json {
    reply.unwrap_or_else(|refusal| refusal)
}

/// `estimateTransfer(facts)`.
pub fn estimate_transfer(facts: Json, rules: &Rulebook) -> Json {
    settled(read::<TransferInput>(facts).and_then(|input| {
        let today = input.today.clone();
        let form = TransferForm::from(input);
        let tell = |found: &[_]| reply::tell(found, transfer::Field::id, words::transfer_name);
        let facts = check(&today, rules, |today| form.check(rules, today), tell)?;
        let decision = transfer::decide(&facts, rules).map_err(|why| reply::cannot_decide(why, rules))?;
        Ok(reply::transfer(&decision, rules))
    }))
}

/// `retirementGap(facts)`.
pub fn retirement_gap(facts: Json, rules: &Rulebook) -> Json {
    settled(read::<RetirementInput>(facts).and_then(|input| {
        if let Some(what) = input.too_many() {
            return Err(reply::malformed(what));
        }
        let today = input.today.clone();
        let form = RetirementForm::from(input);
        let tell = |found: &[_]| reply::tell(found, retirement::Field::id, words::retirement_name);
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
        let facts = check(&today, rules, checked, tell)?;
        let all = retirement::alternatives(&facts, rules).map_err(|why| reply::cannot_decide(why, rules))?;
        Ok(super::retirement::reply(&facts, &all, rules))
    }))
}

/// `accountCredit(facts)`.
pub fn account_credit(facts: Json, rules: &Rulebook) -> Json {
    settled(read::<AccountInput>(facts).and_then(|input| {
        let today = input.today.clone();
        let form = AccountForm::from(input);
        let tell = |found: &[_]| reply::tell(found, account::Field::id, spoken::account::form::name);
        let facts = check(&today, rules, |today| form.check(rules, today), tell)?;
        let decision = account::decide(&facts, rules).map_err(|why| reply::cannot_decide(why, rules))?;
        Ok(super::account::account(&decision, rules))
    }))
}

/// `workingDayAfter(date, n)`: `n` is 0 to 250.
pub fn working_day_after(date: &str, n: Json, rules: &Rulebook) -> Json {
    let Some(day) = parse_date(date) else {
        let told = reply::problem("date", "noSuchDate", "date: expected a date as YYYY-MM-DD".to_owned());
        return json!({ "status": "problems", "problems": [told] });
    };
    let count = n.as_u64().and_then(|n| u32::try_from(n).ok()).filter(|n| *n <= MOST_DAYS);
    let Some(count) = count else {
        let told = reply::problem("n", "notANumber", format!("n: expected a whole number, 0 to {MOST_DAYS}"));
        return json!({ "status": "problems", "problems": [told] });
    };
    match rules.calendar.nth_working_day_after(day, count) {
        Ok(span) => json!({
            "status": "decided",
            "answer": {
                "on": span.latest.to_string(),
                "earliest": span.earliest.to_string(),
                "provisional": span.provisional,
            },
        }),
        Err(gap) => reply::cannot_decide(gap.into(), rules),
    }
}

/// `listPlaces()`.
pub fn list_places(rules: &Rulebook) -> Json {
    let place = |place: &crate::rulebook::Place| {
        json!({
            "place": place.adcode.to_string(),
            "name": place.name,
            "short": place.short,
            "province": place.adcode.province().to_string(),
            "pinyin": place.pinyin,
            "initials": place.initials,
            "hotline": place.hotline(),
        })
    };
    rules.places().iter().map(place).collect()
}

/// `about()`.
pub fn about(rules: &Rulebook) -> Json {
    let count = |level: Confidence| rules.lines.iter().filter(|line| line.confidence == level).count();
    let by_confidence: serde_json::Map<String, Json> =
        Confidence::ALL.into_iter().map(|level| (level.id().to_owned(), json!(count(level)))).collect();
    let years: Vec<i32> = rules.calendar.years().map(|(year, _)| year).collect();
    json!({
        "name": words::PRODUCT,
        "version": env!("CARGO_PKG_VERSION"),
        "rulesAsOf": rules.as_of.to_string(),
        "places": rules.places().len(),
        "claims": rules.lines.len(),
        "sources": rules.sources.len(),
        "claimsByConfidence": by_confidence,
        "calendarYears": years,
        "notice": words::DISCLAIMER,
    })
}
