//! From the facts of a transfer to its answer: verdict, the two clocks and what is due. Nothing is worded here.
//! See `docs/rules.md#corps`.

use super::facts::rule_for_case;
use super::inquiry::Inquiry;
use super::plan::Plan;
use super::stage::stage;
use super::{
    Fix, MoneyBands, MoneyClock, MoneyMode, RelationClock, Scheme, SeenStatus, Submitted, TransferAnswer,
    TransferFacts, TransferMode, TransferScope, TransferStage, TransferVerdict,
};
use crate::calendar::{DateSpan, Datelike};
use crate::evidence::{Adcode, ClaimRef, Quantity, Value};
use crate::reasoning::{Basis, CannotDecide, Decision, Item};
use crate::rulebook::Rulebook;

/// Decides where a transfer stands and what is due when.
///
/// Limits count from acceptance (受理), the day itself not counted. Where the transfer is not accepted yet, the dates
/// are those it would have if it were accepted today, and say so.
///
/// # Errors
/// [`CannotDecide::Calendar`] when a limit runs into a year without data (whatever else does is left out, and the answer says so);
/// [`CannotDecide::NothingInForce`] when a limit is not known for the day.
pub fn decide(facts: &TransferFacts, rules: &Rulebook) -> Result<Decision<TransferAnswer>, CannotDecide> {
    let mut inquiry = Inquiry::new(facts, rules);
    let mode = inquiry.mode();
    let (verdict, fixes) = inquiry.verdict(mode);
    let day_known = facts.accepted_on.or(facts.info_sent_on).is_some();
    // Whatever day was given: a refusal ends its limits, and new ones begin with the next acceptance.
    let refused = facts.seen_status == Some(SeenStatus::Rejected);
    let clocks_run = match verdict {
        _ if refused => false,
        TransferVerdict::OutOfScope | TransferVerdict::Wait => false,
        TransferVerdict::Automatic => day_known,
        TransferVerdict::Go | TransferVerdict::FixFirst => true,
    };
    let relation = if clocks_run { Some(inquiry.relation()?) } else { None };
    let money = match &relation {
        Some(relation) => inquiry.money(relation)?,
        None => None,
    };
    let (stage, overdue_days) = match &relation {
        Some(relation) => {
            let seen = facts.state().filter(|seen| !is_outlived(*seen, facts, relation));
            stage(seen, relation, money.as_ref(), facts.today)
        }
        None if fixes.contains(&Fix::MendAndReapply) => (TransferStage::Rejected, 0),
        None => (TransferStage::None, 0),
    };
    let days_used = match facts.accepted_on {
        Some(day) if relation.is_some() => {
            inquiry.in_known_years(rules.calendar.working_days_between(day, facts.today))?
        }
        _ => None,
    };
    let flips = inquiry.flips(verdict, relation.as_ref(), mode, money.as_ref())?;
    let submitted = if stage == TransferStage::NotAccepted { inquiry.submitted()? } else { None };
    let gap = match verdict {
        TransferVerdict::OutOfScope | TransferVerdict::Wait => None,
        TransferVerdict::Go | TransferVerdict::FixFirst | TransferVerdict::Automatic => inquiry.gap(),
    };
    let plan = Plan { facts, rules, verdict, fixes: &fixes, stage, relation, money, submitted };
    let (next, beyond) = plan.steps();
    let beyond_calendar = inquiry.beyond_calendar.or(beyond);
    let bands = money.and_then(|money| money.bands);
    let year_end = bands.is_some() && matches!(inquiry.counted_from.month(), 12 | 1);
    let answer = TransferAnswer {
        from: facts.from,
        to: facts.to,
        schemes: (facts.from_scheme, facts.to_scheme),
        scope: inquiry.scope,
        verdict,
        mode,
        submitted,
        fixes,
        despite: despite(facts),
        relation,
        money,
        alternatives: if money.is_some() { inquiry.alternatives() } else { Vec::new() },
        gap,
        stage,
        seen: facts
            .seen_status
            .filter(|seen| relation.is_none_or(|relation| !is_outlived(*seen, facts, &relation))),
        status_as_of: facts.status_as_of,
        channel: facts.channel,
        overdue_days,
        days_used,
        next,
        flips,
        year_end,
        beyond_calendar,
    };
    Ok(inquiry.tracer.decide(answer, facts.today))
}

/// Whether a status is too old to say anything: it was seen on an earlier day, while the next step was still in time. Then the
/// dates alone decide.
fn is_outlived(seen: SeenStatus, facts: &TransferFacts, relation: &RelationClock) -> bool {
    let out_due = relation.out_due.unwrap_or(relation.in_due).latest;
    let in_time = facts.status_as_of.is_some_and(|seen_on| seen_on <= out_due);
    seen == SeenStatus::Accepted && !relation.assumed && in_time && facts.today > out_due
}

/// Answers that should have prevented an acceptance that was given nevertheless: the check before acceptance may have missed them.
fn despite(facts: &TransferFacts) -> Vec<Fix> {
    let told = [
        (facts.stopped_at_origin == Some(false), Fix::StopAtOrigin),
        (facts.enrolled_at_destination == Some(false), Fix::EnrolAtDestination),
        (facts.double_enrolled == Some(true), Fix::EndDouble),
        (facts.in_arrears == Some(true), Fix::AskArrears),
    ];
    told.into_iter().filter(|_| facts.is_accepted()).filter_map(|(is, fix)| is.then_some(fix)).collect()
}

impl Inquiry<'_> {
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
        // Whoever sees that it goes by itself knows better than a source that has it otherwise.
        if self.facts.state() == Some(SeenStatus::Automatic) {
            return TransferMode::Automatic;
        }
        word.and_then(TransferMode::from_word).unwrap_or(TransferMode::Apply)
    }

    /// The verdict, and what to put right or make sure of: nothing where nothing is to be transferred.
    fn verdict(&mut self, mode: TransferMode) -> (TransferVerdict, Vec<Fix>) {
        let facts = self.facts;
        if self.scope == TransferScope::SamePool {
            return (TransferVerdict::OutOfScope, Vec::new());
        }
        let retired = facts.retired == Some(true);
        let rule =
            if retired { Quantity::CaseRetired } else { rule_for_case(facts.from_scheme, facts.to_scheme) };
        self.choice(Item::TransferCase, facts.to, rule);
        if retired {
            return (TransferVerdict::OutOfScope, Vec::new());
        }
        let residents = (facts.from_scheme, facts.to_scheme) == (Scheme::Resident, Scheme::Resident);
        if residents && !facts.is_accepted() {
            return (TransferVerdict::Wait, Vec::new());
        }
        let fixes = self.fixes();
        let verdict = match mode {
            _ if fixes.iter().any(|fix| fix.blocks()) => TransferVerdict::FixFirst,
            TransferMode::Automatic => TransferVerdict::Automatic,
            TransferMode::Apply | TransferMode::Instant => TransferVerdict::Go,
        };
        (verdict, fixes)
    }

    /// The obstacles, in the order in which to remove them. An accepted transfer has passed the checks of both places.
    fn fixes(&mut self) -> Vec<Fix> {
        let facts = self.facts;
        let rejected = facts.seen_status == Some(SeenStatus::Rejected);
        let accepted = facts.is_accepted();
        let double = facts.double_enrolled == Some(true);
        if double && !accepted {
            self.choice(Item::DoubleRule, facts.to, Quantity::DoubleRule);
        }
        let arrears = facts.in_arrears == Some(true) && !accepted;
        let local = arrears && self.arrears_stop();
        [
            (rejected, Fix::MendAndReapply),
            (facts.stopped_at_origin == Some(false) && !accepted, Fix::StopAtOrigin),
            (facts.enrolled_at_destination == Some(false) && !accepted, Fix::EnrolAtDestination),
            (double && !accepted, Fix::EndDouble),
            (local, Fix::ClearArrears),
            (arrears && !local, Fix::AskArrears),
            (facts.stopped_at_origin.is_none() && !accepted, Fix::CheckStopped),
            (facts.enrolled_at_destination.is_none() && !accepted, Fix::CheckEnrolled),
            (facts.double_enrolled.is_none() && !accepted, Fix::CheckDouble),
        ]
        .into_iter()
        .filter_map(|(applies, fix)| applies.then_some(fix))
        .collect()
    }

    /// Whether either end is known to ask for arrears to be cleared; the national rule does not.
    fn arrears_stop(&mut self) -> bool {
        let local = Value::Choice("local-condition");
        [self.facts.from, self.facts.to].into_iter().any(|place| {
            self.look(place, Quantity::ArrearsCondition).is_some_and(|found| found.value == local)
        })
    }

    /// The first clock. Transfer-in counts from the information form where its day is known.
    fn relation(&mut self) -> Result<RelationClock, CannotDecide> {
        let (facts, counted_from) = (self.facts, self.counted_from);
        let assumed = facts.accepted_on.or(facts.info_sent_on).is_none();
        let from_acceptance = facts.accepted_on.is_some() || assumed;
        let out_limit = if from_acceptance {
            Some(self.limit(Item::TransferOutLimit, facts.from, Quantity::TransferOutDays)?)
        } else {
            None
        };
        let (in_days, in_rule) = self.limit(Item::TransferInLimit, facts.to, Quantity::TransferInDays)?;
        let out_due = match out_limit {
            Some((days, rule)) => {
                Some(self.tracer.working_days_after(Item::TransferOutDue, counted_from, days, rule)?)
            }
            None => None,
        };
        let (began, days) = match facts.info_sent_on {
            Some(sent) => (sent, in_days),
            None => (counted_from, out_limit.map_or(0, |(days, _)| days) + in_days),
        };
        let in_due = self.tracer.working_days_after(Item::RelationDue, began, days, in_rule)?;
        let slow = self.look(facts.to, Quantity::RelationSlow);
        let slow = slow.and_then(|found| Some((found.value.count()?, found.claim)));
        let slow_until = match slow.filter(|_| from_acceptance) {
            Some((months, claim)) => Some(self.tracer.months_after(
                Item::RelationSlowUntil,
                counted_from,
                months,
                Basis::Claim(claim),
            )?),
            None => None,
        };
        let info_sent_on = facts.info_sent_on;
        Ok(RelationClock { counted_from, assumed, out_due, in_due, info_sent_on, slow_until })
    }

    /// What is known of a transfer handed in and not accepted: the limits have not begun.
    fn submitted(&mut self) -> Result<Option<Submitted>, CannotDecide> {
        let Some(on) = self.facts.submitted_on else { return Ok(None) };
        let days = self.tracer.rules.calendar.working_days_between(on, self.facts.today)?;
        let reply = self.look(self.facts.from, Quantity::AcceptanceReplyDays);
        let reply_due = match reply.and_then(|found| Some((found.value.count()?, found.claim))) {
            Some((limit, claim)) => {
                let basis = Basis::Claim(claim);
                let due = self.tracer.working_days_after(Item::AcceptanceReply, on, limit, basis);
                self.in_known_years(due)?
            }
            None => None,
        };
        Ok(Some(Submitted { on, days, reply_due }))
    }

    /// The second clock; `None` where there is no money. What becomes of the balance is the origin's rule: the origin pays.
    fn money(&mut self, relation: &RelationClock) -> Result<Option<MoneyClock>, CannotDecide> {
        if self.facts.from_scheme == Scheme::Resident || self.facts.has_balance == Some(false) {
            return Ok(None);
        }
        if self.facts.to_scheme == Scheme::Resident {
            return Ok(Some(MoneyClock { mode: MoneyMode::Unknown, bands: None, beyond_calendar: false }));
        }
        // A single report: shown beside the answer, never part of it.
        self.mention(self.facts.from, Quantity::MoneyAnecdote);
        let word = self.choice(Item::MoneyMode, self.facts.from, Quantity::MoneyMode);
        let mode = word.and_then(MoneyMode::from_word).unwrap_or(MoneyMode::Moves);
        let mut beyond_calendar = false;
        let bands = match mode {
            MoneyMode::Stays | MoneyMode::Unknown => None,
            // Bands count from acceptance: of a transfer done already, without that day, nothing can be said.
            _ if relation.assumed && self.facts.seen_status == Some(SeenStatus::InDone) => None,
            _ if relation.out_due.is_none() => None,
            MoneyMode::Moves | MoneyMode::PaidToBank => {
                let bands = self.bands(mode, relation);
                let bands = self.in_known_years(bands)?;
                beyond_calendar = bands.is_none();
                bands
            }
        };
        Ok(Some(MoneyClock { mode, bands, beyond_calendar }))
    }

    fn bands(&mut self, mode: MoneyMode, relation: &RelationClock) -> Result<MoneyBands, CannotDecide> {
        let (nation, from) = (Adcode::NATION, relation.counted_from);
        let (first, first_rule) = self.limit(Item::MoneyCommonFrom, nation, Quantity::MoneyCommonFrom)?;
        let (last, last_rule) = self.limit(Item::MoneyCommonTo, nation, Quantity::MoneyCommonTo)?;
        // If the band ends in a year without calendar data, nothing of it is given, not even its first day.
        self.tracer.rules.calendar.nth_working_day_after(from, last)?;
        let common_from = self.tracer.working_days_after(Item::MoneyCommonFrom, from, first, first_rule)?;
        let common_to = self.tracer.working_days_after(Item::MoneyCommonTo, from, last, last_rule)?;

        let missing = CannotDecide::NothingInForce { quantity: Quantity::MoneySlow, place: nation, on: from };
        let slow = self.look(self.facts.to, Quantity::MoneySlow).ok_or(missing)?;
        let months = slow.value.count().ok_or(missing)?;
        let basis = Basis::Claim(slow.claim);
        let slow_until = self.tracer.months_after(Item::MoneySlowUntil, from, months, basis)?;
        let known_for_it = self.tracer.rules.claim(slow.claim).place != nation;

        let payout = self.look(self.facts.from, Quantity::MoneyPayoutDays);
        let payout_due = match payout.and_then(|found| Some((found.value.count()?, found.claim))) {
            // Reported in working days after transfer-out, which itself may take its whole limit.
            Some((days, claim)) => {
                let out_due = relation.out_due.map_or(relation.counted_from, |due| due.latest);
                let (after, basis) = (relation.info_sent_on.unwrap_or(out_due), Basis::Claim(claim));
                Some(self.tracer.working_days_after(Item::MoneyPayoutDue, after, days, basis)?)
            }
            None => None,
        };
        let promised = match mode {
            MoneyMode::Moves => self.promised(relation)?,
            MoneyMode::Stays | MoneyMode::PaidToBank | MoneyMode::Unknown => None,
        };
        // Known to be slow here, or to pay later: nothing unusual until then.
        self.mention(self.facts.from, Quantity::MoneySlow);
        let usual =
            [Some(common_to.latest), payout_due.map(|due| due.latest), known_for_it.then_some(slow_until)];
        let usual_until = usual.into_iter().flatten().max().unwrap_or(common_to.latest);
        Ok(MoneyBands { common_from, common_to, slow_until, promised, payout_due, usual_until })
    }

    /// Other ways to use the money. They do not exclude each other, so none is relied on and none is a rival.
    fn alternatives(&self) -> Vec<ClaimRef> {
        let mut claims = Vec::new();
        for quantity in [Quantity::AccountWallet, Quantity::WalletLimits, Quantity::MoneyAlternative] {
            let found = self.tracer.rules.find(self.facts.from, quantity, &self.known, self.facts.today);
            claims.extend(found.candidates.iter().chain(&found.disputed).map(|found| found.claim));
        }
        claims
    }

    /// The day by which the money has to be there too: only if the guides of both places set a limit for it.
    fn promised(&mut self, relation: &RelationClock) -> Result<Option<DateSpan>, CannotDecide> {
        let ends = [(self.facts.from, Quantity::MoneyOutDays), (self.facts.to, Quantity::MoneyInDays)];
        let [paid_out, credited] = ends.map(|(place, quantity)| {
            self.look(place, quantity).and_then(|found| Some((found.value.count()?, found.claim)))
        });
        let (Some((out_days, _)), Some((in_days, claim))) = (paid_out, credited) else { return Ok(None) };
        let (from, days) = match relation.info_sent_on {
            Some(sent) => (sent, in_days),
            None => (relation.counted_from, out_days + in_days),
        };
        self.tracer.working_days_after(Item::MoneyDue, from, days, Basis::Claim(claim)).map(Some)
    }
}
