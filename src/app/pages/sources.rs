//! Data and sources: how much there is, how well it is known, place by place.

use crate::app::components::title;
use crate::evidence::Adcode;
use crate::rulebook::{Place, Rulebook};
use crate::wording::{spoken, words};
use yew::prelude::*;

/// The page. It is only HTML: places are searched on the page about a place.
pub(super) fn page(rules: &Rulebook) -> Html {
    let entry = |place: &Place| {
        html! {
            <li key={place.adcode.to_string()}>
                <a href={format!("../place/#{}", place.adcode)}>{ spoken::place_in_full(place, rules) }</a>
                <span class="confidence">{ spoken::total_known(place, rules) }</span>
            </li>
        }
    };
    let counts = spoken::counts(rules).into_iter().map(|(what, count)| {
        html! { <div class="row"><dt>{ what }</dt><dd><strong>{ count }</strong></dd></div> }
    });
    let provinces = rules.places().iter().filter(|place| place.adcode.province() == place.adcode);
    let places = provinces.map(|province| {
        let members = rules.places().iter().filter(|place| place.adcode.province() == province.adcode);
        html! {
            <details key={province.adcode.to_string()}>
                <summary>{ spoken::place_name(province) }</summary>
                <ul class="places">{ for members.map(entry) }</ul>
            </details>
        }
    });
    let documents = rules.sources.iter().map(|source| {
        let parts = [Some(source.title), source.doc_no, source.issuer, source.date];
        let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        html! { <li key={source.id}>{ title(&line) }<span class="confidence">{ spoken::confidence(source.confidence) }</span></li> }
    });
    html! {
        <div class="knowledge">
            <h1>{ words::site::sources_title() }</h1>
            <p class="intro">{ words::sources_page::intro() }</p>
            <dl class="rows">{ for counts }</dl>
            <p><a class="block" href={format!("../place/#{}", Adcode::NATION)}>{ words::sources_page::national_rules() }</a></p>
            <p><a class="block" href="../changes/#expiring">{ words::changes_page::expiring() }</a></p>
            <h2>{ words::sources_page::places() }</h2>
            <p><a class="block" href="../place/">{ words::place_page::search() }</a></p>
            <div>{ for places }</div>
            <details>
                <summary><h2>{ words::sources_page::documents() }</h2></summary>
                <ol class="sources">{ for documents }</ol>
            </details>
        </div>
    }
}
