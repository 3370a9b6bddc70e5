//! The product's name, the way to the questions, and the two switches of how the page looks.

use super::{language_link, page_link};
use crate::app::Route;
use crate::wording::spoken::languages;
use crate::wording::words;
use yew::prelude::*;

/// A switch of `www/early.js`, which works before the app is there. It names what it leads to; styles show the right name.
fn switch(what: &'static str, on: &'static str, off: &'static str) -> Html {
    html! {
        <button type="button" class={classes!("switch", what)} data-early={what}>
            <span class="on">{ on }</span><span class="off">{ off }</span>
        </button>
    }
}

/// The bar on top of every page. In one file there is no picture beside it: the mark is drawn by its style
/// (`scripts/build-offline.mjs`).
pub fn masthead(from: Route, one_file: bool) -> Html {
    let [first, _] = languages::others();
    let tab = |to: Route, words: &'static str| page_link(from, to, Some("tab"), html! { { words } });
    // The first picture of a page is what chats show beside a link to it.
    let brand = html! {
        <>
            if one_file { <span class="mark" /> } else { <img src={format!("{}preview.png", from.root())} width="300" height="300" alt="" /> }
            { words::product::brand() }
        </>
    };
    html! {
        <header class="masthead">
            { page_link(from, Route::Home, Some("brand"), brand) }
            <nav aria-label={words::site::navigation()}>
                { tab(Route::Transfer, words::site::transfer()) }
                { tab(Route::Retirement, words::site::retirement()) }
                { tab(Route::Account, words::account_page::tab()) }
                { tab(Route::Sources, words::site::sources()) }
            </nav>
            <div class="switches">
                { language_link(from, first, Some("switch language")) }
                { switch("elder", words::site::elder_on(), words::site::elder_off()) }
                { switch("theme", words::site::dark(), words::site::light()) }
            </div>
        </header>
    }
}
