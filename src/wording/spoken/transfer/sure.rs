//! How sure the sentence is, and what to fill in for a better one.

use super::Say;
use crate::transfer::{Field, TransferStage, TransferVerdict};
use crate::view::{Certainty, Sure, ToFill};
use crate::wording::words;
use crate::wording::words::transfer_sure;

impl Say<'_> {
    pub(super) fn sure(&self) -> Option<Sure> {
        let sure = |certainty: Certainty, because: &str| {
            Some(Sure { certainty, checked: certainty < Certainty::Estimate, because: because.to_owned() })
        };
        let relation = self.answer.relation.as_ref()?;
        if !matches!(self.answer.verdict, TransferVerdict::Automatic | TransferVerdict::Go) {
            return None;
        }
        match self.answer.stage {
            TransferStage::MoneyCommon | TransferStage::MoneySlow | TransferStage::MoneyLate => {
                self.answer.money?.bands?;
                return sure(Certainty::Estimate, transfer_sure::balance_is_hearsay());
            }
            TransferStage::Done | TransferStage::Rejected | TransferStage::None => return None,
            TransferStage::NotAccepted
            | TransferStage::TransferOut
            | TransferStage::TransferIn
            | TransferStage::RelationDue => {}
        }
        match (relation.assumed, relation.in_due.is_exact() && !relation.in_due.provisional) {
            (true, _) => sure(Certainty::Estimate, transfer_sure::as_if_accepted_today()),
            (false, true) => sure(Certainty::Figure, transfer_sure::counted_day_by_day()),
            (false, false) => sure(Certainty::Span, transfer_sure::notice_missing()),
        }
    }

    pub(super) fn to_fill(&self) -> Option<ToFill> {
        let relation = self.answer.relation.as_ref().filter(|relation| relation.assumed)?;
        let wanted = matches!(self.answer.stage, TransferStage::TransferOut | TransferStage::TransferIn);
        let field = Field::AcceptedOn.declared()?.id;
        (wanted && relation.out_due.is_some())
            .then_some(ToFill { field, words: words::around::enter_accepted() })
    }
}
