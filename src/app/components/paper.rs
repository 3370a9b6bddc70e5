//! The answer on one sheet of paper: what the browser prints of a page with an answer (`www/styles/paper.css`). Never shown on
//! the screen. How it was worked out has no room there; it says so, and how to get that printed too.
//! See decision 0028.

use super::sentence::{by_source, sentence, title, with_phones};
use super::take_away::Asked;
use crate::app::browser::page_changes;
use crate::app::embedding;
use crate::view::{Comparison, Reading, Row, SourceLine, Topic, Ways};
use crate::wording::words::retirement_ways;
use crate::wording::{lang_of, words};
use yew::prelude::*;

/// So many lines of what may be otherwise, and of what others say: the rest is counted.
const MOST_FLIPS: usize = 3;
const MOST_RIVALS: usize = 2;
/// So many documents always; the first are those of the dates and requirements.
const LEAST_DOCUMENTS: usize = 5;

/// What is left out where the sheet is full, in this order (`www/early.js`).
mod spare {
    pub const ASIDE: &str = "1";
    pub const RIVALS: &str = "2";
    pub const FLIPS: &str = "3";
    pub const TOTALS: &str = "4";
    pub const NOTES: &str = "5";
    /// How many there are is told.
    pub const DOCUMENTS: &str = "6";
    /// This and the next are told of the first of several answers, which all are in the table.
    pub const FIGURES: &str = "7";
    pub const WAYS: &str = "8";
}

fn part(heading: &str, lines: Html, spare: Option<&'static str>) -> Html {
    html! { <section data-spare={spare}><h3>{ heading }</h3>{ lines }</section> }
}

fn row(row: &Row) -> Html {
    html! {
        <div>
            <dt>{ &row.label }</dt>
            <dd>{ sentence(&row.value) }{ for row.note.iter().map(|note| html! { <small data-spare={spare::NOTES}>{ sentence(note) }</small> }) }</dd>
        </div>
    }
}

fn topic(topic: &Topic) -> Html {
    let points = topic.points.iter().map(|point| html! { <li>{ sentence(&point.what) }</li> });
    let points = if topic.in_order {
        html! { <ol>{ for points }</ol> }
    } else {
        html! { <ul>{ for points }</ul> }
    };
    part(&topic.title, points, topic.aside.then_some(spare::ASIDE))
}

fn table(heads: &[String], rows: impl Iterator<Item = (Html, Vec<Html>)>) -> Html {
    let rows = rows.map(|(head, cells)| {
        html! { <tr><th scope="row">{ head }</th>{ for cells.into_iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    });
    html! {
        <table>
            <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn compared(told: &Comparison) -> Html {
    let rows =
        told.lines.iter().map(|(head, cells)| (html! { { head } }, cells.iter().map(sentence).collect()));
    part(&told.title, table(&told.columns, rows), None)
}

fn ways(ways: &Ways, spare: Option<&'static str>) -> Html {
    let cards = ways.cards.iter().map(|card| {
        // Never spared: a way must not look open on paper that is not so on the screen.
        let allowed = card.allowed.iter().map(|says| html! { <small>{ sentence(says) }</small> });
        html! { <li><b>{ card.title }</b>{ words::named::colon() }{ sentence(&card.figure) }{ for allowed }</li> }
    });
    let named = ways.named.iter().map(|says| html! { <li>{ sentence(says) }</li> });
    let rows = ways.totals.iter().map(|row| {
        let mut cells = row.iter().map(sentence);
        (cells.next().unwrap_or_default(), cells.collect())
    });
    let totals = html! { <>{ table(&ways.heads, rows) }<small>{ sentence(&ways.totals_note) }</small></> };
    html! {
        <>
            { part(retirement_ways::ways(), html! { <ul>{ for named }{ for cards }</ul> }, spare) }
            if !ways.totals.is_empty() { { part(retirement_ways::totals(), totals, Some(spare::TOTALS)) } }
        </>
    }
}

/// The first of each that say the same, by what `says` picks.
fn once<'a, T, S: PartialEq>(lines: impl Iterator<Item = &'a T>, says: fn(&T) -> &S) -> Vec<&'a T> {
    let mut seen: Vec<&T> = Vec::new();
    for line in lines {
        if !seen.iter().any(|other| says(other) == says(line)) {
            seen.push(line);
        }
    }
    seen
}

fn doubts(reading: &Reading) -> Html {
    let rivals = once(reading.rivals.iter(), |rival| &rival.what);
    let flips = reading.flips.iter().take(MOST_FLIPS).enumerate();
    let flips = flips.map(|(at, line)| ((at > 0).then_some(spare::FLIPS), line));
    let told = rivals.iter().take(MOST_RIVALS).map(|rival| (Some(spare::RIVALS), &rival.what));
    html! {
        <ul>
            { for flips.chain(told).map(|(spare, line)| html! { <li data-spare={spare}>{ sentence(line) }</li> }) }
            if !rivals.is_empty() { <li>{ words::paper::rivals { count: rivals.len() }.string() }</li> }
        </ul>
    }
}

/// Each document once, with how well it is known and when it was read: an answer has many figures of one document.
fn documents(sources: &[SourceLine]) -> Html {
    let known = once(sources.iter(), |line| &line.title);
    let first = sources.first().map(|line| line.read.as_str()).unwrap_or_default();
    let same = sources.iter().all(|line| line.read == first);
    let read =
        |line: &SourceLine| format!(" · {}", words::answer_headings::read_on { day: &line.read }.string());
    let lines = known.iter().enumerate().map(|(at, line)| {
        html! {
            <span data-spare={(at >= LEAST_DOCUMENTS).then_some(spare::DOCUMENTS)}>
                { format!("{}. ", at + 1) }{ title(&line.title) }{ format!(" · {}", line.confidence) }
                if !same { { read(line) } }
            </span>
        }
    });
    let together = known.first().filter(|_| same).map(|line| read(line));
    html! { <p class="one-page-documents"><b>{ words::paper::documents { count: known.len() }.string() }</b>{ for together }{ for lines }</p> }
}

/// The sheet.
pub fn paper(title: &'static str, asked: &Asked, reading: &Reading) -> Html {
    let facts = asked.facts.iter().map(|(name, value)| {
        html! { <span>{ *name }{ words::named::colon() }<b>{ value }</b></span> }
    });
    let next = reading.next.iter().map(|line| {
        html! { <li>{ &line.when }{ words::named::colon() }{ sentence(&line.what) }</li> }
    });
    let cautions = reading.cautions.iter().map(|caution| {
        html! { <p class="one-page-note">{ sentence(&caution.0) }</p> }
    });
    let phones = reading.sheet.iter().flat_map(|sheet| &sheet.phones).map(|(who, number)| {
        html! { <span>{ by_source(&format!("{who} ")) }<b lang={lang_of(number)}>{ with_phones(number) }</b></span> }
    });
    let several = reading.comparison.is_some();
    let figures = several.then_some(spare::FIGURES);
    let topics = |aside: bool| reading.topics.iter().filter(move |one| one.aside == aside).map(topic);
    html! {
        <section key={page_changes::key()} class="one-page">
            <p class="one-page-head"><b>{ words::product::name() }</b><span>{ title }</span><span>{ words::paper::made { day: &asked.on }.string() }</span></p>
            <p class="one-page-asked"><span>{ words::paper::asked() }</span>{ for facts }</p>
            <h2>{ sentence(&reading.lead) }</h2>
            { for cautions }
            if reading.sheet.is_some() { <p class="one-page-phones"><span>{ words::ask_sheet::phones() }</span>{ for phones }</p> }
            { for reading.comparison.iter().map(compared) }
            <div class="one-page-columns">
                if !reading.next.is_empty() { { part(words::answer_headings::next(), html! { <ol>{ for next }</ol> }, None) } }
                { for topics(false) }
                if !reading.rows.is_empty() {
                    { part(words::answer_headings::figures(), html! { <dl>{ for reading.rows.iter().map(row) }</dl> }, figures) }
                }
                { for reading.ways.iter().map(|told| ways(told, several.then_some(spare::WAYS))) }
                if !reading.flips.is_empty() || !reading.rivals.is_empty() { { part(words::answer_headings::flips(), doubts(reading), None) } }
                { for topics(true) }
            </div>
            if !reading.sources.is_empty() { { documents(&reading.sources) } }
            <p class="one-page-foot">
                { words::paper::left_out() }{ " " }{ words::paper::not_official() }{ " " }
                { for embedding::address().map(|address| html! { <b>{ address }</b> }) }
            </p>
        </section>
    }
}
