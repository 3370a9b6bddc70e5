//! What to put right first, and how.

use super::super::figures::{hotline, place};
use super::Say;
use crate::evidence::{Quantity, Value};
use crate::transfer::Fix;

impl Say<'_> {
    /// What stands in the way, in order, in one phrase.
    pub(super) fn fixes(&self) -> String {
        let blocking = self.answer.fixes.iter().filter(|fix| fix.blocks());
        blocking.map(|fix| self.fix(*fix)).collect::<Vec<_>>().join("，再")
    }

    pub(super) fn fix(&self, fix: Fix) -> String {
        match fix {
            Fix::StopAtOrigin => format!("在{}停保（有单位的请原单位办，自己缴的自己办）", self.from()),
            Fix::EnrolAtDestination => format!("在{}参保", self.to()),
            Fix::EndDouble => "把重复参保的那一份停掉".to_owned(),
            Fix::ClearArrears => {
                format!("把欠费补上（{}的要求，全国规定里没有这一条）", self.who_asks_for_arrears())
            }
            Fix::AskArrears => "问一下欠费要不要先补（全国规定没要求，有的地方要求）".to_owned(),
            Fix::MendAndReapply => "看清不予受理的原因，改好后重新申请".to_owned(),
            Fix::CheckStopped => format!("确认{}已经停保", self.from()),
            Fix::CheckEnrolled => format!("确认{}已经参保", self.to()),
            Fix::CheckDouble => "确认没有重复参保".to_owned(),
        }
    }

    /// The place known to ask for arrears to be cleared.
    fn who_asks_for_arrears(&self) -> String {
        let local = |value: &Value| matches!(value, Value::Choice(word) if &**word == "local-condition");
        let found = self.decision.evidence.iter().find(|found| {
            found.quantity == Quantity::ArrearsCondition
                && found.finding.relied().is_some_and(|relied| local(&relied.value))
        });
        found.map_or_else(|| "当地".to_owned(), |found| place(found.place, self.rules))
    }

    /// How it is put right, or made sure of.
    pub(super) fn how(&self, fix: Fix) -> String {
        let (from, to) = (self.from(), self.to());
        let (ask_from, ask_to) = (hotline(self.answer.from, self.rules), hotline(self.answer.to, self.rules));
        match fix {
            Fix::StopAtOrigin => format!(
                "在{from}停保：有单位的请原单位办，自己缴的自己办。有的停保当月还不生效，办完打 {ask_from} 问一句“停保生效了没有”。"
            ),
            Fix::EnrolAtDestination => format!(
                "在{to}参保：有单位的由新单位办，自己缴的自己办。有的地方要缴上第一个月才算，打 {ask_to} 问一句“我算参保了没有”。"
            ),
            Fix::EndDouble => {
                let rule = self.relied(Quantity::DoubleRule).map(|found| match &found.value {
                    Value::Text(text) => text.to_string(),
                    _ => String::new(),
                });
                format!("结束重复参保。{}把不留的那一份停掉，再申请转移。", rule.unwrap_or_default())
            }
            Fix::ClearArrears => format!(
                "把欠费补上。这是{}的条件，全国规定里没有；打 {ask_from} 问欠了哪几个月、怎么补。",
                self.who_asks_for_arrears()
            ),
            Fix::AskArrears => format!(
                "有欠费：全国规定没有要求先补，有的地方要求。先打 {ask_from} 问“欠费会不会影响转出”，别急着交钱。"
            ),
            Fix::MendAndReapply => "看清不予受理的原因，按原因改好，再申请一次。看不到原因就打电话问。".to_owned(),
            Fix::CheckStopped => format!("{from}停保了没有：问原单位，或者打 {ask_from}。"),
            Fix::CheckEnrolled => format!("{to}参上了没有：问新单位，或者打 {ask_to}。"),
            Fix::CheckDouble => format!("是不是还有另一份医保（比如老家的居民医保）：打 {ask_to} 问。"),
        }
    }
}
