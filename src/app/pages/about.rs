//! What this is, what happens to what is typed, and how to check that for oneself.

use crate::app::Route;
use crate::wording::spoken::pages;
use crate::wording::words;
use yew::prelude::*;

/// The page.
pub(super) fn page() -> Html {
    let section = |(title, texts): pages::Part| {
        let texts = texts.into_iter().map(|text| html! { <p>{ text }</p> });
        html! { <section class="sheet"><h2>{ title }</h2>{ for texts }</section> }
    };
    // The ways to check stand right after what is claimed.
    html! {
        <div class="knowledge reading">
            <h1>{ words::site::about_title() }</h1>
            <p class="intro">{ words::product::privacy() }</p>
            { for pages::about().map(section) }
            <section class="sheet">
                <h2>{ words::about_page::check_title() }</h2>
                <ol>{ for pages::checks().map(|check| html! { <li>{ check }</li> }) }</ol>
            </section>
            { for pages::more_about().map(section) }
            <p><a href={format!("{}third-party.txt", Route::About.root())}>{ words::about_page::third_party() }</a></p>
        </div>
    }
}
