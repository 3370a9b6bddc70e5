//! Data and sources: how much there is, how well it is known, place by place.

use crate::app::World;
use crate::evidence::Adcode;
use crate::rulebook::Place;
use crate::wording::spoken;
use spoken::form as words;
use yew::prelude::*;

/// Properties of [`Sources`].
#[derive(Properties, PartialEq)]
pub struct SourcesProps {
    /// Rules and today.
    pub world: World,
}

/// The page.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let rules = &props.world.rules;
    let searched = use_state(String::new);
    let oninput = {
        let searched = searched.clone();
        Callback::from(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            searched.set(input.value());
        })
    };
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
    let places = if searched.trim().is_empty() {
        let provinces = rules.places().iter().filter(|place| place.adcode.province() == place.adcode);
        let groups = provinces.map(|province| {
            let members = rules.places().iter().filter(|place| place.adcode.province() == province.adcode);
            html! {
                <details key={province.adcode.to_string()}>
                    <summary>{ &province.name }</summary>
                    <ul class="places">{ for members.map(entry) }</ul>
                </details>
            }
        });
        html! { <div>{ for groups }</div> }
    } else {
        let found: Vec<&Place> = rules.places().iter().filter(|place| place.answers_to(&searched)).collect();
        if found.is_empty() {
            html! { <p role="status">{ words::NO_PLACE }</p> }
        } else {
            html! { <ul class="places">{ for found.into_iter().map(entry) }</ul> }
        }
    };
    let documents = rules.sources.iter().map(|source| {
        let mut line = source.title.clone();
        for part in [&source.doc_no, &source.issuer, &source.date].into_iter().flatten() {
            line.push_str(&format!(" · {part}"));
        }
        html! { <li key={source.id.clone()}>{ line }<span class="confidence">{ spoken::confidence(source.confidence) }</span></li> }
    });
    html! {
        <div class="knowledge">
            <h1>{ words::SOURCES_TITLE }</h1>
            <p class="intro">{ words::SOURCES_INTRO }</p>
            <dl class="rows">{ for counts }</dl>
            <p><a class="block" href={format!("../place/#{}", Adcode::NATION)}>{ words::NATIONAL_RULES }</a></p>
            <h2>{ words::PLACES_HEADING }</h2>
            <div class="field">
                <label for="search">{ words::SEARCH_PLACE }</label>
                <div class="picker"><input id="search" type="text" autocomplete="off" {oninput} /></div>
            </div>
            { places }
            <details>
                <summary><h2>{ words::ALL_SOURCES }</h2></summary>
                <ol class="sources">{ for documents }</ol>
            </details>
        </div>
    }
}
