//! Every component in every state, on one page: what tests of looks measure. No page leads here.

use super::question::yes_no;
use crate::app::components::{
    choice, date_fields, months_fields, page_link, Answer, ErrorSummary, FactsImport, FormField, KeepSwitch,
    Mistake, PlacePicker, SaveForm, SavedCase, SharedReading, SideBySide,
};
use crate::app::saved::facts_file::FileFault;
use crate::app::saved::shelf::{Case, Shelf};
use crate::app::saved::{told, Question, Told};
use crate::app::{Route, World};
use crate::calendar::Date;
use crate::reasoning::{DateEntry, Problem};
use crate::retirement::MonthsEntry;
use crate::transfer::{decide, TransferForm};
use crate::wording::{spoken, words};
use spoken::form;
use yew::prelude::*;

/// A transfer in the middle of its way, for the answer shown here: every part of an answer is in it.
fn answer(world: &World) -> Html {
    let typed = |year: &str, month: &str, day: &str| DateEntry {
        year: year.to_owned(),
        month: month.to_owned(),
        day: day.to_owned(),
    };
    let form = TransferForm {
        from: "500000".to_owned(),
        to: "640100".to_owned(),
        from_scheme: "employee".to_owned(),
        to_scheme: "employee".to_owned(),
        accepted_on: typed("2026", "2", "9"),
        ..TransferForm::default()
    };
    let today = Date::from_ymd_opt(2026, 2, 20);
    let facts = today.and_then(|today| form.check(&world.rules, today).ok());
    let decision = facts.and_then(|facts| decide(&facts, &world.rules).ok());
    let readings = decision.map(|decision| spoken::transfer::reading(&decision, &world.rules));
    html! { <>{ for readings.map(|reading| html! { <Answer reading={SharedReading::from(reading)} /> }) }</> }
}

/// What the device keeps: the switch off and on, a case, saving another, a file with something wrong, and two side by side.
fn saved(world: &World) -> Html {
    let lines = ["9", "12"].map(|day| {
        format!("v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day={day}")
    });
    let today = Date::from_ymd_opt(2026, 2, 20);
    let answer = |line: &str| today.map(|today| told(Question::Transfer, line, today, &world.rules));
    let case = Case {
        name: words::saved::mother().to_owned(),
        question: Question::Transfer.id().to_owned(),
        line: lines[0].clone(),
        saved: "2026-02-19".to_owned(),
    };
    let shelf = Shelf { cases: vec![case.clone()] };
    let both = match (answer(&lines[0]), answer(&lines[1])) {
        (Some(Told::Answer(left)), Some(Told::Answer(right))) => html! {
            <SideBySide left_name={words::saved::me()} left={*left} right_name={words::saved::mother()} right={*right} />
        },
        _ => html! {},
    };
    html! {
        <div class="saved">
            <KeepSwitch id="sg-keep-off" on={false} on_turn={Callback::noop()} />
            <KeepSwitch id="sg-keep-on" on={true} on_turn={Callback::noop()} />
            <SavedCase case={case.clone()} at={0} answer={answer(&lines[0])} shelf={shelf.clone()} comparable={true}
                ticked={true} on_tick={Callback::noop()} on_rename={Callback::noop()} on_remove={Callback::noop()} />
            <div class="sheet"><SaveForm id="sg-save" question={Question::Transfer} {shelf} on_save={Callback::noop()} /></div>
            <FactsImport fault={Some(FileFault::NotOurs)} on_read={Callback::noop()} />
            <section class="beside">{ both }</section>
        </div>
    }
}

/// The page.
pub(super) fn page(world: &World) -> Html {
    let options = yes_no();
    let plain = |id: &'static str| FormField::new(id, words::styleguide::label());
    let hinted = |id: &'static str| FormField { hint: Some(words::transfer_form::place_hint()), ..plain(id) };
    let missing = || spoken::problem(words::styleguide::label(), &Problem::Missing);
    let wrong = |id: &'static str| FormField { error: Some(missing()), ..plain(id) };
    let date = DateEntry { year: "2026".to_owned(), month: "2".to_owned(), day: "30".to_owned() };
    let months = MonthsEntry { years: "26".to_owned(), months: "3".to_owned() };
    let rules = &world.rules;
    let mistakes = vec![Mistake { id: "sg-place-wrong", message: missing() }];
    let card = html! { <><strong>{ words::transfer_page::title() }</strong><span>{ words::transfer_page::intro() }</span></> };
    html! {
        <div class="question">
            <div class="ask">
                <h1>{ "Styleguide" }</h1>
                <p class="intro">{ words::product::tagline() }</p>
                <ErrorSummary {mistakes} asked={0} />
                <form novalidate=true>
                    <div class="progress">
                        <progress max="4" value="2" aria-label={words::progress::filled { done: 2, of: 4 }.string()} />
                        <p>{ form::still(&[words::styleguide::label(), words::styleguide::label()]) }</p>
                    </div>
                    <PlacePicker field={hinted("sg-place")} rules={rules.clone()} value="" />
                    <PlacePicker field={wrong("sg-place-wrong")} rules={rules.clone()} value="" />
                    <div class="field">
                        <label for="sg-open">{ words::styleguide::label() }</label>
                        <div class="picker sample">
                            <input id="sg-open" type="text" />
                            <ul role="listbox" aria-label={words::styleguide::label()}>
                                { for rules.places().iter().skip(1).take(2).enumerate().map(|(at, place)| html! {
                                    <li role="option" aria-selected={(at == 0).to_string()}>{ spoken::place_in_full(place, rules) }</li>
                                }) }
                            </ul>
                        </div>
                    </div>
                    { choice(&hinted("sg-choice"), &options, "") }
                    { choice(&plain("sg-chosen"), &options, "yes") }
                    { choice(&wrong("sg-wrong"), &options, "") }
                    { date_fields(&hinted("sg-date"), &DateEntry::default(), false) }
                    { date_fields(&wrong("sg-date-wrong"), &date, false) }
                    { date_fields(&plain("sg-month"), &date, true) }
                    { months_fields(&hinted("sg-months"), &months) }
                    { months_fields(&wrong("sg-months-wrong"), &months) }
                    <details class="more"><summary>{ words::transfer_form::more() }</summary><p class="sheet">{ words::transfer_form::place_hint() }</p></details>
                    <button class="weui-btn weui-btn_primary" type="button">{ words::form::show() }</button>
                    <p><button class="weui-btn weui-btn_default" type="button">{ words::form::show() }</button></p>
                </form>
                <ul class="cards">
                    <li>{ page_link(Route::Styleguide, Route::Transfer, Some("card"), card) }</li>
                </ul>
            </div>
            <div class="told">
                <p class="waiting">{ words::form::waiting() }</p>
                { answer(world) }
                { saved(world) }
            </div>
            <a class="bar" href="#answer"><span>{ words::transfer_page::intro() }</span><b>{ words::form::see_answer() }</b></a>
        </div>
    }
}
