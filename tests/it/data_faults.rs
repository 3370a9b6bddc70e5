//! Every fault in the data stops the build, names its line and says what to do: each is planted in a small tree of
//! data files, and what the packer reports must be that and nothing else. The shipped data has none of them, and the
//! examples in its README work as they stand.

#[path = "../../data/pack.rs"]
#[allow(dead_code)]
pub mod pack;

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

use tree::Tree;
use yibao::rulebook::{DataError, Rulebook};

/// What it is about, the file, the text in it (once; empty: the end of the file) and what stands there instead, and
/// every fault there is then. No fault: the data is packed and can be read.
type Case = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

/// What the packer says of a tree. Where it finds nothing, what it packed is read back.
fn faults(tree: &Tree) -> Vec<String> {
    match pack::pack(tree.root()) {
        Ok(packed) => {
            assert_read_back(&packed);
            Vec::new()
        }
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
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

/// How many records of a kind a packed text has.
fn records(packed: &pack::Packed, kind: &str) -> usize {
    let blocks = packed.text(pack::Pack::Whole).lines();
    let counts = blocks.filter_map(|line| line.strip_prefix(kind)?.strip_prefix('\t')?.split('\t').next());
    counts.map(|count| count.parse::<usize>().unwrap()).sum()
}

/// A rulebook points into the text of its program; in a test that text is kept as long.
pub fn read(text: &str) -> Result<Rulebook, DataError> {
    Rulebook::read(text.to_owned().leak())
}

/// What was packed is read back whole.
fn assert_read_back(packed: &pack::Packed) -> Rulebook {
    // Each program's own text can be read too, whatever was left out of it.
    for (of, text) in &packed.0 {
        // A question's texts are read after the form's.
        let places = match of {
            pack::Pack::For(_) | pack::Pack::Page(_) => packed.text(pack::Pack::Form),
            _ => "",
        };
        read(&[places, text].concat()).unwrap_or_else(|error| panic!("{of:?}: {error}"));
    }
    let rules = read(packed.text(pack::Pack::Whole)).unwrap();
    assert_eq!(rules.sources.len(), records(packed, "source"));
    assert_eq!(rules.places().len(), records(packed, "place"));
    assert_eq!(rules.lines.len(), records(packed, "claim"));
    assert_eq!(rules.lines.iter().map(|line| line.steps.len()).sum::<usize>(), records(packed, "step"));
    assert_eq!(rules.calendar.years().count(), records(packed, "year"));
    assert_eq!(rules.channels.len(), records(packed, "channel"));
    let paths = || rules.channels.iter().flat_map(|channel| &channel.paths);
    assert_eq!(paths().count(), records(packed, "path"));
    assert_eq!(paths().map(|path| path.steps.len()).sum::<usize>(), records(packed, "tap"));
    assert_eq!(paths().map(|path| path.menus.len()).sum::<usize>(), records(packed, "menu"));
    assert_eq!(rules.materials.len(), records(packed, "material"));
    rules
}

/// A packed text that can't be read tells the line, which is all there is to find a fault in the packer by.
#[test]
fn a_broken_text_tells_the_line() {
    let head = "as_of\t1\t1\n2026-11-22\n";
    for (what, broken, line) in [
        ("a field that is no date", "as_of\t1\t1\n2026-13-22\n", 2),
        ("a header without numbers", "as_of\n2026-11-22\n", 1),
        ("a block that is cut off", &format!("{head}place\t2\t7\n430000\n"), 3),
        ("a kind nobody knows", &format!("{head}tale\t1\t1\nonce\n"), 4),
        ("a step without its claim", &format!("{head}step\t1\t3\n1\n2026-01-01\n5\n"), 4),
        ("days of a year that is not there", &format!("{head}off\t1\t3\n2026\n元旦\n2026-01-01\n"), 4),
        (
            "the third field of the second record",
            &format!("{head}year\t1\t2\n2026\npublished\noff\t2\t3\n2026\n2026\na\nb\n2026-01-01\nx\n"),
            12,
        ),
        ("nothing at all", "", 0),
    ] {
        let found = read(broken).map_err(|fault| fault.line);
        assert_eq!(found.err(), Some(line), "{what}");
    }
}

#[test]
fn the_small_tree_packs() {
    let packed = pack::pack(Tree::new().root()).unwrap();
    let rules = assert_read_back(&packed);
    let counts =
        (rules.sources.len(), rules.places().len(), rules.lines.len(), rules.calendar.years().count());
    // Men's and women's months make two lines of one claim.
    assert_eq!(counts, (4, 2, 9, 3));
    assert_eq!((rules.channels.len(), rules.materials.len()), (2, 2));
    assert_eq!(rules.as_of, crate::day("2026-11-22"));
}

#[test]
fn the_shipped_data_packs() {
    let packed = pack::pack(&tree::shipped()).unwrap_or_else(|faults| {
        panic!("{}", faults.iter().map(|fault| format!("{fault}\n")).collect::<String>())
    });
    let rules = assert_read_back(&packed);
    assert!(rules == crate::rules(), "the rulebook in the binary is another one");
    assert!(!rules.lines.is_empty() && !rules.sources.is_empty() && !rules.places().is_empty());
}

#[test]
fn all_faults_are_reported_at_once() {
    let tree = Tree::new();
    tree.replace("sources/all.toml", "kind = \"law\"", "kind = \"rumour\"");
    tree.replace("national/rules.toml", "value = 720", "value = \"60\"");
    tree.remove("rulebook.toml");
    assert_eq!(faults(&tree).len(), 4, "{:#?}", faults(&tree));
}
