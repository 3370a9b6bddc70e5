//! What of the months told counts in the place asked about.

use super::super::figures::month_span;
use super::Say;
use crate::wording::say::{say, tell};
use crate::wording::{Caution, Text};

impl Say<'_> {
    /// Where months paid in other provinces are deemed ones there.
    pub(super) fn elsewhere(&self) -> Option<Caution> {
        let found = self.answer.elsewhere?;
        let text = Text::new()
            .plain(tell!(
                "照查到的规定，外省缴的转到{0}算视同缴费，不算实际缴费。您各地实际缴的 {1}里，在{0}算实际缴费的是 ",
                "Going by the rule found, months paid in other provinces count in {0} as deemed, not as really paid. Of your {1} really paid anywhere, these count in {0} as really paid: ",
                self.place(),
                month_span(found.paid)
            ))
            .key(month_span(found.counted));
        Some(Caution(match found.counted.known() {
            Some(_) => text.plain(say!("。", ".")),
            None => text.plain(say!(
                "，要看有多少是在当地缴的。",
                ", depending on how many were paid there."
            )),
        }))
    }

    /// Up to which day deemed months count, in the place's own words: what was told is taken as told.
    pub(super) fn deemed(&self) -> Option<Caution> {
        let claim = self.answer.deemed_rule?;
        let text = Text::new().plain(tell!(
            "填的视同缴费照您填的算。{}的规定是：",
            "The deemed months are counted as you entered them. The rule in {} is: ",
            self.place()
        ));
        let text = self.says(text, claim).plain(tell!(
            "您填的有没有多，请打 {} 核实。",
            " Please call {} to check that what you entered is not more.",
            self.hotline()
        ));
        Some(Caution(text))
    }
}
