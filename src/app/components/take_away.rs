//! What a person can take away from an answer: text, link, picture, reminders, print, a file.

use super::answer::SharedReading;
use crate::app::browser::address;
use crate::app::browser::handover::{ask, on_taken, Detail, Errand};
use crate::app::browser::json;
use crate::app::browser::printing::{self, print_only, Part};
use crate::app::embedding;
use crate::app::form::form_line;
use crate::app::saved::facts_file::File;
use crate::app::saved::shelf::{Case, Shelf, Twin};
use crate::app::saved::store::{self, Kept};
use crate::app::Route;
use crate::calendar::Date;
use crate::view::Reading;
use crate::wording::spoken::take_away as said;
use crate::wording::words;
use std::rc::Rc;
use yew::prelude::*;

/// What was asked: every answer below finds it in its context.
#[derive(PartialEq, Clone, Debug)]
pub struct Asked {
    /// The question, as the JS API and files name it.
    pub question: &'static str,
    /// The page's title.
    pub title: &'static str,
    /// What was filled in, as a line.
    pub line: String,
    /// The same in words: names of fields, and what is in them.
    pub facts: Vec<(&'static str, String)>,
    /// The day it was asked on.
    pub today: Option<Date>,
    /// The day it was asked on, in words.
    pub on: String,
    /// A name for it on the device.
    pub name: String,
}

/// Properties of [`TakeAway`].
#[derive(Properties, PartialEq, Clone)]
pub struct TakeAwayProps {
    /// What was asked.
    pub asked: Asked,
    /// The answer.
    pub reading: SharedReading,
}

/// The address of this question's page with what was filled in behind its `#`, written short.
fn link(line: &str) -> String {
    let page = embedding::address().unwrap_or_default();
    page + &address::with_fragment(&form_line::shortened(line))
}

/// Facts and answer as a file has them.
fn facts(props: &TakeAwayProps) -> String {
    let asked = &props.asked;
    let file = File::of(asked.question, asked.title, &asked.line, asked.today, &props.reading);
    json::written(&file)
}

/// What came of the last button, with what is said of it.
#[derive(Clone, Copy, PartialEq)]
enum Came {
    /// It was done, or why not.
    Said(&'static str),
    /// The case is kept, and the way to where it is found is shown.
    Kept(&'static str),
    /// It failed, and nobody knows why.
    Failed,
}

/// Keeps what was asked on the device, and says what became of it. Pressing the button is leave to keep it.
fn kept(asked: &Asked) -> Came {
    let mut shelf = match store::look() {
        Kept::On(shelf) => shelf,
        Kept::Off => Shelf::default(),
        Kept::Forbidden => return Came::Said(words::keeping::forbidden()),
        Kept::Unread(_) => return Came::Said(words::around::not_read()),
    };
    if shelf.cases.iter().any(|case| case.question == asked.question && case.line == asked.line) {
        return Came::Kept(words::around::kept_before());
    }
    let on = asked.today.map(|day| day.to_string()).unwrap_or_default();
    let (question, line) = (asked.question.to_owned(), asked.line.clone());
    let case = Case { name: asked.name.clone(), question, line, saved: on };
    match shelf.put(case, Twin::Keep) {
        Ok(()) if store::keep(&shelf) => Came::Kept(words::around::kept()),
        Ok(()) => Came::Said(words::keeping::not_kept()),
        Err(_) => Came::Said(words::keeping::too_many()),
    }
}

/// Rows of the picture: what to know first, what is due when, then the figures, as many as are still read.
fn poster_rows(reading: &Reading) -> Vec<String> {
    let cautions = reading
        .cautions
        .iter()
        .map(|caution| words::take_away::caution { caution: caution.0.clone() }.string());
    let next = reading
        .next
        .iter()
        .take(4)
        .map(|line| words::named::value { name: &line.when, value: line.what.clone() }.string());
    let rows = reading
        .rows
        .iter()
        .take(4)
        .map(|row| words::named::value { name: &row.label, value: row.value.clone() }.string());
    cautions.chain(next).chain(rows).collect()
}

/// The buttons, and what came of the last one.
#[component]
pub fn TakeAway(props: &TakeAwayProps) -> Html {
    let given = Rc::new(props.clone());
    let message = use_state(|| None::<Came>);
    let picture = use_state(|| None::<String>);
    // What the clipboard will have been given: a link is told what it holds.
    let linked = use_mut_ref(|| false);
    {
        let (message, picture, linked) = (message.clone(), picture.clone(), linked.clone());
        use_effect_with((), move |()| {
            on_taken(move |(kind, done)| {
                let told = match kind {
                    // Told where that text stands.
                    Errand::CopyCorrection | Errand::MailCorrection => return,
                    Errand::Copy if *linked.borrow() => Some(words::take_away::link_copied()),
                    Errand::Copy => Some(words::take_away::copied()),
                    // The other program says it.
                    Errand::Share => None,
                    Errand::Reminders => Some(words::around::reminded()),
                    Errand::File => Some(words::take_away::saved()),
                    Errand::Poster => Some(words::take_away::drawn()),
                };
                match done {
                    Err(()) => message.set(Some(Came::Failed)),
                    Ok(image) => {
                        message.set(told.map(Came::Said));
                        if image.is_some() {
                            picture.set(image);
                        }
                    }
                }
            })
        });
    }
    {
        // What was said and drawn was of other facts.
        let (message, picture) = (message.clone(), picture.clone());
        use_effect_with((props.asked.line.clone(), props.asked.today), move |_| {
            message.set(None);
            picture.set(None);
        });
    }
    let copy = |text: fn(&TakeAwayProps) -> String, is_link: bool| {
        let (props, linked, message) = (given.clone(), linked.clone(), message.clone());
        Callback::from(move |_: MouseEvent| {
            *linked.borrow_mut() = is_link;
            // So that it is said again when it is done again.
            message.set(None);
            ask(Errand::Copy, vec![("text", Detail::Text(text(&props)))]);
        })
    };
    let button = |label: &'static str, class: &'static str, onclick: Callback<MouseEvent>| {
        html! { <li class={class}><button type="button" class="take" {onclick}>{ label }</button></li> }
    };
    let reminders = {
        let props = given.clone();
        Callback::from(move |_: MouseEvent| {
            let events = props.reading.next.iter().filter_map(|line| {
                let on = line.on?.to_string();
                let calls = line.calls.iter().map(said::one_call);
                let note = calls.collect::<Vec<_>>().join("\n");
                Some(vec![("on", on), ("title", line.what.to_string()), ("note", note)])
            });
            ask(
                Errand::Reminders,
                vec![
                    ("events", Detail::Groups(events.collect())),
                    ("product", Detail::Text(words::product::name().to_owned())),
                    ("question", Detail::Text(props.asked.question.to_owned())),
                    ("name", Detail::Text(format!("yibao-{}.ics", props.asked.question))),
                    ("link", Detail::Text(link(&props.asked.line))),
                ],
            );
        })
    };
    let poster = {
        let props = given.clone();
        Callback::from(move |_: MouseEvent| {
            let foot = vec![words::take_away::made_without_sources { day: &props.asked.on }.string()];
            ask(
                Errand::Poster,
                vec![
                    ("product", Detail::Text(words::product::name().to_owned())),
                    ("title", Detail::Text(props.asked.title.to_owned())),
                    ("lead", Detail::Text(props.reading.lead.to_string())),
                    ("rows", Detail::Texts(poster_rows(&props.reading))),
                    ("foot", Detail::Texts(foot)),
                    ("scan", Detail::Text(words::take_away::scan().to_owned())),
                    ("link", Detail::Text(link(&props.asked.line))),
                ],
            );
        })
    };
    let file = {
        let props = given.clone();
        Callback::from(move |_: MouseEvent| {
            let name = match props.asked.today {
                Some(today) => format!("yibao-{}-{today}.json", props.asked.question),
                None => format!("yibao-{}.json", props.asked.question),
            };
            ask(Errand::File, vec![("name", Detail::Text(name)), ("text", Detail::Text(facts(&props)))]);
        })
    };
    let print = Callback::from(|_: MouseEvent| printing::print());
    let share = {
        let (props, linked, message) = (given.clone(), linked.clone(), message.clone());
        Callback::from(move |_: MouseEvent| {
            *linked.borrow_mut() = false;
            message.set(None);
            let text = said::text(props.asked.title, &props.asked.on, &props.reading);
            ask(Errand::Share, vec![("text", Detail::Text(text))]);
        })
    };
    let keep = {
        let (props, message) = (given.clone(), message.clone());
        Callback::from(move |_: MouseEvent| message.set(Some(kept(&props.asked))))
    };
    let dated = props.reading.next.iter().any(|line| line.on.is_some());
    let to_saved = format!("../{}/", Route::Saved.folder());
    let outcome = match *message {
        None => html! {},
        Some(Came::Said(words)) => html! { { words } },
        Some(Came::Kept(words)) => {
            html! { <>{ words }<a href={to_saved.clone()}>{ words::keeping::title() }</a></> }
        }
        // Where the script is one of a release that is gone, the watchdog finds that out (`www/scripts/watch.js`).
        Some(Came::Failed) => html! {
            <>
                <span class="lost">{ words::take_away::failed() }</span>
                <span class="renewed">{ words::take_away::renewed() }</span>
            </>
        },
    };
    html! {
        <section class="take-away" aria-labelledby="take-away-title">
            <h3 id="take-away-title">{ words::take_away::title() }</h3>
            <p class="only-in-wechat quiet">{ words::take_away::no_files_here() }</p>
            <ul class="takes three">
                // A browser keeps what a frame stores apart from the site's own: it would not be found there.
                if !embedding::here() { { button(words::around::save(), "", keep) } }
                { button(words::around::share(), "", share) }
                if dated {
                    { button(words::around::remind(), "not-in-wechat", reminders) }
                } else {
                    { button(words::paper::print(), "not-in-wechat", print.clone()) }
                }
            </ul>
            <p class="taken" role="status">{ outcome }</p>
            <details>
                <summary><h3>{ words::around::more() }</h3></summary>
            <ul class="takes">
                { button(words::take_away::copy_text(), "", copy(|p| said::text(p.asked.title, &p.asked.on, &p.reading), false)) }
                { button(words::take_away::poster(), "", poster) }
                if !embedding::here() {
                    <li><a class="take" href={to_saved}>{ words::keeping::from_answer() }</a></li>
                }
                { button(words::paper::print(), "not-in-wechat", print) }
                { button(words::paper::print_all(), "not-in-wechat", Callback::from(|_: MouseEvent| print_only(Part::Everything))) }
                { button(words::take_away::copy_link(), "", copy(|p| link(&p.asked.line), true)) }
                { button(words::take_away::copy_full(), "", copy(|p| said::markdown(p.asked.title, &p.asked.on, &p.reading), false)) }
                { button(words::take_away::file(), "not-in-wechat", file) }
                { button(words::take_away::copy_file(), "only-in-wechat", copy(facts, false)) }
            </ul>
            <p class="quiet">{ words::take_away::link_holds() }</p>
            <p class="quiet">{ words::take_away::file_holds() }</p>
            </details>
            if let Some(image) = picture.as_ref() {
                <p>{ words::take_away::long_press() }</p>
                <img class="poster" src={image.clone()} alt={props.reading.lead.to_string()} />
            }
        </section>
    }
}
