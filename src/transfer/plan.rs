//! What to do on which day: made from the answer's parts, without looking up any rule.
//! See `docs/rules.md#calls`.

use super::{
    Act, Fix, MoneyBands, MoneyClock, NextStep, RelationClock, SeenStatus, Submitted, TransferFacts,
    TransferStage, TransferVerdict,
};
use crate::calendar::{CalendarGap, Date};
use crate::rulebook::Rulebook;

/// What the plan is made from.
pub(super) struct Plan<'a> {
    pub facts: &'a TransferFacts,
    pub rules: &'a Rulebook,
    pub verdict: TransferVerdict,
    pub fixes: &'a [Fix],
    pub stage: TransferStage,
    pub relation: Option<RelationClock>,
    pub money: Option<MoneyClock>,
    pub submitted: Option<Submitted>,
}

/// A day of the plan; an error if it lies in a year without calendar data.
type PlannedDay = Result<Date, CalendarGap>;

impl Plan<'_> {
    /// The steps, soonest first: what is due today, then the days to look again. Calls fall on working days, when someone
    /// answers. Beside them the year without calendar data for which some were left out.
    pub fn steps(&self) -> (Vec<NextStep>, Option<i32>) {
        let (mut steps, mut beyond) = (Vec::new(), None);
        for (day, act) in self.planned() {
            let day = day.map(|day| day.max(self.facts.today));
            let day = if self.is_call(act) { day.and_then(|day| self.answered(day)) } else { day };
            match day {
                Ok(on) => steps.push(NextStep { on, act }),
                Err(gap) => beyond = beyond.or(Some(gap.year)),
            }
        }
        steps.sort_by_key(|step| step.on);
        (steps, beyond)
    }

    fn planned(&self) -> Vec<(PlannedDay, Act)> {
        let today = self.facts.today;
        let only = |act: Act| vec![(Ok(today), act)];
        match self.verdict {
            TransferVerdict::OutOfScope => return Vec::new(),
            TransferVerdict::Wait => return only(Act::EnrolNextYear),
            TransferVerdict::FixFirst if self.fixes.iter().any(|fix| fix.blocks()) => return only(Act::Fix),
            TransferVerdict::Automatic if self.relation.is_none() => return only(Act::VerifyAndKeep),
            TransferVerdict::FixFirst | TransferVerdict::Automatic | TransferVerdict::Go => {}
        }
        let Some(relation) = &self.relation else { return Vec::new() };
        let mut steps = self.for_relation(relation);
        if let Some(bands) = self.money.and_then(|money| money.bands) {
            steps.extend(self.for_money(&bands));
        } else if self.stage == TransferStage::MoneyCommon {
            steps.push((Ok(today), Act::CheckMoney));
        }
        steps
    }

    /// Whether somebody has to answer: a step with words to say on the phone.
    fn is_call(&self, act: Act) -> bool {
        match act {
            Act::AskAcceptance | Act::CallOrigin | Act::CallDestination | Act::CheckMoney | Act::Escalate => {
                true
            }
            // Of a transfer that goes by itself: whoever finds nothing there has to ask.
            Act::VerifyAndKeep => self.relation.is_none(),
            Act::Fix
            | Act::Apply
            | Act::CheckAccepted
            | Act::CheckTransferOut
            | Act::CheckTransferIn
            | Act::EnrolNextYear => false,
        }
    }

    /// The first day from this one on that is certainly a working day. In a year without data no day is known to be off.
    fn answered(&self, day: Date) -> PlannedDay {
        match (self.rules.calendar.year_status(day), day.pred_opt()) {
            (Ok(_), Some(before)) => self.late(before),
            _ => Ok(day),
        }
    }

    /// The first working day after a date: the first on which being late can be complained of.
    fn late(&self, due: Date) -> PlannedDay {
        Ok(self.rules.calendar.nth_working_day_after(due, 1)?.latest)
    }

    fn for_relation(&self, relation: &RelationClock) -> Vec<(PlannedDay, Act)> {
        let today = self.facts.today;
        let in_due = relation.in_due.latest;
        let out_due = relation.out_due.map_or(in_due, |due| due.latest);
        match self.stage {
            TransferStage::NotAccepted if self.is_submitted() => self.for_submitted(),
            TransferStage::NotAccepted => {
                vec![(Ok(today), Act::Apply), (self.late(today), Act::CheckAccepted)]
            }
            TransferStage::TransferOut => vec![
                (Ok(out_due), Act::CheckTransferOut),
                (self.late(out_due), Act::CallOrigin),
                (Ok(in_due), Act::CheckTransferIn),
                (self.late(in_due), Act::CallDestination),
            ],
            TransferStage::TransferIn => {
                let mut steps =
                    vec![(Ok(in_due), Act::CheckTransferIn), (self.late(in_due), Act::CallDestination)];
                // By the dates alone transfer-out should be done: whoever has not seen it looks first.
                if self.facts.state() != Some(SeenStatus::InfoSent) {
                    steps.insert(0, (Ok(today), Act::CheckTransferOut));
                }
                steps
            }
            TransferStage::RelationDue if today <= in_due => {
                vec![(Ok(today), Act::CallOrigin), (self.late(in_due), Act::CallDestination)]
            }
            TransferStage::RelationDue => vec![(Ok(today), Act::CallDestination)],
            TransferStage::Done => vec![(Ok(today), Act::VerifyAndKeep)],
            TransferStage::None
            | TransferStage::Rejected
            | TransferStage::MoneyCommon
            | TransferStage::MoneySlow
            | TransferStage::MoneyLate => Vec::new(),
        }
    }

    fn is_submitted(&self) -> bool {
        self.facts.seen_status == Some(SeenStatus::Submitted) || self.submitted.is_some()
    }

    /// Handed in: no rule says how long the check before acceptance takes, so it is looked at today, and asked about
    /// after the days within which the place is reported to answer.
    fn for_submitted(&self) -> Vec<(PlannedDay, Act)> {
        let today = self.facts.today;
        let reply_due = self.submitted.and_then(|submitted| submitted.reply_due).map(|due| due.latest);
        match reply_due {
            Some(due) if due < today => vec![(Ok(today), Act::AskAcceptance)],
            due => {
                vec![(Ok(today), Act::CheckAccepted), (self.late(due.unwrap_or(today)), Act::AskAcceptance)]
            }
        }
    }

    fn for_money(&self, bands: &MoneyBands) -> Vec<(PlannedDay, Act)> {
        let today = self.facts.today;
        match self.stage {
            TransferStage::Done
            | TransferStage::NotAccepted
            | TransferStage::Rejected
            | TransferStage::None => Vec::new(),
            TransferStage::MoneyLate => vec![(Ok(today), Act::Escalate)],
            _ => {
                let look = if today <= bands.usual_until { bands.usual_until } else { today };
                let late = self.late(bands.slow_until.max(bands.usual_until));
                let promised = bands.promised.map(|due| due.latest);
                let promised = promised.filter(|due| today <= *due && *due < look);
                let first = promised.map(|due| (Ok(due), Act::CheckMoney));
                let rest = [(Ok(look), Act::CheckMoney), (late, Act::Escalate)];
                first.into_iter().chain(rest).collect()
            }
        }
    }
}
