//! What is said or shown to an office: Chinese in every build, since the office speaks Chinese; English pages add what it
//! means.

use crate::wording::say::say;
use crate::wording::Text;

/// Words for the office, with their meaning where the page is not Chinese.
pub(super) fn meant(chinese: &str, english: &str) -> String {
    say!(chinese.to_owned(), format!("{chinese} ({english})"))
}

/// The same with what matters in it marked; `chinese` is Chinese in every build.
pub(super) fn shown(chinese: Text, english: &str) -> Text {
    say!(chinese, Text::new().data(chinese.to_string()).plain(format!(" ({english})")))
}

/// Whom to call, and what to ask.
pub(super) fn ask(hotline: String, place: &str, chinese: &str, english: &str) -> Text {
    ask_after(say!("打 ", "Call "), hotline, place, chinese, english)
}

/// The same after other words: when to call.
pub(super) fn ask_after(start: &str, hotline: String, place: &str, chinese: &str, english: &str) -> Text {
    say!(
        Text::new().plain(start).key(hotline).plain(format!("（{place}）问：{chinese}")),
        Text::new()
            .plain(start)
            .key(hotline)
            .plain(format!(" ({place}) and ask: "))
            .data(format!("“{chinese}”"))
            .plain(format!(" ({english})"))
    )
}
