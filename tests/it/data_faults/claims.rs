//! Faults of what a claim names, and of whom it speaks for.

use super::{check, Case};

const UNKNOWN: &[Case] = &[
    (
        "unknown quantity",
        "national/rules.toml",
        "old_age",
        "age",
        &["data/national/rules.toml:1: about `age`: no such quantity"],
    ),
    (
        "unknown source",
        "places/hunan.toml",
        "value = 4200\nsource = \"page\"",
        "value = 4200\nsource = \"pages\"",
        &["data/places/hunan.toml:50: unknown source `pages`"],
    ),
    (
        "unknown place",
        "places/hunan.toml",
        "place = \"430100\"\nabout = \"base_floor\"",
        "place = \"430200\"\nabout = \"base_floor\"",
        &["data/places/hunan.toml:50: unknown place `430200`"],
    ),
    (
        "unknown confidence",
        "national/rules.toml",
        "confidence = \"official\"",
        "confidence = \"sure\"",
        &["data/national/rules.toml:1: confidence `sure`: expected one of recalled, third-party, \
            quoted, official"],
    ),
    (
        "better known than the source",
        "places/hunan.toml",
        "4200\nsource = \"page\"\nconfidence = \"third-party\"",
        "4200\nsource = \"page\"\nconfidence = \"quoted\"",
        &["data/places/hunan.toml:50: confidence `quoted` is better than its source's own"],
    ),
    (
        "worse known than the source",
        "national/rules.toml",
        "confidence = \"official\"",
        "confidence = \"recalled\"",
        &[],
    ),
    (
        "unknown standing",
        "national/rules.toml",
        "value = 720",
        "value = 720\nstanding = \"proposed\"",
        &["data/national/rules.toml:1: standing: expected one of in-force, draft, disputed, \
            last-resort, bound, likely"],
    ),
    ("draft", "national/rules.toml", "value = 720", "value = 720\nstanding = \"draft\"", &[]),
    (
        "reach at a city, spelt out",
        "places/hunan.toml",
        "value = 4200",
        "value = 4200\nreach = \"here\"",
        &[],
    ),
    (
        "reach at a city",
        "places/hunan.toml",
        "value = 4200",
        "value = 4200\nreach = \"province\"",
        &["data/places/hunan.toml:50: reach `province` belongs to a claim filed at a province"],
    ),
    (
        "reach at the nation",
        "national/rules.toml",
        "value = 720",
        "value = 720\nreach = \"province\"",
        &["data/national/rules.toml:1: reach `province` belongs to a claim filed at a province"],
    ),
    (
        "unknown reach",
        "places/hunan.toml",
        "reach = \"province\"",
        "reach = \"city\"",
        &["data/places/hunan.toml:19: reach `city`: expected here or province"],
    ),
];

const WHEN: &[Case] = &[
    (
        "unknown worker",
        "national/rules.toml",
        "[\"man\"]",
        "[\"woman\"]",
        &["data/national/rules.toml:1: when.worker: expected man, woman55, woman50"],
    ),
    (
        "one known worker and one unknown",
        "national/rules.toml",
        "[\"man\"]",
        "[\"man\", \"woman60\"]",
        &["data/national/rules.toml:1: when.worker: expected man, woman55, woman50"],
    ),
    (
        "no worker",
        "national/rules.toml",
        "[\"man\"]",
        "[]",
        &["data/national/rules.toml:1: when.worker: expected man, woman55, woman50"],
    ),
    (
        "unknown kind of work",
        "national/rules.toml",
        "worker = [\"man\"]",
        "kind = \"self\"",
        &["data/national/rules.toml:1: when.kind: expected unit or flexible"],
    ),
    (
        "first employed on a day",
        "national/rules.toml",
        "worker = [\"man\"]",
        "first_employed = \"2016-12-31\"",
        &["data/national/rules.toml:1: when.first_employed: expected 2014-01-01.. or ..2013-12-31"],
    ),
    (
        "first insured at any time",
        "national/rules.toml",
        "worker = [\"man\"]",
        "first_insured = \"..\"",
        &["data/national/rules.toml:1: when.first_insured: expected 2014-01-01.. or ..2013-12-31"],
    ),
    (
        "range that ends before it begins",
        "national/rules.toml",
        "worker = [\"man\"]",
        "first_insured = \"2016-12-31..2001-02-18\"",
        &["data/national/rules.toml:1: when.first_insured: expected 2014-01-01.. or ..2013-12-31"],
    ),
    (
        "range to a day that does not exist",
        "national/rules.toml",
        "worker = [\"man\"]",
        "first_insured = \"..2016-02-30\"",
        &["data/national/rules.toml:1: when.first_insured: expected 2014-01-01.. or ..2013-12-31"],
    ),
    (
        "range with short months",
        "national/rules.toml",
        "worker = [\"man\"]",
        "first_insured = \"2016-1-1..\"",
        &["data/national/rules.toml:1: when.first_insured: expected 2014-01-01.. or ..2013-12-31"],
    ),
    (
        "range with a sign",
        "national/rules.toml",
        "worker = [\"man\"]",
        "first_insured = \"+2016-1-01..\"",
        &["data/national/rules.toml:1: when.first_insured: expected 2014-01-01.. or ..2013-12-31"],
    ),
    (
        "range of a single day",
        "national/rules.toml",
        "worker = [\"man\"]",
        "first_insured = \"2016-01-01..2016-01-01\"",
        &[],
    ),
    (
        "months below none",
        "national/rules.toml",
        "worker = [\"man\"]",
        "unbroken_at_least = -1",
        &["data/national/rules.toml:5: invalid value: integer `-1`, expected u32"],
    ),
    (
        "tier in words",
        "national/rules.toml",
        "worker = [\"man\"]",
        "tier = \"一档\"",
        &["data/national/rules.toml:5: invalid type: string \"一档\", expected u32"],
    ),
    (
        "unknown way of moving",
        "national/rules.toml",
        "worker = [\"man\"]",
        "moves = \"abroad\"",
        &["data/national/rules.toml:1: when.moves: expected in-province or cross-province"],
    ),
    (
        "origin that is no place",
        "national/rules.toml",
        "worker = [\"man\"]",
        "origin = \"430200\"",
        &["data/national/rules.toml:1: when.origin: unknown place `430200`"],
    ),
    (
        "everything",
        "national/rules.toml",
        "worker = [\"man\"]",
        "worker = [\"man\"], kind = \"unit\", first_employed = \"..2016-12-31\", first_insured \
            = \"2001-02-18..\", unbroken_at_least = 36, tier = 1, moves = \"in-province\", origin \
            = \"430100\"",
        &[],
    ),
];

#[test]
fn of_what_a_claim_names() {
    check("claims", UNKNOWN);
}

#[test]
fn of_when() {
    check("when", WHEN);
}
