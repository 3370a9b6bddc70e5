//! What this is, what happens to what is typed, and how to check that for oneself.

use crate::app::Route;
use crate::wording::spoken::form as words;
use crate::wording::spoken::pages::{ABOUT, CHECKS, CHECK_TITLE, THIRD_PARTY};
use yew::prelude::*;

/// The page.
pub(super) fn page() -> Html {
    let section = |(title, texts): &(&'static str, &'static [&'static str])| {
        html! { <section class="sheet"><h2>{ *title }</h2>{ for texts.iter().map(|text| html! { <p>{ *text }</p> }) }</section> }
    };
    // The ways to check stand right after what is claimed.
    html! {
        <div class="knowledge reading">
            <h1>{ words::ABOUT_TITLE }</h1>
            <p class="intro">{ words::PRIVACY }</p>
            { for ABOUT.iter().take(2).map(section) }
            <section class="sheet">
                <h2>{ CHECK_TITLE }</h2>
                <ol>{ for CHECKS.map(|check| html! { <li>{ check }</li> }) }</ol>
            </section>
            { for ABOUT.iter().skip(2).map(section) }
            <p><a href={format!("{}third-party.txt", Route::About.root())}>{ THIRD_PARTY }</a></p>
        </div>
    }
}
