//! What a host shows for an address that means no page: a way back.

use crate::app::components::page_link;
use crate::app::Route;
use crate::wording::spoken::form as words;
use crate::wording::spoken::pages::{NOT_FOUND, NOT_FOUND_TITLE};
use crate::wording::words::account_page;
use yew::prelude::*;

/// The page.
pub(super) fn page() -> Html {
    let card = |to: Route, title: &'static str| {
        html! { <li>{ page_link(Route::NotFound, to, Some("card"), html! { <strong>{ title }</strong> }) }</li> }
    };
    html! {
        <div class="home">
            <h1>{ NOT_FOUND_TITLE }</h1>
            <p class="intro">{ NOT_FOUND }</p>
            <ul class="cards">
                { card(Route::Transfer, words::TRANSFER_TITLE) }
                { card(Route::Retirement, words::RETIREMENT_TITLE) }
                { card(Route::Account, account_page::title()) }
                { card(Route::Home, words::HOME_TITLE) }
            </ul>
        </div>
    }
}
