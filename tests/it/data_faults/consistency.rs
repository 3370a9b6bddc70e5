//! Claims that do not go together, and the reasons that let them stand.

use super::{check, Case};

/// From the average's value to the floor's.
macro_rules! average_and_floor {
    ($average:literal, $floor:literal) => {
        concat!(
            "value = ",
            $average,
            "\nsource = \"page\"\nconfidence = \"third-party\"\n\n",
            "[[claim]]\nplace = \"430100\"\nabout = \"base_floor\"\nvalue = ",
            $floor
        )
    };
}

const DOUBLED: &[Case] = &[
    (
        "said twice in one file",
        "places/hunan.toml",
        "",
        "\n[[claim]]\nplace = \"430100\"\nabout = \"base_floor\"\nvalue = 4300\n\
            from = 2026-01-01\nsource = \"page\"\nconfidence = \"third-party\"\n",
        &["data/places/hunan.toml:64: the same source says this already in \
            data/places/hunan.toml:50: merge into steps"],
    ),
    (
        "said twice in two files",
        "places/changsha.toml",
        "",
        "[[claim]]\nplace = \"100000\"\nabout = \"old_age\"\nvalue = 720\n\
            when = { worker = [\"man\"] }\nsource = \"law\"\nconfidence = \"official\"\n",
        &["data/places/changsha.toml:1: the same source says this already in \
            data/national/rules.toml:1: merge into steps"],
    ),
    (
        "said of others",
        "places/changsha.toml",
        "",
        "[[claim]]\nplace = \"100000\"\nabout = \"old_age\"\nvalue = 660\n\
            when = { worker = [\"woman55\"] }\nsource = \"law\"\nconfidence = \"official\"\n",
        &[],
    ),
    (
        "said twice, once as a rival",
        "places/changsha.toml",
        "",
        "[[claim]]\nplace = \"100000\"\nabout = \"old_age\"\nvalue = 660\n\
            when = { worker = [\"man\"] }\nsource = \"law\"\nconfidence = \"official\"\n\
            standing = \"disputed\"\n",
        &[],
    ),
    (
        "two sentences",
        "places/changsha.toml",
        "",
        "[[claim]]\nplace = \"100000\"\nabout = \"statement\"\nvalue = \"甲\"\n\
            source = \"law\"\nconfidence = \"official\"\n\n[[claim]]\nplace = \"100000\"\n\
            about = \"statement\"\nvalue = \"乙\"\nsource = \"law\"\nconfidence = \"official\"\n",
        &[],
    ),
];

const SLIPS: &[Case] = &[
    (
        "more months for women",
        "places/hunan.toml",
        "man = 360\nwoman = 300",
        "man = 300\nwoman = 360",
        &["data/places/hunan.toml:19: more months for women than for men: a slip, or say why in \
            `women_above_men`"],
    ),
    (
        "more months for women, and why",
        "places/hunan.toml",
        "man = 360\nwoman = 300",
        "man = 300\nwoman = 360\nwomen_above_men = \"原文如此\"",
        &[],
    ),
    (
        "more months for women in two claims",
        "places/hunan.toml",
        "about = \"local_months\"\nvalue = 120\nsource = \"measures\"\nconfidence = \"quoted\"",
        "about = \"local_months\"\nvalue = 120\nwhen = { worker = [\"woman55\"] }\n\
            source = \"measures\"\nconfidence = \"quoted\"\n\n[[claim]]\nplace = \"430000\"\n\
            about = \"local_months\"\nvalue = 60\nwhen = { worker = [\"man\"] }\n\
            source = \"measures\"\nconfidence = \"quoted\"",
        &["data/places/hunan.toml:29: more months for women than for men: a slip, or say why in \
            `women_above_men`"],
    ),
    (
        "fewer months for men later on",
        "places/hunan.toml",
        "man = 360\nwoman = 300\nfrom = 2024-01-01",
        "steps = [{ man = 360, woman = 300 }, { from = 2030-01-01, man = 240, woman = 240 }, { \
            from = 2031-01-01, man = 180, woman = 240 }]",
        &["data/places/hunan.toml:19: more months for women than for men: a slip, or say why in \
            `women_above_men`"],
    ),
    (
        "fewer months for men from their own day",
        "places/hunan.toml",
        "about = \"actual_months\"\nvalue = 60\nsource = \"measures\"\nconfidence = \"quoted\"",
        "about = \"actual_months\"\nvalue = 60\nwhen = { worker = [\"woman50\"] }\n\
            source = \"measures\"\nconfidence = \"quoted\"\n\n[[claim]]\nplace = \"430000\"\n\
            about = \"actual_months\"\n\
            steps = [{ value = 60 }, { from = 2030-01-01, value = 48 }]\n\
            when = { worker = [\"man\"] }\nsource = \"measures\"\nconfidence = \"quoted\"",
        &["data/places/hunan.toml:36: more months for women than for men: a slip, or say why in \
            `women_above_men`"],
    ),
    (
        "more local months than in all",
        "places/hunan.toml",
        "value = 120",
        "value = 361",
        &["data/places/hunan.toml:29: more local or actual months than months in all: a slip, or \
            say why in `above_total`"],
    ),
    (
        "more local months than in all for a while",
        "places/hunan.toml",
        "value = 120",
        "steps = [{ value = 120 }, { from = 2026-01-01, value = 361 }, { from = 2027-01-01, value = 120 }]",
        &["data/places/hunan.toml:29: more local or actual months than months in all: a slip, or \
            say why in `above_total`"],
    ),
    (
        "more actual months than in all",
        "places/hunan.toml",
        "value = 60",
        "value = 361",
        &["data/places/hunan.toml:36: more local or actual months than months in all: a slip, or \
            say why in `above_total`"],
    ),
    (
        "more local months than in all, and why",
        "places/hunan.toml",
        "value = 120",
        "value = 361\nabove_total = \"原文如此\"",
        &[],
    ),
    ("as many local months as in all", "places/hunan.toml", "value = 120", "value = 360", &[]),
    (
        "floor too high",
        "places/hunan.toml",
        "value = 4200",
        "value = 4500",
        &["data/places/hunan.toml:50: base_floor is 642 ‰ of the average, expected 580 to 620: a \
            slip, or say why in `ratio_reason`"],
    ),
    (
        "floor too low",
        "places/hunan.toml",
        "value = 4200",
        "value = 2400",
        &["data/places/hunan.toml:50: base_floor is 342 ‰ of the average, expected 580 to 620: a \
            slip, or say why in `ratio_reason`"],
    ),
    (
        "floor too low, and why",
        "places/hunan.toml",
        "value = 4200",
        "value = 2400\nratio_reason = \"原文如此\"",
        &[],
    ),
    (
        "lowest floor",
        "places/hunan.toml",
        average_and_floor!("\"7000.50\"", "4200"),
        average_and_floor!("7000", "4060"),
        &[],
    ),
    (
        "highest floor",
        "places/hunan.toml",
        average_and_floor!("\"7000.50\"", "4200"),
        average_and_floor!("7000", "4340"),
        &[],
    ),
    (
        "floor below the lowest",
        "places/hunan.toml",
        average_and_floor!("\"7000.50\"", "4200"),
        average_and_floor!("7000", "\"4059.99\""),
        &["data/places/hunan.toml:50: base_floor is 579 ‰ of the average, expected 580 to 620: a \
            slip, or say why in `ratio_reason`"],
    ),
    ("floor of another day", "places/hunan.toml", "value = 4200", "value = 2400\nfrom = 2026-01-01", &[]),
    (
        "ceiling too high",
        "places/hunan.toml",
        "value = 21000",
        "value = 210000",
        &["data/places/hunan.toml:57: base_ceiling is 29997 ‰ of the average, expected 2950 to \
            3050: a slip, or say why in `ratio_reason`"],
    ),
    (
        "ceiling too low",
        "places/hunan.toml",
        "value = 21000",
        "value = 2100",
        &["data/places/hunan.toml:57: base_ceiling is 299 ‰ of the average, expected 2950 to 3050: \
            a slip, or say why in `ratio_reason`"],
    ),
    (
        "average of nothing",
        "places/hunan.toml",
        "\"7000.50\"",
        "0",
        &[
            "data/places/hunan.toml:50: base_floor is 0 ‰ of the average, expected 580 to 620: a \
            slip, or say why in `ratio_reason`",
            "data/places/hunan.toml:57: base_ceiling is 0 ‰ of the average, expected 2950 to 3050: a \
            slip, or say why in `ratio_reason`",
        ],
    ),
    (
        "empty reason for working backwards",
        "national/rules.toml",
        "value = 720",
        "value = 720\nretroactive = \"\"",
        &["data/national/rules.toml:1: `retroactive` says why, in words"],
    ),
    (
        "empty reason for women's months",
        "national/rules.toml",
        "value = 720",
        "value = 720\nwomen_above_men = \" \"",
        &["data/national/rules.toml:1: `women_above_men` says why, in words"],
    ),
    (
        "empty reason for local months",
        "national/rules.toml",
        "value = 720",
        "value = 720\nabove_total = \"\"",
        &["data/national/rules.toml:1: `above_total` says why, in words"],
    ),
    (
        "empty reason for a ratio",
        "national/rules.toml",
        "value = 720",
        "value = 720\nratio_reason = \"\"",
        &["data/national/rules.toml:1: `ratio_reason` says why, in words"],
    ),
];

#[test]
fn of_claims_made_twice() {
    check("doubled", DOUBLED);
}

#[test]
fn of_slips_of_the_pen() {
    check("slips", SLIPS);
}
