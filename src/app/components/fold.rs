//! Parts of an answer that are closed until they are asked for.

use crate::app::browser::appearance;
use yew::prelude::*;

/// How much a folded list holds.
pub fn count(of: usize) -> Html {
    html! { <span class="count">{ of }</span> }
}

/// A part that is closed: its heading says what it holds, and how much. On paper it is open.
pub fn fold(title: &str, of: Option<usize>, inside: Html) -> Html {
    html! {
        <details class="on-paper">
            <summary><h3>{ title }</h3>{ for of.map(count) }</summary>
            { inside }
        </details>
    }
}

/// Properties of [`Second`].
#[derive(Properties, PartialEq)]
pub struct SecondProps {
    /// What it holds.
    pub title: AttrValue,
    /// How much.
    pub of: usize,
    /// What is in it.
    pub children: Html,
}

/// A part that starts open, and closed in the version for elders, where it is secondary. Switching from one version to the other
/// opens and closes what is there already (`www/early.js`); after that it is the person's.
#[component]
pub fn Second(props: &SecondProps) -> Html {
    let open = *use_memo((), |()| !appearance::for_elders());
    html! {
        <details class="on-paper" data-second="" {open}>
            <summary><h3>{ props.title.clone() }</h3>{ count(props.of) }</summary>
            { props.children.clone() }
        </details>
    }
}
