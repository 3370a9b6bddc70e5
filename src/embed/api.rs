//! The exported functions. The pure ones take and give JSON text, so that native tests and Node run the same cases.

use super::facts::{self, Asked};
use super::fields::Fields;
use super::given::Malformed;
use super::json::{from_fn, json, text, Put, Writer};
use super::reply::{self, Told};
use crate::account;
use crate::calendar::{parse_date, Date};
use crate::evidence::Confidence;
use crate::reasoning::{FieldProblem, Problem};
use crate::retirement;
use crate::rulebook::{Place, Rulebook};
use crate::transfer;
use crate::wording::spoken;
use crate::wording::spoken::form as words;

/// More working days than any limit has; a count of this many still ends within the years there are data for.
const MOST_DAYS: u32 = 250;

/// A caller's object as a form.
pub(super) fn read<T>(facts: &str, form: fn(&mut Fields) -> T) -> Result<T, String> {
    Fields::read(facts, form).map_err(|Malformed(why)| reply::malformed(&why))
}

/// Checks with a `today` that may be no date itself: then that is told first, with what is wrong whatever the day.
fn check<F, T>(
    today: &str,
    rules: &Rulebook,
    check: impl FnOnce(Date) -> Result<T, Vec<FieldProblem<F>>>,
    tell: impl FnOnce(&[FieldProblem<F>]) -> Vec<Told>,
) -> Result<T, String> {
    let known = parse_date(today);
    let checked = check(known.unwrap_or(rules.as_of));
    if known.is_some() {
        return checked.map_err(|problems| reply::problems(&tell(&problems)));
    }
    let mut told = vec![no_date("today")];
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
    told.extend(tell(&others));
    Err(reply::problems(&told))
}

fn no_date(field: &'static str) -> Told {
    let message = [field, ": expected a date as YYYY-MM-DD"].concat();
    Told { field, code: Problem::NoSuchDate.id(), message }
}

pub(super) fn settled(reply: Result<String, String>) -> String {
    reply.unwrap_or_else(|refusal| refusal)
}

/// The reply to what has no JSON: a function, an object that holds itself.
pub fn not_plain_data() -> String {
    reply::malformed("not plain data")
}

/// `estimateTransfer(facts)`.
pub fn estimate_transfer(facts: &str, rules: &Rulebook) -> String {
    settled(read(facts, facts::transfer).and_then(|Asked { today, form }| {
        let tell = |found: &[_]| reply::tell(found, transfer::Field::id, words::transfer_name);
        let facts = check(&today, rules, |today| form.check(rules, today), tell)?;
        let decision = transfer::decide(&facts, rules).map_err(|why| reply::cannot_decide(why, rules))?;
        Ok(super::transfer::reply(&decision, rules))
    }))
}

/// `retirementGap(facts)`.
pub fn retirement_gap(facts: &str, rules: &Rulebook) -> String {
    settled(read(facts, facts::retirement).and_then(|Asked { today, form }| {
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
pub fn account_credit(facts: &str, rules: &Rulebook) -> String {
    settled(read(facts, facts::account).and_then(|Asked { today, form }| {
        let tell = |found: &[_]| reply::tell(found, account::Field::id, spoken::account::form::name);
        let facts = check(&today, rules, |today| form.check(rules, today), tell)?;
        let decision = account::decide(&facts, rules).map_err(|why| reply::cannot_decide(why, rules))?;
        Ok(super::account::reply(&decision, rules))
    }))
}

/// `workingDayAfter(date, n)`: `n` is 0 to 250, as JSON.
pub fn working_day_after(date: &str, n: &str, rules: &Rulebook) -> String {
    match (parse_date(date), n.parse().ok().filter(|n| *n <= MOST_DAYS)) {
        (None, _) => reply::problems(&[no_date("date")]),
        (_, None) => reply::problems(&[Told {
            field: "n",
            code: Problem::NotANumber.id(),
            message: format!("n: expected a whole number, 0 to {MOST_DAYS}"),
        }]),
        (Some(day), Some(count)) => match rules.calendar.nth_working_day_after(day, count) {
            Ok(span) => text(&json!({
                "status": "decided",
                "answer": { "on": span.latest, "earliest": span.earliest, "provisional": span.provisional },
            })),
            Err(gap) => reply::cannot_decide(gap.into(), rules),
        },
    }
}

impl Put for Place {
    fn put(&self, out: &mut Writer) {
        json!(out, {
            "place": self.adcode,
            "name": self.name,
            "short": self.short,
            "province": self.adcode.province(),
            "pinyin": self.pinyin,
            "initials": self.initials,
            "hotline": self.hotline(),
        });
    }
}

/// `listPlaces()`.
pub fn list_places(rules: &Rulebook) -> String {
    text(rules.places())
}

/// `about()`.
pub fn about(rules: &Rulebook) -> String {
    let by_confidence = from_fn(|out| {
        out.object(|out| {
            for level in Confidence::ALL {
                out.put(level.id(), &rules.lines.iter().filter(|line| line.confidence == level).count());
            }
        });
    });
    let years: Vec<i32> = rules.calendar.years().map(|(year, _)| year).collect();
    text(&json!({
        "name": words::PRODUCT,
        "version": env!("CARGO_PKG_VERSION"),
        "rulesAsOf": rules.as_of,
        "places": rules.places().len(),
        "claims": rules.lines.len(),
        "sources": rules.sources.len(),
        "claimsByConfidence": by_confidence,
        "calendarYears": years,
        "notice": words::DISCLAIMER,
    }))
}
