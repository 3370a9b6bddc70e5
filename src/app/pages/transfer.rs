//! Question 1: the transfer.

use super::{more, progress, Fields, QuestionPage};
use crate::app::asking::use_form;
use crate::app::components::{choice, date_fields, PlacePicker};
use crate::app::framed::{self, Figures};
use crate::app::{asked, written, Route, World};
use crate::reasoning::DateEntry;
use crate::reasoning::FieldProblem;
use crate::rulebook::Rulebook;
use crate::transfer::{decide, Channel, Field, Scheme, SeenStatus, TransferFacts, TransferForm};
use crate::wording::{spoken, Reading};
use spoken::form as words;
use yew::prelude::*;

/// Properties of [`Transfer`].
#[derive(Properties, PartialEq)]
pub struct TransferProps {
    /// Rules and today.
    pub world: World,
}

fn message(found: &FieldProblem<Field>) -> String {
    spoken::problem(words::transfer_name(found.field), &found.problem)
}

/// What is asked of everybody; the rest is folded.
const NEEDED: [Field; 5] = [Field::From, Field::To, Field::FromScheme, Field::ToScheme, Field::AcceptedOn];

/// What there is to say, and the figures that matter most, if there are any.
///
/// Out of line: an engine compiles a function when it is first called, and the form is there before any answer.
#[inline(never)]
fn answer(facts: &TransferFacts, rules: &Rulebook) -> (Reading, Option<Figures>) {
    match decide(facts, rules) {
        Ok(decision) => {
            let reading = spoken::transfer::reading(&decision, rules);
            let reading = spoken::guidance::beside_transfer(reading, &decision, rules);
            (reading, Some(framed::transfer(&decision.answer)))
        }
        Err(why) => (spoken::no_answer(why, rules), None),
    }
}

/// The page.
#[component]
pub fn Transfer(props: &TransferProps) -> Html {
    let World { rules, today } = &props.world;
    let asking = &use_form::<TransferForm>(Route::Transfer);
    let last = use_mut_ref(|| None);
    let unfolded = use_mut_ref(|| false);
    let form = &asking.form;
    let (problems, told) = match today.map(|today| form.check(rules, today)) {
        None => (Vec::new(), None),
        Some(Err(problems)) => (problems, None),
        Some(Ok(facts)) => (Vec::new(), Some(answer(&facts, rules))),
    };
    let (reading, figures) = told.unzip();
    let figures = figures.flatten();
    framed::use_telling(reading.as_ref(), figures);
    // In the page as it is before the app is there too, or everything below would move when it comes to life.
    let required =
        TransferForm::default().check(rules, today.unwrap_or(rules.as_of)).err().unwrap_or_default();
    let missing = if today.is_some() { &problems } else { &required };
    let shown = asking.shown(&problems);
    let fields =
        Fields { asking, shown: &shown, label: words::transfer_field, hint: words::transfer_hint, message };
    let place = |field: Field, value: &str| {
        html! { <PlacePicker field={fields.field(field)} rules={rules.clone()} value={value.to_owned()} /> }
    };
    let choice = |field: Field, value: &str, options: &[(&'static str, &str)]| {
        choice(&fields.field(field), options, value)
    };
    let date = |field: Field, entry: &DateEntry| date_fields(&fields.field(field), entry, false);
    let month = |field: Field, entry: &DateEntry| date_fields(&fields.field(field), entry, true);
    let schemes = [(Scheme::Employee.id(), words::EMPLOYEE), (Scheme::Resident.id(), words::RESIDENT)];
    let yes_no = [("yes", words::YES), ("no", words::NO), ("unknown", words::UNKNOWN)];
    let channels = [
        (Channel::Online.id(), words::ONLINE),
        (Channel::Window.id(), words::WINDOW),
        ("unknown", words::UNKNOWN),
    ];
    let statuses = SeenStatus::ALL.map(|status| (status.id(), spoken::transfer::status(status)));
    let statuses: Vec<_> = statuses.iter().map(|(id, text)| (*id, text.as_str())).collect();
    let chosen = [
        &form.seen_status,
        &form.channel,
        &form.stopped_at_origin,
        &form.enrolled_at_destination,
        &form.double_enrolled,
        &form.in_arrears,
        &form.retired,
        &form.has_balance,
    ];
    let dated = [&form.submitted_on, &form.info_sent_on, &form.stopped_in, &form.enrolled_in];
    let answered = chosen.iter().filter(|text| !text.is_empty()).count()
        + dated.iter().filter(|entry| !entry.is_empty()).count();
    let wrong = problems.iter().any(|found| !NEEDED.contains(&found.field));
    let form_shown = html! {
        <form onsubmit={fields.on_submit()} novalidate=true autocomplete="off">
            { fields.replaced() }
            { progress(missing, &required, words::transfer_name) }
            { place(Field::From, &form.from) }
            { place(Field::To, &form.to) }
            { choice(Field::FromScheme, &form.from_scheme, &schemes) }
            { choice(Field::ToScheme, &form.to_scheme, &schemes) }
            { date(Field::AcceptedOn, &form.accepted_on) }
            { more(words::MORE_TRANSFER, &unfolded, wrong, answered, html! {
                <>
                    { choice(Field::SeenStatus, &form.seen_status, &statuses) }
                    { date(Field::SubmittedOn, &form.submitted_on) }
                    { date(Field::InfoSentOn, &form.info_sent_on) }
                    { choice(Field::Channel, &form.channel, &channels) }
                    { choice(Field::StoppedAtOrigin, &form.stopped_at_origin, &yes_no) }
                    { choice(Field::EnrolledAtDestination, &form.enrolled_at_destination, &yes_no) }
                    { choice(Field::DoubleEnrolled, &form.double_enrolled, &yes_no) }
                    { choice(Field::InArrears, &form.in_arrears, &yes_no) }
                    { choice(Field::Retired, &form.retired, &yes_no) }
                    { choice(Field::HasBalance, &form.has_balance, &yes_no) }
                    { month(Field::StoppedIn, &form.stopped_in) }
                    { month(Field::EnrolledIn, &form.enrolled_in) }
                </>
            }) }
            <button class="weui-btn weui-btn_primary" type="submit">{ words::SHOW }</button>
        </form>
    };
    let facts = asked::facts(form, rules, words::transfer_name, |field, text| match field {
        Field::From | Field::To => Some(asked::place(text, rules)),
        _ => asked::chosen(text, &[&schemes, &channels, &yes_no, &statuses]),
    });
    QuestionPage {
        route: Route::Transfer,
        title: words::TRANSFER_TITLE,
        intro: words::TRANSFER_INTRO,
        mistakes: fields.mistakes(),
        fields: form_shown,
        times: asking.asked,
        line: written::write(form),
        facts,
        today: *today,
        reading,
        pictures: Html::default(),
        money: Html::default(),
        last,
    }
    .show()
}
