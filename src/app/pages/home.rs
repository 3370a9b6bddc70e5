//! The questions, in plain words.

use crate::app::components::page_link;
use crate::app::Route;
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
    // Stands first on a device that keeps something (www/early.js), and last on others.
    let to_saved = |at: &'static str| {
        let shown = html! { { words::home_page::open_saved() } };
        html! { <p class={classes!("to-saved", at)}>{ page_link(Route::Home, Route::Saved, Some("block"), shown) }</p> }
    };
    html! {
        <div class="home">
            <h1>{ words::home_page::title() }</h1>
            <p class="intro">{ words::product::tagline() }</p>
            { to_saved("first") }
            <ul class="cards">
                { card(Route::Transfer, words::transfer_page::title(), words::transfer_page::intro()) }
                { card(Route::Retirement, words::retirement_page::title(), words::retirement_page::intro()) }
                { card(Route::Account, words::account_page::title(), words::account_page::intro()) }
                { card(Route::Guide, words::guide::title(), words::guide::intro()) }
            </ul>
            { to_saved("last") }
            <ul class="promises">{ for promises.map(|promise| html! { <li>{ promise }</li> }) }</ul>
        </div>
    }
}
