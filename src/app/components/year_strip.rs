//! The picture of a year: twelve bars, and the same as a table.

use super::fold::Second;
use crate::view::{MonthStanding, Piece, StripMonth, YearStrip};
use crate::wording::words::around;
use yew::prelude::*;

/// Units of the drawing: a month's place, and the height of the highest bar.
const SLOT: u32 = 27;
const HIGHEST: u32 = 90;
/// Where the bars stand; the numbers of the months are below.
const GROUND: u32 = 100;

fn bar(at: usize, month: &StripMonth) -> Html {
    let left = u32::try_from(at).unwrap_or(0) * SLOT;
    let middle = left + SLOT / 2;
    let height = (month.height * HIGHEST / 1000).max(2);
    let class = match (month.standing, month.asked) {
        (MonthStanding::Known, true) => "asked",
        (MonthStanding::Known, false) => "known",
        (MonthStanding::Assumed, _) => "assumed",
        (MonthStanding::Unknown, _) => "unknown",
    };
    let shape = match month.standing {
        MonthStanding::Unknown => html! {
            <text class="kept" x={middle.to_string()} y={(GROUND - 6).to_string()} text-anchor="middle">{ "?" }</text>
        },
        MonthStanding::Known | MonthStanding::Assumed => html! {
            <rect {class} x={(left + 4).to_string()} y={(GROUND - height).to_string()} width={(SLOT - 8).to_string()}
                height={height.to_string()} rx="2" />
        },
    };
    // Larger text has room for these alone.
    let kept = matches!(month.number, 1 | 4 | 7);
    html! {
        <g key={month.number}>
            { shape }
            <text class={classes!(month.asked.then_some("asked"), kept.then_some("kept"))} x={middle.to_string()} y={(GROUND + 22).to_string()}
                text-anchor="middle">{ month.number }</text>
        </g>
    }
}

/// The picture. To a screen reader it is the table alone.
pub fn year_picture(strip: &YearStrip) -> Html {
    let rows = strip.runs.iter().map(|run| {
        html! {
            <tr>
                <th scope="row">{ &run.months }</th>
                <td>
                    <strong>{ &run.amount }</strong>
                    if let Some(note) = &run.note { <span class="quiet note">{ note }</span> }
                </td>
            </tr>
        }
    });
    let note = strip.note.as_ref().map(|note| {
        let pieces = note.0.iter().map(|piece| match piece {
            Piece::Plain(words) | Piece::Key(words) | Piece::Data(words) | Piece::Estimate(words) => {
                html! { { words } }
            }
        });
        html! { <p class="quiet">{ for pieces }</p> }
    });
    html! {
        <div class="year">
            <h3>{ &strip.title }</h3>
            <svg viewBox={format!("0 0 {} {}", SLOT * 12, GROUND + 30)} aria-hidden="true" focusable="false">
                { for strip.months.iter().enumerate().map(|(at, month)| bar(at, month)) }
                <path class="ground" d={format!("M0 {GROUND}H{}", SLOT * 12)} />
            </svg>
            <Second title={around::month_by_month()} of={strip.runs.len()}>
                <table>
                    <thead><tr><th scope="col">{ &strip.heads[0] }</th><th scope="col">{ &strip.heads[1] }</th></tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
                { note }
            </Second>
        </div>
    }
}
