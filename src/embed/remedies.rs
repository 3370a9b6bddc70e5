//! Ways out and their comparison as plain values.

use super::json::{from_fn, json, Each, Put, Writer};
use super::values::{cited, Cited};
use crate::calendar::YearMonth;
use crate::evidence::ClaimRef;
use crate::reasoning::Decision;
use crate::retirement::remedies::{BreakEven, Comparison, Mends, Remedy, RemedyKind, Standing, Totals};
use crate::retirement::RetirementAnswer;
use crate::rulebook::Rulebook;
use crate::wording::spoken;

/// A way out, the `at`th of the comparison's columns: its fields.
fn remedy(
    remedy: &Remedy,
    at: usize,
    decision: &Decision<RetirementAnswer>,
    rules: &Rulebook,
    out: &mut Writer,
) {
    let comparison = decision.answer.comparison.as_ref();
    let (low, high) = remedy.amount.unzip();
    let total = |row: &Totals| {
        let (age, (low, high)) = (row.age, row.amounts.get(at).copied().flatten().unzip());
        from_fn(move |out| json!(out, { "age": age, "lowFen": low, "highFen": high }))
    };
    let once = match remedy.kind {
        RemedyKind::PayMonthly => (None, None),
        // The notices tell the least; many cities ask more.
        RemedyKind::Resident => (low, None),
        RemedyKind::LumpSum | RemedyKind::Nothing => (low, high),
    };
    let open = match remedy.standing {
        Standing::Told => "told",
        Standing::Barred(_) => "barred",
        Standing::Ask => "ask",
    };
    let mends = match remedy.mends {
        Mends::NotNeeded => "notNeeded",
        Mends::ByPaying | Mends::Yes(_) => "yes",
        Mends::No(_) => "no",
        Mends::Ask => "ask",
    };
    json!(out,
        "kind": remedy.kind,
        "months": remedy.months.and_then(|months| months.known()),
        "lowFen": once.0,
        "highFen": once.1,
        "open": open,
        "mendsOthers": mends,
        "yourFigure": remedy.own_figure,
        "rule": remedy.rule.map(|claim| Cited(claim, rules)),
        "rate": remedy.rate.map(|(_, claim)| Cited(claim, rules)),
        "totals": Each(comparison.map_or(&[][..], |all| &all.totals).iter().map(total)),
    );
    let estimate = remedy.estimate.map(|found| {
        let claims: Vec<ClaimRef> = found.rule.into_iter().chain(found.average_claim).collect();
        from_fn(move |out| {
            json!(out, {
                "rung": found.amount.rung,
                "lowFen": found.amount.low,
                "highFen": found.amount.high,
                "likelyLowFen": found.amount.likely.map(|(low, _)| low),
                "likelyHighFen": found.amount.likely.map(|(_, high)| high),
                "formula": spoken::retirement::cost_formula(&found, decision, rules),
                "sources": cited(claims.clone(), rules),
            });
        })
    });
    out.put("estimate", &estimate);
    if let Some(months) = remedy.months {
        json!(out, "monthsLow": months.low, "monthsHigh": months.high);
    }
    match remedy.kind {
        RemedyKind::PayMonthly => json!(out, "monthlyLowFen": low, "monthlyHighFen": high),
        RemedyKind::Resident => out.put("per", "year"),
        RemedyKind::LumpSum | RemedyKind::Nothing => {}
    }
}

fn break_even(found: BreakEven, from: YearMonth) -> impl Put {
    let month = move |count: u32| from.plus(count.saturating_sub(1));
    json!({
        "kind": found.kind, "than": found.than, "earliestMonth": found.earliest, "latestMonth": found.latest,
        "earliest": month(found.earliest), "latest": found.latest.map(month),
    })
}

/// The fields of the ways out side by side.
fn comparison(found: &Comparison, remedies: &[Remedy], rules: &Rulebook, out: &mut Writer) {
    let safest = remedies.iter().find(|one| Some(one.kind) == found.safest);
    let suggestions = found
        .suggestions
        .iter()
        .map(|one| json!({ "about": one.quantity, "value": one.value, "source": Cited(one.claim, rules) }));
    json!(out,
        "from": found.from,
        "growth": found.growth,
        "judgedToAge": found.judged_to,
        "breakEvens": Each(found.break_evens.iter().map(|one| break_even(*one, found.from))),
        "cheapest": found.cheapest,
        "safest": found.safest,
        "safestConfidence": safest.and_then(|one| one.known(rules)),
        "residentCheapestUpToFen": found.resident_cheapest_up_to.map(|most| most.premium),
        "law": found.law.map(|claim| Cited(claim, rules)),
        "doingNothing": found.reduced.map(|reduced| json!({
            "perYear": reduced.per_year,
            "full": reduced.full,
            "leftLow": reduced.left.map(|(low, _)| low),
            "leftHigh": reduced.left.map(|(_, high)| high),
            "source": Cited(reduced.claim, rules),
        })),
        "residentPaysMoreFen": found.resident_pays_more,
        "suggestions": Each(suggestions),
    );
}

/// The ways out and how they compare: fields of the answer.
pub(super) fn fields(decision: &Decision<RetirementAnswer>, rules: &Rulebook, out: &mut Writer) {
    let (remedies, compared) = (&decision.answer.remedies, decision.answer.comparison.as_ref());
    let one = |(at, one)| from_fn(move |out| out.object(|out| remedy(one, at, decision, rules, out)));
    let all = |found| from_fn(move |out| out.object(|out| comparison(found, remedies, rules, out)));
    json!(out, "remedies": Each(remedies.iter().enumerate().map(one)), "comparison": compared.map(all));
}
