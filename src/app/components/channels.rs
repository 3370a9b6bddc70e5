//! Ways to get something done: one beneath the other, the best first.

use super::{by_source, source};
use crate::app::browser::page_changes;
use crate::guidance::MeansOfPerson;
use crate::rulebook::Answers;
use crate::view::{Guide, RouteCard};
use crate::wording::{lang_of, words};
use yew::prelude::*;

/// So many are unfolded from the beginning.
const UNFOLDED: usize = 2;

fn card(at: usize, route: &RouteCard) -> Html {
    let steps = route.steps.iter().map(|step| html! { <li lang={lang_of(step)}>{ step }</li> });
    let menus = route.menus.iter().map(|menu| {
        html! {
            <li><strong lang={lang_of(menu.name)}>{ &menu.name }</strong>if let Some(seen) = &menu.seen { <span class="quiet">{ format!(" {seen}") }</span> }</li>
        }
    });
    let sources = route.sources.iter().map(|line| html! { <li>{ source(line) }</li> });
    let labelled = |label: &'static str, text: &Option<String>, class: &'static str| {
        text.as_ref().map(|text| html! { <p {class}><b>{ format!("{label}{}", words::named::colon()) }</b>{ by_source(text) }</p> })
    };
    html! {
        <li key={route.id.clone()}>
            <details class="route" open={at < UNFOLDED}>
                <summary><h3 lang={lang_of(&route.name)}>{ &route.name }</h3></summary>
                { labelled(words::guide::warning(), &route.warning, "caution") }
                <ol class="taps">{ for steps }</ol>
                if !route.menus.is_empty() {
                    <p>{ words::guide::menus() }</p>
                    <ul class="menus">{ for menus }</ul>
                }
                { labelled(words::guide::shows(), &route.shows, "shows") }
                { labelled(words::guide::shows_not(), &route.shows_not, "shows") }
                if let Some(number) = &route.dial {
                    <p><a class="dial" href={format!("tel:{number}")}>{ words::guide::dial { number }.string() }</a></p>
                }
                <details class="said">
                    <summary>{ words::guide::sources() }<span class="confidence">{ &route.confidence }</span></summary>
                    <ul class="sources">{ for sources }</ul>
                </details>
            </details>
        </li>
    }
}

/// All ways: those with what the person has, then the rest, then those better not taken.
pub fn channels(guide: &Guide, has: Option<MeansOfPerson>) -> Html {
    let fits = |route: &&RouteCard| route.answers != Answers::Avoid && has.is_none_or(|has| has == route.has);
    let rest =
        |route: &&RouteCard| route.answers != Answers::Avoid && has.is_some_and(|has| has != route.has);
    let avoid = |route: &&RouteCard| route.answers == Answers::Avoid;
    let list = |title: &'static str, first: usize, routes: Vec<&RouteCard>| {
        let cards = routes.iter().enumerate().map(|(at, route)| card(at + first, route));
        html! {
            if !routes.is_empty() { <section key={page_changes::key()}><h2>{ title }</h2><ol class="routes">{ for cards }</ol></section> }
        }
    };
    let fitting: Vec<&RouteCard> = guide.routes.iter().filter(fits).collect();
    let nothing = fitting.is_empty();
    html! {
        <>
            if nothing { <p class="caution">{ words::guide::nothing() }</p> }
            { list(words::guide::routes(), 0, fitting) }
            { list(words::guide::other_routes(), if nothing { 0 } else { UNFOLDED }, guide.routes.iter().filter(rest).collect()) }
            { list(words::guide::avoid(), UNFOLDED, guide.routes.iter().filter(avoid).collect()) }
        </>
    }
}
