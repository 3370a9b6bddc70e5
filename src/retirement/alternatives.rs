//! A record judged in other places, or as the other worker group, to be shown side by side. Each is a whole decision of its own.
//! See `docs/rules.md#other-place`.

use super::{decide, Overrides, Paid, RetirementAnswer, RetirementFacts, Since};
use crate::evidence::{Adcode, Worker};
use crate::reasoning::{CannotDecide, Decision};
use crate::rulebook::Rulebook;

/// One of the answers to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The place it is judged in.
    pub place: Adcode,
    /// As which worker group.
    pub worker: Worker,
    /// The decision for that place and group.
    pub decision: Decision<RetirementAnswer>,
}

/// The record judged in every place named and as every worker group that may apply, beginning with the place and group of
/// [`decide`]; one element if there is nothing to compare.
///
/// Years in all and years really paid go along when the insurance is moved (社会保险法 art. 32); months paid locally don't:
/// each place counts its own. Figures from the office, the tier, months without a break and the start of the scheme
/// belong to the first place and are not carried over.
///
/// # Errors
/// As [`decide`].
pub fn alternatives(facts: &RetirementFacts, rules: &Rulebook) -> Result<Vec<Alternative>, CannotDecide> {
    let workers = [Some(facts.worker), facts.or_worker];
    let mut all = Vec::new();
    for worker in workers.into_iter().flatten() {
        let here = RetirementFacts { worker, ..facts.clone() };
        all.push(Alternative { place: facts.place, worker, decision: decide(&here, rules)? });
    }
    for other in &facts.other_places {
        for worker in workers.into_iter().flatten() {
            let there = RetirementFacts {
                place: other.place,
                worker,
                paid: Paid { local: other.local, ..facts.paid },
                since: facts.since.map(|since| Since { here: false, ..since }),
                before_scheme: None,
                unbroken_months: None,
                tier: None,
                overrides: Overrides::default(),
                ..facts.clone()
            };
            all.push(Alternative { place: other.place, worker, decision: decide(&there, rules)? });
        }
    }
    Ok(all)
}
