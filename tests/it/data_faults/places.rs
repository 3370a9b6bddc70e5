//! Faults of places.

use super::{check, Case};

/// A place more.
macro_rules! place {
    ($adcode:literal, $kind:literal) => {
        concat!(
            "[[place]]\nadcode = \"",
            $adcode,
            "\"\nname = \"某地\"\nshort = \"某地\"\nkind = \"",
            $kind,
            "\"\npinyin = \"moudi\"\ninitials = \"md\"\n"
        )
    };
}

const CODE_O: &[&str] = &["data/places/more.toml:1: adcode `43O200`: expected six digits"];
const CODE_0: &[&str] = &["data/places/more.toml:1: adcode `043020`: expected six digits"];
const CODE_9: &[&str] = &["data/places/more.toml:1: adcode `430200000`: expected six digits"];
const NO_CAPITAL: &[&str] =
    &["data/places/more.toml:1: `capital` belongs to provinces, and to every one of them"];

const CASES: &[Case] = &[
    (
        "five digits",
        "places/hunan.toml",
        "adcode = \"430100\"",
        "adcode = \"43010\"",
        &[
            "data/places/hunan.toml:11: adcode `43010`: expected six digits",
            "data/places/hunan.toml:43: unknown place `430100`",
            "data/places/hunan.toml:50: unknown place `430100`",
            "data/places/hunan.toml:57: unknown place `430100`",
        ],
    ),
    ("letter in a code", "places/more.toml", "", place!("43O200", "city"), CODE_O),
    ("code that begins with 0", "places/more.toml", "", place!("043020", "city"), CODE_0),
    ("code of a village", "places/more.toml", "", place!("430200000", "city"), CODE_9),
    ("county", "places/more.toml", "", place!("430281", "county"), &[]),
    ("municipality", "places/more.toml", "", place!("310000", "municipality"), &[]),
    ("province without a capital, anew", "places/more.toml", "", place!("440000", "province"), NO_CAPITAL),
    (
        "entered twice",
        "places/changsha.toml",
        "",
        place!("430100", "city"),
        &["data/places/hunan.toml:11: place 430100 is entered twice"],
    ),
    (
        "the nation as a place",
        "places/nation.toml",
        "",
        place!("100000", "city"),
        &["data/places/nation.toml:1: adcode `100000`: expected six digits"],
    ),
    (
        "unknown kind",
        "places/hunan.toml",
        "kind = \"city\"",
        "kind = \"town\"",
        &["data/places/hunan.toml:11: kind `town`: expected one of province, municipality, city, \
            county"],
    ),
    (
        "pinyin with a capital",
        "places/hunan.toml",
        "\"changsha\"",
        "\"Changsha\"",
        &["data/places/hunan.toml:11: pinyin and initials: lower-case letters only, both with the \
            same first letter"],
    ),
    (
        "pinyin with a capital inside",
        "places/hunan.toml",
        "\"changsha\"",
        "\"changSha\"",
        &["data/places/hunan.toml:11: pinyin and initials: lower-case letters only, both with the \
            same first letter"],
    ),
    (
        "initials of another name",
        "places/hunan.toml",
        "\"cs\"",
        "\"zs\"",
        &["data/places/hunan.toml:11: pinyin and initials: lower-case letters only, both with the \
            same first letter"],
    ),
    (
        "no initials",
        "places/hunan.toml",
        "\"cs\"",
        "\"\"",
        &["data/places/hunan.toml:11: pinyin and initials: lower-case letters only, both with the \
            same first letter"],
    ),
    (
        "area code without its 0",
        "places/hunan.toml",
        "\"0731\"",
        "\"731\"",
        &["data/places/hunan.toml:1: area_code: expected 0 and two or three digits"],
    ),
    (
        "area code and half a number",
        "places/hunan.toml",
        "\"0731\"",
        "\"07318\"",
        &["data/places/hunan.toml:1: area_code: expected 0 and two or three digits"],
    ),
    (
        "area code with a dash",
        "places/hunan.toml",
        "\"0731\"",
        "\"0-31\"",
        &["data/places/hunan.toml:1: area_code: expected 0 and two or three digits"],
    ),
    (
        "province without a capital",
        "places/hunan.toml",
        "capital = \"430100\"\n",
        "",
        &["data/places/hunan.toml:1: `capital` belongs to provinces, and to every one of them"],
    ),
    (
        "city with a capital",
        "places/hunan.toml",
        "kind = \"city\"",
        "kind = \"city\"\ncapital = \"430100\"",
        &["data/places/hunan.toml:11: `capital` belongs to provinces, and to every one of them"],
    ),
    (
        "planned province",
        "places/hunan.toml",
        "capital = \"430100\"",
        "capital = \"430100\"\nplanned = true",
        &["data/places/hunan.toml:1: `planned` (计划单列市) belongs to cities"],
    ),
    ("planned city", "places/hunan.toml", "kind = \"city\"", "kind = \"city\"\nplanned = true", &[]),
];

#[test]
fn of_places() {
    check("places", CASES);
}
