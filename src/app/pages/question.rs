//! The half of a question's page that is there first: the form. What is wrong in it, and what the answer is, the other half says
//! (`telling.rs`), once it has come.

use crate::app::browser::{address, page_changes};
use crate::app::components::{ErrorSummary, FormField, Mistake};
use crate::app::form::form_line::Unread;
use crate::app::program::answer_loader::{Answered, Arrival, Message, Other, Said};
use crate::app::program::assets;
use crate::app::{filled, Asking, Edit, Form};
use crate::reasoning::{FieldProblem, Problem};
use crate::retirement::MOST_PERIODS;
use crate::wording::spoken::{arrival, form, links};
use crate::wording::words;
use std::cell::RefCell;
use yew::prelude::*;

/// How far one has come: how many of the needed answers are there, and which are still missing. What is wrong only the other half
/// can tell.
pub(super) fn progress<F: Answered>(
    form: &F,
    other: &Other<F>,
    needed: &[F::Field],
    name: fn(F::Field) -> &'static str,
) -> Html {
    let missing: Vec<_> = match &other.said {
        Some(said) => {
            let missing = said.problems.iter().filter(|found| found.problem == Problem::Missing);
            missing.map(|found| name(found.field)).collect()
        }
        None => {
            let filled = filled(form, needed);
            needed.iter().filter(|field| !filled.contains(field)).map(|field| name(*field)).collect()
        }
    };
    let done = needed.len().saturating_sub(missing.len());
    let wrong = other.said.as_ref().map_or(0, |said| said.problems.len());
    let line = match missing.as_slice() {
        // Beside the field it may stand in a part that is folded.
        [] if wrong > 0 => form::to_mend(wrong),
        [] => words::progress::all_filled().to_owned(),
        missing => form::still(missing),
    };
    html! {
        <div class="progress">
            <progress max={needed.len().to_string()} value={done.to_string()} aria-label={words::progress::filled { done, of: needed.len() }.string()} />
            <p key={page_changes::key()}>{ line }</p>
        </div>
    }
}

/// The message while the part of the program that answers is still loading, and the way out if it does not arrive.
pub(super) fn arriving<F: Answered>(other: &Other<F>) -> Html {
    let again = {
        let again = other.again.clone();
        move |_: MouseEvent| again.emit(())
    };
    let open_again = |_: MouseEvent| {
        // The form is kept by the tab, or stands behind the # of the address, which a link would drop.
        address::load_again();
    };
    let open_again = html! { <button type="button" class="secondary" onclick={open_again}>{ words::arrival::open_again() }</button> };
    let trying = other.arrival == Arrival::Again;
    match other.arrival {
        Arrival::Away | Arrival::Here => Html::default(),
        Arrival::Coming => html! { <p>{ words::arrival::coming() }</p> },
        Arrival::Late => {
            html! { <><p>{ words::arrival::late() }</p><p class="buttons">{ open_again }</p></> }
        }
        Arrival::Lost | Arrival::Again if assets::of_other_release() => {
            html! { <><p>{ words::arrival::renewed() }</p><p class="buttons">{ open_again }</p></> }
        }
        Arrival::Lost | Arrival::Again => html! {
            <>
                // Which of the two holds, the watchdog finds out (`www/scripts/watch.js`), and styles show.
                <p class="lost">{ words::arrival::lost() }</p>
                <p class="renewed">{ words::arrival::renewed() }</p>
                <p class="buttons">
                    <button type="button" class="secondary" aria-disabled={trying.to_string()} onclick={again}>
                        { if trying { words::arrival::fetching_again() } else { words::arrival::fetch_again() } }
                    </button>
                    { open_again }
                </p>
            </>
        },
    }
}

/// Questions that may be left out, folded: how many of them were answered is told. Open where something in there is to be put right,
/// which would be out of sight, and then left open, or mending it would shut them over the field one is in.
pub(super) fn more(
    summary: &'static str,
    was_open: &RefCell<bool>,
    wrong: bool,
    answered: usize,
    inside: Html,
) -> Html {
    let open = *was_open.borrow() || wrong;
    was_open.replace(open);
    html! {
        <details class="more" {open}>
            <summary>
                { summary }
                if answered > 0 { <span class="count">{ words::progress::answered { count: answered }.string() }</span> }
            </summary>
            { inside }
        </details>
    }
}

/// The answers to a question that is answered with yes or no.
pub(super) fn yes_no() -> [(&'static str, &'static str); 3] {
    [("yes", words::form::yes()), ("no", words::form::no()), ("unknown", words::form::unknown())]
}

/// The tiers at which some places let people pay who pay by themselves.
pub(super) fn tiers() -> [(&'static str, &'static str); 3] {
    [("1", words::form::tier_one()), ("2", words::form::tier_two()), ("unknown", words::form::unknown())]
}

/// The form of a page while it is rendered: what was typed, the problems to show, and the words for both.
pub(super) struct Fields<'a, F: Form + 'static> {
    pub asking: &'a UseReducerHandle<Asking<F>>,
    pub shown: &'a [FieldProblem<F::Field>],
    pub label: fn(F::Field) -> &'static str,
    pub hint: fn(F::Field) -> Option<&'static str>,
    /// Only the half that answers finds problems, and has words for them.
    pub message: Option<Message<F::Field>>,
}

impl<F: Form + 'static> Fields<'_, F> {
    /// One of its fields; what happens there changes the form.
    pub fn field(&self, field: F::Field) -> FormField {
        let (edited, left) = (self.asking.dispatcher(), self.asking.dispatcher());
        FormField {
            id: F::id(field),
            label: (self.label)(field).into(),
            hint: (self.hint)(field),
            error: self
                .shown
                .iter()
                .find(|found| found.field == field)
                .and_then(|found| self.message_for(found)),
            on_edit: Callback::from(move |(part, text)| edited.dispatch(Edit::Set(field, part, text))),
            on_leave: Callback::from(move |()| left.dispatch(Edit::Left(field))),
        }
    }

    fn message_for(&self, found: &FieldProblem<F::Field>) -> Option<String> {
        self.message.map(|message| message(found))
    }

    /// What to mend, once the answer was asked for.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let shown = if self.asking.asked == 0 { &[] } else { self.shown };
        let mistake = |found: &FieldProblem<F::Field>| {
            Some(Mistake { id: F::id(found.field), message: self.message_for(found)? })
        };
        shown.iter().filter_map(mistake).collect()
    }

    /// What is said where something was opened: what of it could not be read, and the way back where it took the place of what was
    /// filled in.
    pub fn opened(&self) -> Html {
        let asking = self.asking.dispatcher();
        let back = move |_: MouseEvent| asking.dispatch(Edit::Back);
        let unread = self.asking.unread.iter().map(|unread| {
            let said = match unread {
                Unread::Newer => words::links::newer().to_owned(),
                Unread::CutOff(field) => links::cut_off(field.map(self.label)),
                Unread::Changed => words::links::changed().to_owned(),
                Unread::Choice(field) => words::links::choice { field: (self.label)(*field) }.string(),
                Unread::Unknown(count) => words::links::unknown { count: *count }.string(),
                Unread::Periods(count) => {
                    words::links::periods { most: MOST_PERIODS, count: *count }.string()
                }
                Unread::Names(names) => links::names(names),
            };
            html! { <p class="caution" role="alert">{ said }</p> }
        });
        html! {
            <>
                { for unread }
                if self.asking.undated { <p class="caution" role="status">{ words::links::undated() }</p> }
                if self.asking.replaced.is_some() {
                    <p class="caution" role="status">
                        { words::progress::replaced() }{ " " }<button type="button" class="secondary" onclick={back}>{ words::progress::put_back() }</button>
                    </p>
                }
            </>
        }
    }

    /// Asks for the answer instead of sending the form anywhere.
    pub fn on_submit(&self) -> Callback<SubmitEvent> {
        let asking = self.asking.dispatcher();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            asking.dispatch(Edit::Ask);
        })
    }
}

/// What was filled in, in the line that the form folds into, and the button that unfolds it and folds it again.
fn asked_for<F: Form + 'static>(in_short: &str, folded: bool, asking: &UseReducerHandle<Asking<F>>) -> Html {
    let asking = asking.dispatcher();
    let onclick = move |_: MouseEvent| asking.dispatch(Edit::Fold(!folded));
    html! {
        <div class="asked-for">
            <p key={page_changes::key()}>{ in_short }</p>
            <button type="button" class="secondary" aria-expanded={(!folded).to_string()} aria-controls="form" {onclick}>
                { if folded { words::form_line::change() } else { words::form_line::fold() } }
            </button>
        </div>
    }
}

/// A question's page, in pieces.
pub(super) struct QuestionPage<F: Answered> {
    pub title: &'static str,
    pub intro: &'static str,
    pub fields: Html,
    /// What is said where something was opened.
    pub opened: Html,
    pub mistakes: Vec<Mistake>,
    pub asking: UseReducerHandle<Asking<F>>,
    /// Whether the form is folded into a line, where it stands above its answer.
    pub folded: bool,
    /// The half that answers.
    pub other: Other<F>,
}

impl<F: Answered> QuestionPage<F> {
    /// Title, form and answer, side by side where there is room.
    pub fn show(self) -> Html {
        let QuestionPage { title, intro, fields, opened, mistakes, asking, folded, other } = self;
        // Who asks before the other half has come is led to what it says when it does.
        let asked = if other.said.is_some() { asking.asked.saturating_sub(other.passed) } else { 0 };
        let notice = arriving(&other);
        let (lost, quiet) = (
            matches!(other.arrival, Arrival::Lost | Arrival::Again),
            matches!(other.arrival, Arrival::Away | Arrival::Here),
        );
        let Said { lead, asked: in_short, answer, paper, .. } = other.said.unwrap_or_default();
        let in_line =
            lead.as_ref().filter(|_| asking.folds.is_some()).map(|_| asked_for(&in_short, folded, &asking));
        let (focused, pressed) = (other.bring.clone(), other.bring);
        html! {
            <div class="question">
                // First, so that the style sheet can say that on paper nothing after it is printed.
                { paper }
                <div class={classes!("ask", folded.then_some("folded"))} onfocusin={move |_| focused.emit(())} onpointerdown={move |_| pressed.emit(())}>
                    <h1>{ title }</h1>
                    <p class="intro">{ intro }</p>
                    <ErrorSummary {mistakes} {asked} />
                    { opened }
                    { in_line.unwrap_or_default() }
                    { fields }
                </div>
                <div key={page_changes::key()} class={classes!("told", lead.is_none().then_some("empty"))}>
                    <div id="arrival" class="arrival" role="status" tabindex="-1">{ notice }</div>
                    if let Some(day) = other.wrong_clock {
                        <p class="caution" role="alert">{ arrival::wrong_clock(day) }</p>
                    }
                    { answer }
                    if lead.is_none() && quiet {
                        <p class="waiting">{ words::form::waiting() }</p>
                    }
                </div>
                if let Some(lead) = lead.filter(|_| !folded) {
                    <a key={page_changes::key()} class="bar" href="#answer"><span>{ lead }</span><b>{ words::form::see_answer() }</b></a>
                } else if lost {
                    <a class="bar" href="#arrival">
                        <span class="lost">{ words::arrival::lost() }</span>
                        <span class="renewed">{ words::arrival::renewed() }</span>
                        <b>{ words::arrival::see_lost() }</b>
                    </a>
                }
            </div>
        }
    }
}
