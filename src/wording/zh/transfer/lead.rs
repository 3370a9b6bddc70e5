//! The answer in one sentence.

use super::super::figures::{counted, date, days_gone, hotline};
use super::Say;
use crate::transfer::{MoneyMode, RelationClock, SeenStatus, Stage, Verdict};
use crate::wording::say::{say, tell};
use crate::wording::Text;

impl Say<'_> {
    pub(super) fn lead(&self) -> Text {
        let answer = self.answer;
        match answer.verdict {
            Verdict::OutOfScope if answer.from == answer.to => {
                Text::from(say!(
                    "两边是同一个地方，医保关系不用转。",
                    "Both places are the same, so there is no insurance record to transfer."
                ))
            }
            Verdict::OutOfScope => Text::new()
                .plain(tell!(
                    "已经在享受退休医保待遇的，全国的转移办法不管，一般不办转移，还由{}管。余额和异地看病怎么办，打 ",
                    "Once you receive the retiree medical benefit, the national transfer rules no longer cover you: usually nothing is transferred, and {} stays in charge. For the balance and for care elsewhere, call ",
                    self.from()
                ))
                .key(hotline(answer.from, self.rules))
                .plain(say!(" 问。", " and ask.")),
            Verdict::Wait => Text::new()
                .plain(say!("居民医保转居民医保，", "From resident to resident medical insurance, "))
                .key(say!("当年一般不办", "a transfer is usually not done within the year"))
                .plain(tell!(
                    "。先按{}的规定参加下一年度居民医保，再申请转移。",
                    ". First enrol in {}'s resident medical insurance for next year under its rules, then apply for the transfer.",
                    self.to()
                )),
            Verdict::FixFirst => Text::new().plain(say!(
                "现在还转不了，先",
                "A transfer is not possible yet. First "
            )).key(self.fixes()).plain(match self.refused() {
                true => say!("。都办好以后重新申请。", ". Once that is all done, apply again."),
                false => say!("。", "."),
            }),
            Verdict::Automatic if answer.relation.is_none() => Text::new()
                .plain(match self.automatic_by() {
                    Some(_) => tell!(
                        "照查到的规定，在{}参保登记后，",
                        "Going by the rule found, once you are registered (参保登记) in {}, ",
                        self.to()
                    ),
                    None => {
                        tell!("在{}参保登记后，", "Once you are registered (参保登记) in {}, ", self.to())
                    }
                })
                .key(say!("系统会自动转", "the system transfers it automatically"))
                .plain(say!(
                    "，一般不用申请。过几天看看年限和余额对不对就行。",
                    ", and usually no application is needed. Just check after a few days that the years and the balance are right."
                )),
            Verdict::Automatic | Verdict::Go => match &answer.relation {
                Some(relation) => self.under_way(relation),
                None => Text::from(say!(
                    "现在没有要算的日期。",
                    "There are no dates to work out at the moment."
                )),
            },
        }
    }

    fn under_way(&self, relation: &RelationClock) -> Text {
        let (from, to) = (self.from(), self.to());
        let out_due = relation.out_due.map(|due| self.day(due));
        let in_due = self.day(relation.in_due);
        let overdue =
            say!(format!("{} 天", self.answer.overdue_days), counted(self.answer.overdue_days, "day"));
        match self.answer.stage {
            Stage::NotAccepted => Text::new()
                .plain(self.waiting_for_acceptance())
                .plain(tell!(
                    "如果今天受理，按规定医保关系最晚 ",
                    "If it were accepted (受理) today, under the rules the insurance record would have to reach {to} by "
                ))
                .key(in_due)
                .plain(tell!(" 转到{to}。", ".")),
            Stage::TransferOut | Stage::TransferIn if relation.assumed => Text::new()
                .plain(tell!(
                    "已经受理，正在办。填上受理日期才能算准；就算今天才受理，医保关系最晚 ",
                    "It is accepted (已受理) and under way. Fill in the date of acceptance for exact dates; even if it were accepted only today, the insurance record should reach {to} by "
                ))
                .key(in_due)
                .plain(tell!(" 也该转到{to}。", ".")),
            Stage::TransferOut => Text::new()
                .plain(tell!("按规定，{from}最晚 ", "Under the rules, {from} must finish the transfer-out by "))
                .key(out_due.unwrap_or_default())
                .plain(tell!(" 办完转出，医保关系最晚 ", ", and the insurance record must reach {to} by "))
                .key(in_due)
                .plain(tell!(" 转到{to}。", ".")),
            Stage::TransferIn => {
                let so_far = match (relation.info_sent_on, out_due) {
                    (Some(sent), _) => tell!(
                        "信息表 {} 已经发出，",
                        "The transfer form (信息表) was sent on {}. Under the rules the insurance record must reach {to} by ",
                        date(sent)
                    ),
                    (None, Some(out_due)) => tell!(
                        "{from}的转出期限是 {out_due}，",
                        "The limit for {from}'s transfer-out was {out_due}, and under the rules the insurance record must reach {to} by "
                    ),
                    (None, None) => tell!("", "Under the rules the insurance record must reach {to} by "),
                };
                Text::new().plain(tell!(
                    "{so_far}按规定医保关系最晚 ",
                    "{so_far}"
                )).key(in_due).plain(tell!(" 转到{to}。", "."))
            }
            Stage::RelationDue
                if self.answer.seen == Some(SeenStatus::Accepted) && relation.info_sent_on.is_none() =>
            {
                Text::new()
                    .plain(tell!(
                        "{from}按规定最晚 {} 就该办完转出，已经过了 ",
                        "Under the rules {from} should have finished the transfer-out by {}; it is overdue by ",
                        out_due.unwrap_or_default()
                    ))
                    .key(overdue)
                    .plain(say!("。打电话催一催。", ". Call and ask them to speed it up."))
            }
            Stage::RelationDue => Text::new()
                .plain(tell!(
                    "按规定医保关系最晚 ",
                    "Under the rules the insurance record should have reached {to} by "
                ))
                .key(in_due)
                .plain(tell!(" 就该转到{to}，已经过了期限 ", "; it is overdue by "))
                .key(overdue)
                .plain(say!("。没办完就打电话催。", ". If it is not finished, call and ask them to speed it up.")),
            Stage::MoneyCommon | Stage::MoneySlow | Stage::MoneyLate => self.money_lead(),
            Stage::Done => Text::new().key(say!(
                "都办好了。",
                "Everything is done. "
            )).plain(match self.answer.money.is_some() {
                true => say!(
                    "核对一下年限和余额，材料留好。",
                    "Check the years and the balance, and keep your papers."
                ),
                false => {
                    say!("核对一下年限，材料留好。", "Check the years, and keep your papers.")
                }
            }),
            Stage::Rejected | Stage::None => Text::from(say!(
                "没有受理，看清原因，改好以后重新申请。",
                "It was not accepted. See why, put that right and apply again."
            )),
        }
    }

    fn money_lead(&self) -> Text {
        let bands = self.answer.money.and_then(|money| money.bands);
        let Some(bands) = bands else {
            return match self.answer.money.map(|money| (money.mode, money.beyond_calendar)) {
                Some((_, true)) => Text::from(say!(
                    "医保关系已经转好。余额哪天到，要数到还没有放假安排的年份，现在估算不出；没到就打电话问。",
                    "The insurance record has been transferred. When the balance arrives would have to be counted into a year without a holiday notice, so there is no estimate for now; if it has not arrived, call and ask."
                )),
                Some((MoneyMode::Unknown, _)) => Text::from(
                    say!(
                        "医保关系已经转好。转到居民医保后没有个人账户，原来的余额怎么处理，请问转出地。",
                        "The insurance record has been transferred. Resident medical insurance has no personal account (个人账户), so ask the place you left what happens to the old balance."
                    ),
                ),
                _ => Text::from(say!(
                    "医保关系已经转好。填上受理日期，才能估算余额哪天到账。",
                    "The insurance record has been transferred. Fill in the date of acceptance to get an estimate of when the balance arrives."
                )),
            };
        };
        match self.answer.stage {
            Stage::MoneyCommon if self.paid_to_bank() => Text::new()
                .plain(tell!(
                    "医保关系已经转好。听说{}把余额打到本人银行账户，不是规定；大约 ",
                    "The insurance record has been transferred. {} is said to pay the balance into your own bank account, which is not a rule; it comes by about ",
                    self.from()
                ))
                .key(date(bands.usual_until))
                .plain(say!(" 以前到账。", ".")),
            Stage::MoneyCommon => Text::new()
                .plain(say!(
                    "医保关系已经转好。余额哪天到，全国没有规定；听说常见的在 ",
                    "The insurance record has been transferred. No national rule sets a limit for the balance; going by what people say, it commonly arrives by "
                ))
                .key(date(bands.usual_until))
                .plain(say!(" 以前到账。", ".")),
            Stage::MoneySlow => Text::new()
                .plain(say!(
                    "医保关系已经转好。余额比常见的慢，听说慢的要等到 ",
                    "The insurance record has been transferred. The balance is taking longer than usual; slow cases are said to take until "
                ))
                .key(date(bands.slow_until))
                .plain(say!(
                    "。可以先打电话问划出日期。",
                    ". You can call and ask on what date it was sent out."
                )),
            _ => Text::new()
                .key(say!(
                    "余额比听说的慢例还晚，该催了。",
                    "The balance is later even than the slow cases people tell of: it is time to press for it. "
                ))
                .plain(match self.paid_to_bank() {
                    true => say!(
                        "请问转出地哪天打出的、打到哪个银行账户。",
                        "Ask the place you left on what date it was paid, and to which bank account."
                    ),
                    false => say!(
                        "请先问转出地哪天划出、哪一批，再问转入地是否对上。",
                        "First ask the place you left on what date and in which batch it was sent out, then ask the new place whether it was matched to you."
                    ),
                }),
        }
    }

    /// Why no limit is running yet.
    fn waiting_for_acceptance(&self) -> String {
        match self.answer.submitted {
            Some(submitted) => say!(
                format!("提交 {}了，还没受理。没有规定几天要受理，受理了才开始算期限。", days_gone(submitted.days)),
                format!(
                    "It was handed in {} ago and is not accepted (受理) yet. No rule says how soon it must be accepted; the \
                     limits only start then. ",
                    days_gone(submitted.days)
                )
            ),
            None => say!("受理了才开始算时间。", "The clock only starts with acceptance (受理). ").to_owned(),
        }
    }
}
