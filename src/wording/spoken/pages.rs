//! Pages that are only read: what this is and how to check it, what was not found, and which rules changed when. They are
//! written when the site is built; nothing of this is in the browser's program.

use super::evidence::{quantity, source_line, value};
use super::figures::{aside, place_in_full, place_name, plain_date as date};
use super::knowledge::{goes_on, no_longer, whom as speaks_for};
use crate::calendar::{Date, Datelike};
use crate::evidence::{Claim, ClaimRef, ClaimStatus, ClaimStep, Confidence, Reach};
use crate::rulebook::Rulebook;
use crate::view::{ChangeDay, ChangeRow, ChangeYear, Changes, Expiring};
use crate::wording::words;

/// Description of the page in that folder, for link previews.
pub fn description(folder: &str) -> &'static str {
    match folder {
        "transfer" => words::transfer_page::intro(),
        "retirement" => words::retirement_page::intro(),
        "account" => words::account_page::intro(),
        "guide" => words::guide::intro(),
        "saved" => words::saved::intro(),
        "sources" => words::sources_page::intro(),
        "place" => words::place_page::intro(),
        "changes" => words::page_descriptions::changes(),
        "about" => words::page_descriptions::about(),
        "plain" => words::page_descriptions::plain(),
        "404" => words::page_descriptions::not_found(),
        "offline" => words::page_descriptions::offline(),
        "styleguide" => "Every component in every state.",
        _ => words::page_descriptions::home(),
    }
}

/// A part of the page about this product: its heading, and what it says.
pub type Part = (&'static str, Vec<&'static str>);

/// What this is, and where what is filled in goes.
pub fn about() -> [Part; 2] {
    [
        (
            words::about_page::what_this_is(),
            vec![words::about_page::what_it_does(), words::about_page::what_it_is_not()],
        ),
        (
            words::about_page::where_it_goes(),
            vec![
                words::about_page::nowhere(),
                words::about_page::no_account(),
                words::about_page::kept_by_tab(),
                words::about_page::kept_when_asked(),
                words::about_page::looks_are_kept(),
            ],
        ),
    ]
}

/// Ways to check that nothing leaves the device, the easiest first.
pub fn checks() -> [&'static str; 3] {
    [
        words::about_page::check_offline(),
        words::about_page::check_network(),
        words::about_page::check_source(),
    ]
}

/// How to read the answers, what to do about mistakes, and whose work it is.
pub fn more_about() -> [Part; 3] {
    [
        (
            words::about_page::reliability(),
            vec![words::about_page::levels(), words::about_page::contradictions()],
        ),
        (words::about_page::mistakes(), vec![words::about_page::tell_of_mistakes()]),
        (words::about_page::others_work(), vec![words::about_page::made_with()]),
    ]
}

/// Where a claim holds.
fn whom(claim: &Claim, rules: &Rulebook) -> String {
    match rules.place(claim.place) {
        None => words::changes_page::all_of_china().to_owned(),
        Some(place) if claim.reach == Reach::Province => {
            words::changes_page::whole_province { place: place_name(place) }.string()
        }
        Some(place) => place_in_full(place, rules),
    }
}

/// Which value of which rule began on which day, the latest first; and after them what is still to come, the nearest first.
pub fn changes(rules: &Rulebook) -> Changes {
    let mut found: Vec<(Date, usize, usize)> = Vec::new();
    for (at, claim) in rules.claims.iter().enumerate() {
        let ends = |dated: &ClaimStep| dated.value.is_none() && goes_on(claim, dated.from, rules);
        // An article that names no first day is filed under the day it appeared: nothing changed on that day.
        let appeared =
            rules.sources[claim.source].date.filter(|_| claim.confidence == Confidence::ThirdParty);
        let article = |dated: &ClaimStep| {
            appeared.is_some() && dated.from.map(|day| day.to_string()).as_deref() == appeared
        };
        let dated = claim.steps.iter().enumerate().filter(|(_, dated)| !ends(dated) && !article(dated));
        found.extend(dated.filter_map(|(step, dated)| Some((dated.from?, at, step))));
    }
    found.sort();
    let (begun, coming): (Vec<_>, Vec<_>) = found.into_iter().partition(|(day, ..)| *day <= rules.as_of);
    let mut begun = days(begun, rules);
    begun.reverse();
    let begun = by_year(&begun);
    let coming = days(coming, rules);
    let coming_title = words::changes_page::coming { day: date(rules.as_of), count: count(&coming) }.string();
    Changes { begun, coming_title, coming }
}

/// Which figures have a last day, by that day.
pub fn expiring(rules: &Rulebook) -> Expiring {
    let mut found: Vec<(Date, usize, usize)> = Vec::new();
    for (at, claim) in
        rules.claims.iter().enumerate().filter(|(_, claim)| claim.status == ClaimStatus::InForce)
    {
        let last_value = claim.steps.iter().rposition(|dated| dated.value.is_some());
        found.extend(claim.last_day.zip(last_value).map(|(last, step)| (last.day(), at, step)));
    }
    found.sort();
    let (past, coming): (Vec<_>, Vec<_>) = found.into_iter().partition(|(day, ..)| *day < rules.as_of);
    let mut past = days(past, rules);
    past.reverse();
    let past_title = words::changes_page::past { day: date(rules.as_of), count: count(&past) }.string();
    Expiring { coming: by_year(&days(coming, rules)), past_title, past }
}

fn by_year(days: &[ChangeDay]) -> Vec<ChangeYear> {
    let years = days.chunk_by(|a, b| a.on.year() == b.on.year()).filter_map(|days| {
        let year = days.first()?.on.year();
        Some(ChangeYear {
            title: words::changes_page::in_year { year, count: count(days) }.string(),
            year,
            days: days.to_vec(),
        })
    });
    years.collect()
}

fn count(days: &[ChangeDay]) -> usize {
    days.iter().map(|day| day.rows.len()).sum()
}

/// Steps of claims, sorted by day, as the days they begin on.
fn days(steps: Vec<(Date, usize, usize)>, rules: &Rulebook) -> Vec<ChangeDay> {
    let mut days: Vec<ChangeDay> = Vec::new();
    for (on, index, step) in steps {
        let row = change(ClaimRef { index, step }, rules);
        match days.last_mut().filter(|last| last.on == on) {
            Some(last) => last.rows.push(row),
            None => days.push(ChangeDay { on, title: date(on), rows: vec![row] }),
        }
    }
    days
}

fn change(claim: ClaimRef, rules: &Rulebook) -> ChangeRow {
    let filed = rules.claim(claim);
    let says = |step: usize| {
        let dated = filed.steps.get(step)?;
        Some(dated.value.as_ref().map_or_else(|| no_longer().to_owned(), |v| value(filed.quantity, v)))
    };
    ChangeRow {
        place: whom(filed, rules),
        what: format!(
            "{}{}",
            quantity(filed.quantity),
            speaks_for(&filed.scope, rules).map(|people| aside(&people)).unwrap_or_default()
        ),
        says: says(claim.step).unwrap_or_default(),
        was: claim.step.checked_sub(1).and_then(says),
        standing: match filed.status {
            ClaimStatus::Draft => Some(words::changes_page::draft().to_owned()),
            ClaimStatus::Disputed => Some(words::changes_page::disputed().to_owned()),
            ClaimStatus::InForce | ClaimStatus::LastResort | ClaimStatus::Bound | ClaimStatus::Likely => None,
        },
        source: source_line(claim, rules),
    }
}
