//! The questions, in plain words.

use crate::app::components::page_link;
use crate::app::Route;
use crate::wording::spoken::{form as words, guidance::words as guide, saved};
use crate::wording::words::account_page;
use yew::prelude::*;

/// The home page.
pub fn home() -> Html {
    let card = |to: Route, title: &'static str, text: &'static str| {
        let shown = html! { <><strong>{ title }</strong><span>{ text }</span></> };
        html! { <li>{ page_link(Route::Home, to, Some("card"), shown) }</li> }
    };
    html! {
        <div class="home">
            <h1>{ words::HOME_TITLE }</h1>
            <p class="intro">{ words::TAGLINE }</p>
            <ul class="cards">
                { card(Route::Transfer, words::TRANSFER_TITLE, words::TRANSFER_INTRO) }
                { card(Route::Retirement, words::RETIREMENT_TITLE, words::RETIREMENT_INTRO) }
                { card(Route::Account, account_page::title(), account_page::intro()) }
                { card(Route::Guide, guide::TITLE, guide::INTRO) }
            </ul>
            <p class="to-saved">
                { page_link(Route::Home, Route::Saved, Some("block"), html! { { saved::FROM_HOME } }) }
            </p>
            <ul class="promises">{ for words::PROMISES.map(|promise| html! { <li>{ promise }</li> }) }</ul>
        </div>
    }
}
