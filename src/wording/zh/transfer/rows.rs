//! Dates and figures, and what must be known before relying on them.

use super::super::evidence::source_line;
use super::super::figures::date;
use super::Say;
use crate::calendar::DateSpan;
use crate::evidence::{Candidate, Quantity};
use crate::transfer::{MoneyBands, MoneyClock, MoneyMode, RelationClock, Stage, TransferMode};
use crate::wording::{Caution, Row, Text};

/// Said of a date that was counted through a year without a notice.
fn provisional(due: DateSpan) -> Option<Text> {
    due.provisional.then(|| "暂按法定节假日推算".into())
}

impl Say<'_> {
    pub(super) fn cautions(&self) -> Vec<Caution> {
        let mut cautions = Vec::new();
        if self.answer.mode == TransferMode::Automatic {
            let automatic = |found: &&Candidate| TransferMode::Automatic.is_said_by(&found.value);
            if let Some(found) = self.relied(Quantity::TransferMode).filter(automatic) {
                let line = source_line(found.claim, self.rules);
                let note = line.note.unwrap_or_default();
                cautions.push(Caution(
                    format!("自动转的依据：{}（{}）。{note}", line.title, line.confidence).into(),
                ));
            }
        }
        let Some(relation) = &self.answer.relation else { return cautions };
        if relation.assumed
            && !matches!(self.answer.stage, Stage::NotAccepted | Stage::TransferOut | Stage::TransferIn)
        {
            return cautions;
        }
        let bands = self.answer.money.and_then(|money| money.bands);
        let provisional =
            relation.in_due.provisional || bands.is_some_and(|bands| bands.common_to.provisional);
        if self.answer.mode == TransferMode::Instant {
            let text = "有来源说这里省内转移申请后即时办结，通常不用等这么久；下面是全国规定的最晚日期。";
            cautions.push(Caution(text.into()));
        }
        if provisional {
            let text = "要数到的日子里有一年的放假调休安排还没公布（或没收录），暂按法定节假日推算，公布后可能差几天。";
            cautions.push(Caution(text.into()));
        }
        if self.answer.year_end {
            let text = "十二月、一月受理的，赶上年底结转，余额到账听说会更慢（第三方说法）。";
            cautions.push(Caution(text.into()));
        }
        cautions
    }

    /// The dates of the relation, where they help: "if it were accepted today" helps those who still have to apply or
    /// don't know the day, and nobody else.
    pub(super) fn dated(&self) -> Option<&RelationClock> {
        let still_to_come =
            matches!(self.answer.stage, Stage::NotAccepted | Stage::TransferOut | Stage::TransferIn);
        self.answer.relation.as_ref().filter(|relation| !relation.assumed || still_to_come)
    }

    pub(super) fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let row = |label: &str, value: Text, note: Option<Text>| Row { label: label.to_owned(), value, note };
        let Some(relation) = self.dated() else { return rows };
        let counted = "当天不算，从下一个工作日数起";
        if let Some(submitted) = self.answer.submitted {
            let note = match submitted.reply_due {
                Some(due) => format!("没有规定几天要受理；听说{}最晚 {} 答复", self.from(), self.day(due)),
                None => "没有规定几天要受理，受理了才开始算期限".to_owned(),
            };
            rows.push(row("提交日期", Text::new().key(date(submitted.on)), Some(note.into())));
        }
        let from = Text::new().key(date(relation.counted_from));
        match (relation.assumed, relation.out_due) {
            (true, _) => rows.push(row("假如今天受理", from, Some(counted.into()))),
            (false, Some(_)) => rows.push(row("受理日期", from, Some(counted.into()))),
            (false, None) => {}
        }
        if let Some(due) = relation.out_due {
            rows.push(row("转出最晚办完", Text::new().key(self.day(due)), provisional(due)));
        }
        if let Some(sent) = relation.info_sent_on {
            let note = "转入从这天起算，当天不算";
            rows.push(row("信息表发出", Text::new().key(date(sent)), Some(note.into())));
        }
        let in_due = relation.in_due;
        rows.push(row("医保关系最晚转到", Text::new().key(self.day(in_due)), provisional(in_due)));
        if let Some(slow) = relation.slow_until {
            let note = "听说这样转，年限就要这么久，比规定的期限长；期限以规定为准";
            rows.push(row("年限听说要到", Text::new().key(date(slow)), Some(note.into())));
        }
        if let Some(days) = self.answer.days_used {
            rows.push(row("到今天用了", Text::new().key(format!("{days} 个工作日")), None));
        }
        match &self.answer.money {
            Some(money) => rows.extend(self.money_rows(money)),
            None => rows.push(row("余额", Text::from("没有余额要转"), None)),
        }
        rows
    }

    fn money_rows(&self, money: &MoneyClock) -> Vec<Row> {
        let row = |label: &str, value: Text, note: Option<&str>| Row {
            label: label.to_owned(),
            value,
            note: note.map(Text::from),
        };
        let Some(bands) = &money.bands else {
            let value = match money.mode {
                MoneyMode::Stays => "不划转，在原来的账户里，省内跨市可以接着用",
                MoneyMode::Moves | MoneyMode::PaidToBank => "填上受理日期才能估算",
                MoneyMode::Unknown => "居民医保没有个人账户，原来的余额怎么处理没有查到，请问转出地",
            };
            return vec![row("余额", value.into(), None)];
        };
        self.band_rows(bands)
    }

    fn band_rows(&self, money: &MoneyBands) -> Vec<Row> {
        let row = |label: &str, value: Text, note: Option<&str>| Row {
            label: label.to_owned(),
            value,
            note: note.map(Text::from),
        };
        let mut rows = Vec::new();
        if let Some(promised) = money.promised {
            let note = "两地都按同一份办事指南办，指南给余额也定了期限；全国没有";
            rows.push(row("余额按指南最晚", Text::new().key(self.day(promised)), Some(note)));
        }
        rows.extend([
            row(
                "余额常见到账",
                Text::new().key(format!("{} — {}", self.day(money.common_from), self.day(money.common_to))),
                Some("全国没有规定期限，这是网上常见说法归纳的，不是规定"),
            ),
            row("慢的到", Text::new().key(date(money.slow_until)), Some("也只是听说的慢例，不是规定")),
        ]);
        if let Some(payout) = money.payout_due {
            let note = "听说当地把余额打到本人银行账户，不转到新地方；请打电话核实";
            rows.push(row("打到银行账户约在", Text::new().key(self.day(payout)), Some(note)));
        }
        rows
    }
}
