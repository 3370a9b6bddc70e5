//! Two answers side by side: what differs is said in a word, and what is the same is said once.

use super::sentence::sentence;
use crate::view::{side_by_side, Reading, Row};
use crate::wording::words;
use yew::prelude::*;

/// Properties of [`SideBySide`].
#[derive(Properties, PartialEq)]
pub struct SideBySideProps {
    /// Whose the first answer is.
    pub left_name: AttrValue,
    /// The first answer.
    pub left: Reading,
    /// Whose the second is.
    pub right_name: AttrValue,
    /// The second.
    pub right: Reading,
}

fn value(row: Option<&Row>) -> Html {
    let Some(row) = row else { return html! { <span class="quiet">{ words::saved::without() }</span> } };
    html! {
        <>
            { sentence(&row.value) }
            if let Some(note) = &row.note { <span class="quiet note">{ sentence(note) }</span> }
        </>
    }
}

fn first_step(reading: &Reading) -> Html {
    match reading.next.first() {
        Some(next) => html! { <><span class="when">{ &next.when }</span>{ " " }{ sentence(&next.what) }</> },
        None => html! { <span class="quiet">{ words::saved::nothing_to_do() }</span> },
    }
}

/// The table; on a narrow screen one block for each line. Roles are written out because a table laid out as blocks loses its own.
#[component]
pub fn SideBySide(props: &SideBySideProps) -> Html {
    let told = side_by_side(&props.left, &props.right);
    let names = [&props.left_name, &props.right_name];
    let line = |label: &str, same: bool, cells: [Html; 2]| {
        let mark = if same { words::saved::same() } else { words::saved::different() };
        let cells = names.iter().zip(cells).map(|(name, cell)| {
            html! { <td role="cell" data-head={(*name).clone()}>{ cell }</td> }
        });
        html! {
            <tr role="row" class={(!same).then_some("differs")}>
                <th role="rowheader" scope="row">{ label }<span class="confidence">{ mark }</span></th>
                { for cells }
            </tr>
        }
    };
    let rows = told
        .differing
        .iter()
        .map(|pair| line(&pair.label, false, [value(pair.left.as_ref()), value(pair.right.as_ref())]));
    let same = told.same.iter().map(|row| {
        html! { <div class="row"><dt>{ &row.label }</dt><dd>{ value(Some(row)) }</dd></div> }
    });
    html! {
        <div class="compare two">
            <table role="table" aria-label={words::saved::compare()}>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{ words::saved::what() }</th>
                        { for names.iter().map(|name| html! { <th role="columnheader" scope="col">{ (*name).clone() }</th> }) }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    { line(words::answer_headings::answer(), told.same_lead, [sentence(&props.left.lead), sentence(&props.right.lead)]) }
                    { for rows }
                    { line(words::saved::first_step(), told.same_next, [first_step(&props.left), first_step(&props.right)]) }
                </tbody>
            </table>
            if !told.same.is_empty() {
                <h3>{ words::saved::the_same { count: told.same.len() }.string() }</h3>
                <dl class="rows">{ for same }</dl>
            }
        </div>
    }
}
