//! What to put right first, and how.

use super::super::figures::{hotline, place};
use super::Say;
use crate::evidence::{Quantity, Value};
use crate::transfer::Fix;
use crate::wording::say::{say, tell};
use crate::wording::Text;

impl Say<'_> {
    /// What stands in the way, in order, in one phrase. Who does it and who asks for it is said where it is done.
    pub(super) fn fixes(&self) -> String {
        let blocking = self.answer.fixes.iter().filter(|fix| fix.blocks());
        let named = |fix: &Fix| match fix {
            Fix::StopAtOrigin => {
                tell!("在{}停保", "stop the insurance (停保) in {}", self.from())
            }
            Fix::ClearArrears => {
                let who = self.who_asks_for_arrears();
                tell!("把欠费补上（{who}要求）", "pay the arrears (欠费), as {who} asks")
            }
            other => self.fix(*other),
        };
        blocking.map(named).collect::<Vec<_>>().join(say!("，再", ", then "))
    }

    /// Whether it was handed in before and refused, so that it has to be applied for once more.
    pub(super) fn refused(&self) -> bool {
        self.answer.fixes.contains(&Fix::MendAndReapply)
    }

    /// How things stand that would have to be put right.
    pub(super) fn state(&self, fix: Fix) -> String {
        match fix {
            Fix::StopAtOrigin => {
                tell!("{}还没停保", "the insurance in {} is not stopped (停保)", self.from())
            }
            Fix::EnrolAtDestination => tell!("{}还没参保", "you are not enrolled (参保) in {}", self.to()),
            Fix::EndDouble => say!("还有一份重复参保", "you are insured twice (重复参保)").to_owned(),
            Fix::AskArrears | Fix::ClearArrears => {
                say!("还有欠费", "contributions are in arrears (欠费)").to_owned()
            }
            other => self.fix(other),
        }
    }

    pub(super) fn fix(&self, fix: Fix) -> String {
        match fix {
            Fix::StopAtOrigin => tell!(
                "在{}停保（有单位的请原单位办，自己缴的自己办）",
                "stop the insurance (停保) in {} (your former employer does it; if you paid yourself, you do)",
                self.from()
            ),
            Fix::EnrolAtDestination => tell!("在{}参保", "enrol (参保) in {}", self.to()),
            Fix::EndDouble => say!(
                "把重复参保的那一份停掉",
                "stop the duplicate insurance (重复参保)"
            ).to_owned(),
            Fix::ClearArrears => {
                tell!(
                    "把欠费补上（{}的要求，全国规定里没有这一条）",
                    "pay the arrears (欠费; {} asks for this, the national rules don't)",
                    self.who_asks_for_arrears()
                )
            }
            Fix::AskArrears => say!(
                "问一下欠费要不要先补（全国规定没要求，有的地方要求）",
                "ask whether the arrears (欠费) must be paid first (the national rules don't ask for it, some places do)"
            ).to_owned(),
            Fix::MendAndReapply => say!(
                "看清不予受理的原因，照着改好",
                "see why it was not accepted (不予受理) and put that right"
            ).to_owned(),
            Fix::CheckStopped => tell!(
                "确认{}已经停保",
                "make sure that the insurance in {} is stopped (停保)",
                self.from()
            ),
            Fix::CheckEnrolled => tell!(
                "确认{}已经参保",
                "make sure that you are enrolled (参保) in {}",
                self.to()
            ),
            Fix::CheckDouble => say!(
                "确认没有重复参保",
                "make sure that you are not insured twice (重复参保)"
            ).to_owned(),
        }
    }

    /// The place known to ask for arrears to be cleared.
    fn who_asks_for_arrears(&self) -> String {
        let local = |value: &Value| matches!(value, Value::Choice(word) if &**word == "local-condition");
        let found = self.decision.evidence.iter().find(|found| {
            found.quantity == Quantity::ArrearsCondition
                && found.finding.relied().is_some_and(|relied| local(&relied.value))
        });
        found.map_or_else(
            || say!("当地", "the local office").to_owned(),
            |found| place(found.place, self.rules),
        )
    }

    /// How it is put right, or made sure of.
    pub(super) fn how(&self, fix: Fix) -> Text {
        let (from, to) = (self.from(), self.to());
        let (ask_from, ask_to) = (hotline(self.answer.from, self.rules), hotline(self.answer.to, self.rules));
        let how = match fix {
            Fix::StopAtOrigin => tell!(
                "在{from}停保：有单位的请原单位办，自己缴的自己办。有的停保当月还不生效，办完打 {ask_from} 问一句“停保生效了没有”。",
                "Stop the insurance (停保) in {from}: your former employer does it; if you paid yourself, you do. In some places it does not take effect in the same month, so afterwards call {ask_from} and ask: has it taken effect (停保生效了没有)?"
            ),
            Fix::EnrolAtDestination => tell!(
                "在{to}参保：有单位的由新单位办，自己缴的自己办。有的地方要缴上第一个月才算，打 {ask_to} 问一句“我算参保了没有”。",
                "Enrol (参保) in {to}: your new employer does it; if you pay yourself, you do. In some places it only counts once the first month is paid, so call {ask_to} and ask: am I enrolled (我算参保了没有)?"
            ),
            Fix::EndDouble => return self.how_to_end_double(),
            Fix::ClearArrears => tell!(
                "把欠费补上。这是{}的条件，全国规定里没有；打 {ask_from} 问欠了哪几个月、怎么补。",
                "Pay the arrears (欠费). This is a condition of {}, not of the national rules; call {ask_from} and ask which months are missing and how to pay them.",
                self.who_asks_for_arrears()
            ),
            Fix::AskArrears => tell!(
                "有欠费：全国规定没有要求先补，有的地方要求。先打 {ask_from} 问“欠费会不会影响转出”，别急着交钱。",
                "Arrears (欠费): the national rules don't ask you to pay them first, some places do. Call {ask_from} first and ask whether they hold up the transfer-out (欠费会不会影响转出); don't hurry to pay."
            ),
            Fix::MendAndReapply => tell!(
                "看清不予受理的原因，照着改好。看不到原因就打 {ask_to}（{to}）或 {ask_from}（{from}）问。",
                "See why it was not accepted (不予受理) and put that right. If you can't see the reason, call {ask_to} ({to}) or {ask_from} ({from}) and ask."
            ),
            Fix::CheckStopped => tell!(
                "{from}停保了没有：问原单位，或者打 {ask_from}。",
                "Whether the insurance in {from} is stopped (停保): ask your former employer, or call {ask_from}."
            ),
            Fix::CheckEnrolled => tell!(
                "{to}参上了没有：问新单位，或者打 {ask_to}。",
                "Whether you are enrolled (参保) in {to}: ask your new employer, or call {ask_to}."
            ),
            Fix::CheckDouble => tell!(
                "是不是还有另一份医保（比如老家的居民医保）：打 {ask_to} 问。",
                "Whether you are insured elsewhere too (for example resident insurance back home): call {ask_to} and ask."
            ),
        };
        how.into()
    }

    /// What comes after all of them.
    pub(super) fn then_apply(&self) -> Text {
        match self.refused() {
            true => say!(
                "这几件都办好，再重新申请转移。",
                "Once all of these are settled, apply for the transfer again."
            ),
            false => {
                say!("这几件都办好，再申请转移。", "Once all of these are settled, apply for the transfer.")
            }
        }
        .into()
    }

    /// The rule on being insured twice as its source has it, and what to do.
    fn how_to_end_double(&self) -> Text {
        let rule = self.relied(Quantity::DoubleRule).map(|found| match &found.value {
            Value::Text(text) => text.to_string(),
            _ => String::new(),
        });
        let then = Text::new().plain(say!("结束重复参保。", "End being insured twice (重复参保). "));
        then.data(rule.unwrap_or_default())
            .plain(say!("把不留的那一份停掉。", " Stop the one you don't keep."))
    }
}
