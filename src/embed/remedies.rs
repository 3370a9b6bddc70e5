//! Ways out and their comparison as plain values.

use super::json::{json, Json, Object};
use super::trace::{source, value};
use crate::evidence::Confidence;
use crate::money::Money;
use crate::retirement::remedies::{BreakEven, Comparison, Mends, Remedy, RemedyKind, Standing};
use crate::rulebook::Rulebook;

/// A way out; the `at`th of the comparison's columns.
pub(super) fn remedy(remedy: &Remedy, at: usize, comparison: Option<&Comparison>, rules: &Rulebook) -> Json {
    let totals = comparison.map(|all| all.totals.iter()).into_iter().flatten().map(|row| {
        let amount = row.amounts.get(at).copied().flatten();
        json!({
            "age": row.age, "lowFen": amount.map(|(low, _)| low.fen()), "highFen": amount.map(|(_, high)| high.fen()),
        })
    });
    let (low, high) = remedy.amount.unzip();
    let (low, high) = (low.map(Money::fen), high.map(Money::fen));
    let once = match remedy.kind {
        RemedyKind::PayMonthly => (None, None),
        // The notices tell the least; many cities ask more.
        RemedyKind::Resident => (low, None),
        RemedyKind::LumpSum | RemedyKind::Nothing => (low, high),
    };
    let mut told = Object::new();
    told.put("kind", remedy.kind.id());
    told.put("months", &remedy.months.and_then(|months| months.known()));
    told.put("lowFen", &once.0);
    told.put("highFen", &once.1);
    let open = match remedy.standing {
        Standing::Told => "told",
        Standing::Barred(_) => "barred",
        Standing::Ask => "ask",
    };
    told.put("open", open);
    let mends = match remedy.mends {
        Mends::NotNeeded => "notNeeded",
        Mends::ByPaying | Mends::Yes(_) => "yes",
        Mends::No(_) => "no",
        Mends::Ask => "ask",
    };
    told.put("mendsOthers", mends);
    told.put("yourFigure", &remedy.own_figure);
    told.put("rule", &remedy.rule.map(|claim| source(claim, rules)));
    told.put("rate", &remedy.rate.map(|(_, claim)| source(claim, rules)));
    told.put("totals", &totals.collect::<Vec<_>>());
    if let Some(months) = remedy.months {
        told.put("monthsLow", &months.low);
        told.put("monthsHigh", &months.high);
    }
    match remedy.kind {
        RemedyKind::PayMonthly => {
            told.put("monthlyLowFen", &low);
            told.put("monthlyHighFen", &high);
        }
        RemedyKind::Resident => told.put("per", "year"),
        RemedyKind::LumpSum | RemedyKind::Nothing => {}
    }
    told.end()
}

fn break_even(found: &BreakEven, from: &Comparison) -> Json {
    let month = |count: u32| from.from.plus(count.saturating_sub(1)).to_string();
    json!({
        "kind": found.kind.id(), "than": found.than.id(), "earliestMonth": found.earliest,
        "latestMonth": found.latest, "earliest": month(found.earliest), "latest": found.latest.map(month),
    })
}

/// The ways out side by side.
pub(super) fn comparison(found: &Comparison, remedies: &[Remedy], rules: &Rulebook) -> Json {
    let safest = remedies.iter().find(|one| Some(one.kind) == found.safest);
    let reduced = found.reduced.map(|reduced| {
        json!({
            "perYear": reduced.per_year.to_string(),
            "full": reduced.full.map(|full| full.to_string()),
            "leftLow": reduced.left.map(|(low, _)| low.to_string()),
            "leftHigh": reduced.left.map(|(_, high)| high.to_string()),
            "source": source(reduced.claim, rules),
        })
    });
    let suggestions = found.suggestions.iter().map(|one| {
        json!({ "about": one.quantity.id(), "value": value(&one.value), "source": source(one.claim, rules) })
    });
    json!({
        "from": found.from.to_string(),
        "growth": found.growth.to_string(),
        "judgedToAge": found.judged_to,
        "breakEvens": found.break_evens.iter().map(|one| break_even(one, found)).collect::<Vec<_>>(),
        "cheapest": found.cheapest.map(RemedyKind::id),
        "safest": found.safest.map(RemedyKind::id),
        "safestConfidence": safest.and_then(|one| one.known(rules)).map(Confidence::id),
        "residentCheapestUpToFen": found.resident_cheapest_up_to.map(|most| most.premium.fen()),
        "law": found.law.map(|claim| source(claim, rules)),
        "doingNothing": reduced,
        "residentPaysMoreFen": found.resident_pays_more.map(Money::fen),
        "suggestions": suggestions.collect::<Vec<_>>(),
    })
}
