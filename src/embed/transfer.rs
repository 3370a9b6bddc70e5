//! The answer to question 1 as plain values.

use super::json::{from_fn, json, Each, Put, Writer};
use super::reply::decided;
use super::values::{Camel, Cited};
use crate::calendar::DateSpan;
use crate::reasoning::Decision;
use crate::rulebook::Rulebook;
use crate::transfer::{
    CoverGap, Flip, MoneyClock, MoneyMode, NextStep, RelationClock, Submitted, TransferAnswer, Verdict,
};
use crate::wording::{spoken, NextLine};

fn latest(due: Option<DateSpan>) -> impl Put {
    due.map(|due| due.latest)
}

impl Put for RelationClock {
    fn put(&self, out: &mut Writer) {
        json!(out, {
            "countedFrom": self.counted_from,
            "assumed": self.assumed,
            "outDue": latest(self.out_due),
            "inDue": self.in_due.latest,
            "outDueEarliest": self.out_due.map(|due| due.earliest),
            "inDueEarliest": self.in_due.earliest,
            "provisional": self.in_due.provisional,
            "infoSentOn": self.info_sent_on,
            "slowUntil": self.slow_until,
        });
    }
}

impl Put for MoneyClock {
    fn put(&self, out: &mut Writer) {
        let bands = self.bands.as_ref();
        json!(out, {
            "moves": self.mode == MoneyMode::Moves,
            "mode": Camel(self.mode),
            "commonFrom": bands.map(|bands| bands.common_from.latest),
            "commonTo": bands.map(|bands| bands.common_to.latest),
            "slowUntil": bands.map(|bands| bands.slow_until),
            "promised": latest(bands.and_then(|bands| bands.promised)),
            "payoutDue": latest(bands.and_then(|bands| bands.payout_due)),
            "provisional": bands.is_some_and(|bands| bands.common_to.provisional),
        });
    }
}

impl Put for Submitted {
    fn put(&self, out: &mut Writer) {
        json!(out, { "on": self.on, "days": self.days, "replyDue": latest(self.reply_due) });
    }
}

impl Put for CoverGap {
    fn put(&self, out: &mut Writer) {
        json!(out, {
            "months": self.months,
            "overlap": self.overlap,
            "assumed": self.assumed,
            "freeMonths": self.free,
            "hasToWait": self.has_to_wait(),
            "waitingMonths": self.waiting,
            "enrolBy": self.enrol_by,
        });
    }
}

impl Put for NextStep {
    fn put(&self, out: &mut Writer) {
        json!(out, { "on": self.on, "do": self.act });
    }
}

fn flip(flip: &Flip, rules: &Rulebook, out: &mut Writer) {
    match flip {
        Flip::AcceptanceDayCounted { out_due, in_due } => {
            json!(out, { "kind": "acceptanceDayCounted", "outDue": out_due.latest, "inDue": in_due.latest });
        }
        Flip::RivalLimit { claim, days, in_due } => json!(out, {
            "kind": "rivalLimit", "workingDays": days, "inDue": in_due, "source": Cited(*claim, rules),
        }),
        Flip::AcceptedOn { on, out_due, in_due } => {
            json!(out, { "kind": "acceptedOn", "on": on, "outDue": out_due.latest, "inDue": in_due.latest });
        }
        Flip::Condition(fix) => {
            json!(out, { "kind": "condition", "fix": fix, "verdict": Verdict::FixFirst });
        }
        Flip::RivalMode { claim, mode } => {
            json!(out, { "kind": "rivalMode", "mode": Camel(mode), "source": Cited(*claim, rules) });
        }
        Flip::RivalMoney { claim, mode } => {
            json!(out, { "kind": "rivalMoney", "mode": Camel(mode), "source": Cited(*claim, rules) });
        }
    }
}

/// Whom to call at which step, with the words.
fn calls(next: &[NextStep], said: &[NextLine], out: &mut Writer) {
    for (step, line) in next.iter().zip(said) {
        for call in &line.calls {
            json!(out, {
                "on": step.on, "do": step.act, "number": call.number, "whom": call.whom, "say": call.say,
                "gloss": call.gloss,
            });
        }
    }
}

/// The reply.
pub(super) fn reply(decision: &Decision<TransferAnswer>, rules: &Rulebook) -> String {
    let answer = &decision.answer;
    let brief = spoken::transfer::brief(decision, rules);
    let flips = Each(answer.flips.iter().map(|found| from_fn(|out| flip(found, rules, out))));
    let value = from_fn(|out| {
        json!(out, {
            "scope": answer.scope,
            "verdict": answer.verdict,
            "mode": Camel(answer.mode),
            "fixes": answer.fixes,
            "despite": answer.despite,
            "relation": answer.relation,
            "money": answer.money,
            "submitted": answer.submitted,
            "gap": answer.gap,
            "stage": answer.stage,
            "overdueDays": answer.overdue_days,
            "daysUsed": answer.days_used,
            "next": answer.next,
            "calls": from_fn(|out| out.list(|out| calls(&answer.next, &brief.next, out))),
            "flips": flips,
            "cautions": brief.cautions,
        })
    });
    decided(&value, &brief.lead, decision, rules)
}
