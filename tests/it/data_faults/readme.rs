//! What `data/README.md` says: its examples work as they stand, one after the other, and its table has every quantity.

use super::faults;
use super::tree::{shipped, Tree};
use crate::day;
use crate::facts;
use yibao::evidence::{Adcode, Circumstances, Quantity, Unit, Value, WorkKind, Worker};
use yibao::money::Ratio;
use yibao::rulebook::Rulebook;
use yibao::transfer::decide;

fn readme() -> String {
    std::fs::read_to_string(shipped().join("README.md")).unwrap()
}

/// The blocks of data with the line that says where each goes.
fn examples(readme: &str) -> Vec<(&str, &str)> {
    let blocks = readme.split("```toml\n").skip(1).map(|rest| rest.split("```\n").next().unwrap());
    blocks.map(|block| block.split_once('\n').unwrap()).collect()
}

fn follow(tree: &Tree, (place, block): (&str, &str)) {
    if let Some(file) = place.strip_prefix("# at the end of data/") {
        tree.replace(file, "", block);
    } else if let Some(file) = place.strip_prefix("# the whole of data/") {
        tree.write(file, block);
    } else {
        panic!("where does it go? {place}");
    }
}

#[test]
fn the_examples_work_as_they_stand() {
    let readme = readme();
    let tree = Tree::shipped();
    let [source, claims, place, notice, year] = examples(&readme)[..] else { panic!("not five examples") };

    follow(&tree, source);
    let found = faults(&tree);
    assert_eq!(found.len(), 1, "{found:#?}");
    let (_, what) = found[0].split_once(": ").unwrap();
    assert!(readme.contains(what), "the README says something else than: {what}");

    for example in [claims, place] {
        follow(&tree, example);
        assert_eq!(faults(&tree), [""; 0]);
    }
    follow(&tree, notice);
    assert_eq!(faults(&tree).len(), 1);
    follow(&tree, year);
    assert_eq!(faults(&tree), [""; 0]);
    means_what_the_text_says(&super::read(&tree));
}

/// What the README says of 衡阳, the new county and 2027.
fn means_what_the_text_says(rules: &Rulebook) {
    let hengyang = Adcode::parse("430400").unwrap();
    let months = |worker, on| {
        let known = Circumstances { worker: Some(worker), ..Circumstances::default() };
        let finding = rules.find(hengyang, Quantity::TotalMonths, &known, day(on));
        let relied = finding.relied().unwrap();
        (rules.claim(relied.claim).place == hengyang).then(|| relied.value.count().unwrap())
    };
    assert_eq!(months(Worker::Man, "2026-12-31"), None, "the province's");
    assert_eq!(months(Worker::Man, "2027-01-01"), Some(26 * 12));
    assert_eq!(months(Worker::Woman50, "2027-12-31"), Some(21 * 12));
    assert_eq!(months(Worker::Man, "2028-01-01"), Some(27 * 12));
    assert_eq!(months(Worker::Woman55, "2028-12-31"), Some(22 * 12));
    assert_eq!(months(Worker::Woman55, "2029-01-01"), None, "the province's");

    let known = Circumstances { work_kind: Some(WorkKind::Flexible), ..Circumstances::default() };
    let rate = rules.find(hengyang, Quantity::RateFlexible, &known, day("2027-01-01"));
    assert_eq!(rate.relied().unwrap().value, Value::Rate(Ratio::from_ppm(95_000)));

    for text in ["示例", "shili", "sl", "4390"] {
        assert!(
            rules.places().iter().any(|place| place.name == "示例县" && place.answers_to(text)),
            "{text}"
        );
    }

    let span = rules.calendar.nth_working_day_after(day("2027-02-01"), 10).unwrap();
    // 2 to 4 February, 13 is a Saturday, 14 worked, 15 to 19, 22.
    assert_eq!((span.earliest, span.latest), (day("2027-02-22"), day("2027-02-22")));
    assert!(!span.provisional);
    a_notice_makes_an_answer_exact(rules);
}

/// What changes for a person when the notice for a year is entered: the span becomes one of its days.
fn a_notice_makes_an_answer_exact(noticed: &Rulebook) {
    let facts = facts::transfer(Some(day("2027-02-01")), day("2027-02-01"));
    let due = |rules: &Rulebook| decide(&facts, rules).unwrap().answer.relation.unwrap().out_due.unwrap();
    let (before, after) = (due(&crate::rules()), due(noticed));
    assert!(before.provisional && before.earliest < before.latest, "{before:?}");
    // Ten working days after 1 February, as above.
    assert_eq!(
        (after.earliest, after.latest, after.provisional),
        (day("2027-02-22"), day("2027-02-22"), false)
    );
    assert!(before.earliest <= after.earliest && after.latest <= before.latest, "{before:?} {after:?}");
}

#[test]
fn the_table_has_every_quantity() {
    let readme = readme();
    for quantity in Quantity::ALL {
        let unit = match quantity.unit() {
            Unit::Months => "months".to_owned(),
            Unit::WorkingDays => "working days".to_owned(),
            Unit::Yuan => "yuan".to_owned(),
            Unit::Percent => "rate".to_owned(),
            Unit::Share => "share".to_owned(),
            Unit::Count => "count".to_owned(),
            Unit::Month => "month".to_owned(),
            Unit::Choice(words) => format!("`{}`", words.join("`, `")),
            Unit::Text => "text".to_owned(),
        };
        let row = format!("| `{}` | {unit} | ", quantity.id());
        assert!(readme.contains(&row), "data/README.md has no row that begins: {row}");
    }
}
