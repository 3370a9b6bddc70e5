//! The exported functions. The pure ones take and give JSON values, so that native tests and Node run the same cases.

use super::facts::{RetirementInput, TransferInput};
use super::reply;
use crate::calendar::parse_date;
use crate::evidence::Confidence;
use crate::retirement::{self, RetirementForm};
use crate::rulebook::Rulebook;
use crate::transfer::{self, TransferForm};
use crate::wording::zh::form as words;
use serde_json::{json, Value as Json};

/// More working days than any limit has; a count of this many still ends within the years there are data for.
const MOST_DAYS: u32 = 250;

fn bad_today(text: &str) -> Option<Json> {
    let told = reply::problem("today", "noSuchDate", "today: expected a date as YYYY-MM-DD".to_owned());
    parse_date(text).is_none().then(|| json!({ "status": "problems", "problems": [told] }))
}

/// `estimateTransfer(facts)`.
pub fn estimate_transfer(facts: Json, rules: &Rulebook) -> Json {
    let input = match serde_json::from_value::<TransferInput>(facts) {
        Ok(input) => input,
        Err(error) => return reply::malformed(error),
    };
    let Some(today) = parse_date(&input.today) else { return bad_today(&input.today).unwrap_or_default() };
    match TransferForm::from(input).check(rules, today) {
        Err(problems) => reply::problems(&problems, transfer::Field::id, words::transfer_name),
        Ok(facts) => match transfer::decide(&facts, rules) {
            Ok(decision) => reply::transfer(&decision, rules),
            Err(why) => reply::cannot_decide(why, rules),
        },
    }
}

/// `retirementGap(facts)`.
pub fn retirement_gap(facts: Json, rules: &Rulebook) -> Json {
    let input = match serde_json::from_value::<RetirementInput>(facts) {
        Ok(input) => input,
        Err(error) => return reply::malformed(error),
    };
    let Some(today) = parse_date(&input.today) else { return bad_today(&input.today).unwrap_or_default() };
    match RetirementForm::from(input).check(rules, today) {
        Err(problems) => reply::problems(&problems, retirement::Field::id, words::retirement_name),
        Ok(facts) => match retirement::decide(&facts, rules) {
            Ok(decision) => reply::retirement(&decision, rules),
            Err(why) => reply::cannot_decide(why, rules),
        },
    }
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
