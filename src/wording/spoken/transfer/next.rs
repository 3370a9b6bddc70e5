//! What to do when.

use super::super::at_office;
use super::super::figures::{date, hotline};
use super::calls::CITY_LINE;
use super::Say;
use crate::transfer::{Act, NextStep, TransferChannel, TransferVerdict};
use crate::view::{NextLine, Text};
use crate::wording::words::{office_transfer, office_transfer_in_chinese, transfer_next};

impl Say<'_> {
    pub(super) fn next(&self) -> Vec<NextLine> {
        let line = |step: &NextStep| NextLine {
            on: Some(step.on),
            when: date(step.on),
            what: self.act(step.act),
            calls: self.calls(step.act),
        };
        let retired =
            self.answer.verdict == TransferVerdict::OutOfScope && self.answer.from != self.answer.to;
        let ask = retired.then(|| NextLine {
            on: None,
            when: transfer_next::now().to_owned(),
            what: at_office::ask(
                hotline(self.answer.from, self.rules),
                &self.from(),
                office_transfer_in_chinese::retired(),
                office_transfer::retired(),
            ),
            calls: Vec::new(),
        });
        ask.into_iter().chain(self.answer.next.iter().map(line)).collect()
    }

    fn act(&self, act: Act) -> Text {
        let (from, to) = (self.from(), self.to());
        let call_from = hotline(self.answer.from, self.rules);
        let call_to = hotline(self.answer.to, self.rules);
        let city_line = CITY_LINE;
        match act {
            Act::Fix => self.fix_first(),
            Act::Apply => self.apply(),
            Act::CheckAccepted => transfer_next::check_accepted(),
            Act::AskAcceptance => transfer_next::ask_acceptance { call: call_to, to }.text(),
            Act::CheckTransferOut => transfer_next::check_transfer_out { from }.text(),
            Act::CallOrigin => transfer_next::call_origin { call: call_from, from }.text(),
            Act::CheckTransferIn => transfer_next::check_transfer_in { to }.text(),
            Act::CallDestination => transfer_next::call_destination { call: call_to, to }.text(),
            Act::CheckMoney if self.paid_to_bank() => {
                transfer_next::check_bank_account { call: call_from, from }.text()
            }
            Act::CheckMoney => transfer_next::check_balance { call: call_from, from, to }.text(),
            Act::Escalate if self.paid_to_bank() => {
                transfer_next::press_origin { call_from, from, city_line }.text()
            }
            Act::Escalate => transfer_next::press_both { call_from, from, call_to, to, city_line }.text(),
            Act::VerifyAndKeep if self.answer.relation.is_none() => {
                transfer_next::check_automatic { to, call: call_to }.text()
            }
            Act::VerifyAndKeep if self.answer.money.is_none() => transfer_next::check_years().into(),
            Act::VerifyAndKeep => transfer_next::check_years_and_balance().into(),
            Act::EnrolNextYear => transfer_next::enrol_next_year { to }.text(),
        }
    }

    fn fix_first(&self) -> Text {
        let again = self.refused();
        let mut blocking = self.answer.fixes.iter().filter(|fix| fix.blocks());
        let first = blocking.next().map(|fix| self.fix(*fix)).unwrap_or_default();
        match blocking.count() {
            0 => transfer_next::fix_then_apply { first, again }.text(),
            more => transfer_next::fix_more_then_apply { first, more, again }.text(),
        }
    }

    fn apply(&self) -> Text {
        let (from, to) = (self.from(), self.to());
        let way = match self.answer.channel {
            Some(TransferChannel::Online) => transfer_next::way_online().to_owned(),
            Some(TransferChannel::Window) => transfer_next::way_window { from, to }.string(),
            None => transfer_next::way_either { from, to }.string(),
        };
        match self.together() {
            Some(checks) => transfer_next::check_then_apply { checks, way }.text(),
            None => transfer_next::apply { way }.text(),
        }
    }
}
