//! The product's name and the way to the questions.

use crate::app::Route;
use crate::wording::spoken::form as words;
use yew::prelude::*;

/// Properties of [`Masthead`].
#[derive(Properties, PartialEq)]
pub struct MastheadProps {
    /// The page shown.
    pub route: Route,
    /// Called to go to another page.
    pub go: Callback<Route>,
}

/// The bar on top of every page.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let link = |to: Route, words: &'static str, class: &'static str| {
        let onclick = {
            let go = props.go.clone();
            Callback::from(move |event: MouseEvent| {
                // A new tab or window stays the browser's business.
                if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                    event.prevent_default();
                    go.emit(to);
                }
            })
        };
        let current = (props.route == to).then_some("page");
        html! { <a {class} href={props.route.link_to(to)} aria-current={current} {onclick}>{ words }</a> }
    };
    html! {
        <header class="masthead">
            { link(Route::Home, words::PRODUCT, "brand") }
            <nav aria-label={words::NAVIGATION}>
                { link(Route::Transfer, words::TRANSFER, "tab") }
                { link(Route::Retirement, words::RETIREMENT, "tab") }
                { link(Route::Sources, words::SOURCES_TAB, "tab") }
            </nav>
        </header>
    }
}
