//! The half of a question's page that answers: what there is to say, as it is shown on the screen and on paper.

use crate::app::browser::delay;
use crate::app::browser::page::go_to_field;
use crate::app::components::{paper, Answer, AnswerProps, Asked, SharedReading};
use crate::app::embedding::figures::Figures;
use crate::app::form::form_line;
use crate::app::program::answer_loader::{Answered, Filled, Message, Said};
use crate::app::saved::shelf;
use crate::app::Edit;
use crate::reasoning::FieldProblem;
use crate::view::Reading;
use crate::wording::spoken;
use yew::prelude::*;

/// What there is to say to a form, in pieces.
pub(super) struct Telling<F: Answered> {
    /// The question's folder.
    pub question: &'static str,
    pub title: &'static str,
    /// What was filled in, in words.
    pub facts: Vec<(&'static str, String)>,
    /// The same in a line, once it can be answered.
    pub in_short: String,
    pub problems: Vec<FieldProblem<F::Field>>,
    pub message: Message<F::Field>,
    pub reading: Option<Reading>,
    pub figures: Option<Figures>,
    /// What an answer shows beside its sentences.
    pub pictures: Html,
    pub money: Html,
    /// What the form takes from it.
    pub beside: F::Beside,
}

impl<F: Answered> Telling<F> {
    /// Puts the pieces together.
    pub fn say(self, filled: &Filled<'_, F>) -> Said<F> {
        let Telling {
            question,
            title,
            facts,
            in_short,
            problems,
            message,
            reading,
            figures,
            pictures,
            money,
            beside,
        } = self;
        let asked = Asked {
            question,
            title: spoken::form::page_title(question),
            line: form_line::write(&filled.asking.form),
            facts,
            today: Some(filled.today),
            on: spoken::date(filled.today),
            name: shelf::short_name(&in_short),
        };
        let paper = reading.as_ref().map(|reading| paper(title, &asked, reading)).unwrap_or_default();
        let lead = reading.as_ref().map(|reading| reading.lead.to_string());
        let shown = reading.map(|reading| AnswerProps {
            reading: SharedReading::from(reading),
            pictures,
            money,
            asked: Some(asked),
            away: false,
            on_fill: on_fill(filled),
        });
        let message = Some(message);
        let answer = html! { <Shown {shown} /> };
        Said { as_of: None, problems, message, lead, asked: in_short, figures, answer, paper, beside }
    }
}

/// Opens the form at a field that the answer names.
fn on_fill<F: Answered>(filled: &Filled<'_, F>) -> Callback<&'static str> {
    let asking = filled.asking.dispatcher();
    Callback::from(move |id| {
        asking.dispatch(Edit::Fold(false));
        delay::next(move || go_to_field(id));
    })
}

/// Properties of [`Shown`].
#[derive(Properties, PartialEq)]
struct ShownProps {
    /// The answer there is.
    shown: Option<AnswerProps>,
}

/// An answer. While a field is half typed there is none; the last one stays out of sight, with what was unfolded in it.
#[component]
fn Shown(props: &ShownProps) -> Html {
    let last = use_mut_ref(|| None::<AnswerProps>);
    if props.shown.is_some() {
        last.replace(props.shown.clone());
    }
    let shown = last.borrow().clone().map(|shown| AnswerProps { away: props.shown.is_none(), ..shown });
    html! { <>{ for shown.map(|shown| html! { <Answer ..shown /> }) }</> }
}
