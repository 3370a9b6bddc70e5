//! What was filled in, in words: an answer on paper has to say what was asked.

use crate::app::{Form, MonthPart, Part};
use crate::evidence::Adcode;
use crate::retirement::PeriodKind;
use crate::rulebook::Rulebook;
use crate::wording::spoken::{self, form, paper};
use crate::wording::words::form_line;

/// Every field with something in it: its short name and what was filled in. `said` puts into words what is kept as a code;
/// `None` leaves the field out.
pub(crate) fn facts<F: Form>(
    filled: &F,
    rules: &Rulebook,
    name: fn(F::Field) -> &'static str,
    said: impl Fn(F::Field, &str) -> Option<String>,
) -> Vec<(&'static str, String)> {
    let mut filled = filled.clone();
    let mut fact = |field: F::Field| {
        let mut part = |part: Part| filled.slot(field, part).map(|text| text.clone()).unwrap_or_default();
        let whole = part(Part::Whole);
        let (year, month, day) = (part(Part::Year), part(Part::Month), part(Part::Day));
        let (years, months) = (part(Part::Years), part(Part::Months));
        let mut end = |of: fn(MonthPart) -> Part| (part(of(MonthPart::Year)), part(of(MonthPart::Month)));
        let (from, to) = (end(Part::PeriodFrom), end(Part::PeriodTo));
        if !whole.is_empty() {
            said(field, &whole)
        } else if !year.is_empty() {
            Some(paper::typed_date(&year, &month, &day))
        } else if !years.is_empty() || !months.is_empty() {
            Some(paper::typed_months(&years, &months))
        } else if !from.0.is_empty() {
            let ends = [from, to].map(|(year, month)| paper::typed_date(&year, &month, ""));
            let kind = PeriodKind::from_id(&part(Part::PeriodKind)).map(form::period_kind);
            let place = place(&part(Part::PeriodPlace), rules);
            Some(paper::typed_period(&place, &ends[0], &ends[1], kind.unwrap_or_default()))
        } else {
            None
        }
    };
    F::FIELDS.iter().filter_map(|field| Some((name(*field), fact(*field)?))).collect()
}

/// The first of what was filled in, in a line, with how much more there is.
pub(crate) fn in_short(facts: &[(&'static str, String)], shown: usize) -> String {
    let more = facts.len().saturating_sub(shown);
    let more = (more > 0).then(|| form_line::and_more { count: more }.string());
    let first = facts.iter().take(shown).map(|(_, value)| value.clone());
    first.chain(more).collect::<Vec<_>>().join(" · ")
}

/// The name of a place that is kept by its code.
pub(crate) fn place(code: &str, rules: &Rulebook) -> String {
    Adcode::parse(code).map_or_else(|| code.to_owned(), |code| spoken::place(code, rules))
}

/// The label of the option that was chosen.
pub(crate) fn chosen(id: &str, options: &[&[(&'static str, &str)]]) -> Option<String> {
    let known = options.iter().copied().flatten();
    known.filter(|(known, _)| *known == id).map(|(_, label)| (*label).to_owned()).next()
}
