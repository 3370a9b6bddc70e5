//! What every field has around it: label, hint, and the message beside it.

use crate::app::later::after_the_tap;
use yew::prelude::*;

/// The ids of the hint and the message of a field, for `aria-describedby`.
pub fn describes(id: &str, hint: bool, error: bool) -> Option<String> {
    let ids: Vec<String> = [(hint, "hint"), (error, "error")]
        .iter()
        .filter(|(there, _)| *there)
        .map(|(_, what)| format!("{id}-{what}"))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Properties of [`Group`].
#[derive(Properties, PartialEq)]
pub struct GroupProps {
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
    /// Called when the person leaves the group as a whole.
    #[prop_or_default]
    pub on_leave: Callback<()>,
    /// Its inputs.
    pub children: Html,
}

/// Several inputs that answer one question: a fieldset with legend, hint and message.
#[component]
pub fn Group(props: &GroupProps) -> Html {
    let set = use_node_ref();
    let onfocusout = {
        let (set, on_leave) = (set.clone(), props.on_leave.clone());
        Callback::from(move |event: FocusEvent| {
            let to = event
                .related_target()
                .and_then(|to| wasm_bindgen::JsCast::dyn_into::<web_sys::Node>(to).ok());
            let inside = set.get().is_some_and(|set| set.contains(to.as_ref()));
            if !inside {
                let on_leave = on_leave.clone();
                after_the_tap(move || on_leave.emit(()));
            }
        })
    };
    let id = props.id;
    html! {
        <fieldset ref={set} {id} class={classes!("field", props.error.as_ref().map(|_| "wrong"))} tabindex="-1"
            aria-describedby={describes(id, props.hint.is_some(), props.error.is_some())} {onfocusout}>
            <legend>{ &props.label }</legend>
            if let Some(hint) = &props.hint { <p class="hint" id={format!("{id}-hint")}>{ hint }</p> }
            if let Some(error) = &props.error { <p class="error" id={format!("{id}-error")}>{ error }</p> }
            { props.children.clone() }
        </fieldset>
    }
}
