//! The questions, in plain words.

use crate::app::components::page_link;
use crate::app::Route;
use crate::wording::spoken::{account::form as account, form as words, guidance::words as guide, saved};
use yew::prelude::*;

/// The home page.
pub fn home() -> Html {
    let card = |to: Route, title: &'static str, text: &'static str| {
        let shown = html! { <><strong>{ title }</strong><span>{ text }</span></> };
        html! { <li>{ page_link(Route::Home, to, Some("card"), shown) }</li> }
    };
    // Stands first on a device that keeps something (www/early.js), and last on others.
    let to_saved = |at: &'static str| {
        let shown = html! { { saved::FROM_HOME } };
        html! { <p class={classes!("to-saved", at)}>{ page_link(Route::Home, Route::Saved, Some("block"), shown) }</p> }
    };
    html! {
        <div class="home">
            <h1>{ words::HOME_TITLE }</h1>
            <p class="intro">{ words::TAGLINE }</p>
            { to_saved("first") }
            <ul class="cards">
                { card(Route::Transfer, words::TRANSFER_TITLE, words::TRANSFER_INTRO) }
                { card(Route::Retirement, words::RETIREMENT_TITLE, words::RETIREMENT_INTRO) }
                { card(Route::Account, account::TITLE, account::INTRO) }
                { card(Route::Guide, guide::TITLE, guide::INTRO) }
            </ul>
            { to_saved("last") }
            <ul class="promises">{ for words::PROMISES.map(|promise| html! { <li>{ promise }</li> }) }</ul>
        </div>
    }
}
