//! What to do when.

use super::super::at_office;
use super::super::figures::{counted, date, hotline, list};
use super::calls::CITY_LINE;
use super::Say;
use crate::transfer::{Act, Channel, Verdict};
use crate::wording::say::{chinese, say, tell};
use crate::wording::{NextLine, Text};

/// Several things in one sentence; in English what they begin with alike is said once.
fn together(parts: &[String]) -> String {
    let alike = "make sure ";
    let begun = |at: usize| at > 0 && parts.get(at - 1).is_some_and(|part| part.starts_with(alike));
    let short = |(at, part): (usize, &String)| match part.strip_prefix(alike).filter(|_| begun(at)) {
        Some(rest) => rest.to_owned(),
        None => part.clone(),
    };
    say!(list(parts), {
        let parts: Vec<String> = parts.iter().enumerate().map(short).collect();
        match parts.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", list(rest)),
            _ => list(&parts),
        }
    })
}

impl Say<'_> {
    pub(super) fn next(&self) -> Vec<NextLine> {
        let line = |step: &crate::transfer::NextStep| NextLine {
            on: Some(step.on),
            when: date(step.on),
            what: self.act(step.act),
            calls: self.calls(step.act),
        };
        let retired = self.answer.verdict == Verdict::OutOfScope && self.answer.from != self.answer.to;
        let ask = retired.then(|| NextLine {
            on: None,
            when: say!("现在", "Now").to_owned(),
            what: at_office::ask(
                hotline(self.answer.from, self.rules),
                &self.from(),
                chinese!("我退休了，搬到别的地方住，个人账户的余额能不能取，在那边看病怎么报"),
                "I am retired and have moved elsewhere. Can I take out the balance of my personal account, and how is care reimbursed there?",
            ),
            calls: Vec::new(),
        });
        ask.into_iter().chain(self.answer.next.iter().map(line)).collect()
    }

    fn act(&self, act: Act) -> Text {
        let (from, to) = (self.from(), self.to());
        let call_origin = hotline(self.answer.from, self.rules);
        let call_destination = hotline(self.answer.to, self.rules);
        match act {
            Act::Fix => {
                let mut blocking = self.answer.fixes.iter().filter(|fix| fix.blocks());
                let first = blocking.next().map(|fix| self.fix(*fix)).unwrap_or_default();
                let apply = match self.refused() {
                    true => say!("重新申请转移", "apply for the transfer (转移) again"),
                    false => say!("申请转移", "apply for the transfer (转移)"),
                };
                let more = match blocking.count() {
                    0 => tell!("；办好再{apply}", "; then {apply}"),
                    more => say!(
                        format!("；后面还有 {more} 件，按下面的顺序办，都办好再{apply}"),
                        format!(
                            "; {} after that, in the order below. Once all are settled, {apply}",
                            counted(more, "more thing")
                        )
                    ),
                };
                Text::new().plain(say!("先", "First ")).key(first).plain(more)
            }
            Act::Apply => {
                let checks: Vec<_> = self.answer.fixes.iter().map(|fix| self.fix(*fix)).collect();
                let first = match checks.is_empty() {
                    true => String::new(),
                    false => tell!("{}，然后", "First {}. Then ", together(&checks)),
                };
                let online = say!(
                    "国家医保服务平台 APP 的“地方专区”里申请",
                    "in the local section (地方专区) of the national medical insurance app (国家医保服务平台)"
                );
                let window = tell!(
                    "到{from}或{to}任一地的医保窗口办",
                    "at a medical insurance counter (医保窗口) in either {from} or {to}"
                );
                let way = match self.answer.channel {
                    Some(Channel::Online) => online.to_owned(),
                    Some(Channel::Window) => window,
                    None => tell!("{online}，或者{window}", "{online}, or {window}"),
                };
                Text::new().plain(first).key(match checks.is_empty() {
                        true => say!("申请转移", "Apply for the transfer (申请转移)"),
                        false => say!("申请转移", "apply for the transfer (申请转移)"),
                    }).plain(tell!("：{way}", ": {way}"))
            }
            Act::CheckAccepted => {
                Text::new().key(say!(
                    "看看受理了没有",
                    "Check whether it was accepted (受理)"
                )).plain(say!(
                    "。受理了，把受理那天填进来，就能算准",
                    ". If so, fill in the date here, and the dates become exact"
                ))
            }
            Act::AskAcceptance => Text::new()
                .plain(say!("还没受理就打 ", "If it is still not accepted, call "))
                .key(call_destination)
                .plain(tell!(
                    "（{to}）问：卡在哪一条，要补什么",
                    " ({to}) and ask what is holding it up and what is missing"
                )),
            Act::CheckTransferOut => Text::from(tell!(
                "看{from}是不是办完转出、信息表发出来了",
                "Check whether {from} has finished the transfer-out and sent the transfer form (信息表)"
            )),
            Act::CallOrigin => {
                Text::new().plain(say!(
                    "还没转出就打 ",
                    "If the transfer-out is not done, call "
                )).key(call_origin).plain(tell!("（{from}）催办", " ({from}) and ask them to speed it up"))
            }
            Act::CheckTransferIn => Text::from(tell!(
                "看{to}是不是办结，年限对不对",
                "Check whether {to} has finished (办结) and whether the years are right"
            )),
            Act::CallDestination => Text::new()
                .plain(say!("还没办结就打 ", "If it is not finished (办结), call "))
                .key(call_destination)
                .plain(tell!(
                    "（{to}）问：信息表收到了没有",
                    " ({to}) and ask whether the transfer form (信息表) has arrived"
                )),
            Act::CheckMoney if self.paid_to_bank() => Text::new()
                .plain(say!(
                    "看余额打到您的银行账户没有；没到打 ",
                    "Check whether the balance has been paid into your bank account. If not, call "
                ))
                .key(call_origin)
                .plain(tell!(
                    "（{from}）问哪天打出、打到哪个账户",
                    " ({from}) and ask on what date and to which account it was paid"
                )),
            Act::CheckMoney => Text::new()
                .plain(say!(
                    "看余额到了没有；没到先打 ",
                    "Check whether the balance has arrived. If not, first call "
                ))
                .key(call_origin)
                .plain(tell!(
                    "（{from}）问哪天划出，再问{to}",
                    " ({from}) and ask on what date it was sent out, then ask {to}"
                )),
            Act::Escalate if self.paid_to_bank() => Text::new()
                .plain(tell!(
                    "余额要是还没到：再打 {call_origin}（{from}），还不行打 ",
                    "If the balance is still not there, call {call_origin} ({from}) again; if that does not help, call "
                ))
                .key(CITY_LINE),
            Act::Escalate => Text::new()
                .plain(tell!(
                    "余额要是还没到：再打 {call_origin}（{from}）和 {call_destination}（{to}），还不行打 ",
                    "If the balance is still not there, call {call_origin} ({from}) and {call_destination} ({to}) again; if that does not help, call "
                ))
                .key(CITY_LINE),
            Act::VerifyAndKeep if self.answer.relation.is_none() => Text::new()
                .plain(tell!(
                    "在{to}参保登记后，过几天看年限和余额转过来没有；没有就打 ",
                    "A few days after registering (参保登记) in {to}, check whether the years and the balance have arrived. If not, call "
                ))
                .key(call_destination)
                .plain(tell!(
                    "（{to}）问要不要自己申请",
                    " ({to}) and ask whether you have to apply yourself"
                )),
            Act::VerifyAndKeep if self.answer.money.is_none() => Text::from(say!(
                "核对缴费年限，申请编号、参保凭证、截图留一年以上",
                "Check the years paid; keep the application number (申请编号), the enrolment certificate (参保凭证) and screenshots for more than a year"
            )),
            Act::VerifyAndKeep => Text::from(say!(
                "核对缴费年限和余额，申请编号、参保凭证、截图留一年以上",
                "Check the years paid and the balance; keep the application number (申请编号), the enrolment certificate (参保凭证) and screenshots for more than a year"
            )),
            Act::EnrolNextYear => Text::from(tell!(
                "在{to}参加下一年度居民医保，参上以后再申请转移",
                "Enrol in {to}'s resident medical insurance for next year, and apply for the transfer once enrolled"
            )),
        }
    }
}
