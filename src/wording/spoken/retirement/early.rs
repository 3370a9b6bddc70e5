//! Grounds on which some retire earlier than others.

use super::super::evidence::confidence;
use super::super::figures::{age, month, month_span, months, plain_date};
use super::fields::retirement_field;
use super::Say;
use crate::retirement::{EarlyGround, EarlyRetirement, Field};
use crate::view::{Caution, Text};
use crate::wording::words::retirement_cautions;

/// The line of the labour offices: pensions and retirement are theirs.
const LABOUR_LINE: &str = "12333";

impl Say<'_> {
    /// What the ground does, and what has to be asked.
    pub(super) fn early(&self) -> Vec<Caution> {
        let Some(found) = self.answer.early else { return Vec::new() };
        let ground = match found.ground {
            EarlyGround::HazardousWork => self.hazardous(found),
            EarlyGround::Disability => self.disability(found),
        };
        ground.into_iter().chain(self.required_then(found)).map(Caution).collect()
    }

    /// Where the date goes that the person was told, as long as none was chosen.
    fn where_to_enter(&self) -> Option<&'static str> {
        self.answer
            .statutory
            .compared(self.answer.retires_on)
            .is_eq()
            .then(|| retirement_field(Field::RetireOn))
    }

    fn hazardous(&self, found: EarlyRetirement) -> Option<Text> {
        let (from, months, claim) = found.from?;
        let text = retirement_cautions::hazardous {
            known: confidence(self.rules.claim(claim).confidence),
            month: month(from),
            age: age(months),
            hotline: LABOUR_LINE,
        }
        .text();
        Some(match self.where_to_enter() {
            Some(field) => text.sentence(retirement_cautions::hazardous_enter { field }.text()),
            None => text,
        })
    }

    fn disability(&self, found: EarlyRetirement) -> Option<Text> {
        let (ended, _) = found.ended?;
        if self.answer.retires_on < ended {
            return None;
        }
        let (day, hotline) = (plain_date(ended), self.hotline());
        let text = retirement_cautions::disability { day, hotline }.text();
        Some(match self.where_to_enter() {
            Some(field) => text.sentence(retirement_cautions::disability_enter { field }.text()),
            None => text,
        })
    }

    /// Whether the place asks for less of who retires early on such a ground.
    fn required_then(&self, found: EarlyRetirement) -> Option<Text> {
        if found.months == 0 {
            return None;
        }
        let place = self.place();
        Some(match (found.lowered, self.answer.total.months()) {
            (Some((before, by, claim)), Some(after)) => retirement_cautions::early_lowered {
                place,
                known: confidence(self.rules.claim(claim).confidence),
                by: months(by),
                before: month_span(before),
                after: month_span(after),
            }
            .text(),
            _ => retirement_cautions::early_not_lowered { place, hotline: self.hotline() }.text(),
        })
    }
}
