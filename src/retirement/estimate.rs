//! Estimates of requirements that no claim settles, and of the gap they leave. None of them is ever an answer.
//! See `docs/rules.md#estimates`.

use super::by_test::ByTest;
use super::requirement::Requirement;
use super::{Gap, Required, RetirementFacts, TestKind};
use crate::calendar::{Date, MonthSpan};
use crate::evidence::{Adcode, Circumstances, ClaimRef, Finding, Quantity};
use crate::reasoning::{
    comparable, months_of, Basis, Comparable, Estimate, Figure, Item, Operation, Rung, Tracer,
};
use crate::rulebook::Rulebook;

/// An estimate of what one test requires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredEstimate {
    /// Which test.
    pub kind: TestKind,
    /// Between these months; `likely` is what most comparable places require, as both bounds.
    pub months: Estimate<u32>,
    /// The comparable places, where it is drawn from them.
    pub comparable: Option<Comparable>,
    /// What sources say of this place.
    pub said: Vec<ClaimRef>,
}

impl RequiredEstimate {
    /// The claim it rests on: the rule by which it is drawn, or the first of what sources say.
    pub fn basis(&self) -> Option<ClaimRef> {
        self.comparable.map(|others| others.rule).or_else(|| self.said.first().copied())
    }
}

/// What a test may require where that is not known: what sources say of the place if they differ, else what comparable places
/// have, with whatever is said of this one in `finding`. `None` where there is neither.
pub fn required(
    kind: TestKind,
    place: Adcode,
    known: &Circumstances,
    on: Date,
    finding: &Finding,
    rules: &Rulebook,
) -> Option<RequiredEstimate> {
    between_sources(kind, finding).or_else(|| from_others(kind, place, known, on, finding, rules))
}

fn months(span: MonthSpan, rung: Rung, likely: Option<u32>) -> Estimate<u32> {
    Estimate { rung, low: span.low, high: span.high, likely: likely.map(|months| (months, months)) }
}

fn around(spans: impl Iterator<Item = MonthSpan>) -> Option<MonthSpan> {
    spans.reduce(|one, other| MonthSpan { low: one.low.min(other.low), high: one.high.max(other.high) })
}

/// Sources that differ, some of which certainly speak of the person.
fn between_sources(kind: TestKind, finding: &Finding) -> Option<RequiredEstimate> {
    let said = months_of(finding);
    let span = around(said.iter().map(|(span, ..)| *span)).filter(|span| span.low < span.high)?;
    let certain: Vec<MonthSpan> = said.iter().filter(|(.., sure)| *sure).map(|(span, ..)| *span).collect();
    let differ = certain.iter().any(|span| certain.first() != Some(span));
    let said = said.iter().map(|(_, claim, _)| *claim).collect();
    differ.then(|| RequiredEstimate {
        kind,
        months: months(span, Rung::Sources, None),
        comparable: None,
        said,
    })
}

pub(super) fn from_others(
    kind: TestKind,
    place: Adcode,
    known: &Circumstances,
    on: Date,
    finding: &Finding,
    rules: &Rulebook,
) -> Option<RequiredEstimate> {
    let margin = rules.find(place, Quantity::ComparableMonths, &Circumstances::default(), on);
    let margin = u64::from(margin.bounds.first().and_then(|bound| bound.value.count()).unwrap_or(0));
    let widen = |low: u64, high: u64| (low.saturating_sub(margin), high + margin);
    let others = comparable(rules, place, kind.quantity(), known, on, widen)?;
    let whole = |months: u64| u32::try_from(months).unwrap_or(u32::MAX);
    let theirs = MonthSpan { low: whole(others.low), high: whole(others.high) };
    let said = months_of(finding);
    let drafts = finding.drafts.iter().filter_map(|draft| Some((draft.value.months()?, draft.claim)));
    let said: Vec<_> = said.into_iter().map(|(span, claim, _)| (span, claim)).chain(drafts).collect();
    let spans = std::iter::once(theirs).chain(said.iter().map(|(span, _)| *span));
    let span = around(spans)?;
    let likely = Some(whole(others.commonest)).filter(|months| *months > 0);
    let said = said.iter().map(|(_, claim)| *claim).collect();
    Some(RequiredEstimate {
        kind,
        months: months(span, Rung::Estimate, likely),
        comparable: Some(others),
        said,
    })
}

/// Estimates of the tests whose figure is not known, written down. None if the total is known: then there is a gap to report.
pub(super) fn estimates(
    requirements: &ByTest<Requirement>,
    facts: &RetirementFacts,
    known: &Circumstances,
    on: Date,
    tracer: &mut Tracer,
) -> Vec<RequiredEstimate> {
    if requirements.total.required != Required::Unknown {
        return Vec::new();
    }
    let unknown = requirements.iter().filter(|one| one.required == Required::Unknown);
    let found: Vec<RequiredEstimate> = unknown
        .filter_map(|one| required(one.kind, facts.place, known, on, &one.finding, tracer.rules))
        .collect();
    for one in &found {
        let operation = match one.comparable {
            Some(others) => Operation::Comparable(others, one.said.clone()),
            None => Operation::Said(one.said.clone()),
        };
        let Some(basis) = one.basis() else { continue };
        let result = Figure::Months(one.months.span());
        tracer.note(one.kind.estimate_item(), operation, result, Basis::Claim(basis));
    }
    found
}

/// The gap by these estimates, written down; `None` where none of them is of the total.
pub(super) fn gap(
    gap: &Gap,
    estimates: &[RequiredEstimate],
    (short, largest): (Item, Item),
    tracer: &mut Tracer,
) -> Option<Estimate<u32>> {
    estimates.iter().find(|one| one.kind == TestKind::Total)?;
    let mut shorts: Vec<MonthSpan> = gap.tests.iter().filter_map(|test| test.short).collect();
    let mut likely = shorts.clone();
    for one in estimates {
        let have = gap.tests.iter().find(|test| test.kind == one.kind)?.have;
        shorts.push(tracer.short_of(short, one.months.span(), have));
        likely.extend(one.months.likely.map(|(months, _)| MonthSpan::exact(months).short_of(have)));
    }
    let expected = likely.len() == shorts.len();
    let likely = likely
        .into_iter()
        .reduce(|one, other| MonthSpan { low: one.low.max(other.low), high: one.high.max(other.high) });
    let span = tracer.largest(largest, shorts);
    let rung = estimates.iter().map(|one| one.months.rung).max()?;
    let likely = likely.filter(|_| expected).map(|months| (months.low, months.high));
    Some(Estimate { rung, low: span.low, high: span.high, likely })
}
