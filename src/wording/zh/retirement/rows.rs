//! The answer's figures, and what would change it.

use super::super::evidence::value;
use super::super::figures::{age, date, month, month_span, months, plain_date};
use super::Say;
use crate::calendar::{MonthSpan, YearMonth};
use crate::evidence::Standing;
use crate::retirement::{Flip, Required, TestKind};
use crate::wording::{Row, Text};

impl Say<'_> {
    pub(super) fn rows(&self) -> Vec<Row> {
        let row = |label: &str, value: Text, note: Option<Text>| Row { label: label.to_owned(), value, note };
        let answer = self.answer;
        let statutory = &answer.statutory;
        let on = statutory.on.map_or_else(|| month(statutory.month), date);
        let mut rows = vec![row(
            "法定退休",
            Text::new().key(on).plain(format!("，{}", age(statutory.age_months))),
            self.choice(),
        )];
        for (keep, stop) in answer.if_keep.tests.iter().zip(&answer.if_stop.tests) {
            let label = format!("{}要求", self.test(keep.kind));
            rows.push(match &keep.required {
                Required::Months(required) => {
                    let short = |months: Option<MonthSpan>| months.map(super::short).unwrap_or_default();
                    let note = match answer.retired {
                        true => short(keep.short),
                        false => format!("现在停缴：{}；缴到退休：{}", short(stop.short), short(keep.short)),
                    };
                    let note = format!("{note}{}", self.met(keep.kind));
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
        rows
    }

    /// The month in which a test not met yet is met, paying on.
    fn met(&self, kind: TestKind) -> String {
        let now = YearMonth::of(self.decision.asked_on);
        match self.answer.met.iter().find(|met| met.kind == kind && met.latest > now) {
            Some(met) if met.earliest == met.latest => format!("。每月接着缴，{}缴满", month(met.latest)),
            Some(met) => format!("。每月接着缴，最晚 {} 缴满", month(met.latest)),
            None => String::new(),
        }
    }

    /// The delay, and the dates one may choose instead: none of them past.
    fn choice(&self) -> Option<Text> {
        let statutory = &self.answer.statutory;
        let this_month = YearMonth::of(self.decision.asked_on);
        let delay = match statutory.delay_months {
            0 => None,
            delay => Some(format!("比原来推迟 {}", months(delay))),
        };
        let window = (statutory.latest > this_month && statutory.latest > statutory.earliest).then(|| {
            let from = month(statutory.earliest.max(this_month));
            format!("符合条件的可以选 {from} 到 {} 之间", month(statutory.latest))
        });
        let parts: Vec<String> = delay.into_iter().chain(window).collect();
        (!parts.is_empty()).then(|| parts.join("；").into())
    }

    /// What a source says of a test whose figure is not known.
    fn untold(&self, kind: TestKind) -> Option<Text> {
        (kind == TestKind::Local).then(|| "有这项要求，但数字没有查到".into())
    }

    pub(super) fn flip(&self, flip: &Flip) -> Text {
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
                        "“{}”：{}{}。{why}，",
                        self.rules.source_of(*claim).title,
                        self.test(*test),
                        figure.unwrap_or_default()
                    ))
                    .key(super::short(*months))
                    .plain("。")
            }
            Flip::LaterStep { test, from, shift, was, required, gap, of_the_rule: true, .. } => {
                let start = format!("推迟 {}、在 {} 以后退休，", months(*shift), plain_date(*from));
                self.shifted(start, *test, *was, *required, *gap)
            }
            Flip::EarlierStep { test, before, shift, was, required, gap, .. } => {
                let start = format!(
                    "提前 {}、在 {} 以前退休（要符合提前退休的条件），",
                    months(*shift),
                    plain_date(*before)
                );
                self.shifted(start, *test, Some(*was), *required, *gap)
            }
            Flip::LaterStep { test, from, required, claim, .. } => {
                let test = self.test(*test);
                let title = &self.rules.source_of(*claim).title;
                Text::new()
                    .plain(format!("“{title}”说，{} 以后退休的，{test}要求变成 ", plain_date(*from)))
                    .key(month_span(*required))
                    .plain("。")
            }
        }
    }

    /// What retiring some months later or earlier does: to the requirement, and to the gap.
    fn shifted(
        &self,
        start: String,
        test: TestKind,
        was: Option<MonthSpan>,
        required: MonthSpan,
        gap: MonthSpan,
    ) -> Text {
        let change = match was.and_then(MonthSpan::known).zip(required.known()) {
            Some((was, now)) if now > was => format!("，提高 {}", months(now - was)),
            Some((was, now)) => format!("，降低 {}", months(was - now)),
            None => String::new(),
        };
        let text = Text::new()
            .plain(format!("{start}{}要求变成 ", self.test(test)))
            .key(format!("{}{change}", month_span(required)));
        if self.answer.total.months().is_none() {
            return text.plain("。");
        }
        text.plain("；一直缴到那时，").key(super::short(gap)).plain("。")
    }
}
