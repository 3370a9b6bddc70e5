//! Everything known about one place.

use crate::app::browser::address::{fragment, on_hash, place_in_hash, replace_fragment, set_place_in_hash};
use crate::app::browser::{early_input, page_changes};
use crate::app::components::{source, FormField, PlacePicker};
use crate::app::{Part, World};
use crate::evidence::Adcode;
use crate::view::{ClaimRow, Knowledge};
use crate::wording::{lang_of, spoken, words};
use yew::prelude::*;

/// Properties of [`Place`].
#[derive(Properties, PartialEq)]
pub struct PlaceProps {
    /// Rules and today.
    pub world: World,
}

fn row(row: &ClaimRow) -> Html {
    html! {
        <li class={row.standing.as_ref().map(|_| "aside")}>
            <span>{ format!("{}{}", row.what, words::named::colon()) }</span><strong lang={lang_of(&row.says)}>{ &row.says }</strong>
            if let Some(whom) = &row.whom { <span class="quiet note">{ whom }</span> }
            if let Some(since) = &row.since { <span class="quiet note">{ since }</span> }
            if row.province_wide { <span class="quiet note">{ words::place_page::province_wide() }</span> }
            if let Some(standing) = &row.standing { <span class="caution note">{ standing }</span> }
            <span class="from">{ source(&row.source) }</span>
        </li>
    }
}

fn shown(known: &Knowledge) -> Html {
    let groups = known.groups.iter().map(|(title, rows)| {
        html! { <section><h3>{ title }</h3><ul class="claims">{ for rows.iter().map(row) }</ul></section> }
    });
    html! {
        <section key={page_changes::key()} class="answer" aria-labelledby="place-title">
            <h2 id="place-title">{ &known.title }</h2>
            <p class="lead">{ format!("{}{}", words::place_page::ask_locally(), words::named::colon()) }<strong>{ &known.hotline }</strong></p>
            if known.groups.is_empty() { <p>{ words::place_page::nothing_known() }</p> }
            { for groups }
        </section>
    }
}

/// The page.
#[component]
pub fn Place(props: &PlaceProps) -> Html {
    let World { rules, today } = &props.world;
    // Which place is in the address, so a place can be linked to; read once the page is there.
    let typed = use_state(String::new);
    let named = use_mut_ref(String::new);
    named.replace(Adcode::parse(&typed).map(|code| code.to_string()).unwrap_or_default());
    {
        let typed = typed.setter();
        use_effect_with((), move |()| {
            let read = move || {
                let code = place_in_hash().map(|code| code.to_string());
                let ours = code.is_some() || fragment().is_empty();
                if ours {
                    typed.set(code.unwrap_or_default());
                }
                ours
            };
            read();
            early_input::hand_over();
            on_hash(move || {
                // A link to a part of this page has done its work: the address is the place again.
                if !read() {
                    replace_fragment(&named.borrow());
                }
            })
        });
    }
    let on_edit = {
        let typed = typed.clone();
        Callback::from(move |(_, text): (Part, String)| {
            if let Some(code) = Adcode::parse(&text) {
                set_place_in_hash(code);
            }
            typed.set(text);
        })
    };
    let place = Adcode::parse(&typed).filter(|code| *code == Adcode::NATION || rules.place(*code).is_some());
    let known = place.map(|place| spoken::knowledge(place, rules, today.unwrap_or(rules.as_of)));
    let field = FormField { on_edit, ..FormField::new("about-place", words::place_page::search()) };
    html! {
        <div class="knowledge">
            <h1>{ words::place_page::title() }</h1>
            <p class="intro">{ words::place_page::intro() }</p>
            <PlacePicker {field} rules={rules.clone()} value={(*typed).clone()} />
            if let Some(known) = &known { { shown(known) } }
            <p><a class="block" href="../sources/">{ words::place_page::back_to_sources() }</a></p>
        </div>
    }
}
