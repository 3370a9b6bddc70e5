//! Dates and figures, and what must be known before relying on them.

use super::super::evidence::source_line;
use super::super::figures::{aside, date, days_gone, hotline, list, plain_date};
use super::Say;
use crate::calendar::DateSpan;
use crate::evidence::{Candidate, Quantity};
use crate::transfer::{MoneyBands, MoneyClock, MoneyMode, RelationClock, Stage, TransferMode, TransferScope};
use crate::wording::say::{say, tell};
use crate::wording::{Caution, Row, Text};

/// Said of a date that was counted through a year without a notice.
fn provisional(due: DateSpan) -> Option<Text> {
    due.provisional
        .then(|| say!("暂按法定节假日推算", "for now worked out from the statutory holidays alone").into())
}

/// Said of days that have gone by in such a year.
const NOT_PUBLISHED: &str = say!(
    "有一年的放假安排还没公布（或没收录），所以是一个范围",
    "a range, because a year's holiday notice is not published yet (or not recorded here)"
);

impl Say<'_> {
    /// What says that the transfer goes by itself; nothing where only the person has seen that.
    pub(super) fn automatic_by(&self) -> Option<&Candidate> {
        let automatic = |found: &&Candidate| TransferMode::Automatic.is_said_by(&found.value);
        self.relied(Quantity::TransferMode)
            .filter(|_| self.answer.mode == TransferMode::Automatic)
            .filter(automatic)
    }

    /// That what was seen and answered on an earlier day may have changed.
    pub(super) fn to_look_up_again(&self) -> Option<Text> {
        let day = plain_date(self.answer.status_as_of?);
        Some(
            Text::new()
                .plain(say!("查到的进度、答的情况是 ", "The progress and your answers are of "))
                .key(day)
                .plain(say!(
            " 的，可能已经变了。再查一次，有变化就改过来。",
            " and may have changed since. Look the transfer up again, and change what is no longer so."
        )),
        )
    }

    pub(super) fn cautions(&self) -> Vec<Caution> {
        let mut cautions: Vec<Caution> = self.to_look_up_again().map(Caution).into_iter().collect();
        if self.answer.scope == TransferScope::CorpsAndRegion {
            let (from, to) = (hotline(self.answer.from, self.rules), hotline(self.answer.to, self.rules));
            let text = tell!(
                "兵团的医保由兵团自己统筹，和自治区各地之间不是一般的省内转移。没查到专门的规定，这里照全国的转移办法算。请打 {from}（{}）和 {to}（{}）问清怎么办。",
                "The production and construction corps (兵团) runs insurance pools of its own, so between it and the region this is no ordinary transfer within a province. No special rule was found; here it goes by the national rules. Please call {from} ({}) and {to} ({}) and ask how it is done.",
                self.from(),
                self.to()
            );
            cautions.push(Caution(text.into()));
        }
        if let Some(found) = self.automatic_by() {
            let line = source_line(found.claim, self.rules);
            let note = line.note.unwrap_or_default();
            cautions.push(Caution(
                Text::new()
                    .plain(say!("自动转的依据：", "What the automatic transfer rests on: "))
                    .data(line.title)
                    .plain(aside(line.confidence))
                    .plain(say!("。", ". "))
                    .data(note),
            ));
        }
        if !self.answer.despite.is_empty() {
            let told: Vec<String> = self.answer.despite.iter().map(|fix| self.state(*fix)).collect();
            cautions.push(Caution(
                Text::new()
                    .plain(tell!(
                        "已经受理了，可您说{}。打 ",
                        "It is accepted (受理), but you say that {}. Call ",
                        list(&told)
                    ))
                    .key(hotline(self.answer.to, self.rules))
                    .plain(tell!(
                        "（{}）问清楚，免得办到一半被退回。",
                        " ({}) and ask, so that it is not sent back halfway.",
                        self.to()
                    )),
            ));
        }
        let Some(relation) = &self.answer.relation else { return cautions };
        if let Some(year) = self.answer.beyond_calendar {
            let text = tell!(
                "{year}年的放假安排还没有公布（或没收录），要数到那一年的提醒没有列出来，到时候再来看。",
                "The holiday notice for {year} is not published yet (or not recorded here), so reminders that would have to be counted into that year are left out: please look again then."
            );
            cautions.push(Caution(text.into()));
        }
        if relation.assumed
            && !matches!(self.answer.stage, Stage::NotAccepted | Stage::TransferOut | Stage::TransferIn)
        {
            return cautions;
        }
        let bands = self.answer.money.and_then(|money| money.bands);
        let provisional =
            relation.in_due.provisional || bands.is_some_and(|bands| bands.common_to.provisional);
        if self.answer.mode == TransferMode::Instant {
            let text = say!(
                "有来源说这里省内转移申请后即时办结，通常不用等这么久；下面是全国规定的最晚日期。",
                "One source says that transfers within this province are finished as soon as you apply, so it usually does not take this long; the dates below are the last days under the national rules."
            );
            cautions.push(Caution(text.into()));
        }
        if provisional {
            let text = say!(
                "要数到的日子里有一年的放假调休安排还没公布（或没收录），暂按法定节假日推算，公布后可能差几天。",
                "The days counted run into a year whose holiday notice is not published yet (or not recorded here). For now they are worked out from the statutory holidays and may shift by a few days once it is published."
            );
            cautions.push(Caution(text.into()));
        }
        if self.answer.year_end {
            let text = say!(
                "十二月、一月受理的，赶上年底结账，余额到账听说会更慢（第三方说法）。",
                "A transfer accepted in December or January runs into the year-end closing of accounts, and the balance is said to arrive even later (third party)."
            );
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
        let counted = say!(
            "当天不算，从下一个工作日数起",
            "that day itself is not counted; counting starts on the next working day"
        );
        if let Some(submitted) = self.answer.submitted {
            let note = match submitted.reply_due {
                Some(due) => tell!(
                    "没有规定几天要受理；听说{}最晚 {} 答复",
                    "no rule says how soon it must be accepted; {} is said to reply by {}",
                    self.from(),
                    self.day(due)
                ),
                None => say!(
                    "没有规定几天要受理，受理了才开始算期限",
                    "no rule says how soon it must be accepted; the limits only start then"
                )
                .to_owned(),
            };
            rows.push(row(
                say!("提交日期", "Handed in (提交)"),
                Text::new().key(date(submitted.on)),
                Some(note.into()),
            ));
        }
        let from = Text::new().key(date(relation.counted_from));
        match (relation.assumed, relation.out_due) {
            (true, _) => {
                rows.push(row(say!("假如今天受理", "If accepted (受理) today"), from, Some(counted.into())))
            }
            (false, Some(_)) => {
                rows.push(row(say!("受理日期", "Accepted (受理)"), from, Some(counted.into())))
            }
            (false, None) => {}
        }
        if let Some(due) = relation.out_due {
            rows.push(row(
                say!("转出最晚办完", "Transfer-out finished by"),
                Text::new().key(self.day(due)),
                provisional(due),
            ));
        }
        if let Some(sent) = relation.info_sent_on {
            let note =
                say!("转入从这天起算，当天不算", "the transfer-in counts from this day, itself not counted");
            rows.push(row(
                say!("信息表发出", "Transfer form (信息表) sent"),
                Text::new().key(date(sent)),
                Some(note.into()),
            ));
        }
        let in_due = relation.in_due;
        rows.push(row(
            say!("医保关系最晚转到", "Insurance record arrives by"),
            Text::new().key(self.day(in_due)),
            provisional(in_due),
        ));
        if let Some(slow) = relation.slow_until {
            let note = say!(
                "听说这样转，年限就要这么久，比规定的期限长；期限以规定为准",
                "for this kind of move the years are said to take this long, longer than the rules allow; what the rules say is the limit"
            );
            rows.push(row(
                say!("年限听说要到", "Years said to take until"),
                Text::new().key(date(slow)),
                Some(note.into()),
            ));
        }
        if let Some(days) = self.answer.days_used {
            rows.push(row(
                say!("到今天用了", "Used so far"),
                Text::new().key(days_gone(days)),
                days.known().is_none().then(|| NOT_PUBLISHED.into()),
            ));
        }
        match &self.answer.money {
            Some(money) => rows.extend(self.money_rows(money)),
            None => rows.push(row(
                say!("余额", "Balance"),
                Text::from(say!("没有余额要转", "no balance to move")),
                None,
            )),
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
                MoneyMode::Stays => say!(
                    "不划转，在原来的账户里，省内跨市可以接着用",
                    "does not move; it stays in the old account and can still be used in other cities of the province"
                ),
                MoneyMode::Moves | MoneyMode::PaidToBank if money.beyond_calendar => say!(
                    "要数到还没有放假安排的年份，现在估算不出",
                    "would have to be counted into a year without a holiday notice, so there is no estimate for now"
                ),
                MoneyMode::Moves | MoneyMode::PaidToBank => say!(
                    "填上受理日期才能估算",
                    "can be estimated once the date of acceptance is filled in"
                ),
                MoneyMode::Unknown => say!(
                    "居民医保没有个人账户，原来的余额怎么处理没有查到，请问转出地",
                    "resident medical insurance has no personal account, and what happens to the old balance was not found; please ask the place you left"
                ),
            };
            return vec![row(say!("余额", "Balance"), value.into(), None)];
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
            let note = say!(
                "两地都按同一份办事指南办，指南给余额也定了期限；全国没有",
                "both places follow the same official service guide, which sets a limit for the balance too; there is no national one"
            );
            rows.push(row(
                say!("余额按指南最晚", "Balance by the guide, at the latest"),
                Text::new().key(self.day(promised)),
                Some(note),
            ));
        }
        let payout = money.payout_due.filter(|_| self.paid_to_bank());
        if payout.is_none() {
            rows.push(row(
                say!("余额常见到账", "Balance commonly arrives"),
                Text::new().key(format!("{} — {}", self.day(money.common_from), self.day(money.common_to))),
                Some(say!(
                    "全国没有规定期限，这是网上常见说法归纳的，不是规定",
                    "no national rule sets a limit; this sums up what is commonly said online and is not a rule"
                )),
            ));
        }
        rows.push(row(
            say!("听说慢的要到", "Slow cases take until"),
            Text::new().key(date(money.slow_until)),
            Some(say!("只是听说的慢例，也不是规定", "only what people say of slow cases, not a rule either")),
        ));
        if let Some(payout) = money.payout_due {
            let note = say!(
                "听说当地把余额打到本人银行账户，不转到新地方；请打电话核实",
                "the place is said to pay the balance into your own bank account instead of moving it; please call to make sure"
            );
            rows.push(row(
                say!("打到银行账户约在", "Paid to the bank account around"),
                Text::new().key(self.day(payout)),
                Some(note),
            ));
        }
        rows
    }
}
