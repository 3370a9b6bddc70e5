//! Three tests as bars: what there is, what will be paid, what is missing. Told apart by pattern, not by colour alone.

use super::fold::fold;
use super::sentence::sentence;
use crate::view::{Bar, Bars as Values};
use yew::prelude::*;

const PARTS: [&str; 4] = ["paid", "unsure", "to-pay", "short"];

/// A part of a whole as a percentage with one decimal, from whole numbers.
fn percent(part: u32, whole: u32) -> String {
    let tenths = u64::from(part) * 1000 / u64::from(whole.max(1));
    format!("{}.{}%", tenths / 10, tenths % 10)
}

fn drawn(bar: &Bar, whole: u32) -> Html {
    let mut start = 0_u32;
    let parts = [bar.paid, bar.unsure, bar.to_pay, bar.short];
    let rects = PARTS.into_iter().zip(parts).filter_map(|(class, months)| {
        let x = percent(start, whole);
        start = start.saturating_add(months);
        (months > 0).then(|| html! { <rect {class} {x} y="3" width={percent(months, whole)} height="22" /> })
    });
    let rects: Html = rects.collect();
    let required = bar.required.map(|required| {
        let x = percent(required, whole);
        html! { <line class="required" x1={x.clone()} x2={x} y1="0" y2="28" /> }
    });
    html! { <svg class="bar-of-months" width="100%" height="28" aria-hidden="true" focusable="false">{ rects }{ required }</svg> }
}

/// The bars, each with its sentence; the same as a table for who does not see them, and on paper.
fn rows_of(shown: &Values) -> Html {
    let Values { title, legend, heads, bars } = shown;
    let length = |bar: &Bar| {
        let parts = [bar.paid, bar.unsure, bar.to_pay, bar.short];
        parts.into_iter().fold(0_u32, u32::saturating_add).max(bar.required.unwrap_or(0))
    };
    let whole = bars.iter().map(length).max().unwrap_or(1);
    let rows = bars.iter().map(|bar| {
        html! {
            <div class="bar-row">
                <p><strong>{ &bar.label }</strong>{ " " }{ sentence(&bar.says) }</p>
                { drawn(bar, whole) }
            </div>
        }
    });
    let used =
        |at: usize| bars.iter().any(|bar| [bar.paid, bar.unsure, bar.to_pay, bar.short][at.min(3)] > 0);
    let keys =
        PARTS.into_iter().zip(*legend).enumerate().filter(|(at, _)| used(*at)).map(|(_, (class, name))| {
            html! {
                <span class="key">
                    <svg width="28" height="18" aria-hidden="true" focusable="false">
                        <rect {class} x="1" y="1" width="26" height="16" />
                    </svg>
                    { name }
                </span>
            }
        });
    let lines = bars.iter().map(|bar| {
        let cells = bar.cells.iter().enumerate().map(|(at, cell)| match at {
            0 => html! { <th scope="row">{ cell }</th> },
            _ => html! { <td>{ cell }</td> },
        });
        html! { <tr>{ for cells }</tr> }
    });
    html! {
        <>
            { for rows }
            <p class="keys" aria-hidden="true">{ for keys }</p>
            // In a box of its own: a table is as wide as its words, whatever width it is given.
            <div class="unseen">
                <table>
                    <caption>{ title }</caption>
                    <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                    <tbody>{ for lines }</tbody>
                </table>
            </div>
        </>
    }
}

/// The bars of the answer, with the patterns that all bars are filled with.
pub fn bars(shown: &Values) -> Html {
    html! {
        <figure class="bars">
            <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
                <defs>
                    <pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <rect class="ground" width="8" height="8" /><rect class="ink" width="4" height="8" />
                    </pattern>
                    <pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">
                        <rect class="ground" width="7" height="7" /><circle class="ink" cx="3.5" cy="3.5" r="1.6" />
                    </pattern>
                </defs>
            </svg>
            { fold(&shown.title, Some(shown.bars.len()), rows_of(shown)) }
        </figure>
    }
}

/// The bars of another month.
pub fn moved_bars(shown: &Values) -> Html {
    html! { <figure class="bars">{ rows_of(shown) }</figure> }
}
