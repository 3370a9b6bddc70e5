//! A transfer while it is being decided: the facts, what is looked up for them, and the trace of both. Each part of the answer
//! adds its own methods in its own module.

use super::{SeenStatus, TransferFacts, TransferScope};
use crate::calendar::Date;
use crate::evidence::{Adcode, Candidate, Circumstances, Moves, Quantity, Value};
use crate::reasoning::{Item, Tracer};
use crate::rulebook::Rulebook;

/// Facts, rules and trace of one decision.
pub(super) struct Inquiry<'a> {
    pub(super) facts: &'a TransferFacts,
    pub(super) scope: TransferScope,
    pub(super) known: Circumstances,
    /// The day whose rules apply: acceptance, the information form's, or today.
    pub(super) counted_from: Date,
    pub(super) tracer: Tracer<'a>,
    /// The year without calendar data that something other than a limit ran into, and was left out for.
    pub(super) beyond_calendar: Option<i32>,
}

impl<'a> Inquiry<'a> {
    pub(super) fn new(facts: &'a TransferFacts, rules: &'a Rulebook) -> Self {
        let scope = if facts.from == facts.to {
            TransferScope::SamePool
        } else if rules.one_administration(facts.from, facts.to) {
            TransferScope::InProvince
        } else if facts.from.province() == facts.to.province() {
            TransferScope::CorpsAndRegion
        } else {
            TransferScope::CrossProvince
        };
        let moves = match scope {
            // What a region says of transfers within it does not speak of the corps.
            TransferScope::CrossProvince | TransferScope::CorpsAndRegion => Moves::CrossProvince,
            TransferScope::SamePool | TransferScope::InProvince => Moves::InProvince,
        };
        let known =
            Circumstances { moves: Some(moves), origin: Some(facts.from), ..Circumstances::default() };
        let begun = facts.accepted_on.or(facts.info_sent_on);
        let begun = begun.filter(|_| facts.seen_status != Some(SeenStatus::Rejected));
        let counted_from = begun.unwrap_or(facts.today);
        Inquiry { facts, scope, known, counted_from, tracer: Tracer::new(rules), beyond_calendar: None }
    }

    /// The claim relied on, kept as evidence with what stands beside it.
    pub(super) fn look(&mut self, place: Adcode, quantity: Quantity) -> Option<Candidate> {
        let finding = self.tracer.rules.find(place, quantity, &self.known, self.counted_from);
        self.tracer.keep(quantity, place, &finding, false);
        finding.relied().copied()
    }

    /// What stands on the page beside the answer: looked up for its source alone.
    pub(super) fn mention(&mut self, place: Adcode, quantity: Quantity) {
        self.look(place, quantity);
    }

    /// A choice's word, written into the trace.
    pub(super) fn choice(&mut self, finds: Item, place: Adcode, quantity: Quantity) -> Option<&'static str> {
        let found = self.look(place, quantity)?;
        self.tracer.read(finds, &found);
        match found.value {
            Value::Choice(word) => Some(word),
            _ => None,
        }
    }
}
