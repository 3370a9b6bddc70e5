//! Every statement of fact in the two articles the product started from is a claim in the data, with that article as its
//! source: also where better sources contradict it. `briefs.tsv` lists them: brief, statement, `place about`, source,
//! locator.

use crate::rules;
use yibao::evidence::{Adcode, Quantity};

const STATEMENTS: &str = include_str!("briefs.tsv");

#[test]
fn every_statement_is_a_claim() {
    let rules = rules();
    let (mut rows, mut missing) = (0, Vec::new());
    for row in STATEMENTS.lines().filter(|row| !row.is_empty()) {
        let fields: Vec<&str> = row.split('\t').collect();
        let [brief, statement, lives, source, locator] = fields[..] else {
            panic!("expected five columns: {row}");
        };
        assert_eq!(brief, source, "{statement}: the source is the brief itself");
        let (place, about) = lives.split_once(' ').unwrap();
        let (place, about) = (Adcode::parse(place).unwrap(), Quantity::from_id(about).unwrap());
        let found = rules.claims.iter().any(|claim| {
            claim.place == place
                && claim.quantity == about
                && rules.sources[claim.source].id == source
                && (locator.is_empty() || claim.locator == Some(locator))
        });
        if !found {
            missing.push(format!("{statement} ({lives}, {locator})"));
        }
        rows += 1;
    }
    println!("briefs: {rows} statements, {} without a claim", missing.len());
    assert!(rows >= 80, "only {rows} rows");
    assert_eq!(missing, Vec::<String>::new());
}
