//! The trace, sources and rivals of a decision as plain values.

use super::json::{json, Json, Object};
use crate::calendar::{DateSpan, MonthSpan};
use crate::evidence::{ClaimRef, Standing, Value};
use crate::reasoning::{Basis, Decision, Evidence, Figure, Operation, Payments, Step};
use crate::rulebook::Rulebook;

/// `TransferOutDue` becomes `transferOutDue`.
pub(super) fn camel(name: impl std::fmt::Debug) -> String {
    let mut name = format!("{name:?}");
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    name
}

pub(super) fn date_span(span: DateSpan) -> Json {
    json!({
        "earliest": span.earliest.to_string(),
        "latest": span.latest.to_string(),
        "provisional": span.provisional,
    })
}

pub(super) fn month_span(span: MonthSpan) -> Json {
    json!({ "low": span.low, "high": span.high })
}

pub(super) fn value(value: &Value) -> Json {
    match value {
        Value::Months(count) | Value::WorkingDays(count) => json!(count),
        Value::Money(amount) => json!({ "fen": amount.fen() }),
        Value::Rate(rate) => json!(rate.to_string()),
        Value::MonthsBetween(span) => month_span(*span),
        Value::Month(month) => json!(month.to_string()),
        Value::Choice(word) | Value::Text(word) => json!(&**word),
    }
}

fn figure(result: &Figure) -> Json {
    match result {
        Figure::Value(found) => value(found),
        Figure::Date(day) => json!(day.to_string()),
        Figure::Span(span) => date_span(*span),
        Figure::Months(span) => month_span(*span),
        Figure::MonthOfYear(earliest, latest) => {
            json!({ "earliest": earliest.to_string(), "latest": latest.to_string() })
        }
        Figure::Money(amount) => json!({ "fen": amount.fen() }),
    }
}

fn operation(operation: &Operation, rules: &Rulebook) -> Json {
    let spans = |parts: &[MonthSpan]| parts.iter().map(|part| month_span(*part)).collect::<Vec<_>>();
    match operation {
        Operation::Read => json!({ "do": "read" }),
        Operation::YourFigure => json!({ "do": "yourFigure" }),
        Operation::OneOf(claims) => {
            let claims: Vec<_> = claims.iter().map(|claim| source(*claim, rules)).collect();
            json!({ "do": "oneOf", "claims": claims })
        }
        Operation::IfItApplies(claim) => json!({ "do": "ifItApplies", "claim": source(*claim, rules) }),
        Operation::WorkingDaysAfter { counted_from, days } => {
            json!({ "do": "workingDaysAfter", "countedFrom": counted_from.to_string(), "days": days })
        }
        Operation::MonthsAfter { counted_from, months } => {
            json!({ "do": "monthsAfter", "countedFrom": counted_from.to_string(), "months": months })
        }
        Operation::Delay { born, first, step, cap } => json!({
            "do": "delay", "born": born.to_string(), "first": first.to_string(), "step": step, "cap": cap,
        }),
        Operation::MonthsThrough { after, through } => {
            json!({ "do": "monthsThrough", "after": after.to_string(), "through": through.to_string() })
        }
        Operation::MonthAfter { after, months } => {
            json!({ "do": "monthAfter", "after": after.to_string(), "months": month_span(*months) })
        }
        Operation::DistinctMonths(runs) => {
            let runs: Vec<_> = runs.iter().map(|(from, to)| [from.to_string(), to.to_string()]).collect();
            json!({ "do": "distinctMonths", "runs": runs })
        }
        Operation::Sum(parts) => json!({ "do": "sum", "parts": spans(parts) }),
        Operation::ShortOf { required, have } => {
            json!({ "do": "shortOf", "required": month_span(*required), "have": month_span(*have) })
        }
        Operation::Largest(parts) => json!({ "do": "largest", "parts": spans(parts) }),
        Operation::Cost { months, base, rate } => json!({
            "do": "cost", "months": months, "baseFen": base.fen(), "rate": rate.to_string(),
        }),
        Operation::Paid { plan, months } => {
            json!({ "do": "paid", "plan": payments(*plan), "months": months })
        }
        Operation::Overtakes { plan, other, within } => json!({
            "do": "overtakes", "plan": payments(*plan), "other": payments(*other), "within": within,
        }),
        Operation::MostYearly { limit, growth, months } => json!({
            "do": "mostYearly", "limitFen": limit.fen(), "growth": growth.to_string(), "months": months,
        }),
        Operation::Lowered { full, per_year, years, points } => json!({
            "do": "lowered", "full": full.to_string(), "perYear": per_year.to_string(), "years": years,
            "points": points,
        }),
        Operation::AtDifference { amount, higher, lower } => json!({
            "do": "atDifference", "amountFen": amount.fen(), "higher": higher.to_string(),
            "lower": lower.to_string(),
        }),
        Operation::Bounded { amount, floor, ceiling } => json!({
            "do": "bounded", "fen": amount.fen(), "floorFen": floor.map(|bound| bound.fen()),
            "ceilingFen": ceiling.map(|bound| bound.fen()),
        }),
        Operation::SumMoney(parts) => {
            let parts = parts.iter().map(|(months, amount)| json!({ "months": months, "fen": amount.fen() }));
            json!({ "do": "sumMoney", "parts": parts.collect::<Vec<_>>() })
        }
    }
}

fn payments(plan: Payments) -> Json {
    json!({
        "onceFen": plan.once.fen(), "monthlyFen": plan.monthly.fen(), "months": plan.months,
        "yearlyFen": plan.yearly.fen(), "growth": plan.growth.to_string(),
    })
}

fn step(step: &Step, rules: &Rulebook) -> Json {
    let basis = match step.basis {
        Basis::Claim(claim) => json!(rules.source_of(claim).id),
        Basis::Arithmetic => json!("arithmetic"),
        Basis::Person => json!("yourFigure"),
        Basis::Convention => json!("convention"),
    };
    json!({
        "finds": camel(step.finds),
        "operation": operation(&step.operation, rules),
        "result": figure(&step.result),
        "basis": basis,
    })
}

/// A claim with its document.
pub(super) fn source(claim: ClaimRef, rules: &Rulebook) -> Json {
    source_fields(claim, rules).end()
}

fn source_fields(claim: ClaimRef, rules: &Rulebook) -> Object {
    let mut object = Object::new();
    let (line, document) = (rules.line(claim), rules.source_of(claim));
    let step = &line.steps[claim.step];
    object.put("id", &document.id);
    object.put("title", &document.title);
    object.put("docNo", &document.doc_no);
    object.put("issuer", &document.issuer);
    object.put("date", &document.date);
    object.put("url", &document.url);
    object.put("read", &document.read.to_string());
    object.put("about", &line.quantity.id());
    object.put("place", &line.place.to_string());
    object.put("value", &step.value.as_ref().map(value));
    object.put("from", &step.from.map(|day| day.to_string()));
    object.put("locator", &line.locator);
    object.put("confidence", &line.confidence.id());
    object.put("note", &line.note);
    object
}

fn rivals(evidence: &[Evidence], rules: &Rulebook) -> Vec<Json> {
    let mut rivals = Vec::new();
    for found in evidence {
        for other in found.finding.rivals().chain(&found.finding.drafts).chain(&found.finding.last_resort) {
            let mut rival = source_fields(other.claim, rules);
            let standing = match rules.line(other.claim).standing {
                Standing::InForce => "inForce",
                Standing::Draft => "draft",
                Standing::Disputed => "disputed",
                Standing::LastResort => "lastResort",
            };
            rival.put("standing", standing);
            rivals.push(rival.end());
        }
    }
    rivals
}

/// Trace, sources (one for each claim the steps rest on) and rivals.
pub(super) fn reasons<A>(decision: &Decision<A>, rules: &Rulebook) -> (Vec<Json>, Vec<Json>, Vec<Json>) {
    let mut claims: Vec<ClaimRef> = Vec::new();
    for found in &decision.trace {
        if let Basis::Claim(claim) = found.basis {
            if !claims.contains(&claim) {
                claims.push(claim);
            }
        }
    }
    (
        decision.trace.iter().map(|found| step(found, rules)).collect(),
        claims.into_iter().map(|claim| source(claim, rules)).collect(),
        rivals(&decision.evidence, rules),
    )
}
