//! What was filled in, in words, for an answer on one sheet of paper.

use super::figures::{list, month_name, months};
use crate::wording::message::{language, Language};
use crate::wording::words;

/// A date or a month as it was typed; the day may be missing.
pub fn typed_date(year: &str, month: &str, day: &str) -> String {
    let name = month.trim().parse().map(month_name).unwrap_or_default();
    let [month, day] = [month, day].map(|text| text.trim().trim_start_matches('0'));
    let month = match language() {
        Language::Chinese => month,
        Language::English => name,
    };
    if day.is_empty() {
        words::paper::month { year, month }.string()
    } else {
        words::paper::date { year, month, day }.string()
    }
}

/// A number of years and months as it was typed.
pub fn typed_months(years: &str, more: &str) -> String {
    let number = |text: &str| text.trim().parse::<u32>().unwrap_or(0);
    months(number(years).saturating_mul(12).saturating_add(number(more)))
}

/// A period as it was typed: where, from when to when, and what kind of months.
pub fn typed_period(place: &str, from: &str, to: &str, kind: &str) -> String {
    let ends = words::paper::from_to { from, to }.string();
    let parts = [place, &ends, kind];
    list(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>())
}
