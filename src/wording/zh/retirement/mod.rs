//! The retirement answer.

mod cards;
mod cautions;
mod compare;
mod compared;
mod credited;
mod early;
mod estimated;
pub(super) mod fields;
pub(super) mod history_words;
mod instead;
mod lead;
mod pictures;
pub mod remedies;
mod rows;
pub mod since;
mod sure;
mod table;

pub use estimated::{cost_formula, gap_formula};
pub use remedies::assumption;

use super::at_office::ask;
use super::evidence::{expired, lapsed, quantity, relied_on, rivals, source_line};
use super::figures::{hotline, month_span, place};
use super::since::begun_unknown;
use super::steps::step;
use crate::calendar::MonthSpan;
use crate::evidence::{Candidate, Confidence, Quantity, Selector, Selectors};
use crate::reasoning::Decision;
use crate::retirement::{GapTest, RetirementAnswer, TestKind};
use crate::rulebook::Rulebook;
use crate::wording::say::{say, tell};
use crate::wording::{Bars, Brief, Reading, Text};

/// The beginning of an answer.
fn brief(decision: &Decision<RetirementAnswer>, rules: &Rulebook) -> Brief {
    let say = Say { answer: &decision.answer, decision, rules };
    let retired = say.answer.retired.then_some(say.answer.retires_on);
    Brief {
        lead: say.lead(),
        cautions: say
            .cautions()
            .into_iter()
            .chain(expired(decision, &REQUIRED, rules))
            .chain(retired.and_then(|day| begun_unknown(decision, &REQUIRED, day, rules)))
            .collect(),
        next: say.next(),
    }
}

/// The whole answer.
pub fn reading(decision: &Decision<RetirementAnswer>, rules: &Rulebook) -> Reading {
    let say = Say { answer: &decision.answer, decision, rules };
    let claims = relied_on(decision, rules);
    let Brief { lead, cautions, next } = brief(decision, rules);
    Reading {
        lead,
        sure: say.sure(),
        to_fill: say.to_fill(),
        cautions,
        to_answer: say.since_to_answer().map(|caution| caution.0),
        next,
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

/// What is there and what is missing, as bars.
pub fn bars(decision: &Decision<RetirementAnswer>, rules: &Rulebook) -> Bars {
    Say { answer: &decision.answer, decision, rules }.bars()
}

pub use compare::{brief_of, reading_of};

/// What the gap rests on.
const REQUIRED: [Quantity; 3] = [Quantity::TotalMonths, Quantity::ActualMonths, Quantity::LocalMonths];

/// A test's name within a sentence; `province` says what counts as local.
fn test(kind: TestKind, province: bool) -> &'static str {
    match (kind, province) {
        (TestKind::Total, _) => say!("累计缴费", "total months"),
        (TestKind::Actual, _) => say!("实际缴费", "months really paid"),
        (TestKind::Local, true) => say!("本省实际缴费", "months really paid in the province"),
        (TestKind::Local, false) => say!("本市实际缴费", "months really paid in the city"),
    }
}

/// The same where it stands by itself.
fn test_label(kind: TestKind, province: bool) -> &'static str {
    match (kind, province) {
        (TestKind::Total, _) => say!("累计缴费", "Total months"),
        (TestKind::Actual, _) => say!("实际缴费", "Months really paid"),
        (TestKind::Local, true) => say!("本省实际缴费", "Months really paid in the province"),
        (TestKind::Local, false) => say!("本市实际缴费", "Months really paid in the city"),
    }
}

/// A shortfall where it stands by itself: enough, or so much missing.
fn short(months: MonthSpan) -> String {
    match (months.low, months.high) {
        (_, 0) => say!("够", "enough").to_owned(),
        (0, most) => {
            let most = super::figures::months(most);
            tell!("可能够，最多差 {most}", "possibly enough, at most {most} short")
        }
        _ => tell!("差 {}", "{} short", month_span(months)),
    }
}

/// The same within a sentence that begins with an if.
fn would_be(months: MonthSpan) -> String {
    say!(
        short(months),
        match (months.low, months.high) {
            (_, 0) => "you would have enough".to_owned(),
            (0, most) =>
                format!("you might have enough, or be short by at most {}", super::figures::months(most)),
            _ => format!("you would be {} short", month_span(months)),
        }
    )
}

/// Whether there are exactly the months required: then it turns on a word of the rule whether that is enough.
fn exactly(test: &GapTest) -> bool {
    test.have.known().is_some_and(|have| have > 0) && test.required.months() == Some(test.have)
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

    fn test_label(&self, kind: TestKind) -> &'static str {
        test_label(kind, self.answer.local_is_province)
    }

    /// Whom to call, and what to ask.
    fn call(&self, chinese: &str, english: &str) -> Text {
        ask(self.hotline(), &self.place(), chinese, english)
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
            candidate.confidence == Confidence::Official
                && self.rules.line(candidate.claim).past(self.answer.retires_on).is_none()
        })
    }
}

/// What a rule turns on, as the form asks it.
fn selector_name(selector: Selector) -> &'static str {
    match selector {
        Selector::Worker => say!("人员类别", "your worker group"),
        Selector::WorkKind => say!("跟单位缴还是自己缴", "whether an employer pays or you pay yourself"),
        Selector::FirstEmployed => say!("第一次参加工作的日期", "the date of your first job"),
        Selector::FirstInsured => {
            say!("第一次参加职工医保的日期", "the date you first enrolled in employee medical insurance")
        }
        Selector::BeforeScheme => say!(
            "参加工作时当地有没有职工医保",
            "whether there was employee medical insurance there when you started work"
        ),
        Selector::Unbroken => say!("连续缴费多少个月", "how many months you have paid without a break"),
        Selector::Tier => say!("参保档次", "your insurance tier (参保档次)"),
        Selector::Age => say!("年龄", "your age"),
        Selector::Moves => say!("省内还是跨省", "whether you move within the province or to another one"),
        Selector::Origin => say!("从哪里转来", "where you transfer from"),
    }
}

/// All that an answer turns on, in a sentence.
pub(super) fn selector_names(all: Selectors) -> String {
    let mut names: Vec<_> = all.iter().map(selector_name).collect();
    say!(
        names.join("、"),
        match names.pop() {
            Some(last) if !names.is_empty() => format!("{} and {last}", names.join(", ")),
            last => last.unwrap_or_default().to_owned(),
        }
    )
}

/// The name of a requirement, for the field in which the person can put the office's figure.
pub fn requirement(kind: TestKind) -> &'static str {
    quantity(match kind {
        TestKind::Total => Quantity::TotalMonths,
        TestKind::Actual => Quantity::ActualMonths,
        TestKind::Local => Quantity::LocalMonths,
    })
}
