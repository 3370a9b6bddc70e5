//! Which claim is relied on, and what stands beside it.
//! See `docs/rules.md#ranking` and decision 0002.

use super::{
    Adcode, Circumstances, Claim, ClaimRef, ClaimStatus, Confidence, Match, Reach, Selectors, Source, Value,
};
use crate::calendar::Date;
use std::cmp::Reverse;

/// A claim that speaks for the day asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its position in the rulebook.
    pub claim: ClaimRef,
    /// Its value.
    pub value: Value,
    /// How well it is known.
    pub confidence: Confidence,
    /// The answers its scope depends on that the person has not given; empty if it certainly applies.
    pub depends_on: Selectors,
}

/// Everything known about one quantity at one place on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finding {
    /// The claims that may be relied on, best first. The first whose scope certainly matches is the answer, unless
    /// one before it would apply under an answer not given.
    pub candidates: Vec<Candidate>,
    /// Rivals that may never be relied on: disputed claims and outliers.
    pub disputed: Vec<Candidate>,
    /// Drafts.
    pub drafts: Vec<Candidate>,
    /// Defaults of last resort.
    pub last_resort: Vec<Candidate>,
    /// Bounds, the nearest place's first: what an estimate is made of.
    pub bounds: Vec<Candidate>,
    /// Within them, where most known cases lie.
    pub likely: Vec<Candidate>,
    /// Later steps of claims that may be relied on, not yet in force on the day, with their first days.
    pub coming: Vec<(Date, Candidate)>,
}

/// Gathers what `claims` (with their indices) say about a place on a day, for a person of whom `known` is known.
///
/// Ranking: the most specific place first, then the better confidence (one level less for a claim whose last day is past
/// on that day), then the scope that depends on more, then the later first day in force (for claims that name none, the
/// date of their source).
pub fn look_up<'a>(
    claims: impl Iterator<Item = (usize, &'a Claim)>,
    sources: &[Source],
    place: Adcode,
    known: &Circumstances,
    on: Date,
) -> Finding {
    let mut finding = Finding::default();
    let mut ranked = Vec::new();
    for (index, claim) in claims {
        let reaches = claim.place == place
            || claim.place == Adcode::NATION
            || (claim.place == place.province() && claim.reach == Reach::Province);
        let depends_on = match claim.scope.covers(known) {
            Match::No => continue,
            _ if !reaches => continue,
            Match::Yes => Selectors::NONE,
            Match::Depends(on) => on,
        };
        let candidate = |step: usize| {
            let value = claim.steps[step].value?;
            let at = ClaimRef { index, step };
            Some(Candidate { claim: at, value, confidence: claim.confidence, depends_on })
        };
        let by_statutory = known.statutory_date.filter(|_| claim.by_statutory_date);
        let on = by_statutory.unwrap_or(on);
        let current = claim.step_on(on);
        // Nobody can choose another date of statutory retirement: such a claim has no later step to meet.
        if claim.status == ClaimStatus::InForce && by_statutory.is_none() {
            let later = current.map_or(0, |step| step + 1);
            finding.coming.extend(
                (later..claim.steps.len())
                    .filter_map(|step| Some((claim.steps[step].from?, candidate(step)?))),
            );
        }
        let Some(found) = current.and_then(candidate) else { continue };
        match claim.status {
            ClaimStatus::InForce => {
                let begun = claim.steps[found.claim.step].from.map(|day| day.to_string());
                let dated = begun.or_else(|| sources.get(claim.source)?.date.map(str::to_owned));
                let weight = match claim.past(on) {
                    Some(_) => claim.confidence.expired(),
                    None => claim.confidence,
                };
                let rank = (claim.place.depth(), weight, claim.scope.specialty(), dated);
                ranked.push((Reverse(rank), found));
            }
            ClaimStatus::Draft => finding.drafts.push(found),
            ClaimStatus::Disputed => finding.disputed.push(found),
            ClaimStatus::LastResort => finding.last_resort.push(found),
            ClaimStatus::Bound => finding.bounds.push(found),
            ClaimStatus::Likely => finding.likely.push(found),
        }
    }
    ranked.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.claim.cmp(&b.1.claim)));
    finding.coming.sort_by_key(|(day, candidate)| (*day, candidate.claim));
    finding.candidates = ranked.into_iter().map(|(_, candidate)| candidate).collect();
    finding
}

impl Finding {
    /// The claim relied on: the best one, if its scope certainly matches. `None` if the best one depends on an answer not given.
    pub fn relied(&self) -> Option<&Candidate> {
        self.candidates.first().filter(|best| best.depends_on.is_empty())
    }

    /// The claims one of which is the answer: the best ones that depend on answers not given, and the certain one they
    /// give way to. One element when the answer is certain, none when nothing usable is known.
    pub fn possible(&self) -> &[Candidate] {
        let certain = self.candidates.iter().position(|candidate| candidate.depends_on.is_empty());
        &self.candidates[..certain.map_or(self.candidates.len(), |at| at + 1)]
    }

    /// The answers not given on which the result depends.
    pub fn asks(&self) -> Selectors {
        let open = self.possible().iter().map(|candidate| candidate.depends_on);
        open.fold(Selectors::NONE, Selectors::union)
    }

    /// Claims for that day that are not relied on: they may still be right, or be what the person reads elsewhere.
    pub fn rivals(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates[self.possible().len()..].iter().chain(&self.disputed)
    }
}
