//! Every component in every state, on one page: what tests of looks measure. No page leads here.

use crate::app::components::{
    Answer, Choice, DateFields, ErrorSummary, Mistake, MonthsFields, PageLink, PlacePicker,
};
use crate::app::{Route, World};
use crate::calendar::Date;
use crate::reasoning::DateEntry;
use crate::retirement::MonthsEntry;
use crate::transfer::{decide, TransferForm};
use crate::wording::spoken;
use spoken::form as words;
use spoken::pages::{sample_error, SAMPLE_HINT, SAMPLE_LABEL};
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
    html! { <>{ for readings.map(|reading| html! { <Answer {reading} /> }) }</> }
}

/// The page.
pub(super) fn page(world: &World) -> Html {
    let options =
        || vec![("yes", words::YES.into()), ("no", words::NO.into()), ("unknown", words::UNKNOWN.into())];
    let none = Callback::<String>::noop;
    let part = Callback::noop;
    let leave = Callback::<()>::noop;
    let hint = || Some(AttrValue::from(SAMPLE_HINT));
    let error = || Some(AttrValue::from(sample_error()));
    let date = DateEntry { year: "2026".to_owned(), month: "2".to_owned(), day: "30".to_owned() };
    let months = MonthsEntry { years: "26".to_owned(), months: "3".to_owned() };
    let rules = &world.rules;
    let mistakes = vec![Mistake { id: "sg-place-wrong", message: sample_error() }];
    html! {
        <div class="question">
            <div class="ask">
                <h1>{ "Styleguide" }</h1>
                <p class="intro">{ words::TAGLINE }</p>
                <ErrorSummary {mistakes} asked={0} />
                <form novalidate=true>
                    <div class="progress">
                        <progress max="4" value="2" aria-label={words::filled(2, 4)} />
                        <p>{ words::still(&[SAMPLE_LABEL, SAMPLE_LABEL]) }</p>
                    </div>
                    <PlacePicker id="sg-place" label={SAMPLE_LABEL} hint={hint()} rules={rules.clone()} value="" on_edit={none()} on_leave={leave()} />
                    <PlacePicker id="sg-place-wrong" label={SAMPLE_LABEL} error={error()} rules={rules.clone()} value="" on_edit={none()} on_leave={leave()} />
                    <div class="field">
                        <label for="sg-open">{ SAMPLE_LABEL }</label>
                        <div class="picker" style="padding-bottom: 7rem">
                            <input id="sg-open" type="text" />
                            <ul role="listbox" aria-label={SAMPLE_LABEL}>
                                { for rules.places().iter().skip(1).take(2).enumerate().map(|(at, place)| html! {
                                    <li role="option" aria-selected={(at == 0).to_string()}>{ spoken::place_in_full(place, rules) }</li>
                                }) }
                            </ul>
                        </div>
                    </div>
                    <Choice id="sg-choice" label={SAMPLE_LABEL} hint={hint()} options={options()} value="" on_edit={none()} />
                    <Choice id="sg-chosen" label={SAMPLE_LABEL} options={options()} value="yes" on_edit={none()} />
                    <Choice id="sg-wrong" label={SAMPLE_LABEL} error={error()} options={options()} value="" on_edit={none()} />
                    <DateFields id="sg-date" label={SAMPLE_LABEL} hint={hint()} entry={DateEntry::default()} on_edit={part()} on_leave={leave()} />
                    <DateFields id="sg-date-wrong" label={SAMPLE_LABEL} error={error()} entry={date.clone()} on_edit={part()} on_leave={leave()} />
                    <DateFields id="sg-month" label={SAMPLE_LABEL} month_only=true entry={date} on_edit={part()} on_leave={leave()} />
                    <MonthsFields id="sg-months" label={SAMPLE_LABEL} hint={hint()} entry={months.clone()} on_edit={part()} on_leave={leave()} />
                    <MonthsFields id="sg-months-wrong" label={SAMPLE_LABEL} error={error()} entry={months} on_edit={part()} on_leave={leave()} />
                    <details class="more"><summary>{ words::MORE_TRANSFER }</summary><p class="sheet">{ SAMPLE_HINT }</p></details>
                    <button class="weui-btn weui-btn_primary" type="button">{ words::SHOW }</button>
                    <p><button class="weui-btn weui-btn_default" type="button">{ words::SHOW }</button></p>
                </form>
                <ul class="cards">
                    <li>
                        <PageLink from={Route::Styleguide} to={Route::Transfer} class="card">
                            <strong>{ words::TRANSFER_TITLE }</strong><span>{ words::TRANSFER_INTRO }</span>
                        </PageLink>
                    </li>
                </ul>
            </div>
            <div class="told">
                <p class="waiting">{ words::WAITING }</p>
                { answer(world) }
            </div>
            <a class="bar" href="#answer"><span>{ words::TRANSFER_INTRO }</span><b>{ words::SEE_ANSWER }</b></a>
        </div>
    }
}
