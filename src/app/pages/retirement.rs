//! Question 2: retirement.

use super::question::{arriving, more, progress, tiers, yes_no, Fields, QuestionPage};
use super::telling::Telling;
use crate::app::components::{
    choice, date_fields, months_fields, months_since, remedies, FormField, HistoryRows, Pictures, PlacePicker,
};
use crate::app::embedding::{self, figures};
use crate::app::form::folding::use_folding;
use crate::app::form::summary;
use crate::app::form::use_form::use_form;
use crate::app::program::answer_loader::{use_half, Answered, Filled, Half, Message, Said};
use crate::app::{filled, Asking, Edit, Part, Route, SharedRules, World};
use crate::calendar::Date;
use crate::evidence::{Selector, Selectors, WorkKind, Worker};
use crate::reasoning::{DateEntry, FieldProblem, Problem};
use crate::retirement::remedies::AssumptionField;
use crate::retirement::{
    alternatives, period_notes, Alternative, EarlyGround, Field, MonthsEntry, RetirementFacts,
    RetirementForm, Since, OTHER_PLACES,
};
use crate::view::Reading;
use crate::wording::words::{retirement_fields, retirement_history, retirement_since};
use crate::wording::{spoken, words};
use spoken::form;
use yew::prelude::*;

/// Properties of [`Retirement`].
#[derive(Properties, PartialEq)]
pub struct RetirementProps {
    /// Places and today.
    pub world: World,
    /// The part of the program that answers, loaded after the form.
    pub half: Half<RetirementForm>,
}

fn message(found: &FieldProblem<Field>) -> String {
    match (found.field, &found.problem) {
        (Field::Period(row), Problem::Missing) => {
            retirement_history::not_complete { number: row + 1 }.string()
        }
        (Field::Period(row), problem) => {
            spoken::problem(&retirement_history::period { number: row + 1 }.string(), problem)
        }
        (field, problem) => spoken::problem(form::retirement_name(field), problem),
    }
}

/// The ways out, with the figures one can change: what is wrong with one of them is told beside it and leaves the answer.
fn money(asking: &UseReducerHandle<Asking<RetirementForm>>, reading: &Reading) -> Html {
    let Some(ways) = &reading.ways else { return html! {} };
    let problems = asking.form.assumptions.read().1.into_iter();
    let problems: Vec<_> = problems
        .map(|found| FieldProblem { field: Field::Assumption(found.field), problem: found.problem })
        .collect();
    let shown = asking.shown(&problems);
    let fields = fields(asking, &shown, Some(message));
    let field = |of: AssumptionField| FormField {
        label: spoken::retirement::assumption(of).into(),
        hint: None,
        ..fields.field(Field::Assumption(of))
    };
    remedies(ways, &asking.form.assumptions, &field)
}

/// The fields of the form, with the problems to show.
fn fields<'a>(
    asking: &'a UseReducerHandle<Asking<RetirementForm>>,
    shown: &'a [FieldProblem<Field>],
    message: Option<Message<Field>>,
) -> Fields<'a, RetirementForm> {
    Fields { asking, shown, label: form::retirement_field, hint: form::retirement_hint, message }
}

/// What is folded because few need it.
const MORE: [Field; 9] = [
    Field::Actual,
    Field::Deemed,
    Field::Military,
    Field::EarlyGround,
    Field::RetireOn,
    Field::PensionPaid,
    Field::OverrideTotal,
    Field::OverrideActual,
    Field::OverrideLocal,
];

fn kinds() -> [(&'static str, &'static str); 3] {
    [
        (WorkKind::Unit.id(), words::retirement_form::unit()),
        (WorkKind::Flexible.id(), words::retirement_form::flexible()),
        ("unknown", words::form::unknown()),
    ]
}

fn paid_since() -> [(&'static str, &'static str); 3] {
    [
        ("yes", retirement_since::paid_on()),
        ("no", retirement_since::stopped()),
        ("unknown", retirement_since::not_sure()),
    ]
}

fn grounds() -> [(&'static str, &'static str); 3] {
    let [hazardous, disability] = [EarlyGround::HazardousWork, EarlyGround::Disability]
        .map(|ground| (ground.id(), form::early_ground(ground)));
    [hazardous, disability, ("no", retirement_fields::neither_ground())]
}

fn workers() -> Vec<(&'static str, &'static str)> {
    let known = Worker::ALL.into_iter().map(|worker| (worker.id(), form::worker(worker)));
    known.chain([("womanUnclear", retirement_fields::woman_unclear())]).collect()
}

/// What the form takes from the answer.
#[derive(Default)]
pub struct Beside {
    /// What the answer turns on and nobody was asked yet.
    asks: Selectors,
    /// The rows of a history: nobody sees them who has touched nothing.
    history: Html,
    /// The months since those told, where there are any to ask about.
    since: Option<(Since, Date)>,
    /// What contradicts the rest, by field.
    doubts: Vec<(Field, String)>,
}

fn asks(all: &[Alternative]) -> Selectors {
    let answers = all.iter().map(|one| &one.decision.answer);
    let each =
        answers.flat_map(|answer| answer.remedies.iter().map(|remedy| remedy.asks).chain([answer.asks]));
    each.fold(Selectors::NONE, Selectors::union)
}

impl Answered for RetirementForm {
    type Beside = Beside;

    fn answer(filled: &Filled<'_, Self>, rules: &SharedRules) -> Said<Self> {
        let form = &filled.asking.form;
        let (mut problems, mut reading, mut figures, mut beside) = <(_, _, _, Beside)>::default();
        let (mut pictures, mut costs) = (Html::default(), Html::default());
        let checked = form.check(rules, filled.today);
        if form.way() == "history" {
            beside.history = history_rows(filled.asking, rules, &checked);
        }
        let since = checked.as_ref().map_or_else(|_| form.since(filled.today), |facts| facts.since);
        beside.since = since.map(|since| (since, filled.today));
        match checked {
            Err(found) => problems = found,
            Ok(facts) => {
                reading = Some(match alternatives(&facts, rules) {
                    Err(why) => spoken::no_answer(why, rules),
                    Ok(all) => {
                        beside.asks = asks(&all);
                        let doubts = all.first().map(|first| first.decision.answer.doubts.iter());
                        let doubts = doubts.into_iter().flatten().map(|one| (one.field(), form::doubt(*one)));
                        beside.doubts = doubts.collect();
                        figures = Some(figures::retirement(&all));
                        let told = spoken::retirement::reading_of(&all, rules);
                        let told = match all.first() {
                            Some(first) => spoken::guidance::beside_retirement(told, &first.decision, rules),
                            None => told,
                        };
                        let first = all.first().map(|first| &first.decision.answer);
                        let correction =
                            first.and_then(|answer| spoken::correction::retirement(&facts, answer, rules));
                        let told = Reading { correction, ..told };
                        pictures = html! { <Pictures {facts} rules={rules.clone()} /> };
                        costs = money(filled.asking, &told);
                        told
                    }
                });
            }
        }
        let workers = workers();
        // Of today's months nobody asks of which day they are.
        let mut form = form.clone();
        if since.is_none() {
            (form.months_as_of, form.paid_since, form.paid_since_as_of) = Default::default();
        }
        let facts = summary::facts(&form, rules, form::retirement_name, |field, text| match field {
            Field::Place | Field::OtherPlace(_) => Some(summary::place(text, rules)),
            Field::Assumption(_) => Some(text.to_owned()),
            Field::PaidBy => None,
            Field::Tier => summary::chosen(text, &[&tiers()]),
            Field::PaidSince => summary::chosen(text, &[&paid_since()]),
            Field::EarlyGround => summary::chosen(text, &[&grounds()]),
            _ => summary::chosen(text, &[&workers, &yes_no(), &kinds()]),
        });
        let in_short = summary::in_short(&facts, 4);
        let (question, title) = (Route::Retirement.folder(), words::retirement_page::title());
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
            money: costs,
            beside,
        }
        .say(filled)
    }
}

/// The page.
#[component]
pub fn Retirement(props: &RetirementProps) -> Html {
    let World { rules, today } = &props.world;
    let asking = &use_form::<RetirementForm>(Route::Retirement, *today);
    let (unfolded, compared) = (use_mut_ref(|| false), use_mut_ref(|| false));
    let form = &asking.form;
    let other = use_half(props.half, asking, rules, *today);
    let said = other.said.as_ref();
    embedding::use_telling(said);
    let to_answer = said
        .and_then(|said| said.beside.since)
        .is_some_and(|(since, today)| form.paid_since.is_empty() || since.is_outlived(today));
    let folded = use_folding(asking, said.is_some_and(|said| said.lead.is_some()), to_answer);
    let problems = said.map(|said| said.problems.as_slice()).unwrap_or_default();
    let beside = said.map(|said| &said.beside);
    let shown = asking.shown(problems);
    let fields = fields(asking, &shown, said.and_then(|said| said.message));
    let date = |field: Field, entry: &DateEntry| date_fields(&fields.field(field), entry, false);
    let checked_date = |field: Field, entry: &DateEntry| {
        let doubts = beside.into_iter().flat_map(|beside| &beside.doubts);
        let doubts = doubts.filter(|(of, _)| *of == field);
        let doubts = doubts.map(|(_, doubt)| html! { <p class="period-note">{ doubt }</p> });
        html! {
            <>
                { date(field, entry) }
                <div role="status">{ for doubts }</div>
            </>
        }
    };
    let months = |field: Field, entry: &MonthsEntry| months_fields(&fields.field(field), entry);
    let chosen = |field: Field, value: &str, options: &[(&'static str, &str)]| {
        choice(&fields.field(field), options, value)
    };
    let place = |field: Field, value: &str| {
        html! { <PlacePicker field={fields.field(field)} rules={rules.clone()} value={value.to_owned()} /> }
    };
    let on_way = {
        let asking = asking.clone();
        Callback::from(move |(part, way): (Part, String)| {
            // The first row is there to be filled in.
            if way == "history" && asking.form.history.is_empty() {
                asking.dispatch(Edit::AddRow);
            }
            asking.dispatch(Edit::Set(Field::PaidBy, part, way));
        })
    };
    let paid_by = FormField { hint: None, on_edit: on_way, ..fields.field(Field::PaidBy) };
    let workers = workers();
    let ways = ["sum", "history", "unknown"].map(|way| (way, form::paid_by(way)));
    let way = form.way();
    let (by_history, not_known) = (way == "history", way == "unknown");
    // A place's own questions are asked only where its rule turns on them, and stay once they were answered.
    let wants = |selector: Selector, answered: bool| {
        answered || beside.is_some_and(|beside| beside.asks.contains(selector))
    };
    let others = (0..OTHER_PLACES).map(|at| {
        html! {
            <>
                { place(Field::OtherPlace(at), &form.others[at].place) }
                if !by_history && !form.others[at].place.is_empty() {
                    { months(Field::OtherLocal(at), &form.others[at].local) }
                }
            </>
        }
    });
    let is_asked = |field: &Field| match field {
        Field::Actual | Field::Deemed | Field::Military => !by_history && !not_known,
        Field::PensionPaid => !form.retire_on.is_empty(),
        _ => true,
    };
    let answered = filled(form, &MORE).iter().filter(|field| is_asked(field)).count();
    let compares = filled(form, &std::array::from_fn::<_, OTHER_PLACES, _>(Field::OtherPlace)).len();
    let wrong = |folded: &[Field]| problems.iter().any(|found| folded.contains(&found.field));
    let wrong_more = wrong(&MORE);
    let wrong_places = (0..OTHER_PLACES).any(|at| wrong(&[Field::OtherPlace(at), Field::OtherLocal(at)]));
    let asked_since = beside.and_then(|beside| beside.since);
    let of_a_day = [Field::MonthsAsOf, Field::PaidSince, Field::PaidSinceAsOf];
    let since_shown = html! {
        if asked_since.is_some() || asking.undated || wrong(&of_a_day) {
            <div class="since">
                { months_since(asked_since, &paid_since(), &form.paid_since, fields.field(Field::PaidSince), asking) }
                { date(Field::MonthsAsOf, &form.months_as_of) }
                if wrong(&[Field::PaidSinceAsOf]) { { date(Field::PaidSinceAsOf, &form.paid_since_as_of) } }
            </div>
        }
    };
    let form_shown = html! {
        <form id="form" onsubmit={fields.on_submit()} novalidate=true autocomplete="off">
            { progress(form, &other, &Field::NEEDED, form::retirement_name) }
            { place(Field::Place, &form.place) }
            { chosen(Field::Worker, &form.worker, &workers) }
            { date(Field::Born, &form.born) }
            { choice(&paid_by, &ways, way) }
            if !not_known { { since_shown } }
            if by_history {
                { beside.map_or_else(|| arriving(&other), |beside| beside.history.clone()) }
            } else if !not_known {
                { months(Field::Total, &form.total) }
            }
            if wants(Selector::FirstEmployed, !form.first_employed_on.is_empty()) {
                { checked_date(Field::FirstEmployedOn, &form.first_employed_on) }
            }
            if wants(Selector::FirstInsured, !form.first_insured_on.is_empty()) {
                { checked_date(Field::FirstInsuredOn, &form.first_insured_on) }
            }
            if wants(Selector::BeforeScheme, !form.before_scheme.is_empty()) {
                { chosen(Field::BeforeScheme, &form.before_scheme, &yes_no()) }
            }
            if wants(Selector::WorkKind, !form.kind.is_empty()) {
                { chosen(Field::Kind, &form.kind, &kinds()) }
            }
            if wants(Selector::Unbroken, form.unbroken != MonthsEntry::default()) {
                { months(Field::Unbroken, &form.unbroken) }
            }
            if wants(Selector::Tier, !form.tier.is_empty()) {
                { chosen(Field::Tier, &form.tier, &tiers()) }
            }
            if !by_history && !not_known {
                { months(Field::Local, &form.local) }
            }
            { more(words::retirement_form::more(), &unfolded, wrong_more, answered, html! {
                <>
                    if !by_history && !not_known {
                        { months(Field::Actual, &form.actual) }
                        { months(Field::Deemed, &form.deemed) }
                        { months(Field::Military, &form.military) }
                    }
                    { chosen(Field::EarlyGround, &form.early_ground, &grounds()) }
                    { date(Field::RetireOn, &form.retire_on) }
                    if !form.retire_on.is_empty() {
                        { months(Field::PensionPaid, &form.pension_paid) }
                    }
                    { months(Field::OverrideTotal, &form.override_total) }
                    { months(Field::OverrideActual, &form.override_actual) }
                    { months(Field::OverrideLocal, &form.override_local) }
                </>
            }) }
            { more(words::retirement_form::more_places(), &compared, wrong_places, compares, html! { <>{ for others }</> }) }
            <button class="weui-btn weui-btn_primary" type="submit">{ words::form::show() }</button>
        </form>
    };
    QuestionPage {
        title: words::retirement_page::title(),
        intro: words::retirement_page::intro(),
        mistakes: fields.mistakes(),
        fields: form_shown,
        opened: fields.opened(),
        asking: asking.clone(),
        folded,
        other,
    }
    .show()
}

/// The contributions as rows, with what is to be said beside each.
fn history_rows(
    asking: &UseReducerHandle<Asking<RetirementForm>>,
    rules: &SharedRules,
    checked: &Result<RetirementFacts, Vec<FieldProblem<Field>>>,
) -> Html {
    let shown = asking.shown(checked.as_ref().err().map(Vec::as_slice).unwrap_or_default());
    let fields = fields(asking, &shown, Some(message));
    let row = |(row, entry)| {
        let field = fields.field(Field::Period(row));
        (
            entry,
            FormField {
                label: retirement_history::period { number: row + 1 }.string().into(),
                hint: None,
                ..field
            },
        )
    };
    let told = checked.as_ref().ok();
    let notes = told.map(|facts| period_notes(&facts.periods)).unwrap_or_default();
    let sum = told.and_then(|facts| Some(form::periods_sum(facts.paid.total?, facts.paid.actual?)));
    let (add, remove) = (asking.dispatcher(), asking.dispatcher());
    HistoryRows {
        rules,
        rows: asking.form.history.iter().enumerate().map(row).collect(),
        notes: notes.into_iter().map(|note| (note.row(), form::period_note(note))).collect(),
        sum,
        on_add: Callback::from(move |_| add.dispatch(Edit::AddRow)),
        on_remove: Callback::from(move |row| remove.dispatch(Edit::RemoveRow(row))),
    }
    .show()
}
