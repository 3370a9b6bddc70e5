//! Contributions as rows: a place, from a month to a month, of a kind. Rows are added and taken away; what overlaps or is
//! missing is said beside the row, and so is what is wrong with it.

use super::{Group, PlacePicker};
use crate::app::{MonthPart, Part};
use crate::reasoning::DateEntry;
use crate::retirement::{Field, PeriodEntry, PeriodKind, MOST_PERIODS};
use crate::rulebook::Rulebook;
use crate::wording::spoken::form as words;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`HistoryRows`].
#[derive(Properties, PartialEq)]
pub struct HistoryRowsProps {
    /// The places.
    pub rules: Rc<Rulebook>,
    /// What was typed.
    pub rows: Vec<PeriodEntry>,
    /// What is wrong, by row.
    pub errors: Vec<(usize, AttrValue)>,
    /// What to look at again, by row.
    pub notes: Vec<(usize, AttrValue)>,
    /// What they come to.
    pub sum: Option<AttrValue>,
    /// Called with the row, the part and its text.
    pub on_edit: Callback<(usize, Part, String)>,
    /// Called when the person leaves a row.
    pub on_leave: Callback<usize>,
    /// Called for another row.
    pub on_add: Callback<()>,
    /// Called to take a row away.
    pub on_remove: Callback<usize>,
}

/// The input of a row's place has an id of its own: the row has the field's.
const PLACES: [&str; MOST_PERIODS] =
    ["hp0", "hp1", "hp2", "hp3", "hp4", "hp5", "hp6", "hp7", "hp8", "hp9", "hp10", "hp11"];

/// A month in two fields.
fn month_fields(
    id: String,
    label: &str,
    entry: &DateEntry,
    wrong: bool,
    on_edit: impl Fn(MonthPart, String) + Clone + 'static,
) -> Html {
    let part = |part: MonthPart, name: &str, unit: &str, width: &'static str, value: &str| {
        let on_edit = on_edit.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            on_edit(part, input.value());
        });
        let id = format!("{id}-{name}");
        html! {
            <span class="part">
                <input id={id.clone()} class={classes!("digits", width)} type="text" inputmode="numeric" autocomplete="off"
                    aria-label={format!("{label} {unit}")} aria-invalid={wrong.to_string()}
                    value={value.to_owned()} {oninput} />
                <label for={id} aria-hidden="true">{ unit }</label>
            </span>
        }
    };
    html! {
        <div class="period-month">
            <span class="period-label" aria-hidden="true">{ label }</span>
            <span class="parts">
                { part(MonthPart::Year, "year", words::YEAR, "w4", &entry.year) }
                { part(MonthPart::Month, "month", words::MONTH, "w2", &entry.month) }
            </span>
        </div>
    }
}

/// The rows, and a button for another one.
#[component]
pub fn HistoryRows(props: &HistoryRowsProps) -> Html {
    let rows = props.rows.iter().zip(PLACES).enumerate().map(|(row, (entry, place_id))| {
        let id = Field::Period(row).id();
        let edit = |part: Part| {
            let on_edit = props.on_edit.clone();
            Callback::from(move |text: String| on_edit.emit((row, part, text)))
        };
        let month = |of: fn(MonthPart) -> Part| {
            let on_edit = props.on_edit.clone();
            move |part: MonthPart, text: String| on_edit.emit((row, of(part), text))
        };
        let leave = props.on_leave.reform(move |()| row);
        let error = props.errors.iter().find(|(at, _)| *at == row).map(|(_, message)| message.clone());
        let wrong = error.is_some();
        let notes = props.notes.iter().filter(|(at, _)| *at == row).map(|(_, note)| {
            html! { <p class="period-note">{ note }</p> }
        });
        let kinds = PeriodKind::ALL.into_iter().map(|kind| {
            let onchange = {
                let chosen = edit(Part::PeriodKind);
                Callback::from(move |_: Event| chosen.emit(kind.id().to_owned()))
            };
            html! {
                <label class="option" key={kind.id()}>
                    <input type="radio" name={format!("{id}-kind")} value={kind.id()} checked={entry.kind == kind.id()} {onchange} />
                    <span>{ words::period_kind(kind) }</span>
                </label>
            }
        });
        let onclick = props.on_remove.reform(move |_: MouseEvent| row);
        html! {
            <div class="period" key={row}>
                <Group {id} label={words::period(row)} {error} on_leave={leave}>
                    <PlacePicker id={place_id} label={words::PERIOD_PLACE} rules={props.rules.clone()}
                        value={entry.place.clone()} on_edit={edit(Part::PeriodPlace)} on_leave={Callback::noop()} />
                    { month_fields(format!("{id}-from"), words::PERIOD_FROM, &entry.from, wrong, month(Part::PeriodFrom)) }
                    { month_fields(format!("{id}-to"), words::PERIOD_TO, &entry.to, wrong, month(Part::PeriodTo)) }
                    <div class="options period-kinds" role="radiogroup" aria-label={words::PERIOD_KIND}>{ for kinds }</div>
                    <div role="status">{ for notes }</div>
                    <button class="quiet-button" type="button" {onclick}>{ words::remove_period(row) }</button>
                </Group>
            </div>
        }
    });
    let add = props.on_add.reform(|_: MouseEvent| ());
    html! {
        <div class="periods">
            <p class="hint">{ words::PERIODS_HINT }</p>
            { for rows }
            <button class="quiet-button" type="button" onclick={add} disabled={props.rows.len() >= MOST_PERIODS}>
                { words::ADD_PERIOD }
            </button>
            <p class="period-sum" role="status">{ props.sum.clone().unwrap_or_default() }</p>
        </div>
    }
}
