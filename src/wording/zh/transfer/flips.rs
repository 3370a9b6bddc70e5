//! What would change the answer.

use super::super::figures::date;
use super::Say;
use crate::transfer::{Fix, Flip, MoneyMode, TransferMode};
use crate::wording::Text;

impl Say<'_> {
    pub(super) fn flip(&self, flip: &Flip) -> Text {
        let (from, to) = (self.from(), self.to());
        match flip {
            Flip::AcceptanceDayCounted { out_due, in_due } => Text::new()
                .plain("也有人把受理当天算作第 1 天。那样转出最晚 ")
                .key(self.day(*out_due))
                .plain("，转入最晚 ")
                .key(self.day(*in_due))
                .plain("。催办时按晚的那个日子说，更稳。"),
            Flip::RivalLimit { claim, days, in_due } => Text::new()
                .plain(format!("“{}”说全程 {days} 个工作日。照它算，最晚 ", self.title(*claim)))
                .key(self.day(*in_due))
                .plain("。"),
            Flip::AcceptedOn { on, out_due, in_due } => Text::new()
                .plain(format!("如果是 {} 受理：转出最晚 ", date(*on)))
                .key(self.day(*out_due))
                .plain("，转入最晚 ")
                .key(self.day(*in_due))
                .plain("。"),
            Flip::Condition(Fix::StopAtOrigin) => Text::new()
                .plain(format!("如果{from}其实还没停保："))
                .key("现在转不了")
                .plain("，要先停保，停保生效再申请。"),
            Flip::Condition(Fix::EnrolAtDestination) => {
                Text::new().plain(format!("如果{to}其实还没参保：")).key("现在转不了").plain("，要先参保。")
            }
            Flip::Condition(fix) => Text::new()
                .plain("如果其实还有另一份医保（比如老家的居民医保）：")
                .key("可能被退回")
                .plain(format!("，要先{}。", self.fix(*fix))),
            Flip::RivalMode { claim, mode } => {
                let way = match mode {
                    TransferMode::Apply => "要自己申请",
                    TransferMode::Instant => "申请以后即时办结",
                    TransferMode::Automatic => "参保登记以后自动转",
                };
                Text::new()
                    .plain(format!("“{}”说{to}", self.title(*claim)))
                    .key(way)
                    .plain("。打电话问一句，真是这样就照它办。")
            }
            Flip::RivalMoney { claim, mode } => {
                let way = match mode {
                    MoneyMode::Moves => "会划到新地方",
                    MoneyMode::Stays => "不划走，留在原来的账户里用",
                    MoneyMode::PaidToBank => "打到本人银行账户，不转到新地方",
                    MoneyMode::Unknown => "怎么处理没有说",
                };
                Text::new()
                    .plain(format!("“{}”说从{from}转出的余额", self.title(*claim)))
                    .key(way)
                    .plain(format!("。转之前先问{from}一句。"))
            }
        }
    }

    fn title(&self, claim: crate::evidence::ClaimRef) -> &str {
        &self.rules.source_of(claim).title
    }
}
