//! The table of ways out: what one has then, whether it is open, and which is the cheapest and which the safest.

use super::Say;
use crate::retirement::remedies::{Availability, Comparison, Mends, Remedy, RemedyKind};
use crate::view::{Open, Text, WayCard};
use crate::wording::words::{retirement_cards, retirement_ways};

impl Say<'_> {
    /// The row of a way out: its card, and what the columns say.
    pub(super) fn way(&self, remedy: &Remedy, comparison: &Comparison) -> WayCard {
        let (open, open_words) = match remedy.availability {
            Availability::Open if self.hearsay(remedy) => (Open::Ask, retirement_cards::open_hearsay()),
            Availability::Open => (Open::Yes, retirement_cards::open()),
            Availability::Barred(_) => (Open::No, retirement_cards::open_not()),
            Availability::Ask => (Open::Ask, retirement_cards::open_ask()),
        };
        let then = match (remedy.kind, remedy.mends) {
            _ if open == Open::No => "",
            (RemedyKind::Resident | RemedyKind::Nothing, _) => retirement_cards::then_resident(),
            (_, Mends::No(_)) => retirement_cards::then_still_short(),
            (RemedyKind::LumpSum, _) if open == Open::Yes => retirement_cards::then_lump_sum(),
            (RemedyKind::LumpSum, _) => retirement_cards::then_lump_sum_if(),
            (RemedyKind::PayMonthly, _) if open == Open::Yes => retirement_cards::then_monthly(),
            (RemedyKind::PayMonthly, _) => retirement_cards::then_monthly_if(),
        };
        let marks = self.marks(remedy.kind, comparison);
        WayCard { then, open, open_words, marks, ..self.card(remedy, comparison) }
    }

    /// The row of doing nothing.
    pub(super) fn no_way(&self, comparison: &Comparison) -> WayCard {
        let perhaps_enough = self.answer.if_keep.months.is_some_and(|months| months.low == 0);
        let then = match comparison.reduced {
            Some(_) => retirement_cards::then_lowered(),
            None if perhaps_enough => retirement_cards::then_if_enough(),
            None => retirement_cards::then_nothing(),
        };
        let marks = self.marks(RemedyKind::Nothing, comparison);
        WayCard { then, open: Open::Yes, open_words: "", marks, ..self.nothing(comparison.reduced) }
    }

    fn marks(&self, kind: RemedyKind, comparison: &Comparison) -> Vec<(&'static str, Text)> {
        let cheapest = (comparison.cheapest == Some(kind))
            .then(|| (retirement_ways::mark_cheapest(), self.cheapest(comparison)));
        let safest = (comparison.safest == Some(kind))
            .then(|| (retirement_ways::mark_safest(), self.safest(comparison)));
        cheapest.into_iter().chain(safest).collect()
    }
}
