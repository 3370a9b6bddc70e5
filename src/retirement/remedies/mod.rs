//! Ways out of a gap side by side: what each costs, what is known of whether it is open, and how they compare over the
//! years.
//! See `docs/rules.md#cheapest-safest`.

mod assumptions;
mod base_and_rate;
mod comparison;
mod estimate;
mod inquiry;

pub use assumptions::{AssumptionField, Assumptions, AssumptionsForm};
pub use comparison::{BreakEven, CheapestUpTo, Comparison, Suggestion, Totals};
pub(super) use estimate::unusual_money;
pub use estimate::CostEstimate;

use super::{Gap, RetirementFacts, TestKind};
use crate::calendar::{Date, MonthSpan, YearMonth};
use crate::evidence::{Circumstances, ClaimRef, Confidence, Quantity, Selectors};
use crate::money::{Money, Ratio};
use crate::names::named;
use crate::reasoning::{CannotDecide, Estimate, Payments, Tracer};
use crate::rulebook::Rulebook;
use inquiry::{MissingMonths, RemedyInquiry};
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// A kind of way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum RemedyKind {
    /// Paying the missing months at once.
    LumpSum,
    /// Paying on monthly after retirement until the months are there.
    PayMonthly,
    /// Resident insurance instead: a premium every year, for life.
    Resident,
    /// Doing nothing.
    Nothing,
}

named!(RemedyKind);

/// Whether a way out is open to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Availability {
    /// A source says that it is.
    Open,
    /// A source says that it is not.
    Barred(ClaimRef),
    /// No source says it: ask.
    Ask,
}

/// Whether what is paid mends the shortfall in actual or local months too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mends {
    /// Nothing is missing there.
    NotNeeded,
    /// Months are really paid there, one by one.
    ByPaying,
    /// A source says that it does.
    Yes(ClaimRef),
    /// A source says that it does not.
    No(ClaimRef),
    /// No source says it: ask.
    Ask,
}

/// A way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// The kind of way out it is.
    pub kind: RemedyKind,
    /// How many months have to be paid; `None` for resident insurance.
    pub months: Option<MonthSpan>,
    /// What it costs, between these amounts: at once, a month, or a year. `None` where base or rate is not known.
    pub amount: Option<(Money, Money)>,
    /// An estimate of the amount, if it is not known; `None` if the way is barred.
    pub estimate: Option<CostEstimate>,
    /// An estimate of the months, if they are not known.
    pub estimated_months: Option<MonthSpan>,
    /// Its payments over time: the cheapest and the dearest that may come of it.
    pub plans: Option<(Payments, Payments)>,
    /// An estimate of those payments, if the amount or the months are one.
    pub estimated_plans: Option<Estimate<Payments>>,
    /// Whether it is open.
    pub availability: Availability,
    /// Whether it mends the other tests.
    pub mends: Mends,
    /// The place's own rule for it.
    pub rule: Option<ClaimRef>,
    /// The rate that the place is said to take, where that alone is known and no amount follows from it.
    pub rate: Option<(Ratio, ClaimRef)>,
    /// Whether the amount is the person's own figure.
    pub own_figure: bool,
    /// The answers not given on which it depends.
    pub asks: Selectors,
}

impl Remedy {
    /// Whether a source says that it is not open to the person: no figure of it is advice.
    pub const fn is_barred(&self) -> bool {
        matches!(self.availability, Availability::Barred(_))
    }

    /// How well it is known that it is open, and that it mends what is short: the weaker of the two. `None` if no claim says so.
    pub fn confidence(&self, rules: &Rulebook) -> Option<Confidence> {
        let mends = match self.mends {
            Mends::Yes(claim) => Some(claim),
            _ => None,
        };
        self.rule.into_iter().chain(mends).map(|claim| rules.claim(claim).confidence).min()
    }
}

/// What doing nothing means where being short lowers the benefit instead of taking it away (海南).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reduced {
    /// What is taken off for each missing year.
    pub per_year: Ratio,
    /// The full share, where it is told.
    pub full: Option<Ratio>,
    /// What remains of it: the text does not say whether points or parts of the share are taken off, nor whether a begun
    /// year counts, so between these.
    pub left: Option<(Ratio, Ratio)>,
    /// Where it is told.
    pub claim: ClaimRef,
}

/// The ways out and how they compare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct WaysOut {
    pub remedies: Vec<Remedy>,
    pub comparison: Option<Comparison>,
}

/// What is known before the ways out are looked for.
pub(super) struct Situation<'a> {
    pub facts: &'a RetirementFacts,
    pub known: &'a Circumstances,
    pub retires_on: Date,
    pub gap: &'a Gap,
    pub reduction: Option<(Ratio, ClaimRef)>,
}

/// The ways out of a gap, in a fixed order: at once, monthly, resident insurance. None where nothing is missing, or nothing
/// can be said of how much. Where that is an estimate, so is what they cost, and none is called the cheapest or the safest.
///
/// # Errors
/// [`CannotDecide::OutOfRange`] when an amount can't be held.
pub(super) fn ways_out(at: &Situation<'_>, tracer: &mut Tracer) -> Result<WaysOut, CannotDecide> {
    let told = at.gap.months.map(|months| MissingMonths { months, rung: None });
    let estimated =
        at.gap.estimate.map(|found| MissingMonths { months: found.span(), rung: Some(found.rung) });
    let Some(missing) = told.or(estimated).filter(|missing| missing.months.high > 0) else {
        return Ok(WaysOut::default());
    };
    let gap = missing.months;
    let mut inquiry =
        RemedyInquiry { facts: at.facts, known: at.known, on: at.facts.today, tracer, asks: Selectors::NONE };
    let law = inquiry.law();
    // What both rules say comes before what they cost.
    inquiry.look_at(&[Quantity::LumpSumRule, Quantity::PayMonthlyRule]);
    let others_short = at.gap.tests.iter().any(|test| {
        test.kind != TestKind::Total
            && (at.gap.unknown_test == Some(test.kind) || test.short.is_some_and(|s| s.high > 0))
    });
    let lump_sum = inquiry.lump_sum(missing, others_short)?;
    let monthly = inquiry.pay_monthly(missing, others_short)?;
    let resident = inquiry.resident();
    let reduced = at
        .reduction
        .filter(|_| missing.rung.is_none())
        .map(|(per_year, claim)| inquiry.reduced(gap, per_year, claim));
    let illustration = inquiry.resident_pays_more();
    let suggestions = inquiry.suggestions(&lump_sum, &monthly);
    let remedies = vec![lump_sum, monthly, resident];
    // Paid from the month after both today's and the month of retirement.
    let from = YearMonth::of(at.retires_on).max(YearMonth::of(at.facts.today)).plus(1);
    let age_months = at.facts.born.month.months_until(from);
    let assumptions = at.facts.overrides.money;
    let comparison = comparison::compare(&remedies, reduced, from, age_months, assumptions, tracer)?;
    let mut comparison = Comparison { law, suggestions, resident_pays_more: illustration, ..comparison };
    if missing.rung.is_some() {
        (comparison.cheapest, comparison.safest) = (None, None);
    }
    Ok(WaysOut { remedies, comparison: Some(comparison) })
}
