//! A date as three fields: typing a date one knows is quicker than finding it in a calendar.

use super::Group;
use crate::app::Part;
use crate::reasoning::DateEntry;
use crate::wording::spoken::form as words;
use yew::prelude::*;

/// Properties of [`DateFields`].
#[derive(Properties, PartialEq)]
pub struct DateFieldsProps {
    /// Id of the field.
    pub id: &'static str,
    /// Its label.
    pub label: AttrValue,
    /// Help beneath the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether the day is left out: a month is asked for.
    #[prop_or_default]
    pub month_only: bool,
    /// What was typed.
    pub entry: DateEntry,
    /// Called with the part and its text.
    pub on_edit: Callback<(Part, String)>,
    /// Called when the person leaves the field.
    pub on_leave: Callback<()>,
}

/// The browser's own calendar beside the fields. The button is for keyboards and screen readers (`www/early.js` opens the
/// calendar); the date input lies over it, unseen, so that a tap opens the calendar in engines that can't be told to.
fn calendar(props: &DateFieldsProps) -> Html {
    let oninput = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            let chosen = input.value();
            let mut parts = chosen.splitn(3, '-');
            // Nothing chosen leaves what was typed as it is.
            if let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) {
                for (part, text) in [(Part::Year, year), (Part::Month, month), (Part::Day, day)] {
                    on_edit.emit((part, text.trim_start_matches('0').to_owned()));
                }
            }
        })
    };
    let name = words::calendar_for(&props.label);
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

/// Year, month and day.
#[component]
pub fn DateFields(props: &DateFieldsProps) -> Html {
    let parts = [
        (Part::Year, "year", words::YEAR, "4", &props.entry.year),
        (Part::Month, "month", words::MONTH, "2", &props.entry.month),
        (Part::Day, "day", words::DAY, "2", &props.entry.day),
    ];
    let parts = parts.into_iter().take(if props.month_only { 2 } else { 3 });
    let inputs = parts.map(|(part, name, unit, length, value)| {
        let id = format!("{}-{name}", props.id);
        let oninput = {
            let on_edit = props.on_edit.clone();
            Callback::from(move |event: InputEvent| {
                let input: web_sys::HtmlInputElement = event.target_unchecked_into();
                on_edit.emit((part, input.value()));
            })
        };
        html! {
            <span class="part" key={name}>
                <input {id} class={classes!("digits", format!("w{length}"))} type="text" inputmode="numeric"
                    autocomplete="off" aria-label={format!("{} {unit}", props.label)} aria-invalid={props.error.is_some().to_string()}
                    value={value.clone()} {oninput} />
                <label for={format!("{}-{name}", props.id)} aria-hidden="true">{ unit }</label>
            </span>
        }
    });
    html! {
        <Group id={props.id} label={props.label.clone()} hint={props.hint.clone()} error={props.error.clone()}
            on_leave={props.on_leave.clone()}>
            <div class="parts">
                { for inputs }
                if !props.month_only { { calendar(props) } }
            </div>
        </Group>
    }
}
