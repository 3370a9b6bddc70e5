//! What would change the answer.

use super::super::figures::date;
use super::Say;
use crate::evidence::ClaimRef;
use crate::transfer::{Fix, MoneyMode, TransferFlip, TransferMode};
use crate::view::Text;
use crate::wording::words::transfer_flips;

impl Say<'_> {
    pub(super) fn flip(&self, flip: &TransferFlip) -> Text {
        match flip {
            TransferFlip::AcceptanceDayCounted { out_due, in_due } => {
                let (out_due, in_due) = (self.day(*out_due), self.day(*in_due));
                transfer_flips::day_of_acceptance_counted { out_due, in_due }.text()
            }
            TransferFlip::RivalLimit { claim, days, in_due } => {
                let (title, in_due) = (self.called(*claim), self.day(*in_due));
                transfer_flips::other_limit { title, days: *days, in_due }.text()
            }
            TransferFlip::AcceptedOn { on, out_due, in_due } => {
                let (out_due, in_due) = (self.day(*out_due), self.day(*in_due));
                transfer_flips::accepted_on { day: date(*on), out_due, in_due }.text()
            }
            TransferFlip::Condition(Fix::StopAtOrigin) => {
                transfer_flips::not_stopped { from: self.from() }.text()
            }
            TransferFlip::Condition(Fix::EnrolAtDestination) => {
                transfer_flips::not_enrolled { to: self.to() }.text()
            }
            TransferFlip::Condition(fix) => transfer_flips::insured_elsewhere { fix: self.fix(*fix) }.text(),
            TransferFlip::RivalMode { claim, mode } => {
                let (title, to) = (self.called(*claim), self.to());
                match mode {
                    TransferMode::Apply => transfer_flips::apply_yourself { title, to }.text(),
                    TransferMode::Instant => transfer_flips::instant { title, to }.text(),
                    TransferMode::Automatic => transfer_flips::automatic { title, to }.text(),
                }
            }
            TransferFlip::RivalMoney { claim, mode } => {
                let (title, from) = (self.called(*claim), self.from());
                match mode {
                    MoneyMode::Moves => transfer_flips::balance_moves { title, from }.text(),
                    MoneyMode::Stays => transfer_flips::balance_stays { title, from }.text(),
                    MoneyMode::PaidToBank => transfer_flips::balance_to_bank { title, from }.text(),
                    MoneyMode::Unknown => transfer_flips::balance_unknown { title, from }.text(),
                }
            }
        }
    }

    /// What the document of a claim is called.
    fn called(&self, claim: ClaimRef) -> &str {
        self.rules.source_of(claim).called()
    }
}
