//! The answer in one sentence.

use super::super::figures::{date, days_gone, hotline};
use super::Say;
use crate::transfer::{MoneyBands, MoneyMode, RelationClock, SeenStatus, TransferStage, TransferVerdict};
use crate::view::Text;
use crate::wording::words::transfer_lead;

impl Say<'_> {
    pub(super) fn lead(&self) -> Text {
        let answer = self.answer;
        match answer.verdict {
            TransferVerdict::OutOfScope if answer.from == answer.to => transfer_lead::same_place().into(),
            TransferVerdict::OutOfScope => {
                transfer_lead::retired { from: self.from(), hotline: hotline(answer.from, self.rules) }.text()
            }
            TransferVerdict::Wait => transfer_lead::next_year { to: self.to() }.text(),
            TransferVerdict::FixFirst => {
                let first = transfer_lead::not_yet { fixes: self.fixes() }.text();
                if self.refused() {
                    first.sentence(transfer_lead::then_apply_again().into())
                } else {
                    first
                }
            }
            TransferVerdict::Automatic if answer.relation.is_none() => match self.automatic_by() {
                Some(_) => transfer_lead::automatic_by_rule { to: self.to() }.text(),
                None => transfer_lead::automatic { to: self.to() }.text(),
            },
            TransferVerdict::Automatic | TransferVerdict::Go => match &answer.relation {
                Some(relation) => self.under_way(relation).sentence(self.money_day()),
                None => transfer_lead::nothing_to_count().into(),
            },
        }
    }

    fn under_way(&self, relation: &RelationClock) -> Text {
        let (from, to) = (self.from(), self.to());
        let out_due = relation.out_due.map(|due| self.day(due));
        let in_due = self.day(relation.in_due);
        let days = self.answer.overdue_days;
        match self.answer.stage {
            TransferStage::NotAccepted => {
                self.waiting_for_acceptance().sentence(transfer_lead::if_accepted_today { in_due, to }.text())
            }
            TransferStage::TransferOut | TransferStage::TransferIn if relation.assumed => {
                transfer_lead::day_of_acceptance_missing { in_due, to }.text()
            }
            TransferStage::TransferOut => {
                let out_due = out_due.unwrap_or_default();
                transfer_lead::transfer_out { from, out_due, in_due, to }.text()
            }
            TransferStage::TransferIn => match (relation.info_sent_on, out_due) {
                (Some(sent), _) => transfer_lead::form_sent { sent: date(sent), in_due, to }.text(),
                (None, Some(out_due)) => {
                    transfer_lead::transfer_out_was_due { from, out_due, in_due, to }.text()
                }
                (None, None) => transfer_lead::transfer_in { in_due, to }.text(),
            },
            TransferStage::RelationDue
                if self.answer.seen == Some(SeenStatus::Accepted) && relation.info_sent_on.is_none() =>
            {
                let out_due = out_due.unwrap_or_default();
                transfer_lead::transfer_out_overdue { from, out_due, days }.text()
            }
            TransferStage::RelationDue => transfer_lead::record_overdue { in_due, to, days }.text(),
            TransferStage::MoneyCommon | TransferStage::MoneySlow | TransferStage::MoneyLate => {
                self.money_lead()
            }
            TransferStage::Done => {
                let check = if self.answer.money.is_some() {
                    transfer_lead::check_years_and_balance()
                } else {
                    transfer_lead::check_years()
                };
                transfer_lead::done().sentence(check.into())
            }
            TransferStage::Rejected | TransferStage::None => transfer_lead::not_accepted().into(),
        }
    }

    /// The day of the balance, behind those of the record, where the record is still on its way.
    fn money_day(&self) -> Text {
        let bands = self.answer.money.and_then(|money| money.bands);
        let on_its_way = matches!(
            self.answer.stage,
            TransferStage::NotAccepted
                | TransferStage::TransferOut
                | TransferStage::TransferIn
                | TransferStage::RelationDue
        );
        let Some(bands) = bands.filter(|_| on_its_way) else { return Text::new() };
        if let Some(promised) = bands.promised {
            return transfer_lead::balance_by_guide { day: self.day(promised) }.text();
        }
        let day = date(bands.usual_until);
        if self.paid_to_bank() {
            transfer_lead::balance_to_bank { from: self.from(), day }.text()
        } else if bands.usual_until < self.decision.asked_on {
            transfer_lead::balance_should_be_there { day }.text()
        } else {
            transfer_lead::balance_mostly_by { day }.text()
        }
    }

    fn money_lead(&self) -> Text {
        match self.answer.money.and_then(|money| money.bands) {
            Some(bands) => self.money_awaited(&bands),
            None => match self.answer.money.map(|money| (money.mode, money.beyond_calendar)) {
                Some((_, true)) => transfer_lead::record_there_balance_beyond_notices(),
                Some((MoneyMode::Unknown, _)) => transfer_lead::record_there_no_account(),
                _ => transfer_lead::record_there_day_missing(),
            }
            .into(),
        }
    }

    fn money_awaited(&self, bands: &MoneyBands) -> Text {
        match self.answer.stage {
            TransferStage::MoneyCommon => {
                let day = date(bands.usual_until);
                if self.paid_to_bank() {
                    transfer_lead::record_there_balance_to_bank { from: self.from(), day }.text()
                } else {
                    transfer_lead::record_there_balance_commonly { day }.text()
                }
            }
            TransferStage::MoneySlow => {
                transfer_lead::record_there_balance_slow { day: date(bands.slow_until) }.text()
            }
            _ => {
                let ask = if self.paid_to_bank() {
                    transfer_lead::ask_which_bank_account()
                } else {
                    transfer_lead::ask_both_places()
                };
                transfer_lead::balance_late().sentence(ask.into())
            }
        }
    }

    /// Why no limit is running yet.
    fn waiting_for_acceptance(&self) -> Text {
        match self.answer.submitted {
            Some(submitted) => transfer_lead::handed_in { days: days_gone(submitted.days) }.text(),
            None => transfer_lead::clock_starts_with_acceptance().into(),
        }
    }
}
