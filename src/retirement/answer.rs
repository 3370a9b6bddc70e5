//! The answer to question 2, as values. Sentences are made of it in `wording`.

use super::by_test::TestKind;
use super::conversion::{MonthsElsewhere, ResidentMonths};
use super::doubts::Doubt;
use super::early::EarlyRetirement;
use super::estimate::RequiredEstimate;
use super::mutual_recognition::MutualRecognition;
use super::remedies::{AssumptionField, Comparison, Remedy};
use super::Since;
use crate::calendar::{Date, MonthSpan, YearMonth};
use crate::evidence::{Adcode, ClaimRef, Selectors};
use crate::money::{Money, Ratio};
use crate::names::named;
use crate::reasoning::Estimate;
use std::cmp::Ordering;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// When someone legally retires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatutoryDate {
    /// The month in which the statutory age is reached.
    pub month: YearMonth,
    /// The day, if the day of birth was given.
    pub on: Option<Date>,
    /// Age then, in months.
    pub age_months: u32,
    /// Of these, the delay by the 2024 decision.
    pub delay_months: u32,
    /// Minimum contribution months for a pension in the year of retirement: a question of its own.
    pub pension_months: u32,
    /// First month one may choose (never below the old age).
    pub earliest: YearMonth,
    /// Last month one may agree on with the employer.
    pub latest: YearMonth,
    /// What of that can still be done today.
    pub choice: DateChoice,
}

/// What can still be chosen today: notice and agreement take time (人社部发〔2024〕94号).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateChoice {
    /// The first day left before the statutory date, if the employer is told today; `None` where none is left.
    pub early_from: Option<Date>,
    /// Whether that is the day notice leads to, later than the first day of the law.
    pub by_notice: bool,
    /// The last day after the statutory date that can still be agreed on; `None` where it is too late to agree, or there
    /// is no such choice.
    pub late_until: Option<Date>,
    /// How long before an early date the employer has to be told in writing; 0 where that is no question any more.
    pub notice_months: u32,
    /// How long before the statutory date a later one has to be agreed on in writing; 0 if it is too late for that.
    pub agreement_months: u32,
}

impl StatutoryDate {
    /// Whether a day lies before or after the statutory one; compared by months if the day of birth was not given.
    pub fn compared(&self, day: Date) -> Ordering {
        match self.on {
            Some(on) => day.cmp(&on),
            None => YearMonth::of(day).cmp(&self.month),
        }
    }
}

/// What a chosen date needs that would come too late if it were done only today. It may have been done long ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum Overdue {
    /// Telling the employer of an early date.
    Notice,
    /// Agreeing with the employer on a later one.
    Agreement,
}

named!(Overdue);

/// What a place requires for one test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Required {
    /// The months required; a span if they depend on an answer not given.
    Months(MonthSpan),
    /// No such test is known here. That is not the same as knowing that there is none.
    NoneKnown,
    /// There is such a test, or there must be one, but its figure is not known: ask.
    Unknown,
}

impl Required {
    /// The months, where known.
    pub fn months(&self) -> Option<MonthSpan> {
        match self {
            Required::Months(months) => Some(*months),
            Required::NoneKnown | Required::Unknown => None,
        }
    }
}

/// One test judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapTest {
    /// The test that was judged.
    pub kind: TestKind,
    /// What the place requires for it.
    pub required: Required,
    /// What there will be.
    pub have: MonthSpan,
    /// How much is missing; `None` where the requirement is not known.
    pub short: Option<MonthSpan>,
}

/// The three tests together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The largest of the three shortfalls; `None` where the total requirement is not known.
    pub months: Option<MonthSpan>,
    /// The test it comes from; `None` where nothing is missing or nothing known.
    pub binding: Option<TestKind>,
    /// The test the most of the span comes from, where that is another one.
    pub binding_at_most: Option<TestKind>,
    /// A test that exists but whose figure is not known: the gap may be larger.
    pub unknown_test: Option<TestKind>,
    /// Each of the three, in order.
    pub tests: Vec<GapTest>,
    /// An estimate of `months`, if the total requirement is not known. It never says that the months are enough, or are not.
    pub estimate: Option<Estimate<u32>>,
}

/// When a test is met, paying on every month from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestMet {
    /// The test that is met.
    pub kind: TestKind,
    /// The month at the earliest; this month where it may be met already.
    pub earliest: YearMonth,
    /// The month at the latest; this month where it is met already.
    pub latest: YearMonth,
}

/// A figure the person typed that lies outside what is known of other places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusual {
    /// What a test requires, in months.
    Required {
        /// Which test.
        kind: TestKind,
        /// What was typed.
        typed: u32,
        /// The least elsewhere.
        low: u32,
        /// The most elsewhere.
        high: u32,
    },
    /// An amount a month.
    Money {
        /// The field.
        field: AssumptionField,
        /// What was typed.
        typed: Money,
        /// The least elsewhere.
        low: Money,
        /// The most elsewhere.
        high: Money,
    },
    /// A rate.
    Rate {
        /// The field.
        field: AssumptionField,
        /// What was typed.
        typed: Ratio,
        /// The least elsewhere.
        low: Ratio,
        /// The most elsewhere.
        high: Ratio,
    },
}

/// What would change the gap, and to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetirementFlip {
    /// Another source, a draft or a disputed figure says otherwise.
    OtherFigure {
        /// The test it is about.
        test: TestKind,
        /// The claim that says so.
        claim: ClaimRef,
        /// The gap (paying on) if it were right.
        months: MonthSpan,
    },
    /// Retiring on or after this day, a next step applies.
    LaterStep {
        /// The test it is about.
        test: TestKind,
        /// From this day on.
        from: Date,
        /// Whether that is later than the statutory date, and has to be agreed on with the employer.
        late: bool,
        /// How many calendar months that is after the month of retirement.
        shift: u32,
        /// The months required now, where known.
        was: Option<MonthSpan>,
        /// The months required then.
        required: MonthSpan,
        /// The gap then, paying on until then.
        gap: MonthSpan,
        /// Whether it is the rule relied on that steps on (or nothing is relied on), and not only another source.
        of_the_rule: bool,
        /// The claim that says so.
        claim: ClaimRef,
    },
    /// Retiring before this day, which one may, the step before applies.
    EarlierStep {
        /// The test it is about.
        test: TestKind,
        /// Before this day.
        before: Date,
        /// Whether that is before the statutory date, or only less late.
        early: bool,
        /// How many calendar months the month before that day lies before the month of retirement.
        shift: u32,
        /// The months required on the day of retirement.
        was: MonthSpan,
        /// The months required before that day.
        required: MonthSpan,
        /// The gap then, paying on until then.
        gap: MonthSpan,
        /// The claim that says so.
        claim: ClaimRef,
    },
}

/// The answer to question 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetirementAnswer {
    /// The place whose benefit is wanted.
    pub place: Adcode,
    /// The statutory date.
    pub statutory: StatutoryDate,
    /// The day whose rules were applied: chosen, or statutory (the month's first day where the day is not known).
    pub retires_on: Date,
    /// Whether that day is past, or today.
    pub retired: bool,
    /// Calendar months after this one up to and including the month of retirement.
    pub months_to_retirement: u32,
    /// The earlier day up to which the months were given, if it is not today, and what was answered about the months since.
    pub since: Option<Since>,
    /// The months required in all.
    pub total: Required,
    /// The months required to be really paid.
    pub actual: Required,
    /// The months required to be really paid locally.
    pub local: Required,
    /// Whether "local" means the whole province.
    pub local_is_province: bool,
    /// Months paid outside the local area that the place takes for deemed ones.
    pub elsewhere: Option<MonthsElsewhere>,
    /// If deemed months were given: what the place says about the day up to which they count, in words.
    pub deemed_rule: Option<ClaimRef>,
    /// For whom the place requires other months, in words.
    pub otherwise: Option<ClaimRef>,
    /// The months of resident insurance that were given, and what they are converted into.
    pub residents: Option<ResidentMonths>,
    /// Where the place and another one count each other's years.
    pub recognised: Option<MutualRecognition>,
    /// The effect of the ground on which the person retires earlier than others.
    pub early: Option<EarlyRetirement>,
    /// The answers not given on which the requirement depends: the form asks for them.
    pub asks: Selectors,
    /// The gap if nothing more is paid.
    pub if_stop: Gap,
    /// The gap if one pays on here every month until retirement.
    pub if_keep: Gap,
    /// Where another date than the statutory one was chosen: what the tests would require by the statutory one, where that
    /// is something else. Which of the two counts is not known for most places.
    pub by_statutory_date: Vec<(TestKind, MonthSpan)>,
    /// Whether an early date was chosen without the months paid for the pension, on which it depends.
    pub pension_not_told: bool,
    /// Whether notice or agreement for the date chosen would come too late today.
    pub overdue: Option<Overdue>,
    /// When each test is met, paying on here every month, also past retirement; without those whose requirement is not
    /// known or does not exist.
    pub met: Vec<TestMet>,
    /// Estimates of the requirements that are not known, if the total is one of them.
    pub estimates: Vec<RequiredEstimate>,
    /// Days that contradict the rest of the form. The answer uses them nevertheless.
    pub doubts: Vec<Doubt>,
    /// Figures the person typed that are unusual. The answer uses them nevertheless.
    pub unusual: Vec<Unusual>,
    /// Where being short lowers the benefit instead of taking it away: by how much for each missing year.
    pub reduction: Option<(Ratio, ClaimRef)>,
    /// Ways out, for the gap that remains when paying on (or, after retirement, the gap there is).
    pub remedies: Vec<Remedy>,
    /// The ways out side by side over the years; `None` if nothing is missing, or nobody knows how much.
    pub comparison: Option<Comparison>,
    /// What would change the gap.
    pub flips: Vec<RetirementFlip>,
}
