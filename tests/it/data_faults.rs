//! Every fault in the data stops the build, names its line and says what to do: each is planted in a small tree of
//! data files, and what the packer reports must be that and nothing else. The shipped data has none of them, and the
//! examples in its README work as they stand.

mod bounds;
mod calendar;
mod channels;
mod claims;
mod consistency;
mod files;
mod places;
mod readme;
mod sources;
mod steps;
mod tree;
mod values;

pub use tree::Tree;

use yibao::rulebook::{asset, DataError, Places, Rulebook, Rules};
use yibao_packer::Records;

/// What it is about, the file, the text in it (once; empty: the end of the file) and what stands there instead, and
/// every fault there is then. No fault: the data is packed and can be read.
type Case = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

/// What the packer says of a tree. Where it finds nothing, what it packs is read back.
fn faults(tree: &Tree) -> Vec<String> {
    match yibao_packer::read(tree.root()) {
        Ok(records) => {
            read_back(records);
            Vec::new()
        }
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

/// A file as the build makes it. A rulebook points into the bytes of its program; in a test they are kept as long.
fn packed(records: &impl asset::Asset) -> &'static [u8] {
    asset::pack(records).unwrap().leak()
}

/// What was packed is read back whole.
fn read_back(records: Records) -> Rulebook {
    assert_eq!(asset::unpack(packed(&records.places)), Ok(records.places.clone()));
    assert_eq!(asset::unpack(packed(&records.rules)), Ok(records.rules.clone()));
    Rulebook::new(records.places, records.rules)
}

/// The rules in a tree without a fault.
pub fn read(tree: &Tree) -> Rulebook {
    let records = yibao_packer::read(tree.root()).unwrap_or_else(|faults| {
        panic!("{}", faults.iter().map(|fault| format!("{fault}\n")).collect::<String>())
    });
    read_back(records)
}

fn check(topic: &str, cases: &[Case]) {
    let mut failures = Vec::new();
    for (name, file, from, to, expected) in cases {
        let tree = Tree::new();
        tree.replace(file, from, to);
        let found = faults(&tree);
        if found != *expected {
            failures.push(format!("{name}\n  expected {expected:#?}\n  found {found:#?}"));
        }
    }
    println!("data_faults: {topic}: {} cases", cases.len());
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// A file that is not whole, or not for this program, is told from one that is.
#[test]
fn a_file_that_does_not_fit_says_why() {
    let records = yibao_packer::read(Tree::new().root()).unwrap();
    let whole = packed(&records.rules);
    let read = |file: &[u8]| asset::unpack::<Rules>(file.to_vec().leak());
    assert_eq!(read(whole), Ok(records.rules.clone()));

    let body = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    for end in [body, body + 1, whole.len() / 2, whole.len() - 1] {
        assert_eq!(read(&whole[..end]), Err(DataError::Damaged), "cut off after {end}");
    }
    assert_eq!(read(&[whole, b"more"].concat()), Err(DataError::Damaged));
    for at in [body, whole.len() / 2, whole.len() - 1] {
        let mut changed = whole.to_vec();
        changed[at] ^= 1;
        assert_eq!(read(&changed), Err(DataError::Damaged), "changed at {at}");
    }
    for other in [&b""[..], b"<!DOCTYPE html>\n<title>404</title>", b"\n", &whole[..body - 1]] {
        assert_eq!(read(other), Err(DataError::NotRules));
    }
    assert_eq!(read(packed(&records.places)), Err(DataError::NotRules), "places are no rules");
    assert_eq!(asset::unpack::<Places>(whole), Err(DataError::NotRules), "nor the other way round");

    let head = std::str::from_utf8(&whole[..body]).unwrap();
    let other = head.replace(asset::FORMAT, "0123456789abcdef");
    assert_ne!(other, head);
    let of_another_release = [other.as_bytes(), &whole[body..]].concat();
    let why = read(&of_another_release).unwrap_err();
    assert_eq!(why, DataError::OtherFormat { found: "0123456789abcdef" });
    assert!(why.to_string().contains("different releases"), "{why}");
}

#[test]
fn the_small_tree_packs() {
    let rules = read(&Tree::new());
    let counts =
        (rules.sources.len(), rules.places().len(), rules.claims.len(), rules.calendar.years().count());
    // Men's and women's months make two claims of one entry.
    assert_eq!(counts, (4, 2, 9, 3));
    assert_eq!((rules.channels.len(), rules.materials.len()), (2, 2));
    assert_eq!(rules.as_of, crate::day("2026-11-22"));
}

#[test]
fn the_shipped_data_packs() {
    let rules = read(&Tree::shipped());
    assert!(rules == crate::rules(), "the rulebook in the program is another one");
    assert_eq!(rules.calendar, crate::rules().calendar);
    assert_eq!(rules.places(), crate::rules().places());
    assert!(!rules.claims.is_empty() && !rules.sources.is_empty() && !rules.places().is_empty());
}

#[test]
fn all_faults_are_reported_at_once() {
    let tree = Tree::new();
    tree.replace("sources/all.toml", "kind = \"law\"", "kind = \"rumour\"");
    tree.replace("national/rules.toml", "value = 720", "value = \"60\"");
    tree.remove("rulebook.toml");
    assert_eq!(faults(&tree).len(), 4, "{:#?}", faults(&tree));
}
