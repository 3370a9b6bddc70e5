//! Words around an answer.

use crate::view::Certainty;
use crate::wording::words;

/// How sure the sentence is, in a word.
pub fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Figure => words::around::worked_out(),
        Certainty::Span => words::around::range(),
        Certainty::Estimate => words::around::only_estimated(),
        Certainty::Unknown => words::around::not_known(),
    }
}

/// Heads of the table of ways out.
pub fn way_heads() -> [&'static str; 4] {
    [
        words::around::way(),
        words::around::what_it_costs(),
        words::around::what_you_have_then(),
        words::around::is_it_open(),
    ]
}
