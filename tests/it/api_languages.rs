//! The JS API speaks the language it is asked in, and names it.

use crate::rules;
use serde_json::{json, to_value, Value as Json};
use yibao::embed;
use yibao::rulebook::asset;
use yibao_catalogue::Extent;
use yibao_words::File;

fn retirement(lang: Option<&str>, months: &str) -> Json {
    let mut facts = json!({
        "place": "430100", "worker": "woman50", "born": "1976-05-10", "today": "2026-11-30",
        "paid": { "totalMonths": 312, "localMonths": 144 },
    });
    if let Some(lang) = lang {
        facts["lang"] = json!(lang);
    }
    if !months.is_empty() {
        facts["paid"]["totalMonths"] = json!(months);
    }
    to_value(embed::retirement_gap(&facts, &rules())).unwrap()
}

fn sentence(reply: &Json) -> String {
    reply["sentence"].as_str().unwrap_or_else(|| panic!("{reply}")).to_owned()
}

#[test]
fn chinese_unless_it_is_asked_otherwise() {
    for lang in [None, Some("zh")] {
        let reply = retirement(lang, "");
        assert_eq!(reply["lang"], "zh");
        assert!(sentence(&reply).starts_with("您 2027年2月10日（周三） 退休。"), "{reply}");
    }
}

#[test]
fn figures_are_the_same_in_english() {
    let (zh, en) = (retirement(None, ""), retirement(Some("en"), ""));
    assert_eq!(en["lang"], "en");
    assert!(sentence(&en).starts_with("You retire on Wed 10 Feb 2027. "), "{en}");
    assert_eq!(zh["answer"]["gap"]["ifKeep"]["months"], en["answer"]["gap"]["ifKeep"]["months"]);
    assert_eq!(zh["answer"]["statutory"], en["answer"]["statutory"]);
}

#[test]
fn what_is_wrong_is_said_in_it_too() {
    let facts = json!({ "lang": "en", "place": "430100", "today": "2026-11-30" });
    let reply = to_value(embed::account_credit(&facts, &rules())).unwrap();
    assert_eq!((&reply["lang"], &reply["status"]), (&json!("en"), &json!("problems")));
    let message = reply["problems"][0]["message"].as_str().unwrap();
    assert!(message.is_ascii(), "{message}");
    let guide = json!({ "lang": "en", "place": "430100", "purpose": "queryProgress" });
    let reply = to_value(embed::guide(&guide, &rules())).unwrap();
    assert_eq!((&reply["lang"], &reply["status"]), (&json!("en"), &json!("decided")));
}

/// A language there is none of, and one whose messages were not taken in; then a file that is none, and at last one that is.
#[test]
fn a_language_that_is_not_there_is_taken_in() {
    let malformed = |reply: &Json, says: &str| {
        assert_eq!(reply["status"], "malformed", "{reply}");
        assert!(reply["message"].as_str().unwrap().contains(says), "{reply}");
    };
    let load = |lang: &str, bytes: Option<Vec<u8>>| to_value(embed::load_language(lang, bytes)).unwrap();
    malformed(&retirement(Some("fr"), ""), "lang: expected one of zh, hant, en");
    malformed(&retirement(Some("hant"), ""), "loadLanguage(\"hant\", bytes)");
    malformed(&load("fr", None), "expected one of");
    malformed(&load("hant", None), "bytes: expected a Uint8Array");
    malformed(&load("hant", Some(b"<!DOCTYPE html>".to_vec())), "this is no file of messages");
    let other =
        yibao_words::write("another format", "hant", &File { subjects: Vec::new(), records: None }).unwrap();
    malformed(&load("hant", Some(other)), "of different releases");
    let catalogue = yibao_catalogue::of_source(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    malformed(
        &load("hant", Some(catalogue.file(1, "en", Extent::Whole, None).unwrap())),
        "of another language",
    );
    let mut cut = catalogue.file(0, "hant", Extent::Whole, None).unwrap();
    cut.truncate(cut.len() / 2);
    malformed(&load("hant", Some(cut)), "this is no file of messages");
    let mut records = yibao_packer::read(std::path::Path::new("data")).unwrap();
    for place in records.places.places.iter_mut().filter(|place| place.adcode.to_string() == "430100") {
        (place.name, place.short) = ("長沙市", "長沙");
    }
    let (places, rules) = (asset::pack(&records.places).unwrap(), asset::pack(&records.rules).unwrap());
    let with_rules = |rules| catalogue.file(0, "hant", Extent::Whole, Some((&places, rules))).unwrap();
    malformed(&load("hant", Some(with_rules(&rules[..rules.len() / 2]))), "cut off or damaged");
    malformed(&retirement(Some("hant"), ""), "loadLanguage(\"hant\", bytes)");
    let reply = load("hant", Some(with_rules(&rules)));
    assert_eq!((&reply["status"], &reply["answer"]["language"]), (&json!("decided"), &json!("hant")));
    let transfer = |lang: &str| {
        let facts = json!({
            "from": "430100", "to": "500000", "fromScheme": "employee", "toScheme": "employee",
            "acceptedOn": "2026-02-09", "today": "2026-02-20", "lang": lang,
        });
        sentence(&to_value(embed::estimate_transfer(facts, &crate::rules())).unwrap())
    };
    let (simplified, traditional) = (transfer("zh"), transfer("hant"));
    assert!(simplified.contains("长沙"), "{simplified}");
    // The same messages by another name, so that only the place is written otherwise.
    assert_eq!(traditional, simplified.replace("长沙", "長沙"));
    assert_eq!(retirement(Some("hant"), "")["lang"], "hant");
}
