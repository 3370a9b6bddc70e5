//! The pages. A page checks what was typed, decides, has it put into words, and lays it out.

#[cfg(feature = "render")]
mod about;
mod account;
#[cfg(feature = "render")]
mod changes;
mod home;
#[cfg(feature = "render")]
mod not_found;
mod place;
mod retirement;
mod sources;
mod transfer;

pub use account::Account;
pub use home::Home;
pub use place::Place;
pub use retirement::Retirement;
pub use sources::Sources;
pub use transfer::Transfer;

use super::components::{Answer, ErrorSummary, Mistake};
use crate::wording::Reading;
use yew::prelude::*;

/// Title, form and answer, side by side where there is room.
fn question_page(
    title: &'static str,
    intro: &'static str,
    form: Html,
    mistakes: Vec<Mistake>,
    asked: u32,
    reading: Option<Reading>,
) -> Html {
    question_page_with(title, intro, form, mistakes, asked, reading, Illustrated::default())
}

/// What an answer shows beside its sentences.
#[derive(Default)]
struct Illustrated {
    pictures: Html,
    money: Html,
}

/// The same with pictures and money.
fn question_page_with(
    title: &'static str,
    intro: &'static str,
    form: Html,
    mistakes: Vec<Mistake>,
    asked: u32,
    reading: Option<Reading>,
    Illustrated { pictures, money }: Illustrated,
) -> Html {
    use crate::wording::spoken::form as words;
    let bar = reading.as_ref().map(|reading| reading.lead.to_string());
    html! {
        <div class="question">
            <div class="ask">
                <h1>{ title }</h1>
                <p class="intro">{ intro }</p>
                <ErrorSummary {mistakes} {asked} />
                { form }
            </div>
            <div class="told">
                if let Some(reading) = reading {
                    <Answer {reading} {pictures} {money} />
                } else {
                    <p class="waiting">{ words::WAITING }</p>
                }
            </div>
            if let Some(bar) = bar {
                <a class="bar" href="#answer"><span>{ bar }</span><b>{ words::SEE_ANSWER }</b></a>
            }
        </div>
    }
}

/// A page that is only HTML.
#[cfg(feature = "render")]
pub(super) fn plain(route: super::Route, world: &super::World) -> Html {
    match route {
        super::Route::About => about::page(),
        super::Route::Changes => changes::page(&world.rules),
        _ => not_found::page(),
    }
}
