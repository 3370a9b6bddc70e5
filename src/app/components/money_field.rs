//! A number with its unit behind it: an amount of money in yuan, or an age.

use super::FormField;
use crate::app::Part;
use crate::wording::words::account_page;
use yew::prelude::*;

/// An amount of money in yuan.
pub fn money_field(field: &FormField, value: &str) -> Html {
    number_field(field, value, account_page::yuan())
}

/// An age in completed years.
pub fn age_field(field: &FormField, value: &str) -> Html {
    number_field(field, value, account_page::years_old())
}

fn number_field(field: &FormField, value: &str, unit: &str) -> Html {
    let id = field.id;
    html! {
        <div class={field.class()}>
            <label for={id}>{ &field.label }</label>
            { field.notes() }
            <span class="part money">
                <input {id} class="digits" type="text" inputmode="decimal" autocomplete="off" maxlength="40"
                    aria-describedby={field.described_by()} aria-invalid={field.invalid()} value={value.to_owned()}
                    oninput={field.typed(Part::Whole)} onblur={field.left()} />
                <span aria-hidden="true">{ unit }</span>
            </span>
        </div>
    }
}
