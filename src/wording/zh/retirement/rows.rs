//! The answer's figures, and what would change it.

use super::super::evidence::value;
use super::super::figures::{age, date, month, month_span, months, plain_date};
use super::Say;
use crate::calendar::{MonthSpan, YearMonth};
use crate::evidence::{ClaimRef, Standing};
use crate::retirement::{Flip, Met, Required, TestKind};
use crate::wording::say::{say, tell};
use crate::wording::{Row, Text};

impl Say<'_> {
    pub(super) fn rows(&self) -> Vec<Row> {
        let row = |label: &str, value: Text, note: Option<Text>| Row { label: label.to_owned(), value, note };
        let answer = self.answer;
        let statutory = &answer.statutory;
        let on = statutory.on.map_or_else(|| month(statutory.month), date);
        let mut rows = vec![row(
            say!("法定退休", "Statutory retirement (法定退休)"),
            Text::new().key(on).plain(tell!("，{}", ", at the age of {}", age(statutory.age_months))),
            self.choice(),
        )];
        for (keep, stop) in answer.if_keep.tests.iter().zip(&answer.if_stop.tests) {
            let label = tell!("{}要求", "Required {}", self.test(keep.kind));
            rows.push(match &keep.required {
                Required::Months(required) => {
                    let short = |months: Option<MonthSpan>| months.map(super::short).unwrap_or_default();
                    let note = match answer.retired {
                        true => short(keep.short),
                        false => tell!(
                            "现在停缴：{}；缴到退休：{}",
                            "If you stop now: {}; if you pay until you retire: {}",
                            short(stop.short),
                            short(keep.short)
                        ),
                    };
                    let note = format!("{note}{}", self.met(keep.kind));
                    row(&label, Text::new().key(month_span(*required)), Some(note.into()))
                }
                Required::Unknown => row(
                    &label,
                    Text::new().key(say!("没查到", "Not found")).plain(tell!(
                        "，请打 {} 问",
                        ". Please call {} and ask",
                        self.hotline()
                    )),
                    self.untold(keep.kind),
                ),
                Required::NoneKnown => {
                    row(&label, Text::from(say!("没查到有这一项要求", "No such requirement was found")), None)
                }
            });
        }
        rows.push(row(
            say!("领养老金最低缴费", "Minimum contribution time for a pension (养老金)"),
            Text::new().key(months(statutory.pension_months)),
            Some(
                say!(
                    "养老保险是另一回事，年限不和医保混算",
                    "Pension insurance is a separate matter: its years don't count towards medical insurance"
                )
                .into(),
            ),
        ));
        rows
    }

    /// The month in which a test not met yet is met, paying on.
    fn met(&self, kind: TestKind) -> String {
        let now = YearMonth::of(self.decision.asked_on);
        // Not where one has to stop at retirement.
        let last = YearMonth::of(self.answer.retires_on).max(now);
        let later = |met: &&Met| met.kind == kind && met.latest > now;
        let open = |met: &&Met| met.latest <= last || !self.monthly_barred();
        match self.answer.met.iter().find(later).filter(open) {
            Some(met) if met.earliest == met.latest => tell!(
                "。每月接着缴，{}缴满",
                ". If you keep paying every month, you reach it in {}",
                month(met.latest)
            ),
            Some(met) => tell!(
                "。每月接着缴，最晚 {} 缴满",
                ". If you keep paying every month, you reach it in {} at the latest",
                month(met.latest)
            ),
            None => String::new(),
        }
    }

    /// The delay, and the dates one may choose instead: none of them past.
    fn choice(&self) -> Option<Text> {
        let statutory = &self.answer.statutory;
        let this_month = YearMonth::of(self.decision.asked_on);
        let delay = match statutory.delay_months {
            0 => None,
            delay => Some(tell!("比原来推迟 {}", "{} later than under the old rule", months(delay))),
        };
        let window = (statutory.latest > this_month && statutory.latest > statutory.earliest).then(|| {
            let from = month(statutory.earliest.max(this_month));
            tell!(
                "符合条件的可以选 {from} 到 {} 之间",
                "if you meet the conditions, you can choose any time from {from} to {}",
                month(statutory.latest)
            )
        });
        let parts: Vec<String> = delay.into_iter().chain(window).collect();
        (!parts.is_empty()).then(|| parts.join(say!("；", "; ")).into())
    }

    /// What a source says of a test whose figure is not known.
    fn untold(&self, kind: TestKind) -> Option<Text> {
        (kind == TestKind::Local).then(|| {
            say!("有这项要求，但数字没有查到", "There is such a requirement, but the figure was not found")
                .into()
        })
    }

    pub(super) fn flip(&self, flip: &Flip) -> Text {
        match flip {
            Flip::OtherFigure { test, claim, months } => {
                let line = self.rules.line(*claim);
                let figure = line.steps[claim.step].value.as_ref().map(|found| value(line.quantity, found));
                let why = match line.standing {
                    Standing::Draft => {
                        say!("如果征求意见稿照这样施行", "If the draft comes into force as it stands")
                    }
                    _ => say!("如果这个说法对", "If that is right"),
                };
                self.titled(*claim)
                    .plain(tell!(
                        "：{}{}。{why}，",
                        ": {0}, {1}. {why}, ",
                        self.test(*test),
                        figure.unwrap_or_default()
                    ))
                    .key(super::would_be(*months))
                    .plain(say!("。", "."))
            }
            Flip::LaterStep { test, from, shift, was, required, gap, of_the_rule: true, .. } => {
                let start = tell!(
                    "推迟 {}、在 {} 以后退休，",
                    "If you retire {} later, from {} on, ",
                    months(*shift),
                    plain_date(*from)
                );
                self.shifted(start, *test, *was, *required, *gap)
            }
            Flip::EarlierStep { test, before, shift, was, required, gap, .. } => {
                let start = tell!(
                    "提前 {}、在 {} 以前退休（要符合提前退休的条件），",
                    "If you retire {} earlier, before {} (you must meet the conditions for retiring early), ",
                    months(*shift),
                    plain_date(*before)
                );
                self.shifted(start, *test, Some(*was), *required, *gap)
            }
            Flip::LaterStep { test, from, required, claim, .. } => self
                .titled(*claim)
                .plain(tell!(
                    "说，{} 以后退休的，{}要求变成 ",
                    " says that for those who retire from {} on, the requirement for {} becomes ",
                    plain_date(*from),
                    self.test(*test)
                ))
                .key(month_span(*required))
                .plain(say!("。", ".")),
        }
    }

    /// A document's title in quotes.
    fn titled(&self, claim: ClaimRef) -> Text {
        Text::new().data(format!("“{}”", self.rules.source_of(claim).title))
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
            Some((was, now)) if now > was => tell!("，提高 {}", ", {} more", months(now - was)),
            Some((was, now)) => tell!("，降低 {}", ", {} less", months(was - now)),
            None => String::new(),
        };
        let text = Text::new()
            .plain(tell!("{start}{}要求变成 ", "{start}the requirement for {} becomes ", self.test(test)))
            .key(format!("{}{change}", month_span(required)));
        if self.answer.total.months().is_none() {
            return text.plain(say!("。", "."));
        }
        text.plain(say!("；一直缴到那时，", ". Paying until then, "))
            .key(super::would_be(gap))
            .plain(say!("。", "."))
    }
}
