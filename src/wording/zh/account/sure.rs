//! How sure the sentence is.

use super::Say;
use crate::account::Credit;
use crate::wording::say::say;
use crate::wording::{Certainty, Sure};

impl Say<'_> {
    pub(super) fn sure(&self) -> Sure {
        let (certainty, because) = match self.answer.credit {
            Credit::NoAccount | Credit::Amount { .. } if self.answer.your_figure => {
                (Certainty::Figure, say!("照您问到的数", "by the figure you were told"))
            }
            Credit::Amount { low, high } if low < high => (
                Certainty::Span,
                say!(
                    "有的没填，或者只查到最低和最高",
                    "something is not filled in, or only bounds were found"
                ),
            ),
            Credit::NoAccount | Credit::Amount { .. } if self.well_known() => (
                Certainty::Figure,
                say!("算法看过官方原文", "how it is worked out was read in an official text"),
            ),
            Credit::NoAccount | Credit::Amount { .. } => (
                Certainty::Figure,
                say!("照查到的算法，算法还没核实", "by the rule found, which is still to be checked"),
            ),
            Credit::Estimate(_) => (
                Certainty::Estimate,
                say!(
                    "当地的数没有查到，照别处的估的",
                    "the local figure was not found: estimated from elsewhere"
                ),
            ),
            Credit::Unknown => (
                Certainty::Unknown,
                say!("当地的数没有查到，要打电话问", "the local figure was not found: call and ask"),
            ),
        };
        Sure { certainty, checked: self.answer.your_figure || self.well_known(), because: because.to_owned() }
    }
}
