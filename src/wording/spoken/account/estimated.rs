//! What may be credited where nobody published it: named as an estimate before the number, with whom to ask behind it.

use super::super::estimates::{named, places, said};
use super::{money, money_between, Say};
use crate::account::{AccountAnswer, CreditEstimate, CreditFrom, Insured};
use crate::money::Money;
use crate::reasoning::Decision;
use crate::rulebook::Rulebook;
use crate::view::{Row, Text};
use crate::wording::words;

impl Say<'_> {
    /// What is not known, and then what it may be.
    pub(super) fn estimated(&self) -> Option<Text> {
        let found = self.answer.estimate.as_ref()?;
        let (place, hotline) = (self.place(), self.hotline());
        let (not_found, call) = match self.answer.insured {
            Insured::Retired => (
                words::account::retirees_not_found { place }.text(),
                words::account::no_answer_call_for_figure { hotline }.text(),
            ),
            _ => (
                if self.answer.asks_account {
                    words::account::tier_not_found { place }.text()
                } else {
                    words::account::with_account_not_found { place }.text()
                },
                words::account::no_answer_call_about_tier { hotline }.text(),
            ),
        };
        let estimate = named(found.amount.rung, &amount(found));
        let estimated = words::account::estimated { estimate, from: self.drawn(found) };
        Some(not_found.sentence(estimated.text()).sentence(call))
    }

    /// From what it was drawn.
    fn drawn(&self, found: &CreditEstimate) -> String {
        match &found.from {
            CreditFrom::Said(claims) => {
                words::account::from_sources { amounts: said(claims, self.rules) }.string()
            }
            CreditFrom::Places(others) => {
                let amounts = money_between(Money::from_fen(others.lowest), Money::from_fen(others.highest));
                words::account::from_places { places: places(others, self.rules), amounts }.string()
            }
            CreditFrom::Bound => match found.amount.likely {
                Some((low, high)) => {
                    words::account::holds_all_places_mostly { amounts: money_between(low, high) }.string()
                }
                None => words::account::holds_all_places().to_owned(),
            },
            CreditFrom::EitherOr { base, own_base, rate, with_account, .. } => {
                let (base, rate) = (money_between(base.0, base.1), rate.to_string());
                match (with_account, own_base) {
                    (true, true) => words::account::account_by_your_base { base, rate }.string(),
                    (true, false) => words::account::account_by_all_bases { base, rate }.string(),
                    (false, true) => words::account::tier_by_your_base { base, rate }.string(),
                    (false, false) => words::account::tier_by_all_bases { base, rate }.string(),
                }
            }
        }
    }

    /// The same among the figures.
    pub(super) fn estimated_row(&self) -> Option<Row> {
        let found = self.answer.estimate.as_ref()?;
        let estimate = named(found.amount.rung, &amount(found));
        Some(Row {
            label: words::account::credited_monthly().to_owned(),
            value: words::account::estimated_call { estimate, hotline: self.hotline() }.text(),
            note: None,
        })
    }
}

/// How the credit was estimated, in a line: from where, and by which operands.
pub fn credit_formula(
    found: &CreditEstimate,
    decision: &Decision<AccountAnswer>,
    rules: &Rulebook,
) -> String {
    Say { answer: &decision.answer, decision, rules }.drawn(found)
}

/// The amount, or the two amounts one of which it is.
fn amount(found: &CreditEstimate) -> String {
    let (low, high) = (found.amount.low, found.amount.high);
    match &found.from {
        CreditFrom::EitherOr { with_account: false, least, .. } => {
            words::account::nothing_or { amounts: money_between(*least, high) }.string()
        }
        _ if low == high => words::account::about_monthly { amount: money(high) }.string(),
        _ => words::account::monthly { amounts: money_between(low, high) }.string(),
    }
}
