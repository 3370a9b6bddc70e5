//! Ways out: what the page asks and shows around them, and what the claims behind them say.

use super::super::evidence::{confidence, only_until, value};
use super::super::figures::{month, months};
use super::{selector_names, Say};
use crate::calendar::YearMonth;
use crate::evidence::{ClaimRef, Confidence, Quantity, Value};
use crate::retirement::remedies::{AssumptionField, Mends, Remedy, RemedyKind};
use crate::view::{Bars, Text, WayCard, Ways};
use crate::wording::words::{retirement_assumptions, retirement_cards, retirement_ways};

/// What a field of the reckoning asks for.
pub fn assumption(field: AssumptionField) -> &'static str {
    match field {
        AssumptionField::Base => retirement_assumptions::base(),
        AssumptionField::Rate => retirement_assumptions::rate(),
        AssumptionField::Monthly => retirement_assumptions::monthly(),
        AssumptionField::Premium => retirement_assumptions::premium(),
        AssumptionField::Growth => retirement_assumptions::growth(),
        AssumptionField::ToAge => retirement_assumptions::to_age(),
    }
}

/// The sentence for another month; behind it, that this month requires more or less than the answer's.
pub fn moved(lead: &Text, before: &Bars, after: Option<&Bars>) -> Text {
    let bars = after.into_iter().flat_map(|after| &after.bars);
    let moved = bars.filter_map(|bar| {
        let was = before.bars.iter().find(|one| one.label == bar.label)?.required?;
        let is = bar.required?;
        let (was_said, becomes) = (months(was), months(is));
        (was != is)
            .then(|| retirement_ways::requirement_moved { test: &bar.label, was: was_said, becomes }.text())
    });
    moved.fold(lead.clone(), Text::sentence)
}

/// The month the scrubber stands at, and how far it lies from the answer's.
pub fn scrubbed(at: YearMonth, answer: YearMonth) -> String {
    let later = at.months_since(answer);
    let (month, apart) = (month(at), months(later.unsigned_abs()));
    match later {
        0 => retirement_ways::scrubbed_answer { month }.string(),
        1.. => retirement_ways::scrubbed_later { month, apart }.string(),
        _ => retirement_ways::scrubbed_earlier { month, apart }.string(),
    }
}

impl Say<'_> {
    pub(super) fn ways(&self) -> Option<Ways> {
        let comparison = self.answer.comparison.as_ref()?;
        let mut cards: Vec<WayCard> =
            self.answer.remedies.iter().map(|remedy| self.way(remedy, comparison)).collect();
        cards.push(self.no_way(comparison));
        let (heads, totals) = self.totals(comparison);
        Some(Ways {
            cards,
            named: vec![self.cheapest(comparison), self.safest(comparison)],
            heads,
            totals,
            totals_note: self.totals_note(comparison),
            crossings: self.crossings(comparison),
            lines: self.cost_lines(comparison),
            ask: self.ask(),
            tries: comparison.suggestions.iter().filter_map(|one| self.figure_to_try(one)).collect(),
        })
    }

    /// What a claim says, how well it is known, and until when it was checked.
    pub(super) fn said(&self, claim: ClaimRef) -> Text {
        let filed = self.rules.claim(claim);
        let said = match &filed.steps[claim.step].value {
            Some(words @ Value::Text(_)) => Text::new().data(value(filed.quantity, words)),
            Some(figure) => value(filed.quantity, figure).into(),
            None => Text::new(),
        };
        let known = confidence(filed.confidence);
        match filed.past(self.decision.asked_on) {
            Some(last) => retirement_cards::said_until { said, known, until: only_until(last) }.text(),
            None => retirement_cards::said { said, known }.text(),
        }
    }

    /// A claim's document, and how well it is known.
    pub(super) fn source(&self, claim: ClaimRef) -> (&'static str, &'static str) {
        (self.rules.source_of(claim).called(), confidence(self.rules.claim(claim).confidence))
    }

    /// Says it where an amount rests on a figure whose last day is past.
    pub(super) fn stale(&self, of: &[Quantity]) -> Option<String> {
        let used = self.decision.evidence.iter().filter(|found| of.contains(&found.quantity));
        let past = used
            .filter_map(|found| self.rules.claim(found.finding.relied()?.claim).past(self.decision.asked_on));
        let last = past.min_by_key(|last| last.day())?;
        Some(retirement_cards::stale { until: only_until(last) }.string())
    }

    /// Whether all that tells that a way is open and mends what is short is a page that says so on its own.
    pub(super) fn hearsay(&self, remedy: &Remedy) -> bool {
        remedy.confidence(self.rules).is_some_and(|known| known <= Confidence::ThirdParty)
    }

    /// Whether going on paying monthly after retirement is barred, by what was found.
    pub(super) fn monthly_barred(&self) -> bool {
        self.barred_ways().any(|kind| kind == RemedyKind::PayMonthly)
    }

    /// Whether a lump sum is.
    pub(super) fn lump_sum_barred(&self) -> bool {
        self.barred_ways().any(|kind| kind == RemedyKind::LumpSum)
    }

    fn barred_ways(&self) -> impl Iterator<Item = RemedyKind> + '_ {
        self.answer.remedies.iter().filter(|remedy| remedy.is_barred()).map(|remedy| remedy.kind)
    }

    pub(super) fn rule(&self, remedy: &Remedy) -> Text {
        match remedy.rule {
            Some(claim) => self.said(claim),
            None if !remedy.asks.is_empty() => {
                retirement_cards::depends_fill_in { asks: selector_names(remedy.asks) }.text()
            }
            None => retirement_cards::rule_not_found { hotline: self.hotline() }.text(),
        }
    }

    pub(super) fn mends(&self, mends: Mends) -> Option<Text> {
        Some(match mends {
            Mends::NotNeeded => return None,
            Mends::ByPaying => retirement_cards::counts_by_paying().into(),
            Mends::Yes(claim) => {
                let (title, known) = self.source(claim);
                retirement_cards::counts_by { title, known }.text()
            }
            Mends::No(claim) => {
                let (title, known) = self.source(claim);
                retirement_cards::counts_not_by { title, known }.text()
            }
            Mends::Ask => retirement_cards::counts_ask().into(),
        })
    }
}
