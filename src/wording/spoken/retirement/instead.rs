//! Going over to resident insurance, and doing nothing.
//! See `docs/rules.md#resident-premium`.

use super::super::evidence::value;
use super::cards::Points;
use super::compared::yuan;
use super::Say;
use crate::evidence::Quantity;
use crate::money::Money;
use crate::retirement::remedies::{Comparison, Reduced, Remedy};
use crate::view::{Text, WayCard};
use crate::wording::words::retirement_cards;

impl Say<'_> {
    pub(super) fn resident(&self, remedy: &Remedy) -> Text {
        let premium = remedy.amount.map(|(premium, _)| yuan(premium));
        match (premium, remedy.own_figure) {
            (Some(premium), true) => retirement_cards::resident_cost { premium }.text(),
            (Some(premium), false) => retirement_cards::resident_cost_at_least { premium }.text(),
            (None, _) => retirement_cards::resident_cost_unknown(),
        }
    }

    pub(super) fn resident_points(&self, remedy: &Remedy, comparison: &Comparison, points: &mut Points) {
        if !remedy.own_figure {
            if let Some(since) = self.stale(&[Quantity::ResidentPremium]) {
                points.push((retirement_cards::about_freshness(), since.into()));
            }
        }
        if let Some(claim) = remedy.rule {
            points.push((retirement_cards::about_years_so_far(), self.said(claim)));
        }
        points.push((retirement_cards::about_good(), retirement_cards::resident_good().into()));
        let share = |quantity| self.relied_value(quantity);
        if let Some((employee, resident)) =
            share(Quantity::EmployeeInpatientShare).zip(share(Quantity::ResidentInpatientShare))
        {
            let text = retirement_cards::resident_mind { employee, resident }.text();
            points.push((retirement_cards::about_mind(), text));
        }
        if let (Some(more), Some(care)) = (comparison.resident_pays_more, share(Quantity::RetireeYearlyCare))
        {
            let more = Money::from_fen(more.fen() / 100 * 100).to_string();
            let text = retirement_cards::resident_example { care, more }.text();
            points.push((retirement_cards::about_example(), text));
        }
        let waits = share(Quantity::ResidentWaiting).zip(share(Quantity::ResidentWaitingPerYear));
        let wait = match waits {
            Some((months, more)) => retirement_cards::resident_waits { months, more }.text(),
            None => retirement_cards::resident_waits_unknown().into(),
        };
        points.push((retirement_cards::about_waiting(), wait));
    }

    /// The value relied on, in words.
    fn relied_value(&self, quantity: Quantity) -> Option<String> {
        let found = self.decision.evidence.iter().find(|found| found.quantity == quantity)?;
        Some(value(quantity, &found.finding.relied()?.value))
    }

    pub(super) fn nothing(&self, reduced: Option<Reduced>) -> WayCard {
        let (figure, points) = match reduced {
            Some(reduced) => self.lowered(reduced),
            None => self.uninsured(),
        };
        WayCard { title: retirement_cards::nothing(), figure, allowed: None, points, ..WayCard::default() }
    }

    /// What it costs and means where one is insured by enough months alone.
    fn uninsured(&self) -> (Text, Points) {
        // The gap may be none at all.
        let maybe_enough = self.answer.if_keep.months.is_some_and(|months| months.low == 0);
        let (figure, mind) = if maybe_enough {
            (retirement_cards::nothing_cost_perhaps_enough(), retirement_cards::nothing_mind_perhaps_enough())
        } else {
            (retirement_cards::nothing_cost(), retirement_cards::nothing_mind())
        };
        let mut points = vec![(retirement_cards::about_mind(), mind.into())];
        if let Some(care) = self.relied_value(Quantity::RetireeYearlyCare) {
            let text = retirement_cards::nothing_example { care }.text();
            points.push((retirement_cards::about_example(), text));
        }
        (figure, points)
    }

    /// What it costs and means where the benefit is lowered instead of refused.
    fn lowered(&self, reduced: Reduced) -> (Text, Points) {
        let rule = retirement_cards::lowered_by { rate: self.said(reduced.claim) }.text();
        let mut points = vec![(retirement_cards::about_local_rule(), rule)];
        if let Some((full, (low, high))) = reduced.full.zip(reduced.left) {
            let (full, left) = (full.to_string(), low.to_string());
            let text = if low == high {
                retirement_cards::reimbursement_falls { full, left }.text()
            } else {
                retirement_cards::reimbursement_falls_between { full, low: left, high: high.to_string() }
                    .text()
            };
            points.push((retirement_cards::about_less(), text));
        }
        let rate = reduced.per_year.to_string();
        (retirement_cards::nothing_cost_lowered { rate }.text(), points)
    }
}
