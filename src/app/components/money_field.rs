//! An amount of money in yuan.

use super::FormField;
use crate::app::Part;
use crate::wording::spoken::account::form as words;
use yew::prelude::*;

/// One input with its unit behind it.
pub fn money_field(field: &FormField, value: &str) -> Html {
    let id = field.id;
    html! {
        <div class={field.class()}>
            <label for={id}>{ &field.label }</label>
            { field.notes() }
            <span class="part money">
                <input {id} class="digits" type="text" inputmode="decimal" autocomplete="off" maxlength="40"
                    aria-describedby={field.described_by()} aria-invalid={field.invalid()} value={value.to_owned()}
                    oninput={field.typed(Part::Whole)} onblur={field.left()} />
                <span aria-hidden="true">{ words::YUAN }</span>
            </span>
        </div>
    }
}
