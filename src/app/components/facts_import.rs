//! A file of facts and answer, read back: chosen, or pasted as text.

use crate::app::browser::field::text_of_area;
use crate::app::browser::file_reader::{read, Chosen};
use crate::app::browser::json;
use crate::app::saved::facts_file::{self, Facts, FileFault, LONGEST};
use crate::wording::spoken::saved;
use crate::wording::words;
use yew::prelude::*;

/// Properties of [`FactsImport`].
#[derive(Properties, PartialEq)]
pub struct FactsImportProps {
    /// What is wrong with what was read last.
    #[prop_or_default]
    pub fault: Option<FileFault>,
    /// Called with what was read.
    pub on_read: Callback<Result<Facts, FileFault>>,
}

/// What is wrong with a file, in words.
fn fault(fault: &FileFault) -> String {
    match fault {
        FileFault::Empty => words::facts_file::nothing_there().to_owned(),
        FileFault::Unreadable => words::facts_file::unreadable().to_owned(),
        FileFault::TooLong => words::facts_file::too_long().to_owned(),
        FileFault::NotJson => words::facts_file::not_json().to_owned(),
        FileFault::NotOurs => words::facts_file::not_ours().to_owned(),
        FileFault::Older => words::facts_file::older().to_owned(),
        FileFault::Newer => words::facts_file::newer().to_owned(),
        FileFault::NoSuchQuestion(question) => saved::no_such_question(question),
        FileFault::Wrong(name) => saved::wrong(name),
        FileFault::NoFacts => words::facts_file::no_facts().to_owned(),
    }
}

fn facts(text: &str) -> Result<Facts, FileFault> {
    match text.trim() {
        "" => Err(FileFault::Empty),
        long if long.len() > LONGEST => Err(FileFault::TooLong),
        short => facts_file::read(&json::read(short).ok_or(FileFault::NotJson)?),
    }
}

/// The two ways.
#[component]
pub fn FactsImport(props: &FactsImportProps) -> Html {
    let pasted = use_state(String::new);
    // Which of the two ways the last was: what is wrong is said beside it.
    let by_text = use_state(|| false);
    let onchange = {
        let (on_read, by_text) = (props.on_read.clone(), by_text.clone());
        Callback::from(move |event: Event| {
            let on_read = on_read.clone();
            by_text.set(false);
            read(&event, LONGEST, move |chosen| {
                on_read.emit(match chosen {
                    Chosen::Text(text) => facts(&text),
                    Chosen::TooLong => Err(FileFault::TooLong),
                    Chosen::Unreadable => Err(FileFault::Unreadable),
                });
            });
        })
    };
    let oninput = {
        let pasted = pasted.clone();
        Callback::from(move |event: InputEvent| {
            pasted.set(text_of_area(&event));
        })
    };
    let onclick = {
        let (pasted, on_read, by_text) = (pasted.clone(), props.on_read.clone(), by_text.clone());
        Callback::from(move |_: MouseEvent| {
            by_text.set(true);
            on_read.emit(facts(&pasted));
        })
    };
    let wrong = |here: bool| props.fault.as_ref().filter(|_| *by_text == here);
    let alert = |here: bool| {
        let said = wrong(here).map(|found| html! { <p class="error" id="read-error">{ fault(found) }</p> });
        html! { <div role="alert">{ for said }</div> }
    };
    html! {
        <>
            <p>{ words::facts_file::intro() }</p>
            <div class={classes!("field", wrong(false).map(|_| "wrong"))}>
                <label for="read-file">{ words::facts_file::choose() }</label>
                { alert(false) }
                <input id="read-file" type="file" accept=".json,application/json"
                    aria-describedby={wrong(false).map(|_| "read-error")} {onchange} />
            </div>
            <details class="more">
                <summary>{ words::facts_file::no_file() }</summary>
                <div class={classes!("field", wrong(true).map(|_| "wrong"))}>
                    <label for="read-text">{ words::facts_file::paste() }</label>
                    <p class="hint" id="read-text-hint">{ words::facts_file::paste_hint() }</p>
                    { alert(true) }
                    <textarea id="read-text" rows="5" spellcheck="false" autocomplete="off"
                        aria-describedby={if wrong(true).is_some() { "read-text-hint read-error" } else { "read-text-hint" }}
                        value={(*pasted).clone()} {oninput} />
                    <p class="buttons"><button type="button" class="secondary" {onclick}>{ words::facts_file::read() }</button></p>
                </div>
            </details>
        </>
    }
}
