//! The answer's figures, and what would change it.

use super::super::evidence::value;
use super::super::figures::{age, date, month, month_span, months};
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
