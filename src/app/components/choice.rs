//! One of a few answers, as radio buttons. None is chosen beforehand.

use super::FormField;
use crate::app::Part;
use yew::prelude::*;

/// A question with a few answers: what is kept of each, and what is shown. `value` is the one chosen; empty for none.
pub fn choice(field: &FormField, options: &[(&'static str, &str)], value: &str) -> Html {
    let shown = options.iter().map(|(id, label)| {
        let onchange = {
            let (on_edit, id) = (field.on_edit.clone(), *id);
            Callback::from(move |_: Event| on_edit.emit((Part::Whole, id.to_owned())))
        };
        html! {
            <label class="option" key={*id}>
                <input type="radio" name={field.id} value={*id} checked={value == *id} {onchange} />
                <span>{ *label }</span>
            </label>
        }
    });
    let stacked = (options.len() > 3).then_some("stacked");
    // A choice is made or not; leaving it tells nothing.
    field.fieldset(html! { <div class={classes!("options", stacked)}>{ for shown }</div> }, None)
}
