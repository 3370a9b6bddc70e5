//! Tracks on an axis of real days. Drawn without a scale of its own: across in per cent, down in em, so that words keep
//! the size of the text around them at any width. The table beneath says the same.

use super::fold::Second;
use super::sentence::sentence;
use crate::view::picture::{Bar, Day, KeyRow, Look, Spot, Timeline as Picture, Track};
use crate::view::NextLine;
use crate::wording::words;
use yew::prelude::*;

/// A full-width character takes about this share of a phone's picture, in hundredths of a per cent.
const CHARACTER: usize = 560;
/// Two numbered marks closer than this (in hundredths of a per cent) would touch.
const TOUCHING: usize = 900;
/// Heights in tenths of an em.
const AXIS: usize = 28;
const TRACKS: usize = 56;
const NUMBERS: usize = 19;

/// Tenths of an em as a length.
fn em(tenths: usize) -> String {
    format!("{}.{}em", tenths / 10, tenths % 10)
}

/// Hundredths of a per cent as a length.
fn per_cent(hundredths: usize) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

const fn pattern(look: Look) -> &'static str {
    match look {
        Look::First => "first",
        Look::Second => "second",
        Look::Common => "common",
        Look::Slow => "slow",
        Look::Late => "late",
        Look::Open => "open",
    }
}

/// How wide a label is, in hundredths of a per cent: digits take half the width of other characters.
fn width(label: &str) -> usize {
    label.chars().map(|c| if c.is_ascii() { CHARACTER / 2 } else { CHARACTER }).sum()
}

/// Where days lie across the picture.
#[derive(Clone, Copy)]
struct Across {
    days: usize,
}

impl Across {
    /// The left edge of a day.
    fn left(self, at: usize) -> usize {
        at * 10_000 / self.days.max(1)
    }

    fn middle(self, at: usize) -> usize {
        (self.left(at) + self.left(at + 1)) / 2
    }

    /// Labels centred on their days, moved in from the edges; those that would run into the one before are left out.
    fn labels(self, spots: &[Spot], y: usize, class: &'static str, centred: bool) -> Html {
        let mut free_from = 0;
        let labels = spots.iter().filter_map(|spot| {
            let wide = width(&spot.label);
            let left = if centred {
                self.middle(spot.at).saturating_sub(wide / 2).min(10_000_usize.saturating_sub(wide))
            } else {
                self.left(spot.at)
            };
            if left < free_from || left + wide > 10_000 {
                return None;
            }
            free_from = left + wide + CHARACTER / 4;
            Some(html! { <text class={class} x={per_cent(left)} y={em(y)}>{ &spot.label }</text> })
        });
        html! { <>{ for labels.collect::<Vec<_>>() }</> }
    }

    fn bar(self, bar: &Bar, y: usize) -> Html {
        let (left, right) = (self.left(bar.from), self.left(bar.to + 1));
        let look = pattern(bar.look);
        html! {
            <rect class={classes!("bar-of", look)} fill={format!("url(#timeline-{look})")} x={per_cent(left)} y={em(y)}
                width={per_cent(right - left)} height="1.2em" />
        }
    }

    /// A track, and how high it is: marks that would touch go one row lower.
    fn track(self, track: &Track, y: usize) -> (Html, usize) {
        let mut free = [0_usize; 4];
        let mut lowest = 0;
        let bar_y = y + 16;
        let marks: Vec<Html> = track
            .marks
            .iter()
            .map(|mark| {
                let x = self.middle(mark.at).clamp(500, 9_500);
                let row = free.iter().position(|from| x >= *from).unwrap_or(free.len() - 1);
                free[row] = x + TOUCHING;
                lowest = lowest.max(row);
                let at = bar_y + 24 + row * NUMBERS;
                let day = per_cent(self.middle(mark.at));
                html! {
                    <>
                        <line class="stem" x1={day.clone()} x2={day} y1={em(bar_y)} y2={em(at - 8)} />
                        <circle class="ring" cx={per_cent(x)} cy={em(at)} r="0.8em" />
                        <text class="number" x={per_cent(x)} y={em(at)} dy="0.36em">{ mark.number }</text>
                    </>
                }
            })
            .collect();
        let bars = track.bars.iter().map(|bar| self.bar(bar, bar_y));
        let drawn = html! {
            <>
                <text class="name" x="0" y={em(y + 11)}>{ &track.name }</text>
                { for bars }
                { for marks }
            </>
        };
        (drawn, 16 + 24 + lowest * NUMBERS + 14)
    }
}

/// Runs of days that are alike: index of the first, how many.
fn runs(days: &[Day], alike: impl Fn(Day) -> bool) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in days.iter().enumerate().filter(|(_, day)| alike(**day)) {
        match runs.last_mut() {
            Some((from, count)) if *from + *count == at => *count += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs
}

/// The patterns bars are filled with: each can be told from the others without its colour.
fn patterns() -> Html {
    let tile = |look: Look, size: &'static str, lines: &'static str| {
        let look = pattern(look);
        html! {
            <pattern id={format!("timeline-{look}")} class={look} patternUnits="userSpaceOnUse" width={size} height={size}>
                <rect class="under" width={size} height={size} /><path class="over" d={lines} />
            </pattern>
        }
    };
    html! {
        <defs>
            { tile(Look::First, "8", "") }
            { tile(Look::Second, "8", "M-2 2L2 -2M0 8L8 0M6 10L10 6") }
            { tile(Look::Common, "8", "M0 4H8") }
            { tile(Look::Slow, "10", "M4 4h2v2h-2z") }
            { tile(Look::Late, "8", "M0 0L8 8M8 0L0 8") }
            { tile(Look::Open, "6", "M3 0V6") }
        </defs>
    }
}

/// A day of the list: its number in the picture, what it is, and what to do from then on. `to_do` has the days that lie before the
/// next one.
fn day(row: &KeyRow, to_do: &[&NextLine]) -> Html {
    let to_do = to_do.iter().map(|line| {
        let same = line.on == Some(row.on);
        html! {
            <p class="do" data-say="">
                if !same { <span class="when">{ &line.when }</span>{ words::named::colon() } }
                { sentence(&line.what) }
            </p>
        }
    });
    html! {
        <tr class={row.number.is_none().then_some("now")}>
            <td>{ row.number.map_or_else(|| html! { <b class="bar-mark" aria-hidden="true"></b> }, |number| html! { <b class="ring">{ number }</b> }) }</td>
            <td class="day">{ &row.when }</td>
            <td>{ &row.what }{ for to_do }</td>
        </tr>
    }
}

/// The picture, and the list of its days with what to do on them. What is to be done on none of them is handed back.
pub fn timeline<'a>(picture: &Picture, to_do: &[&'a NextLine]) -> (Html, Vec<&'a NextLine>) {
    let at = |line: &NextLine| picture.rows.iter().rposition(|row| line.on.is_some_and(|on| row.on <= on));
    let undated = to_do.iter().copied().filter(|line| at(line).is_none()).collect();
    let on = |row: usize| -> Vec<&NextLine> {
        to_do.iter().copied().filter(|line| at(line) == Some(row)).collect()
    };
    let across = Across { days: picture.days.len() };
    let mut y = TRACKS;
    let tracks: Vec<Html> = picture
        .tracks
        .iter()
        .map(|track| {
            let (drawn, high) = across.track(track, y);
            y += high;
            drawn
        })
        .collect();
    let off = runs(&picture.days, |day| matches!(day, Day::Off | Day::Weekend)).into_iter().map(|(at, count)| {
        let (left, right) = (across.left(at), across.left(at + count));
        html! { <rect class="off" x={per_cent(left)} y={em(AXIS)} width={per_cent(right - left)} height={em(y - AXIS)} /> }
    });
    let given = runs(&picture.days, |day| day == Day::Off).into_iter().map(|(at, count)| {
        let (left, right) = (across.left(at), across.left(at + count));
        html! { <rect class="given" x={per_cent(left)} y={em(AXIS)} width={per_cent(right - left)} height="0.6em" /> }
    });
    let made_up: Vec<Spot> = runs(&picture.days, |day| day == Day::MakeUp)
        .into_iter()
        .map(|(at, _)| Spot { at, label: words::answer_headings::worked().to_owned() })
        .collect();
    let made_up_ticks = made_up.iter().map(|spot| {
        let x = per_cent(across.middle(spot.at));
        html! { <line class="worked" x1={x.clone()} x2={x} y1={em(AXIS - 4)} y2={em(AXIS + 6)} /> }
    });
    // Holidays and make-up days share a row: a make-up day is named where no holiday needs the room.
    let room = |spot: &Spot| (across.middle(spot.at), width(&spot.label) / 2 + CHARACTER / 4);
    let touches = |one: &Spot, other: &Spot| {
        let ((x, half), (other_x, other_half)) = (room(one), room(other));
        x.abs_diff(other_x) < half + other_half
    };
    let mut named = picture.holidays.clone();
    let free = made_up.iter().filter(|spot| !picture.holidays.iter().any(|holiday| touches(spot, holiday)));
    named.extend(free.cloned());
    named.sort_by_key(|spot| spot.at);
    let month_lines = picture.months.iter().skip(1).map(|spot| {
        let x = per_cent(across.left(spot.at));
        html! { <line class="month" x1={x.clone()} x2={x} y1={em(AXIS)} y2={em(y)} /> }
    });
    let today = picture.today.as_ref().map(|spot| {
        let x = across.middle(spot.at);
        let left =
            x.saturating_sub(width(&spot.label) / 2).min(10_000_usize.saturating_sub(width(&spot.label)));
        html! {
            <>
                <line class="today" x1={per_cent(x)} x2={per_cent(x)} y1="1.3em" y2={em(y)} />
                <text class="now" x={per_cent(left)} y="1em">{ &spot.label }</text>
            </>
        }
    });
    let legend = picture.legend.iter().map(|(look, means)| {
        let look = pattern(*look);
        html! {
            <li>
                <svg class="swatch" width="2.2em" height="1.1em" aria-hidden="true" focusable="false">
                    <rect class={classes!("bar-of", look)} fill={format!("url(#timeline-{look})")} width="100%" height="100%" />
                </svg>
                { means }
            </li>
        }
    });
    let heads = picture.heads.iter().map(|head| html! { <th scope="col">{ head }</th> });
    let rows = picture.rows.iter().enumerate().map(|(at, row)| day(row, &on(at)));
    let shown = html! {
        <figure class="timeline">
            <figcaption>{ &picture.title }</figcaption>
            <svg class="tracks" width="100%" height={em(y + 2)} aria-hidden="true" focusable="false">
                { patterns() }
                { for off }
                { for given }
                { for month_lines }
                { for made_up_ticks }
                { for today }
                { across.labels(&named, AXIS - 6, "given-name", true) }
                { across.labels(&picture.months, AXIS + 20, "month-name", false) }
                { for tracks }
            </svg>
            <Second title={words::around::day_by_day()} of={picture.rows.len()}>
                <table>
                    <thead><tr>{ for heads }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </Second>
            <details class="on-paper">
                <summary><h3>{ words::around::legend() }</h3></summary>
                <ul class="legend" aria-hidden="true">{ for legend }</ul>
                { for picture.notes.iter().map(|note| html! { <p class="quiet">{ note }</p> }) }
            </details>
        </figure>
    };
    (shown, undated)
}
