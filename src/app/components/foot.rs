//! What stands under every page.

use super::{language_link, page_link};
use crate::app::Route;
use crate::wording::spoken::{form as words, saved};
use yew::prelude::*;

/// What this is not, what happens to what is typed, and the pages to read.
pub fn foot(from: Route) -> Html {
    let link = |to: Route, words: &'static str| {
        html! { <li>{ page_link(from, to, None, html! { { words } }) }</li> }
    };
    let [_, second] = words::OTHER_LANGUAGES;
    html! {
        <footer class="foot">
            <p>{ words::DISCLAIMER }</p>
            <p>{ words::PRIVACY }</p>
            <ul>
                { link(Route::Saved, saved::TITLE) }
                { link(Route::Sources, words::SOURCES_TITLE) }
                { link(Route::Changes, words::CHANGES_TITLE) }
                { link(Route::About, words::ABOUT_TITLE) }
                <li class="language">{ language_link(from, second, None) }</li>
            </ul>
        </footer>
    }
}
