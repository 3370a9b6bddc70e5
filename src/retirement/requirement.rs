//! What a place requires: three tests, each from its own claims. What the person has is not compared here.
//! See `docs/rules.md#year-by`.

use super::by_test::ByTest;
use super::{Required, RetirementFacts, TestKind};
use crate::calendar::{Date, MonthSpan};
use crate::evidence::{Adcode, Circumstances, Finding, Quantity, Selector, Selectors, Value};
use crate::reasoning::{Basis, Figure, Item, Operation, Tracer};
use crate::rulebook::Rulebook;

/// What is required for one test, and everything found about it.
pub(super) struct Requirement {
    pub kind: TestKind,
    pub required: Required,
    pub finding: Finding,
}

/// The answers that the rules for this person may depend on. Built once for a decision, so that every rule is looked up by the
/// same ones.
pub(super) fn circumstances(facts: &RetirementFacts, statutory_date: Date) -> Circumstances {
    Circumstances {
        statutory_date: Some(statutory_date),
        worker: Some(facts.worker),
        work_kind: facts.kind,
        first_employed: facts.first_employed_on,
        first_insured: facts.first_insured_on,
        before_scheme: facts.before_scheme,
        unbroken_months: facts.unbroken_months,
        tier: facts.tier,
        ..Circumstances::default()
    }
}

impl TestKind {
    pub(super) fn quantity(self) -> Quantity {
        match self {
            TestKind::Total => Quantity::TotalMonths,
            TestKind::Actual => Quantity::ActualMonths,
            TestKind::Local => Quantity::LocalMonths,
        }
    }

    /// What the data file under when there is such a test, though its figure is not known.
    fn unknown_figure(self) -> Quantity {
        match self {
            TestKind::Total => Quantity::TotalTestUnknown,
            TestKind::Actual => Quantity::ActualTestUnknown,
            TestKind::Local => Quantity::LocalTestUnknown,
        }
    }

    fn required_item(self) -> Item {
        match self {
            TestKind::Total => Item::RequiredTotal,
            TestKind::Actual => Item::RequiredActual,
            TestKind::Local => Item::RequiredLocal,
        }
    }

    /// What an estimate of it is written down as.
    pub(super) fn estimate_item(self) -> Item {
        match self {
            TestKind::Total => Item::EstimatedTotal,
            TestKind::Actual => Item::EstimatedActual,
            TestKind::Local => Item::EstimatedLocal,
        }
    }

    /// What the office told the person that this test requires.
    pub(super) fn office_figure(self, facts: &RetirementFacts) -> Option<u32> {
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
    known: &Circumstances,
    on: Date,
    tracer: &mut Tracer,
) -> Requirement {
    let (place, quantity, item) = (facts.place, kind.quantity(), kind.required_item());
    let finding = tracer.rules.find(place, quantity, known, on);
    let own = kind.office_figure(facts);
    tracer.keep(quantity, place, &finding, own.is_some());
    if let Some(own) = own {
        let months = MonthSpan::exact(own);
        tracer.note(item, Operation::YourFigure, Figure::Months(months), Basis::Person);
        return Requirement { kind, required: Required::Months(months), finding };
    }
    let required = match finding.possible() {
        [] => {
            let hint = tracer.rules.find(place, kind.unknown_figure(), known, on);
            tracer.keep(kind.unknown_figure(), place, &hint, false);
            if let Some(said) = hint.relied() {
                tracer.read(item, said);
            }
            // There must be a total.
            if hint.relied().is_some() || kind == TestKind::Total {
                Required::Unknown
            } else {
                Required::NoneKnown
            }
        }
        // It applies or not by an answer not given, and nothing is known for the other case. There must be a total, so
        // that one is not known yet; of the parts there may be none.
        [only] if !only.depends_on.is_empty() => match (kind, only.value.months()) {
            (TestKind::Total, _) | (_, None) => Required::Unknown,
            (TestKind::Actual | TestKind::Local, Some(MonthSpan { high, .. })) => {
                let span = MonthSpan { low: 0, high };
                let operation = Operation::IfItApplies(only.claim);
                tracer.note(item, operation, Figure::Months(span), Basis::Claim(only.claim));
                Required::Months(span)
            }
        },
        [only] => {
            tracer.read(item, only);
            only.value.months().map_or(Required::Unknown, Required::Months)
        }
        several => {
            let spans = || several.iter().filter_map(|candidate| candidate.value.months());
            let low = spans().map(|span| span.low).min().unwrap_or(0);
            let span = MonthSpan { low, high: spans().map(|span| span.high).max().unwrap_or(0) };
            let claims = several.iter().map(|candidate| candidate.claim).collect();
            let basis = Basis::Claim(several[0].claim);
            tracer.note(item, Operation::OneOf(claims), Figure::Months(span), basis);
            Required::Months(span)
        }
    };
    Requirement { kind, required, finding }
}

/// The answers not given on which the three requirements depend.
pub(super) fn asks(requirements: &ByTest<Requirement>, facts: &RetirementFacts) -> Selectors {
    let open = requirements.iter().filter(|requirement| requirement.kind.office_figure(facts).is_none());
    let asks = open.fold(Selectors::NONE, |asks, requirement| asks.union(requirement.finding.asks()));
    // The day of first employment may settle it alone; only where it does not, the other is asked.
    if asks.contains(Selector::FirstEmployed) {
        asks.without(Selector::BeforeScheme)
    } else {
        asks
    }
}

/// Whether a place lies in the local area of the one asked about.
pub(super) fn is_local(place: Adcode, facts: &RetirementFacts, in_province: bool, rules: &Rulebook) -> bool {
    if in_province {
        rules.one_administration(place, facts.place)
    } else {
        place == facts.place
    }
}

/// Whether "local" means anywhere in the province: by a rule in force on the day, else it is the city. The rule is written down
/// where local months are counted or asked for.
/// See `docs/rules.md#local-months`.
pub(super) fn local_is_province(
    local: &Requirement,
    facts: &RetirementFacts,
    known: &Circumstances,
    on: Date,
    tracer: &mut Tracer,
) -> bool {
    let finding = tracer.rules.find(facts.place, Quantity::LocalScope, known, on);
    tracer.keep(Quantity::LocalScope, facts.place, &finding, false);
    let Some(found) = finding.relied() else { return false };
    if local.required != Required::NoneKnown || !facts.periods.is_empty() {
        tracer.read(Item::LocalScope, found);
    }
    found.value == Value::Choice("province")
}
