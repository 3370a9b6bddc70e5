//! Question 2: retirement.

use super::{progress, QuestionPage};
use crate::app::asking::use_form;
use crate::app::components::{
    Choice, DateFields, HistoryRows, Mistake, MonthsFields, Pictures, PlacePicker, Remedies,
};
use crate::app::{framed, written, Asking, Edit, Part, Route, World};
use crate::evidence::{Selector, WorkKind, Worker};
use crate::reasoning::{DateEntry, FieldProblem};
use crate::retirement::{
    alternatives, period_notes, Field, MonthsEntry, RetirementFacts, RetirementForm, OTHER_PLACES,
};
use crate::rulebook::Rulebook;
use crate::wording::{spoken, Reading};
use spoken::form as words;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Retirement`].
#[derive(Properties, PartialEq)]
pub struct RetirementProps {
    /// Rules and today.
    pub world: World,
}

fn message(found: &FieldProblem<Field>) -> String {
    spoken::problem(words::retirement_name(found.field), &found.problem)
}

/// The ways out, with the figures one can change: what is wrong with one of them is told beside it and leaves the answer.
fn money(asking: &UseReducerHandle<Asking<RetirementForm>>, reading: &Reading) -> Html {
    let Some(ways) = reading.ways.clone() else { return html! {} };
    let problems = asking.form.assumptions.read().1.into_iter();
    let problems: Vec<_> = problems
        .map(|found| FieldProblem { field: Field::Assumption(found.field), problem: found.problem })
        .collect();
    let errors = asking.shown(&problems).into_iter().filter_map(|found| match found.field {
        Field::Assumption(field) => Some((field, message(&found))),
        _ => None,
    });
    let on_edit = {
        let asking = asking.clone();
        Callback::from(move |(field, text)| {
            asking.dispatch(Edit::Set(Field::Assumption(field), Part::Whole, text));
        })
    };
    let on_leave = {
        let asking = asking.clone();
        Callback::from(move |field| asking.dispatch(Edit::Left(Field::Assumption(field))))
    };
    let form = asking.form.assumptions.clone();
    html! { <Remedies {ways} {form} errors={errors.collect::<Vec<_>>()} {on_edit} {on_leave} /> }
}

/// The page.
#[component]
pub fn Retirement(props: &RetirementProps) -> Html {
    let World { rules, today } = &props.world;
    let asking = &use_form::<RetirementForm>(Route::Retirement);
    let form = &asking.form;
    let mut asks = Vec::new();
    let (mut pictures, mut costs) = (Html::default(), Html::default());
    let mut told = None;
    let mut figures = None;
    let (problems, reading) = match today.map(|today| form.check(rules, today)) {
        None => (Vec::new(), None),
        Some(Err(problems)) => (problems, None),
        Some(Ok(facts)) => {
            let reading = match alternatives(&facts, rules) {
                Ok(all) => {
                    figures = Some(framed::retirement(&all));
                    let answers = || all.iter().map(|one| &one.decision.answer);
                    asks = answers().flat_map(|answer| answer.asks.clone()).collect();
                    asks.extend(answers().flat_map(|answer| {
                        answer.remedies.iter().flat_map(|remedy| remedy.asks.iter().copied())
                    }));
                    let reading = spoken::retirement::reading_of(&all, rules);
                    let drawn = facts.clone();
                    pictures = html! { <Pictures facts={drawn} rules={rules.clone()} /> };
                    costs = money(asking, &reading);
                    match all.first() {
                        Some(first) => spoken::guidance::beside_retirement(reading, &first.decision, rules),
                        None => reading,
                    }
                }
                Err(why) => Reading { lead: spoken::cannot_decide(why, rules), ..Reading::default() },
            };
            told = Some(facts);
            (Vec::new(), Some(reading))
        }
    };
    framed::use_telling(reading.as_ref(), figures);
    // In the page as it is before the app is there too, or everything below would move when it comes to life.
    let required =
        RetirementForm::default().check(rules, today.unwrap_or(rules.as_of)).err().unwrap_or_default();
    let missing = if today.is_some() { &problems } else { &required };
    let shown = asking.shown(&problems);
    let error = |field: Field| {
        shown.iter().find(|found| found.field == field).map(|found| AttrValue::from(message(found)))
    };
    let hint = |field: Field| words::retirement_hint(field).map(AttrValue::from);
    let on_leave = |field: Field| {
        let asking = asking.clone();
        Callback::from(move |()| asking.dispatch(Edit::Left(field)))
    };
    let on_edit = |field: Field| {
        let asking = asking.clone();
        Callback::from(move |text: String| asking.dispatch(Edit::Set(field, Part::Whole, text)))
    };
    let on_part = |field: Field| {
        let asking = asking.clone();
        Callback::from(move |(part, text)| asking.dispatch(Edit::Set(field, part, text)))
    };
    let date = |field: Field, entry: &DateEntry| {
        html! {
            <DateFields id={field.id()} label={words::retirement_field(field)} hint={hint(field)} error={error(field)}
                entry={entry.clone()} on_edit={on_part(field)} on_leave={on_leave(field)} />
        }
    };
    let months = |field: Field, entry: &MonthsEntry| {
        html! {
            <MonthsFields id={field.id()} label={words::retirement_field(field)} hint={hint(field)} error={error(field)}
                entry={entry.clone()} on_edit={on_part(field)} on_leave={on_leave(field)} />
        }
    };
    let choice = |field: Field, value: &str, options: Vec<(&'static str, AttrValue)>| {
        html! {
            <Choice id={field.id()} label={words::retirement_field(field)} hint={hint(field)} error={error(field)}
                {options} value={value.to_owned()} on_edit={on_edit(field)} />
        }
    };
    let on_way = {
        let asking = asking.clone();
        Callback::from(move |way: String| {
            // The first row is there to be filled in.
            if way == "history" && asking.form.history.is_empty() {
                asking.dispatch(Edit::AddRow);
            }
            asking.dispatch(Edit::Set(Field::PaidBy, Part::Whole, way));
        })
    };
    let onsubmit = {
        let asking = asking.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            asking.dispatch(Edit::Ask);
        })
    };
    let mut workers: Vec<_> =
        Worker::ALL.into_iter().map(|worker| (worker.id(), AttrValue::from(words::worker(worker)))).collect();
    workers.push(("womanUnclear", words::worker_unclear().into()));
    let ways = ["sum", "history", "unknown"].map(|way| (way, AttrValue::from(words::paid_by(way)))).to_vec();
    let yes_no = [("yes", words::YES), ("no", words::NO), ("unknown", words::UNKNOWN)]
        .map(|(id, text)| (id, text.into()));
    let by_history = form.by_history();
    let not_known = form.paid_by == "unknown";
    let kinds = vec![
        (WorkKind::Unit.id(), AttrValue::from(words::UNIT)),
        (WorkKind::Flexible.id(), AttrValue::from(words::FLEXIBLE)),
        ("unknown", AttrValue::from(words::UNKNOWN)),
    ];
    let tiers = vec![
        ("1", AttrValue::from(words::TIER_ONE)),
        ("2", AttrValue::from(words::TIER_TWO)),
        ("unknown", AttrValue::from(words::UNKNOWN)),
    ];
    // A place's own questions are asked only where its rule turns on them, and stay once they were answered.
    let wants = |selector: Selector, answered: bool| answered || asks.contains(&selector);
    let others = (0..OTHER_PLACES).map(|at| {
        let (place, local) = (Field::OtherPlace(at), Field::OtherLocal(at));
        html! {
            <>
                <PlacePicker id={place.id()} label={words::retirement_field(place)} hint={hint(place)}
                    error={error(place)} rules={rules.clone()} value={form.others[at].place.clone()}
                    on_edit={on_edit(place)} on_leave={on_leave(place)} />
                if !by_history && !form.others[at].place.is_empty() {
                    { months(local, &form.others[at].local) }
                }
            </>
        }
    });
    let fields = html! {
        <form {onsubmit} novalidate=true autocomplete="off">
            { progress(missing, &required, words::retirement_name) }
            <PlacePicker id={Field::Place.id()} label={words::retirement_field(Field::Place)} hint={hint(Field::Place)}
                error={error(Field::Place)} rules={rules.clone()} value={form.place.clone()}
                on_edit={on_edit(Field::Place)} on_leave={on_leave(Field::Place)} />
            { choice(Field::Worker, &form.worker, workers) }
            { date(Field::Born, &form.born) }
            <Choice id={Field::PaidBy.id()} label={words::retirement_field(Field::PaidBy)}
                error={error(Field::PaidBy)} options={ways} on_edit={on_way}
                value={if form.paid_by.is_empty() { "sum".to_owned() } else { form.paid_by.clone() }} />
            if by_history {
                { history_rows(asking, rules, told.as_ref(), &shown) }
            } else if !not_known {
                { months(Field::Total, &form.total) }
            }
            if wants(Selector::FirstEmployed, !form.first_employed_on.is_empty()) {
                { date(Field::FirstEmployedOn, &form.first_employed_on) }
            }
            if wants(Selector::FirstInsured, !form.first_insured_on.is_empty()) {
                { date(Field::FirstInsuredOn, &form.first_insured_on) }
            }
            if wants(Selector::BeforeScheme, !form.before_scheme.is_empty()) {
                { choice(Field::BeforeScheme, &form.before_scheme, yes_no.to_vec()) }
            }
            if wants(Selector::WorkKind, !form.kind.is_empty()) {
                { choice(Field::Kind, &form.kind, kinds) }
            }
            if wants(Selector::Unbroken, form.unbroken != MonthsEntry::default()) {
                { months(Field::Unbroken, &form.unbroken) }
            }
            if wants(Selector::Tier, !form.tier.is_empty()) {
                { choice(Field::Tier, &form.tier, tiers) }
            }
            if !by_history && !not_known {
                { months(Field::Local, &form.local) }
            }
            <details class="more">
                <summary>{ words::MORE_RETIREMENT }</summary>
                if !by_history && !not_known {
                    { months(Field::Actual, &form.actual) }
                    { months(Field::Deemed, &form.deemed) }
                    { months(Field::Military, &form.military) }
                }
                { date(Field::RetireOn, &form.retire_on) }
                if !form.retire_on.is_empty() {
                    { months(Field::PensionPaid, &form.pension_paid) }
                }
                { months(Field::OverrideTotal, &form.override_total) }
                { months(Field::OverrideActual, &form.override_actual) }
                { months(Field::OverrideLocal, &form.override_local) }
            </details>
            <details class="more">
                <summary>{ words::MORE_PLACES }</summary>
                { for others }
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
        route: Route::Retirement,
        title: words::RETIREMENT_TITLE,
        intro: words::RETIREMENT_INTRO,
        fields,
        mistakes,
        times: asking.asked,
        line: written::write(form),
        today: *today,
        reading,
        pictures,
        money: costs,
    }
    .show()
}

/// The contributions as rows, with what is to be said beside each.
fn history_rows(
    asking: &UseReducerHandle<Asking<RetirementForm>>,
    rules: &Rc<Rulebook>,
    told: Option<&RetirementFacts>,
    shown: &[FieldProblem<Field>],
) -> Html {
    let errors: Vec<_> = shown
        .iter()
        .filter_map(|found| match found.field {
            Field::Period(row) => Some((row, AttrValue::from(message(found)))),
            _ => None,
        })
        .collect();
    let notes: Vec<_> = told.map(|facts| period_notes(&facts.periods)).unwrap_or_default();
    let notes: Vec<_> =
        notes.into_iter().map(|note| (note.row(), AttrValue::from(words::period_note(note)))).collect();
    let sum = told
        .and_then(|facts| Some(AttrValue::from(words::periods_sum(facts.paid.total?, facts.paid.actual?))));
    let does = |edit: fn(usize) -> Edit<Field>| {
        let asking = asking.clone();
        Callback::from(move |row: usize| asking.dispatch(edit(row)))
    };
    let on_edit = {
        let asking = asking.clone();
        Callback::from(move |(row, part, text)| asking.dispatch(Edit::Set(Field::Period(row), part, text)))
    };
    let on_add = {
        let asking = asking.clone();
        Callback::from(move |()| asking.dispatch(Edit::AddRow))
    };
    html! {
        <HistoryRows rules={rules.clone()} rows={asking.form.history.clone()} {errors} {notes} {sum} {on_edit}
            on_leave={does(|row| Edit::Left(Field::Period(row)))} {on_add} on_remove={does(Edit::RemoveRow)} />
    }
}
