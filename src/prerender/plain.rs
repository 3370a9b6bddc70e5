//! The plain page: the national rules, the table of ages and a number to call for every place. No script, no form.

use yew::prelude::*;
use yibao::evidence::{Adcode, Circumstances, Quantity, Worker};
use yibao::reasoning::DateEntry;
use yibao::retirement::{decide, MonthsEntry, RetirementForm, StatutoryDate};
use yibao::rulebook::{Place, Rulebook};
use yibao::view::{ClaimRow, SourceLine};
use yibao::wording::spoken::{form, knowledge, place_in_full, place_name, plain};
use yibao::wording::{lang_of, words};

/// Ages in the year the data were gone through: retirement is near, or not long ago.
const AGES: std::ops::RangeInclusive<i32> = 40..=61;

/// Properties of [`Plain`].
#[derive(Properties, PartialEq)]
pub struct PlainProps {
    /// The rules.
    pub rules: yibao::app::SharedRules,
}

/// The page.
#[component]
pub fn Plain(props: &PlainProps) -> Html {
    let rules = &props.rules;
    let national = knowledge(Adcode::NATION, rules, rules.as_of);
    let groups = national.groups.iter().map(|(title, rows)| {
        html! { <details><summary><h3>{ title }</h3></summary><ul class="claims">{ for rows.iter().map(claim) }</ul></details> }
    });
    html! {
        <main class="plain">
            <h1>{ words::plain::title() }</h1>
            <p class="intro">{ words::plain::intro() }</p>
            <p id="too-old" class="caution" hidden=true>{ words::plain::too_old() }</p>
            <p><a class="block" data-early="back" href="../">{ words::plain::try_again() }</a></p>
            <p>{ words::plain::call() }</p>
            <h2>{ words::plain::ages() }</h2>
            <p class="hint">{ words::plain::ages_note() }</p>
            { ages(rules) }
            <h2>{ words::plain::national() }</h2>
            { for groups }
            <h2>{ words::plain::places() }</h2>
            <p class="hint">{ words::plain::places_note() }</p>
            { places(rules) }
            <p class="foot">{ words::product::disclaimer() }</p>
        </main>
    }
}

fn claim(row: &ClaimRow) -> Html {
    html! {
        <li>
            { format!("{}{}", row.what, words::named::colon()) }<strong lang={lang_of(&row.says)}>{ &row.says }</strong>
            { for [&row.whom, &row.since, &row.standing].into_iter().flatten().map(|note| html! { <span class="quiet note">{ note }</span> }) }
            { document(&row.source) }
        </li>
    }
}

fn document(line: &SourceLine) -> Html {
    let lang = lang_of(&line.title);
    let title = match &line.url {
        Some(url) => html! { <a href={*url} rel="noopener noreferrer" {lang}>{ &line.title }</a> },
        None => html! { <span {lang}>{ &line.title }</span> },
    };
    html! { <span class="from">{ title }<span class="confidence">{ &line.confidence }</span></span> }
}

/// One row a year of birth, one column a worker group: from those born in January to those born in December.
fn ages(rules: &Rulebook) -> Html {
    let year = yibao::calendar::YearMonth::of(rules.as_of).year();
    let rows = AGES.rev().map(|age| {
        let born = year - age;
        let cells = Worker::ALL.into_iter().map(|worker| {
            let text = match (statutory(worker, born, 1, rules), statutory(worker, born, 12, rules)) {
                (Some(first), Some(last)) => plain::ages(&first, &last),
                _ => String::new(),
            };
            html! { <td>{ text }</td> }
        });
        html! { <tr><th scope="row">{ words::plain::birth_year { year: born }.string() }</th>{ for cells }</tr> }
    });
    html! {
        <div class="wide" tabindex="0"><table>
            <thead><tr><th scope="col">{ words::plain::born() }</th>{ for Worker::ALL.into_iter().map(|worker| html! { <th scope="col">{ form::worker(worker) }</th> }) }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table></div>
    }
}

/// The statutory date by the engine, asked as the form asks.
fn statutory(worker: Worker, year: i32, month: u32, rules: &Rulebook) -> Option<StatutoryDate> {
    let asked = RetirementForm {
        place: "310000".to_owned(),
        worker: worker.id().to_owned(),
        born: DateEntry { year: year.to_string(), month: month.to_string(), day: String::new() },
        total: MonthsEntry { years: "15".to_owned(), months: String::new() },
        ..RetirementForm::default()
    };
    let facts = asked.check(rules, rules.as_of).ok()?;
    Some(decide(&facts, rules).ok()?.answer.statutory)
}

fn places(rules: &Rulebook) -> Html {
    let required = |place: &Place, worker: Worker| {
        let known = Circumstances { worker: Some(worker), ..Circumstances::default() };
        plain::required(&rules.find(place.adcode, Quantity::TotalMonths, &known, rules.as_of))
    };
    let row = |place: &Place| {
        html! {
            <tr>
                <th scope="row">{ place_in_full(place, rules) }</th>
                <td class="phone">{ plain::phone(place, rules) }</td>
                <td>{ required(place, Worker::Man) }</td>
                <td>{ required(place, Worker::Woman50) }</td>
            </tr>
        }
    };
    // Four hundred rows are searched by nobody: a fold a province, which needs no script. An engine without folds shows them all.
    let provinces = rules.places().iter().filter(|place| place.adcode.province() == place.adcode);
    let folds = provinces.map(|province| {
        let members = rules.places().iter().filter(|place| place.adcode.province() == province.adcode);
        let heads = [words::plain::place(), words::plain::phone(), words::plain::man(), words::plain::woman()];
        html! {
            <details>
                <summary>{ place_name(province) }</summary>
                <div class="wide" tabindex="0"><table>
                    <thead><tr>{ for heads.into_iter().map(|title| html! { <th scope="col">{ title }</th> }) }</tr></thead>
                    <tbody>{ for members.map(row) }</tbody>
                </table></div>
            </details>
        }
    });
    html! { <>{ for folds }</> }
}
