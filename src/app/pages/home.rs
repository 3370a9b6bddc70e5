//! The questions, in plain words.

use crate::app::components::page_link;
use crate::app::Route;
use crate::wording::spoken::account::form as account;
use crate::wording::words;
use yew::prelude::*;

/// The home page.
pub fn home() -> Html {
    let card = |to: Route, title: &'static str, text: &'static str| {
        let shown = html! { <><strong>{ title }</strong><span>{ text }</span></> };
        html! { <li>{ page_link(Route::Home, to, Some("card"), shown) }</li> }
    };
    let promises =
        [words::home_page::not_uploaded(), words::home_page::sourced(), words::home_page::no_guessing()];
    html! {
        <div class="home">
            <h1>{ words::home_page::title() }</h1>
            <p class="intro">{ words::product::tagline() }</p>
            <ul class="cards">
                { card(Route::Transfer, words::transfer_question::title(), words::transfer_question::intro()) }
                { card(Route::Retirement, words::retirement_question::title(), words::retirement_question::intro()) }
                { card(Route::Account, account::TITLE, account::INTRO) }
                { card(Route::Guide, words::guide::title(), words::guide::intro()) }
            </ul>
            <p class="to-saved">
                { page_link(Route::Home, Route::Saved, Some("block"), html! { { words::home_page::open_saved() } }) }
            </p>
            <ul class="promises">{ for promises.map(|promise| html! { <li>{ promise }</li> }) }</ul>
        </div>
    }
}
