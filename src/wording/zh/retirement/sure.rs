//! How sure the sentence is, and what to fill in for a better one.

use super::Say;
use crate::evidence::Selector;
use crate::retirement::Field;
use crate::wording::say::say;
use crate::wording::{words, Certainty, Sure, ToFill};

impl Say<'_> {
    pub(super) fn sure(&self) -> Option<Sure> {
        let sure = |certainty: Certainty, because: &str| {
            Some(Sure { certainty, checked: self.well_known(), because: because.to_owned() })
        };
        let gap = &self.answer.if_keep;
        let Some(months) = gap.months else {
            return match gap.estimate {
                Some(_) => sure(
                    Certainty::Estimate,
                    say!(
                        "当地的要求没有查到，照别处的估的",
                        "the local requirement was not found: estimated from elsewhere"
                    ),
                ),
                None if self.answer.asks.is_empty() => sure(
                    Certainty::Unknown,
                    say!(
                        "当地的要求没有查到，要打电话问",
                        "the local requirement was not found: call and ask"
                    ),
                ),
                None => sure(Certainty::Unknown, say!("还有一项没填", "something is not filled in yet")),
            };
        };
        if gap.unknown_test.is_some() {
            return sure(
                Certainty::Span,
                say!(
                    "还有一项要求没有查到，可能差得更多",
                    "one requirement was not found: more may be missing"
                ),
            );
        }
        match (months.low == months.high, self.well_known()) {
            (true, true) => sure(
                Certainty::Figure,
                say!("要求看过官方原文", "the requirement was read in an official text"),
            ),
            (true, false) => sure(
                Certainty::Figure,
                say!(
                    "照查到的要求算的，要求还没核实",
                    "by the requirement found, which is still to be checked"
                ),
            ),
            (false, _) => sure(
                Certainty::Span,
                say!("有的没填清楚，或者说法不一", "something is not filled in, or sources differ"),
            ),
        }
    }

    pub(super) fn to_fill(&self) -> Option<ToFill> {
        if self.answer.if_keep.months.is_some() {
            return None;
        }
        let (field, words) = match self.answer.asks.iter().next() {
            None => (Field::OverrideTotal, words::around::told_a_figure()),
            Some(Selector::FirstEmployed) => (Field::FirstEmployedOn, words::around::fill_in()),
            Some(Selector::FirstInsured) => (Field::FirstInsuredOn, words::around::fill_in()),
            Some(Selector::BeforeScheme) => (Field::BeforeScheme, words::around::fill_in()),
            Some(Selector::WorkKind) => (Field::Kind, words::around::fill_in()),
            Some(Selector::Unbroken) => (Field::Unbroken, words::around::fill_in()),
            Some(Selector::Tier) => (Field::Tier, words::around::fill_in()),
            Some(_) => return None,
        };
        Some(ToFill { field: field.declared()?.id, words })
    }
}
