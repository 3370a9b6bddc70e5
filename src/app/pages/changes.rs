//! Which rules changed when, from the dated values of the data.

use crate::app::components::{by_source, source};
use crate::calendar::Datelike;
use crate::rulebook::Rulebook;
use crate::wording::spoken::form as words;
use crate::wording::spoken::pages::{changes, year_title, CHANGES_INTRO, WAS};
use crate::wording::{lang_of, ChangeRow};
use yew::prelude::*;

fn row(row: &ChangeRow) -> Html {
    html! {
        <li>
            <span>{ format!("{} · {}{}", row.place, row.what, words::COLON) }</span><strong lang={lang_of(&row.says)}>{ &row.says }</strong>
            if let Some(was) = &row.was { <span class="quiet note">{ format!("{WAS} ") }{ by_source(was) }</span> }
            if let Some(standing) = &row.standing { <span class="caution note">{ standing }</span> }
            <span class="from">{ source(&row.source) }</span>
        </li>
    }
}

/// The page.
pub(super) fn page(rules: &Rulebook) -> Html {
    let years = changes(rules).into_iter().map(|year| {
        let days = year.days.iter().map(|(day, rows)| {
            html! { <section class="sheet"><h3>{ day }</h3><ul>{ for rows.iter().map(row) }</ul></section> }
        });
        // The year the data were last gone through and the next; the rest is there to look up.
        let near = (0..2).contains(&(year.year - rules.as_of.year()));
        html! {
            <details open={near}>
                <summary><h2>{ year_title(&year) }</h2></summary>
                <div class="dates">{ for days }</div>
            </details>
        }
    });
    html! {
        <div class="knowledge">
            <h1>{ words::CHANGES_TITLE }</h1>
            <p class="intro">{ CHANGES_INTRO }</p>
            { for years }
        </div>
    }
}
