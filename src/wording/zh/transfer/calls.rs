//! Whom to call, and what to say, word for word. The office speaks Chinese, so the words are Chinese in every build; an
//! English page has what they mean beneath.

use super::super::figures::{hotline, plain_date};
use super::super::in_chinese;
use super::Say;
use crate::transfer::Act;
use crate::wording::say::{chinese_told, say, to_say};
use crate::wording::Call;

/// The line of the city's government, after both offices.
pub(super) const CITY_LINE: &str = "12345";

/// What is to be said, and what it means.
type Script = (String, Option<String>);

impl Say<'_> {
    /// The calls of a step, in order: the side that is more likely late first, the city's line last.
    pub(super) fn calls(&self, act: Act) -> Vec<Call> {
        let (from, to) = self.in_chinese();
        let (origin, destination) = (self.from(), self.to());
        let call = |number: String, whom: String, (say, gloss): Script| Call { number, whom, say, gloss };
        let at_from = |say: Script| call(hotline(self.answer.from, self.rules), origin.clone(), say);
        let at_to = |say: Script| call(hotline(self.answer.to, self.rules), destination.clone(), say);
        let city = |say: Script| {
            let whom = say!("政务服务热线", "city government line (政务服务热线)");
            call(CITY_LINE.to_owned(), whom.to_owned(), say)
        };
        let (about, begins) = self.about();
        let (out_due, out_limit) = self.out_limit();
        let (in_due, in_limit) = self.in_limit();
        match act {
            Act::CallOrigin => vec![at_from(to_say!(
                "{about}{out_due}请帮我查：信息表发出去了没有？没发的话，哪天能发？",
                "{begins}{out_limit}Please check: has the transfer form been sent? If not, on what date can it be sent?",
            ))],
            Act::CallDestination => vec![
                at_to(to_say!(
                    "{about}{in_due}请帮我查：{from}的信息表收到了没有？收到的话，哪天能办结？",
                    "{begins}{in_limit}Please check: has {origin}'s transfer form arrived? If so, on what date can it be \
                     finished?",
                )),
                at_from(to_say!(
                    "{about}{to}说没有收到信息表。请帮我查：哪天发的？没发的话，卡在哪里？",
                    "{begins}{destination} says that no transfer form has arrived. Please check: on what date was it sent? \
                     If it was not, what is holding it up?",
                )),
                city(to_say!(
                    "{about}{in_due}两边的医保局我都问过了，还没办结。请帮我转给医保局催办。",
                    "{begins}{in_limit}I have asked both medical insurance offices, and it is still not finished. Please pass \
                     this on to the medical insurance office and press them to finish it.",
                )),
            ],
            Act::CheckMoney if self.paid_to_bank() => vec![at_from(to_say!(
                "{about}请帮我查：我个人账户的余额哪天打出的？打到我哪个银行账户？打了多少？",
                "{begins}Please check: on what date was the balance of my personal account paid out? To which bank account of \
                 mine? How much?",
            ))],
            Act::CheckMoney => vec![
                at_from(to_say!(
                    "{about}请帮我查：我个人账户的余额哪天划出的？划了多少？是哪一批？",
                    "{begins}Please check: on what date was the balance of my personal account sent out? How much? In which \
                     batch?",
                )),
                at_to(to_say!(
                    "{about}{from}说余额已经划出。请帮我查：钱收到了没有？和我的档案对上了没有？",
                    "{begins}{origin} says that the balance has been sent out. Please check: has the money arrived? Was it \
                     matched to my record?",
                )),
            ],
            Act::Escalate => {
                let origin_call = at_from(to_say!(
                    "{about}余额一直没到。请帮我查：哪天划出的？划了多少？有没有被退回？",
                    "{begins}The balance has still not arrived. Please check: on what date was it sent out? How much? Was it \
                     sent back?",
                ));
                let destination_call = at_to(to_say!(
                    "{about}余额一直没到。请帮我查：有没有一笔对不上人的钱？",
                    "{begins}The balance has still not arrived. Please check: is there a sum that could not be matched to \
                     anybody?",
                ));
                let city_call = city(to_say!(
                    "{about}余额到现在没到，医保局我问过了。请帮我转给医保局查清楚、给个答复。",
                    "{begins}The balance has still not arrived, and I have asked the medical insurance office. Please pass \
                     this on to it, so that they look into it and reply.",
                ));
                match self.paid_to_bank() {
                    true => vec![origin_call, city_call],
                    false => vec![origin_call, destination_call, city_call],
                }
            }
            Act::AskAcceptance => vec![
                at_to(to_say!(
                    "{about}现在还没受理。请帮我查：卡在哪一条？是不是停保、参保或者姓名证件号对不上？",
                    "{begins}It is not accepted yet. Please check: what is holding it up? Is it that the insurance is not \
                     stopped, that I am not enrolled, or that my name or ID number does not match?",
                )),
                at_from(to_say!(
                    "{about}现在还没受理。请帮我查：我在{from}停保生效了没有？有没有没办完的事？",
                    "{begins}It is not accepted yet. Please check: has the stop of my insurance in {origin} taken effect? Is \
                     anything left to settle?",
                )),
            ],
            Act::VerifyAndKeep if self.answer.relation.is_none() => vec![at_to(to_say!(
                "您好，我原来在{from}参保，现在在{to}参保。请帮我查：省内的年限和余额自动转过来没有？要不要我自己申请？",
                "Hello, I was enrolled in {origin} and am now enrolled in {destination}. Please check: have the years and the \
                 balance moved automatically within the province? Do I have to apply myself?",
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

    fn in_chinese(&self) -> (String, String) {
        let place = |code| in_chinese::place(code, self.rules);
        (place(self.answer.from), place(self.answer.to))
    }

    /// By when the transfer-out had to be done; nothing where the day of acceptance is not known.
    fn out_limit(&self) -> (String, String) {
        let relation = self.answer.relation.filter(|relation| !relation.assumed);
        let Some(due) = relation.and_then(|relation| relation.out_due) else { return Default::default() };
        let (from, by) = (self.in_chinese().0, in_chinese::plain_date(due.latest));
        (
            chinese_told!("按规定{from}最晚 {by} 就该办完转出。"),
            say!(
                String::new(),
                format!(
                    "Under the rules {} should have finished the transfer-out by {}. ",
                    self.from(),
                    plain_date(due.latest)
                )
            ),
        )
    }

    /// By when all had to be done.
    fn in_limit(&self) -> (String, String) {
        let relation = self.answer.relation.filter(|relation| !relation.assumed);
        let Some(relation) = relation else { return Default::default() };
        let due = relation.in_due.latest;
        (
            chinese_told!("按规定最晚 {} 就该办完。", in_chinese::plain_date(due)),
            say!(
                String::new(),
                format!("Under the rules it should have been finished by {}. ", plain_date(due))
            ),
        )
    }

    /// How every call begins: who, from where to where, since when.
    fn about(&self) -> (String, String) {
        let (from, to) = self.in_chinese();
        let relation = self.answer.relation.filter(|relation| !relation.assumed);
        let (since, dated) = match (relation, self.answer.submitted) {
            (Some(relation), _) if relation.out_due.is_some() => (
                chinese_told!("，{} 受理的", in_chinese::plain_date(relation.counted_from)),
                say!(String::new(), format!(" (accepted on {})", plain_date(relation.counted_from))),
            ),
            (_, Some(submitted)) => (
                chinese_told!("，{} 提交的申请", in_chinese::plain_date(submitted.on)),
                say!(String::new(), format!(" (handed in on {})", plain_date(submitted.on))),
            ),
            _ => Default::default(),
        };
        (
            chinese_told!("您好，我的医保从{from}转到{to}{since}，申请编号是（念编号）。"),
            say!(
                String::new(),
                format!(
                    "Hello, I am transferring my medical insurance from {} to {}{dated}. The application number is (read it out). ",
                    self.from(),
                    self.to()
                )
            ),
        )
    }
}
