//! What a place requires: three tests, each from its own claims.

use super::{Required, RetirementFacts, TestKind};
use crate::calendar::{Date, MonthSpan};
use crate::evidence::{Circumstances, Finding, Quantity, Selector, Value};
use crate::reasoning::{Basis, Figure, Item, Operation, Tracer};

/// What is required for one test, and everything found about it.
pub(super) struct Requirement {
    pub kind: TestKind,
    pub required: Required,
    pub finding: Finding,
}

pub(super) fn circumstances(facts: &RetirementFacts) -> Circumstances {
    Circumstances {
        worker: Some(facts.worker),
        work_kind: facts.kind,
        first_employed: facts.first_employed_on,
        first_insured: facts.first_insured_on,
        unbroken_months: facts.unbroken_months,
        tier: facts.tier,
        ..Circumstances::default()
    }
}

impl TestKind {
    fn quantity(self) -> Quantity {
        match self {
            TestKind::Total => Quantity::TotalMonths,
            TestKind::Actual => Quantity::ActualMonths,
            TestKind::Local => Quantity::LocalMonths,
        }
    }

    fn item(self) -> Item {
        match self {
            TestKind::Total => Item::RequiredTotal,
            TestKind::Actual => Item::RequiredActual,
            TestKind::Local => Item::RequiredLocal,
        }
    }

    pub(super) fn overridden(self, facts: &RetirementFacts) -> Option<u32> {
        match self {
            TestKind::Total => facts.overrides.total_months,
            TestKind::Actual => facts.overrides.actual_months,
            TestKind::Local => facts.overrides.local_months,
        }
    }
}

/// Looks up one test for someone who retires on that day. The person's own figure comes before any claim.
pub(super) fn requirement(
    kind: TestKind,
    facts: &RetirementFacts,
    on: Date,
    tracer: &mut Tracer,
) -> Requirement {
    let (place, quantity, item) = (facts.place, kind.quantity(), kind.item());
    let finding = tracer.rules.find(place, quantity, &circumstances(facts), on);
    let own = kind.overridden(facts);
    tracer.keep(quantity, place, &finding, own.is_some());
    if let Some(own) = own {
        let months = MonthSpan::exact(own);
        tracer.note(item, Operation::YourFigure, Figure::Months(months), Basis::Person);
        return Requirement { kind, required: Required::Months(months), finding };
    }
    let required = match finding.possible() {
        [] => {
            let exists = kind == TestKind::Total || {
                let untold = Quantity::LocalTestUnknown;
                let hint = tracer.rules.find(place, untold, &circumstances(facts), on);
                tracer.keep(untold, place, &hint, false);
                kind == TestKind::Local && hint.relied().is_some()
            };
            if exists {
                Required::Unknown
            } else {
                Required::NoneKnown
            }
        }
        // It applies or not by an answer not given, and nothing is known for the other case. There must be a total, so
        // that one is not known yet; of the parts there may be none.
        [only] if !only.depends_on.is_empty() => match (kind, only.value.count()) {
            (TestKind::Total, _) | (_, None) => Required::Unknown,
            (TestKind::Actual | TestKind::Local, Some(high)) => {
                let span = MonthSpan { low: 0, high };
                let operation = Operation::IfItApplies(only.claim);
                tracer.note(item, operation, Figure::Months(span), Basis::Claim(only.claim));
                Required::Months(span)
            }
        },
        [only] => {
            tracer.read(item, only);
            only.value.count().map_or(Required::Unknown, |months| Required::Months(MonthSpan::exact(months)))
        }
        several => {
            let counts = || several.iter().filter_map(|candidate| candidate.value.count());
            let span = MonthSpan { low: counts().min().unwrap_or(0), high: counts().max().unwrap_or(0) };
            let claims = several.iter().map(|candidate| candidate.claim).collect();
            let basis = Basis::Claim(several[0].claim);
            tracer.note(item, Operation::OneOf(claims), Figure::Months(span), basis);
            Required::Months(span)
        }
    };
    Requirement { kind, required, finding }
}

/// What the three requirements turn on that was not told.
pub(super) fn asks(requirements: &[Requirement], facts: &RetirementFacts) -> Vec<Selector> {
    let open = requirements.iter().filter(|requirement| requirement.kind.overridden(facts).is_none());
    let mut asks: Vec<_> = open.flat_map(|requirement| requirement.finding.asks()).collect();
    asks.sort_unstable();
    asks.dedup();
    asks
}

/// Whether "local" means anywhere in the province.
pub(super) fn local_is_province(facts: &RetirementFacts, on: Date, tracer: &mut Tracer) -> bool {
    let finding = tracer.rules.find(facts.place, Quantity::LocalScope, &circumstances(facts), on);
    tracer.keep(Quantity::LocalScope, facts.place, &finding, false);
    finding.relied().is_some_and(|found| found.value == Value::Choice("province".into()))
}
