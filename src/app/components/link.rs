//! A link to another page.

use crate::app::Route;
use yew::prelude::*;

/// Properties of [`PageLink`].
#[derive(Properties, PartialEq)]
pub struct PageLinkProps {
    /// The page it stands on.
    pub from: Route,
    /// The page it leads to.
    pub to: Route,
    /// Called to go there without loading anything; without it the browser loads the page.
    #[prop_or_default]
    pub go: Option<Callback<Route>>,
    /// Its class.
    #[prop_or_default]
    pub class: Classes,
    /// What is shown.
    pub children: Html,
}

/// The link.
#[component]
pub fn PageLink(props: &PageLinkProps) -> Html {
    let (from, to) = (props.from, props.to);
    let inside = !from.is_plain() && !to.is_plain() && !to.has_background();
    let onclick = props.go.clone().filter(|_| inside).map(|go| {
        Callback::from(move |event: MouseEvent| {
            // A new tab or window stays the browser's business.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                go.emit(to);
            }
        })
    });
    let current = (from == to).then_some("page");
    html! {
        <a class={props.class.clone()} href={from.link_to(to)} aria-current={current} {onclick}>{ props.children.clone() }</a>
    }
}
