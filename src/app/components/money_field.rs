//! An amount of money in yuan.

use super::describes;
use crate::app::later::after_the_tap;
use crate::wording::spoken::account::form as words;
use yew::prelude::*;

/// Properties of [`MoneyField`].
#[derive(Properties, PartialEq)]
pub struct MoneyFieldProps {
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
    /// What was typed.
    pub value: AttrValue,
    /// Called with the text.
    pub on_edit: Callback<String>,
    /// Called when the person leaves the field.
    pub on_leave: Callback<()>,
}

/// One input with its unit behind it.
#[component]
pub fn MoneyField(props: &MoneyFieldProps) -> Html {
    let oninput = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            on_edit.emit(input.value());
        })
    };
    let onblur = {
        let on_leave = props.on_leave.clone();
        Callback::from(move |_: FocusEvent| {
            let on_leave = on_leave.clone();
            after_the_tap(move || on_leave.emit(()));
        })
    };
    let id = props.id;
    html! {
        <div class={classes!("field", props.error.as_ref().map(|_| "wrong"))}>
            <label for={id}>{ &props.label }</label>
            if let Some(hint) = &props.hint { <p class="hint" id={format!("{id}-hint")}>{ hint }</p> }
            if let Some(error) = &props.error { <p class="error" id={format!("{id}-error")}>{ error }</p> }
            <span class="part money">
                <input {id} class="digits" type="text" inputmode="decimal" autocomplete="off"
                    aria-describedby={describes(id, props.hint.is_some(), props.error.is_some())}
                    aria-invalid={props.error.is_some().to_string()} value={props.value.clone()} {oninput} {onblur} />
                <span aria-hidden="true">{ words::YUAN }</span>
            </span>
        </div>
    }
}
