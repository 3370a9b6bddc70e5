//! Cases kept on the device, read back from a file, and two of them side by side.

use super::date;
use super::figures::list;
use crate::calendar::parse_date;
use crate::wording::words;

/// What is kept and where, and what may happen to it.
pub fn switch_texts() -> [&'static str; 4] {
    [
        words::saved::only_when_asked(),
        words::saved::what_is_kept(),
        words::saved::where_it_is_kept(),
        words::saved::no_only_copy(),
    ]
}

/// Names offered for a case, each with what it is called in the form.
pub fn names() -> [(&'static str, &'static str); 4] {
    [
        ("me", words::saved::me()),
        ("spouse", words::saved::spouse()),
        ("mother", words::saved::mother()),
        ("father", words::saved::father()),
    ]
}

/// A day as it is kept, in words; what is no day stays as it is.
pub fn day(kept: &str) -> String {
    parse_date(kept).map_or_else(|| kept.to_owned(), date)
}

/// The question a case is of, in plain words.
pub fn question(id: &str) -> Option<&'static str> {
    match id {
        "transfer" => Some(words::transfer_page::title()),
        "retirement" => Some(words::retirement_page::title()),
        "account" => Some(words::account_page::title()),
        _ => None,
    }
}

/// Names in a file that are not known.
pub fn unknown(names: &[String]) -> String {
    words::facts_file::unknown { names: list(names) }.string()
}

/// The question of a file is not asked here.
pub fn no_such_question(question: &str) -> String {
    words::facts_file::no_such_question { question: beginning(question) }.string()
}

/// Something in a file is not as it should be.
pub fn wrong(name: &str) -> String {
    words::facts_file::wrong { name: beginning(name) }.string()
}

/// The beginning of what a file or a link says, which can be anything of any length.
fn beginning(text: &str) -> String {
    const LETTERS: usize = 40;
    let mut shown: String = text.chars().filter(|letter| !letter.is_control()).take(LETTERS).collect();
    if text.chars().nth(LETTERS).is_some() {
        shown.push('…');
    }
    shown
}
