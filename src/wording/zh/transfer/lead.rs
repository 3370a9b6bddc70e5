//! The answer in one sentence.

use super::super::figures::date;
use super::Say;
use crate::transfer::{MoneyMode, RelationClock, SeenStatus, Stage, Verdict};
use crate::wording::Text;

impl Say<'_> {
    pub(super) fn lead(&self) -> Text {
        let answer = self.answer;
        match answer.verdict {
            Verdict::OutOfScope if answer.from == answer.to => {
                Text::from("两边是同一个地方，医保关系不用转。")
            }
            Verdict::OutOfScope => Text::from("已经在享受退休医保待遇的，不办转移，医保留在原来的地方用。"),
            Verdict::Wait => Text::new()
                .plain("居民医保转居民医保，")
                .key("当年一般不办")
                .plain(format!("。先按{}的规定参加下一年度居民医保，再申请转移。", self.to())),
            Verdict::FixFirst => Text::new().plain("现在还转不了，先").key(self.fixes()).plain("。"),
            Verdict::Automatic if answer.relation.is_none() => Text::new()
                .plain(format!("在{}参保登记后，", self.to()))
                .key("系统会自动转")
                .plain("，一般不用申请。过几天看看年限和余额对不对就行。"),
            Verdict::Automatic | Verdict::Go => match &answer.relation {
                Some(relation) => self.under_way(relation),
                None => Text::from("现在没有要算的日期。"),
            },
        }
    }

    fn under_way(&self, relation: &RelationClock) -> Text {
        let (from, to) = (self.from(), self.to());
        let out_due = relation.out_due.map(|due| self.day(due));
        let in_due = self.day(relation.in_due);
        let overdue = format!("{} 天", self.answer.overdue_days);
        match self.answer.stage {
            Stage::NotAccepted => Text::new()
                .plain(self.waiting_for_acceptance())
                .plain("如果今天受理，医保关系最晚 ")
                .key(in_due)
                .plain(format!(" 转到{to}。")),
            Stage::TransferOut | Stage::TransferIn if relation.assumed => Text::new()
                .plain("已经受理，正在办。填上受理日期才能算准；就算今天才受理，医保关系最晚 ")
                .key(in_due)
                .plain(format!(" 也该转到{to}。")),
            Stage::TransferOut => Text::new()
                .plain(format!("{from}最晚 "))
                .key(out_due.unwrap_or_default())
                .plain(" 办完转出，医保关系最晚 ")
                .key(in_due)
                .plain(format!(" 转到{to}。")),
            Stage::TransferIn => {
                let so_far = match (relation.info_sent_on, out_due) {
                    (Some(sent), _) => format!("信息表 {} 已经发出，", date(sent)),
                    (None, Some(out_due)) => format!("{from}的转出期限是 {out_due}，"),
                    (None, None) => String::new(),
                };
                Text::new().plain(format!("{so_far}医保关系最晚 ")).key(in_due).plain(format!(" 转到{to}。"))
            }
            Stage::RelationDue
                if self.answer.seen == Some(SeenStatus::Accepted) && relation.info_sent_on.is_none() =>
            {
                Text::new()
                    .plain(format!(
                        "{from}按规定最晚 {} 就该办完转出，已经过了 ",
                        out_due.unwrap_or_default()
                    ))
                    .key(overdue)
                    .plain("。打电话催一催。")
            }
            Stage::RelationDue => Text::new()
                .plain("按规定医保关系最晚 ")
                .key(in_due)
                .plain(format!(" 就该转到{to}，已经过了期限 "))
                .key(overdue)
                .plain("。没办完就打电话催。"),
            Stage::MoneyCommon | Stage::MoneySlow | Stage::MoneyLate => self.money_lead(),
            Stage::Done => Text::new().key("都办好了。").plain("核对一下年限和余额，材料留好。"),
            Stage::Rejected | Stage::None => Text::from("没有受理，看清原因，改好后重新申请。"),
        }
    }

    fn money_lead(&self) -> Text {
        let bands = self.answer.money.and_then(|money| money.bands);
        let Some(bands) = bands else {
            return match self.answer.money.map(|money| money.mode) {
                Some(MoneyMode::Unknown) => Text::from(
                    "医保关系已经转好。转到居民医保后没有个人账户，原来的余额怎么处理，请问转出地。",
                ),
                _ => Text::from("医保关系已经转好。填上受理日期，才能估算余额哪天到账。"),
            };
        };
        match self.answer.stage {
            Stage::MoneyCommon => Text::new()
                .plain("医保关系已经转好。余额全国没有规定期限，这里常见的在 ")
                .key(date(bands.usual_until))
                .plain(" 前到账。"),
            Stage::MoneySlow => Text::new()
                .plain("医保关系已经转好。余额比常见的慢，慢的要等到 ")
                .key(date(bands.slow_until))
                .plain("。可以先打电话问划出日期。"),
            _ => Text::new()
                .key("余额早该到了，比听说的慢例还晚。")
                .plain("请先问转出地哪天划出、哪一批，再问转入地是否对上。"),
        }
    }

    /// Why no limit is running yet.
    fn waiting_for_acceptance(&self) -> String {
        match self.answer.submitted {
            Some(submitted) => format!(
                "提交 {} 个工作日了，还没受理。没有规定几天要受理，受理了才开始算期限。",
                submitted.days
            ),
            None => "受理了才开始算时间。".to_owned(),
        }
    }
}
