//! What a caller passes, as the texts of a form: what is left out is empty.

use super::names::Choice;
use super::values::Fen;
use crate::reasoning::DateEntry;
use crate::retirement::MonthsEntry;

/// One of a few words.
pub(super) fn choice<T>(choice: Option<Choice<T>>) -> String {
    choice.map(|choice| choice.0).unwrap_or_default()
}

/// Yes or no.
pub(super) fn yes_no(told: Option<bool>) -> String {
    told.map_or("", |yes| if yes { "yes" } else { "no" }).to_owned()
}

/// A whole number.
pub(super) fn whole(number: Option<u32>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// A number of months.
pub(super) fn months(number: Option<u32>) -> MonthsEntry {
    MonthsEntry::from_months(&whole(number))
}

/// An amount of fen as the form's text in yuan, with two decimals.
pub(super) fn yuan(amount: Option<Fen>) -> String {
    amount.map(|Fen(fen)| format!("{}.{:02}", fen / 100, fen % 100)).unwrap_or_default()
}

/// A date, or a month.
pub(super) fn date(text: Option<String>) -> DateEntry {
    text.map(|text| date_of(&text)).unwrap_or_default()
}

/// A month is `YYYY-MM` and nothing else.
pub(super) fn month_of(text: &str) -> DateEntry {
    date_of(&if text.matches('-').count() == 1 { text.to_owned() } else { unreadable(text) })
}

/// Dates are `YYYY-MM-DD`, a birth date or a month paid also `YYYY-MM`; anything else is put into every field, where it is no
/// number and comes back as a problem of this field.
pub(super) fn date_of(text: &str) -> DateEntry {
    let pattern = |byte: u8| if byte.is_ascii_digit() { b'0' } else { byte };
    let written: Vec<u8> = text.bytes().map(pattern).collect();
    if written == b"0000-00-00" || written == b"0000-00" {
        return DateEntry::from_text(text);
    }
    DateEntry { year: unreadable(text), month: unreadable(text), day: unreadable(text) }
}

fn unreadable(text: &str) -> String {
    ["“", text, "”"].concat()
}
