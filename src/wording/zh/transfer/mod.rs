//! The transfer answer in Chinese.

mod picture;

use super::evidence::{expired, relied_on, rivals, source_line};
use super::figures::{date, hotline, place, span};
use super::steps::step;
use crate::evidence::Quantity;
use crate::reasoning::Decision;
use crate::rulebook::Rulebook;
use crate::transfer::{
    Act, Fix, Flip, MoneyBands, MoneyClock, MoneyMode, RelationClock, SeenStatus, Stage, TransferAnswer,
    TransferMode, Verdict,
};
use crate::wording::{Caution, NextLine, Reading, Row, Text};

/// The whole answer.
pub fn reading(decision: &Decision<TransferAnswer>, rules: &Rulebook) -> Reading {
    let answer = &decision.answer;
    let say = Say { answer, decision, rules };
    let claims = relied_on(decision, rules);
    Reading {
        comparison: None,
        lead: say.lead(),
        cautions: say.cautions().into_iter().chain(expired(decision, &LIMITS, rules)).collect(),
        next: say.next(),
        picture: say.picture(),
        rows: say.rows(),
        steps: decision.trace.iter().map(|found| step(found, &claims, rules)).collect(),
        flips: answer.flips.iter().map(|flip| say.flip(flip)).collect(),
        rivals: rivals(&decision.evidence, rules),
        sources: claims.iter().map(|claim| source_line(*claim, rules)).collect(),
        ..Reading::default()
    }
}

/// What the dates rest on.
const LIMITS: [Quantity; 4] =
    [Quantity::TransferOutDays, Quantity::TransferInDays, Quantity::MoneyMode, Quantity::TransferMode];

struct Say<'a> {
    answer: &'a TransferAnswer,
    decision: &'a Decision<TransferAnswer>,
    rules: &'a Rulebook,
}

impl Say<'_> {
    fn from(&self) -> String {
        place(self.answer.from, self.rules)
    }

    fn to(&self) -> String {
        place(self.answer.to, self.rules)
    }

    fn day(&self, day: crate::calendar::DateSpan) -> String {
        span(day, &self.rules.calendar)
    }

    fn lead(&self) -> Text {
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

    fn fixes(&self) -> String {
        let blocking = self.answer.fixes.iter().filter(|fix| fix.blocks());
        blocking.map(|fix| self.fix(*fix)).collect::<Vec<_>>().join("，再")
    }

    fn fix(&self, fix: Fix) -> String {
        match fix {
            Fix::StopAtOrigin => format!("在{}停保（有单位的请原单位办，自己缴的自己办）", self.from()),
            Fix::EnrolAtDestination => format!("在{}参保", self.to()),
            Fix::ClearArrears => "把欠费补上（当地要求，全国规定里没有这一条）".to_owned(),
            Fix::AskArrears => "问一下欠费要不要先补（全国规定没要求，有的地方要求）".to_owned(),
            Fix::MendAndReapply => "看清不予受理的原因，改好后重新申请".to_owned(),
            Fix::CheckStopped => format!("确认{}已经停保", self.from()),
            Fix::CheckEnrolled => format!("确认{}已经参保", self.to()),
        }
    }

    fn under_way(&self, relation: &RelationClock) -> Text {
        let (from, to) = (self.from(), self.to());
        let (out_due, in_due) = (self.day(relation.out_due), self.day(relation.in_due));
        let overdue = format!("{} 天", self.answer.overdue_days);
        match self.answer.stage {
            Stage::NotAccepted => Text::new()
                .plain("受理了才开始算时间。如果今天受理，医保关系最晚 ")
                .key(in_due)
                .plain(format!(" 转到{to}。")),
            Stage::TransferOut | Stage::TransferIn if relation.assumed => Text::new()
                .plain("已经受理，正在办。填上受理日期才能算准；就算今天才受理，医保关系最晚 ")
                .key(in_due)
                .plain(format!(" 也该转到{to}。")),
            Stage::TransferOut => Text::new()
                .plain(format!("{from}最晚 "))
                .key(out_due)
                .plain(" 办完转出，医保关系最晚 ")
                .key(in_due)
                .plain(format!(" 转到{to}。")),
            Stage::TransferIn => Text::new()
                .plain(format!("{from}的转出期限是 {out_due}，医保关系最晚 "))
                .key(in_due)
                .plain(format!(" 转到{to}。")),
            Stage::RelationDue if self.answer.seen == Some(SeenStatus::Accepted) => Text::new()
                .plain(format!("{from}按规定最晚 {out_due} 就该办完转出，已经过了 "))
                .key(overdue)
                .plain("。打电话催一催。"),
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

    fn cautions(&self) -> Vec<Caution> {
        let mut cautions = Vec::new();
        if self.answer.mode == TransferMode::Automatic {
            let mode = self.decision.evidence.iter().find(|found| found.quantity == Quantity::TransferMode);
            if let Some(found) = mode.and_then(|found| found.finding.relied()) {
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
    fn dated(&self) -> Option<&RelationClock> {
        let still_to_come =
            matches!(self.answer.stage, Stage::NotAccepted | Stage::TransferOut | Stage::TransferIn);
        self.answer.relation.as_ref().filter(|relation| !relation.assumed || still_to_come)
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let row = |label: &str, value: Text, note: Option<Text>| Row { label: label.to_owned(), value, note };
        let Some(relation) = self.dated() else { return rows };
        let from = date(relation.counted_from);
        match relation.assumed {
            true => rows.push(row(
                "假如今天受理",
                Text::new().key(from),
                Some("受理当天不算，从下一个工作日数起".into()),
            )),
            false => {
                rows.push(row("受理日期", Text::new().key(from), Some("当天不算，从下一个工作日数起".into())))
            }
        }
        rows.push(row("转出最晚办完", Text::new().key(self.day(relation.out_due)), None));
        rows.push(row("医保关系最晚转到", Text::new().key(self.day(relation.in_due)), None));
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
        let mut rows = vec![
            row(
                "余额常见到账",
                Text::new().key(format!("{} — {}", self.day(money.common_from), self.day(money.common_to))),
                Some("全国没有规定期限，这是网上常见说法归纳的，不是规定"),
            ),
            row("慢的到", Text::new().key(date(money.slow_until)), Some("也只是听说的慢例，不是规定")),
        ];
        if let Some(payout) = money.payout_due {
            let note = "听说当地把余额打到本人银行账户，不转到新地方；请打电话核实";
            rows.push(row("打到银行账户约在", Text::new().key(self.day(payout)), Some(note)));
        }
        rows
    }

    fn next(&self) -> Vec<NextLine> {
        self.answer
            .next
            .iter()
            .map(|step| NextLine { when: date(step.on), what: self.act(step.act) })
            .collect()
    }

    fn act(&self, act: Act) -> Text {
        let (from, to) = (self.from(), self.to());
        let call_origin = hotline(self.answer.from, self.rules);
        let call_destination = hotline(self.answer.to, self.rules);
        match act {
            Act::Fix => Text::new().plain("先").key(self.fixes()).plain("；办好再申请转移"),
            Act::Apply => {
                let checks: Vec<_> = self.answer.fixes.iter().map(|fix| self.fix(*fix)).collect();
                let first = match checks.is_empty() {
                    true => String::new(),
                    false => format!("{}，然后", checks.join("、")),
                };
                Text::new()
                    .plain(first)
                    .key("申请转移")
                    .plain("：国家医保服务平台 APP 的“地方专区”里申请，或者到任一地医保窗口办")
            }
            Act::CheckAccepted => {
                Text::new().key("看看受理了没有").plain(format!("；没有进展就打 {call_destination} 问"))
            }
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
                .key("12345"),
            Act::VerifyAndKeep if self.answer.relation.is_none() => Text::new()
                .plain(format!("在{to}参保登记后，过几天看年限和余额转过来没有；没有就打 "))
                .key(call_destination)
                .plain(format!("（{to}）问要不要自己申请")),
            Act::VerifyAndKeep => Text::from("核对缴费年限和余额，申请编号、参保凭证、截图留一年以上"),
            Act::EnrolNextYear => Text::from(format!("在{to}参加下一年度居民医保，参上以后再申请转移")),
        }
    }

    fn flip(&self, flip: &Flip) -> Text {
        match flip {
            Flip::AcceptanceDayCounted { out_due, in_due } => Text::new()
                .plain("也有人把受理当天算作第 1 天。那样转出最晚 ")
                .key(self.day(*out_due))
                .plain("，转入最晚 ")
                .key(self.day(*in_due))
                .plain("。催办时按晚的那个日子说，更稳。"),
            Flip::RivalLimit { claim, days, in_due } => Text::new()
                .plain(format!(
                    "“{}”说全程 {days} 个工作日。照它算，最晚 ",
                    self.rules.source_of(*claim).title
                ))
                .key(self.day(*in_due))
                .plain("。"),
        }
    }
}

/// What a status means, as the person would pick it.
pub fn status(status: SeenStatus) -> &'static str {
    match status {
        SeenStatus::Submitted => "已提交、待审核（还没受理）",
        SeenStatus::Rejected => "不予受理、已退回",
        SeenStatus::Accepted => "已受理、转出办理中",
        SeenStatus::InfoSent => "已转出、信息表已发出",
        SeenStatus::InDone => "已办结（转入办结）",
        SeenStatus::Credited => "余额已到账",
        SeenStatus::NoneOfThese => "看到的字样不在这里面",
    }
}
