//! Faults of documents.

use super::{check, faults, Case, Tree};

const BAD_DATE: &[&str] =
    &["data/sources/all.toml:11: date: expected 2023-06-01, or \"2023-06\" or \"2023\" where \
            the day is not known"];

const CASES: &[Case] = &[
    (
        "nothing rests on it",
        "sources/all.toml",
        "",
        "\n[spare]\nkind = \"news\"\ntitle = \"消息\"\nread = 2026-11-22\nconfidence = \"quoted\"\n",
        &["data/sources/all.toml:32: nothing rests on source `spare`: cite it or remove it"],
    ),
    (
        "entered twice in one file",
        "sources/all.toml",
        "[list]",
        "[page]",
        &["data/sources/all.toml:26: duplicate key"],
    ),
    (
        "entered twice in two files",
        "sources/more.toml",
        "",
        "# 别处\n\n[page]\nkind = \"news\"\ntitle = \"消息\"\nread = 2026-11-22\n\
            confidence = \"quoted\"\n",
        &["data/sources/more.toml:3: source `page` is entered twice"],
    ),
    (
        "capitals in an id",
        "sources/all.toml",
        "[list]",
        "[List]",
        &[
            "data/rulebook.toml:2: unknown source `list`",
            "data/rulebook.toml:3: unknown source `list`",
            "data/sources/all.toml:26: nothing rests on source `List`: cite it or remove it",
            "data/sources/all.toml:26: source id `List`: use a-z, 0-9 and -",
        ],
    ),
    (
        "id in Chinese",
        "sources/all.toml",
        "[list]",
        "[\"名单\"]",
        &[
            "data/rulebook.toml:2: unknown source `list`",
            "data/rulebook.toml:3: unknown source `list`",
            "data/sources/all.toml:26: nothing rests on source `名单`: cite it or remove it",
            "data/sources/all.toml:26: source id `名单`: use a-z, 0-9 and -",
        ],
    ),
    (
        "no id",
        "sources/all.toml",
        "[list]",
        "[\"\"]",
        &[
            "data/rulebook.toml:2: unknown source `list`",
            "data/rulebook.toml:3: unknown source `list`",
            "data/sources/all.toml:26: nothing rests on source ``: cite it or remove it",
            "data/sources/all.toml:26: source id ``: use a-z, 0-9 and -",
        ],
    ),
    (
        "unknown kind",
        "sources/all.toml",
        "kind = \"dataset\"",
        "kind = \"list\"",
        &["data/sources/all.toml:26: kind `list`: expected one of law, regulation, notice, guide, \
            qa, news, third-party, brief, dataset, convention, recalled, drawn"],
    ),
    (
        "unknown confidence",
        "sources/all.toml",
        "title = \"名单\"\nread = 2026-11-22\nconfidence = \"third-party\"",
        "title = \"名单\"\nread = 2026-11-22\nconfidence = \"certain\"",
        &["data/sources/all.toml:26: confidence `certain`: expected one of recalled, third-party, \
            quoted, official"],
    ),
    (
        "address that is not official",
        "sources/all.toml",
        "https://www.gov.cn/law.htm",
        "https://www.example.com/law.htm",
        &["data/sources/all.toml:1: url `https://www.example.com/law.htm`: only official addresses \
            (.gov.cn) are linked; leave it out"],
    ),
    (
        "official name elsewhere in the address",
        "sources/all.toml",
        "https://www.gov.cn/law.htm",
        "https://example.com/www.gov.cn/law.htm",
        &["data/sources/all.toml:1: url `https://example.com/www.gov.cn/law.htm`: only official \
            addresses (.gov.cn) are linked; leave it out"],
    ),
    (
        "official name behind a mark",
        "sources/all.toml",
        "https://www.gov.cn/law.htm",
        "https://example.com#.gov.cn/law.htm",
        &["data/sources/all.toml:1: url `https://example.com#.gov.cn/law.htm`: only official \
            addresses (.gov.cn) are linked; leave it out"],
    ),
    (
        "name that only ends alike",
        "sources/all.toml",
        "https://www.gov.cn/law.htm",
        "https://notgov.cn/law.htm",
        &["data/sources/all.toml:1: url `https://notgov.cn/law.htm`: only official addresses \
            (.gov.cn) are linked; leave it out"],
    ),
    (
        "address without https",
        "sources/all.toml",
        "https://www.gov.cn/law.htm",
        "www.gov.cn/law.htm",
        &["data/sources/all.toml:1: url `www.gov.cn/law.htm`: only official addresses (.gov.cn) \
            are linked; leave it out"],
    ),
    (
        "script as an address",
        "sources/all.toml",
        "https://www.gov.cn/law.htm",
        "javascript://www.gov.cn/law.htm",
        &["data/sources/all.toml:1: url `javascript://www.gov.cn/law.htm`: only official addresses \
            (.gov.cn) are linked; leave it out"],
    ),
    ("address of gov.cn itself", "sources/all.toml", "https://www.gov.cn/law.htm", "http://gov.cn", &[]),
    ("date as a number", "sources/all.toml", "date = \"2023\"", "date = 2023", BAD_DATE),
    ("date in words", "sources/all.toml", "date = \"2023\"", "date = \"2023年\"", BAD_DATE),
    ("month that does not exist", "sources/all.toml", "date = \"2023\"", "date = \"2023-13\"", BAD_DATE),
    ("day that does not exist", "sources/all.toml", "date = \"2023\"", "date = \"2023-02-29\"", BAD_DATE),
    ("date without dashes in place", "sources/all.toml", "date = \"2023\"", "date = \"2023-1-1\"", BAD_DATE),
    ("date with a time", "sources/all.toml", "date = \"2023\"", "date = 2023-01-01T00:00:00", BAD_DATE),
    ("empty date", "sources/all.toml", "date = \"2023\"", "date = \"\"", BAD_DATE),
    ("date as a text", "sources/all.toml", "date = \"2023\"", "date = \"2023-01-01\"", &[]),
];

#[test]
fn of_documents() {
    check("sources", CASES);
}

/// A file that cannot be read takes its documents with it. What rests on them is no fault, so it is reported alone.
#[test]
fn a_broken_file_alone() {
    let tree = Tree::new();
    tree.replace("sources/all.toml", "[page]", "[page");
    tree.replace("national/rules.toml", "value = 720", "value = \"60\"");
    let found = faults(&tree);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("data/sources/all.toml:19: "), "{found:#?}");
}
