//! Faults of values over time: their order, what is missing or given twice, rules older than their text.

use super::{check, Case};

const CASES: &[Case] = &[
    (
        "steps in the wrong order",
        "national/rules.toml",
        "{ from = 2030-01-01, value = 186 },\n  { from = 2031-01-01, repealed = true },",
        "{ from = 2031-01-01, value = 186 },\n  { from = 2030-01-01, repealed = true },",
        &["data/national/rules.toml:9: step 2030-01-01 does not come after step 2031-01-01"],
    ),
    (
        "two steps for one day",
        "national/rules.toml",
        "from = 2031-01-01",
        "from = 2030-01-01",
        &["data/national/rules.toml:9: step 2030-01-01 does not come after step 2030-01-01"],
    ),
    (
        "second step without a first day",
        "national/rules.toml",
        "{ from = 2030-01-01, value = 186 }",
        "{ value = 186 }",
        &["data/national/rules.toml:9: only the first step may be without `from`"],
    ),
    (
        "steps and a value",
        "national/rules.toml",
        "steps = [",
        "value = 180\nsteps = [",
        &["data/national/rules.toml:9: give either steps, or one value with `from`"],
    ),
    (
        "steps and a first day",
        "national/rules.toml",
        "steps = [",
        "from = 2020-01-01\nsteps = [",
        &["data/national/rules.toml:9: give either steps, or one value with `from`"],
    ),
    (
        "steps and women's months",
        "national/rules.toml",
        "steps = [",
        "woman = 180\nsteps = [",
        &["data/national/rules.toml:9: give either steps, or one value with `from`"],
    ),
    (
        "no value",
        "national/rules.toml",
        "value = 720\n",
        "",
        &["data/national/rules.toml:1: a value is missing (or `repealed = true`)"],
    ),
    (
        "step without a value",
        "national/rules.toml",
        "{ from = 2030-01-01, value = 186 }",
        "{ from = 2030-01-01 }",
        &["data/national/rules.toml:9: a value is missing (or `repealed = true`)"],
    ),
    (
        "repeal with a value",
        "national/rules.toml",
        "repealed = true",
        "repealed = true, value = 186",
        &["data/national/rules.toml:9: a repealed step has no value"],
    ),
    (
        "men without women",
        "places/hunan.toml",
        "woman = 300\n",
        "",
        &["data/places/hunan.toml:19: `man` or `woman` is missing (or `repealed = true`); where one group alone is known, write `value` and `when = { worker = [\"man\"] }`"],
    ),
    (
        "women without men",
        "places/hunan.toml",
        "man = 360\n",
        "",
        &["data/places/hunan.toml:19: `man` or `woman` is missing (or `repealed = true`); where one group alone is known, write `value` and `when = { worker = [\"man\"] }`"],
    ),
    (
        "one value and women's months",
        "places/hunan.toml",
        "woman = 300",
        "woman = 300\nvalue = 360",
        &["data/places/hunan.toml:19: give either `value`, or `man` and `woman`"],
    ),
    (
        "one value in a step, women's months in another",
        "national/rules.toml",
        "{ value = 180 }",
        "{ man = 180, woman = 180 }",
        &[
            "data/national/rules.toml:9: `man` or `woman` is missing (or `repealed = true`); where one group alone is known, write `value` and `when = { worker = [\"man\"] }`",
            "data/national/rules.toml:9: give either `value`, or `man` and `woman`",
        ],
    ),
    (
        "men and women and workers",
        "places/hunan.toml",
        "woman = 300",
        "woman = 300\nwhen = { worker = [\"man\"] }",
        &["data/places/hunan.toml:19: `man` and `woman` already say which worker: leave out \
            when.worker"],
    ),
    (
        "in force before it was made",
        "national/rules.toml",
        "value = 720",
        "value = 720\nfrom = 2024-11-09",
        &["data/national/rules.toml:1: in force from 2024-11-09, but its source is of 2024-11-10: \
            say why in `retroactive`"],
    ),
    (
        "in force on the day it was made",
        "national/rules.toml",
        "value = 720",
        "value = 720\nfrom = 2024-11-10",
        &[],
    ),
    (
        "step in force before it was made",
        "national/rules.toml",
        "from = 2030-01-01",
        "from = 2020-01-01",
        &["data/national/rules.toml:9: in force from 2020-01-01, but its source is of 2024-11-10: \
            say why in `retroactive`"],
    ),
    (
        "in force before the regulation was made",
        "sources/all.toml",
        "kind = \"law\"\ntitle = \"法\"\ndoc_no = \"第一号\"\nissuer = \"国务院\"\ndate = 2024-11-10",
        "kind = \"regulation\"\ntitle = \"条例\"\ndate = 2030-06-01",
        &["data/national/rules.toml:9: in force from 2030-01-01, but its source is of 2030-06-01: \
            say why in `retroactive`"],
    ),
    (
        "in force before the notice was made",
        "sources/all.toml",
        "kind = \"law\"\ntitle = \"法\"\ndoc_no = \"第一号\"\nissuer = \"国务院\"\ndate = 2024-11-10",
        "kind = \"notice\"\ntitle = \"通知\"\ndate = 2030-06-01",
        &["data/national/rules.toml:9: in force from 2030-01-01, but its source is of 2030-06-01: \
            say why in `retroactive`"],
    ),
    (
        "in force before it was made, by its own word",
        "national/rules.toml",
        "value = 720",
        "value = 720\nfrom = 2024-01-01\nretroactive = \"第九条写明\"",
        &[],
    ),
    ("the same for a page", "places/hunan.toml", "value = 4200", "value = 4200\nfrom = 2020-01-01", &[]),
];

#[test]
fn of_steps() {
    check("steps", CASES);
}
