//! How single values look: dates and months as text, money in fen, claims with their documents.

use super::names::Id;
use crate::calendar::{self, Date, YearMonth};
use crate::evidence::{self, Adcode, ClaimRef, ClaimStatus, Confidence, Selector, Selectors};
use crate::money::{Money, Ratio};
use crate::rulebook::Rulebook;
use serde::{Deserialize, Serialize, Serializer};

macro_rules! text {
    ($(#[doc = $doc:literal] $name:ident of $kind:ty, $pattern:literal;)*) => { $(
        #[doc = $doc]
        #[derive(Clone, Copy)]
        pub struct $name(pub $kind);

        #[cfg(test)]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "description": $doc.trim(), "type": "string", "pattern": $pattern })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&self.0)
            }
        }

        impl From<$kind> for $name {
            fn from(value: $kind) -> Self {
                $name(value)
            }
        }
    )* };
}
text! {
    /// `YYYY-MM-DD`.
    IsoDate of Date, r"^\d{4}-\d{2}-\d{2}$";
    /// `YYYY-MM`.
    IsoMonth of YearMonth, r"^\d{4}-\d{2}$";
    /// Six-digit administrative division code, e.g. "640100". See `listPlaces()`.
    PlaceCode of Adcode, r"^\d{6}$";
    /// A rate in percent: "9.5%".
    Rate of Ratio, r"^\d+(\.\d+)?%$";
}

/// Money in whole fen.
#[derive(Clone, Copy, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Fen(pub u64);

impl From<Money> for Fen {
    fn from(amount: Money) -> Self {
        Fen(amount.fen())
    }
}

/// A date, perhaps between bounds.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DateSpan {
    pub earliest: IsoDate,
    pub latest: IsoDate,
    /// Whether a year without a State Council notice was counted through.
    pub provisional: bool,
}

impl From<calendar::DateSpan> for DateSpan {
    fn from(span: calendar::DateSpan) -> Self {
        DateSpan { earliest: span.earliest.into(), latest: span.latest.into(), provisional: span.provisional }
    }
}

/// A number of months, perhaps between bounds.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MonthSpan {
    pub low: u32,
    pub high: u32,
}

impl From<calendar::MonthSpan> for MonthSpan {
    fn from(span: calendar::MonthSpan) -> Self {
        MonthSpan { low: span.low, high: span.high }
    }
}

/// What a claim says, in its quantity's unit.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "ClaimValue"))]
#[serde(untagged)]
pub enum Value {
    /// Months, working days or things.
    Count(u32),
    /// Months of which only bounds are known.
    Months(MonthSpan),
    /// An amount.
    Money {
        fen: Fen,
    },
    /// An amount of which only bounds are known.
    #[serde(rename_all = "camelCase")]
    MoneyBetween {
        low_fen: Fen,
        high_fen: Fen,
    },
    Rate(Rate),
    /// A rate of which only bounds are known.
    RateBetween {
        low: Rate,
        high: Rate,
    },
    Month(IsoMonth),
    /// One of the quantity's words, or a sentence of the source.
    Text(&'static str),
}

impl From<evidence::Value> for Value {
    fn from(value: evidence::Value) -> Self {
        match value {
            evidence::Value::Months(count)
            | evidence::Value::WorkingDays(count)
            | evidence::Value::Count(count) => Value::Count(count),
            evidence::Value::MoneyBetween(low, high) => {
                Value::MoneyBetween { low_fen: low.into(), high_fen: high.into() }
            }
            evidence::Value::RateBetween(low, high) => {
                Value::RateBetween { low: low.into(), high: high.into() }
            }
            evidence::Value::MonthsBetween(span) => Value::Months(span.into()),
            evidence::Value::Money(amount) => Value::Money { fen: amount.into() },
            evidence::Value::Rate(rate) => Value::Rate(rate.into()),
            evidence::Value::Month(month) => Value::Month(month.into()),
            evidence::Value::Choice(word) | evidence::Value::Text(word) => Value::Text(word),
        }
    }
}

/// A claim with its document.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Source {
    pub id: &'static str,
    pub title: &'static str,
    pub doc_no: Option<&'static str>,
    pub issuer: Option<&'static str>,
    pub date: Option<&'static str>,
    /// Only official addresses.
    pub url: Option<&'static str>,
    /// The day it was read.
    pub read: IsoDate,
    /// What the claim is about.
    pub about: &'static str,
    pub place: PlaceCode,
    /// Null where the source only repeals.
    pub value: Option<Value>,
    /// First day in force, where the source says so.
    pub from: Option<IsoDate>,
    /// Article, page or paragraph.
    pub locator: Option<&'static str>,
    pub confidence: Id<Confidence>,
    pub note: Option<&'static str>,
}

impl Source {
    /// A claim of the rules.
    pub fn of(claim: ClaimRef, rules: &Rulebook) -> Self {
        let (filed, document) = (rules.claim(claim), rules.source_of(claim));
        let step = &filed.steps[claim.step];
        Source {
            id: document.id,
            title: document.title,
            doc_no: document.doc_no,
            issuer: document.issuer,
            date: document.date,
            url: document.url,
            read: document.read.into(),
            about: filed.quantity.id(),
            place: filed.place.into(),
            value: step.value.map(Into::into),
            from: step.from.map(Into::into),
            locator: filed.locator,
            confidence: filed.confidence.into(),
            note: filed.note,
        }
    }
}

/// What other sources say; never relied on unless `inForce` (then it ranks below the one relied on).
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Rival {
    #[serde(flatten)]
    source: Source,
    standing: ClaimStanding,
}

/// What part a claim may play.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
enum ClaimStanding {
    InForce,
    Draft,
    Disputed,
    LastResort,
    Bound,
    Likely,
}

impl Rival {
    /// A claim of the rules.
    pub fn of(claim: ClaimRef, rules: &Rulebook) -> Self {
        let standing = match rules.claim(claim).status {
            ClaimStatus::InForce => ClaimStanding::InForce,
            ClaimStatus::Draft => ClaimStanding::Draft,
            ClaimStatus::Disputed => ClaimStanding::Disputed,
            ClaimStatus::LastResort => ClaimStanding::LastResort,
            ClaimStatus::Bound => ClaimStanding::Bound,
            ClaimStatus::Likely => ClaimStanding::Likely,
        };
        Rival { source: Source::of(claim, rules), standing }
    }
}

/// What a requirement depends on, by the names of the facts that say it.
pub(super) fn asks(selectors: Selectors) -> Vec<&'static str> {
    let name = |selector| match selector {
        Selector::Worker => "worker",
        Selector::WorkKind => "kind",
        Selector::FirstEmployed => "firstEmployedOn",
        Selector::FirstInsured => "firstInsuredOn",
        Selector::BeforeScheme => "employedBeforeScheme",
        Selector::Unbroken => "unbrokenMonths",
        Selector::Tier => "tier",
        Selector::Age => "age",
        Selector::Moves => "moves",
        Selector::Origin => "from",
    };
    selectors.iter().map(name).collect()
}
