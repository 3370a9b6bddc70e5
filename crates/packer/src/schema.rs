//! The form of the data files. Every key that is not named here is a fault.

use serde::Deserialize;
use toml::value::{Datetime, Value};
use toml::Spanned;
use yibao_model::calendar::{parse_date, Date};

/// A day, written without a time.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(try_from = "Datetime")]
pub struct Day(pub Date);

impl TryFrom<Datetime> for Day {
    type Error = &'static str;

    fn try_from(written: Datetime) -> Result<Self, Self::Error> {
        parse_date(&written.to_string())
            .map(Day)
            .ok_or("expected a day of 1900 to 2100, without a time: 2026-01-01")
    }
}

/// `rulebook.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rulebook {
    pub as_of: Day,
    pub places_rest_on: Spanned<Vec<String>>,
    pub calendar_checked_against: Spanned<Vec<String>>,
}

/// A table of `sources/*.toml`; its key is the id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub kind: String,
    pub title: String,
    pub doc_no: Option<String>,
    pub issuer: Option<String>,
    /// A date, or a string `2023` or `2023-06` where the day is not known.
    pub date: Option<Value>,
    pub url: Option<String>,
    pub read: Day,
    pub confidence: String,
    pub note: Option<String>,
}

/// `national/*.toml` and `places/*.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    #[serde(default)]
    pub place: Vec<Spanned<Place>>,
    #[serde(default)]
    pub claim: Vec<Spanned<Claim>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub adcode: String,
    pub name: String,
    pub short: String,
    pub kind: String,
    pub pinyin: String,
    pub initials: String,
    pub area_code: Option<String>,
    pub capital: Option<String>,
    #[serde(default)]
    pub planned: bool,
    #[serde(default)]
    pub also: Vec<String>,
    #[serde(default)]
    pub corps: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub place: String,
    pub about: String,
    pub source: String,
    pub at: Option<String>,
    pub confidence: String,
    pub standing: Option<String>,
    pub reach: Option<String>,
    #[serde(default)]
    pub when: When,
    pub from: Option<Day>,
    pub value: Option<Value>,
    pub man: Option<Value>,
    pub woman: Option<Value>,
    #[serde(default)]
    pub steps: Vec<Spanned<Step>>,
    pub reviewed_to: Option<Day>,
    /// The document's own last day (有效期).
    pub valid_to: Option<Day>,
    /// `statutory`: the steps go by the date of statutory retirement, whatever date was chosen.
    pub year_by: Option<String>,
    pub note: Option<String>,
    /// Why the rule works backwards: its text is younger than its first day.
    pub retroactive: Option<String>,
    /// Why women need more than men here.
    pub women_above_men: Option<String>,
    /// Why an actual or local minimum is above the total.
    pub above_total: Option<String>,
    /// Why floor and ceiling are not 60 % and 300 % of the average.
    pub ratio_reason: Option<String>,
    /// Of a bound: the rule by which it was drawn, in words.
    pub rule: Option<String>,
    /// Of a bound: the known cases it was drawn from.
    #[serde(default)]
    pub cases: Vec<Spanned<BoundCase>>,
}

/// A case that is known, and that a bound has to hold.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoundCase {
    pub place: String,
    pub value: Value,
    /// Who says so: document or page, and its date.
    pub by: String,
    /// Why it lies outside, where it does.
    pub outside: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub from: Option<Day>,
    pub value: Option<Value>,
    pub man: Option<Value>,
    pub woman: Option<Value>,
    #[serde(default)]
    pub repealed: bool,
}

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    pub worker: Option<Vec<String>>,
    pub kind: Option<String>,
    pub first_employed: Option<String>,
    pub first_insured: Option<String>,
    pub before_scheme: Option<bool>,
    pub unbroken_at_least: Option<u32>,
    pub tier: Option<u32>,
    /// `70..`, `..69`: in completed years.
    pub age: Option<String>,
    pub moves: Option<String>,
    pub origin: Option<String>,
}

/// `calendar/*.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Year {
    pub year: i32,
    pub standing: Spanned<String>,
    /// Provisional years: the law the statutory days come from.
    pub source: Option<Spanned<String>>,
    #[serde(default)]
    pub holiday: Vec<Spanned<Holiday>>,
    #[serde(default)]
    pub statutory: Vec<Spanned<Statutory>>,
    #[serde(default)]
    pub pattern: Vec<Spanned<Pattern>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    pub name: String,
    #[serde(default)]
    pub off: Vec<String>,
    #[serde(default)]
    pub work: Vec<String>,
    pub source: String,
    /// The notice this block changed, with what that one had said.
    pub amends: Option<String>,
    #[serde(default)]
    pub before_off: Vec<String>,
    #[serde(default)]
    pub before_work: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statutory {
    pub name: String,
    pub days: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    pub name: String,
    #[serde(default)]
    pub off: Vec<String>,
    #[serde(default)]
    pub work: Vec<String>,
    pub basis: String,
    pub source: String,
}

/// `channels/*.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channels {
    #[serde(default)]
    pub channel: Vec<Spanned<Channel>>,
    #[serde(default)]
    pub material: Vec<Spanned<Material>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    pub id: String,
    pub name: String,
    pub means: String,
    pub place: String,
    pub reach: Option<String>,
    #[serde(default)]
    pub path: Vec<Spanned<Path>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Path {
    pub id: String,
    pub purposes: Vec<String>,
    pub steps: Vec<String>,
    #[serde(default)]
    pub menus: Vec<Menu>,
    pub shows: Option<String>,
    pub shows_not: Option<String>,
    pub warning: Option<String>,
    pub answers: Option<String>,
    pub sources: Vec<String>,
    pub confidence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Menu {
    pub name: String,
    pub source: String,
    pub place: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Material {
    pub id: String,
    pub place: String,
    pub reach: Option<String>,
    pub name: String,
    pub purposes: Vec<String>,
    pub means: Vec<String>,
    pub need: String,
    pub note: Option<String>,
    pub sources: Vec<String>,
    pub confidence: String,
}
