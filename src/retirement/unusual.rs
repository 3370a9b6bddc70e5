//! Figures from the office that lie outside what is known of other places. They are used nevertheless, and called unusual.

use super::estimate::from_others;
use super::remedies::unusual_money;
use super::{RetirementFacts, TestKind, Unusual};
use crate::calendar::Date;
use crate::evidence::Circumstances;
use crate::reasoning::Tracer;

/// Unusual figures among those the person typed, where no claim is relied on: a figure that contradicts a claim is a matter of
/// sources, not of other places.
pub(super) fn unusual(
    facts: &RetirementFacts,
    known: &Circumstances,
    on: Date,
    tracer: &mut Tracer,
) -> Vec<Unusual> {
    let rules = tracer.rules;
    let required = |kind: TestKind| {
        let typed = kind.office_figure(facts)?;
        let finding = rules.find(facts.place, kind.quantity(), known, on);
        if !finding.possible().is_empty() {
            return None;
        }
        let elsewhere = from_others(kind, facts.place, known, on, &finding, rules)?.months;
        let (low, high) = (elsewhere.low, elsewhere.high);
        (!(low..=high).contains(&typed)).then_some(Unusual::Required { kind, typed, low, high })
    };
    // Of the parts a place may ask for nothing at all.
    let required = required(TestKind::Total);
    required.into_iter().chain(unusual_money(facts, known, tracer)).collect()
}
