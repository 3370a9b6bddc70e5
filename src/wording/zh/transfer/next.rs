//! What to do when, whom to call, and what to say, word for word.

use super::super::figures::{date, hotline, plain_date};
use super::Say;
use crate::transfer::{Act, Channel};
use crate::wording::{Call, NextLine, Text};

/// The line of the city's government, after both offices.
const CITY_LINE: &str = "12345";

impl Say<'_> {
    pub(super) fn next(&self) -> Vec<NextLine> {
        let line = |step: &crate::transfer::NextStep| NextLine {
            on: Some(step.on),
            when: date(step.on),
            what: self.act(step.act),
            calls: self.calls(step.act),
        };
        self.answer.next.iter().map(line).collect()
    }

    fn act(&self, act: Act) -> Text {
        let (from, to) = (self.from(), self.to());
        let call_origin = hotline(self.answer.from, self.rules);
        let call_destination = hotline(self.answer.to, self.rules);
        match act {
            Act::Fix => {
                let mut blocking = self.answer.fixes.iter().filter(|fix| fix.blocks());
                let first = blocking.next().map(|fix| self.fix(*fix)).unwrap_or_default();
                let more = match blocking.count() {
                    0 => "；办好再申请转移".to_owned(),
                    more => format!("；后面还有 {more} 件，按下面的顺序办，都办好再申请转移"),
                };
                Text::new().plain("先").key(first).plain(more)
            }
            Act::Apply => {
                let checks: Vec<_> = self.answer.fixes.iter().map(|fix| self.fix(*fix)).collect();
                let first = match checks.is_empty() {
                    true => String::new(),
                    false => format!("{}，然后", checks.join("、")),
                };
                let online = "国家医保服务平台 APP 的“地方专区”里申请";
                let window = format!("到{from}或{to}任一地的医保窗口办");
                let way = match self.answer.channel {
                    Some(Channel::Online) => online.to_owned(),
                    Some(Channel::Window) => window,
                    None => format!("{online}，或者{window}"),
                };
                Text::new().plain(first).key("申请转移").plain(format!("：{way}"))
            }
            Act::CheckAccepted => {
                Text::new().key("看看受理了没有").plain("。受理了，把受理那天填进来，就能算准")
            }
            Act::AskAcceptance => Text::new()
                .plain("还没受理就打 ")
                .key(call_destination)
                .plain(format!("（{to}）问：卡在哪一条，要补什么")),
            Act::CheckTransferOut => Text::from(format!("看{from}是不是办完转出、信息表发出来了")),
            Act::CallOrigin => {
                Text::new().plain("还没转出就打 ").key(call_origin).plain(format!("（{from}）催办"))
            }
            Act::CheckTransferIn => Text::from(format!("看{to}是不是办结，年限对不对")),
            Act::CallDestination => Text::new()
                .plain("还没办结就打 ")
                .key(call_destination)
                .plain(format!("（{to}）问：信息表收到了没有")),
            Act::CheckMoney => Text::new()
                .plain("看余额到了没有；没到先打 ")
                .key(call_origin)
                .plain(format!("（{from}）问哪天划出，再问{to}")),
            Act::Escalate => Text::new()
                .plain(format!(
                    "余额还没到：再打 {call_origin}（{from}）和 {call_destination}（{to}），还不行打 "
                ))
                .key(CITY_LINE),
            Act::VerifyAndKeep if self.answer.relation.is_none() => Text::new()
                .plain(format!("在{to}参保登记后，过几天看年限和余额转过来没有；没有就打 "))
                .key(call_destination)
                .plain(format!("（{to}）问要不要自己申请")),
            Act::VerifyAndKeep => Text::from("核对缴费年限和余额，申请编号、参保凭证、截图留一年以上"),
            Act::EnrolNextYear => Text::from(format!("在{to}参加下一年度居民医保，参上以后再申请转移")),
        }
    }

    /// The calls of a step, in order: the side that is more likely late first, the city's line last.
    fn calls(&self, act: Act) -> Vec<Call> {
        let (from, to) = (self.from(), self.to());
        let about = self.about();
        let call = |number: String, whom: String, say: String| Call { number, whom, say, gloss: None };
        let at_from = |say: String| call(hotline(self.answer.from, self.rules), from.clone(), say);
        let at_to = |say: String| call(hotline(self.answer.to, self.rules), to.clone(), say);
        let city = |say: String| call(CITY_LINE.to_owned(), "政务服务热线".to_owned(), say);
        let relation = self.answer.relation.filter(|relation| !relation.assumed);
        let out_due = relation.and_then(|relation| relation.out_due).map_or_else(String::new, |due| {
            format!("按规定{from}最晚 {} 就该办完转出。", plain_date(due.latest))
        });
        let in_due = relation.map_or_else(String::new, |relation| {
            format!("按规定最晚 {} 就该办完。", plain_date(relation.in_due.latest))
        });
        match act {
            Act::CallOrigin => {
                vec![at_from(format!("{about}{out_due}请帮我查：信息表发出去了没有？没发的话，哪天能发？"))]
            }
            Act::CallDestination => vec![
                at_to(format!("{about}{in_due}请帮我查：{from}的信息表收到了没有？收到的话，哪天能办结？")),
                at_from(format!("{about}{to}说没有收到信息表。请帮我查：哪天发的？没发的话，卡在哪里？")),
                city(format!("{about}{in_due}两边的医保局我都问过了，还没办结。请帮我转给医保局催办。")),
            ],
            Act::CheckMoney => vec![
                at_from(format!("{about}请帮我查：我个人账户的余额哪天划出的？划了多少？是哪一批？")),
                at_to(format!("{about}{from}说余额已经划出。请帮我查：钱收到了没有？和我的档案对上了没有？")),
            ],
            Act::Escalate => vec![
                at_from(format!("{about}余额一直没到。请帮我查：哪天划出的？划了多少？有没有被退回？")),
                at_to(format!("{about}余额一直没到。请帮我查：有没有一笔对不上人的钱？")),
                city(format!("{about}余额到现在没到，两边的医保局我都问过了。请帮我转给医保局查清楚、给个答复。")),
            ],
            Act::AskAcceptance => vec![
                at_to(format!("{about}现在还没受理。请帮我查：卡在哪一条？是不是停保、参保或者姓名证件号对不上？")),
                at_from(format!("{about}现在还没受理。请帮我查：我在{from}停保生效了没有？有没有没办完的事？")),
            ],
            Act::VerifyAndKeep if self.answer.relation.is_none() => vec![at_to(format!(
                "您好，我原来在{from}参保，现在在{to}参保。请帮我查：省内的年限和余额自动转过来没有？要不要我自己申请？"
            ))],
            Act::Fix
            | Act::Apply
            | Act::CheckAccepted
            | Act::CheckTransferOut
            | Act::CheckTransferIn
            | Act::VerifyAndKeep
            | Act::EnrolNextYear => Vec::new(),
        }
    }

    /// How every call begins: who, from where to where, since when.
    fn about(&self) -> String {
        let (from, to) = (self.from(), self.to());
        let relation = self.answer.relation.filter(|relation| !relation.assumed);
        let since = match (relation, self.answer.submitted) {
            (Some(relation), _) if relation.out_due.is_some() => {
                format!("，{} 受理的", plain_date(relation.counted_from))
            }
            (_, Some(submitted)) => format!("，{} 提交的申请", plain_date(submitted.on)),
            _ => String::new(),
        };
        format!("您好，我的医保从{from}转到{to}{since}，申请编号是（念编号）。")
    }
}
