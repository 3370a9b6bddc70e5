//! The language of these pages, and the ways to the others.
//! See decision 0019.

use crate::wording::message::{locale, Locale};
use strum::VariantArray;

/// The language of these sentences (BCP 47).
pub fn own() -> &'static str {
    name(locale())
}

fn name(locale: Locale) -> &'static str {
    match locale {
        Locale::Zh => "zh-CN",
        Locale::Hant => "zh-Hant",
        Locale::En => "en",
    }
}

/// The language that goes by that name (BCP 47).
pub fn of(lang: &str) -> Option<Locale> {
    Locale::VARIANTS.iter().copied().find(|locale| name(*locale) == lang)
}

/// Simplified and traditional characters, by their names in themselves; no converter changes them.
const SIMPLIFIED: &str = "\u{7b80}\u{4f53}";
const IN_TRADITIONAL: &str = "\u{7e41}\u{9ad4}";

/// The other languages of the site, the one that most ask for first: how each is called in itself, its name in `hreflang` and `lang`
/// (BCP 47), and the way from the root of this language's pages to the root of its own.
pub fn others() -> [(&'static str, &'static str, &'static str); 2] {
    match locale() {
        Locale::Hant => [(SIMPLIFIED, "zh-CN", "../"), ("English", "en", "../en/")],
        Locale::Zh => [("English", "en", "en/"), (IN_TRADITIONAL, "zh-Hant", "hant/")],
        Locale::En => [(SIMPLIFIED, "zh-CN", "../"), (IN_TRADITIONAL, "zh-Hant", "../hant/")],
    }
}
