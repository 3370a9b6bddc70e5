//! Faults of the years' days off.

use super::{check, faults, Case, Tree};

const PUBLISHED: &[Case] = &[
    (
        "unknown standing",
        "calendar/2026.toml",
        "\"published\"",
        "\"expected\"",
        &["data/calendar/2026.toml:2: standing `expected`: expected published or provisional"],
    ),
    (
        "no holiday",
        "calendar/2025.toml",
        "\n[[holiday]]\nname = \"元旦\"\noff = [\"2025-01-01\"]\nsource = \"measures\"\n",
        "",
        &["data/calendar/2025.toml:2: a published year has [[holiday]] blocks and nothing else"],
    ),
    (
        "statutory days",
        "calendar/2026.toml",
        "",
        "\n[[statutory]]\nname = \"元旦\"\ndays = [\"2026-01-01\"]\n",
        &["data/calendar/2026.toml:2: a published year has [[holiday]] blocks and nothing else"],
    ),
    (
        "pattern",
        "calendar/2026.toml",
        "",
        "\n[[pattern]]\nname = \"元旦\"\noff = [\"2026-01-01\"]\nbasis = \"习惯\"\n\
            source = \"page\"\n",
        &["data/calendar/2026.toml:2: a published year has [[holiday]] blocks and nothing else"],
    ),
    (
        "law left over",
        "calendar/2026.toml",
        "standing = \"published\"",
        "standing = \"published\"\nsource = \"law\"",
        &["data/calendar/2026.toml:2: a published year has [[holiday]] blocks and nothing else"],
    ),
    (
        "unknown source",
        "calendar/2025.toml",
        "source = \"measures\"",
        "source = \"notice\"",
        &["data/calendar/2025.toml:4: unknown source `notice`"],
    ),
    (
        "unknown notice amended",
        "calendar/2026.toml",
        "amends = \"page\"",
        "amends = \"notice\"",
        &["data/calendar/2026.toml:10: unknown source `notice`"],
    ),
    (
        "make-up day on a weekday",
        "calendar/2026.toml",
        "\"2026-02-28\"",
        "\"2026-02-27\"",
        &["data/calendar/2026.toml:10: 2026-02-27 is no weekend day: it can't be a make-up day"],
    ),
    (
        "off and worked in one block",
        "calendar/2026.toml",
        "work = [\"2026-02-14\", \"2026-02-28\"]",
        "work = [\"2026-02-14\", \"2026-02-15\"]",
        &["data/calendar/2026.toml:10: 2026-02-15 is both off and worked"],
    ),
    (
        "off and worked in two years",
        "calendar/2025.toml",
        "off = [\"2025-01-01\"]",
        "off = [\"2025-01-01\"]\nwork = [\"2026-01-03\"]",
        &["data/calendar/2026.toml:4: 2026-01-03 is both off and worked"],
    ),
    (
        "day that does not exist",
        "calendar/2025.toml",
        "2025-01-01",
        "2025-01-32",
        &["data/calendar/2025.toml:4: `2025-01-32`: expected a day, or first/last day"],
    ),
    (
        "day in short",
        "calendar/2025.toml",
        "2025-01-01",
        "2025-1-1",
        &["data/calendar/2025.toml:4: `2025-1-1`: expected a day, or first/last day"],
    ),
    (
        "run that ends before it begins",
        "calendar/2026.toml",
        "2026-02-15/2026-02-23",
        "2026-02-23/2026-02-15",
        &["data/calendar/2026.toml:10: `2026-02-23/2026-02-15`: expected a day, or first/last day"],
    ),
    (
        "run of forty days",
        "calendar/2026.toml",
        "2026-02-15/2026-02-23",
        "2026-02-15/2026-03-27",
        &["data/calendar/2026.toml:10: `2026-02-15/2026-03-27`: expected a day, or first/last day"],
    ),
    (
        "bad run before the change",
        "calendar/2026.toml",
        "before_off = [\"2026-02-16/2026-02-23\"]",
        "before_off = [\"2026-02-16-2026-02-23\"]",
        &["data/calendar/2026.toml:10: `2026-02-16-2026-02-23`: expected a day, or first/last day"],
    ),
    (
        "bad make-up day before the change",
        "calendar/2026.toml",
        "before_work = [\"2026-02-14\"]",
        "before_work = [\"0214\"]",
        &["data/calendar/2026.toml:10: `0214`: expected a day, or first/last day"],
    ),
    (
        "year of another table",
        "calendar/2026.toml",
        "off = [\"2026-02-15/2026-02-23\"]",
        "off = [\"2025-02-15/2025-02-23\"]",
        &["data/calendar/2026.toml:10: 2025-02-15 in the table of 2026"],
    ),
    (
        "February of the year after",
        "calendar/2025.toml",
        "\"2025-01-01\"",
        "\"2026-02-01\"",
        &["data/calendar/2025.toml:4: 2026-02-01 in the table of 2025"],
    ),
    (
        "file of another year",
        "calendar/2025.toml",
        "year = 2025",
        "year = 2024",
        &[
            "data/calendar/2025.toml:0: no file for 2025: the years must follow on each other",
            "data/calendar/2025.toml:2: year 2024 in a file of another name",
        ],
    ),
];

const PROVISIONAL: &[Case] = &[
    (
        "no law",
        "calendar/2027.toml",
        "source = \"law\"\n",
        "",
        &["data/calendar/2027.toml:2: a provisional year names the law it rests on"],
    ),
    (
        "unknown law",
        "calendar/2027.toml",
        "source = \"law\"",
        "source = \"laws\"",
        &["data/calendar/2027.toml:3: unknown source `laws`"],
    ),
    (
        "holiday",
        "calendar/2027.toml",
        "",
        "\n[[holiday]]\nname = \"元旦\"\noff = [\"2027-01-01\"]\nsource = \"page\"\n",
        &["data/calendar/2027.toml:2: a provisional year has no [[holiday]] blocks"],
    ),
    (
        "too few statutory days",
        "calendar/2027.toml",
        "2027-02-05/2027-02-08",
        "2027-02-05/2027-02-06",
        &["data/calendar/2027.toml:2: 11 statutory days: the 2024 measures give 13"],
    ),
    (
        "too many statutory days",
        "calendar/2027.toml",
        "[\"2027-10-01/2027-10-03\"]",
        "[\"2027-10-01/2027-10-04\"]",
        &["data/calendar/2027.toml:2: 14 statutory days: the 2024 measures give 13"],
    ),
    (
        "two holidays on one day",
        "calendar/2027.toml",
        "[\"2027-05-01\", \"2027-05-02\"]",
        "[\"2027-05-01\"]",
        &[],
    ),
    (
        "statutory day outside the patterns",
        "calendar/2027.toml",
        "\"2027-06-09\", \"2027-09-15\"",
        "\"2027-09-15\"",
        &["data/calendar/2027.toml:2: 2027-06-09 is off by statute but not in any pattern: the \
            late bound would be too early"],
    ),
    (
        "no basis",
        "calendar/2027.toml",
        "basis = \"往年的习惯\"\nsource = \"page\"\n\n",
        "basis = \" \"\nsource = \"page\"\n\n",
        &["data/calendar/2027.toml:33: `basis` says why this run is the late bound"],
    ),
    (
        "unknown source of a pattern",
        "calendar/2027.toml",
        "basis = \"往年的习惯\"\nsource = \"page\"\n\n",
        "basis = \"往年的习惯\"\nsource = \"pages\"\n\n",
        &["data/calendar/2027.toml:33: unknown source `pages`"],
    ),
    (
        "make-up day on a weekday",
        "calendar/2027.toml",
        "2027-09-26",
        "2027-09-27",
        &["data/calendar/2027.toml:40: 2027-09-27 can't be a make-up day: not a weekend day, or off"],
    ),
    (
        "make-up day off in its own pattern",
        "calendar/2027.toml",
        "2027-02-14",
        "2027-02-13",
        &["data/calendar/2027.toml:33: 2027-02-13 can't be a make-up day: not a weekend day, or off"],
    ),
    (
        "make-up day off in another pattern",
        "calendar/2027.toml",
        "2027-09-26",
        "2027-02-06",
        &["data/calendar/2027.toml:40: 2027-02-06 can't be a make-up day: not a weekend day, or off"],
    ),
    (
        "make-up day off by statute",
        "calendar/2027.toml",
        "2027-09-26",
        "2027-05-01",
        &["data/calendar/2027.toml:40: 2027-05-01 can't be a make-up day: not a weekend day, or off"],
    ),
    (
        "bad statutory day",
        "calendar/2027.toml",
        "days = [\"2027-06-09\"]",
        "days = [\"06-09\"]",
        &["data/calendar/2027.toml:21: `06-09`: expected a day, or first/last day"],
    ),
    (
        "bad day of a pattern",
        "calendar/2027.toml",
        "\"2027-09-26\"",
        "\"2027-09-31\"",
        &["data/calendar/2027.toml:40: `2027-09-31`: expected a day, or first/last day"],
    ),
];

#[test]
fn of_published_years() {
    check("published years", PUBLISHED);
}

#[test]
fn of_provisional_years() {
    check("provisional years", PROVISIONAL);
}

#[test]
fn a_year_missing_in_between() {
    let tree = Tree::new();
    tree.remove("calendar/2026.toml");
    assert_eq!(
        faults(&tree),
        ["data/calendar/2026.toml:0: no file for 2026: the years must follow on each other"]
    );
}
