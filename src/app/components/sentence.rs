//! A sentence of an answer: what matters in it marked, and every telephone number in it there to be pressed.

use crate::view::{Piece, Text};
use crate::wording::{lang_of, lang_of_data};
use yew::prelude::*;

/// Lines that are called without an area code.
const SHORT_LINES: [&str; 3] = ["12393", "12345", "12333"];

/// A sentence with what matters in it marked.
pub fn sentence(text: &Text) -> Html {
    let pieces = text.0.iter().map(|piece| match piece {
        Piece::Plain(words) => by_source(words),
        Piece::Key(words) => html! { <strong lang={lang_of(words)}>{ with_phones(words) }</strong> },
        Piece::Estimate(words) => html! { <span class="estimate">{ words }</span> },
        Piece::Data(words) => html! { <span lang={lang_of_data()}>{ with_phones(words) }</span> },
    });
    html! { <>{ for pieces }</> }
}

/// Words that may be a source's own: marked as Chinese in a page that is not.
pub fn by_source(words: &str) -> Html {
    match lang_of(words) {
        None => with_phones(words),
        Some(lang) => html! { <span {lang}>{ with_phones(words) }</span> },
    }
}

/// The title of a document: marked like a source's own words, with no number in it to be called.
pub fn title(words: &str) -> Html {
    match lang_of(words) {
        None => html! { { words } },
        Some(lang) => html! { <span {lang}>{ words }</span> },
    }
}

/// Words with every telephone number (`0731-12393`) as a link that calls it, kept in one line: browsers break lines behind its hyphen.
pub fn with_phones(words: &str) -> Html {
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some((from, to)) = phone(rest) {
        let number = &rest[from..to];
        parts.push(html! { <>{ &rest[..from] }<a class="phone" href={calls(number)}>{ number }</a></> });
        rest = &rest[to..];
    }
    if parts.is_empty() {
        html! { { words } }
    } else {
        html! { <>{ for parts }{ rest }</> }
    }
}

/// The address that calls a number.
pub fn calls(number: &str) -> String {
    format!("tel:{}", number.chars().filter(char::is_ascii_digit).collect::<String>())
}

/// The first telephone number in some words.
pub fn number_in(words: &str) -> Option<&str> {
    phone(words).map(|(from, to)| &words[from..to])
}

/// Where the first telephone number stands: three or four digits, a hyphen, five digits or more (a date has fewer), or a line that
/// needs no area code and is no amount.
fn phone(words: &str) -> Option<(usize, usize)> {
    let bytes = words.as_bytes();
    let run = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let starts = |at: &usize| bytes[*at].is_ascii_digit() && (*at == 0 || !bytes[at - 1].is_ascii_digit());
    (0..bytes.len()).filter(starts).find_map(|from| {
        let to = from + run(from);
        if bytes.get(to) == Some(&b'-') && (3..=4).contains(&(to - from)) {
            let end = to + 1 + run(to + 1);
            return (end - to > 5).then_some((from, end));
        }
        let (before, after) = (&words[..from], &words[to..]);
        let amount = before.ends_with(['\u{a5}', '.', ',', '-'])
            || after.starts_with(['.', ',', '-'])
                && after[1..].starts_with(|next: char| next.is_ascii_digit())
            || after.trim_start().starts_with('\u{5143}');
        (SHORT_LINES.contains(&&words[from..to]) && !amount).then_some((from, to))
    })
}

#[cfg(test)]
mod tests {
    use super::{calls, number_in};

    #[test]
    fn numbers_are_told_from_dates_and_amounts() {
        for (words, number) in [
            ("call 0731-12393 and ask", Some("0731-12393")),
            ("023-12393\u{ff08}a place\u{ff09}, then 12345", Some("023-12393")),
            ("if that does not help, 12345", Some("12345")),
            ("12393\u{ff08}with the area code\u{ff09}", Some("12393")),
            ("2026-02-28", None),
            ("12345 \u{5143}", None),
            ("12345\u{5143}", None),
            ("¥12345", None),
            ("12345.60", None),
            ("112345", None),
            ("call 12345.", Some("12345")),
        ] {
            assert_eq!(number_in(words), number, "{words}");
        }
        assert_eq!(calls("0731-12393"), "tel:073112393");
    }
}
