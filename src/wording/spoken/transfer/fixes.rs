//! What to put right first, and how.

use super::super::figures::{hotline, list, place};
use super::Say;
use crate::evidence::{Quantity, Value};
use crate::transfer::Fix;
use crate::view::Text;
use crate::wording::words::transfer_fixes;

impl Say<'_> {
    /// What stands in the way, in order, in one phrase. Who does it and who asks for it is said where it is done.
    pub(super) fn fixes(&self) -> String {
        let blocking = self.answer.fixes.iter().filter(|fix| fix.blocks());
        let named = |fix: &Fix| match fix {
            Fix::StopAtOrigin => transfer_fixes::stop_alone { from: self.from() }.string(),
            Fix::ClearArrears => {
                transfer_fixes::pay_arrears_alone { who: self.who_asks_for_arrears() }.string()
            }
            other => self.fix(*other),
        };
        let then = |first: String, next: String| transfer_fixes::and_then { first, next }.string();
        blocking.map(named).reduce(then).unwrap_or_default()
    }

    /// Everything that is to be done or made sure of, in one phrase.
    pub(super) fn together(&self) -> Option<String> {
        let mut said = Vec::new();
        let mut checked = false;
        for fix in &self.answer.fixes {
            said.push(match fix {
                Fix::CheckStopped if checked => transfer_fixes::also_stopped { from: self.from() }.string(),
                Fix::CheckEnrolled if checked => transfer_fixes::also_enrolled { to: self.to() }.string(),
                Fix::CheckDouble if checked => transfer_fixes::also_not_double().to_owned(),
                other => self.fix(*other),
            });
            checked = matches!(fix, Fix::CheckStopped | Fix::CheckEnrolled | Fix::CheckDouble);
        }
        let last = said.pop()?;
        Some(if said.is_empty() {
            last
        } else {
            transfer_fixes::and_last { others: list(&said), last }.string()
        })
    }

    /// Whether it was handed in before and refused, so that it has to be applied for once more.
    pub(super) fn refused(&self) -> bool {
        self.answer.fixes.contains(&Fix::MendAndReapply)
    }

    /// How things stand that would have to be put right.
    pub(super) fn state(&self, fix: Fix) -> String {
        match fix {
            Fix::StopAtOrigin => transfer_fixes::not_stopped { from: self.from() }.string(),
            Fix::EnrolAtDestination => transfer_fixes::not_enrolled { to: self.to() }.string(),
            Fix::EndDouble => transfer_fixes::double().to_owned(),
            Fix::AskArrears | Fix::ClearArrears => transfer_fixes::arrears().to_owned(),
            other => self.fix(other),
        }
    }

    pub(super) fn fix(&self, fix: Fix) -> String {
        match fix {
            Fix::StopAtOrigin => transfer_fixes::stop { from: self.from() }.string(),
            Fix::EnrolAtDestination => transfer_fixes::enrol { to: self.to() }.string(),
            Fix::EndDouble => transfer_fixes::end_double().to_owned(),
            Fix::ClearArrears => transfer_fixes::pay_arrears { who: self.who_asks_for_arrears() }.string(),
            Fix::AskArrears => transfer_fixes::ask_about_arrears().to_owned(),
            Fix::MendAndReapply => transfer_fixes::mend().to_owned(),
            Fix::CheckStopped => transfer_fixes::make_sure_stopped { from: self.from() }.string(),
            Fix::CheckEnrolled => transfer_fixes::make_sure_enrolled { to: self.to() }.string(),
            Fix::CheckDouble => transfer_fixes::make_sure_not_double().to_owned(),
        }
    }

    /// The place known to ask for arrears to be cleared.
    fn who_asks_for_arrears(&self) -> String {
        let local = |value: &Value| matches!(value, Value::Choice(word) if &**word == "local-condition");
        let found = self.decision.evidence.iter().find(|found| {
            found.quantity == Quantity::ArrearsCondition
                && found.finding.relied().is_some_and(|relied| local(&relied.value))
        });
        found
            .map_or_else(|| transfer_fixes::local_office().to_owned(), |found| place(found.place, self.rules))
    }

    /// How it is put right, or made sure of.
    pub(super) fn how(&self, fix: Fix) -> Text {
        let (from, to) = (self.from(), self.to());
        let (call_from, call_to) =
            (hotline(self.answer.from, self.rules), hotline(self.answer.to, self.rules));
        match fix {
            Fix::StopAtOrigin => transfer_fixes::how_to_stop { from, call: call_from }.text(),
            Fix::EnrolAtDestination => transfer_fixes::how_to_enrol { to, call: call_to }.text(),
            Fix::EndDouble => self.how_to_end_double(),
            Fix::ClearArrears => {
                let who = self.who_asks_for_arrears();
                transfer_fixes::how_to_pay_arrears { who, call: call_from }.text()
            }
            Fix::AskArrears => transfer_fixes::how_to_ask_about_arrears { call: call_from }.text(),
            Fix::MendAndReapply => transfer_fixes::how_to_mend { call_to, to, call_from, from }.text(),
            Fix::CheckStopped => transfer_fixes::how_to_check_stopped { from, call: call_from }.text(),
            Fix::CheckEnrolled => transfer_fixes::how_to_check_enrolled { to, call: call_to }.text(),
            Fix::CheckDouble => transfer_fixes::how_to_check_double { call: call_to }.text(),
        }
    }

    /// What comes after all of them.
    pub(super) fn then_apply(&self) -> &'static str {
        if self.refused() {
            transfer_fixes::then_apply_again()
        } else {
            transfer_fixes::then_apply()
        }
    }

    /// The rule on being insured twice as its source has it, and what to do.
    fn how_to_end_double(&self) -> Text {
        let rule = self.relied(Quantity::DoubleRule).map(|found| match &found.value {
            Value::Text(text) => Text::new().data(text.to_string()),
            _ => Text::new(),
        });
        Text::from(transfer_fixes::how_to_end_double())
            .sentence(rule.unwrap_or_default())
            .sentence(transfer_fixes::stop_the_other().into())
    }
}
