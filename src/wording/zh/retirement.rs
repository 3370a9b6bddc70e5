//! The retirement answer in Chinese.

use super::evidence::{expired, quantity, relied_on, rivals, source_line, value};
use super::figures::{age, date, hotline, month, month_span, months, place};
use super::steps::step;
use crate::calendar::MonthSpan;
use crate::evidence::{ClaimRef, Quantity, Selector, Standing};
use crate::reasoning::Decision;
use crate::retirement::{Flip, Gap, Remedy, Required, RetirementAnswer, TestKind};
use crate::rulebook::Rulebook;
use crate::wording::{Caution, NextLine, Reading, Row, Text};

/// The whole answer.
pub fn reading(decision: &Decision<RetirementAnswer>, rules: &Rulebook) -> Reading {
    let answer = &decision.answer;
    let say = Say { answer, rules };
    let claims = relied_on(decision, rules);
    Reading {
        lead: say.lead(),
        cautions: say
            .cautions()
            .into_iter()
            .chain(say.outdated(decision))
            .chain(expired(decision, rules))
            .collect(),
        next: say.next(),
        rows: say.rows(),
        steps: decision.trace.iter().map(|found| step(found, &claims, rules)).collect(),
        flips: answer.flips.iter().map(|flip| say.flip(flip)).collect(),
        rivals: rivals(&decision.evidence, rules),
        sources: claims.iter().map(|claim| source_line(*claim, rules)).collect(),
    }
}

/// A test's name; `province` says what counts as local.
fn test(kind: TestKind, province: bool) -> &'static str {
    match (kind, province) {
        (TestKind::Total, _) => "累计缴费",
        (TestKind::Actual, _) => "实际缴费",
        (TestKind::Local, true) => "本省实际缴费",
        (TestKind::Local, false) => "本市实际缴费",
    }
}

struct Say<'a> {
    answer: &'a RetirementAnswer,
    rules: &'a Rulebook,
}

impl Say<'_> {
    fn place(&self) -> String {
        place(self.answer.place, self.rules)
    }

    fn hotline(&self) -> String {
        hotline(self.answer.place, self.rules)
    }

    fn test(&self, kind: TestKind) -> &'static str {
        test(kind, self.answer.local_is_province)
    }

    /// The day of retirement, or the month where the day of birth was not told.
    fn retires(&self) -> String {
        let statutory = &self.answer.statutory;
        let chosen = statutory.on != Some(self.answer.retires_on)
            && statutory.month.first_day() != Some(self.answer.retires_on);
        match statutory.on {
            None if !chosen => month(statutory.month),
            _ => date(self.answer.retires_on),
        }
    }

    fn lead(&self) -> Text {
        let answer = self.answer;
        let verb = if answer.retired { "已经到了退休年龄" } else { "退休" };
        let start = Text::new().plain("您 ").key(self.retires()).plain(format!(" {verb}。"));
        let (stop, keep) = (&answer.if_stop, &answer.if_keep);
        let (Some(stop_months), Some(keep_months)) = (stop.months, keep.months) else {
            if !answer.asks.is_empty() {
                let asks: Vec<_> = answer.asks.iter().map(|selector| selector_name(*selector)).collect();
                return start
                    .plain(format!("{}的要求要看", self.place()))
                    .key(asks.join("、"))
                    .plain("，填上再算。");
            }
            return start
                .plain(format!("{}要求缴满多少年，没有查到可靠的说法，请打 ", self.place()))
                .key(self.hotline())
                .plain(" 问清，填到“当地要求”里再算。");
        };
        let hidden = keep.unknown_test.map(|kind| self.test(kind));
        let text = match (keep_months.high, stop_months.high) {
            (0, 0) => start.plain("累计年限").key("已经够了").plain("，不用补。"),
            (0, _) => start
                .plain("一直缴到退休就")
                .key("够了")
                .plain("；如果现在停缴，还差 ")
                .key(month_span(stop_months))
                .plain("。"),
            (_, _) if answer.retired => {
                start.plain("还差 ").key(month_span(keep_months)).plain(self.because(keep))
            }
            (_, _) => {
                start.plain("一直缴到退休，还差 ").key(month_span(keep_months)).plain(self.because(keep))
            }
        };
        match hidden {
            Some(test) => text.plain(format!("但{}还有{test}的要求，数字没查到，要另外问。", self.place())),
            None => text,
        }
    }

    fn because(&self, gap: &Gap) -> String {
        gap.binding.map_or_else(|| "。".to_owned(), |kind| format!("，差在{}。", self.test(kind)))
    }

    fn cautions(&self) -> Vec<Caution> {
        let mut cautions = Vec::new();
        for test in &self.answer.if_keep.tests {
            let exactly = test.required.months() == Some(test.have) && test.have.known().is_some();
            if exactly && test.have.high > 0 {
                let text = Text::new()
                    .plain(format!("{}刚好卡在要求的 ", self.test(test.kind)))
                    .key(month_span(test.have))
                    .plain("上。有的地方写“满”，有的写“超过”，差一个月结果就不同，请打 ")
                    .key(self.hotline())
                    .plain(" 核实。");
                cautions.push(Caution(text));
            }
        }
        if !self.answer.asks.is_empty() {
            let asks: Vec<_> = self.answer.asks.iter().map(|selector| selector_name(*selector)).collect();
            let text = format!("{}的要求还要看{}。填上以后结果会更准。", self.place(), asks.join("、"));
            cautions.push(Caution(text.into()));
        }
        if let (Some((rate, _)), Some(gap)) = (self.answer.reduction, self.answer.if_keep.months) {
            if gap.high > 0 {
                let text = Text::new()
                    .plain(format!("{}年限不够也能享受退休医保，每差一年待遇降低 ", self.place()))
                    .key(rate.to_string())
                    .plain("；不是取消。");
                cautions.push(Caution(text));
            }
        }
        let unknown_parts = self
            .answer
            .if_keep
            .tests
            .iter()
            .any(|test| test.required.months().is_some() && test.have.known().is_none());
        if unknown_parts {
            let text =
                "实际缴费、本地缴费没有填全，所以差多少是一个范围。可以在“国家医保服务平台”查缴费记录。";
            cautions.push(Caution(text.into()));
        }
        if let Some((required, short, _)) = self.answer.if_default {
            let text = Text::new()
                .plain("只作参考：不少地方是男 30 年、女 25 年，但这不是全国规定。如果当地也是 ")
                .key(months(required))
                .plain("，缴到退休还差 ")
                .key(month_span(short))
                .plain("。");
            cautions.push(Caution(text));
        }
        cautions
    }

    /// Requirements whose source speaks only for days before retirement.
    fn outdated(&self, decision: &Decision<RetirementAnswer>) -> Vec<Caution> {
        let required = [Quantity::TotalMonths, Quantity::ActualMonths, Quantity::LocalMonths];
        let asked =
            decision.evidence.iter().filter(|found| required.contains(&found.quantity) && !found.overridden);
        let relied = asked.filter_map(|found| Some((found.quantity, found.finding.relied()?)));
        let mut cautions = Vec::new();
        for (what, candidate) in relied {
            let Some(last) = self.rules.line(candidate.claim).reviewed_to else { continue };
            if decision.asked_on <= last && last < self.answer.retires_on {
                let text = Text::new()
                    .plain(format!("{}的来源只管到 ", quantity(what)))
                    .key(date(last))
                    .plain("，您退休时可能已经变了，请打 ")
                    .key(self.hotline())
                    .plain(" 核实。");
                cautions.push(Caution(text));
            }
        }
        cautions
    }

    fn next(&self) -> Vec<NextLine> {
        let call = |what: &str| NextLine {
            when: "现在".to_owned(),
            what: Text::new().plain("打 ").key(self.hotline()).plain(format!("（{}）{what}", self.place())),
        };
        let gap = &self.answer.if_keep;
        let mut next = Vec::new();
        match gap.months {
            None => next.push(call("问：我这种情况退休时医保要缴满多少年，其中实际缴费、本地缴费各多少")),
            Some(months) if months.high > 0 && self.answer.retired => {
                next.push(call("问：能不能一次补齐，或按月接着缴，各要多少钱"));
            }
            Some(months) if months.high > 0 => next.push(NextLine {
                when: "现在".to_owned(),
                what: Text::from("别停缴：停缴一个月，就多差一个月。退休前再问补缴怎么办"),
            }),
            Some(_) if !self.answer.retired && self.answer.if_stop.months.is_some_and(|m| m.high > 0) => {
                next.push(NextLine { when: "现在".to_owned(), what: Text::from("接着缴，别断") });
            }
            Some(_) => {}
        }
        if gap.unknown_test.is_some() && gap.months.is_some() {
            next.push(call("问：除了累计年限，在本地实际缴费要满多少年"));
        }
        next
    }

    fn rows(&self) -> Vec<Row> {
        let row = |label: &str, value: Text, note: Option<Text>| Row { label: label.to_owned(), value, note };
        let answer = self.answer;
        let statutory = &answer.statutory;
        let on = statutory.on.map_or_else(|| month(statutory.month), date);
        let mut rows = vec![row(
            "法定退休",
            Text::new().key(on).plain(format!("，{}", age(statutory.age_months))),
            Some(
                format!(
                    "比原来推迟 {}；可以选 {} 到 {} 之间",
                    months(statutory.delay_months),
                    month(statutory.earliest),
                    month(statutory.latest)
                )
                .into(),
            ),
        )];
        for (keep, stop) in answer.if_keep.tests.iter().zip(&answer.if_stop.tests) {
            let label = format!("{}要求", self.test(keep.kind));
            rows.push(match &keep.required {
                Required::Months(required) => {
                    let short = |short: Option<MonthSpan>| match short {
                        Some(short) if short.high == 0 => "够".to_owned(),
                        Some(short) => format!("差 {}", month_span(short)),
                        None => "不知道".to_owned(),
                    };
                    let note = format!("现在停缴：{}；缴到退休：{}", short(stop.short), short(keep.short));
                    row(&label, Text::new().key(month_span(*required)), Some(note.into()))
                }
                Required::Unknown => row(
                    &label,
                    Text::new().key("没查到").plain(format!("，请打 {} 问", self.hotline())),
                    self.untold(keep.kind),
                ),
                Required::NoneKnown => row(&label, Text::from("没查到有这一项要求"), None),
            });
        }
        rows.push(row(
            "领养老金最低缴费",
            Text::new().key(months(statutory.pension_months)),
            Some("养老保险是另一回事，年限不和医保混算".into()),
        ));
        rows.extend(answer.remedies.iter().map(|remedy| self.remedy(remedy)));
        rows
    }

    /// What a source says of a test whose figure is not known.
    fn untold(&self, kind: TestKind) -> Option<Text> {
        (kind == TestKind::Local).then(|| "有这项要求，但数字没有查到".into())
    }

    fn remedy(&self, remedy: &Remedy) -> Row {
        let rule = |claim: &Option<ClaimRef>| {
            let claim = (*claim)?;
            let text = self.rules.line(claim).steps[claim.step].value.as_ref()?;
            Some(Text::from(value(self.rules.line(claim).quantity, text)))
        };
        match remedy {
            Remedy::LumpSum { months, cost, rule: told } => {
                let cost = match cost {
                    Some((low, high)) if low == high => format!("约 {low} 元"),
                    Some((low, high)) => format!("{low} 到 {high} 元之间"),
                    None => "多少钱要问当地".to_owned(),
                };
                Row {
                    label: "办法一：一次性补缴".to_owned(),
                    value: Text::new().plain(format!("补 {}，", month_span(*months))).key(cost),
                    note: rule(told),
                }
            }
            Remedy::PayMonthly { months, rule: told } => Row {
                label: "办法二：退休后按月接着缴".to_owned(),
                value: Text::new().plain("再缴 ").key(month_span(*months)),
                note: rule(told)
                    .or_else(|| Some("缴满之前，能不能享受退休待遇、每月多少钱，要问当地".into())),
            },
            Remedy::Resident { premium } => Row {
                label: "办法三：改参加居民医保".to_owned(),
                value: match premium {
                    Some(premium) => {
                        Text::new().plain("每年至少 ").key(format!("{premium} 元")).plain("，年年要缴")
                    }
                    None => Text::from("每年缴费，金额问当地"),
                },
                note: Some("报销比职工医保低，没有个人账户".into()),
            },
        }
    }

    fn flip(&self, flip: &Flip) -> Text {
        match flip {
            Flip::OtherFigure { test, claim, months } => {
                let line = self.rules.line(*claim);
                let figure = line.steps[claim.step].value.as_ref().map(|found| value(line.quantity, found));
                let why = match line.standing {
                    Standing::Draft => "如果征求意见稿照此施行",
                    _ => "如果这个说法对",
                };
                Text::new()
                    .plain(format!(
                        "“{}”：{}{}。{why}，缴到退休差 ",
                        self.rules.source_of(*claim).title,
                        self.test(*test),
                        figure.unwrap_or_default()
                    ))
                    .key(month_span(*months))
                    .plain("。")
            }
            Flip::LaterStep { test, from, required, claim, of_the_rule } => {
                let test = self.test(*test);
                let start = match of_the_rule {
                    true => format!("{} 以后退休的，", date(*from)),
                    false => {
                        format!("“{}”说，{} 以后退休的，", self.rules.source_of(*claim).title, date(*from))
                    }
                };
                Text::new().plain(format!("{start}{test}要求变成 ")).key(months(*required)).plain("。")
            }
        }
    }
}

/// What a rule turns on, as the form asks it.
pub fn selector_name(selector: Selector) -> &'static str {
    match selector {
        Selector::Worker => "人员类别",
        Selector::WorkKind => "跟单位缴还是自己缴",
        Selector::FirstEmployed => "第一次参加工作的日期",
        Selector::FirstInsured => "第一次参加职工医保的日期",
        Selector::Unbroken => "连续缴费多少个月",
        Selector::Tier => "参保档次",
        Selector::Moves => "省内还是跨省",
        Selector::Origin => "从哪里转来",
    }
}

/// The name of a requirement, for the field in which the person can put the office's figure.
pub fn requirement(kind: TestKind) -> &'static str {
    quantity(match kind {
        TestKind::Total => Quantity::TotalMonths,
        TestKind::Actual => Quantity::ActualMonths,
        TestKind::Local => Quantity::LocalMonths,
    })
}
