//! Question 1: the transfer.

use super::{progress, QuestionPage};
use crate::app::asking::use_form;
use crate::app::components::{Choice, DateFields, Mistake, PlacePicker};
use crate::app::{framed, written, Edit, Part, Route, World};
use crate::reasoning::DateEntry;
use crate::reasoning::FieldProblem;
use crate::transfer::{decide, Channel, Field, Scheme, SeenStatus, TransferForm};
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

/// The page.
#[component]
pub fn Transfer(props: &TransferProps) -> Html {
    let World { rules, today } = &props.world;
    let asking = &use_form::<TransferForm>(Route::Transfer);
    let form = &asking.form;
    let mut figures = None;
    let (problems, reading) = match today.map(|today| form.check(rules, today)) {
        None => (Vec::new(), None),
        Some(Err(problems)) => (problems, None),
        Some(Ok(facts)) => {
            let reading = match decide(&facts, rules) {
                Ok(decision) => {
                    figures = Some(framed::transfer(&decision.answer));
                    let reading = spoken::transfer::reading(&decision, rules);
                    spoken::guidance::beside_transfer(reading, &decision, rules)
                }
                Err(why) => Reading { lead: spoken::cannot_decide(why, rules), ..Reading::default() },
            };
            (Vec::new(), Some(reading))
        }
    };
    framed::use_telling(reading.as_ref(), figures);
    // In the page as it is before the app is there too, or everything below would move when it comes to life.
    let required =
        TransferForm::default().check(rules, today.unwrap_or(rules.as_of)).err().unwrap_or_default();
    let missing = if today.is_some() { &problems } else { &required };
    let shown = asking.shown(&problems);
    let error = |field: Field| {
        shown.iter().find(|found| found.field == field).map(|found| AttrValue::from(message(found)))
    };
    let on_edit = |field: Field| {
        let asking = asking.clone();
        Callback::from(move |text: String| asking.dispatch(Edit::Set(field, Part::Whole, text)))
    };
    let on_leave = |field: Field| {
        let asking = asking.clone();
        Callback::from(move |()| asking.dispatch(Edit::Left(field)))
    };
    let hint = |field: Field| words::transfer_hint(field).map(AttrValue::from);
    let place = |field: Field, value: &str| {
        html! {
            <PlacePicker id={field.id()} label={words::transfer_field(field)} hint={hint(field)} error={error(field)}
                rules={rules.clone()} value={value.to_owned()} on_edit={on_edit(field)} on_leave={on_leave(field)} />
        }
    };
    let choice = |field: Field, value: &str, options: Vec<(&'static str, AttrValue)>| {
        html! {
            <Choice id={field.id()} label={words::transfer_field(field)} hint={hint(field)} error={error(field)}
                {options} value={value.to_owned()} on_edit={on_edit(field)} />
        }
    };
    let schemes = || {
        vec![
            (Scheme::Employee.id(), AttrValue::from(words::EMPLOYEE)),
            (Scheme::Resident.id(), AttrValue::from(words::RESIDENT)),
        ]
    };
    let yes_no = || {
        vec![
            ("yes", AttrValue::from(words::YES)),
            ("no", AttrValue::from(words::NO)),
            ("unknown", AttrValue::from(words::UNKNOWN)),
        ]
    };
    let statuses = SeenStatus::ALL
        .into_iter()
        .map(|status| (status.id(), AttrValue::from(spoken::transfer::status(status))));
    let onsubmit = {
        let asking = asking.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            asking.dispatch(Edit::Ask);
        })
    };
    let date = |field: Field, entry: &DateEntry, month_only: bool| {
        let on_edit = {
            let asking = asking.clone();
            Callback::from(move |(part, text)| asking.dispatch(Edit::Set(field, part, text)))
        };
        html! {
            <DateFields id={field.id()} label={words::transfer_field(field)} hint={hint(field)} error={error(field)}
                {month_only} entry={entry.clone()} {on_edit} on_leave={on_leave(field)} />
        }
    };
    let channels = || {
        vec![
            (Channel::Online.id(), AttrValue::from(words::ONLINE)),
            (Channel::Window.id(), AttrValue::from(words::WINDOW)),
            ("unknown", AttrValue::from(words::UNKNOWN)),
        ]
    };
    let fields = html! {
        <form {onsubmit} novalidate=true autocomplete="off">
            { progress(missing, &required, words::transfer_name) }
            { place(Field::From, &form.from) }
            { place(Field::To, &form.to) }
            { choice(Field::FromScheme, &form.from_scheme, schemes()) }
            { choice(Field::ToScheme, &form.to_scheme, schemes()) }
            { date(Field::AcceptedOn, &form.accepted_on, false) }
            <details class="more">
                <summary>{ words::MORE_TRANSFER }</summary>
                { choice(Field::SeenStatus, &form.seen_status, statuses.collect()) }
                { date(Field::SubmittedOn, &form.submitted_on, false) }
                { date(Field::InfoSentOn, &form.info_sent_on, false) }
                { choice(Field::Channel, &form.channel, channels()) }
                { choice(Field::StoppedAtOrigin, &form.stopped_at_origin, yes_no()) }
                { choice(Field::EnrolledAtDestination, &form.enrolled_at_destination, yes_no()) }
                { choice(Field::DoubleEnrolled, &form.double_enrolled, yes_no()) }
                { choice(Field::InArrears, &form.in_arrears, yes_no()) }
                { choice(Field::Retired, &form.retired, yes_no()) }
                { choice(Field::HasBalance, &form.has_balance, yes_no()) }
                { date(Field::StoppedIn, &form.stopped_in, true) }
                { date(Field::EnrolledIn, &form.enrolled_in, true) }
            </details>
            <button class="weui-btn weui-btn_primary" type="submit">{ words::SHOW }</button>
        </form>
    };
    let mistakes = if asking.asked == 0 {
        Vec::new()
    } else {
        shown.iter().map(|f| Mistake { id: f.field.id(), message: message(f) }).collect()
    };
    QuestionPage {
        route: Route::Transfer,
        title: words::TRANSFER_TITLE,
        intro: words::TRANSFER_INTRO,
        fields,
        mistakes,
        times: asking.asked,
        line: written::write(form),
        today: *today,
        reading,
        pictures: Html::default(),
        money: Html::default(),
    }
    .show()
}
