//! The one switch that lets the device keep anything.

use crate::app::browser::field::show_ticked;
use crate::wording::spoken::saved;
use crate::wording::words;
use yew::prelude::*;

/// Properties of [`KeepSwitch`].
#[derive(Properties, PartialEq)]
pub struct KeepSwitchProps {
    /// Id of the switch.
    pub id: &'static str,
    /// Whether it is on.
    pub on: bool,
    /// Whether it can be turned.
    #[prop_or(true)]
    pub works: bool,
    /// What is to be said beside it.
    #[prop_or_default]
    pub note: Html,
    /// Called with what it is to be.
    pub on_turn: Callback<bool>,
}

/// The switch, with what is kept and where. Unfolded until it has been turned on.
#[component]
pub fn KeepSwitch(props: &KeepSwitchProps) -> Html {
    let onchange = {
        let (on_turn, on) = (props.on_turn.clone(), props.on);
        Callback::from(move |event: Event| {
            // The state says how it stands, not the click: turning it may fail.
            show_ticked(&event, on);
            on_turn.emit(!on);
        })
    };
    let texts = || saved::switch_texts().map(|text| html! { <li>{ text }</li> });
    html! {
        <section class="sheet keep" aria-labelledby={format!("{}-title", props.id)}>
            <h2 id={format!("{}-title", props.id)}>{ words::saved::switch_title() }</h2>
            if props.works {
                <label class="option">
                    <input type="checkbox" role="switch" id={props.id} checked={props.on} {onchange} />
                    <span>{ words::saved::switch() }</span>
                </label>
            }
            { props.note.clone() }
            if props.on {
                <details><summary>{ words::saved::switch_more() }</summary><ul>{ for texts() }</ul></details>
            } else {
                <ul>{ for texts() }</ul>
            }
        </section>
    }
}
