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

/// The bar on top of every page.
pub fn masthead(from: Route) -> Html {
    let [first, _] = languages::others();
    let tab = |to: Route, words: &'static str| page_link(from, to, Some("tab"), html! { { words } });
    // The drawing of `www/icons/icon.svg`. In the page, it is there with the page's first paint and asks for nothing.
    let brand = html! {
        <>
            <svg viewBox="0 0 512 512" aria-hidden="true">
                <path fill="#00693b" d="M0 0h512v512H0z" />
                <path fill="#fff" d="M214 112h84a18 18 0 0 1 18 18v66h66a18 18 0 0 1 18 18v84a18 18 0 0 1-18 18h-66v66a18 18 0 0 1-18 18h-84a18 18 0 0 1-18-18v-66h-66a18 18 0 0 1-18-18v-84a18 18 0 0 1 18-18h66v-66a18 18 0 0 1 18-18z" />
                <path fill="none" stroke="#00693b" stroke-width="34" stroke-linecap="round" stroke-linejoin="round" d="M184 262l50 50 98-106" />
            </svg>
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
