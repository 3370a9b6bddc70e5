//! All native tests, as one binary.
//!
//! Some need a feature: the cases run through the JS API's own values (`embed`), the pages are rendered on the host
//! (`render`). `make test` runs all of them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod account;
#[cfg(feature = "embed")]
mod api_languages;
mod architecture;
mod briefs;
mod calendar;
#[cfg(feature = "embed")]
mod cases;
mod catalogues;
mod choices;
mod corrections;
mod coverage;
mod credited;
mod data_faults;
// Most of it is for pages.
#[cfg_attr(not(feature = "render"), allow(dead_code))]
mod data_files;
mod estimates;
mod facts;
#[cfg(feature = "app")]
mod fields;
mod guidance;
#[cfg(feature = "app")]
mod kept;
mod language;
#[cfg(feature = "render")]
mod pages;
mod payments;
mod periods;
#[cfg(feature = "app")]
mod place_search;
mod problems;
mod properties;
mod ranking;
mod readings;
mod retirement_dates;
mod rulebook;
#[cfg(feature = "app")]
mod saved;
mod sentences;
mod sheets;
#[cfg(feature = "app")]
mod short_links;
#[cfg(feature = "app")]
mod situations;
mod snapshots;
#[cfg(feature = "render")]
mod sources_page;
#[cfg(feature = "app")]
mod state;
mod statutory_year;
mod timeline;
mod traces;
mod ways;

use yibao::rulebook::Rulebook;
use yibao::wording::message::{language, speaking, Language, Locale};

/// The rulebook in the binary. Read for each test: it is quick, and no test can spoil another's.
fn rules() -> Rulebook {
    Rulebook::embedded().expect("the packed rulebook can be read")
}

/// Of made-up data: rests on a document called `notice`.
pub const MADE_UP_RULEBOOK: &str =
    "as_of = 2026-11-22\nplaces_rest_on = ['notice']\ncalendar_checked_against = ['notice']\n";

/// A rulebook of made-up data: files and what is in them.
fn made_up(files: &[(&str, &str)]) -> Rulebook {
    let tree = data_faults::Tree::empty();
    for (file, text) in files {
        tree.write(file, text);
    }
    data_faults::read(&tree)
}

/// A date, for brevity.
fn day(text: &str) -> yibao::calendar::Date {
    yibao::calendar::parse_date(text).unwrap_or_else(|| panic!("{text} is no date"))
}

/// Tries something in each language that is written by hand.
fn in_each_language(test: impl Fn()) {
    for locale in [Locale::Zh, Locale::En] {
        speaking(locale, &test);
    }
}

/// Whether English is spoken now.
fn english() -> bool {
    language() == Language::English
}

/// Picks the words of the language that is spoken.
fn said<'a>(in_chinese: &'a str, in_english: &'a str) -> &'a str {
    if english() {
        in_english
    } else {
        in_chinese
    }
}
