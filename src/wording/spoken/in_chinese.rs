//! Dates, months and names in Chinese, in every build: what has to be said to an office in Chinese needs them in English
//! pages too.
//! See decision 0020.

use super::figures::dates_and_months;
use crate::evidence::Adcode;
use crate::rulebook::{PlaceKind, Rulebook};
use crate::wording::words::office_figures_in_chinese as office_figures;

dates_and_months!();

/// A place as people say it; the provincial office for a province.
pub(super) fn place(code: Adcode, rules: &Rulebook) -> String {
    match rules.place(code) {
        Some(place) if place.kind == PlaceKind::Province => {
            office_figures::provincial_office { province: place.short }.string()
        }
        Some(place) => place.short.to_owned(),
        None if code == Adcode::NATION => office_figures::nation().to_owned(),
        None => code.to_string(),
    }
}
