//! The table of ways out: what one has then, whether it is open, and which is the cheapest and which the safest.

use super::Say;
use crate::retirement::remedies::{Comparison, Mends, Remedy, RemedyKind, Standing};
use crate::wording::say::say;
use crate::wording::{Open, Text, WayCard};

impl Say<'_> {
    /// The row of a way out: its card, and what the columns say.
    pub(super) fn way(&self, remedy: &Remedy, comparison: &Comparison) -> WayCard {
        let (open, open_words) = match remedy.standing {
            Standing::Told if self.hearsay(remedy) => {
                (Open::Ask, say!("听说能办，先问", "said to be open: ask first"))
            }
            Standing::Told => (Open::Yes, say!("能办", "open")),
            Standing::Barred(_) => (Open::No, say!("听说不能办", "said not to be allowed")),
            Standing::Ask => (Open::Ask, say!("要先问", "ask first")),
        };
        let then = match (remedy.kind, remedy.mends) {
            _ if open == Open::No => "",
            (RemedyKind::Resident | RemedyKind::Nothing, _) => {
                say!("居民医保，报得少些", "resident insurance, which pays less")
            }
            (_, Mends::No(_)) => say!("补了也还差", "still short of months"),
            (RemedyKind::LumpSum, _) if open == Open::Yes => {
                say!("退休医保，不用再缴", "the retiree benefit, nothing more to pay")
            }
            (RemedyKind::LumpSum, _) => {
                say!("办成了有退休医保，不用再缴", "if allowed, the retiree benefit")
            }
            (RemedyKind::PayMonthly, _) if open == Open::Yes => {
                say!("缴满后有退休医保", "the retiree benefit once it is all paid")
            }
            (RemedyKind::PayMonthly, _) => {
                say!("办成了，缴满后有退休医保", "if allowed, the retiree benefit once it is paid")
            }
        };
        let marks = self.marks(remedy.kind, comparison);
        WayCard { then, open, open_words, marks, ..self.card(remedy, comparison) }
    }

    /// The row of doing nothing.
    pub(super) fn no_way(&self, comparison: &Comparison) -> WayCard {
        let perhaps_enough = self.answer.if_keep.months.is_some_and(|months| months.low == 0);
        let then = match comparison.reduced {
            Some(_) => say!("退休医保，待遇低些", "the retiree benefit, lowered"),
            None if perhaps_enough => say!("够了才有退休医保", "the retiree benefit, if you have enough"),
            None => say!("没有医保", "no medical insurance"),
        };
        let marks = self.marks(RemedyKind::Nothing, comparison);
        WayCard { then, open: Open::Yes, open_words: "", marks, ..self.nothing(comparison.reduced) }
    }

    fn marks(&self, kind: RemedyKind, comparison: &Comparison) -> Vec<(&'static str, Text)> {
        let cheapest = (comparison.cheapest == Some(kind))
            .then(|| (say!("花钱最少", "Cheapest"), self.cheapest(comparison)));
        let safest =
            (comparison.safest == Some(kind)).then(|| (say!("最稳妥", "Safest"), self.safest(comparison)));
        cheapest.into_iter().chain(safest).collect()
    }
}
