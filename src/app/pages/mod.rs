//! The pages. A page checks what was typed, decides, has it put into words, and lays it out.

#[cfg(feature = "render")]
mod about;
mod account;
#[cfg(feature = "render")]
mod changes;
mod guide;
mod home;
#[cfg(feature = "render")]
mod not_found;
mod place;
mod retirement;
mod saved;
#[cfg(feature = "render")]
mod sources;
#[cfg(feature = "render")]
mod styleguide;
mod transfer;

pub use account::Account;
pub use guide::Guide;
pub use home::Home;
pub use place::Place;
pub use retirement::Retirement;
pub use saved::Saved;
pub use transfer::Transfer;

use super::components::{Answer, ErrorSummary, Mistake};
use crate::reasoning::{FieldProblem, Problem};
use crate::wording::spoken::form as words;
use crate::wording::Reading;
use yew::prelude::*;

/// How far one has come: how many of the needed answers are there, and which are still missing. `of` are the problems of an
/// empty form, `problems` those of this one.
fn progress<F: Copy>(
    problems: &[FieldProblem<F>],
    of: &[FieldProblem<F>],
    name: fn(F) -> &'static str,
) -> Html {
    let missing: Vec<_> = problems
        .iter()
        .filter(|found| found.problem == Problem::Missing)
        .map(|found| name(found.field))
        .collect();
    let done = of.len().saturating_sub(missing.len());
    let line = match missing.as_slice() {
        [] => words::ALL_FILLED.to_owned(),
        missing => words::still(missing),
    };
    html! {
        <div class="progress">
            <progress max={of.len().to_string()} value={done.to_string()} aria-label={words::filled(done, of.len())} />
            <p>{ line }</p>
        </div>
    }
}

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
    let bar = reading.as_ref().map(|reading| reading.lead.to_string());
    html! {
        <div class="question">
            <div class="ask">
                <h1>{ title }</h1>
                <p class="intro">{ intro }</p>
                <ErrorSummary {mistakes} {asked} />
                { form }
            </div>
            <div class={classes!("told", reading.is_none().then_some("empty"))}>
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
        super::Route::Styleguide => styleguide::page(world),
        super::Route::Sources => sources::page(&world.rules),
        super::Route::Changes => changes::page(&world.rules),
        _ => not_found::page(),
    }
}
