//! The answer to question 2 as the contract has it.

use super::credited::{Early, Elsewhere, Recognised, Residents};
use super::estimates::MonthsEstimate;
use super::names::Id;
use super::period_notes::PeriodNote;
use super::remedies::{Comparison, Remedy};
use super::reply::{cautions, Decided};
use super::since::Since;
use super::values::{asks, IsoDate, IsoMonth, MonthSpan, PlaceCode, Rate, Source};
use crate::calendar;
use crate::evidence::Worker;
use crate::reasoning::Decision;
use crate::retirement::{self, period_notes, Alternative, Overdue, Required, TestKind};
use crate::rulebook::Rulebook;
use crate::wording::spoken;
use serde::Serialize;

/// When someone retires and what is missing in the medical years.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RetirementAnswer {
    pub statutory: StatutoryDate,
    /// The day whose rules were applied: `retireOn`, or the statutory one.
    pub retires_on: IsoDate,
    pub months_to_retirement: u32,
    /// Where the months are of an earlier month than today's: what is counted since. Null where they are of today's, or were told
    /// as periods that had ended.
    pub since: Option<Since>,
    pub required: RequiredMonths,
    /// Facts the requirement turns on that were not given.
    pub asks: Vec<&'static str>,
    pub gap: Gaps,
    /// Where being short lowers the benefit instead of taking it away: by this much for each missing year ("3%").
    pub reduction_per_year: Option<Rate>,
    pub remedies: Vec<Remedy>,
    /// Null where nothing is missing or nobody knows how much.
    pub comparison: Option<Comparison>,
    pub flips: Vec<RetirementFlip>,
    /// Where `retireOn` was given: what the tests would require by the statutory date, where that is something else.
    pub by_statutory_date: Vec<RequiredByTest>,
    /// Where notice (of an early `retireOn`) or agreement (on a late one) would come too late today. It may have been seen to
    /// long ago: nothing is refused.
    pub overdue: Option<Id<Overdue>>,
    /// The month in which each test is met, paying on every month, also past retirement.
    pub met: Vec<Met>,
    /// The same for each place and worker group to compare, this answer first; empty where there is nothing to compare.
    pub alternatives: Vec<RetirementAlternative>,
    /// What to look at again in `history`, by row from 0.
    pub period_notes: Vec<PeriodNote>,
    /// Null where months paid elsewhere count like those paid here, or there are none.
    pub elsewhere: Option<Elsewhere>,
    /// Null where the history has no resident insurance.
    pub residents: Option<Residents>,
    pub recognised: Option<Recognised>,
    /// Null without `earlyGround`.
    pub early: Option<Early>,
    /// What must be known before relying on the answer.
    pub cautions: Vec<String>,
}

/// The date of the law.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StatutoryDate {
    /// `YYYY-MM-DD`, or `YYYY-MM` where the day of birth was not told.
    #[cfg_attr(test, schemars(with = "super::told::DayOrMonth"))]
    pub on: String,
    pub age_years: u32,
    pub age_months: u32,
    pub delay_months: u32,
    pub pension_months: u32,
    /// The first month the law allows, and the last.
    pub earliest: IsoMonth,
    pub latest: IsoMonth,
    pub choice: RetirementChoice,
}

/// What of the months of the law is left today: the first early day, if the employer is told today (3 months ahead); the last
/// late one, where that can still be agreed on (1 month before the statutory date). Null where none is left.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RetirementChoice {
    pub early_from: Option<IsoDate>,
    pub late_until: Option<IsoDate>,
}

impl From<&retirement::StatutoryDate> for StatutoryDate {
    fn from(date: &retirement::StatutoryDate) -> Self {
        StatutoryDate {
            on: day_or_month(date),
            age_years: date.age_months / 12,
            age_months: date.age_months % 12,
            delay_months: date.delay_months,
            pension_months: date.pension_months,
            earliest: date.earliest.into(),
            latest: date.latest.into(),
            choice: RetirementChoice {
                early_from: date.choice.early_from.map(Into::into),
                late_until: date.choice.late_until.map(Into::into),
            },
        }
    }
}

fn day_or_month(date: &retirement::StatutoryDate) -> String {
    date.on.map_or_else(|| date.month.to_string(), |day| day.to_string())
}

fn exact(months: Option<calendar::MonthSpan>) -> Option<u32> {
    months.and_then(calendar::MonthSpan::if_exact)
}

/// What is required; null where it is a span or not known.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RequiredMonths {
    pub total_months: Option<u32>,
    pub actual_months: Option<u32>,
    pub local_months: Option<u32>,
}

impl From<&retirement::RetirementAnswer> for RequiredMonths {
    fn from(answer: &retirement::RetirementAnswer) -> Self {
        RequiredMonths {
            total_months: exact(answer.total.months()),
            actual_months: exact(answer.actual.months()),
            local_months: exact(answer.local.months()),
        }
    }
}

/// What is missing. `ifKeep` adds one month for each calendar month after `today`'s up to and including the month of retirement.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Gaps {
    pub if_stop: Gap,
    pub if_keep: Gap,
}

impl Gaps {
    fn of(decision: &Decision<retirement::RetirementAnswer>, rules: &Rulebook) -> Self {
        let answer = &decision.answer;
        let gap =
            |gap: &retirement::Gap| Gap { estimate: MonthsEstimate::of(gap, decision, rules), ..gap.into() };
        Gaps { if_stop: gap(&answer.if_stop), if_keep: gap(&answer.if_keep) }
    }
}

/// What is missing, over the three tests.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Gap {
    /// The largest of the three shortfalls; null where it is a span (see `monthsLow`, `monthsHigh`) or not known.
    pub months: Option<u32>,
    pub months_low: Option<u32>,
    pub months_high: Option<u32>,
    pub binding: Option<Id<TestKind>>,
    /// The test that `monthsHigh` comes from, where that is another one.
    pub binding_at_most: Option<Id<TestKind>>,
    /// A test that exists but whose figure is not known: the gap may be larger.
    pub unknown_test: Option<Id<TestKind>>,
    pub tests: Vec<GapTest>,
    /// Where nobody knows the total required, and so the gap; null where there is a figure.
    pub estimate: Option<MonthsEstimate>,
}

impl From<&retirement::Gap> for Gap {
    fn from(gap: &retirement::Gap) -> Self {
        Gap {
            months: exact(gap.months),
            months_low: gap.months.map(|months| months.low),
            months_high: gap.months.map(|months| months.high),
            binding: gap.binding.map(Into::into),
            binding_at_most: gap.binding_at_most.map(Into::into),
            unknown_test: gap.unknown_test.map(Into::into),
            tests: gap.tests.iter().map(Into::into).collect(),
            estimate: None,
        }
    }
}

/// One test: what is required, what is there, what is missing.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GapTest {
    pub test: Id<TestKind>,
    pub required: Option<MonthSpan>,
    pub known: RequirementKnown,
    pub have: MonthSpan,
    pub short: Option<MonthSpan>,
}

/// Whether a test's figure is known, no such test is known, or the test exists and its figure is not known.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum RequirementKnown {
    Months,
    NoneKnown,
    Unknown,
}

impl From<&retirement::GapTest> for GapTest {
    fn from(test: &retirement::GapTest) -> Self {
        GapTest {
            test: test.kind.into(),
            required: test.required.months().map(Into::into),
            known: match test.required {
                Required::Months(_) => RequirementKnown::Months,
                Required::NoneKnown => RequirementKnown::NoneKnown,
                Required::Unknown => RequirementKnown::Unknown,
            },
            have: test.have.into(),
            short: test.short.map(Into::into),
        }
    }
}

/// What a test requires.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RequiredByTest {
    pub test: Id<TestKind>,
    pub required: MonthSpan,
}

/// When a test is met.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "TestMet"))]
pub struct Met {
    pub test: Id<TestKind>,
    pub earliest: IsoMonth,
    pub latest: IsoMonth,
}

impl From<&retirement::TestMet> for Met {
    fn from(met: &retirement::TestMet) -> Self {
        Met { test: met.kind.into(), earliest: met.earliest.into(), latest: met.latest.into() }
    }
}

/// The answer for another place or worker group.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RetirementAlternative {
    pub place: PlaceCode,
    pub worker: Id<Worker>,
    /// `YYYY-MM-DD`, or `YYYY-MM` where the day of birth was not told.
    #[cfg_attr(test, schemars(with = "super::told::DayOrMonth"))]
    pub retires: String,
    pub required: RequiredMonths,
    pub gap: Gaps,
    pub asks: Vec<&'static str>,
}

impl RetirementAlternative {
    fn of(alternative: &Alternative, rules: &Rulebook) -> Self {
        let answer = &alternative.decision.answer;
        RetirementAlternative {
            place: alternative.place.into(),
            worker: alternative.worker.into(),
            retires: day_or_month(&answer.statutory),
            required: answer.into(),
            gap: Gaps::of(&alternative.decision, rules),
            asks: asks(answer.asks),
        }
    }
}

/// What would change the answer.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RetirementFlip {
    /// If another source is right.
    OtherFigure { test: Id<TestKind>, months: MonthSpan, source: Source },
    /// Retiring `shiftMonths` later, a next step applies. Only what is left of the choice is told.
    LaterStep {
        test: Id<TestKind>,
        from: IsoDate,
        shift_months: u32,
        /// Null where only a span is known.
        required: Option<u32>,
        required_span: MonthSpan,
        /// Paying on until then.
        gap: MonthSpan,
        /// After the statutory date, and to be agreed on with the employer.
        late: bool,
        of_the_rule: bool,
        source: Source,
    },
    /// Retiring `shiftMonths` earlier, the step before applies.
    EarlierStep {
        test: Id<TestKind>,
        before: IsoDate,
        shift_months: u32,
        required: Option<u32>,
        required_span: MonthSpan,
        gap: MonthSpan,
        /// Before the statutory date; else only less late.
        early: bool,
        source: Source,
    },
}

impl RetirementFlip {
    fn of(flip: &retirement::RetirementFlip, rules: &Rulebook) -> Self {
        use retirement::RetirementFlip as Flip;
        match *flip {
            Flip::OtherFigure { test, claim, months } => RetirementFlip::OtherFigure {
                test: test.into(),
                months: months.into(),
                source: Source::of(claim, rules),
            },
            Flip::LaterStep { test, from, late, shift, required, gap, of_the_rule, claim, .. } => {
                RetirementFlip::LaterStep {
                    test: test.into(),
                    from: from.into(),
                    shift_months: shift,
                    required: required.if_exact(),
                    required_span: required.into(),
                    gap: gap.into(),
                    late,
                    of_the_rule,
                    source: Source::of(claim, rules),
                }
            }
            Flip::EarlierStep { test, before, early, shift, required, gap, claim, .. } => {
                RetirementFlip::EarlierStep {
                    test: test.into(),
                    before: before.into(),
                    shift_months: shift,
                    required: required.if_exact(),
                    required_span: required.into(),
                    gap: gap.into(),
                    early,
                    source: Source::of(claim, rules),
                }
            }
        }
    }
}

/// The reply: the first of the answers in full, the others beside it; `None` where there is none.
pub(super) fn reply(
    facts: &retirement::RetirementFacts,
    all: &[Alternative],
    rules: &Rulebook,
) -> Option<Decided<RetirementAnswer>> {
    let Alternative { decision, .. } = all.first()?;
    let answer = &decision.answer;
    let brief = spoken::retirement::brief_of(all, rules);
    // None where there is nothing to compare.
    let alternatives = if all.len() < 2 { &[] } else { all };
    let compared = answer.comparison.as_ref();
    let remedies = answer.remedies.iter().enumerate();
    let told = RetirementAnswer {
        statutory: (&answer.statutory).into(),
        retires_on: answer.retires_on.into(),
        months_to_retirement: answer.months_to_retirement,
        since: answer.since.map(|since| Since::of(since, decision.asked_on)),
        required: answer.into(),
        asks: asks(answer.asks),
        gap: Gaps::of(decision, rules),
        reduction_per_year: answer.reduction.map(|(rate, _)| rate.into()),
        remedies: remedies.map(|(at, remedy)| Remedy::of(remedy, at, decision, rules)).collect(),
        comparison: compared.map(|found| Comparison::of(found, &answer.remedies, rules)),
        flips: answer.flips.iter().map(|flip| RetirementFlip::of(flip, rules)).collect(),
        by_statutory_date: answer
            .by_statutory_date
            .iter()
            .map(|(test, required)| RequiredByTest { test: (*test).into(), required: (*required).into() })
            .collect(),
        overdue: answer.overdue.map(Into::into),
        met: answer.met.iter().map(Into::into).collect(),
        alternatives: alternatives.iter().map(|one| RetirementAlternative::of(one, rules)).collect(),
        period_notes: period_notes(&facts.periods).into_iter().map(Into::into).collect(),
        elsewhere: answer.elsewhere.map(|found| Elsewhere::of(found, rules)),
        residents: answer.residents.map(|found| Residents::of(found, rules)),
        recognised: answer.recognised.map(|found| Recognised::of(found, rules)),
        early: answer.early.map(Into::into),
        cautions: cautions(&brief.cautions),
    };
    Some(Decided::of(told, &brief.lead, decision, rules))
}
