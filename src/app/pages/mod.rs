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
pub use home::home;
pub use place::Place;
pub use retirement::Retirement;
pub use saved::Saved;
pub use transfer::Transfer;

use super::components::{paper, Answer, AnswerProps, Asked, ErrorSummary, FormField, Mistake, SharedReading};
use super::{Asking, Edit, Form, Route};
use crate::calendar::Date;
use crate::reasoning::{FieldProblem, Problem};
use crate::wording::spoken::form as words;
use crate::wording::{spoken, Reading};
use std::cell::RefCell;
use std::rc::Rc;
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
    let line = match (missing.as_slice(), problems.len()) {
        ([], 0) => words::ALL_FILLED.to_owned(),
        // Beside the field it may stand in a part that is folded.
        ([], wrong) => words::to_mend(wrong),
        (missing, _) => words::still(missing),
    };
    html! {
        <div class="progress">
            <progress max={of.len().to_string()} value={done.to_string()} aria-label={words::filled(done, of.len())} />
            <p>{ line }</p>
        </div>
    }
}

/// Questions that may be left out, folded: how many of them were answered is told. Open where something in there is to be put right,
/// which would be out of sight, and then left open, or mending it would shut them over the field one is in.
fn more(summary: &'static str, was_open: &RefCell<bool>, wrong: bool, answered: usize, inside: Html) -> Html {
    let open = *was_open.borrow() || wrong;
    was_open.replace(open);
    html! {
        <details class="more" {open}>
            <summary>
                { summary }
                if answered > 0 { <span class="count">{ words::answered(answered) }</span> }
            </summary>
            { inside }
        </details>
    }
}

/// The form of a page while it is rendered: what was typed, the problems to show, and the words for both.
struct Fields<'a, F: Form + 'static> {
    asking: &'a UseReducerHandle<Asking<F>>,
    shown: &'a [FieldProblem<F::Field>],
    label: fn(F::Field) -> &'static str,
    hint: fn(F::Field) -> Option<&'static str>,
    message: fn(&FieldProblem<F::Field>) -> String,
}

impl<F: Form + 'static> Fields<'_, F> {
    /// One of its fields; what happens there changes the form.
    fn field(&self, field: F::Field) -> FormField {
        let (edited, left) = (self.asking.dispatcher(), self.asking.dispatcher());
        FormField {
            id: F::id(field),
            label: (self.label)(field).into(),
            hint: (self.hint)(field),
            error: self.shown.iter().find(|found| found.field == field).map(self.message),
            on_edit: Callback::from(move |(part, text)| edited.dispatch(Edit::Set(field, part, text))),
            on_leave: Callback::from(move |()| left.dispatch(Edit::Left(field))),
        }
    }

    /// What to mend, once the answer was asked for.
    fn mistakes(&self) -> Vec<Mistake> {
        let shown = if self.asking.asked == 0 { &[] } else { self.shown };
        shown.iter().map(|found| Mistake { id: F::id(found.field), message: (self.message)(found) }).collect()
    }

    /// What is said where something opened took the place of what was filled in, with the way back.
    fn replaced(&self) -> Html {
        if self.asking.replaced.is_none() {
            return Html::default();
        }
        let asking = self.asking.dispatcher();
        let back = move |_: MouseEvent| asking.dispatch(Edit::Back);
        html! {
            <p class="caution" role="status">
                { words::REPLACED }{ " " }<button type="button" class="secondary" onclick={back}>{ words::PUT_BACK }</button>
            </p>
        }
    }

    /// Asks for the answer instead of sending the form anywhere.
    fn on_submit(&self) -> Callback<SubmitEvent> {
        let asking = self.asking.dispatcher();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            asking.dispatch(Edit::Ask);
        })
    }
}

/// A question's page, in pieces.
struct QuestionPage {
    /// Which one it is.
    route: Route,
    title: &'static str,
    intro: &'static str,
    fields: Html,
    mistakes: Vec<Mistake>,
    /// How often the answer was asked for.
    times: u32,
    /// What was filled in, as a line.
    line: String,
    /// The same in words.
    facts: Vec<(&'static str, String)>,
    today: Option<Date>,
    reading: Option<Reading>,
    /// What an answer shows beside its sentences.
    pictures: Html,
    money: Html,
    /// The last answer there was.
    last: Rc<RefCell<Option<AnswerProps>>>,
}

impl QuestionPage {
    /// Title, form and answer, side by side where there is room.
    fn show(self) -> Html {
        let QuestionPage { title, intro, fields, mistakes, times, reading, pictures, money, last, .. } = self;
        let bar = reading.as_ref().map(|reading| reading.lead.to_string());
        let asked = Asked {
            question: self.route.folder(),
            title: words::page(self.route.folder()).0,
            line: self.line,
            facts: self.facts,
            today: self.today,
            on: self.today.map(spoken::date).unwrap_or_default(),
        };
        // While a field is half typed there is no answer; the last one stays out of sight, with what was unfolded in it.
        let empty = reading.is_none();
        let paper = reading.as_ref().map(|reading| paper(title, &asked, reading));
        if let Some(reading) = reading {
            let (reading, asked) = (SharedReading::from(reading), Some(asked));
            last.replace(Some(AnswerProps { reading, pictures, money, asked, away: false }));
        }
        let shown = last.borrow().clone().map(|shown| AnswerProps { away: empty, ..shown });
        html! {
            <div class="question">
                // First, so that the style sheet can say that on paper nothing after it is printed.
                { for paper }
                <div class="ask">
                    <h1>{ title }</h1>
                    <p class="intro">{ intro }</p>
                    <ErrorSummary {mistakes} asked={times} />
                    { fields }
                </div>
                <div class={classes!("told", empty.then_some("empty"))}>
                    if let Some(shown) = shown {
                        <Answer ..shown />
                    }
                    if bar.is_none() {
                        <p class="waiting">{ words::WAITING }</p>
                    }
                </div>
                if let Some(bar) = bar {
                    <a class="bar" href="#answer"><span>{ bar }</span><b>{ words::SEE_ANSWER }</b></a>
                }
            </div>
        }
    }
}

/// A page that is only HTML.
#[cfg(feature = "render")]
pub(super) fn plain(route: Route, world: &super::World) -> Html {
    match route {
        Route::About => about::page(),
        Route::Styleguide => styleguide::page(world),
        Route::Sources => sources::page(&world.rules),
        Route::Changes => changes::page(&world.rules),
        _ => not_found::page(),
    }
}
