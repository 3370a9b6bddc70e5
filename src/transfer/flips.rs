//! What would change the answer about a transfer: other readings, other sources, conditions that may not be met.

use super::inquiry::Inquiry;
use super::{
    Fix, MoneyClock, MoneyMode, RelationClock, SeenStatus, TransferFlip, TransferMode, TransferVerdict,
};
use crate::calendar::days_later;
use crate::evidence::{Adcode, ClaimRef, Quantity, Value};
use crate::reasoning::{CannotDecide, Evidence};

impl Inquiry<'_> {
    /// First other readings of the days, then other figures, other days, conditions that may not be met, and last what
    /// other sources say about the way it goes.
    pub(super) fn flips(
        &mut self,
        verdict: TransferVerdict,
        relation: Option<&RelationClock>,
        mode: TransferMode,
        money: Option<&MoneyClock>,
    ) -> Result<Vec<TransferFlip>, CannotDecide> {
        let mut flips = Vec::new();
        if let Some(relation) = relation {
            let limits = self.limits();
            self.other_counts(relation, limits, &mut flips)?;
        }
        if matches!(verdict, TransferVerdict::Go | TransferVerdict::Automatic) && !self.facts.is_accepted() {
            let facts = self.facts;
            let conditions = [
                (facts.stopped_at_origin != Some(false), Fix::StopAtOrigin),
                (facts.enrolled_at_destination != Some(false), Fix::EnrolAtDestination),
                (facts.double_enrolled != Some(true), Fix::EndDouble),
            ];
            let open = conditions.into_iter().filter(|(may_turn, _)| *may_turn);
            flips.extend(open.map(|(_, fix)| TransferFlip::Condition(fix)));
        }
        if matches!(verdict, TransferVerdict::OutOfScope | TransferVerdict::Wait) {
            return Ok(flips);
        }
        self.other_ways(mode, money, &mut flips);
        Ok(flips)
    }

    /// Working days for transfer-out, and for transfer-in after it.
    fn limits(&mut self) -> (u32, u32) {
        let ends = [(self.facts.from, Quantity::TransferOutDays), (self.facts.to, Quantity::TransferInDays)];
        let [out_days, in_days] = ends.map(|(place, quantity)| {
            self.look(place, quantity).and_then(|found| found.value.count()).unwrap_or(0)
        });
        (out_days, in_days)
    }

    fn other_counts(
        &mut self,
        relation: &RelationClock,
        (out_days, in_days): (u32, u32),
        flips: &mut Vec<TransferFlip>,
    ) -> Result<(), CannotDecide> {
        // Without the day of acceptance there is nothing to count in another way but the form's five days.
        let Some(out_due) = relation.out_due else { return Ok(()) };
        let rules = self.tracer.rules;
        let calendar = &rules.calendar;
        let dues = |from| {
            let out_due = calendar.nth_working_day_after(from, out_days)?;
            Ok::<_, CannotDecide>((out_due, calendar.nth_working_day_after(from, out_days + in_days)?))
        };
        let day_before = |day| days_later(day, -1).ok_or(CannotDecide::OutOfRange);
        let day = relation.counted_from;
        let shifted = |by: i64| days_later(day, by).ok_or(CannotDecide::OutOfRange);
        let told = (out_due, relation.in_due);
        let mut same_day = dues(day_before(day)?)?;
        if let Some(sent) = relation.info_sent_on {
            same_day.1 = calendar.nth_working_day_after(day_before(sent)?, in_days)?;
        }
        if same_day != told {
            flips.push(TransferFlip::AcceptanceDayCounted { out_due: same_day.0, in_due: same_day.1 });
        }
        // A figure for the whole transfer is filed at the place of origin.
        let (place, quantity) = (self.facts.from, Quantity::TransferTotalDays);
        let total = self.tracer.rules.find(place, quantity, &self.known, self.counted_from);
        let mut seen = vec![out_days + in_days];
        for rival in total.candidates.iter().chain(&total.disputed) {
            let Some(days) = rival.value.count().filter(|days| !seen.contains(days)) else { continue };
            seen.push(days);
            let in_due = self.in_known_years(calendar.nth_working_day_after(day, days))?;
            flips.extend(in_due.map(|in_due| TransferFlip::RivalLimit { claim: rival.claim, days, in_due }));
        }
        for by in [-1, 1] {
            let on = shifted(by)?;
            // Not accepted yet: it can only be later. Accepted: never after today.
            let possible = if relation.assumed { by > 0 } else { on <= self.facts.today };
            let rule = self.tracer.rules.find(self.facts.from, Quantity::TransferOutDays, &self.known, on);
            if !possible || self.is_past_counting(relation) || rule.relied().is_none() {
                continue;
            }
            let Some((out_due, in_due)) = self.in_known_years(dues(on))? else { continue };
            if (out_due, in_due) != told {
                flips.push(TransferFlip::AcceptedOn { on, out_due, in_due });
            }
        }
        self.tracer.keep(quantity, place, &total, false);
        Ok(())
    }

    /// Whether the day of acceptance does not matter any more: transfer-in counts from the form, or is done.
    fn is_past_counting(&self, relation: &RelationClock) -> bool {
        relation.info_sent_on.is_some()
            || matches!(self.facts.seen_status, Some(SeenStatus::InDone | SeenStatus::Credited))
    }

    /// What other sources say about how it is started, and about the balance.
    fn other_ways(&mut self, mode: TransferMode, money: Option<&MoneyClock>, flips: &mut Vec<TransferFlip>) {
        for (claim, word) in self.rival_words(self.facts.to, Quantity::TransferMode) {
            if let Some(other) = TransferMode::from_word(word).filter(|other| *other != mode) {
                flips.push(TransferFlip::RivalMode { claim, mode: other });
            }
        }
        let Some(money) = money.filter(|money| money.mode != MoneyMode::Unknown) else { return };
        for (claim, word) in self.rival_words(self.facts.from, Quantity::MoneyMode) {
            let new = |other: &MoneyMode| {
                let told = |flip: &TransferFlip| matches!(flip, TransferFlip::RivalMoney { mode, .. } if mode == other);
                *other != money.mode && !flips.iter().any(told)
            };
            if let Some(mode) = MoneyMode::from_word(word).filter(new) {
                flips.push(TransferFlip::RivalMoney { claim, mode });
            }
        }
    }

    /// Rivals of a choice that was looked up, as words. A national default is no rival of a place's own rule.
    fn rival_words(&self, place: Adcode, quantity: Quantity) -> Vec<(ClaimRef, &'static str)> {
        let known = |found: &&Evidence| found.quantity == quantity && found.place == place;
        let Some(found) = self.tracer.evidence().iter().find(known) else { return Vec::new() };
        let rivals = found
            .finding
            .rivals()
            .filter(|rival| self.tracer.rules.claim(rival.claim).place != Adcode::NATION);
        let words = rivals.filter_map(|rival| match &rival.value {
            Value::Choice(word) => Some((rival.claim, *word)),
            _ => None,
        });
        words.collect()
    }
}
