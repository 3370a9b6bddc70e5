//! How sure the sentence is, and what to fill in for a better one.

use super::Say;
use crate::evidence::Selector;
use crate::retirement::Field;
use crate::view::{Certainty, Sure, ToFill};
use crate::wording::words;
use crate::wording::words::retirement_lead;

impl Say<'_> {
    pub(super) fn sure(&self) -> Option<Sure> {
        let sure = |certainty: Certainty, because: &str| {
            Some(Sure { certainty, checked: self.well_known(), because: because.to_owned() })
        };
        let gap = &self.answer.if_keep;
        let Some(months) = gap.months else {
            return match gap.estimate {
                Some(_) => sure(Certainty::Estimate, retirement_lead::sure_estimated()),
                None if self.answer.asks.is_empty() => {
                    sure(Certainty::Unknown, retirement_lead::sure_unknown())
                }
                None => sure(Certainty::Unknown, retirement_lead::sure_not_filled()),
            };
        };
        if gap.unknown_test.is_some() {
            return sure(Certainty::Span, retirement_lead::sure_one_unknown());
        }
        match (months.low == months.high, self.well_known()) {
            (true, true) => sure(Certainty::Figure, retirement_lead::sure_official()),
            (true, false) => sure(Certainty::Figure, retirement_lead::sure_unchecked()),
            (false, _) => sure(Certainty::Span, retirement_lead::sure_open()),
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
