//! The data as a whole.

use crate::rules;
use std::collections::BTreeSet;
use std::path::Path;
use yibao::evidence::{Adcode, ClaimStatus, Confidence};
use yibao::rulebook::{asset, PlaceKind, Rulebook};

#[test]
fn counts() {
    let rules = rules();
    let with_figures: BTreeSet<Adcode> = rules.claims.iter().map(|claim| claim.place).collect();
    let steps: usize = rules.claims.iter().map(|claim| claim.steps.len()).sum();
    println!(
        "rulebook: {} places, {} of them with claims of their own; {} claims with {steps} values; {} sources",
        rules.places().len(),
        with_figures.iter().filter(|place| **place != Adcode::NATION).count(),
        rules.claims.len(),
        rules.sources.len()
    );
    for level in Confidence::ALL {
        let claims = rules.claims.iter().filter(|claim| claim.confidence == level).count();
        println!("rulebook: {claims} claims {}", level.id());
    }
    assert!(rules.claims.len() > 1300, "{} claims", rules.claims.len());
    assert!(rules.claims.iter().all(|claim| !claim.steps.is_empty()), "a claim without a value");
}

/// A form has the places and knows no rule.
#[test]
fn a_form_has_places_alone() {
    let records = yibao_packer::read(Path::new("data")).unwrap();
    let places = asset::pack(&records.places).unwrap().leak();
    let (whole, form) = (rules(), Rulebook::of_places(places).unwrap());
    assert_eq!(form.places(), whole.places());
    assert!(form.claims.is_empty() && form.sources.is_empty());
    assert!(form.channels.is_empty() && form.materials.is_empty());
}

#[test]
fn has_every_place_once() {
    let rules = rules();
    for place in rules.places() {
        assert_eq!(rules.place(place.adcode).map(|found| &found.name), Some(&place.name));
    }
    let count = |kind: PlaceKind| rules.places().iter().filter(|place| place.kind == kind).count();
    // 27 provinces and autonomous regions and 4 municipalities make the 31 provincial units; 333 prefecture-level units.
    assert_eq!(count(PlaceKind::Province), 27);
    assert_eq!(count(PlaceKind::Municipality), 4);
    assert_eq!(count(PlaceKind::City), 333);
    let codes: BTreeSet<_> = rules.places().iter().map(|place| place.adcode).collect();
    assert_eq!(codes.len(), rules.places().len());
    for place in rules.places() {
        assert!(rules.place(place.adcode.province()).is_some(), "{} lies in no province", place.name);
    }
}

#[test]
fn finds_places_by_name_pinyin_initials_and_code() {
    let rules = rules();
    for text in ["长沙", "长沙市", "changsha", "cs", "4301", "CHANGSHA "] {
        let found = rules.places().iter().any(|place| place.short == "长沙" && place.answers_to(text));
        assert!(found, "{text} does not find 长沙");
    }
    assert!(!rules.places().iter().any(|place| place.answers_to(" ")));
}

#[test]
fn a_draft_is_never_relied_on() {
    let rules = rules();
    let drafts: Vec<_> = rules.claims.iter().filter(|claim| claim.status == ClaimStatus::Draft).collect();
    assert!(!drafts.is_empty(), "the 2025 draft of 四川 is in the data");
    let mut others = 0;
    for draft in drafts {
        let known = yibao::evidence::Circumstances::default();
        let finding = rules.find(draft.place, draft.quantity, &known, rules.as_of);
        others += finding.candidates.len();
        let relied = finding.candidates.iter().map(|candidate| rules.claim(candidate.claim).status);
        assert!(relied.into_iter().all(|status| status == ClaimStatus::InForce));
        assert!(!finding.drafts.is_empty(), "the draft is shown");
    }
    assert!(others > 0, "beside no draft there is anything to rely on: this test looks at nothing");
}
