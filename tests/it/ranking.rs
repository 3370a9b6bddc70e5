//! Which of two claims is relied on once the last day of one is past. On made-up claims: 2026-06-01 is asked about.

use crate::day;
use yibao::evidence::{Adcode, Circumstances, Quantity};

/// A claim for the total at the place: confidence, last day, first day, months.
fn relied(claims: &[(&str, &str, &str, u32)]) -> u32 {
    let mut sources = String::new();
    let mut rules = "[[place]]\nadcode = '430100'\nname = 'A'\nshort = 'A'\nkind = 'city'\npinyin = 'a'\ninitials = 'a'\n".to_owned();
    for (index, (confidence, last, from, months)) in claims.iter().enumerate() {
        // The list of places rests on a document of that name.
        let source = if index == 0 { "notice".to_owned() } else { format!("s{index}") };
        sources.push_str(&format!(
            "[{source}]\nkind = 'notice'\ntitle = 'T'\nread = 2026-11-22\nconfidence = '{confidence}'\n"
        ));
        rules.push_str(&format!(
            "[[claim]]\nplace = '430100'\nabout = 'total_months'\nfrom = {from}\nvalue = {months}\nsource = '{source}'\n\
             confidence = '{confidence}'\n"
        ));
        if !last.is_empty() {
            rules.push_str(&format!("reviewed_to = {last}\n"));
        }
    }
    let rules = crate::made_up(&[
        ("rulebook.toml", crate::MADE_UP_RULEBOOK),
        ("sources/all.toml", &sources),
        ("places/all.toml", &rules),
    ]);
    let place = Adcode::parse("430100").unwrap();
    let finding = rules.find(place, Quantity::TotalMonths, &Circumstances::default(), day("2026-06-01"));
    assert_eq!(finding.candidates.len(), claims.len(), "the others stay as rivals");
    finding.relied().unwrap().value.count().unwrap()
}

#[test]
fn an_expired_official_claim_gives_way_to_a_younger_quoted_one() {
    assert_eq!(
        relied(&[("official", "2025-06-30", "2022-07-01", 300), ("quoted", "", "2026-01-01", 312)]),
        312
    );
}

#[test]
fn an_official_claim_still_in_force_does_not() {
    assert_eq!(
        relied(&[("official", "2026-12-31", "2022-07-01", 300), ("quoted", "", "2026-01-01", 312)]),
        300
    );
    assert_eq!(relied(&[("official", "", "2022-07-01", 300), ("quoted", "", "2026-01-01", 312)]), 300);
}

#[test]
fn on_its_last_day_it_still_speaks() {
    assert_eq!(
        relied(&[("official", "2026-06-01", "2022-07-01", 300), ("quoted", "", "2026-01-01", 312)]),
        300
    );
    assert_eq!(
        relied(&[("official", "2026-05-31", "2022-07-01", 300), ("quoted", "", "2026-01-01", 312)]),
        312
    );
}

#[test]
fn an_older_quoted_claim_does_not_displace_it() {
    assert_eq!(
        relied(&[("official", "2025-06-30", "2022-07-01", 300), ("quoted", "", "2020-01-01", 240)]),
        300
    );
}

#[test]
fn what_somebody_says_does_not_displace_an_expired_official_claim() {
    assert_eq!(
        relied(&[("official", "2025-06-30", "2022-07-01", 300), ("third-party", "", "2026-01-01", 180)]),
        300
    );
}

#[test]
fn of_two_expired_ones_the_better_known_is_relied_on() {
    let (official, quoted) =
        (("official", "2025-06-30", "2022-07-01", 300), ("quoted", "2025-12-31", "2025-01-01", 312));
    assert_eq!(relied(&[official, quoted]), 300);
    assert_eq!(relied(&[quoted, official]), 300);
}
