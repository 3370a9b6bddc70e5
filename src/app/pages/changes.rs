//! Which rules changed when, and which have a last day, from the dated values of the data.

use crate::app::components::{sentence, source};
use crate::rulebook::Rulebook;
use crate::view::{ChangeDay, ChangeRow};
use crate::wording::spoken::pages::{changes, expiring};
use crate::wording::{lang_of, words};
use yew::prelude::*;

fn row(row: &ChangeRow) -> Html {
    html! {
        <li>
            <span>{ format!("{} · {}{}", row.place, row.what, words::named::colon()) }</span><strong lang={lang_of(&row.says)}>{ &row.says }</strong>
            if let Some(was) = &row.was { <span class="quiet note">{ sentence(&words::changes_page::was { value: was }.text()) }</span> }
            if let Some(standing) = &row.standing { <span class="caution note">{ standing }</span> }
            <span class="from">{ source(&row.source) }</span>
        </li>
    }
}

/// A part that can be unfolded.
fn part(title: &str, days: &[ChangeDay], open: bool) -> Html {
    let days = days.iter().map(|day| {
        html! { <section class="sheet"><h3>{ &day.title }</h3><ul>{ for day.rows.iter().map(row) }</ul></section> }
    });
    html! {
        <details {open}>
            <summary><h2>{ title }</h2></summary>
            <div class="dates">{ for days }</div>
        </details>
    }
}

/// The page.
pub(super) fn page(rules: &Rulebook) -> Html {
    let all = changes(rules);
    // The latest year is open, and what is to come; the rest is there to look up.
    let years = all.begun.iter().enumerate().map(|(at, year)| part(&year.title, &year.days, at == 0));
    let expiring = expiring(rules);
    let ending = expiring.coming.iter().map(|year| part(&year.title, &year.days, false));
    html! {
        <div class="knowledge">
            <h1>{ words::site::changes_title() }</h1>
            <p class="intro">{ words::changes_page::intro() }</p>
            <p><a class="block" href="#expiring">{ words::changes_page::expiring() }</a></p>
            { for years }
            if !all.coming.is_empty() { { part(&all.coming_title, &all.coming, true) } }
            <h2 id="expiring">{ words::changes_page::expiring() }</h2>
            <p class="intro">{ words::changes_page::expiring_intro() }</p>
            { for ending }
            { part(&expiring.past_title, &expiring.past, false) }
        </div>
    }
}
