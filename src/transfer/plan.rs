//! What to do when.

use super::{
    Act, Fix, MoneyBands, MoneyClock, NextStep, RelationClock, SeenStatus, Stage, Submitted, TransferFacts,
    Verdict,
};
use crate::calendar::Date;
use crate::reasoning::CannotDecide;
use crate::rulebook::Rulebook;

/// What the plan is made from.
pub(super) struct Plan<'a> {
    pub facts: &'a TransferFacts,
    pub rules: &'a Rulebook,
    pub verdict: Verdict,
    pub fixes: &'a [Fix],
    pub stage: Stage,
    pub relation: Option<RelationClock>,
    pub money: Option<MoneyClock>,
    pub submitted: Option<Submitted>,
}

impl Plan<'_> {
    /// The steps, soonest first: what is due today, then the days to look again. Calls fall on working days, when someone
    /// answers.
    pub fn steps(&self) -> Result<Vec<NextStep>, CannotDecide> {
        let today = self.facts.today;
        let only = |act: Act| Ok(vec![NextStep { on: today, act }]);
        match self.verdict {
            Verdict::OutOfScope => return Ok(Vec::new()),
            Verdict::Wait => return only(Act::EnrolNextYear),
            Verdict::FixFirst if self.fixes.iter().any(|fix| fix.blocks()) => return only(Act::Fix),
            Verdict::Automatic if self.relation.is_none() => return only(Act::VerifyAndKeep),
            Verdict::FixFirst | Verdict::Automatic | Verdict::Go => {}
        }
        let Some(relation) = &self.relation else { return Ok(Vec::new()) };
        let mut steps = self.for_relation(relation)?;
        if let Some(bands) = self.money.and_then(|money| money.bands) {
            steps.extend(self.for_money(&bands)?);
        } else if self.stage == Stage::MoneyCommon {
            steps.push(NextStep { on: today, act: Act::CheckMoney });
        }
        for step in &mut steps {
            step.on = step.on.max(today);
        }
        steps.sort_by_key(|step| step.on);
        Ok(steps)
    }

    /// The first working day after a date: the first on which being late can be complained of.
    fn late(&self, due: Date) -> Result<Date, CannotDecide> {
        Ok(self.rules.calendar.nth_working_day_after(due, 1)?.latest)
    }

    fn for_relation(&self, relation: &RelationClock) -> Result<Vec<NextStep>, CannotDecide> {
        let today = self.facts.today;
        let in_due = relation.in_due.latest;
        let out_due = relation.out_due.map_or(in_due, |due| due.latest);
        let step = |on: Date, act: Act| NextStep { on, act };
        Ok(match self.stage {
            Stage::NotAccepted if self.is_submitted() => self.for_submitted()?,
            Stage::NotAccepted => vec![step(today, Act::Apply), step(self.late(today)?, Act::CheckAccepted)],
            Stage::TransferOut => vec![
                step(out_due, Act::CheckTransferOut),
                step(self.late(out_due)?, Act::CallOrigin),
                step(in_due, Act::CheckTransferIn),
                step(self.late(in_due)?, Act::CallDestination),
            ],
            Stage::TransferIn => {
                let mut steps =
                    vec![step(in_due, Act::CheckTransferIn), step(self.late(in_due)?, Act::CallDestination)];
                // By the dates alone transfer-out should be done: whoever has not seen it looks first.
                if self.facts.state() != Some(SeenStatus::InfoSent) {
                    steps.insert(0, step(today, Act::CheckTransferOut));
                }
                steps
            }
            Stage::RelationDue if today <= in_due => {
                vec![step(today, Act::CallOrigin), step(self.late(in_due)?, Act::CallDestination)]
            }
            Stage::RelationDue => vec![step(today, Act::CallDestination)],
            Stage::Done => vec![step(today, Act::VerifyAndKeep)],
            Stage::None | Stage::Rejected | Stage::MoneyCommon | Stage::MoneySlow | Stage::MoneyLate => {
                Vec::new()
            }
        })
    }

    fn is_submitted(&self) -> bool {
        self.facts.seen_status == Some(SeenStatus::Submitted) || self.submitted.is_some()
    }

    /// Handed in: no rule says how long the check before acceptance takes, so it is looked at today, and asked about
    /// after the days within which the place is reported to answer.
    fn for_submitted(&self) -> Result<Vec<NextStep>, CannotDecide> {
        let today = self.facts.today;
        let reply_due = self.submitted.and_then(|submitted| submitted.reply_due).map(|due| due.latest);
        Ok(match reply_due {
            Some(due) if due < today => vec![NextStep { on: today, act: Act::AskAcceptance }],
            Some(due) => vec![
                NextStep { on: today, act: Act::CheckAccepted },
                NextStep { on: self.late(due)?, act: Act::AskAcceptance },
            ],
            None => vec![
                NextStep { on: today, act: Act::CheckAccepted },
                NextStep { on: self.late(today)?, act: Act::AskAcceptance },
            ],
        })
    }

    fn for_money(&self, bands: &MoneyBands) -> Result<Vec<NextStep>, CannotDecide> {
        let today = self.facts.today;
        let step = |on: Date, act: Act| NextStep { on, act };
        Ok(match self.stage {
            Stage::Done | Stage::NotAccepted | Stage::Rejected | Stage::None => Vec::new(),
            Stage::MoneyLate => vec![step(today, Act::Escalate)],
            _ => {
                let look = if today <= bands.usual_until { bands.usual_until } else { today };
                let late = self.late(bands.slow_until.max(bands.usual_until))?;
                let promised = bands.promised.map(|due| due.latest);
                let promised = promised.filter(|due| today <= *due && *due < look);
                let first = promised.map(|due| step(due, Act::CheckMoney));
                let rest = [step(look, Act::CheckMoney), step(late, Act::Escalate)];
                first.into_iter().chain(rest).collect()
            }
        })
    }
}
