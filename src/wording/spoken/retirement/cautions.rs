//! What must be known before relying on the answer.

use super::super::evidence::quantity;
use super::super::figures::{month_span, months, plain_date};
use super::history_words::doubt;
use super::{exactly, selector_names, Say};
use crate::evidence::LastDay;
use crate::reasoning::{Item, Operation};
use crate::retirement::{Gap, GapTest, Overdue, TestKind};
use crate::view::Caution;
use crate::wording::words::retirement_cautions;

impl Say<'_> {
    /// Where there are exactly the months required, paying on or stopping now.
    fn borderline(&self) -> impl Iterator<Item = Caution> + '_ {
        let tests = self.answer.if_keep.tests.iter().zip(&self.answer.if_stop.tests);
        tests.filter_map(|(keep, stop)| {
            let (test, hotline) = (self.test(keep.kind), self.hotline());
            let (months, then) = (month_span(keep.have), month_span(stop.have));
            Some(Caution(match (exactly(keep), exactly(stop)) {
                (true, true) => retirement_cautions::exactly { test, months, hotline }.text(),
                (true, false) => retirement_cautions::exactly_keeping { test, months, hotline }.text(),
                (false, true) => retirement_cautions::exactly_stopping { test, months: then, hotline }.text(),
                (false, false) => return None,
            }))
        })
    }

    /// Where notice or agreement would come too late today: it may have been seen to long ago.
    fn overdue(&self) -> Option<Caution> {
        let choice = self.answer.statutory.choice;
        let notice = months(choice.notice_months);
        Some(Caution(match (self.answer.overdue?, choice.early_from) {
            (Overdue::Notice, Some(first)) => {
                retirement_cautions::notice_late { notice, day: plain_date(first) }.text()
            }
            (Overdue::Notice, None) => retirement_cautions::notice_too_late { notice }.text(),
            (Overdue::Agreement, _) => {
                let agreement = months(choice.agreement_months);
                retirement_cautions::agreement_late { agreement }.text()
            }
        }))
    }

    /// Whether months of service count as really paid and it was not told how many there are.
    fn is_service_open(&self) -> bool {
        self.decision.trace.iter().any(|step| match &step.operation {
            Operation::Sum(parts) if step.finds == Item::ActualWithMilitary => {
                parts.last().is_some_and(|served| served.if_exact().is_none())
            }
            _ => false,
        })
    }

    pub(super) fn cautions(&self) -> Vec<Caution> {
        let mut cautions = Vec::new();
        cautions.extend(self.since_to_answer());
        cautions.extend(self.elsewhere());
        cautions.extend(self.otherwise());
        cautions.extend(self.recognised());
        cautions.extend(self.deemed());
        cautions.extend(self.residents());
        cautions.extend(self.early());
        cautions.extend(
            self.answer
                .doubts
                .iter()
                .map(|one| Caution(retirement_cautions::doubt { doubt: doubt(*one) }.text())),
        );
        cautions.extend(self.borderline());
        cautions.extend(self.overdue());
        if self.answer.pension_not_told {
            let months = months(self.answer.statutory.pension_months);
            cautions.push(Caution(retirement_cautions::pension_not_told { months }.text()));
        }
        for (kind, required) in &self.answer.by_statutory_date {
            let (test, required, hotline) = (self.test(*kind), month_span(*required), self.hotline());
            let text = retirement_cautions::by_statutory_day { test, required, hotline }.text();
            cautions.push(Caution(text));
        }
        if !self.answer.asks.is_empty() {
            let (place, asks) = (self.place(), selector_names(self.answer.asks));
            cautions.push(Caution(retirement_cautions::also_depends { place, asks }.text()));
        }
        cautions.extend(self.reduced());
        cautions.extend(self.not_all_told());
        cautions.extend(self.unusual().into_iter().map(Caution));
        cautions.extend(self.running_out());
        cautions
    }

    /// That the benefit is lowered, not refused.
    fn reduced(&self) -> Option<Caution> {
        let (rate, _) = self.answer.reduction?;
        self.answer.if_keep.months.filter(|gap| gap.high > 0)?;
        Some(Caution(retirement_cautions::reduced { place: self.place(), rate: rate.to_string() }.text()))
    }

    /// That parts were not told, and the answer is a range for it.
    fn not_all_told(&self) -> Vec<Caution> {
        let mut cautions = Vec::new();
        let service_open = self.is_service_open();
        let mut tests = self.answer.if_keep.tests.iter().chain(&self.answer.if_stop.tests);
        let open = |test: &GapTest| test.short.is_some_and(|short| short.if_exact().is_none());
        if service_open && tests.any(|test| test.kind == TestKind::Actual && open(test)) {
            let text = retirement_cautions::service_not_told { place: self.place() }.text();
            cautions.push(Caution(text));
        }
        // A part that no test asks for widens nothing.
        let wide = |test: &GapTest| test.have.high - test.have.low > self.untold_months();
        let missing = |test: &GapTest| {
            let by_service = service_open && test.kind == TestKind::Actual;
            test.short.is_some() && wide(test) && !by_service
        };
        let parts_missing = self.answer.if_keep.tests.iter().any(missing);
        let not_exact = |gap: &Gap| gap.months.is_some_and(|months| months.if_exact().is_none());
        if parts_missing && (not_exact(&self.answer.if_keep) || not_exact(&self.answer.if_stop)) {
            let unplaced = self.decision.trace.iter().any(|step| step.finds == Item::PeriodsPerhapsLocal);
            let text = if unplaced {
                retirement_cautions::places_not_told()
            } else {
                retirement_cautions::parts_not_told()
            };
            cautions.push(Caution(text.into()));
        }
        cautions
    }

    /// Where a figure does not reach as far as the day of retirement.
    fn running_out(&self) -> impl Iterator<Item = Caution> + '_ {
        self.relied().filter_map(|(what, candidate)| {
            let last = self.rules.claim(candidate.claim).past(self.answer.retires_on)?;
            if self.decision.asked_on > last.day() {
                return None;
            }
            let (figure, day, hotline) = (quantity(what), plain_date(last.day()), self.hotline());
            Some(Caution(match last {
                LastDay::Checked(_) => retirement_cautions::checked_until { figure, day, hotline }.text(),
                LastDay::OfDocument(_) => retirement_cautions::document_until { figure, day, hotline }.text(),
            }))
        })
    }
}
