//! What of the months told counts in the place asked about.

use super::super::evidence::confidence;
use super::super::figures::{month_span, months, place};
use super::Say;
use crate::view::Caution;
use crate::wording::words::retirement_cautions;

impl Say<'_> {
    /// Where months paid elsewhere are deemed ones there.
    pub(super) fn elsewhere(&self) -> Option<Caution> {
        let found = self.answer.elsewhere?;
        let (place, paid) = (self.place(), month_span(found.paid));
        let counted = month_span(found.counted);
        Some(Caution(match found.counted.if_exact() {
            Some(_) => retirement_cautions::elsewhere { place, paid, counted }.text(),
            None => retirement_cautions::elsewhere_between { place, paid, counted }.text(),
        }))
    }

    /// Up to which day deemed months count, in the place's own words: what was told is taken as told.
    pub(super) fn deemed(&self) -> Option<Caution> {
        let rule = self.said(self.answer.deemed_rule?);
        let (place, hotline) = (self.place(), self.hotline());
        Some(Caution(retirement_cautions::deemed { place, rule, hotline }.text()))
    }

    /// Where the place asks something else of some people.
    pub(super) fn otherwise(&self) -> Option<Caution> {
        let rule = self.said(self.answer.otherwise?);
        let (place, hotline) = (self.place(), self.hotline());
        Some(Caution(retirement_cautions::otherwise { place, rule, hotline }.text()))
    }

    /// Where two places count each other's years.
    pub(super) fn recognised(&self) -> Option<Caution> {
        let found = self.answer.recognised?;
        let (here, there) = (self.place(), place(found.with, self.rules));
        let text = retirement_cautions::recognised {
            here: &here,
            there: &there,
            known: confidence(self.rules.claim(found.claim).confidence),
            required: months(found.required),
        }
        .text();
        let text = match found.paid {
            None => text,
            Some((paid_here, paid_there, together)) => {
                let missing = found.required.saturating_sub(together);
                let longer = if paid_there > paid_here { there.clone() } else { here.clone() };
                let [paid_here, paid_there, together] = [paid_here, paid_there, together].map(months);
                text.sentence(match missing {
                    0 => retirement_cautions::recognised_enough {
                        here,
                        paid_here,
                        there,
                        paid_there,
                        together,
                        longer,
                    }
                    .text(),
                    _ => retirement_cautions::recognised_short {
                        here,
                        paid_here,
                        there,
                        paid_there,
                        together,
                        missing: months(missing),
                    }
                    .text(),
                })
            }
        };
        Some(Caution(text.sentence(retirement_cautions::recognised_ask { hotline: self.hotline() }.text())))
    }

    /// What became of months of resident insurance.
    pub(super) fn residents(&self) -> Option<Caution> {
        let found = self.answer.residents?;
        let (told, place, hotline) = (months(found.told), self.place(), self.hotline());
        Some(Caution(match found.claim {
            Some(claim) => retirement_cautions::resident_converted {
                told,
                place,
                known: confidence(self.rules.claim(claim).confidence),
                counted: month_span(found.counted),
                hotline,
            }
            .text(),
            None => retirement_cautions::resident_left_out { told, place, hotline }.text(),
        }))
    }
}
