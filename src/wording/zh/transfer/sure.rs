//! How sure the sentence is, and what to fill in for a better one.

use super::Say;
use crate::transfer::{Field, Stage, Verdict};
use crate::wording::say::say;
use crate::wording::{words, Certainty, Sure, ToFill};

impl Say<'_> {
    pub(super) fn sure(&self) -> Option<Sure> {
        let sure = |certainty: Certainty, because: &str| {
            Some(Sure { certainty, checked: certainty < Certainty::Estimate, because: because.to_owned() })
        };
        let heard = say!(
            "余额没有规定的期限，日子是听说的",
            "no rule sets a limit for the balance: its day is hearsay"
        );
        let relation = self.answer.relation.as_ref()?;
        if !matches!(self.answer.verdict, Verdict::Automatic | Verdict::Go) {
            return None;
        }
        match self.answer.stage {
            Stage::MoneyCommon | Stage::MoneySlow | Stage::MoneyLate => {
                self.answer.money?.bands?;
                return sure(Certainty::Estimate, heard);
            }
            Stage::Done | Stage::Rejected | Stage::None => return None,
            Stage::NotAccepted | Stage::TransferOut | Stage::TransferIn | Stage::RelationDue => {}
        }
        match (relation.assumed, relation.in_due.is_exact() && !relation.in_due.provisional) {
            (true, _) => sure(
                Certainty::Estimate,
                say!(
                    "没有受理日期，先按今天受理来算",
                    "there is no date of acceptance: for now counted as if it were today"
                ),
            ),
            (false, true) => sure(
                Certainty::Figure,
                say!(
                    "照全国规定的工作日，一天一天数出来的",
                    "counted day by day, by the working days of the national rules"
                ),
            ),
            (false, false) => sure(
                Certainty::Span,
                say!(
                    "有一年的放假安排还没公布，可能差几天",
                    "the holiday notice of one year is not published yet: it may shift by a few days"
                ),
            ),
        }
    }

    pub(super) fn to_fill(&self) -> Option<ToFill> {
        let relation = self.answer.relation.as_ref().filter(|relation| relation.assumed)?;
        let wanted = matches!(self.answer.stage, Stage::TransferOut | Stage::TransferIn);
        let field = Field::AcceptedOn.declared()?.id;
        (wanted && relation.out_due.is_some())
            .then_some(ToFill { field, words: words::around::enter_accepted() })
    }
}
