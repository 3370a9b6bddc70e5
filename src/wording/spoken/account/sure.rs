//! How sure the sentence is.

use super::Say;
use crate::account::Credit;
use crate::view::{Certainty, Sure};
use crate::wording::words;

impl Say<'_> {
    pub(super) fn sure(&self) -> Sure {
        let (certainty, because) = match self.answer.credit {
            Credit::NoAccount | Credit::Amount { .. } if self.answer.your_figure => {
                (Certainty::Figure, words::account::sure_as_told())
            }
            Credit::Amount { low, high } if low < high => (Certainty::Span, words::account::sure_of_bounds()),
            Credit::NoAccount | Credit::Amount { .. } if self.well_known() => {
                (Certainty::Figure, words::account::sure_by_official_text())
            }
            Credit::NoAccount | Credit::Amount { .. } => {
                (Certainty::Figure, words::account::sure_by_rule_found())
            }
            Credit::Estimate(_) => (Certainty::Estimate, words::account::sure_of_estimate()),
            Credit::Unknown => (Certainty::Unknown, words::account::sure_of_nothing()),
        };
        Sure { certainty, checked: self.answer.your_figure || self.well_known(), because: because.to_owned() }
    }
}
