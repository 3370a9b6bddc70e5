//! The questions, in plain words.

use crate::app::Route;
use crate::wording::spoken::form as words;
use yew::prelude::*;

/// Properties of [`Home`].
#[derive(Properties, PartialEq)]
pub struct HomeProps {
    /// Called to go to another page.
    pub go: Callback<Route>,
}

/// The home page.
#[component]
pub fn Home(props: &HomeProps) -> Html {
    let card = |to: Route, title: &'static str, text: &'static str| {
        let onclick = {
            let go = props.go.clone();
            Callback::from(move |event: MouseEvent| {
                if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                    event.prevent_default();
                    go.emit(to);
                }
            })
        };
        html! {
            <li><a class="card" href={Route::Home.link_to(to)} {onclick}><strong>{ title }</strong><span>{ text }</span></a></li>
        }
    };
    html! {
        <div class="home">
            <h1>{ words::HOME_TITLE }</h1>
            <p class="intro">{ words::TAGLINE }</p>
            <ul class="cards">
                { card(Route::Transfer, words::TRANSFER_TITLE, words::TRANSFER_INTRO) }
                { card(Route::Retirement, words::RETIREMENT_TITLE, words::RETIREMENT_INTRO) }
            </ul>
        </div>
    }
}
