//! What stands under every page.

use super::PageLink;
use crate::app::Route;
use crate::wording::spoken::{form as words, saved};
use yew::prelude::*;

/// Properties of [`Foot`].
#[derive(Properties, PartialEq)]
pub struct FootProps {
    /// The page shown.
    pub route: Route,
}

/// What this is not, what happens to what is typed, and the pages to read.
#[component]
pub fn Foot(props: &FootProps) -> Html {
    let from = props.route;
    let link = |to: Route, words: &'static str| {
        html! { <li><PageLink {from} {to}>{ words }</PageLink></li> }
    };
    html! {
        <footer class="foot">
            <p>{ words::DISCLAIMER }</p>
            <p>{ words::PRIVACY }</p>
            <ul>
                { link(Route::Saved, saved::TITLE) }
                { link(Route::Sources, words::SOURCES_TITLE) }
                { link(Route::Changes, words::CHANGES_TITLE) }
                { link(Route::About, words::ABOUT_TITLE) }
            </ul>
        </footer>
    }
}
