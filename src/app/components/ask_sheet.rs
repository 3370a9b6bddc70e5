//! The page to take to the counter: on paper, or as a picture.

use super::answer::SharedReading;
use super::fold::count;
use super::sentence::{by_source, sentence, with_phones};
use super::sheet_picture::picture;
use crate::app::browser::printing::{print_only, Part};
use crate::wording::lang_of;
use crate::wording::words;
use yew::prelude::*;

/// Properties of [`AskSheet`].
#[derive(Properties, PartialEq)]
pub struct AskSheetProps {
    /// The answer it belongs to.
    pub reading: SharedReading,
}

/// The page, with buttons to print it and to make a picture of it.
#[component]
pub fn AskSheet(props: &AskSheetProps) -> Html {
    // The answer a picture was made of, and the picture; none where the browser can't.
    let made = use_state(|| None::<(SharedReading, Option<String>)>);
    let Some(sheet) = &props.reading.sheet else { return html! {} };
    let draw = {
        let (made, reading) = (made.clone(), props.reading.clone());
        Callback::from(move |_: MouseEvent| {
            made.set(Some((reading.clone(), reading.sheet.as_ref().and_then(picture))));
        })
    };
    // Not of an answer that has changed since.
    let drawn = made.as_ref().filter(|(of, _)| of.sheet == props.reading.sheet).map(|(_, picture)| picture);
    let list = |lines: &[String]| html! { <ul>{ for lines.iter().map(|line| html! { <li lang={lang_of(line)}>{ line }</li> }) }</ul> };
    let phones = sheet
        .phones
        .iter()
        .map(|(who, number)| html! { <li>{ by_source(&format!("{who} ")) }<strong lang={lang_of(number)}>{ with_phones(number) }</strong></li> });
    html! {
        <details class="for-counter on-paper">
            <summary class="unprinted"><h3>{ words::ask_sheet::title() }</h3>{ count(sheet.questions.len()) }</summary>
            <div class="unprinted">
                <p class="quiet">{ words::ask_sheet::intro() }</p>
                <p class="buttons">
                    <button type="button" class="secondary" onclick={|_| print_only(Part::Sheet)}>{ words::ask_sheet::print() }</button>
                    <button type="button" class="secondary" onclick={draw}>{ words::ask_sheet::picture() }</button>
                </p>
                <div role="status">
                    if let Some(Some(picture)) = drawn {
                        <p>{ words::ask_sheet::picture_hint() }</p>
                        <img src={picture.clone()} alt={sheet.title.clone()} />
                    } else if drawn.is_some() {
                        <p class="caution">{ words::ask_sheet::no_picture() }</p>
                    }
                </div>
            </div>
            <div class="paper">
                <h4 lang={lang_of(&sheet.title)}>{ &sheet.title }</h4>
                <h5>{ words::ask_sheet::situation() }</h5>
                <ul>{ for sheet.situation.iter().map(|line| html! { <li>{ sentence(line) }</li> }) }</ul>
                <h5>{ words::ask_sheet::questions() }</h5>
                <ol>{ for sheet.questions.iter().map(|line| html! { <li>{ sentence(line) }</li> }) }</ol>
                <h5>{ words::ask_sheet::bring() }</h5>
                { list(&sheet.bring) }
                <h5>{ words::ask_sheet::phones() }</h5>
                <ul>{ for phones }</ul>
                if !sheet.sources.is_empty() {
                    <h5>{ words::ask_sheet::documents() }</h5>
                    { list(&sheet.sources) }
                }
                <p class="quiet" lang={lang_of(&sheet.foot)}>{ &sheet.foot }</p>
            </div>
        </details>
    }
}
