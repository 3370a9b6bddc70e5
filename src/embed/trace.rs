//! The trace, sources and rivals of a decision as plain values.

use super::json::{from_fn, json, Each, Put, Writer};
use super::values::{Camel, Cited};
use crate::evidence::{ClaimRef, Finding};
use crate::reasoning::{Basis, Evidence, Figure, Operation, Payments, Step};
use crate::rulebook::Rulebook;

impl Put for Figure {
    fn put(&self, out: &mut Writer) {
        match self {
            Figure::Value(found) => found.put(out),
            Figure::Date(day) => day.put(out),
            Figure::Span(span) => span.put(out),
            Figure::Months(span) => span.put(out),
            Figure::MonthOfYear(earliest, latest) => {
                json!(out, { "earliest": earliest, "latest": latest });
            }
            Figure::Money(amount) => json!(out, { "fen": amount }),
            Figure::MoneyBetween(low, high) => json!(out, { "lowFen": low, "highFen": high }),
        }
    }
}

impl Put for Payments {
    fn put(&self, out: &mut Writer) {
        json!(out, {
            "onceFen": self.once, "monthlyFen": self.monthly, "months": self.months, "yearlyFen": self.yearly,
            "growth": self.growth,
        });
    }
}

fn operation(operation: &Operation, rules: &Rulebook, out: &mut Writer) {
    let mut does = |what| out.put("do", what);
    match operation {
        Operation::Read => does("read"),
        Operation::YourFigure => does("yourFigure"),
        Operation::OneOf(claims) => {
            does("oneOf");
            out.put("claims", &Each(claims.iter().map(|claim| Cited(*claim, rules))));
        }
        Operation::IfItApplies(claim) => json!(out, "do": "ifItApplies", "claim": Cited(*claim, rules)),
        Operation::WorkingDaysAfter { counted_from, days } => {
            json!(out, "do": "workingDaysAfter", "countedFrom": counted_from, "days": days);
        }
        Operation::MonthsAfter { counted_from, months } => {
            json!(out, "do": "monthsAfter", "countedFrom": counted_from, "months": months);
        }
        Operation::Delay { born, first, step, cap } => {
            json!(out, "do": "delay", "born": born, "first": first, "step": step, "cap": cap);
        }
        Operation::MonthsThrough { after, through } => {
            json!(out, "do": "monthsThrough", "after": after, "through": through);
        }
        Operation::MonthAfter { after, months } => {
            json!(out, "do": "monthAfter", "after": after, "months": months);
        }
        Operation::DistinctMonths(runs) => {
            json!(out, "do": "distinctMonths", "runs": Each(runs.iter().map(|(from, to)| [from, to])));
        }
        Operation::Sum(parts) => json!(out, "do": "sum", "parts": parts),
        Operation::ShortOf { required, have } => {
            json!(out, "do": "shortOf", "required": required, "have": have);
        }
        Operation::Largest(parts) => json!(out, "do": "largest", "parts": parts),
        Operation::Cost { months, base, rate } => {
            json!(out, "do": "cost", "months": months, "baseFen": base, "rate": rate);
        }
        Operation::Paid { plan, months } => json!(out, "do": "paid", "plan": plan, "months": months),
        Operation::Overtakes { plan, other, within } => {
            json!(out, "do": "overtakes", "plan": plan, "other": other, "within": within);
        }
        Operation::MostYearly { limit, growth, months } => {
            json!(out, "do": "mostYearly", "limitFen": limit, "growth": growth, "months": months);
        }
        Operation::Lowered { full, per_year, years, points } => {
            json!(out, "do": "lowered", "full": full, "perYear": per_year, "years": years, "points": points);
        }
        Operation::AtDifference { amount, higher, lower } => {
            json!(out, "do": "atDifference", "amountFen": amount, "higher": higher, "lower": lower);
        }
        Operation::Bounded { amount, floor, ceiling } => {
            json!(out, "do": "bounded", "fen": amount, "floorFen": floor, "ceilingFen": ceiling);
        }
        Operation::Said(claims) => {
            does("said");
            out.put("claims", &Each(claims.iter().map(|claim| Cited(*claim, rules))));
        }
        Operation::Comparable(others, claims) => {
            json!(out,
                "do": "comparable", "province": others.province, "places": others.places,
                "lowest": others.lowest, "highest": others.highest, "low": others.low, "high": others.high,
                "commonest": others.commonest,
                "claims": Each(claims.iter().map(|claim| Cited(*claim, rules))),
            );
        }
        Operation::Around(parts) => {
            let part = |(low, high)| json!({ "lowFen": low, "highFen": high });
            json!(out, "do": "around", "parts": Each(parts.iter().copied().map(part)));
        }
        Operation::Part { of, share } => {
            json!(out, "do": "part", "ofLowFen": of.0, "ofHighFen": of.1, "low": share.0, "high": share.1);
        }
        Operation::CostBetween { months, base, rate } => {
            json!(out,
                "do": "costBetween", "months": months, "baseLowFen": base.0, "baseHighFen": base.1,
                "rateLow": rate.0, "rateHigh": rate.1,
            );
        }
        Operation::EitherOr { base, rate } => {
            json!(out, "do": "eitherOr", "baseLowFen": base.0, "baseHighFen": base.1, "rate": rate);
        }
        Operation::SumMoney(parts) => {
            let part = |(months, amount)| json!({ "months": months, "fen": amount });
            json!(out, "do": "sumMoney", "parts": Each(parts.iter().copied().map(part)));
        }
    }
}

fn step(step: &Step, rules: &Rulebook, out: &mut Writer) {
    let basis = match step.basis {
        Basis::Claim(claim) => rules.source_of(claim).id,
        Basis::Arithmetic => "arithmetic",
        Basis::Person => "yourFigure",
        Basis::Convention => "convention",
    };
    json!(out, {
        "finds": Camel(step.finds),
        "operation": from_fn(|out| out.object(|out| operation(&step.operation, rules, out))),
        "result": step.result,
        "basis": basis,
    });
}

/// A claim that says something else, with its standing.
fn rival(claim: ClaimRef, rules: &Rulebook, out: &mut Writer) {
    out.object(|out| {
        Cited(claim, rules).fields(out);
        out.put("standing", &rules.line(claim).standing);
    });
}

/// Trace, sources (one for each claim the steps rest on) and rivals.
pub(super) fn reasons(trace: &[Step], evidence: &[Evidence], rules: &Rulebook, out: &mut Writer) {
    let mut claims: Vec<ClaimRef> = Vec::new();
    for found in trace {
        match found.basis {
            Basis::Claim(claim) if !claims.contains(&claim) => claims.push(claim),
            _ => {}
        }
    }
    let others = |found: &Evidence, out: &mut Writer| {
        let Finding { drafts, last_resort, .. } = &found.finding;
        let all = found.finding.rivals().chain(drafts).chain(last_resort);
        all.for_each(|other| rival(other.claim, rules, out));
    };
    json!(out,
        "trace": Each(trace.iter().map(|found| from_fn(|out| step(found, rules, out)))),
        "sources": Each(claims.iter().map(|claim| Cited(*claim, rules))),
        "rivals": from_fn(|out| out.list(|out| evidence.iter().for_each(|found| others(found, out)))),
    );
}
