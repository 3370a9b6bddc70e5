//! Figures of which nobody tells since when they are in force.

use super::evidence::quantity;
use super::figures;
use crate::calendar::{parse_date, Date, Datelike};
use crate::evidence::{Candidate, Quantity};
use crate::reasoning::Decision;
use crate::rulebook::Rulebook;
use crate::view::Caution;
use crate::wording::words;

/// The first day a source's date may mean: a year, a month or a day.
fn first_day(date: &str) -> Option<Date> {
    let filled = match date.len() {
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        _ => date.to_owned(),
    };
    parse_date(&filled)
}

/// A caution where a figure among `of` that the answer relies on has no first day and decides about a day before its source was
/// written: whether it held then is not known. A source without a date may be as old as the year in which it was read.
pub(super) fn begun_unknown<A>(
    decision: &Decision<A>,
    of: &[Quantity],
    day: Date,
    rules: &Rulebook,
) -> Option<Caution> {
    let unknown = |candidate: &Candidate| {
        let step = rules.claim(candidate.claim).steps.get(candidate.claim.step)?;
        let source = rules.source_of(candidate.claim);
        let undated = || first_day(&source.read.year().to_string());
        let shown = source.date.and_then(first_day).or_else(undated)?;
        (step.from.is_none() && day < shown).then_some(source)
    };
    let found = decision.evidence.iter().filter(|found| !found.overridden && of.contains(&found.quantity));
    let found: Vec<String> = found
        .filter_map(|found| {
            let source = unknown(found.finding.relied()?)?;
            let name = quantity(found.quantity);
            Some(match source.date {
                Some(date) => words::evidence::source_of { name, date }.string(),
                None => words::evidence::source_undated { name }.string(),
            })
        })
        .collect();
    let text = words::evidence::since_when_not_found {
        figures: figures::list(&found),
        day: figures::plain_date(day),
    };
    (!found.is_empty()).then(|| Caution(text.text()))
}
