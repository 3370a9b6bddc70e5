//! What every reply has: decided, problems, can't be decided, malformed.

use super::json::{from_fn, json, text, Put, Writer};
use super::trace::reasons;
use crate::reasoning::{CannotDecide, Decision, FieldProblem};
use crate::rulebook::Rulebook;
use crate::wording::{spoken, Text};

pub(super) fn malformed(message: &str) -> String {
    text(&json!({ "status": "malformed", "message": message }))
}

/// A problem as plain values: the field, a code, the message.
pub(super) struct Told {
    pub field: &'static str,
    pub code: &'static str,
    pub message: String,
}

impl Put for Told {
    fn put(&self, out: &mut Writer) {
        json!(out, { "field": self.field, "code": self.code, "message": self.message });
    }
}

pub(super) fn problems(told: &[Told]) -> String {
    text(&json!({ "status": "problems", "problems": told }))
}

/// Adds problems to what is told.
pub(super) fn tell<F: Copy>(
    found: &[FieldProblem<F>],
    id: impl Fn(F) -> &'static str,
    name: impl Fn(F) -> &'static str,
) -> Vec<Told> {
    let one = |found: &FieldProblem<F>| Told {
        field: id(found.field),
        code: found.problem.id(),
        message: spoken::problem(name(found.field), &found.problem),
    };
    found.iter().map(one).collect()
}

pub(super) fn cannot_decide(why: CannotDecide, rules: &Rulebook) -> String {
    let reason = from_fn(|out| match why {
        CannotDecide::Calendar(gap) => json!(out, { "code": "calendarGap", "year": gap.year }),
        CannotDecide::NothingInForce { quantity, place, on } => {
            json!(out, { "code": "nothingInForce", "about": quantity, "place": place, "on": on });
        }
        CannotDecide::OutOfRange => json!(out, { "code": "outOfRange" }),
    });
    let message = spoken::cannot_decide(why, rules);
    text(&json!({ "status": "cannotDecide", "reason": reason, "message": message }))
}

pub(super) fn decided<A>(
    answer: &impl Put,
    sentence: &Text,
    decision: &Decision<A>,
    rules: &Rulebook,
) -> String {
    text(&from_fn(|out| {
        out.object(|out| {
            json!(out, "status": "decided", "answer": answer, "sentence": sentence);
            reasons(&decision.trace, &decision.evidence, rules, out);
        });
    }))
}
