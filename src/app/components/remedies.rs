//! The pictures of retirement with the scrubber, and the ways out side by side with the figures one can change.

use super::answer::sentence;
use super::{describes, Bars, CostLines};
use crate::app::later::after_the_tap;
use crate::calendar::YearMonth;
use crate::retirement::remedies::{AssumptionField, AssumptionsForm};
use crate::retirement::{choices, decide, retiring_in, Field, RetirementFacts};
use crate::rulebook::Rulebook;
use crate::wording::spoken::retirement::remedies as words;
use crate::wording::{spoken, Reading, Ways};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Pictures`].
#[derive(Properties)]
pub struct PicturesProps {
    /// What was told.
    pub facts: RetirementFacts,
    /// The rules.
    pub rules: Rc<Rulebook>,
}

impl PartialEq for PicturesProps {
    /// The rules are read once a page: the same place in memory is the same rules.
    fn eq(&self, other: &Self) -> bool {
        self.facts == other.facts && Rc::ptr_eq(&self.rules, &other.rules)
    }
}

/// Bars and lines, for the month of the answer or for another one that the person may choose.
#[component]
pub fn Pictures(props: &PicturesProps) -> Html {
    let PicturesProps { facts, rules } = props;
    let shown = use_state_eq(|| None::<YearMonth>);
    {
        let shown = shown.clone();
        use_effect_with(facts.clone(), move |_| shown.set(None));
    }
    let told = use_memo(facts.clone(), |facts| decide(facts, rules).ok());
    let Some(told) = told.as_ref() else { return html! {} };
    let answer_month = YearMonth::of(told.answer.retires_on);
    let mut months = choices(&told.answer.statutory, facts.today);
    if !months.contains(&answer_month) {
        months.insert(0, answer_month);
    }
    let month = shown.filter(|month| months.contains(month)).unwrap_or(answer_month);
    let reading = match month == answer_month {
        true => spoken::retirement::reading(told, rules),
        false => match decide(&retiring_in(facts, month), rules) {
            Ok(moved) => spoken::retirement::reading(&moved, rules),
            Err(_) => Reading::default(),
        },
    };
    let at = months.iter().position(|known| *known == month).unwrap_or(0);
    let last = months.len().saturating_sub(1);
    let oninput = {
        let (shown, months) = (shown.clone(), months.clone());
        Callback::from(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            let at = input.value().parse::<usize>().ok();
            shown.set(at.and_then(|at| months.get(at)).copied());
        })
    };
    let words_at = words::scrubbed(month, answer_month);
    html! {
        <div class="pictures">
            if let Some(bars) = reading.bars { <Bars {bars} /> }
            if last > 0 {
                <div class="scrub">
                    <label for="scrub">{ words::SCRUB }</label>
                    <input id="scrub" type="range" min="0" max={last.to_string()} step="1" value={at.to_string()}
                        aria-valuetext={words_at.clone()} aria-describedby="scrub-hint" {oninput} />
                    <output for="scrub">{ words_at }</output>
                    <p class="hint" id="scrub-hint">{ words::SCRUB_HINT }</p>
                    // Always there: a child that comes and goes would make the input anew, and take its focus.
                    <p class="moved" hidden={month == answer_month}>{ sentence(&reading.lead) }</p>
                </div>
            }
            if let Some(lines) = reading.ways.and_then(|ways| ways.lines) { <CostLines {lines} /> }
        </div>
    }
}

/// Properties of [`Remedies`].
#[derive(Properties, PartialEq)]
pub struct RemediesProps {
    /// The ways out.
    pub ways: Ways,
    /// What was typed into the fields.
    pub form: AssumptionsForm,
    /// Messages beside fields.
    pub errors: Vec<(AssumptionField, String)>,
    /// Called with a field's text.
    pub on_edit: Callback<(AssumptionField, String)>,
    /// Called when a field is left.
    pub on_leave: Callback<AssumptionField>,
}

fn input(field: AssumptionField, props: &RemediesProps) -> Html {
    let id = Field::Assumption(field).id();
    let error = props.errors.iter().find(|(known, _)| *known == field).map(|(_, message)| message.clone());
    let oninput = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            on_edit.emit((field, input.value()));
        })
    };
    let onblur = {
        let on_leave = props.on_leave.clone();
        Callback::from(move |_: FocusEvent| {
            let on_leave = on_leave.clone();
            after_the_tap(move || on_leave.emit(field));
        })
    };
    html! {
        <div class={classes!("field", error.as_ref().map(|_| "wrong"))} key={id}>
            <label for={id}>{ spoken::retirement::assumption(field) }</label>
            if let Some(message) = &error { <p class="error" id={format!("{id}-error")}>{ message }</p> }
            <input {id} type="text" inputmode="decimal" autocomplete="off" class="amount"
                aria-invalid={error.is_some().to_string()} aria-describedby={describes(id, false, error.is_some())}
                value={props.form.text(field).to_owned()} {oninput} {onblur} />
        </div>
    }
}

/// The ways out.
#[component]
pub fn Remedies(props: &RemediesProps) -> Html {
    let ways = &props.ways;
    let cards = ways.cards.iter().map(|card| {
        let points = card.points.iter().map(|(heading, says)| {
            html! { <div><dt>{ *heading }</dt><dd>{ sentence(says) }</dd></div> }
        });
        html! {
            <li class="way">
                <h4>{ card.title }</h4>
                <p class="figure">{ sentence(&card.figure) }</p>
                <dl>{ for points }</dl>
            </li>
        }
    });
    let rows = ways.totals.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(at, cell)| match at {
            0 => html! { <th scope="row">{ cell }</th> },
            _ => html! { <td data-head={ways.heads.get(at).copied().unwrap_or_default()}>{ cell }</td> },
        });
        html! { <tr>{ for cells }</tr> }
    });
    let tries = ways.tries.iter().map(|one| {
        let onclick = {
            let (on_edit, field, text) = (props.on_edit.clone(), one.field, one.text.clone());
            Callback::from(move |_: MouseEvent| on_edit.emit((field, text.clone())))
        };
        html! { <button type="button" class="try" {onclick}>{ &one.label }</button> }
    });
    html! {
        <section class="ways" aria-labelledby="ways-title">
            <h3 id="ways-title">{ words::WAYS }</h3>
            <ul class="named">{ for ways.named.iter().map(|says| html! { <li>{ sentence(says) }</li> }) }</ul>
            <ul class="cards-of-ways">{ for cards }</ul>
            if !ways.totals.is_empty() {
                <table class="totals">
                    <caption>{ words::TOTALS }</caption>
                    <thead><tr>{ for ways.heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
                <p class="quiet">{ sentence(&ways.totals_note) }</p>
                { for ways.crossings.iter().map(|says| html! { <p>{ sentence(says) }</p> }) }
            }
            <p class="ask-so"><strong>{ words::ASK }</strong>{ sentence(&ways.ask) }</p>
            <details class="change">
                <summary>{ words::CHANGE }</summary>
                <p class="hint">{ words::CHANGE_HINT }</p>
                if !ways.tries.is_empty() {
                    <p class="hint">{ words::TRY }</p>
                    <p class="tries">{ for tries }</p>
                }
                <div class="figures">{ for AssumptionField::ALL.into_iter().map(|field| input(field, props)) }</div>
            </details>
        </section>
    }
}
