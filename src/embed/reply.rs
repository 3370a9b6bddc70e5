//! Answers, problems and refusals as plain values.

use super::json::{json, Json};
use super::trace::{camel, date_span, month_span, reasons, source};
use crate::reasoning::{CannotDecide, Decision, FieldProblem};
use crate::rulebook::Rulebook;
use crate::transfer::{self, MoneyMode, TransferAnswer};
use crate::wording::{spoken, Call};

pub(super) fn malformed(message: &str) -> Json {
    json!({ "status": "malformed", "message": message })
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
            "outDue": relation.out_due.map(|due| due.latest.to_string()),
            "inDue": relation.in_due.latest.to_string(),
            "outDueEarliest": relation.out_due.map(|due| due.earliest.to_string()),
            "inDueEarliest": relation.in_due.earliest.to_string(),
            "provisional": relation.in_due.provisional,
            "infoSentOn": relation.info_sent_on.map(|day| day.to_string()),
            "slowUntil": relation.slow_until.map(|day| day.to_string()),
        })
    });
    let money = answer.money.map(|money| {
        json!({
            "moves": money.mode == MoneyMode::Moves,
            "mode": camel(money.mode),
            "commonFrom": money.bands.map(|bands| bands.common_from.latest.to_string()),
            "commonTo": money.bands.map(|bands| bands.common_to.latest.to_string()),
            "slowUntil": money.bands.map(|bands| bands.slow_until.to_string()),
            "promised": money.bands.and_then(|bands| bands.promised).map(|due| due.latest.to_string()),
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
            transfer::Flip::AcceptedOn { on, out_due, in_due } => json!({
                "kind": "acceptedOn",
                "on": on.to_string(),
                "outDue": out_due.latest.to_string(),
                "inDue": in_due.latest.to_string(),
            }),
            transfer::Flip::Condition(fix) => json!({
                "kind": "condition",
                "fix": fix.id(),
                "verdict": transfer::Verdict::FixFirst.id(),
            }),
            transfer::Flip::RivalMode { claim, mode } => json!({
                "kind": "rivalMode", "mode": camel(mode), "source": source(*claim, rules),
            }),
            transfer::Flip::RivalMoney { claim, mode } => json!({
                "kind": "rivalMoney", "mode": camel(mode), "source": source(*claim, rules),
            }),
        })
        .collect();
    let submitted = answer.submitted.map(|submitted| {
        json!({
            "on": submitted.on.to_string(),
            "days": submitted.days,
            "replyDue": submitted.reply_due.map(|due| due.latest.to_string()),
        })
    });
    let gap = answer.gap.map(|gap| {
        json!({
            "months": gap.months,
            "overlap": gap.overlap,
            "assumed": gap.assumed,
            "freeMonths": gap.free,
            "hasToWait": gap.has_to_wait(),
            "waitingMonths": gap.waiting.map(month_span),
            "enrolBy": gap.enrol_by.map(|month| month.to_string()),
        })
    });
    let brief = spoken::transfer::brief(decision, rules);
    let told = answer.next.iter().zip(&brief.next);
    let calls: Vec<Json> = told
        .flat_map(|(step, line)| {
            let call = |call: &Call| {
                json!({
                    "on": step.on.to_string(), "do": step.act.id(), "number": call.number, "whom": call.whom,
                    "say": call.say, "gloss": call.gloss,
                })
            };
            line.calls.iter().map(call).collect::<Vec<_>>()
        })
        .collect();
    let value = json!({
        "scope": answer.scope.id(),
        "verdict": answer.verdict.id(),
        "mode": camel(answer.mode),
        "fixes": answer.fixes.iter().map(|fix| fix.id()).collect::<Vec<_>>(),
        "despite": answer.despite.iter().map(|fix| fix.id()).collect::<Vec<_>>(),
        "relation": relation,
        "money": money,
        "submitted": submitted,
        "gap": gap,
        "stage": answer.stage.id(),
        "overdueDays": answer.overdue_days,
        "daysUsed": answer.days_used,
        "next": answer.next.iter().map(|step| json!({ "on": step.on.to_string(), "do": step.act.id() }))
            .collect::<Vec<_>>(),
        "calls": calls,
        "flips": flips,
        "cautions": brief.cautions.iter().map(|caution| caution.0.to_string()).collect::<Vec<_>>(),
    });
    decided(value, brief.lead.to_string(), decision, rules)
}
