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
use super::figures::{hotline, list, month_span, months, place};
use super::since::begun_unknown;
use super::steps::step;
use crate::calendar::MonthSpan;
use crate::evidence::{Candidate, Confidence, Quantity, Selector, Selectors};
use crate::reasoning::Decision;
use crate::retirement::{GapTest, RetirementAnswer, TestKind};
use crate::rulebook::Rulebook;
use crate::view::{Bars, Brief, Reading, Text};
use crate::wording::words::retirement_names;

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
        flips: decision
            .answer
            .flips
            .iter()
            .filter(|flip| say.differs(flip))
            .map(|flip| say.flip(flip))
            .collect(),
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
        (TestKind::Total, _) => retirement_names::total(),
        (TestKind::Actual, _) => retirement_names::actual(),
        (TestKind::Local, true) => retirement_names::local_province(),
        (TestKind::Local, false) => retirement_names::local_city(),
    }
}

/// The same where it stands by itself.
fn test_label(kind: TestKind, province: bool) -> &'static str {
    match (kind, province) {
        (TestKind::Total, _) => retirement_names::label_total(),
        (TestKind::Actual, _) => retirement_names::label_actual(),
        (TestKind::Local, true) => retirement_names::label_local_province(),
        (TestKind::Local, false) => retirement_names::label_local_city(),
    }
}

/// A shortfall where it stands by itself: enough, or so much missing.
fn short(missing: MonthSpan) -> String {
    match (missing.low, missing.high) {
        (_, 0) => retirement_names::enough().to_owned(),
        (0, most) => retirement_names::perhaps_enough { most: months(most) }.string(),
        _ => retirement_names::short { missing: month_span(missing) }.string(),
    }
}

/// The same as the clause behind an if.
fn would_be(missing: MonthSpan) -> String {
    match (missing.low, missing.high) {
        (_, 0) => retirement_names::you_would_have_enough().to_owned(),
        (0, most) => retirement_names::you_might_have_enough { most: months(most) }.string(),
        _ => retirement_names::you_would_be_short { missing: month_span(missing) }.string(),
    }
}

/// Whether there are exactly the months required: then it turns on a word of the rule whether that is enough.
fn exactly(test: &GapTest) -> bool {
    test.have.if_exact().is_some_and(|have| have > 0) && test.required.months() == Some(test.have)
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
                && self.rules.claim(candidate.claim).past(self.answer.retires_on).is_none()
        })
    }
}

/// What a rule turns on, as the form asks it.
fn selector_name(selector: Selector) -> &'static str {
    match selector {
        Selector::Worker => retirement_names::worker(),
        Selector::WorkKind => retirement_names::work_kind(),
        Selector::FirstEmployed => retirement_names::first_employed(),
        Selector::FirstInsured => retirement_names::first_insured(),
        Selector::BeforeScheme => retirement_names::before_scheme(),
        Selector::Unbroken => retirement_names::unbroken(),
        Selector::Tier => retirement_names::tier(),
        Selector::Age => retirement_names::age(),
        Selector::Moves => retirement_names::moves(),
        Selector::Origin => retirement_names::origin(),
    }
}

/// All that an answer turns on, in a sentence.
pub(super) fn selector_names(all: Selectors) -> String {
    let mut names: Vec<_> = all.iter().map(selector_name).collect();
    match names.pop() {
        Some(last) if !names.is_empty() => retirement_names::all_names { most: list(&names), last }.string(),
        last => last.unwrap_or_default().to_owned(),
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
