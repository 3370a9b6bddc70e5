//! What would change the answer.

use super::super::figures::{date, working_days};
use super::Say;
use crate::evidence::ClaimRef;
use crate::transfer::{Fix, Flip, MoneyMode, TransferMode};
use crate::wording::say::{say, tell};
use crate::wording::Text;

impl Say<'_> {
    pub(super) fn flip(&self, flip: &Flip) -> Text {
        let (from, to) = (self.from(), self.to());
        match flip {
            Flip::AcceptanceDayCounted { out_due, in_due } => Text::new()
                .plain(say!(
                    "也有人把受理当天算作第 1 天。那样转出最晚 ",
                    "Some count the day of acceptance as day 1. Counted that way, the transfer-out is due by "
                ))
                .key(self.day(*out_due))
                .plain(say!("，转入最晚 ", " and the transfer-in by "))
                .key(self.day(*in_due))
                .plain(say!(
                    "。催办时按晚的那个日子说，更稳。",
                    ". When you call to ask, go by the later day: that is safer."
                )),
            Flip::RivalLimit { claim, days, in_due } => self
                .quoted(*claim)
                .plain(say!(
                    format!("说全程 {days} 个工作日。照它算，最晚 "),
                    format!(
                        " gives {} for the whole transfer. On that basis the last day is ",
                        working_days(*days)
                    )
                ))
                .key(self.day(*in_due))
                .plain(say!("。", ".")),
            Flip::AcceptedOn { on, out_due, in_due } => Text::new()
                .plain(tell!(
                    "如果是 {} 受理：转出最晚 ",
                    "If the day of acceptance is {}: transfer-out by ",
                    date(*on)
                ))
                .key(self.day(*out_due))
                .plain(say!("，转入最晚 ", ", transfer-in by "))
                .key(self.day(*in_due))
                .plain(say!("。", ".")),
            Flip::Condition(Fix::StopAtOrigin) => Text::new()
                .plain(tell!(
                    "如果{from}其实还没停保：",
                    "If the insurance in {from} is in fact not stopped (停保) yet: "
                ))
                .key(say!("现在转不了", "a transfer is not possible now"))
                .plain(say!(
                    "，要先停保，停保生效再申请。",
                    ". Stop it first, and apply once that has taken effect."
                )),
            Flip::Condition(Fix::EnrolAtDestination) => Text::new()
                .plain(tell!(
                    "如果{to}其实还没参保：",
                    "If you are in fact not enrolled (参保) in {to} yet: "
                ))
                .key(say!("现在转不了", "a transfer is not possible now"))
                .plain(say!("，要先参保。", ". Enrol first.")),
            Flip::Condition(fix) => Text::new()
                .plain(say!(
                    "如果其实还有另一份医保（比如老家的居民医保）：",
                    "If you are in fact insured elsewhere too (for example resident insurance back home): "
                ))
                .key(say!("现在转不了", "a transfer is not possible now"))
                .plain(tell!("，要先{}。", ". First {}.", self.fix(*fix))),
            Flip::RivalMode { claim, mode } => {
                let way = match mode {
                    TransferMode::Apply => say!("要自己申请", "you have to apply yourself"),
                    TransferMode::Instant => {
                        say!("申请以后即时办结", "it is finished as soon as you apply")
                    }
                    TransferMode::Automatic => {
                        say!("参保登记以后自动转", "the transfer is automatic once you are registered")
                    }
                };
                self.quoted(*claim).plain(tell!("说{to}", " says of {to}: ")).key(way).plain(say!(
                    "。打电话问一句，真是这样就照它办。",
                    ". Call and ask; if that is right, go by it."
                ))
            }
            Flip::RivalMoney { claim, mode } => {
                let way = match mode {
                    MoneyMode::Moves => say!("会划到新地方", "moves to the new place"),
                    MoneyMode::Stays => {
                        say!("不划走，留在原来的账户里用", "does not move and stays in the old account")
                    }
                    MoneyMode::PaidToBank => say!(
                        "打到本人银行账户，不转到新地方",
                        "is paid into your own bank account and does not move to the new place"
                    ),
                    MoneyMode::Unknown => say!("怎么处理没有说", "does not say what happens to it"),
                };
                self.quoted(*claim)
                    .plain(tell!("说从{from}转出的余额", " says of a balance that leaves {from}: it "))
                    .key(way)
                    .plain(tell!("。转之前先问{from}一句。", ". Ask {from} before you transfer."))
            }
        }
    }

    /// The title of a claim's document, in quotation marks.
    fn quoted(&self, claim: ClaimRef) -> Text {
        Text::new().plain("“").data(self.rules.source_of(claim).title).plain("”")
    }
}
