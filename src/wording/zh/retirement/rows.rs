//! The answer's figures, and what would change it.

use super::super::evidence::value;
use super::super::figures::{age, date, month, month_span, months, plain_date};
use super::Say;
use crate::calendar::{MonthSpan, YearMonth};
use crate::evidence::{ClaimRef, Quantity, Standing};
use crate::reasoning::Evidence;
use crate::retirement::{Field, Flip, GapTest, Met, Required, TestKind};
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
        rows.extend(self.since_row());
        for (keep, stop) in answer.if_keep.tests.iter().zip(&answer.if_stop.tests) {
            let label = tell!("{}要求", "Required {}", self.test(keep.kind));
            rows.push(match &keep.required {
                Required::Months(required) => {
                    let note = match answer.retired {
                        true => short(keep),
                        false => tell!(
                            "现在停缴：{}；缴到退休：{}",
                            "If you stop now: {}; if you pay until you retire: {}",
                            short(stop),
                            short(keep)
                        ),
                    };
                    let note = format!("{note}{}", self.met(keep.kind));
                    row(&label, Text::new().key(month_span(*required)), Some(note.into()))
                }
                Required::Unknown => {
                    let found = Text::new().key(say!("没查到", "Not found"));
                    let value = self.estimated_requirement(keep.kind, found).plain(tell!(
                        "，请打 {} 问",
                        ". Please call {} and ask",
                        self.hotline()
                    ));
                    let notes = [self.untold(keep.kind), self.drawn(keep.kind), self.gaps(keep.kind)];
                    let notes = notes
                        .into_iter()
                        .flatten()
                        .reduce(|one, other| one.plain(say!("。", ". ")).then(other));
                    row(&label, value, notes)
                }
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

    /// What is missing by the estimates, stopping now and paying on, beside the requirement they rest on.
    fn gaps(&self, kind: TestKind) -> Option<Text> {
        let (stop, keep) = self.answer.if_stop.estimate.zip(self.answer.if_keep.estimate)?;
        let text = match self.answer.retired {
            _ if kind != TestKind::Total => return None,
            true => Text::new().estimate(Say::gap_estimate(&keep)),
            false => Text::new()
                .plain(say!("现在停缴：", "If you stop now: "))
                .estimate(Say::gap_estimate(&stop))
                .plain(say!("；缴到退休：", "; if you pay until you retire: "))
                .estimate(Say::gap_estimate(&keep)),
        };
        Some(text)
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

    /// The delay, and the dates one may choose instead: only those that are still open.
    fn choice(&self) -> Option<Text> {
        let delay = match self.answer.statutory.delay_months {
            0 => None,
            delay => Some(tell!("比原来推迟 {}", "{} later than under the old rule", months(delay))),
        };
        let parts: Vec<String> = delay.into_iter().chain(self.open()).collect();
        (!parts.is_empty()).then(|| parts.join(say!("；", "; ")).into())
    }

    fn open(&self) -> Option<String> {
        let statutory = &self.answer.statutory;
        let choice = statutory.choice;
        let last = month(statutory.latest);
        let first = choice.early_from.map(|first| match choice.by_notice {
            true => plain_date(first),
            false => month(YearMonth::of(first)),
        });
        let early = tell!(
            "提前的，要提前 {}书面告诉单位",
            "to retire early, tell your employer in writing {} ahead",
            months(choice.notice_months)
        );
        let late = tell!(
            "要在法定日期 {}前和单位书面约好（公务员、国有单位的领导和管理人员不能推迟）",
            "agree on it with your employer in writing {} before the statutory date (civil servants, and leaders and managers in state units, cannot)",
            months(choice.agreement_months)
        );
        let agreeable = statutory.latest > YearMonth::of(self.decision.asked_on)
            && statutory.latest > statutory.month
            && statutory.compared(self.answer.retires_on).is_eq();
        match (first, choice.late_until) {
            (Some(first), Some(_)) => Some(tell!(
                "符合条件的可以选 {first} 到 {last} 之间：{early}；推迟的，{late}",
                "if you meet the conditions, you can choose any time from {first} to {last}: {early}; to retire later, {late}"
            )),
            (Some(first), None) => Some(tell!(
                "符合条件的最早可以提前到 {first}：{early}",
                "if you meet the conditions, you can retire from {first} on: {early}"
            )),
            (None, Some(_)) => Some(tell!(
                "最晚可以推迟到 {last}，{late}",
                "you can retire as late as {last}: {late}"
            )),
            (None, None) => agreeable.then(|| {
                tell!(
                    "已经和单位书面约好推迟的，把约好的日期填到“{}”里",
                    "if you have agreed with your employer in writing to retire later, enter the date agreed on under “{}”",
                    super::fields::retirement_field(Field::RetireOn)
                )
            }),
        }
    }

    /// What a source says of a test whose figure is not known.
    fn untold(&self, kind: TestKind) -> Option<Text> {
        match kind {
            TestKind::Total => {
                let hint = |found: &&Evidence| found.quantity == Quantity::TotalTestUnknown;
                let hint = self.decision.evidence.iter().find(hint)?.finding.relied()?;
                Some(self.says(Text::new(), hint.claim))
            }
            TestKind::Actual => None,
            TestKind::Local => Some(
                say!(
                    "有这项要求，但数字没有查到",
                    "There is such a requirement, but the figure was not found"
                )
                .into(),
            ),
        }
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
            Flip::LaterStep { test, from, late, shift, was, required, gap, of_the_rule: true, .. } => {
                let (shift, from) = (months(*shift), plain_date(*from));
                let start = match late {
                    true => tell!(
                        "推迟 {shift}、在 {from} 以后退休（要先和单位书面约好），",
                        "If you retire {shift} later, from {from} on (to be agreed on with your employer in writing first), "
                    ),
                    false => tell!(
                        "少提前 {shift}、在 {from} 以后退休，",
                        "If you retire {shift} less early, from {from} on, "
                    ),
                };
                self.shifted(start, *test, *was, *required, *gap)
            }
            Flip::EarlierStep { test, before, early, shift, was, required, gap, .. } => {
                let (shift, before) = (months(*shift), plain_date(*before));
                let start = match early {
                    true => tell!(
                        "提前 {shift}、在 {before} 以前退休（要符合提前退休的条件，还要提前 {0}书面告诉单位），",
                        "If you retire {shift} earlier, before {before} (you must meet the conditions for retiring early, and tell your employer in writing {0} ahead), ",
                        months(self.answer.statutory.choice.notice_months)
                    ),
                    false => tell!(
                        "少推迟 {shift}、在 {before} 以前退休，",
                        "If you put it off by {shift} less, retiring before {before}, "
                    ),
                };
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

/// Enough or how much is missing; said as it is where not a single month is over.
fn short(test: &GapTest) -> String {
    match super::exactly(test) {
        true => say!("刚好够，要先问清", "just enough (ask first)").to_owned(),
        false => test.short.map(super::short).unwrap_or_default(),
    }
}
