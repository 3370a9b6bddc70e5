//! What a sheet for the counter points to.

use super::super::evidence::{confidence, relied_on};
use super::super::figures::aside;
use crate::evidence::{Confidence, Quantity, Source, SourceKind};
use crate::reasoning::Decision;
use crate::rulebook::Rulebook;
use std::cmp::Reverse;

/// So many documents fit on the page beside the rest.
const DOCUMENTS: usize = 4;

/// How much a figure matters at the counter, the lower the more; `None` for what is no matter there: what resident insurance
/// costs, and what care costs on the average.
fn matters(quantity: Quantity) -> Option<u8> {
    use Quantity as Q;
    match quantity {
        Q::TotalMonths
        | Q::ActualMonths
        | Q::LocalMonths
        | Q::LocalScope
        | Q::ActualTestUnknown
        | Q::LocalTestUnknown => Some(0),
        Q::ResidentPremium
        | Q::ResidentSubsidy
        | Q::ResidentWaiting
        | Q::ResidentWaitingPerYear
        // The law must not push out the place's own rule.
        | Q::PayUpLaw
        | Q::ResidentKeepsYears
        | Q::RetireeYearlyCare
        | Q::EmployeeInpatientShare
        | Q::ResidentInpatientShare => None,
        _ => Some(1),
    }
}

/// The documents the answer relies on: those it stands or falls with first, weak as they may be, since the counter is to
/// confirm just these; then the best known. A convention of this product is nothing to point to.
pub(super) fn documents<A>(decision: &Decision<A>, rules: &Rulebook) -> Vec<String> {
    let mut known: Vec<(u8, Confidence, &Source)> = Vec::new();
    for claim in relied_on(decision, rules) {
        let (source, filed) = (rules.source_of(claim), rules.claim(claim));
        let Some(rank) = matters(filed.quantity) else { continue };
        if matches!(source.kind, SourceKind::Convention | SourceKind::Recalled) {
            continue;
        }
        match known.iter_mut().find(|(.., other)| other.id == source.id) {
            Some((before, ..)) => *before = rank.min(*before),
            None => known.push((rank, filed.confidence, source)),
        }
    }
    known.sort_by_key(|(rank, level, _)| (*rank, Reverse(*level)));
    known.truncate(DOCUMENTS);
    let line = |(_, level, source): &(u8, Confidence, &Source)| {
        let number = source.doc_no.filter(|number| !source.title.contains(number));
        let number = number.map(|number| format!(" {number}")).unwrap_or_default();
        format!("{}{number}{}", source.title, aside(confidence(*level)))
    };
    known.iter().map(line).collect()
}
