//! What a host shows for an address that means no page: a way back.

use crate::app::components::page_link;
use crate::app::Route;
use crate::wording::words;
use yew::prelude::*;

/// The page.
pub(super) fn page() -> Html {
    let card = |to: Route, title: &'static str| {
        html! { <li>{ page_link(Route::NotFound, to, Some("card"), html! { <strong>{ title }</strong> }) }</li> }
    };
    html! {
        <div class="home">
            <h1>{ words::not_found_page::title() }</h1>
            <p class="intro">{ words::not_found_page::text() }</p>
            <ul class="cards">
                { card(Route::Transfer, words::transfer_page::title()) }
                { card(Route::Retirement, words::retirement_page::title()) }
                { card(Route::Account, words::account_page::title()) }
                { card(Route::Home, words::home_page::title()) }
            </ul>
        </div>
    }
}
