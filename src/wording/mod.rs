//! What the product says: which of its sentences (`data/words/`), and with what in them. Everything below this layer speaks in
//! figures and enums; everything above it shows what is said here.

pub mod message;
pub mod spoken;
mod text;
pub mod words;

/// The language of words that may be this product's or a source's (the value of a claim, the name of a thing to bring),
/// for the `lang` attribute. This product's English has Chinese in parentheses alone (`crates/catalogue`), so Chinese outside of them
/// is a source's, however many Latin letters stand around it. `None` in a Chinese page, and for English words.
pub fn lang_of(words: &str) -> Option<&'static str> {
    let mut depth = 0_usize;
    let foreign = words.chars().any(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && matches!(c, '\u{3400}'..='\u{9fff}')
    });
    lang_of_data().filter(|_| foreign)
}

/// The language of what comes from the data (titles, notes, names of menu items) where it differs from the page's own,
/// for the `lang` attribute a screen reader goes by. `None` in a Chinese page, which needs none.
pub fn lang_of_data() -> Option<&'static str> {
    match message::language() {
        message::Language::English => Some("zh-CN"),
        message::Language::Chinese => None,
    }
}
