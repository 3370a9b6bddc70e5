//! The ways out as one table: what each costs, what one has then, whether it is open; everything else of a way behind its row.

use super::fold::count;
use super::sentence::sentence;
use crate::view::{Open, Text, WayCard, Ways};
use crate::wording::spoken::answer;
use crate::wording::words::{self, retirement_ways};
use yew::prelude::*;

/// Whether a sentence stands in the row of a way already.
pub fn is_marked(ways: &Ways, says: &Text) -> bool {
    ways.cards.iter().flat_map(|card| &card.marks).any(|(_, why)| why == says)
}

fn way(card: &WayCard) -> Html {
    let [_, cost, then, open] = answer::way_heads();
    let look = match card.open {
        Open::Yes => "yes",
        Open::No => "no",
        Open::Ask => "ask",
    };
    let marks = card.marks.iter().map(|(mark, _)| html! { <b class="mark">{ *mark }</b> });
    let reasons = card.marks.iter().map(|(mark, why)| (*mark, why));
    let allowed = card.allowed.iter().map(|says| (retirement_ways::allowed(), says));
    let points = card.points.iter().map(|(heading, says)| (*heading, says));
    let points: Vec<_> = reasons.chain(allowed).chain(points).collect();
    let told = points.iter().map(|(heading, says)| {
        html! { <div><dt>{ *heading }</dt><dd>{ sentence(says) }</dd></div> }
    });
    html! {
        <>
            <tr role="row" class="way">
                <th role="rowheader" scope="row">{ card.title }{ for marks }</th>
                <td role="cell" data-head={cost} class="figure">{ sentence(&card.figure) }</td>
                <td role="cell" data-head={then}>{ card.then }</td>
                <td role="cell" data-head={open}>
                    if !card.open_words.is_empty() { <span class={classes!("is-open", look)}>{ card.open_words }</span> }
                </td>
            </tr>
            if !points.is_empty() {
                <tr role="row" class="of-way">
                    <td role="cell" colspan="4">
                        <details class="on-paper">
                            <summary>{ words::around::details() }<span class="unseen">{ card.title }</span>{ count(points.len()) }</summary>
                            <dl>{ for told }</dl>
                        </details>
                    </td>
                </tr>
            }
        </>
    }
}

/// The table. Roles are written out because a table laid out as blocks loses its own.
pub fn table(ways: &Ways) -> Html {
    let heads = answer::way_heads().map(|head| html! { <th role="columnheader" scope="col">{ head }</th> });
    html! {
        <table role="table" class="table-of-ways" aria-label={retirement_ways::ways()}>
            <thead role="rowgroup"><tr role="row">{ for heads }</tr></thead>
            <tbody role="rowgroup">{ for ways.cards.iter().map(way) }</tbody>
        </table>
    }
}
