//! What the ways out have cost by age, as lines: told apart by dashes, numbers and names. The table of totals beside it
//! says the same.

use crate::view::{CostLine, CostLines as Values};
use yew::prelude::*;

const LEFT: u64 = 58;
const RIGHT: u64 = 350;
const TOP: u64 = 30;
const BOTTOM: u64 = 230;

/// A point of the picture in tenths of its units.
fn tenths(at: u64) -> String {
    format!("{}.{}", at / 10, at % 10)
}

struct Scale {
    months: u64,
    top: u64,
}

impl Scale {
    fn x(&self, month: u32) -> u64 {
        LEFT * 10 + (RIGHT - LEFT) * 10 * u64::from(month) / self.months.max(1)
    }

    fn y(&self, sum: u64) -> u64 {
        BOTTOM * 10 - (BOTTOM - TOP) * 10 * sum.min(self.top) / self.top.max(1)
    }

    fn path(&self, points: &[(u32, u64)]) -> String {
        let mut path = String::new();
        for (month, sum) in points {
            path.push(if path.is_empty() { 'M' } else { 'L' });
            path.push_str(&tenths(self.x(*month)));
            path.push(' ');
            path.push_str(&tenths(self.y(*sum)));
        }
        path
    }
}

fn drawn(at: usize, line: &CostLine, scale: &Scale) -> Html {
    let class = format!("line line-{at}");
    let high =
        (!line.high.is_empty()).then(|| html! { <path class={class.clone()} d={scale.path(&line.high)} /> });
    html! { <><path class={class.clone()} d={scale.path(&line.low)} />{ high }</> }
}

/// What a line is, beneath the picture: names in it would run into each other in large letters.
fn named(at: usize, line: &CostLine) -> Html {
    html! {
        <span class="key">
            <svg width="2.4em" height="1em" aria-hidden="true"><path class={format!("line line-{at}")} d="M0 9H60" /></svg>
            { line.name }
        </span>
    }
}

/// The lines.
pub fn cost_lines(shown: &Values) -> Html {
    let Values { title, lines, months, months_marks, money_marks, crossings } = shown;
    let top = money_marks.last().map_or(1, |(sum, _)| *sum);
    let scale = Scale { months: u64::from(*months), top };
    let rows = money_marks.iter().map(|(sum, name)| {
        let y = tenths(scale.y(*sum));
        html! {
            <>
                <line class="grid" x1={LEFT.to_string()} x2={RIGHT.to_string()} y1={y.clone()} y2={y.clone()} />
                <text x={(LEFT - 5).to_string()} {y} dy="5" text-anchor="end">{ name }</text>
            </>
        }
    });
    let columns = months_marks.iter().enumerate().map(|(at, (month, name))| {
        let anchor = if at == 0 { "start" } else { "middle" };
        let x = if at == 0 { tenths(LEFT * 10 - 300) } else { tenths(scale.x(*month)) };
        // Every second one is left out where letters are large.
        let class = classes!("age", (at % 2 == 1).then_some("between"));
        html! { <text {class} {x} y={(BOTTOM + 24).to_string()} text-anchor={anchor}>{ name }</text> }
    });
    let crossed = crossings.iter().enumerate().map(|(at, (month, sum, name))| {
        let (x, y) = (tenths(scale.x(*month)), tenths(scale.y(*sum)));
        let label = (15 + 12 * (at % 2)).to_string();
        html! {
            <>
                <line class="crossing" x1={x.clone()} x2={x.clone()} y1={TOP.to_string()} y2={BOTTOM.to_string()} />
                <circle class="crossing" cx={x.clone()} cy={y} r="5" />
                if at == 0 { <text class="name" {x} y={label} text-anchor="middle">{ name }</text> }
            </>
        }
    });
    html! {
        <figure class="cost-lines">
            <figcaption><h3>{ title }</h3></figcaption>
            <svg viewBox="0 0 360 258" aria-hidden="true" focusable="false">
                { for rows }
                { for columns }
                { for crossed }
                { for lines.iter().enumerate().map(|(at, line)| drawn(at, line, &scale)) }
            </svg>
            <p class="keys" aria-hidden="true">{ for lines.iter().enumerate().map(|(at, line)| named(at, line)) }</p>
        </figure>
    }
}
