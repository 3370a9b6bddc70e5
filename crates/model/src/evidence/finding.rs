//! Which claim is relied on, and what stands beside it.
//! See `docs/rules.md#ranking` and decision 0002.

use super::{
    Adcode, Circumstances, ClaimLine, ClaimRef, Confidence, Match, Reach, Selectors, Source, Standing, Value,
};
use crate::calendar::Date;
use std::cmp::Reverse;

/// A claim that speaks for the day asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Which one.
    pub claim: ClaimRef,
    /// Its value.
    pub value: Value,
    /// How well it is known.
    pub confidence: Confidence,
    /// What its scope turns on that the person has not told; empty when it certainly applies.
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
    /// Later steps of candidate lines, not yet in force on the day, with their first days.
    pub coming: Vec<(Date, Candidate)>,
}

/// Gathers what `lines` (with their indices) say for a place on a day, for a person of whom `known` is known.
///
/// Ranking: the most specific place first, then the better confidence (one level less for a line whose last checked day
/// is past on that day), then the more special scope, then the later first day in force (for lines that don't name one,
/// their source's date).
pub fn look_up<'a>(
    lines: impl Iterator<Item = (usize, &'a ClaimLine)>,
    sources: &[Source],
    place: Adcode,
    known: &Circumstances,
    on: Date,
) -> Finding {
    let mut finding = Finding::default();
    let mut ranked = Vec::new();
    for (index, line) in lines {
        let reaches = line.place == place
            || line.place == Adcode::NATION
            || (line.place == place.province() && line.reach == Reach::Province);
        let depends_on = match line.scope.covers(known) {
            Match::No => continue,
            _ if !reaches => continue,
            Match::Yes => Selectors::NONE,
            Match::Depends(on) => on,
        };
        let candidate = |step: usize| {
            let value = line.steps[step].value?;
            let claim = ClaimRef { line: index, step };
            Some(Candidate { claim, value, confidence: line.confidence, depends_on })
        };
        let by_statutory = known.statutory_date.filter(|_| line.by_statutory_date);
        let on = by_statutory.unwrap_or(on);
        let current = line.step_on(on);
        // Nobody can choose another date of statutory retirement: such a line has no later step to meet.
        if line.standing == Standing::InForce && by_statutory.is_none() {
            let later = current.map_or(0, |step| step + 1);
            finding.coming.extend(
                (later..line.steps.len()).filter_map(|step| Some((line.steps[step].from?, candidate(step)?))),
            );
        }
        let Some(found) = current.and_then(candidate) else { continue };
        match line.standing {
            Standing::InForce => {
                let begun = line.steps[found.claim.step].from.map(|day| day.to_string());
                let dated = begun.or_else(|| sources.get(line.source)?.date.map(str::to_owned));
                let weight = match line.past(on) {
                    Some(_) => line.confidence.expired(),
                    None => line.confidence,
                };
                let rank = (line.place.depth(), weight, line.scope.specialty(), dated);
                ranked.push((Reverse(rank), found));
            }
            Standing::Draft => finding.drafts.push(found),
            Standing::Disputed => finding.disputed.push(found),
            Standing::LastResort => finding.last_resort.push(found),
            Standing::Bound => finding.bounds.push(found),
            Standing::Likely => finding.likely.push(found),
        }
    }
    ranked.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.claim.cmp(&b.1.claim)));
    finding.coming.sort_by_key(|(day, candidate)| (*day, candidate.claim));
    finding.candidates = ranked.into_iter().map(|(_, candidate)| candidate).collect();
    finding
}

impl Finding {
    /// The claim relied on: the best whose scope certainly matches, if no better one hangs on an answer not given.
    pub fn relied(&self) -> Option<&Candidate> {
        self.candidates.first().filter(|best| best.depends_on.is_empty())
    }

    /// The claims one of which is the answer: the best ones that hang on answers not given, and the certain one they
    /// give way to. One element when the answer is certain, none when nothing usable is known.
    pub fn possible(&self) -> &[Candidate] {
        let certain = self.candidates.iter().position(|candidate| candidate.depends_on.is_empty());
        &self.candidates[..certain.map_or(self.candidates.len(), |at| at + 1)]
    }

    /// What the answer turns on that the person has not told.
    pub fn asks(&self) -> Selectors {
        let open = self.possible().iter().map(|candidate| candidate.depends_on);
        open.fold(Selectors::NONE, Selectors::and)
    }

    /// Claims for the same day that are not relied on and may still be right or be met with elsewhere.
    pub fn rivals(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates[self.possible().len()..].iter().chain(&self.disputed)
    }
}
