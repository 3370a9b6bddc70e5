//! Answers, problems and refusals as plain values.

use super::remedies;
use super::trace::{camel, date_span, month_span, reasons, source};
use crate::calendar::MonthSpan;
use crate::evidence::Selector;
use crate::reasoning::{CannotDecide, Decision, FieldProblem};
use crate::retirement::{self, Gap, Required, RetirementAnswer};
use crate::rulebook::Rulebook;
use crate::transfer::{self, MoneyMode, TransferAnswer};
use crate::wording::spoken;
use serde_json::{json, Value as Json};

pub(super) fn malformed(message: impl std::fmt::Display) -> Json {
    json!({ "status": "malformed", "message": message.to_string() })
}

pub(super) fn problem(field: &str, code: &str, message: String) -> Json {
    json!({ "field": field, "code": code, "message": message })
}

pub(super) fn problems(told: Vec<Json>) -> Json {
    json!({ "status": "problems", "problems": told })
}

/// Problems as plain values: the field, a code, the message.
pub(super) fn tell<F: Copy>(
    found: &[FieldProblem<F>],
    id: impl Fn(F) -> &'static str,
    name: impl Fn(F) -> &'static str,
) -> Vec<Json> {
    let one = |found: &FieldProblem<F>| {
        // `InTheFuture { today: … }` is named by its first word.
        let code = camel(&found.problem);
        let code = code.split([' ', '{']).next().unwrap_or_default().to_owned();
        problem(id(found.field), &code, spoken::problem(name(found.field), &found.problem))
    };
    found.iter().map(one).collect()
}

pub(super) fn cannot_decide(why: CannotDecide, rules: &Rulebook) -> Json {
    let reason = match why {
        CannotDecide::Calendar(gap) => json!({ "code": "calendarGap", "year": gap.year }),
        CannotDecide::NothingInForce { quantity, place, on } => json!({
            "code": "nothingInForce", "about": quantity.id(), "place": place.to_string(), "on": on.to_string(),
        }),
        CannotDecide::OutOfRange => json!({ "code": "outOfRange" }),
    };
    json!({ "status": "cannotDecide", "reason": reason, "message": spoken::cannot_decide(why, rules).to_string() })
}

pub(super) fn decided<A>(answer: Json, sentence: String, decision: &Decision<A>, rules: &Rulebook) -> Json {
    let (trace, sources, rivals) = reasons(decision, rules);
    json!({
        "status": "decided",
        "answer": answer,
        "sentence": sentence,
        "trace": trace,
        "sources": sources,
        "rivals": rivals,
    })
}

pub(super) fn transfer(decision: &Decision<TransferAnswer>, rules: &Rulebook) -> Json {
    let answer = &decision.answer;
    let relation = answer.relation.map(|relation| {
        json!({
            "countedFrom": relation.counted_from.to_string(),
            "assumed": relation.assumed,
            "outDue": relation.out_due.latest.to_string(),
            "inDue": relation.in_due.latest.to_string(),
            "outDueEarliest": relation.out_due.earliest.to_string(),
            "inDueEarliest": relation.in_due.earliest.to_string(),
            "provisional": relation.in_due.provisional,
        })
    });
    let money = answer.money.map(|money| {
        json!({
            "moves": money.mode == MoneyMode::Moves,
            "mode": camel(money.mode),
            "commonFrom": money.bands.map(|bands| bands.common_from.latest.to_string()),
            "commonTo": money.bands.map(|bands| bands.common_to.latest.to_string()),
            "slowUntil": money.bands.map(|bands| bands.slow_until.to_string()),
            "payoutDue": money.bands.and_then(|bands| bands.payout_due).map(|due| due.latest.to_string()),
            "provisional": money.bands.is_some_and(|bands| bands.common_to.provisional),
        })
    });
    let flips: Vec<Json> = answer
        .flips
        .iter()
        .map(|flip| match flip {
            transfer::Flip::AcceptanceDayCounted { out_due, in_due } => json!({
                "kind": "acceptanceDayCounted",
                "outDue": out_due.latest.to_string(),
                "inDue": in_due.latest.to_string(),
            }),
            transfer::Flip::RivalLimit { claim, days, in_due } => json!({
                "kind": "rivalLimit",
                "workingDays": days,
                "inDue": date_span(*in_due),
                "source": source(*claim, rules),
            }),
        })
        .collect();
    let reading = spoken::transfer::reading(decision, rules);
    let value = json!({
        "scope": answer.scope.id(),
        "verdict": answer.verdict.id(),
        "mode": camel(answer.mode),
        "fixes": answer.fixes.iter().map(|fix| fix.id()).collect::<Vec<_>>(),
        "relation": relation,
        "money": money,
        "stage": answer.stage.id(),
        "overdueDays": answer.overdue_days,
        "daysUsed": answer.days_used,
        "next": answer.next.iter().map(|step| json!({ "on": step.on.to_string(), "do": step.act.id() }))
            .collect::<Vec<_>>(),
        "flips": flips,
        "cautions": reading.cautions.iter().map(|caution| caution.0.to_string()).collect::<Vec<_>>(),
    });
    decided(value, reading.lead.to_string(), decision, rules)
}

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
        Selector::Unbroken => "unbrokenMonths",
        Selector::Tier => "tier",
        Selector::Moves => "moves",
        Selector::Origin => "from",
    }
}

pub(super) fn retirement(decision: &Decision<RetirementAnswer>, rules: &Rulebook) -> Json {
    let answer = &decision.answer;
    let statutory = &answer.statutory;
    let required = |required: &Required| exact(required.months());
    let flips: Vec<Json> = answer
        .flips
        .iter()
        .map(|flip| match flip {
            retirement::Flip::OtherFigure { test, claim, months } => json!({
                "kind": "otherFigure", "test": test.id(), "months": month_span(*months),
                "source": source(*claim, rules),
            }),
            retirement::Flip::LaterStep { test, from, required, claim, of_the_rule } => json!({
                "kind": "laterStep", "test": test.id(), "from": from.to_string(), "required": required,
                "ofTheRule": of_the_rule,
                "source": source(*claim, rules),
            }),
        })
        .collect();
    let reading = spoken::retirement::reading(decision, rules);
    let value = json!({
        "statutory": {
            "on": statutory.on.map_or_else(|| statutory.month.to_string(), |day| day.to_string()),
            "ageYears": statutory.age_months / 12,
            "ageMonths": statutory.age_months % 12,
            "delayMonths": statutory.delay_months,
            "pensionMonths": statutory.pension_months,
            "earliest": statutory.earliest.to_string(),
            "latest": statutory.latest.to_string(),
        },
        "monthsToRetirement": answer.months_to_retirement,
        "required": {
            "totalMonths": required(&answer.total),
            "actualMonths": required(&answer.actual),
            "localMonths": required(&answer.local),
        },
        "asks": answer.asks.iter().map(selector).collect::<Vec<_>>(),
        "gap": { "ifStop": gap(&answer.if_stop), "ifKeep": gap(&answer.if_keep) },
        "reductionPerYear": answer.reduction.map(|(rate, _)| rate.to_string()),
        "remedies": answer.remedies.iter().enumerate()
            .map(|(at, one)| remedies::remedy(one, at, answer.comparison.as_ref(), rules)).collect::<Vec<_>>(),
        "comparison": answer.comparison.as_ref().map(|comparison| remedies::comparison(comparison, rules)),
        "flips": flips,
        "cautions": reading.cautions.iter().map(|caution| caution.0.to_string()).collect::<Vec<_>>(),
    });
    decided(value, reading.lead.to_string(), decision, rules)
}
