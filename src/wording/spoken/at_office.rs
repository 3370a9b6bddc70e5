//! What is said or shown to an office: Chinese in every language, since the office speaks Chinese; English pages add what it
//! means.

use crate::view::Text;
use crate::wording::message::{language, Language};
use crate::wording::words;

/// Words for the office, with their meaning where the page is not Chinese.
pub(super) fn meant(chinese: &str, english: &str) -> String {
    match language() {
        Language::Chinese => chinese.to_owned(),
        Language::English => format!("{chinese} ({english})"),
    }
}

/// The same with what matters in it marked; `chinese` is Chinese in every language.
pub(super) fn shown(chinese: Text, english: &str) -> Text {
    match language() {
        Language::Chinese => chinese,
        Language::English => Text::new().data(chinese.to_string()).plain(format!(" ({english})")),
    }
}

/// A question for the office: in quotation marks where the page is not Chinese, with its meaning behind it.
pub(super) fn question(chinese: &str, english: &str) -> Text {
    match language() {
        Language::Chinese => chinese.into(),
        Language::English => shown(format!("“{chinese}”").into(), english),
    }
}

/// Whom to call, and what to ask.
pub(super) fn ask(hotline: String, place: &str, chinese: &str, english: &str) -> Text {
    words::at_office::ask { hotline, place, question: question(chinese, english) }.text()
}
