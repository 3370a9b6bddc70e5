//! Contributions as rows: a place, from a month to a month, of a kind. Rows are added and taken away; what overlaps or is
//! missing is said beside the row, and so is what is wrong with it.

use super::{Digits, FormField, PlacePicker};
use crate::app::browser::{delay, page};
use crate::app::{MonthPart, Part, SharedRules};
use crate::reasoning::DateEntry;
use crate::retirement::{PeriodEntry, PeriodKind, MOST_PERIODS};
use crate::wording::spoken::form;
use crate::wording::words::{self, retirement_history};
use yew::prelude::*;

/// The rows of a history.
pub struct HistoryRows<'a> {
    /// The places.
    pub rules: &'a SharedRules,
    /// What was typed, and the field of each row.
    pub rows: Vec<(&'a PeriodEntry, FormField)>,
    /// What to look at again, by row.
    pub notes: Vec<(usize, String)>,
    /// What they come to.
    pub sum: Option<String>,
    /// Called for another row.
    pub on_add: Callback<MouseEvent>,
    /// Called to take a row away.
    pub on_remove: Callback<usize>,
}

/// The input of a row's place has an id of its own: the row has the field's.
const PLACES: [&str; MOST_PERIODS] =
    ["hp0", "hp1", "hp2", "hp3", "hp4", "hp5", "hp6", "hp7", "hp8", "hp9", "hp10", "hp11"];

/// A month in two fields.
fn month_fields(
    field: &FormField,
    end: &str,
    label: &'static str,
    entry: &DateEntry,
    of: fn(MonthPart) -> Part,
) -> Html {
    let part = |part: MonthPart, name: &str, unit: &'static str, width: &'static str, value: &str| {
        let id = format!("{}-{end}-{name}", field.id);
        field.digits(Digits { id, label, unit, width, part: of(part), value })
    };
    html! {
        <div class="period-month">
            <span class="period-label" aria-hidden="true">{ label }</span>
            <span class="parts">
                { part(MonthPart::Year, "year", words::form::year(), "w4", &entry.year) }
                { part(MonthPart::Month, "month", words::form::month(), "w2", &entry.month) }
            </span>
        </div>
    }
}

/// What a period counts as.
fn kinds(field: &FormField, entry: &PeriodEntry) -> Html {
    let kinds = PeriodKind::ALL.into_iter().map(|kind| {
        let onchange = {
            let on_edit = field.on_edit.clone();
            Callback::from(move |_: Event| on_edit.emit((Part::PeriodKind, kind.id().to_owned())))
        };
        html! {
            <label class="option" key={kind.id()}>
                <input type="radio" name={format!("{}-kind", field.id)} value={kind.id()} checked={entry.kind == kind.id()} {onchange} />
                <span>{ form::period_kind(kind) }</span>
            </label>
        }
    });
    html! { <div class="options period-kinds" role="radiogroup" aria-label={retirement_history::kind()}>{ for kinds }</div> }
}

/// The button for another row.
const ADD: &str = "history-add";

/// Moves the focus once what was just done is on the page.
fn focus_soon(id: &'static str) {
    delay::next(move || page::focus(id));
}

impl HistoryRows<'_> {
    /// The rows, and a button for another one.
    pub fn show(self) -> Html {
        let full = self.rows.len() >= MOST_PERIODS;
        let rows = self.rows.iter().zip(PLACES).enumerate().map(|(row, ((entry, field), place_id))| {
            let notes = self.notes.iter().filter(|(at, _)| *at == row).map(|(_, note)| {
                html! { <p class="period-note">{ note }</p> }
            });
            let place = FormField {
                on_edit: field.on_edit.reform(|(_, text)| (Part::PeriodPlace, text)),
                ..FormField::new(place_id, retirement_history::place())
            };
            let onclick = {
                let on_remove = self.on_remove.clone();
                Callback::from(move |_: MouseEvent| {
                    on_remove.emit(row);
                    // The button that had the focus is gone.
                    focus_soon(ADD);
                })
            };
            let inputs = html! {
                <>
                    <PlacePicker field={place} rules={self.rules.clone()} value={entry.place.clone()} />
                    { month_fields(field, "from", retirement_history::from(), &entry.from, Part::PeriodFrom) }
                    { month_fields(field, "to", retirement_history::to(), &entry.to, Part::PeriodTo) }
                    { kinds(field, entry) }
                    <div role="status">{ for notes }</div>
                    <button class="quiet-button" type="button" {onclick}>{ retirement_history::remove { number: row + 1 }.string() }</button>
                </>
            };
            html! { <div class="period" key={row}>{ field.group(inputs) }</div> }
        });
        let add = {
            let (on_add, place) = (self.on_add.clone(), PLACES.get(self.rows.len()).copied());
            Callback::from(move |event: MouseEvent| {
                on_add.emit(event);
                if let Some(place) = place {
                    focus_soon(place);
                }
            })
        };
        html! {
            <div class="periods">
                <p class="hint">{ retirement_history::hint() }</p>
                { for rows }
                <button class="quiet-button" type="button" id={ADD} onclick={add} disabled={full}>
                    { retirement_history::add() }
                </button>
                <p class="period-sum" role="status">{ self.sum.clone().unwrap_or_default() }</p>
            </div>
        }
    }
}
