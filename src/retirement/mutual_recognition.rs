//! Two places that count each other's years (互认): a number of months in both together is enough, and the benefit is that of the
//! place where more was paid.

use super::history::{months, runs, spans};
use super::RetirementFacts;
use crate::calendar::Date;
use crate::evidence::{Adcode, Circumstances, ClaimRef, Quantity};
use crate::reasoning::{Item, Tracer};

/// What two places that count each other's years require together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MutualRecognition {
    /// The other place.
    pub with: Adcode,
    /// The months in both together that are enough.
    pub required: u32,
    /// Months really paid in the place asked about, in the other one, and in either: each month once. `None` if not given.
    pub paid: Option<(u32, u32, u32)>,
    /// The claim that says so.
    pub claim: ClaimRef,
}

/// What the place and another one in which the person paid, or may move to, ask for together.
pub(super) fn recognised(
    facts: &RetirementFacts,
    on: Date,
    tracer: &mut Tracer,
) -> Option<MutualRecognition> {
    let paid = facts.periods.iter().filter(|period| period.is_paid()).filter_map(|period| period.place);
    let others = paid.chain(facts.other_places.iter().map(|other| other.place));
    let others: Vec<Adcode> = others.filter(|place| *place != facts.place).collect();
    others.into_iter().find_map(|with| {
        let known = Circumstances { origin: Some(with), ..Circumstances::default() };
        let finding = tracer.rules.find(facts.place, Quantity::RecognisedTotal, &known, on);
        let found = *finding.relied()?;
        let required = found.value.count()?;
        tracer.keep(Quantity::RecognisedTotal, facts.place, &finding, false);
        tracer.read(Item::RecognisedTotal, &found);
        Some(MutualRecognition { with, required, paid: paid_in(facts, with), claim: found.claim })
    })
}

fn paid_in(facts: &RetirementFacts, with: Adcode) -> Option<(u32, u32, u32)> {
    if facts.periods.is_empty() {
        let other = facts.other_places.iter().find(|other| other.place == with);
        let (here, there) = facts.paid.local.zip(other.and_then(|other| other.local))?;
        return Some((here, there, here + there));
    }
    let count = |places: &[Adcode]| {
        let counts = |place: Option<Adcode>| place.is_some_and(|place| places.contains(&place));
        months(&runs(spans(&facts.periods, |period| period.is_paid() && counts(period.place))))
    };
    Some((count(&[facts.place]), count(&[with]), count(&[facts.place, with])))
}
