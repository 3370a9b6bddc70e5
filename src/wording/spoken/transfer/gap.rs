//! Months without cover.

use super::super::evidence::number;
use super::super::figures::month;
use super::Say;
use crate::evidence::{Adcode, ClaimRef, Quantity};
use crate::transfer::{CoverGap, Scheme};
use crate::view::{Point, Text, Topic};
use crate::wording::words::transfer_gap;

impl Say<'_> {
    pub(super) fn gap(&self, gap: &CoverGap) -> Topic {
        let source = |quantity: Quantity| {
            self.relied(quantity).and_then(|found| number(found.claim, &self.claims, self.rules))
        };
        let plain = |what: Text| Point { what, source: None };
        let mut points = vec![plain(self.between(gap))];
        match (gap.free, gap.months) {
            (None, _) | (_, 0) => {}
            (Some(free), _) if gap.has_to_wait() => {
                points.push(Point { what: self.waiting(free, gap), source: self.waiting_source() });
            }
            (Some(free), _) => points.push(Point {
                what: transfer_gap::pay_back { free, to: self.to() }.text(),
                source: source(Quantity::GapWithoutWaiting),
            }),
        }
        if gap.switches && gap.months > 0 && !gap.has_to_wait() {
            points.push(plain(transfer_gap::two_years_before().into()));
        }
        if let Some(by) = gap.enrol_by {
            points.push(plain(transfer_gap::join_by { month: month(by) }.text()));
        }
        if self.answer.schemes.1 == Scheme::Resident && gap.months > 0 {
            points.push(plain(transfer_gap::resident_waiting().into()));
        }
        Topic { title: transfer_gap::title().to_owned(), in_order: false, aside: false, points }
    }

    /// How many months lie between, or were paid twice.
    fn between(&self, gap: &CoverGap) -> Text {
        let (stopped, joined, to, months) = (month(gap.stopped), month(gap.enrolled), self.to(), gap.months);
        match (gap.overlap, gap.assumed) {
            (1.., _) => transfer_gap::overlap { months: gap.overlap }.text(),
            (0, true) => transfer_gap::gap_if_joined_now { stopped, joined, to, months }.text(),
            (0, false) => transfer_gap::gap { stopped, joined, to, months }.text(),
        }
    }

    fn waiting_source(&self) -> Option<usize> {
        let found = self.waiting_claim()?;
        number(found, &self.claims, self.rules)
    }

    fn waiting_claim(&self) -> Option<ClaimRef> {
        let kinds = [Quantity::WaitingMonthsSwitching, Quantity::WaitingMonths];
        kinds.into_iter().find_map(|quantity| {
            let found = self.decision.evidence.iter().find(|found| found.quantity == quantity)?;
            found.finding.possible().first().map(|found| found.claim)
        })
    }

    fn waiting(&self, free: u32, gap: &CoverGap) -> Text {
        let to = self.to();
        let Some(waiting) = gap.waiting else { return transfer_gap::wait_unknown { free, to }.text() };
        let most = waiting.high;
        let own = self.waiting_claim().is_some_and(|claim| self.rules.claim(claim).place != Adcode::NATION);
        transfer_gap::has_to_wait { free }.text().sentence(if own {
            transfer_gap::wait_here { to, most }.text()
        } else {
            transfer_gap::wait_nationally { most, to }.text()
        })
    }
}
