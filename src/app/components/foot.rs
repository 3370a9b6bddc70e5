//! What stands under every page.

use super::{language_link, page_link};
use crate::app::Route;
use crate::wording::spoken::languages;
use crate::wording::words;
use yew::prelude::*;

/// What this is not, what happens to what is typed, and the pages to read.
pub fn foot(from: Route) -> Html {
    let link = |to: Route, words: &'static str| {
        html! { <li>{ page_link(from, to, None, html! { { words } }) }</li> }
    };
    let [_, second] = languages::others();
    html! {
        <footer class="foot">
            <p>{ words::product::disclaimer() }</p>
            <p>{ words::product::privacy() }</p>
            <ul>
                { link(Route::Saved, words::keeping::title()) }
                { link(Route::Sources, words::site::sources_title()) }
                { link(Route::Changes, words::site::changes_title()) }
                { link(Route::About, words::site::about_title()) }
                <li class="language">{ language_link(from, second, None) }</li>
            </ul>
        </footer>
    }
}
