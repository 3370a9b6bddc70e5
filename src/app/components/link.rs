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
    let current = (from == to).then_some("page");
    html! {
        <a class={props.class.clone()} href={from.link_to(to)} aria-current={current}>{ props.children.clone() }</a>
    }
}
