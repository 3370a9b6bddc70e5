//! What of the months told counts in the place asked about, where that is no matter of adding up: months really paid in another
//! province may be taken for deemed ones there.

use super::history::{months, runs, spans, Period};
use super::RetirementFacts;
use crate::calendar::{Date, MonthSpan};
use crate::evidence::{Circumstances, ClaimRef, Quantity, Value};
use crate::reasoning::{Basis, Figure, Item, Operation, Tracer};

/// Months really paid in other provinces that the place takes for deemed ones: they count to the total only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Months really paid anywhere.
    pub paid: MonthSpan,
    /// Of these, the ones that count as really paid there.
    pub counted: MonthSpan,
    /// Where that is told.
    pub claim: ClaimRef,
}

/// Months really paid as the place counts them; with what it takes for deemed, where that is or may be something.
pub(super) fn really_paid(
    paid: MonthSpan,
    facts: &RetirementFacts,
    known: &Circumstances,
    on: Date,
    tracer: &mut Tracer,
) -> (MonthSpan, Option<Elsewhere>) {
    let finding = tracer.rules.find(facts.place, Quantity::ElsewhereCountsAs, known, on);
    tracer.keep(Quantity::ElsewhereCountsAs, facts.place, &finding, false);
    let Some(found) = finding.relied().filter(|found| found.value == Value::Choice("deemed")) else {
        return (paid, None);
    };
    let (here, operation, basis) = paid_in_province(facts, paid, found.claim);
    let counted = MonthSpan { low: here.low.min(paid.low), high: here.high.min(paid.high) };
    if counted == paid {
        return (paid, None);
    }
    tracer.read(Item::ElsewhereCountsAs, found);
    tracer.note(Item::ActualThere, operation, Figure::Months(counted), basis);
    (counted, Some(Elsewhere { paid, counted, claim: found.claim }))
}

/// Months really paid in the place's own province, by what was told.
fn paid_in_province(
    facts: &RetirementFacts,
    paid: MonthSpan,
    claim: ClaimRef,
) -> (MonthSpan, Operation, Basis) {
    let unknown = (Operation::IfItApplies(claim), Basis::Claim(claim));
    let here = |period: &Period| period.place.map(|place| place.province() == facts.place.province());
    if !facts.periods.is_empty() {
        let count = |counts: &dyn Fn(&Period) -> bool| {
            runs(spans(&facts.periods, |period| period.kind.is_paid() && counts(period)))
        };
        let sure = count(&|period| here(period) == Some(true));
        let span = MonthSpan {
            low: months(&sure),
            high: months(&count(&|period| here(period) != Some(false))),
        };
        return match span.known() {
            Some(_) => (span, Operation::DistinctMonths(sure), Basis::Person),
            None => (span, unknown.0, unknown.1),
        };
    }
    // "Local" is the province where the place is one.
    match facts.paid.local {
        Some(local) if facts.place == facts.place.province() => {
            (MonthSpan::exact(local), Operation::YourFigure, Basis::Person)
        }
        local => {
            let span = MonthSpan { low: local.unwrap_or(0), high: paid.high };
            (span, unknown.0, unknown.1)
        }
    }
}

/// What the place says of the day up to which service counts as deemed, where deemed months were told: they are taken as told,
/// so it has to be said.
pub(super) fn deemed_rule(
    facts: &RetirementFacts,
    known: &Circumstances,
    on: Date,
    tracer: &mut Tracer,
) -> Option<ClaimRef> {
    facts.paid.deemed.or(facts.paid.military).filter(|months| *months > 0)?;
    let finding = tracer.rules.find(facts.place, Quantity::DeemedCutoff, known, on);
    let found = *finding.relied()?;
    tracer.keep(Quantity::DeemedCutoff, facts.place, &finding, false);
    tracer.read(Item::DeemedCutoff, &found);
    Some(found.claim)
}
