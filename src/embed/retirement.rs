//! The answer to question 2 as plain values.

use super::json::{json, Json};
use super::remedies;
use super::reply::decided;
use super::trace::{month_span, source};
use crate::calendar::MonthSpan;
use crate::evidence::Selector;
use crate::retirement::{
    period_notes, Alternative, Flip, Gap, PeriodNote, Required, RetirementAnswer, RetirementFacts,
    StatutoryDate,
};
use crate::rulebook::Rulebook;
use crate::wording::spoken;

fn exact(months: Option<MonthSpan>) -> Option<u32> {
    months.and_then(MonthSpan::known)
}

fn gap(gap: &Gap) -> Json {
    let tests: Vec<Json> = gap
        .tests
        .iter()
        .map(|test| {
            json!({
                "test": test.kind.id(),
                "required": test.required.months().map(month_span),
                "known": match test.required {
                    Required::Months(_) => "months",
                    Required::NoneKnown => "noneKnown",
                    Required::Unknown => "unknown",
                },
                "have": month_span(test.have),
                "short": test.short.map(month_span),
            })
        })
        .collect();
    json!({
        "months": exact(gap.months),
        "monthsLow": gap.months.map(|months| months.low),
        "monthsHigh": gap.months.map(|months| months.high),
        "binding": gap.binding.map(|kind| kind.id()),
        "bindingAtMost": gap.binding_at_most.map(|kind| kind.id()),
        "unknownTest": gap.unknown_test.map(|kind| kind.id()),
        "tests": tests,
    })
}

fn selector(selector: &Selector) -> &'static str {
    match selector {
        Selector::Worker => "worker",
        Selector::WorkKind => "kind",
        Selector::FirstEmployed => "firstEmployedOn",
        Selector::FirstInsured => "firstInsuredOn",
        Selector::BeforeScheme => "employedBeforeScheme",
        Selector::Unbroken => "unbrokenMonths",
        Selector::Tier => "tier",
        Selector::Moves => "moves",
        Selector::Origin => "from",
    }
}

fn statutory_date(statutory: &StatutoryDate) -> String {
    statutory.on.map_or_else(|| statutory.month.to_string(), |day| day.to_string())
}

fn required(answer: &RetirementAnswer) -> Json {
    let required = |required: &Required| exact(required.months());
    json!({
        "totalMonths": required(&answer.total),
        "actualMonths": required(&answer.actual),
        "localMonths": required(&answer.local),
    })
}

/// The answers to compare, in short; none where there is nothing to compare.
fn alternatives(all: &[Alternative]) -> Vec<Json> {
    let one = |alternative: &Alternative| {
        let answer = &alternative.decision.answer;
        json!({
            "place": alternative.place.to_string(),
            "worker": alternative.worker.id(),
            "retires": statutory_date(&answer.statutory),
            "required": required(answer),
            "gap": { "ifStop": gap(&answer.if_stop), "ifKeep": gap(&answer.if_keep) },
            "asks": answer.asks.iter().map(selector).collect::<Vec<_>>(),
        })
    };
    if all.len() < 2 {
        Vec::new()
    } else {
        all.iter().map(one).collect()
    }
}

fn period_note(note: PeriodNote) -> Json {
    match note {
        PeriodNote::Overlap { row, with, months } => {
            json!({ "kind": "overlap", "row": row, "with": with, "months": months })
        }
        PeriodNote::Gap { row, from, to } => {
            json!({ "kind": "gap", "row": row, "from": from.to_string(), "to": to.to_string() })
        }
    }
}

/// The reply: the first of the answers in full, the others beside it.
pub(super) fn reply(facts: &RetirementFacts, all: &[Alternative], rules: &Rulebook) -> Json {
    let Some(Alternative { decision, .. }) = all.first() else { return json!(()) };
    let answer = &decision.answer;
    let statutory = &answer.statutory;
    let flips: Vec<Json> = answer
        .flips
        .iter()
        .map(|flip| match flip {
            Flip::OtherFigure { test, claim, months } => json!({
                "kind": "otherFigure", "test": test.id(), "months": month_span(*months),
                "source": source(*claim, rules),
            }),
            Flip::LaterStep { test, from, late, shift, required, gap, of_the_rule, claim, .. } => json!({
                "kind": "laterStep", "test": test.id(), "from": from.to_string(), "shiftMonths": shift, "late": late,
                "required": required.known(), "requiredSpan": month_span(*required), "gap": month_span(*gap),
                "ofTheRule": of_the_rule,
                "source": source(*claim, rules),
            }),
            Flip::EarlierStep { test, before, early, shift, required, gap, claim, .. } => json!({
                "kind": "earlierStep", "test": test.id(), "before": before.to_string(), "shiftMonths": shift, "early": early,
                "required": required.known(), "requiredSpan": month_span(*required), "gap": month_span(*gap),
                "source": source(*claim, rules),
            }),
        })
        .collect();
    let brief = spoken::retirement::brief_of(all, rules);
    let by_statutory: Vec<Json> = answer
        .by_statutory_date
        .iter()
        .map(|(kind, required)| json!({ "test": kind.id(), "required": month_span(*required) }))
        .collect();
    let met: Vec<Json> = answer
        .met
        .iter()
        .map(|met| {
            let (earliest, latest) = (met.earliest.to_string(), met.latest.to_string());
            json!({ "test": met.kind.id(), "earliest": earliest, "latest": latest })
        })
        .collect();
    let value = json!({
        "statutory": {
            "on": statutory_date(statutory),
            "ageYears": statutory.age_months / 12,
            "ageMonths": statutory.age_months % 12,
            "delayMonths": statutory.delay_months,
            "pensionMonths": statutory.pension_months,
            "earliest": statutory.earliest.to_string(),
            "latest": statutory.latest.to_string(),
            "choice": {
                "earlyFrom": statutory.choice.early_from.map(|day| day.to_string()),
                "lateUntil": statutory.choice.late_until.map(|day| day.to_string()),
            },
        },
        "monthsToRetirement": answer.months_to_retirement,
        "retiresOn": answer.retires_on.to_string(),
        "required": required(answer),
        "asks": answer.asks.iter().map(selector).collect::<Vec<_>>(),
        "gap": { "ifStop": gap(&answer.if_stop), "ifKeep": gap(&answer.if_keep) },
        "reductionPerYear": answer.reduction.map(|(rate, _)| rate.to_string()),
        "remedies": answer.remedies.iter().enumerate()
            .map(|(at, one)| remedies::remedy(one, at, answer.comparison.as_ref(), rules)).collect::<Vec<_>>(),
        "comparison": answer.comparison.as_ref().map(|comparison| remedies::comparison(comparison, &answer.remedies, rules)),
        "byStatutoryDate": by_statutory,
        "overdue": answer.overdue.map(|overdue| overdue.id()),
        "met": met,
        "flips": flips,
        "alternatives": alternatives(all),
        "periodNotes": period_notes(&facts.periods).into_iter().map(period_note).collect::<Vec<_>>(),
        "cautions": brief.cautions.iter().map(|caution| caution.0.to_string()).collect::<Vec<_>>(),
    });
    decided(value, brief.lead.to_string(), decision, rules)
}
