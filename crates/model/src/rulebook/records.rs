//! What one file holds.

use super::{columns, Channel, Material, Place};
use crate::calendar::{as_days, Date, Day, YearTable};
use crate::evidence::{Claim, Source};
use serde::{Deserialize, Serialize};

/// What a form can be filled in with, before there is anything to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Places {
    /// All places, in the order of their codes: a province comes right before its cities.
    #[serde(with = "columns")]
    pub places: Vec<Place>,
}

/// Everything else that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Rules {
    /// The day the data as a whole was last gone through.
    #[serde(with = "as_days")]
    pub as_of: Date,
    /// The documents, in the order of their ids.
    #[serde(with = "columns")]
    pub sources: Vec<Source>,
    /// The claims, in the order of the files.
    #[serde(with = "columns")]
    pub claims: Vec<Claim>,
    /// The years' days off, in order.
    pub years: Vec<YearTable>,
    /// Where one applies and asks, in the order of the files.
    pub channels: Vec<Channel>,
    /// What to bring.
    pub materials: Vec<Material>,
}

columns::columns!(Place {
    adcode: plain,
    name: line,
    short: line,
    kind: plain,
    pinyin: line,
    initials: line,
    area_code: line,
    also: line,
    corps: plain,
});
columns::columns!(Source {
    id: line,
    kind: plain,
    title: line,
    doc_no: line,
    issuer: line,
    date: line,
    url: line,
    read: day,
    confidence: plain,
    note: line,
});
columns::columns!(Claim {
    place: plain,
    quantity: plain,
    reach: plain,
    source: plain,
    locator: line,
    confidence: plain,
    status: plain,
    scope: plain,
    last_day: plain,
    by_statutory_date: plain,
    note: line,
    steps: plain,
});
