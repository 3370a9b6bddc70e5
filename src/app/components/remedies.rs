//! The pictures of retirement with the scrubber, and the ways out side by side with the figures one can change.

use super::bars::moved_bars;
use super::fold::{fold, Second};
use super::sentence::sentence;
use super::ways_table::{is_marked, table};
use super::{bars, cost_lines, FormField};
use crate::app::browser::field::TextField;
use crate::app::Part;
use crate::app::SharedRules;
use crate::calendar::YearMonth;
use crate::retirement::remedies::{AssumptionField, AssumptionsForm};
use crate::retirement::{choices, decide, retiring_in, RetirementFacts};
use crate::view::{Reading, Text, Ways};
use crate::wording::spoken;
use crate::wording::spoken::retirement::remedies as told;
use crate::wording::words::{self, retirement_assumptions, retirement_ways};
use yew::prelude::*;

/// Properties of [`Pictures`].
#[derive(Properties)]
pub struct PicturesProps {
    /// What was told.
    pub facts: RetirementFacts,
    /// The rules.
    pub rules: SharedRules,
}

impl PartialEq for PicturesProps {
    /// The rules are read once a page: the same place in memory is the same rules.
    fn eq(&self, other: &Self) -> bool {
        self.facts == other.facts && self.rules == other.rules
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
    if let Err(at) = months.binary_search(&answer_month) {
        months.insert(at, answer_month);
    }
    let month = shown.filter(|month| months.contains(month)).unwrap_or(answer_month);
    let reading = if month == answer_month {
        spoken::retirement::reading(told, rules)
    } else {
        match decide(&retiring_in(facts, month, &told.answer.statutory), rules) {
            Ok(moved) => spoken::retirement::reading(&moved, rules),
            Err(_) => Reading::default(),
        }
    };
    let at = months.iter().position(|known| *known == month).unwrap_or(0);
    let last = months.len().saturating_sub(1);
    let oninput = {
        let (shown, months) = (shown.clone(), months.clone());
        Callback::from(move |event: InputEvent| {
            let at = TextField::of(&event).text().parse::<usize>().ok();
            shown.set(at.and_then(|at| months.get(at)).copied());
        })
    };
    let words_at = told::scrubbed(month, answer_month);
    let moved = month != answer_month;
    let before = spoken::retirement::bars(told, rules);
    let slider = html! {
        <div class="scrub">
            <label for="scrub">{ retirement_ways::scrub() }</label>
            <input id="scrub" type="range" min="0" max={last.to_string()} step="1" value={at.to_string()}
                aria-valuetext={words_at.clone()} aria-describedby="scrub-hint" {oninput} />
            <output for="scrub">{ words_at }</output>
            // Always there: a child that comes and goes would make the input anew, and take its focus.
            <p class="moved" hidden={!moved}>
                { sentence(&told::moved(&reading.lead, &before, reading.bars.as_ref())) }
            </p>
            if let Some(shown) = reading.bars.as_ref().filter(|_| moved) { { moved_bars(shown) } }
            <p class="hint" id="scrub-hint">{ retirement_ways::scrub_hint() }</p>
        </div>
    };
    html! {
        <div class="pictures">
            { bars(&before) }
            if last > 0 { { fold(words::around::another_month(), None, slider) } }
        </div>
    }
}

fn input(field: &FormField, text: &str) -> Html {
    let id = field.id;
    html! {
        <div class={field.class()} key={id}>
            <label for={id}>{ &field.label }</label>
            { field.notes() }
            <input {id} type="text" inputmode="decimal" autocomplete="off" maxlength="40" class="amount"
                aria-invalid={field.invalid()} aria-describedby={field.described_by()}
                value={text.to_owned()} oninput={field.typed(Part::Whole)} onblur={field.left()} />
        </div>
    }
}

/// The ways out, with the figures one can change and what was typed into them.
pub fn remedies(ways: &Ways, form: &AssumptionsForm, field: &dyn Fn(AssumptionField) -> FormField) -> Html {
    let rows = ways.totals.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(at, cell)| match at {
            0 => html! { <th scope="row">{ sentence(cell) }</th> },
            _ => html! { <td data-head={ways.heads.get(at).cloned().unwrap_or_default()}>{ sentence(cell) }</td> },
        });
        html! { <tr>{ for cells }</tr> }
    });
    let tries = ways.tries.iter().map(|one| {
        let onclick = {
            let (on_edit, text) = (field(one.field).on_edit, one.text.clone());
            Callback::from(move |_: MouseEvent| on_edit.emit((Part::Whole, text.clone())))
        };
        html! { <button type="button" class="try" {onclick}>{ &one.label }</button> }
    });
    let figures = AssumptionField::ALL.into_iter().map(|of| input(&field(of), form.text(of)));
    // Which is the cheapest and which the safest stands beside that way, where there is one.
    let unmarked: Vec<&Text> = ways.named.iter().filter(|says| !is_marked(ways, says)).collect();
    let totals = html! {
        <>
            { for ways.lines.iter().map(cost_lines) }
            <table class="totals">
                <caption>{ retirement_ways::totals() }</caption>
                <thead><tr>{ for ways.heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            <p class="quiet">{ sentence(&ways.totals_note) }</p>
            { for ways.crossings.iter().map(|says| html! { <p>{ sentence(says) }</p> }) }
        </>
    };
    let change = html! {
        <details class="change">
            <summary><h4>{ retirement_assumptions::change() }</h4></summary>
            <p class="hint">{ retirement_assumptions::change_hint() }</p>
            if !ways.tries.is_empty() {
                <p class="hint">{ retirement_ways::try_first() }</p>
                <p class="tries">{ for tries }</p>
            }
            <div class="figures">{ for figures }</div>
        </details>
    };
    let by_age = html! {
        <>
            { for unmarked.iter().map(|says| html! { <p>{ sentence(says) }</p> }) }
            if !ways.totals.is_empty() { { totals } }
            { change }
        </>
    };
    html! {
        <section class="ways">
            <Second title={retirement_ways::ways()} of={ways.cards.len()}>{ table(ways) }</Second>
            { fold(words::around::by_age(), None, by_age) }
        </section>
    }
}
