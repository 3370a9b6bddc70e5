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
    /// Whether only year and month are asked for.
    #[prop_or_default]
    pub month_only: bool,
    /// What was typed.
    pub entry: DateEntry,
    /// Called with the part and its text.
    pub on_edit: Callback<(Part, String)>,
    /// Called when the person leaves the field.
    pub on_leave: Callback<()>,
}

/// Year, month and day.
#[component]
pub fn DateFields(props: &DateFieldsProps) -> Html {
    let parts = [
        (Part::Year, "year", words::YEAR, "4", &props.entry.year),
        (Part::Month, "month", words::MONTH, "2", &props.entry.month),
        (Part::Day, "day", words::DAY, "2", &props.entry.day),
    ];
    let asked = if props.month_only { 2 } else { 3 };
    let inputs = parts.into_iter().take(asked).map(|(part, name, unit, length, value)| {
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
            <div class="parts">{ for inputs }</div>
        </Group>
    }
}
