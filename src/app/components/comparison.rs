//! Answers side by side: a table, which on a narrow screen becomes one block for each line.

use super::sentence::sentence;
use crate::view::Comparison;
use yew::prelude::*;

/// The table. Roles are written out because a table laid out as blocks loses its own.
pub fn comparison(told: &Comparison) -> Html {
    let heads = told.columns.iter().map(|head| html! { <th role="columnheader" scope="col">{ head }</th> });
    let lines = told.lines.iter().map(|(head, cells)| {
        let cells = cells.iter().zip(told.columns.iter().skip(1)).map(|(cell, head)| {
            html! { <td role="cell" data-head={head.clone()}>{ sentence(cell) }</td> }
        });
        html! {
            <tr role="row"><th role="rowheader" scope="row">{ head }</th>{ for cells }</tr>
        }
    });
    let notes = told.notes.iter().map(|note| html! { <p class="quiet">{ sentence(note) }</p> });
    html! {
        <section class="compare" aria-labelledby="compare-title">
            <h3 id="compare-title">{ &told.title }</h3>
            <table role="table" aria-labelledby="compare-title">
                <thead role="rowgroup"><tr role="row">{ for heads }</tr></thead>
                <tbody role="rowgroup">{ for lines }</tbody>
            </table>
            { for notes }
        </section>
    }
}
