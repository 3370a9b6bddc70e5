//! Faults of bounds: what an estimate is made of.

use super::{check, Case};

/// A source of kind `drawn`, a bound in line 23 and whatever follows it.
macro_rules! drawn {
    ($bound:expr) => {
        concat!(
            "\n[[claim]]\nplace = \"100000\"\nabout = \"pay_up_month\"\nsource = \"drawn\"\n\
             confidence = \"third-party\"\n",
            $bound
        )
    };
}

const SOURCE: &str =
    "\n[drawn]\nkind = \"drawn\"\ntitle = \"汇总\"\nread = 2026-11-22\nconfidence = \"third-party\"\n";

const BOUNDS: &[(&str, &str, &[&str])] = &[
    (
        "a bound with its cases",
        drawn!(
            "standing = \"bound\"\nvalue = \"2.7%..125%\"\nrule = \"取最低到最高\"\ncases = [\n\
             { place = \"430100\", value = \"5%\", by = \"文章\" },\n\
             { place = \"430000\", value = \"1%..2%\", by = \"文章\", outside = \"低档\" },\n]\n"
        ),
        &[],
    ),
    (
        "low above high",
        drawn!(
            "standing = \"bound\"\nvalue = \"12%..2.7%\"\nrule = \"取最低到最高\"\ncases = [\n\
             { place = \"430100\", value = \"5%\", by = \"文章\" },\n]\n"
        ),
        &["data/national/rules.toml:23: expected a share, 0% to 400%: \"80%\" or \"60%..125%\""],
    ),
    (
        "no rule, no cases",
        drawn!("standing = \"bound\"\nvalue = \"2.7%..12%\"\n"),
        &[
            "data/national/rules.toml:23: a bound drawn from places names them in `cases`",
            "data/national/rules.toml:23: a bound says in `rule` how it was drawn, in words",
        ],
    ),
    (
        "a blank rule, a note",
        drawn!(
            "standing = \"bound\"\nvalue = \"2.7%..12%\"\nrule = \" \"\nnote = \"话\"\ncases = [\n\
             { place = \"430100\", value = \"5%\", by = \"文章\" },\n]\n"
        ),
        &[
            "data/national/rules.toml:23: a bound says in `rule` how it was drawn, in words",
            "data/national/rules.toml:23: of a bound `rule` says what there is to say: leave out `note`",
        ],
    ),
    (
        "cases that do not fit",
        drawn!(
            "standing = \"bound\"\nvalue = \"2.7%..12%\"\nrule = \"取最低到最高\"\ncases = [\n\
             { place = \"430100\", value = \"2.6%\", by = \"文章\" },\n\
             { place = \"430100\", value = \"10%..12.1%\", by = \"文章\" },\n\
             { place = \"430100\", value = \"5%\", by = \"文章\", outside = \"低档\" },\n\
             { place = \"430200\", value = \"5%\", by = \"文章\" },\n\
             { place = \"430100\", value = \"1%\", by = \" \", outside = \" \" },\n\
             { place = \"430100\", value = 5, by = \"文章\" },\n]\n"
        ),
        &[
            "data/national/rules.toml:32: the bound does not hold the case of `430100`: widen it, or say why in `outside`",
            "data/national/rules.toml:33: the bound does not hold the case of `430100`: widen it, or say why in `outside`",
            "data/national/rules.toml:34: the bound holds `430100`: leave out `outside`",
            "data/national/rules.toml:35: unknown place `430200`",
            "data/national/rules.toml:36: `by` says who says so",
            "data/national/rules.toml:36: `outside` says why, in words",
            "data/national/rules.toml:37: expected a share, 0% to 400%: \"80%\" or \"60%..125%\"",
        ],
    ),
    (
        "drawn, and yet a claim",
        drawn!("value = \"5%\"\n"),
        &["data/national/rules.toml:23: what is drawn from other places is a bound, never a claim of a place"],
    ),
    (
        "a claim with a rule and cases",
        "\n[[claim]]\nplace = \"100000\"\nabout = \"rate_unit\"\nvalue = \"5%\"\nsource = \"page\"\n\
         confidence = \"third-party\"\nrule = \"话\"\n\
         [[claim]]\nplace = \"100000\"\nabout = \"pay_up_month\"\nsource = \"drawn\"\n\
         confidence = \"third-party\"\nstanding = \"bound\"\nvalue = \"2.7%..12%\"\nrule = \"话\"\n\
         cases = [{ place = \"430100\", value = \"5%\", by = \"文章\" }]\n",
        &["data/national/rules.toml:23: `rule` and `cases` belong to a claim with standing bound or likely"],
    ),
    (
        "a bound of a page",
        "\n[[claim]]\nplace = \"100000\"\nabout = \"rate_unit\"\nvalue = \"5%..6%\"\nsource = \"page\"\n\
         confidence = \"third-party\"\nstanding = \"bound\"\nrule = \"话\"\n\
         [[claim]]\nplace = \"100000\"\nabout = \"comparable_places\"\nsource = \"drawn\"\n\
         confidence = \"third-party\"\nstanding = \"bound\"\nvalue = 3\nrule = \"话\"\n",
        &["data/national/rules.toml:23: a bound rests on a source of kind drawn, or on a law, regulation or notice"],
    ),
    (
        "likely without a bound",
        drawn!("standing = \"likely\"\nvalue = \"4%..9%\"\nrule = \"话\"\n"),
        &["data/national/rules.toml:23: `likely` lies within a bound, and there is none"],
    ),
    (
        "likely, and not where most lie",
        drawn!(
            "standing = \"bound\"\nvalue = \"2.7%..12%\"\nrule = \"话\"\ncases = [\n\
             { place = \"430100\", value = \"5%\", by = \"文章\" },\n\
             { place = \"430000\", value = \"11%\", by = \"文章\" },\n]\n\
             [[claim]]\nplace = \"100000\"\nabout = \"pay_up_month\"\nsource = \"drawn\"\n\
             confidence = \"third-party\"\nstanding = \"likely\"\nvalue = \"4%..13%\"\nrule = \"话\"\n\
             [[claim]]\nplace = \"100000\"\nabout = \"pay_up_month\"\nsource = \"drawn\"\nat = \"二\"\n\
             confidence = \"third-party\"\nstanding = \"likely\"\nvalue = \"4%..9%\"\nrule = \"话\"\n"
        ),
        &[
            "data/national/rules.toml:35: `likely` lies within its bound",
            "data/national/rules.toml:43: 1 of 2 cases lie in it: that is not where most do",
        ],
    ),
    (
        "a bound without a source",
        "\n[[claim]]\nplace = \"100000\"\nabout = \"pay_up_month\"\nconfidence = \"third-party\"\n\
         standing = \"bound\"\nvalue = \"2.7%..12%\"\nrule = \"话\"\n",
        &["data/national/rules.toml:23: missing field `source`"],
    ),
];

#[test]
fn of_bounds() {
    let mut failures = Vec::new();
    for (name, text, expected) in BOUNDS {
        let tree = super::Tree::new();
        tree.replace("sources/all.toml", "", SOURCE);
        tree.replace("national/rules.toml", "", text);
        let found = super::faults(&tree);
        if found != *expected {
            failures.push(format!("{name}\n  expected {expected:#?}\n  found {found:#?}"));
        }
    }
    println!("data_faults: bounds: {} cases", BOUNDS.len());
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), BOUNDS.len(), failures.join("\n"));
}

const AGES: &[Case] = &[
    ("from an age on", "places/hunan.toml", "value = 4200", "value = 4200\nwhen = { age = \"70..\" }", &[]),
    ("up to an age", "places/hunan.toml", "value = 4200", "value = 4200\nwhen = { age = \"..69\" }", &[]),
    (
        "ages the wrong way round",
        "places/hunan.toml",
        "value = 4200",
        "value = 4200\nwhen = { age = \"74..70\" }",
        &["data/places/hunan.toml:50: when.age: expected 70.., ..69 or 70..74, in years"],
    ),
    (
        "no ages",
        "places/hunan.toml",
        "value = 4200",
        "value = 4200\nwhen = { age = \"70\" }",
        &["data/places/hunan.toml:50: when.age: expected 70.., ..69 or 70..74, in years"],
    ),
    (
        "neither end",
        "places/hunan.toml",
        "value = 4200",
        "value = 4200\nwhen = { age = \"..\" }",
        &["data/places/hunan.toml:50: when.age: expected 70.., ..69 or 70..74, in years"],
    ),
];

#[test]
fn of_ages() {
    check("ages", AGES);
}
