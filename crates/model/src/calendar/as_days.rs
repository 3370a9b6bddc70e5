//! A date in a packed file: the number of days since the first of the year 1.
//!
//! For `#[serde(with = "as_days")]`; in lists and where there may be none, by the modules below.

use super::{Date, Datelike};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes a date.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(day: &Date, to: S) -> Result<S::Ok, S::Error> {
    day.num_days_from_ce().serialize(to)
}

/// Reads a date.
///
/// # Errors
/// Those of the deserializer, and a number no date has.
pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    Date::from_num_days_from_ce_opt(i32::deserialize(from)?).ok_or_else(|| D::Error::custom("no date"))
}

/// A date as it is written.
#[derive(Serialize, Deserialize)]
pub struct Day(#[serde(with = "self")] Date);

impl From<Date> for Day {
    fn from(day: Date) -> Self {
        Day(day)
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        day.0
    }
}

/// Of a date that may be missing.
pub mod optional {
    use super::{Date, Day};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// Writes a date or that there is none.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(day: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
        day.map(Day).serialize(to)
    }

    /// Reads a date or that there is none.
    ///
    /// # Errors
    /// Those of the deserializer, and a number no date has.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
        Ok(Option::<Day>::deserialize(from)?.map(|day| day.0))
    }
}

/// Of several dates.
pub mod list {
    use super::{Date, Day};
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes the dates.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(days: &[Date], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(days.iter().copied().map(Day))
    }

    /// Reads the dates.
    ///
    /// # Errors
    /// Those of the deserializer, and a number no date has.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Date>, D::Error> {
        Ok(Vec::<Day>::deserialize(from)?.into_iter().map(|day| day.0).collect())
    }
}
