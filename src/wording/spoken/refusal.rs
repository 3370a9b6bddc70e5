//! Honest non-answers.

use super::evidence::quantity;
use super::figures::{date, hotline, place};
use crate::reasoning::CannotDecide;
use crate::rulebook::Rulebook;
use crate::view::{Reading, Text};
use crate::wording::words;

/// A reading that only says why there is no answer.
pub fn no_answer(why: CannotDecide, rules: &Rulebook) -> Reading {
    Reading { lead: cannot_decide(why, rules), ..Reading::default() }
}

/// Why there is no answer, and what to do instead.
pub fn cannot_decide(why: CannotDecide, rules: &Rulebook) -> Text {
    match why {
        CannotDecide::Calendar(gap) => words::refusal::no_calendar { year: gap.year }.text(),
        CannotDecide::NothingInForce { quantity: what, place: at, on } => words::refusal::nothing_in_force {
            place: place(at, rules),
            on: date(on),
            what: quantity(what),
            hotline: hotline(at, rules),
        }
        .text(),
        CannotDecide::OutOfRange => words::refusal::too_large().into(),
    }
}
