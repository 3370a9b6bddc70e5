//! The transfer answer.

mod calls;
mod fixes;
mod flips;
mod gap;
mod lead;
mod next;
mod picture;
mod rows;
mod status;
mod sure;
mod topics;

pub use status::status;

use super::evidence::{expired, lapsed, relied_on, rivals, source_line};
use super::figures::{place, span};
use super::since::begun_unknown;
use super::steps::step;
use crate::calendar::DateSpan;
use crate::evidence::{Candidate, ClaimRef, Quantity};
use crate::reasoning::Decision;
use crate::rulebook::Rulebook;
use crate::transfer::{MoneyMode, TransferAnswer};
use crate::view::{Brief, Reading};

/// The beginning of the answer.
pub fn brief(decision: &Decision<TransferAnswer>, rules: &Rulebook) -> Brief {
    Say::of(decision, rules).brief()
}

/// The whole answer.
pub fn reading(decision: &Decision<TransferAnswer>, rules: &Rulebook) -> Reading {
    let say = Say::of(decision, rules);
    let Brief { lead, cautions, next } = say.brief();
    Reading {
        comparison: None,
        lead,
        sure: say.sure(),
        to_fill: say.to_fill(),
        cautions,
        to_answer: say.to_look_up_again(),
        next,
        picture: say.picture(),
        rows: say.rows(),
        topics: say.topics(),
        steps: decision.trace.iter().map(|found| step(found, &say.claims, rules)).collect(),
        flips: say.answer.flips.iter().map(|flip| say.flip(flip)).collect(),
        rivals: rivals(&decision.evidence, rules),
        sources: say.claims.iter().map(|claim| source_line(*claim, rules)).collect(),
        lapsed: lapsed(decision, rules),
        ..Reading::default()
    }
}

/// What the dates rest on.
const LIMITS: [Quantity; 4] =
    [Quantity::TransferOutDays, Quantity::TransferInDays, Quantity::MoneyMode, Quantity::TransferMode];

/// An answer being put into words.
struct Say<'a> {
    answer: &'a TransferAnswer,
    decision: &'a Decision<TransferAnswer>,
    rules: &'a Rulebook,
    /// The numbered list of sources.
    claims: Vec<ClaimRef>,
}

impl<'a> Say<'a> {
    fn of(decision: &'a Decision<TransferAnswer>, rules: &'a Rulebook) -> Self {
        let answer = &decision.answer;
        let mut claims = relied_on(decision, rules);
        let alternatives = if topics::alternatives_help(answer) { &answer.alternatives[..] } else { &[] };
        claims.extend(alternatives);
        Say { answer, decision, rules, claims }
    }
}

impl Say<'_> {
    fn brief(&self) -> Brief {
        let begun = self.answer.relation.filter(|relation| !relation.assumed);
        let begun = begun
            .and_then(|relation| begun_unknown(self.decision, &LIMITS, relation.counted_from, self.rules));
        let doubts = expired(self.decision, &LIMITS, self.rules).into_iter().chain(begun);
        Brief {
            lead: self.lead(),
            cautions: self.cautions().into_iter().chain(doubts).collect(),
            next: self.next(),
        }
    }

    fn from(&self) -> String {
        place(self.answer.from, self.rules)
    }

    fn to(&self) -> String {
        place(self.answer.to, self.rules)
    }

    /// Whether the balance is said to go to the person's own bank account: then the new place has no part in it.
    fn paid_to_bank(&self) -> bool {
        self.answer.money.is_some_and(|money| money.mode == MoneyMode::PaidToBank)
    }

    fn day(&self, day: DateSpan) -> String {
        span(day, &self.rules.calendar)
    }

    /// What was relied on for a quantity, wherever it was asked.
    fn relied(&self, quantity: Quantity) -> Option<&Candidate> {
        let known = self.decision.evidence.iter().filter(|found| found.quantity == quantity);
        known.filter_map(|found| found.finding.relied()).next()
    }
}
