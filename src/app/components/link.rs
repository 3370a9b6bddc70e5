//! Links to another page, and to the same one in another language.

use crate::app::Route;
use yew::prelude::*;

/// A link that stands on one page and leads to another.
pub fn page_link(from: Route, to: Route, class: Option<&'static str>, shown: Html) -> Html {
    let current = (from == to).then_some("page");
    html! { <a class={classes!(class)} href={from.link_to(to)} aria-current={current}>{ shown }</a> }
}

/// A link to the same page in another language (`languages::others()`), whose name is in that language. What was typed is the
/// tab's, and what the address names goes along (`www/early.js`).
pub fn language_link(
    from: Route,
    to: (&'static str, &'static str, &'static str),
    class: Option<&'static str>,
) -> Html {
    let (name, lang, root) = to;
    html! { <a {class} data-early="language" href={from.in_other_language(root)} {lang} hreflang={lang}>{ name }</a> }
}
