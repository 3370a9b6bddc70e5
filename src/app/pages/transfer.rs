//! Question 1: the transfer.

use super::question::{more, progress, yes_no, Fields, QuestionPage};
use super::telling::Telling;
use crate::app::components::{as_of_today, choice, date_fields, PlacePicker};
use crate::app::embedding::{self, figures};
use crate::app::form::folding::use_folding;
use crate::app::form::summary;
use crate::app::form::use_form::use_form;
use crate::app::program::answer_loader::{use_half, Answered, Filled, Half, Said};
use crate::app::{filled, Route, SharedRules, World};
use crate::calendar::Date;
use crate::reasoning::DateEntry;
use crate::reasoning::FieldProblem;
use crate::transfer::{decide, Field, Scheme, SeenStatus, TransferChannel, TransferForm};
use crate::wording::{spoken, words};
use spoken::form;
use yew::prelude::*;

/// Properties of [`Transfer`].
#[derive(Properties, PartialEq)]
pub struct TransferProps {
    /// Places and today.
    pub world: World,
    /// The part of the program that answers, loaded after the form.
    pub half: Half<TransferForm>,
}

fn message(found: &FieldProblem<Field>) -> String {
    spoken::problem(form::transfer_name(found.field), &found.problem)
}

/// What is not folded.
const UNFOLDED: [Field; 5] = [Field::From, Field::To, Field::FromScheme, Field::ToScheme, Field::AcceptedOn];

fn schemes() -> [(&'static str, &'static str); 2] {
    [
        (Scheme::Employee.id(), words::transfer_form::employee()),
        (Scheme::Resident.id(), words::transfer_form::resident()),
    ]
}

fn channels() -> [(&'static str, &'static str); 3] {
    [
        (TransferChannel::Online.id(), words::transfer_form::online()),
        (TransferChannel::Window.id(), words::transfer_form::window()),
        ("unknown", words::form::unknown()),
    ]
}

/// What was filled in, in a line: from where to where, between which insurances, accepted when.
fn in_short(form: &TransferForm, facts: &[(&'static str, String)], rules: &SharedRules) -> String {
    let arrow = |from: String, to: String| if from == to { from } else { format!("{from} → {to}") };
    let scheme = |id: &str| summary::chosen(id, &[&schemes()]).unwrap_or_default();
    let places = arrow(summary::place(&form.from, rules), summary::place(&form.to, rules));
    let insurances = arrow(scheme(&form.from_scheme), scheme(&form.to_scheme));
    let DateEntry { year, month, day } = &form.accepted_on;
    let accepted = (!year.is_empty()).then(|| spoken::paper::typed_date(year, month, day));
    let accepted = accepted.map(|on| words::form_line::accepted { on }.string());
    let told = 4 + usize::from(accepted.is_some());
    let more = facts.len().saturating_sub(told);
    let more = (more > 0).then(|| words::form_line::and_more { count: more }.string());
    let parts = [Some(places), Some(insurances), accepted, more];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

impl Answered for TransferForm {
    /// The day its status and answers are of, where they may have changed since.
    type Beside = Option<Date>;

    fn answer(filled: &Filled<'_, Self>, rules: &SharedRules) -> Said<Self> {
        let form = &filled.asking.form;
        let mut beside = None;
        let (problems, reading, figures) =
            match form.check(rules, filled.today).map(|facts| decide(&facts, rules)) {
                Err(problems) => (problems, None, None),
                Ok(Err(why)) => (Vec::new(), Some(spoken::no_answer(why, rules)), None),
                Ok(Ok(decision)) => {
                    beside = decision.answer.status_as_of;
                    let reading = spoken::transfer::reading(&decision, rules);
                    let reading = spoken::guidance::beside_transfer(reading, &decision, rules);
                    (Vec::new(), Some(reading), Some(figures::transfer(&decision.answer)))
                }
            };
        let statuses = SeenStatus::ALL.map(|status| (status.id(), spoken::transfer::status(status)));
        let statuses: Vec<_> = statuses.iter().map(|(id, text)| (*id, text.as_str())).collect();
        // Of today's status nobody asks of which day it is.
        let mut form = form.clone();
        if beside.is_none() {
            form.status_as_of = DateEntry::default();
        }
        let facts = summary::facts(&form, rules, form::transfer_name, |field, text| match field {
            Field::From | Field::To => Some(summary::place(text, rules)),
            _ => summary::chosen(text, &[&schemes(), &channels(), &yes_no(), &statuses]),
        });
        let in_short = in_short(&form, &facts, rules);
        let (pictures, money) = Default::default();
        let (question, title) = (Route::Transfer.folder(), words::transfer_page::title());
        Telling {
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
        }
        .say(filled)
    }
}

/// The page.
#[component]
pub fn Transfer(props: &TransferProps) -> Html {
    let World { rules, today } = &props.world;
    let asking = &use_form::<TransferForm>(Route::Transfer, *today);
    let unfolded = use_mut_ref(|| false);
    let form = &asking.form;
    let other = use_half(props.half, asking, rules, *today);
    let said = other.said.as_ref();
    embedding::use_telling(said);
    let to_answer = said.is_some_and(|said| said.beside.is_some());
    let folded = use_folding(asking, said.is_some_and(|said| said.lead.is_some()), to_answer);
    let message = said.and_then(|said| said.message);
    let problems = said.map(|said| said.problems.as_slice()).unwrap_or_default();
    let shown = asking.shown(problems);
    let fields =
        Fields { asking, shown: &shown, label: form::transfer_field, hint: form::transfer_hint, message };
    let place = |field: Field, value: &str| {
        html! { <PlacePicker field={fields.field(field)} rules={rules.clone()} value={value.to_owned()} /> }
    };
    let choice = |field: Field, value: &str, options: &[(&'static str, &str)]| {
        choice(&fields.field(field), options, value)
    };
    let date = |field: Field, entry: &DateEntry| date_fields(&fields.field(field), entry, false);
    let month = |field: Field, entry: &DateEntry| date_fields(&fields.field(field), entry, true);
    let statuses = SeenStatus::ALL.map(|status| (status.id(), spoken::transfer::status(status)));
    let statuses: Vec<_> = statuses.iter().map(|(id, text)| (*id, text.as_str())).collect();
    let tucked = |field: &Field| !UNFOLDED.contains(field) && *field != Field::StatusAsOf;
    let answered = filled(form, Field::ALL).iter().filter(|field| tucked(field)).count();
    let wrong = problems.iter().any(|found| tucked(&found.field));
    let as_of = said.and_then(|said| said.beside);
    let wrong_day = problems.iter().any(|found| found.field == Field::StatusAsOf);
    let form_shown = html! {
        <form id="form" onsubmit={fields.on_submit()} novalidate=true autocomplete="off">
            { progress(form, &other, &Field::NEEDED, form::transfer_name) }
            if as_of.is_some() || wrong_day || asking.undated {
                <div class="since">
                    { date(Field::StatusAsOf, &form.status_as_of) }
                    { as_of_today(words::progress::still_so(), asking) }
                </div>
            }
            { place(Field::From, &form.from) }
            { place(Field::To, &form.to) }
            { choice(Field::FromScheme, &form.from_scheme, &schemes()) }
            { choice(Field::ToScheme, &form.to_scheme, &schemes()) }
            { date(Field::AcceptedOn, &form.accepted_on) }
            { more(words::transfer_form::more(), &unfolded, wrong, answered, html! {
                <>
                    { choice(Field::SeenStatus, &form.seen_status, &statuses) }
                    { date(Field::SubmittedOn, &form.submitted_on) }
                    { date(Field::InfoSentOn, &form.info_sent_on) }
                    { choice(Field::Channel, &form.channel, &channels()) }
                    { choice(Field::StoppedAtOrigin, &form.stopped_at_origin, &yes_no()) }
                    { choice(Field::EnrolledAtDestination, &form.enrolled_at_destination, &yes_no()) }
                    { choice(Field::DoubleEnrolled, &form.double_enrolled, &yes_no()) }
                    { choice(Field::InArrears, &form.in_arrears, &yes_no()) }
                    { choice(Field::Retired, &form.retired, &yes_no()) }
                    { choice(Field::HasBalance, &form.has_balance, &yes_no()) }
                    { month(Field::StoppedIn, &form.stopped_in) }
                    { month(Field::EnrolledIn, &form.enrolled_in) }
                </>
            }) }
            <button class="weui-btn weui-btn_primary" type="submit">{ words::form::show() }</button>
        </form>
    };
    QuestionPage {
        title: words::transfer_page::title(),
        intro: words::transfer_page::intro(),
        mistakes: fields.mistakes(),
        fields: form_shown,
        opened: fields.opened(),
        asking: asking.clone(),
        folded,
        other,
    }
    .show()
}
