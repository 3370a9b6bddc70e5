//! Lists the claims whose source stops speaking soon: `expiry TODAY [DAYS]`, 180 days unless told. Part of `make check`, so
//! that whoever keeps the data sees them in time. It lists and does not fail: an expired claim is shown with a caution.

use std::process::ExitCode;
use yibao::calendar::{days_between, parse_date};
use yibao::evidence::{ClaimStatus, LastDay};
use yibao::rulebook::Rulebook;
use yibao::wording::spoken;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(today) = arguments.next().and_then(|text| parse_date(&text)) else {
        eprintln!("usage: expiry YYYY-MM-DD [DAYS]");
        return ExitCode::FAILURE;
    };
    let ahead: i64 = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(180);
    let rules = match Rulebook::embedded() {
        Ok(rules) => rules,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let mut soon: Vec<String> = Vec::new();
    let (mut past, mut dated) = (0, 0);
    for claim in rules.claims.iter().filter(|claim| claim.status == ClaimStatus::InForce) {
        let Some(last) = claim.last_day.map(LastDay::day) else { continue };
        dated += 1;
        let left = days_between(today, last);
        if left < 0 {
            past += 1;
        }
        if (0..=ahead).contains(&left) {
            let place = spoken::place(claim.place, &rules);
            let (about, source) = (claim.quantity.id(), &rules.sources[claim.source].id);
            soon.push(format!("{last}  {place}  {about}  ({source})"));
        }
    }
    soon.sort();
    println!(
        "expiry: {} of {dated} claims with a last day end in the next {ahead} days, {past} are past it",
        soon.len()
    );
    for line in soon {
        println!("  {line}");
    }
    ExitCode::SUCCESS
}
