//! The retirement answer in Chinese.

mod cautions;
mod compare;
mod compared;
pub(super) mod fields;
pub(super) mod history_words;
mod lead;
mod pictures;
pub mod remedies;
mod rows;

pub use remedies::assumption;

use super::evidence::{expired, lapsed, quantity, relied_on, rivals, source_line};
use super::figures::{hotline, month_span, place};
use super::steps::step;
use crate::calendar::MonthSpan;
use crate::evidence::{Candidate, Confidence, Quantity, Selector};
use crate::reasoning::Decision;
use crate::retirement::{RetirementAnswer, TestKind};
use crate::rulebook::Rulebook;
use crate::wording::Reading;

/// The whole answer.
pub fn reading(decision: &Decision<RetirementAnswer>, rules: &Rulebook) -> Reading {
    let say = Say { answer: &decision.answer, decision, rules };
    let claims = relied_on(decision, rules);
    Reading {
        lead: say.lead(),
        cautions: say.cautions().into_iter().chain(expired(decision, &REQUIRED, rules)).collect(),
        next: say.next(),
        picture: None,
        topics: Vec::new(),
        comparison: None,
        rows: say.rows(),
        bars: Some(say.bars()),
        ways: say.ways(),
        steps: decision.trace.iter().map(|found| step(found, &claims, rules)).collect(),
        flips: decision.answer.flips.iter().map(|flip| say.flip(flip)).collect(),
        rivals: rivals(&decision.evidence, rules),
        sources: claims.iter().map(|claim| source_line(*claim, rules)).collect(),
        lapsed: lapsed(decision, rules),
        ..Reading::default()
    }
}

pub use compare::reading_of;

/// What the gap rests on.
const REQUIRED: [Quantity; 3] = [Quantity::TotalMonths, Quantity::ActualMonths, Quantity::LocalMonths];

/// A test's name; `province` says what counts as local.
fn test(kind: TestKind, province: bool) -> &'static str {
    match (kind, province) {
        (TestKind::Total, _) => "累计缴费",
        (TestKind::Actual, _) => "实际缴费",
        (TestKind::Local, true) => "本省实际缴费",
        (TestKind::Local, false) => "本市实际缴费",
    }
}

/// A shortfall: enough, or so much missing.
fn short(months: MonthSpan) -> String {
    match (months.low, months.high) {
        (_, 0) => "够".to_owned(),
        (0, most) => format!("可能够，最多差 {}", super::figures::months(most)),
        _ => format!("差 {}", month_span(months)),
    }
}

struct Say<'a> {
    answer: &'a RetirementAnswer,
    decision: &'a Decision<RetirementAnswer>,
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

    /// The requirements relied on, or one of which is: the claims the gap stands or falls with.
    fn relied(&self) -> impl Iterator<Item = (Quantity, &Candidate)> {
        let required = self.decision.evidence.iter();
        let required = required.filter(|found| REQUIRED.contains(&found.quantity) && !found.overridden);
        required.flat_map(|found| found.finding.possible().iter().map(|one| (found.quantity, one)))
    }

    /// Whether every requirement relied on was read in an official text that still speaks on the day of retirement.
    fn well_known(&self) -> bool {
        self.relied().all(|(_, candidate)| {
            let last = self.rules.line(candidate.claim).reviewed_to;
            candidate.confidence == Confidence::Official
                && last.is_none_or(|last| last >= self.answer.retires_on)
        })
    }
}

/// What a rule turns on, as the form asks it.
pub fn selector_name(selector: Selector) -> &'static str {
    match selector {
        Selector::Worker => "人员类别",
        Selector::WorkKind => "跟单位缴还是自己缴",
        Selector::FirstEmployed => "第一次参加工作的日期",
        Selector::FirstInsured => "第一次参加职工医保的日期",
        Selector::BeforeScheme => "参加工作时当地有没有职工医保",
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
