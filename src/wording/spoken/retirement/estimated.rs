//! Sentences about what is not known and is estimated meanwhile: named as that before the number, and with whom to ask behind it.

use super::super::estimates::{about, missing, named, places, said};
use super::super::figures::{month_span, months};
use super::compared::yuan_between;
use super::Say;
use crate::calendar::MonthSpan;
use crate::money::Ratio;
use crate::reasoning::{Decision, Estimate, Rung};
use crate::retirement::remedies::{CostEstimate, Remedy};
use crate::retirement::{Gap, RequiredEstimate, RetirementAnswer, TestKind};
use crate::rulebook::Rulebook;
use crate::view::Text;
use crate::wording::words::{
    retirement_cautions, retirement_estimates, retirement_lead, retirement_names, retirement_ways,
};

impl Say<'_> {
    /// The estimate of what a test requires.
    pub(super) fn required_estimate(&self, kind: TestKind) -> Option<&RequiredEstimate> {
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

    /// How an estimate of what a test requires was drawn.
    pub(super) fn drawn(&self, kind: TestKind) -> Option<Text> {
        let one = self.required_estimate(kind)?;
        let said = (!one.said.is_empty()).then(|| said(&one.said, self.rules));
        let Some(others) = one.comparable else {
            return Some(retirement_estimates::by_sources { said: said.unwrap_or_default() }.text());
        };
        let (places, place) = (places(&others, self.rules), self.place());
        let common = one.months.likely.map(|(common, _)| months(common));
        Some(match (common, said) {
            (None, None) => retirement_estimates::drawn { places }.text(),
            (None, Some(said)) => retirement_estimates::drawn_said { places, place, said }.text(),
            (Some(common), None) => retirement_estimates::drawn_common { places, common }.text(),
            (Some(common), Some(said)) => {
                retirement_estimates::drawn_common_said { places, common, place, said }.text()
            }
        })
    }

    /// What a way out costs where that is not known: in all, or a month.
    pub(super) fn estimated_cost(&self, remedy: &Remedy) -> Option<String> {
        let found = remedy.estimate.as_ref()?;
        Some(named(found.amount.rung, &about((found.amount.low, found.amount.high))))
    }

    /// How the cost was estimated: operands, what lies beside them, whom to ask.
    pub(super) fn how_estimated(&self, found: &CostEstimate) -> Text {
        let formula = self.cost_formula(found);
        let month = Some(about(found.month)).filter(|_| found.months.if_exact() != Some(1));
        let text = match (month, found.amount.likely.map(about)) {
            (None, None) => retirement_estimates::cost { formula }.text(),
            (None, Some(most)) => retirement_estimates::cost_mostly { formula, most }.text(),
            (Some(month), None) => retirement_estimates::cost_by_month { formula, month }.text(),
            (Some(month), Some(most)) => {
                retirement_estimates::cost_by_month_mostly { formula, month, most }.text()
            }
        };
        let hotline = self.hotline();
        text.sentence(match found.rule {
            Some(_) => retirement_estimates::ordinary_tier { hotline }.text(),
            None => retirement_estimates::months_estimated { hotline }.text(),
        })
    }

    /// The month's amount as its factors.
    pub(super) fn per_month(&self, found: &CostEstimate) -> String {
        let rate = |(low, high): (Ratio, Ratio)| {
            if low == high {
                low.to_string()
            } else {
                retirement_ways::between { low: low.to_string(), high: high.to_string() }.string()
            }
        };
        match (found.average, found.base, found.rate) {
            (Some((average, part)), _, None) => {
                retirement_estimates::of_wage { wage: yuan_between(average), part: rate(part) }.string()
            }
            (Some((average, part)), _, Some(known)) => retirement_estimates::of_wage_at_rate {
                wage: yuan_between(average),
                part: rate(part),
                rate: rate(known),
            }
            .string(),
            (None, Some(base), Some(part)) => {
                retirement_estimates::of_base { base: yuan_between(base), rate: rate(part) }.string()
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
            let (test, have) = (self.test_label(one.kind), month_span(have));
            let required = named(one.months.rung, &month_span(one.months.span()));
            Some(retirement_estimates::gap_formula { test, required, have }.text())
        });
        let formula = parts.reduce(|first, then| retirement_names::both { first, then }.text());
        formula.unwrap_or_default().to_string()
    }

    /// A cost's estimate likewise.
    fn cost_formula(&self, found: &CostEstimate) -> String {
        let (month, MonthSpan { low, high }) = (self.per_month(found), found.months);
        match found.months.if_exact() {
            Some(1) => month,
            Some(count) => retirement_estimates::times { month, count }.string(),
            None => retirement_estimates::times_between { month, low, high }.string(),
        }
    }

    /// Figures the person typed that lie outside what is known of other places: taken, and said to be unusual.
    pub(super) fn unusual(&self) -> Vec<Text> {
        let told = self.answer.unusual.iter().map(|one| {
            use crate::retirement::Unusual as U;
            let (what, usual) = match *one {
                U::Required { kind, typed, low, high } => (
                    retirement_cautions::unusual_required { test: self.test(kind), months: months(typed) }
                        .string(),
                    month_span(MonthSpan { low, high }),
                ),
                U::Money { field, typed, low, high } => (
                    retirement_cautions::unusual_money {
                        field: super::assumption(field),
                        amount: typed.to_string(),
                    }
                    .string(),
                    about((low, high)),
                ),
                U::Rate { field, typed, low, high } => (
                    retirement_cautions::unusual_rate {
                        field: super::assumption(field),
                        rate: typed.to_string(),
                    }
                    .string(),
                    retirement_ways::between { low: low.to_string(), high: high.to_string() }.string(),
                ),
            };
            retirement_cautions::unusual { what, usual }.text()
        });
        told.collect()
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
