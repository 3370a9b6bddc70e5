//! The answer to question 1 as the contract has it.

use super::names::Id;
use super::reply::{cautions, Decided};
use super::values::{DateSpan, IsoDate, IsoMonth, MonthSpan, Source};
use crate::calendar;
use crate::reasoning::Decision;
use crate::rulebook::Rulebook;
use crate::transfer::{
    self, Act, Fix, MoneyMode, NextStep, TransferMode, TransferScope, TransferStage, TransferVerdict,
};
use crate::view::NextLine;
use crate::wording::spoken;
use serde::Serialize;

/// Where a transfer stands and what is due when.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TransferAnswer {
    pub scope: Id<TransferScope>,
    pub verdict: Id<TransferVerdict>,
    /// How it is started at the destination: inside some provinces at once, or by itself.
    pub mode: Id<TransferMode>,
    /// What to put right before applying, in this order. `mendAndReapply`: refused; read the reason and mend that first, and
    /// apply again when everything else in the list is settled too. The `check…` and `askArrears` only have to be made sure of.
    pub fixes: Vec<Id<Fix>>,
    /// What was told that stands in the way of a transfer which was accepted all the same: ask about it.
    #[cfg_attr(test, schemars(with = "Vec<super::told::FixDespite>"))]
    pub despite: Vec<Id<Fix>>,
    pub relation: Option<RelationClock>,
    /// Null where there is nothing to say of the money.
    pub money: Option<MoneyClock>,
    /// Handed in and not accepted.
    pub submitted: Option<Submitted>,
    /// Months without cover, where `stoppedIn` was told.
    pub gap: Option<CoverGap>,
    pub stage: Id<TransferStage>,
    /// Calendar days since the legal deadline that was missed.
    pub overdue_days: u32,
    /// Working days since acceptance; null before it, and where a year without calendar data lies between. The fewest, which go with
    /// the late bounds; at most `daysUsedMost`, which differs only where a year's notice is not out.
    pub days_used: Option<u32>,
    pub days_used_most: Option<u32>,
    pub next: Vec<TransferStep>,
    /// What to say on the phone, word for word, for the steps of `next` that are calls.
    pub calls: Vec<TransferCall>,
    pub flips: Vec<TransferFlip>,
    /// What must be known before relying on the answer.
    pub cautions: Vec<String>,
}

/// The clock with a legal deadline. The late bounds are `outDue` and `inDue`; they differ from the earliest ones only where a
/// year's notice is not out.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RelationClock {
    pub counted_from: IsoDate,
    /// Not accepted yet: the dates are those if it were accepted today.
    pub assumed: bool,
    /// Null where only the day of the information form is known.
    pub out_due: Option<IsoDate>,
    pub in_due: IsoDate,
    pub out_due_earliest: Option<IsoDate>,
    pub in_due_earliest: IsoDate,
    pub provisional: bool,
    pub info_sent_on: Option<IsoDate>,
    /// Where this way is reported to take longer than the limit.
    pub slow_until: Option<IsoDate>,
}

impl From<transfer::RelationClock> for RelationClock {
    fn from(clock: transfer::RelationClock) -> Self {
        RelationClock {
            counted_from: clock.counted_from.into(),
            assumed: clock.assumed,
            out_due: latest(clock.out_due),
            in_due: clock.in_due.latest.into(),
            out_due_earliest: clock.out_due.map(|due| due.earliest.into()),
            in_due_earliest: clock.in_due.earliest.into(),
            provisional: clock.in_due.provisional,
            info_sent_on: clock.info_sent_on.map(Into::into),
            slow_until: clock.slow_until.map(Into::into),
        }
    }
}

fn latest(due: Option<calendar::DateSpan>) -> Option<IsoDate> {
    due.map(|due| due.latest.into())
}

/// Bands by convention: there is no national deadline for the money. Null where it stays, or nobody knows.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MoneyClock {
    pub moves: bool,
    pub mode: Id<MoneyMode>,
    pub common_from: Option<IsoDate>,
    pub common_to: Option<IsoDate>,
    pub slow_until: Option<IsoDate>,
    /// The day for the money too, where the guides of both ends set one.
    pub promised: Option<IsoDate>,
    pub payout_due: Option<IsoDate>,
    pub provisional: bool,
}

impl From<transfer::MoneyClock> for MoneyClock {
    fn from(clock: transfer::MoneyClock) -> Self {
        let bands = clock.bands;
        MoneyClock {
            moves: clock.mode == MoneyMode::Moves,
            mode: clock.mode.into(),
            common_from: latest(bands.map(|bands| bands.common_from)),
            common_to: latest(bands.map(|bands| bands.common_to)),
            slow_until: bands.map(|bands| bands.slow_until.into()),
            promised: latest(bands.and_then(|bands| bands.promised)),
            payout_due: latest(bands.and_then(|bands| bands.payout_due)),
            provisional: bands.is_some_and(|bands| bands.common_to.provisional),
        }
    }
}

/// Handed in and not accepted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Submitted {
    pub on: IsoDate,
    /// Working days since: the fewest. At most `daysMost`, which differs only where a year's notice is not out.
    pub days: u32,
    pub days_most: u32,
    /// Only where a place is reported to answer within some days.
    pub reply_due: Option<IsoDate>,
}

impl From<transfer::Submitted> for Submitted {
    fn from(submitted: transfer::Submitted) -> Self {
        Submitted {
            on: submitted.on.into(),
            days: submitted.days.low,
            days_most: submitted.days.high,
            reply_due: latest(submitted.reply_due),
        }
    }
}

/// Months without cover.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CoverGap {
    pub months: u32,
    pub overlap: u32,
    /// As if one enrolled this month.
    pub assumed: bool,
    pub free_months: Option<u32>,
    pub has_to_wait: bool,
    pub waiting_months: Option<MonthSpan>,
    pub enrol_by: Option<IsoMonth>,
}

impl From<&transfer::CoverGap> for CoverGap {
    fn from(gap: &transfer::CoverGap) -> Self {
        CoverGap {
            months: gap.months,
            overlap: gap.overlap,
            assumed: gap.assumed,
            free_months: gap.free,
            has_to_wait: gap.has_to_wait(),
            waiting_months: gap.waiting.map(Into::into),
            enrol_by: gap.enrol_by.map(Into::into),
        }
    }
}

/// What to do on a day.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TransferStep {
    pub on: IsoDate,
    #[serde(rename = "do")]
    pub act: Id<Act>,
}

/// A call. `say` is Chinese whatever the language of the program, since the office speaks Chinese; `gloss` is what it means,
/// and null where the program speaks Chinese too.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TransferCall {
    pub on: IsoDate,
    #[serde(rename = "do")]
    pub act: Id<Act>,
    pub number: String,
    pub whom: String,
    pub say: String,
    pub gloss: Option<String>,
}

/// What would change the answer.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum TransferFlip {
    /// If the day of acceptance counted too.
    AcceptanceDayCounted { out_due: IsoDate, in_due: IsoDate },
    /// If the limit of another source held.
    RivalLimit { working_days: u32, in_due: DateSpan, source: Source },
    /// If it had been accepted on that day.
    AcceptedOn { on: IsoDate, out_due: IsoDate, in_due: IsoDate },
    /// If something not known yet stood in the way.
    Condition {
        #[cfg_attr(test, schemars(with = "super::told::FixToSettle"))]
        fix: Id<Fix>,
        #[cfg_attr(test, schemars(with = "super::told::FixFirst"))]
        verdict: Id<TransferVerdict>,
    },
    /// If another source is right on how it is started.
    RivalMode { mode: Id<TransferMode>, source: Source },
    /// If another source is right on what becomes of the money.
    RivalMoney { mode: Id<MoneyMode>, source: Source },
}

impl TransferFlip {
    fn of(flip: &transfer::TransferFlip, rules: &Rulebook) -> Self {
        use transfer::TransferFlip as Flip;
        match *flip {
            Flip::AcceptanceDayCounted { out_due, in_due } => TransferFlip::AcceptanceDayCounted {
                out_due: out_due.latest.into(),
                in_due: in_due.latest.into(),
            },
            Flip::RivalLimit { claim, days, in_due } => TransferFlip::RivalLimit {
                working_days: days,
                in_due: in_due.into(),
                source: Source::of(claim, rules),
            },
            Flip::AcceptedOn { on, out_due, in_due } => TransferFlip::AcceptedOn {
                on: on.into(),
                out_due: out_due.latest.into(),
                in_due: in_due.latest.into(),
            },
            Flip::Condition(fix) => {
                TransferFlip::Condition { fix: fix.into(), verdict: TransferVerdict::FixFirst.into() }
            }
            Flip::RivalMode { claim, mode } => {
                TransferFlip::RivalMode { mode: mode.into(), source: Source::of(claim, rules) }
            }
            Flip::RivalMoney { claim, mode } => {
                TransferFlip::RivalMoney { mode: mode.into(), source: Source::of(claim, rules) }
            }
        }
    }
}

fn calls(next: &[NextStep], said: &[NextLine]) -> Vec<TransferCall> {
    let calls_of = |(step, line): (&NextStep, &NextLine)| {
        let (on, act) = (step.on, step.act);
        let call = line.calls.clone().into_iter().map(move |call| TransferCall {
            on: on.into(),
            act: act.into(),
            number: call.number,
            whom: call.whom,
            say: call.say,
            gloss: call.gloss,
        });
        call.collect::<Vec<_>>()
    };
    next.iter().zip(said).flat_map(calls_of).collect()
}

/// The reply.
pub(super) fn reply(
    decision: &Decision<transfer::TransferAnswer>,
    rules: &Rulebook,
) -> Decided<TransferAnswer> {
    let answer = &decision.answer;
    let brief = spoken::transfer::brief(decision, rules);
    let fixes = |fixes: &[Fix]| fixes.iter().map(|fix| (*fix).into()).collect();
    let told = TransferAnswer {
        scope: answer.scope.into(),
        verdict: answer.verdict.into(),
        mode: answer.mode.into(),
        fixes: fixes(&answer.fixes),
        despite: fixes(&answer.despite),
        relation: answer.relation.map(Into::into),
        money: answer.money.map(Into::into),
        submitted: answer.submitted.map(Into::into),
        gap: answer.gap.as_ref().map(Into::into),
        stage: answer.stage.into(),
        overdue_days: answer.overdue_days,
        days_used: answer.days_used.map(|days| days.low),
        days_used_most: answer.days_used.map(|days| days.high),
        next: answer
            .next
            .iter()
            .map(|step| TransferStep { on: step.on.into(), act: step.act.into() })
            .collect(),
        calls: calls(&answer.next, &brief.next),
        flips: answer.flips.iter().map(|flip| TransferFlip::of(flip, rules)).collect(),
        cautions: cautions(&brief.cautions),
    };
    Decided::of(told, &brief.lead, decision, rules)
}
