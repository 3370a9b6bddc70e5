//! From facts to answer.

use super::stage::stage;
use super::{
    Act, Fix, Flip, MoneyClock, MoneyMode, NextStep, RelationClock, Scheme, SeenStatus, Stage,
    TransferAnswer, TransferFacts, TransferScope, Verdict,
};
use crate::calendar::{days_later, Date, Datelike};
use crate::evidence::{Adcode, Candidate, Circumstances, Finding, Moves, Quantity, Value};
use crate::reasoning::{Basis, CannotDecide, Decision, Item, Tracer};
use crate::rulebook::Rulebook;

/// Decides where a transfer stands and what is due when.
///
/// Limits count from acceptance (受理), the day itself not counted. Where the transfer is not accepted yet, the dates
/// are those it would have if it were accepted today, and say so.
///
/// # Errors
/// [`CannotDecide::Calendar`] when a limit runs into a year without data; [`CannotDecide::NothingInForce`] when a limit
/// is not known for the day.
pub fn decide(facts: &TransferFacts, rules: &Rulebook) -> Result<Decision<TransferAnswer>, CannotDecide> {
    let mut question = Question::new(facts, rules);
    let verdict = question.verdict();
    let clocks_run = match verdict {
        Verdict::OutOfScope | Verdict::Wait => false,
        Verdict::Automatic => facts.accepted_on.is_some(),
        Verdict::Go | Verdict::FixFirst => true,
    };
    let relation = if clocks_run { Some(question.relation()?) } else { None };
    let money = match &relation {
        Some(relation) => question.money(relation)?,
        None => None,
    };
    let (stage, overdue_days) = match &relation {
        Some(relation) => stage(facts.seen_status, relation, money.as_ref(), facts.today),
        None => (Stage::None, 0),
    };
    let days_used = match facts.accepted_on {
        Some(day) if relation.is_some() => Some(rules.calendar.working_days_between(day, facts.today)?),
        _ => None,
    };
    let flips = match &relation {
        Some(relation) => question.flips(relation)?,
        None => Vec::new(),
    };
    let fixes = question.fixes();
    let next = next_steps(facts, verdict, &fixes, stage, relation.as_ref(), money.as_ref());
    let year_end = relation.is_some_and(|clock| matches!(clock.counted_from.month(), 12 | 1));
    let answer = TransferAnswer {
        from: facts.from,
        to: facts.to,
        scope: question.scope,
        verdict,
        fixes,
        relation,
        money,
        stage,
        seen: facts.seen_status,
        overdue_days,
        days_used,
        next,
        flips,
        year_end: year_end && money.is_some(),
    };
    Ok(question.tracer.decide(answer))
}

struct Question<'a> {
    facts: &'a TransferFacts,
    scope: TransferScope,
    known: Circumstances,
    /// The day whose rules apply: acceptance, or today.
    counted_from: Date,
    tracer: Tracer<'a>,
}

impl<'a> Question<'a> {
    fn new(facts: &'a TransferFacts, rules: &'a Rulebook) -> Self {
        let scope = if facts.from == facts.to {
            TransferScope::SamePool
        } else if facts.from.province() == facts.to.province() {
            TransferScope::InProvince
        } else {
            TransferScope::CrossProvince
        };
        let moves = match scope {
            TransferScope::CrossProvince => Moves::CrossProvince,
            TransferScope::SamePool | TransferScope::InProvince => Moves::InProvince,
        };
        let known =
            Circumstances { moves: Some(moves), origin: Some(facts.from), ..Circumstances::default() };
        let counted_from = facts.accepted_on.unwrap_or(facts.today);
        Question { facts, scope, known, counted_from, tracer: Tracer::new(rules) }
    }

    fn find(&self, place: Adcode, quantity: Quantity) -> Finding {
        self.tracer.rules.find(place, quantity, &self.known, self.counted_from)
    }

    /// What either end of the transfer says; the more specific claim wins, the destination's where both are alike.
    fn find_either(&mut self, quantity: Quantity) -> Option<Candidate> {
        let (at_origin, at_destination) =
            (self.find(self.facts.from, quantity), self.find(self.facts.to, quantity));
        let depth = |finding: &Finding| {
            finding.relied().map(|found| self.tracer.rules.line(found.claim).place.depth())
        };
        let (place, finding) = match depth(&at_origin) > depth(&at_destination) {
            true => (self.facts.from, at_origin),
            false => (self.facts.to, at_destination),
        };
        self.tracer.keep(quantity, place, &finding, false);
        finding.relied().cloned()
    }

    fn needed(&mut self, place: Adcode, quantity: Quantity) -> Result<Candidate, CannotDecide> {
        let finding = self.find(place, quantity);
        self.tracer.keep(quantity, place, &finding, false);
        finding.relied().cloned().ok_or(CannotDecide::NothingInForce {
            quantity,
            place,
            on: self.counted_from,
        })
    }

    fn limit(
        &mut self,
        finds: Item,
        place: Adcode,
        quantity: Quantity,
    ) -> Result<(u32, Basis), CannotDecide> {
        let found = self.needed(place, quantity)?;
        self.tracer.read(finds, &found);
        let missing = CannotDecide::NothingInForce { quantity, place, on: self.counted_from };
        Ok((found.value.count().ok_or(missing)?, Basis::Claim(found.claim)))
    }

    fn verdict(&mut self) -> Verdict {
        use Scheme::{Employee, Resident};
        if self.scope == TransferScope::SamePool || self.facts.retired == Some(true) {
            return Verdict::OutOfScope;
        }
        if (self.facts.from_scheme, self.facts.to_scheme) == (Resident, Resident) {
            return Verdict::Wait;
        }
        if self.fixes().iter().any(|fix| fix.blocks()) {
            return Verdict::FixFirst;
        }
        let both_employee = (self.facts.from_scheme, self.facts.to_scheme) == (Employee, Employee);
        if self.scope == TransferScope::InProvince && both_employee {
            let mode = self.find_either(Quantity::TransferMode);
            if let Some(mode) = mode.filter(|mode| mode.value == Value::Choice("automatic".into())) {
                self.tracer.read(Item::TransferMode, &mode);
                return Verdict::Automatic;
            }
        }
        Verdict::Go
    }

    /// What stands in the way, in the order in which to mend it. An accepted transfer has passed both validations.
    fn fixes(&self) -> Vec<Fix> {
        let facts = self.facts;
        let rejected = facts.seen_status == Some(SeenStatus::Rejected);
        let accepted = facts.accepted_on.is_some() && !rejected;
        [
            (rejected, Fix::MendAndReapply),
            (facts.stopped_at_origin == Some(false), Fix::StopAtOrigin),
            (facts.enrolled_at_destination == Some(false), Fix::EnrolAtDestination),
            (facts.in_arrears == Some(true) && !accepted, Fix::ClearArrears),
            (facts.stopped_at_origin.is_none() && !accepted, Fix::CheckStopped),
            (facts.enrolled_at_destination.is_none() && !accepted, Fix::CheckEnrolled),
        ]
        .into_iter()
        .filter_map(|(applies, fix)| applies.then_some(fix))
        .collect()
    }

    fn relation(&mut self) -> Result<RelationClock, CannotDecide> {
        let counted_from = self.counted_from;
        let (out_days, out_rule) =
            self.limit(Item::TransferOutLimit, self.facts.from, Quantity::TransferOutDays)?;
        let (in_days, in_rule) =
            self.limit(Item::TransferInLimit, self.facts.to, Quantity::TransferInDays)?;
        let out_due =
            self.tracer.working_days_after(Item::TransferOutDue, counted_from, out_days, out_rule)?;
        let in_due =
            self.tracer.working_days_after(Item::RelationDue, counted_from, out_days + in_days, in_rule)?;
        Ok(RelationClock { counted_from, assumed: self.facts.accepted_on.is_none(), out_due, in_due })
    }

    /// Bands for the money; `None` where there is none to move.
    fn money(&mut self, relation: &RelationClock) -> Result<Option<MoneyClock>, CannotDecide> {
        if self.facts.from_scheme == Scheme::Resident || self.facts.has_balance == Some(false) {
            return Ok(None);
        }
        let mode = self.find_either(Quantity::MoneyMode);
        let mode = mode.and_then(|found| {
            self.tracer.read(Item::MoneyMode, &found);
            match &found.value {
                Value::Choice(word) => MoneyMode::from_id(word),
                _ => None,
            }
        });
        let nation = Adcode::NATION;
        let (common_from, from_rule) =
            self.limit(Item::MoneyCommonFrom, nation, Quantity::MoneyCommonFrom)?;
        let (common_to, to_rule) = self.limit(Item::MoneyCommonTo, nation, Quantity::MoneyCommonTo)?;
        let slow = self.find_either(Quantity::MoneySlow);
        let missing = CannotDecide::NothingInForce {
            quantity: Quantity::MoneySlow,
            place: nation,
            on: self.counted_from,
        };
        let slow = slow.ok_or(missing)?;
        let slow_months = slow.value.count().ok_or(missing)?;
        let from = relation.counted_from;
        let payout = self.find_either(Quantity::MoneyPayoutDays);
        let payout_due = match payout.and_then(|found| Some((found.value.count()?, found.claim))) {
            // Reported as so many working days after transfer-out, which itself may take its whole limit.
            Some((days, claim)) => {
                let basis = Basis::Claim(claim);
                Some(self.tracer.working_days_after(
                    Item::MoneyPayoutDue,
                    relation.out_due.latest,
                    days,
                    basis,
                )?)
            }
            None => None,
        };
        Ok(Some(MoneyClock {
            mode: mode.unwrap_or(MoneyMode::Moves),
            common_from: self.tracer.working_days_after(
                Item::MoneyCommonFrom,
                from,
                common_from,
                from_rule,
            )?,
            common_to: self.tracer.working_days_after(Item::MoneyCommonTo, from, common_to, to_rule)?,
            slow_until: self.tracer.months_after(
                Item::MoneySlowUntil,
                from,
                slow_months,
                Basis::Claim(slow.claim),
            )?,
            payout_due,
        }))
    }

    fn flips(&mut self, relation: &RelationClock) -> Result<Vec<Flip>, CannotDecide> {
        let calendar = &self.tracer.rules.calendar;
        let (mut out_days, mut in_days) = (0, 0);
        for (place, quantity, days) in [
            (self.facts.from, Quantity::TransferOutDays, &mut out_days),
            (self.facts.to, Quantity::TransferInDays, &mut in_days),
        ] {
            *days = self.find(place, quantity).relied().and_then(|found| found.value.count()).unwrap_or(0);
        }
        let mut flips = Vec::new();
        let day_before = days_later(relation.counted_from, -1).ok_or(CannotDecide::OutOfRange)?;
        let out_due = calendar.nth_working_day_after(day_before, out_days)?;
        let in_due = calendar.nth_working_day_after(day_before, out_days + in_days)?;
        if (out_due, in_due) != (relation.out_due, relation.in_due) {
            flips.push(Flip::AcceptanceDayCounted { out_due, in_due });
        }
        let total = self.find(self.facts.to, Quantity::TransferTotalDays);
        let mut seen = vec![out_days + in_days];
        for rival in total.candidates.iter().chain(&total.disputed) {
            let Some(days) = rival.value.count().filter(|days| !seen.contains(days)) else { continue };
            seen.push(days);
            let in_due = calendar.nth_working_day_after(relation.counted_from, days)?;
            flips.push(Flip::RivalLimit { claim: rival.claim, days, in_due });
        }
        self.tracer.keep(Quantity::TransferTotalDays, self.facts.to, &total, false);
        Ok(flips)
    }
}

/// What to do when: what is due today first, then the days to look again.
fn next_steps(
    facts: &TransferFacts,
    verdict: Verdict,
    fixes: &[Fix],
    stage: Stage,
    relation: Option<&RelationClock>,
    money: Option<&MoneyClock>,
) -> Vec<NextStep> {
    let today = facts.today;
    let at = |on: Date, act: Act| NextStep { on: on.max(today), act };
    let mut next = Vec::new();
    match verdict {
        Verdict::OutOfScope => return next,
        Verdict::Wait => return vec![at(today, Act::EnrolNextYear)],
        Verdict::Automatic if relation.is_none() => return vec![at(today, Act::VerifyAndKeep)],
        _ => {}
    }
    if fixes.iter().any(|fix| fix.blocks()) {
        next.push(at(today, Act::Fix));
    }
    let (Some(relation), true) = (relation, next.is_empty()) else { return next };
    let after = |day: Date| days_later(day, 1).unwrap_or(day);
    let (out_late, in_late) = (after(relation.out_due.latest), after(relation.in_due.latest));
    match stage {
        Stage::Done => next.push(at(today, Act::VerifyAndKeep)),
        Stage::NotAccepted if facts.seen_status == Some(SeenStatus::Submitted) => {
            next.push(at(today, Act::CheckAccepted));
        }
        Stage::NotAccepted => next.push(at(today, Act::Apply)),
        Stage::TransferOut => {
            next.push(at(relation.out_due.latest, Act::CheckTransferOut));
            next.push(at(out_late, Act::CallOrigin));
            next.push(at(relation.in_due.latest, Act::CheckTransferIn));
        }
        Stage::TransferIn => {
            next.push(at(relation.in_due.latest, Act::CheckTransferIn));
            next.push(at(in_late, Act::CallDestination));
        }
        Stage::RelationDue if today < in_late => {
            next.push(at(today, Act::CallOrigin));
            next.push(at(in_late, Act::CallDestination));
        }
        Stage::RelationDue => next.push(at(today, Act::CallDestination)),
        Stage::MoneyLate => next.push(at(today, Act::Escalate)),
        Stage::None | Stage::Rejected | Stage::MoneyCommon | Stage::MoneySlow => {}
    }
    let money = money.filter(|_| !matches!(stage, Stage::Done | Stage::MoneyLate | Stage::NotAccepted));
    if let Some(money) = money {
        if today <= money.common_to.latest {
            next.push(at(money.common_to.latest, Act::CheckMoney));
        } else {
            next.push(at(today, Act::CheckMoney));
        }
        next.push(at(after(money.slow_until), Act::Escalate));
    }
    next.sort_by_key(|step| step.on);
    next
}
