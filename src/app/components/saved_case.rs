//! A case that is kept: whose, which question, what the answer is today, and what can be done with it.

use super::save_form::bad_name;
use super::sentence::sentence;
use crate::app::browser::address::load_in_one_file;
use crate::app::browser::field::TextField;
use crate::app::browser::page::focus_node;
use crate::app::saved::shelf::{name as checked, Case, Shelf, LONGEST_NAME};
use crate::app::saved::{Question, Told};
use crate::app::Route;
use crate::wording::spoken::saved;
use crate::wording::words;
use yew::prelude::*;

/// The answer to a case, or why there is none.
pub fn told(told: &Told) -> Html {
    match told {
        Told::Answer(reading) => html! {
            <>
                <p class="told-lead">{ sentence(&reading.lead) }</p>
                { for reading.to_answer.as_ref().map(|text| html! { <p class="caution">{ sentence(text) }</p> }) }
            </>
        },
        Told::Unfinished(missing) => html! {
            <>
                <p>{ format!("{}{}", words::saved::unfinished(), words::named::colon()) }</p>
                <ul class="points">{ for missing.iter().map(|one| html! { <li>{ one }</li> }) }</ul>
            </>
        },
        Told::Unread => html! { <p>{ words::saved::unread() }</p> },
    }
}

/// A link that fills the form of a question.
pub fn fills(question: Question, line: &str, label: &'static str, of: &str) -> Html {
    let onclick = {
        let line = line.to_owned();
        Callback::from(move |event: MouseEvent| {
            // There a link does not load anything, and the app would keep the form it has in memory.
            if load_in_one_file(question.route(), &line) {
                event.prevent_default();
            }
        })
    };
    let href = format!("{}#{line}", Route::Saved.link_to(question.route()));
    html! { <a class="secondary" {href} aria-label={words::saved::of_case { what: label, name: of }.string()} {onclick}>{ label }</a> }
}

/// Properties of [`SavedCase`].
#[derive(Properties, PartialEq)]
pub struct SavedCaseProps {
    /// The case.
    pub case: Case,
    /// Its place in the list, which makes its ids.
    pub at: usize,
    /// Its answer as of today; `None` for a question not asked here.
    pub answer: Option<Told>,
    /// Every case, for names that are taken.
    pub shelf: Shelf,
    /// Whether there is another one to compare it with.
    pub comparable: bool,
    /// Whether it is chosen for comparing.
    pub ticked: bool,
    /// Called when it is chosen or not any more.
    pub on_tick: Callback<Case>,
    /// Called with the new name.
    pub on_rename: Callback<(Case, String)>,
    /// Called when it is to be deleted.
    pub on_remove: Callback<Case>,
}

/// The case.
#[component]
pub fn SavedCase(props: &SavedCaseProps) -> Html {
    // What is being typed as its new name, and what is wrong with that.
    let typing = use_state(|| None::<(String, Option<&'static str>)>);
    let (field, button) = (use_node_ref(), use_node_ref());
    let case = &props.case;
    {
        // Focus goes to the field that has come, and back to the button when it is gone.
        let (field, button) = (field.clone(), button.clone());
        let was = use_mut_ref(|| false);
        use_effect_with(typing.is_some(), move |typing| {
            let to = if *typing { &field } else { &button };
            if *typing || *was.borrow() {
                focus_node(to);
            }
            *was.borrow_mut() = *typing;
        });
    }
    let begin = {
        let (typing, name) = (typing.clone(), case.name.clone());
        Callback::from(move |_: MouseEvent| typing.set(Some((name.clone(), None))))
    };
    let oninput = {
        let typing = typing.clone();
        Callback::from(move |event: InputEvent| {
            typing.set(Some((TextField::of(&event).text(), None)));
        })
    };
    let stop = {
        let typing = typing.clone();
        Callback::from(move |_: MouseEvent| typing.set(None))
    };
    let done = {
        let (typing, case, shelf) = (typing.clone(), case.clone(), props.shelf.clone());
        let on_rename = props.on_rename.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some((text, _)) = typing.as_ref() else { return };
            let wrong = match checked(text) {
                Err(why) => Some(bad_name(why)),
                Ok(name) if shelf.twin(&name, &case.question).is_some_and(|twin| *twin != case) => {
                    Some(words::saved::name_taken())
                }
                Ok(name) => {
                    on_rename.emit((case.clone(), name));
                    None
                }
            };
            typing.set(wrong.map(|wrong| (text.clone(), Some(wrong))));
        })
    };
    let calls = |back: &Callback<Case>| {
        let (back, case) = (back.clone(), case.clone());
        move || back.emit(case.clone())
    };
    let (tick, remove) = (calls(&props.on_tick), calls(&props.on_remove));
    let question = Question::from_id(&case.question);
    let id = format!("case-{}", props.at);
    let error = typing.as_ref().and_then(|(_, wrong)| *wrong);
    html! {
        <article class="sheet case" aria-labelledby={id.clone()}>
            <h3 {id}>{ &case.name }</h3>
            <p class="quiet">
                { for saved::question(&case.question).map(|question| html! { <span>{ question }</span> }) }
                <span>{ words::saved::saved_on { day: saved::day(&case.saved) }.string() }</span>
            </p>
            { told(props.answer.as_ref().unwrap_or(&Told::Unread)) }
            if let Some((text, _)) = typing.as_ref() {
                <form class="renaming" novalidate=true onsubmit={done}>
                    <label for={format!("rename-{}", props.at)}>{ words::saved::name_field() }</label>
                    if let Some(error) = error { <p class="error" id={format!("rename-{}-error", props.at)}>{ error }</p> }
                    <input ref={field} id={format!("rename-{}", props.at)} type="text" autocomplete="off"
                        maxlength={LONGEST_NAME.to_string()} aria-invalid={error.is_some().to_string()}
                        aria-describedby={error.map(|_| format!("rename-{}-error", props.at))}
                        value={text.clone()} {oninput} />
                    <p class="buttons">
                        <button type="submit" class="secondary">{ words::saved::rename_done() }</button>
                        <button type="button" class="secondary" onclick={stop}>{ words::saved::rename_not() }</button>
                    </p>
                </form>
            } else {
                <p class="buttons">
                    { for question.map(|question| fills(question, &case.dated_line(), words::saved::open(), &case.name)) }
                    <button ref={button} type="button" class="secondary" onclick={begin}
                        aria-label={words::saved::of_case { what: words::saved::rename(), name: &case.name }.string()}>{ words::saved::rename() }</button>
                    <button type="button" class="secondary" onclick={move |_| remove()}
                        aria-label={words::saved::of_case { what: words::saved::delete(), name: &case.name }.string()}>{ words::saved::delete() }</button>
                </p>
            }
            if props.comparable {
                <label class="option">
                    <input type="checkbox" id={format!("tick-{}", props.at)} checked={props.ticked} onchange={move |_| tick()}
                        aria-label={words::saved::of_case { what: words::saved::tick(), name: &case.name }.string()} />
                    <span>{ words::saved::tick() }</span>
                </label>
            }
        </article>
    }
}
