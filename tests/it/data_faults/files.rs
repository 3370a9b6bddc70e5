//! Faults of files, and of what all of them share: unknown and missing keys, days, text that must be one line.

use super::{check, faults, Case, Tree};

const NOBODY_READS: &str = "no one reads this file: data is rulebook.toml, or a .toml file directly in \
                            calendar/, channels/, national/, places/ or sources/";

const UNREAD: &[&str] = &[
    "other.toml",
    "rulebook.txt",
    "notes/README.md",
    "places/README.md",
    "places/hunan.toml.orig",
    "places/south/hainan.toml",
    "laws/2024.toml",
    "pack.rs",
    "pack/claims.rs",
];

const CASES: &[Case] = &[
    (
        "key of another table",
        "rulebook.toml",
        "",
        "until = 2027-01-01\n",
        &["data/rulebook.toml:4: unknown field `until`, expected one of `as_of`, `places_rest_on`, \
           `calendar_checked_against`"],
    ),
    (
        "no day of the whole",
        "rulebook.toml",
        "as_of = 2026-11-22\n",
        "",
        &["data/rulebook.toml:1: missing field `as_of`"],
    ),
    (
        "day of the whole with a time",
        "rulebook.toml",
        "2026-11-22",
        "2026-11-22T08:00:00",
        &["data/rulebook.toml:1: expected a day of 1900 to 2100, without a time: 2026-01-01"],
    ),
    (
        "list of places rests on an unknown source",
        "rulebook.toml",
        "places_rest_on = [\"list\"]",
        "places_rest_on = [\"list\", \"lists\"]",
        &["data/rulebook.toml:2: unknown source `lists`"],
    ),
    (
        "calendar checked against an unknown source",
        "rulebook.toml",
        "against = [\"list\"]",
        "against = [\"days\", \"list\"]",
        &["data/rulebook.toml:3: unknown source `days`"],
    ),
    (
        "not TOML",
        "national/rules.toml",
        "value = 720",
        "value = 720 months",
        &["data/national/rules.toml:4: string values must be quoted, expected literal string"],
    ),
    (
        "key twice",
        "national/rules.toml",
        "value = 720",
        "value = 720\nvalue = 660",
        &["data/national/rules.toml:5: duplicate key"],
    ),
    (
        "unknown block in a file of rules",
        "national/rules.toml",
        "",
        "\n[[rule]]\n",
        &["data/national/rules.toml:23: unknown field `rule`, expected `place` or `claim`"],
    ),
    (
        "unknown key of a source",
        "sources/all.toml",
        "date = 2024-11-10",
        "dated = 2024-11-10",
        &["data/sources/all.toml:6: unknown field `dated`, expected one of `kind`, `title`, \
            `doc_no`, `issuer`, `date`, `url`, `read`, `confidence`, `note`"],
    ),
    (
        "unknown key of a place",
        "places/hunan.toml",
        "area_code = \"0731\"",
        "area = \"0731\"",
        &["data/places/hunan.toml:8: unknown field `area`, expected one of `adcode`, `name`, \
            `short`, `kind`, `pinyin`, `initials`, `area_code`, `capital`, `planned`, `also`, `corps`"],
    ),
    (
        "unknown key of a claim",
        "national/rules.toml",
        "at = \"第二条\"",
        "art = \"第二条\"",
        &["data/national/rules.toml:18: unknown field `art`, expected one of `place`, `about`, \
            `source`, `at`, `confidence`, `standing`, `reach`, `when`, `from`, `value`, `man`, \
            `woman`, `steps`, `reviewed_to`, `valid_to`, `year_by`, `note`, `retroactive`, `women_above_men`, \
            `above_total`, `ratio_reason`, `rule`, `cases`"],
    ),
    (
        "an end is never stored",
        "national/rules.toml",
        "value = 720",
        "value = 720\nto = 2025-01-01",
        &["data/national/rules.toml:5: unknown field `to`, expected one of `place`, `about`, \
            `source`, `at`, `confidence`, `standing`, `reach`, `when`, `from`, `value`, `man`, \
            `woman`, `steps`, `reviewed_to`, `valid_to`, `year_by`, `note`, `retroactive`, `women_above_men`, \
            `above_total`, `ratio_reason`, `rule`, `cases`"],
    ),
    (
        "unknown key of a step",
        "national/rules.toml",
        "{ value = 180 }",
        "{ values = 180 }",
        &["data/national/rules.toml:13: unknown field `values`, expected one of `from`, `value`, \
            `man`, `woman`, `repealed`"],
    ),
    (
        "unknown key of when",
        "national/rules.toml",
        "worker = [\"man\"]",
        "workers = [\"man\"]",
        &["data/national/rules.toml:5: unknown field `workers`, expected one of `worker`, `kind`, \
            `first_employed`, `first_insured`, `before_scheme`, `unbroken_at_least`, `tier`, `age`, `moves`, `origin`"],
    ),
    (
        "unknown key of a year",
        "calendar/2026.toml",
        "year = 2026",
        "year = 2026\nleap = false",
        &["data/calendar/2026.toml:2: unknown field `leap`, expected one of `year`, `standing`, \
            `source`, `holiday`, `statutory`, `pattern`"],
    ),
    (
        "unknown key of a holiday",
        "calendar/2025.toml",
        "name = \"元旦\"",
        "name = \"元旦\"\ndays = 1",
        &["data/calendar/2025.toml:6: unknown field `days`, expected one of `name`, `off`, `work`, \
            `source`, `amends`, `before_off`, `before_work`"],
    ),
    (
        "unknown key of a statutory day",
        "calendar/2027.toml",
        "days = [\"2027-09-15\"]",
        "off = [\"2027-09-15\"]",
        &["data/calendar/2027.toml:27: unknown field `off`, expected `name` or `days`"],
    ),
    (
        "unknown key of a pattern",
        "calendar/2027.toml",
        "work = [\"2027-09-26\"]",
        "worked = [\"2027-09-26\"]",
        &["data/calendar/2027.toml:43: unknown field `worked`, expected one of `name`, `off`, \
            `work`, `basis`, `source`"],
    ),
    (
        "claim without confidence",
        "national/rules.toml",
        "\nconfidence = \"official\"",
        "",
        &["data/national/rules.toml:1: missing field `confidence`"],
    ),
    (
        "source without title",
        "sources/all.toml",
        "title = \"名单\"\n",
        "",
        &["data/sources/all.toml:26: missing field `title`"],
    ),
    (
        "place without short name",
        "places/hunan.toml",
        "short = \"长沙\"\n",
        "",
        &["data/places/hunan.toml:11: missing field `short`"],
    ),
    (
        "year without standing",
        "calendar/2025.toml",
        "standing = \"published\"\n",
        "",
        &["data/calendar/2025.toml:1: missing field `standing`"],
    ),
    (
        "first day as a text",
        "places/hunan.toml",
        "from = 2024-01-01",
        "from = \"2024-01-01\"",
        &["data/places/hunan.toml:24: invalid type: string \"2024-01-01\", expected a TOML datetime"],
    ),
    (
        "first day without a day",
        "places/hunan.toml",
        "from = 2024-01-01",
        "from = 2024-01",
        &["data/places/hunan.toml:24: invalid date, expected `-` (MM-DD)"],
    ),
    (
        "first day that does not exist",
        "places/hunan.toml",
        "from = 2024-01-01",
        "from = 2024-02-30",
        &["data/places/hunan.toml:24: invalid date, expected day between 01 and 29"],
    ),
    (
        "first day with a time",
        "places/hunan.toml",
        "from = 2024-01-01",
        "from = 2024-01-01T00:00:00",
        &["data/places/hunan.toml:24: expected a day of 1900 to 2100, without a time: 2026-01-01"],
    ),
    (
        "first day before 1900",
        "places/hunan.toml",
        "from = 2024-01-01",
        "from = 1024-01-01",
        &["data/places/hunan.toml:24: expected a day of 1900 to 2100, without a time: 2026-01-01"],
    ),
    ("earliest day", "places/hunan.toml", "from = 2024-01-01", "from = 1900-01-01", &[]),
    ("latest day", "places/hunan.toml", "from = 2024-01-01", "from = 2100-12-31", &[]),
    (
        "first day after 2100",
        "places/hunan.toml",
        "from = 2024-01-01",
        "from = 2101-01-01",
        &["data/places/hunan.toml:24: expected a day of 1900 to 2100, without a time: 2026-01-01"],
    ),
    (
        "step's day with a time",
        "national/rules.toml",
        "2031-01-01",
        "2031-01-01T00:00:00",
        &["data/national/rules.toml:15: expected a day of 1900 to 2100, without a time: 2026-01-01"],
    ),
    (
        "review with a time",
        "national/rules.toml",
        "2040-12-31",
        "2040-12-31T00:00:00Z",
        &["data/national/rules.toml:20: expected a day of 1900 to 2100, without a time: 2026-01-01"],
    ),
    (
        "day of reading that is only a time",
        "sources/all.toml",
        "2024-11-10\nurl = \"https://www.gov.cn/law.htm\"\nread = 2026-11-22",
        "2024-11-10\nurl = \"https://www.gov.cn/law.htm\"\nread = 08:00:00",
        &["data/sources/all.toml:8: expected a day of 1900 to 2100, without a time: 2026-01-01"],
    ),
    (
        "tab in a title",
        "sources/all.toml",
        "title = \"名单\"",
        "title = \"名\\t单\"",
        &["data/sources/all.toml:26: `title` must be one line without tabs"],
    ),
    (
        "newline in a document number",
        "sources/all.toml",
        "第一号",
        "第\\n一号",
        &["data/sources/all.toml:1: `doc_no` must be one line without tabs"],
    ),
    (
        "newline in an issuer",
        "sources/all.toml",
        "国务院",
        "国务\\r院",
        &["data/sources/all.toml:1: `issuer` must be one line without tabs"],
    ),
    (
        "tab in an address",
        "sources/all.toml",
        "law.htm",
        "law\\t.htm",
        &["data/sources/all.toml:1: `url` must be one line without tabs"],
    ),
    (
        "newline in a source's note",
        "sources/all.toml",
        "note = \"一句话。\"",
        "note = \"\"\"一句话。\n\"\"\"",
        &["data/sources/all.toml:11: `note` must be one line without tabs"],
    ),
    (
        "tab in a place's name",
        "places/hunan.toml",
        "name = \"长沙市\"",
        "name = \"长沙\\t市\"",
        &["data/places/hunan.toml:11: `name` must be one line without tabs"],
    ),
    (
        "tab in a short name",
        "places/hunan.toml",
        "short = \"长沙\"",
        "short = \"长\\t沙\"",
        &["data/places/hunan.toml:11: `short` must be one line without tabs"],
    ),
    (
        "tab in a locator",
        "national/rules.toml",
        "第二条",
        "第二条\\t一",
        &["data/national/rules.toml:9: `at` must be one line without tabs"],
    ),
    (
        "newline in a claim's note",
        "national/rules.toml",
        "note = \"一句话。\"",
        "note = \"一句话。\\n\"",
        &["data/national/rules.toml:9: `note` must be one line without tabs"],
    ),
    (
        "tab in a holiday's name",
        "calendar/2026.toml",
        "春节",
        "春\\t节",
        &["data/calendar/2026.toml:10: `name` must be one line without tabs"],
    ),
    (
        "tab in a statutory day's name",
        "calendar/2027.toml",
        "清明节",
        "清明\\t节",
        &["data/calendar/2027.toml:13: `name` must be one line without tabs"],
    ),
    (
        "tab in a pattern's name",
        "calendar/2027.toml",
        "其他",
        "其\\t他",
        &["data/calendar/2027.toml:40: `name` must be one line without tabs"],
    ),
];

#[test]
fn in_any_file() {
    check("files", CASES);
}

#[test]
fn a_file_nobody_reads() {
    for file in UNREAD {
        let tree = Tree::new();
        tree.write(file, "");
        assert_eq!(faults(&tree), [format!("data/{file}:0: {NOBODY_READS}")]);
    }
}

#[test]
fn what_is_no_data_is_let_be() {
    let tree = Tree::new();
    tree.write("README.md", "");
    assert_eq!(faults(&tree), [""; 0]);
}

#[test]
fn no_rulebook_file() {
    let tree = Tree::new();
    tree.remove("rulebook.toml");
    let unused = "data/sources/all.toml:26: nothing rests on source `list`: cite it or remove it";
    assert_eq!(faults(&tree), ["data/rulebook.toml:0: is missing", unused]);
}

#[test]
fn not_utf8() {
    let tree = Tree::new();
    tree.write("national/gb18030.toml", b"# \xd2\xbd\xb1\xa3\n");
    assert_eq!(faults(&tree), ["data/national/gb18030.toml:0: stream did not contain valid UTF-8"]);
}
