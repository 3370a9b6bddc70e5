//! A link to another page.

use crate::app::Route;
use yew::prelude::*;

/// A link that stands on one page and leads to another.
pub fn page_link(from: Route, to: Route, class: Option<&'static str>, shown: Html) -> Html {
    let current = (from == to).then_some("page");
    html! { <a class={classes!(class)} href={from.link_to(to)} aria-current={current}>{ shown }</a> }
}
