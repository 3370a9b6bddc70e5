//! A date as three fields: typing a date one knows is quicker than finding it in a calendar.

use super::{Digits, FormField};
use crate::app::browser::field::TextField;
use crate::app::Part;
use crate::reasoning::DateEntry;
use crate::wording::words;
use yew::prelude::*;

/// The browser's own calendar beside the fields. The button is for keyboards and screen readers (`www/early.js` opens the
/// calendar); the date input lies over it, unseen, so that a tap opens the calendar in engines that can't be told to.
fn calendar(field: &FormField) -> Html {
    let oninput = {
        let on_edit = field.on_edit.clone();
        Callback::from(move |event: InputEvent| {
            let chosen = TextField::of(&event).text();
            let mut parts = chosen.splitn(3, '-');
            // Nothing chosen leaves what was typed as it is.
            if let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) {
                for (part, text) in [(Part::Year, year), (Part::Month, month), (Part::Day, day)] {
                    on_edit.emit((part, text.trim_start_matches('0').to_owned()));
                }
            }
        })
    };
    let name = words::form::calendar_for { field: field.label.as_str() }.string();
    html! {
        <span class="calendar">
            <button type="button" data-early="calendar" aria-label={name}>
                <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
                    <path d="M4 6h16v14H4zM4 11h16M8 3v4M16 3v4" />
                </svg>
            </button>
            <input type="date" tabindex="-1" aria-hidden="true" {oninput} />
        </span>
    }
}

/// Year, month and day; without the day where a month is asked for.
pub fn date_fields(field: &FormField, entry: &DateEntry, month_only: bool) -> Html {
    let parts = [
        (Part::Year, "year", words::form::year(), "w4", &entry.year),
        (Part::Month, "month", words::form::month(), "w2", &entry.month),
        (Part::Day, "day", words::form::day(), "w2", &entry.day),
    ];
    let parts = parts.into_iter().take(if month_only { 2 } else { 3 });
    let inputs = parts.map(|(part, name, unit, width, value)| {
        let id = format!("{}-{name}", field.id);
        field.digits(Digits { id, label: &field.label, unit, width, part, value })
    });
    field.group(html! {
        <div class="parts">
            { for inputs }
            if !month_only { { calendar(field) } }
        </div>
    })
}
