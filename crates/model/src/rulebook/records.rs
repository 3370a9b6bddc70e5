//! What one file holds.

use super::{columns, Channel, Material, Place};
use crate::calendar::{as_days, Date, Day, YearTable};
use crate::evidence::{Claim, Source};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a form can be filled in with, before there is anything to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Places {
    /// All places, in the order of their codes: a province comes right before its cities.
    #[serde(with = "columns")]
    pub places: Vec<Place>,
    /// Where the names are in traditional characters: those of their characters that the simplified script has another one for, and
    /// that one behind each. Readers of either script may type in the other.
    pub in_both_scripts: Vec<(char, char)>,
}

impl Places {
    /// Takes the pairs of characters from the same places as the simplified script has them.
    ///
    /// # Errors
    /// Names that differ in their length: they are no longer the same character by character.
    pub fn also_written_as(&mut self, simplified: &Places) -> Result<(), String> {
        let mut pairs = BTreeMap::new();
        for (place, other) in self.places.iter().zip(&simplified.places) {
            for (written, simple) in [(place.name, other.name), (place.short, other.short)] {
                if written.chars().count() != simple.chars().count() {
                    return Err(format!("{simple} is as long in no other script: {written}"));
                }
                pairs.extend(written.chars().zip(simple.chars()).filter(|(one, other)| one != other));
            }
        }
        self.in_both_scripts = pairs.into_iter().collect();
        Ok(())
    }
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
