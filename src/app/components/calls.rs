//! Calls: the number of the thing to do now as a button, and every other call once a place, with the words to say.

use super::fold::fold;
use super::guide_links;
use super::sentence::{calls as address, number_in, sentence};
use crate::view::{Call, GuideLink, NextLine, Reading, Text};
use crate::wording::lang_of_data;
use crate::wording::words;
use yew::prelude::*;

/// The words to say.
fn words_to_say(call: &Call) -> Html {
    html! {
        <>
            <q lang={lang_of_data()}>{ &call.say }</q>
            if let Some(gloss) = &call.gloss { <span class="quiet note">{ gloss }</span> }
        </>
    }
}

/// A number to press, with what stands before it and who answers.
fn button(before: &str, number: &str, whom: &str) -> Html {
    html! { <a href={address(number)}>{ before }<span class="phone">{ number }</span>{ whom }</a> }
}

/// The call of the thing to do now: its own, one that its sentence names, or, where there is none, the first for who is in doubt.
fn first_call(line: &NextLine, reading: &Reading) -> Html {
    if let Some(call) = line.calls.first() {
        return html! {
            <div class="to-say">
                { button(words::around::call(), &call.number, &call.whom) }
                <details class="on-paper"><summary>{ words::answer_headings::to_say() }</summary>{ words_to_say(call) }</details>
            </div>
        };
    }
    let what = line.what.to_string();
    if let Some(number) = number_in(&what) {
        return html! { <div class="to-say">{ button(words::around::call(), number, "") }</div> };
    }
    // Who is called later answers questions now, best in the place where it is looked up.
    let place = reading.links.iter().find(|link| link.at == Some(0)).map_or("", |link| &link.label);
    let called = || reading.next.iter().flat_map(|line| &line.calls);
    let there = called().find(|call| place.starts_with(&call.whom));
    let phones = reading.sheet.iter().flat_map(|sheet| &sheet.phones);
    let numbers = there.into_iter().chain(called()).map(|call| call.number.as_str());
    let number = numbers.chain(phones.map(|(_, number)| number.as_str())).find_map(number_in);
    html! { <>{ for number.map(|number| html! { <div class="to-say doubt">{ button(words::around::if_in_doubt(), number, "") }</div> }) }</> }
}

/// The one thing to do now, with its number as a button and the way to where it is done.
pub fn now(reading: &Reading) -> Html {
    let Some(line) = reading.next.first() else { return html! {} };
    html! {
        <ol class="next">
            <li class="first" data-say="">
                <span class="when">{ &line.when }</span>
                <span>{ sentence(&line.what) }</span>
                { first_call(line, reading) }
                { guide_links(&reading.links, Some(0)) }
            </li>
        </ol>
    }
}

/// The ways to where things are looked up and done, beyond that of the thing to do now: each once.
fn elsewhere(links: &[GuideLink]) -> Vec<GuideLink> {
    let is_first = |link: &GuideLink| link.at == Some(0);
    let mut rest: Vec<GuideLink> = Vec::new();
    for link in links.iter().filter(|link| !is_first(link)) {
        let same = |known: &GuideLink| known.label == link.label;
        if !links.iter().filter(|known| is_first(known)).any(same) && !rest.iter().any(same) {
            rest.push(GuideLink { at: None, ..link.clone() });
        }
    }
    rest
}

/// Every call beyond the first, once a place, and where else things are looked up and done; with the sentence to ask about the ways
/// out with.
pub fn calls(reading: &Reading) -> Html {
    let ask = reading.ways.as_ref().map(|ways| &ways.ask);
    let each = reading.next.iter().flat_map(|line| line.calls.iter().map(move |call| (line, call)));
    let each: Vec<(&NextLine, &Call)> = each.collect();
    // One call alone is the button above.
    let each = if each.len() == 1 { Vec::new() } else { each };
    let mut places: Vec<(&str, &str)> = Vec::new();
    for (_, call) in &each {
        if !places.iter().any(|(number, _)| *number == call.number) {
            places.push((&call.number, &call.whom));
        }
    }
    let links = elsewhere(&reading.links);
    let count = places.len() + usize::from(ask.is_some()) + links.len();
    if count == 0 {
        return html! {};
    }
    let place = |(number, whom): &(&str, &str)| {
        let words = each.iter().filter(|(_, call)| call.number == *number).map(|(line, call)| {
            html! { <li><span class="when">{ &line.when }</span>{ words_to_say(call) }</li> }
        });
        html! { <li class="to-say">{ button("", number, whom) }<ul class="points">{ for words }</ul></li> }
    };
    let places = places.iter().map(place);
    let inside = html! {
        <>
            { for ask.map(question_to_ask) }
            if !each.is_empty() { <ul class="calls">{ for places }</ul> }
            { guide_links(&links, None) }
        </>
    };
    let title = if each.is_empty() && ask.is_none() {
        words::around::where_to_look()
    } else {
        words::around::whom_to_call()
    };
    fold(title, Some(count), inside)
}

/// The sentence to ask about the ways out with.
fn question_to_ask(ask: &Text) -> Html {
    html! { <p class="ask-so">{ sentence(ask) }</p> }
}
