//! Sentences about what is not known and is estimated meanwhile: named as that before the number, and with whom to ask behind it.

use super::super::estimates::{about, missing, named, places, said};
use super::super::figures::{month_span, months};
use super::compared::yuan_between;
use super::Say;
use crate::calendar::MonthSpan;
use crate::reasoning::Decision;
use crate::reasoning::{Estimate, Rung};
use crate::retirement::remedies::{CostEstimate, Remedy};
use crate::retirement::{Gap, RequiredEstimate, RetirementAnswer, TestKind};
use crate::rulebook::Rulebook;
use crate::wording::say::{say, tell};
use crate::wording::words::retirement_lead;
use crate::wording::Text;

impl Say<'_> {
    /// The estimate of what a test requires.
    fn required_estimate(&self, kind: TestKind) -> Option<&RequiredEstimate> {
        self.answer.estimates.iter().find(|one| one.kind == kind)
    }

    /// What is missing by an estimate, with its word.
    pub(super) fn gap_estimate(estimate: &Estimate<u32>) -> String {
        named(estimate.rung, &missing(estimate.span()))
    }

    /// The gap, paying on, by what can be said of it; nothing where that is nothing.
    pub(super) fn estimated_gap(&self) -> Text {
        let (Some(gap), Some(total)) =
            (&self.answer.if_keep.estimate, self.required_estimate(TestKind::Total))
        else {
            return Text::new();
        };
        let (now, estimate) = (self.answer.months_to_retirement == 0, Self::gap_estimate(gap));
        let text = match total.comparable {
            None => {
                let said = said(&total.said, self.rules);
                retirement_lead::estimated_by_sources { now, estimate, said }.text()
            }
            Some(others) => {
                let (places, required) = (places(&others, self.rules), month_span(total.months.span()));
                retirement_lead::estimated_by_places { now, estimate, places, required }.text()
            }
        };
        let Some((common, (low, high))) = total.months.likely.zip(gap.likely) else { return text };
        let common = months(common.0);
        text.sentence(match high {
            0 => retirement_lead::commonest_enough { common }.text(),
            _ => {
                let missing = missing(MonthSpan { low, high });
                retirement_lead::commonest_short { common, missing }.text()
            }
        })
    }

    /// What a test may require, behind that it was not found.
    pub(super) fn estimated_requirement(&self, kind: TestKind, text: Text) -> Text {
        match self.required_estimate(kind) {
            Some(one) => {
                text.plain(say!("，", "; ")).estimate(named(one.months.rung, &month_span(one.months.span())))
            }
            None => text,
        }
    }

    /// How an estimate of what a test requires was drawn.
    pub(super) fn drawn(&self, kind: TestKind) -> Option<Text> {
        let one = self.required_estimate(kind)?;
        let Some(others) = one.comparable else {
            return Some(tell!("各来源说的是 {}", "sources say {}", said(&one.said, self.rules)).into());
        };
        let common =
            one.months.likely.map(|(common, _)| tell!("，最常见的是 {}", ", most often {}", months(common)));
        let own = match one.said.is_empty() {
            true => String::new(),
            false => tell!(
                "；对{}的说法有 {}",
                "; of {} it is said: {}",
                self.place(),
                said(&one.said, self.rules)
            ),
        };
        Some(
            tell!(
                "照{}推的{}{own}。是估算，不是答案",
                "drawn from {}{}{own}. An estimate, not an answer",
                places(&others, self.rules),
                common.unwrap_or_default()
            )
            .into(),
        )
    }

    /// What a way out costs where that is not known: in all, or a month.
    pub(super) fn estimated_cost(&self, remedy: &Remedy) -> Option<String> {
        let found = remedy.estimate.as_ref()?;
        Some(named(found.amount.rung, &about((found.amount.low, found.amount.high))))
    }

    /// How the cost was estimated: operands, what lies beside them, whom to ask.
    pub(super) fn how_estimated(&self, found: &CostEstimate) -> Text {
        let text = Text::from(self.cost_formula(found));
        let text = match found.months.known() {
            Some(1) => text,
            _ => text.plain(tell!("，每缺一个月 {}", ", for each missing month {}", about(found.month))),
        };
        let text = match found.amount.likely {
            Some(likely) => text.plain(tell!("；多数地方在 {} 之间", "; in most places {}", about(likely))),
            None => text,
        };
        let text = match found.rule {
            Some(_) => text.plain(say!(
                "。这是普通档（统账结合、一档）的估算，不是答案；按本人工资算的地方，工资高的可能更多。请打 ",
                ". This is an estimate for the ordinary tier (统账结合, 一档), not an answer; where it goes by the own wage, a high one may make it more. Please call "
            )),
            None => text.plain(say!(
                "。差几个月是估算的，所以只是一个范围。请打 ",
                ". How many months are missing is an estimate, so this is only a range. Please call "
            )),
        };
        text.key(self.hotline()).plain(say!(" 问实数", " and ask for the real figure"))
    }

    /// The month's amount as its factors.
    pub(super) fn per_month(&self, found: &CostEstimate) -> String {
        let rate = |(low, high): (crate::money::Ratio, crate::money::Ratio)| match low == high {
            true => low.to_string(),
            false => tell!("{low} 到 {high}", "{low} to {high}"),
        };
        match (found.average, found.base, found.rate) {
            (Some((average, part)), _, None) => {
                tell!("平均工资 {} × {}", "average wage {} × {}", yuan_between(average), rate(part))
            }
            (Some((average, part)), _, Some(known)) => tell!(
                "平均工资 {} 的 {}，× 费率 {}",
                "{1} of the average wage {0}, × rate {2}",
                yuan_between(average),
                rate(part),
                rate(known)
            ),
            (None, Some(base), Some(part)) => {
                tell!("基数 {} × 费率 {}", "base {} × rate {}", yuan_between(base), rate(part))
            }
            _ => String::new(),
        }
    }

    /// The months to make up, known or estimated, in a few words.
    pub(super) fn months_to_pay(&self, remedy: &Remedy) -> String {
        let rung = self.answer.if_keep.estimate.map_or(Rung::Estimate, |gap| gap.rung);
        match (remedy.months, remedy.estimated_months) {
            (Some(span), _) => month_span(span),
            (None, Some(span)) => named(rung, &month_span(span)),
            (None, None) => String::new(),
        }
    }

    /// The gap's estimate as what it is reckoned from.
    fn gap_formula(&self, gap: &Gap) -> String {
        let parts = self.answer.estimates.iter().filter_map(|one| {
            let have = gap.tests.iter().find(|test| test.kind == one.kind)?.have;
            let (label, have) = (self.test_label(one.kind), month_span(have));
            let required = named(one.months.rung, &month_span(one.months.span()));
            Some(tell!("{label}（{required}）− {have}", "{label} ({required}) − {have}"))
        });
        parts.collect::<Vec<_>>().join(say!("；", "; "))
    }

    /// A cost's estimate likewise.
    fn cost_formula(&self, found: &CostEstimate) -> String {
        let months = match found.months.known() {
            Some(1) => String::new(),
            Some(count) => tell!(" × {count} 个月", " × {count} months"),
            None => tell!(" × {} 到 {} 个月", " × {} to {} months", found.months.low, found.months.high),
        };
        format!("{}{months}", self.per_month(found))
    }

    /// Figures the person typed that lie outside what is known of other places: taken, and said to be unusual.
    pub(super) fn unusual(&self) -> Vec<Text> {
        let mut told = Vec::new();
        for one in &self.answer.unusual {
            use crate::retirement::Unusual as U;
            let (typed, usual) = match *one {
                U::Required { kind, typed, low, high } => (
                    tell!("{}要求 {}", "{} required, {}", self.test(kind), months(typed)),
                    month_span(MonthSpan { low, high }),
                ),
                U::Money { field, typed, low, high } => {
                    (tell!("{} {typed} 元", "{}: ¥{typed}", super::assumption(field)), about((low, high)))
                }
                U::Rate { field, typed, low, high } => (
                    tell!("{} {typed}", "{}: {typed}", super::assumption(field)),
                    tell!("{low} 到 {high}", "{low} to {high}"),
                ),
            };
            told.push(
                tell!(
                    "您填的{typed}少见：别处查到的在 {usual} 之间。照您填的算了，请再核对一遍。",
                    "What you entered is unusual ({typed}): elsewhere it is {usual}. It was used as you entered it; please check it once more."
                )
                .into(),
            );
        }
        told
    }
}

/// How the gap was estimated, in a line of operands; empty where it was not.
pub fn gap_formula(gap: &Gap, decision: &Decision<RetirementAnswer>, rules: &Rulebook) -> String {
    Say { answer: &decision.answer, decision, rules }.gap_formula(gap)
}

/// How a cost was estimated, likewise.
pub fn cost_formula(found: &CostEstimate, decision: &Decision<RetirementAnswer>, rules: &Rulebook) -> String {
    Say { answer: &decision.answer, decision, rules }.cost_formula(found)
}
