//! From facts to answer.

use super::plan::Plan;
use super::stage::stage;
use super::{
    Fix, Flip, MoneyBands, MoneyClock, MoneyMode, RelationClock, Scheme, SeenStatus, Stage, TransferAnswer,
    TransferFacts, TransferMode, TransferScope, Verdict,
};
use crate::calendar::{days_later, Date, Datelike};
use crate::evidence::{Adcode, Candidate, Circumstances, Moves, Quantity, Value};
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
    let mode = question.mode();
    let (verdict, fixes) = question.verdict(mode);
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
    let next = Plan { facts, rules, verdict, fixes: &fixes, stage, relation, money }.steps()?;
    let bands = money.and_then(|money| money.bands);
    let year_end = bands.is_some() && matches!(question.counted_from.month(), 12 | 1);
    let answer = TransferAnswer {
        from: facts.from,
        to: facts.to,
        scope: question.scope,
        verdict,
        mode,
        fixes,
        relation,
        money,
        stage,
        seen: facts.seen_status,
        overdue_days,
        days_used,
        next,
        flips,
        year_end,
    };
    Ok(question.tracer.decide(answer, facts.today))
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

    fn look(&mut self, place: Adcode, quantity: Quantity) -> Option<Candidate> {
        let finding = self.tracer.rules.find(place, quantity, &self.known, self.counted_from);
        self.tracer.keep(quantity, place, &finding, false);
        finding.relied().cloned()
    }

    /// A choice's word, written into the trace.
    fn choice(&mut self, finds: Item, place: Adcode, quantity: Quantity) -> Option<std::rc::Rc<str>> {
        let found = self.look(place, quantity)?;
        self.tracer.read(finds, &found);
        match found.value {
            Value::Choice(word) => Some(word),
            _ => None,
        }
    }

    fn limit(
        &mut self,
        finds: Item,
        place: Adcode,
        quantity: Quantity,
    ) -> Result<(u32, Basis), CannotDecide> {
        let missing = CannotDecide::NothingInForce { quantity, place, on: self.counted_from };
        let found = self.look(place, quantity).ok_or(missing)?;
        self.tracer.read(finds, &found);
        Ok((found.value.count().ok_or(missing)?, Basis::Claim(found.claim)))
    }

    /// How a transfer is started: the destination's rule, since enrolling there is what sets an automatic one off.
    fn mode(&mut self) -> TransferMode {
        let both_employee =
            (self.facts.from_scheme, self.facts.to_scheme) == (Scheme::Employee, Scheme::Employee);
        let own_rule = self.scope == TransferScope::InProvince && both_employee;
        if !own_rule || self.facts.retired == Some(true) {
            return TransferMode::Apply;
        }
        let word = self.choice(Item::TransferMode, self.facts.to, Quantity::TransferMode);
        word.and_then(|word| TransferMode::from_id(&word)).unwrap_or(TransferMode::Apply)
    }

    /// The verdict, and what to put right or make sure of: nothing where nothing is to be transferred.
    fn verdict(&mut self, mode: TransferMode) -> (Verdict, Vec<Fix>) {
        let facts = self.facts;
        if self.scope == TransferScope::SamePool || facts.retired == Some(true) {
            return (Verdict::OutOfScope, Vec::new());
        }
        let residents = (facts.from_scheme, facts.to_scheme) == (Scheme::Resident, Scheme::Resident);
        if residents && facts.accepted_on.is_none() {
            return (Verdict::Wait, Vec::new());
        }
        let fixes = self.fixes();
        let verdict = match mode {
            _ if fixes.iter().any(|fix| fix.blocks()) => Verdict::FixFirst,
            TransferMode::Automatic => Verdict::Automatic,
            TransferMode::Apply | TransferMode::Instant => Verdict::Go,
        };
        (verdict, fixes)
    }

    /// What stands in the way, in the order in which to mend it. An accepted transfer has passed both validations.
    fn fixes(&mut self) -> Vec<Fix> {
        let facts = self.facts;
        let rejected = facts.seen_status == Some(SeenStatus::Rejected);
        let past_acceptance = matches!(
            facts.seen_status,
            Some(SeenStatus::Accepted | SeenStatus::InfoSent | SeenStatus::InDone | SeenStatus::Credited)
        );
        let accepted = (facts.accepted_on.is_some() || past_acceptance) && !rejected;
        let arrears = facts.in_arrears == Some(true) && !accepted;
        let local = arrears && self.arrears_stop();
        [
            (rejected, Fix::MendAndReapply),
            (facts.stopped_at_origin == Some(false) && !accepted, Fix::StopAtOrigin),
            (facts.enrolled_at_destination == Some(false) && !accepted, Fix::EnrolAtDestination),
            (local, Fix::ClearArrears),
            (arrears && !local, Fix::AskArrears),
            (facts.stopped_at_origin.is_none() && !accepted, Fix::CheckStopped),
            (facts.enrolled_at_destination.is_none() && !accepted, Fix::CheckEnrolled),
        ]
        .into_iter()
        .filter_map(|(applies, fix)| applies.then_some(fix))
        .collect()
    }

    /// Whether either end is known to ask for arrears to be cleared; the national rule does not.
    fn arrears_stop(&mut self) -> bool {
        let local = Value::Choice("local-condition".into());
        [self.facts.from, self.facts.to].into_iter().any(|place| {
            self.look(place, Quantity::ArrearsCondition).is_some_and(|found| found.value == local)
        })
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

    /// The second clock; `None` where there is no money. What becomes of the balance is the origin's rule: the origin pays.
    fn money(&mut self, relation: &RelationClock) -> Result<Option<MoneyClock>, CannotDecide> {
        if self.facts.from_scheme == Scheme::Resident || self.facts.has_balance == Some(false) {
            return Ok(None);
        }
        if self.facts.to_scheme == Scheme::Resident {
            return Ok(Some(MoneyClock { mode: MoneyMode::Unknown, bands: None }));
        }
        let word = self.choice(Item::MoneyMode, self.facts.from, Quantity::MoneyMode);
        let mode = word.and_then(|word| MoneyMode::from_id(&word)).unwrap_or(MoneyMode::Moves);
        let bands = match mode {
            MoneyMode::Stays | MoneyMode::Unknown => None,
            // Bands count from acceptance: of a transfer done already, without that day, nothing can be said.
            _ if relation.assumed && self.facts.seen_status == Some(SeenStatus::InDone) => None,
            MoneyMode::Moves | MoneyMode::PaidToBank => Some(self.bands(relation)?),
        };
        Ok(Some(MoneyClock { mode, bands }))
    }

    fn bands(&mut self, relation: &RelationClock) -> Result<MoneyBands, CannotDecide> {
        let (nation, from) = (Adcode::NATION, relation.counted_from);
        let (first, first_rule) = self.limit(Item::MoneyCommonFrom, nation, Quantity::MoneyCommonFrom)?;
        let (last, last_rule) = self.limit(Item::MoneyCommonTo, nation, Quantity::MoneyCommonTo)?;
        let common_from = self.tracer.working_days_after(Item::MoneyCommonFrom, from, first, first_rule)?;
        let common_to = self.tracer.working_days_after(Item::MoneyCommonTo, from, last, last_rule)?;

        let missing = CannotDecide::NothingInForce { quantity: Quantity::MoneySlow, place: nation, on: from };
        let slow = self.look(self.facts.to, Quantity::MoneySlow).ok_or(missing)?;
        let months = slow.value.count().ok_or(missing)?;
        let basis = Basis::Claim(slow.claim);
        let slow_until = self.tracer.months_after(Item::MoneySlowUntil, from, months, basis)?;
        let known_for_it = self.tracer.rules.line(slow.claim).place != nation;

        let payout = self.look(self.facts.from, Quantity::MoneyPayoutDays);
        let payout_due = match payout.and_then(|found| Some((found.value.count()?, found.claim))) {
            // Reported as so many working days after transfer-out, which itself may take its whole limit.
            Some((days, claim)) => {
                let (after, basis) = (relation.out_due.latest, Basis::Claim(claim));
                Some(self.tracer.working_days_after(Item::MoneyPayoutDue, after, days, basis)?)
            }
            None => None,
        };
        let usual =
            [Some(common_to.latest), payout_due.map(|due| due.latest), known_for_it.then_some(slow_until)];
        let usual_until = usual.into_iter().flatten().max().unwrap_or(common_to.latest);
        Ok(MoneyBands { common_from, common_to, slow_until, payout_due, usual_until })
    }

    fn flips(&mut self, relation: &RelationClock) -> Result<Vec<Flip>, CannotDecide> {
        let mut days = [0, 0];
        let ends = [(self.facts.from, Quantity::TransferOutDays), (self.facts.to, Quantity::TransferInDays)];
        for (limit, (place, quantity)) in days.iter_mut().zip(ends) {
            *limit = self.look(place, quantity).and_then(|found| found.value.count()).unwrap_or(0);
        }
        let [out_days, in_days] = days;
        let calendar = &self.tracer.rules.calendar;
        let mut flips = Vec::new();
        let day_before = days_later(relation.counted_from, -1).ok_or(CannotDecide::OutOfRange)?;
        let out_due = calendar.nth_working_day_after(day_before, out_days)?;
        let in_due = calendar.nth_working_day_after(day_before, out_days + in_days)?;
        if (out_due, in_due) != (relation.out_due, relation.in_due) {
            flips.push(Flip::AcceptanceDayCounted { out_due, in_due });
        }
        // Figures for the whole are told by the place one leaves.
        let (place, quantity) = (self.facts.from, Quantity::TransferTotalDays);
        let total = self.tracer.rules.find(place, quantity, &self.known, self.counted_from);
        let mut seen = vec![out_days + in_days];
        for rival in total.candidates.iter().chain(&total.disputed) {
            let Some(days) = rival.value.count().filter(|days| !seen.contains(days)) else { continue };
            seen.push(days);
            let in_due = calendar.nth_working_day_after(relation.counted_from, days)?;
            flips.push(Flip::RivalLimit { claim: rival.claim, days, in_due });
        }
        self.tracer.keep(quantity, place, &total, false);
        Ok(flips)
    }
}
