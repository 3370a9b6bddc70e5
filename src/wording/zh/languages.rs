//! The language of these pages, and the ways to the others.

use crate::wording::message::{Language, LANGUAGE};

/// Whether these are the sentences of a copy in traditional characters (`scripts/traditional.mjs`).
const TRADITIONAL: bool = cfg!(feature = "traditional");

/// The language of these sentences (BCP 47).
pub const OWN: &str = match LANGUAGE {
    Language::Chinese if TRADITIONAL => "zh-Hant",
    Language::Chinese => "zh-CN",
    Language::English => "en",
};

/// Simplified and traditional characters, by their names in themselves; no converter changes them.
const SIMPLIFIED: &str = "\u{7b80}\u{4f53}";
const IN_TRADITIONAL: &str = "\u{7e41}\u{9ad4}";

/// The other languages of the site, the one that most ask for first: how each is called in itself, its name in `hreflang` and `lang`
/// (BCP 47), and the way from the root of this language's pages to the root of its own.
pub const OTHERS: [(&str, &str, &str); 2] = match LANGUAGE {
    Language::Chinese if TRADITIONAL => [(SIMPLIFIED, "zh-CN", "../"), ("English", "en", "../en/")],
    Language::Chinese => [("English", "en", "en/"), (IN_TRADITIONAL, "zh-Hant", "hant/")],
    Language::English => [(SIMPLIFIED, "zh-CN", "../"), (IN_TRADITIONAL, "zh-Hant", "../hant/")],
};
