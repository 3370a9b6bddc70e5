//! Lists of records as columns: the first field of all of them, then the second of all of them, and so on; texts of a column
//! are one text of as many lines. Like beside like compresses to about five sixths of what whole records do.
//! See decision 0014.

use serde::{Deserializer, Serializer};

/// A record that can be written in columns.
pub trait Columns: Sized {
    /// Writes a list of them.
    ///
    /// # Errors
    /// Those of the serializer.
    fn write<S: Serializer>(records: &[Self], to: S) -> Result<S::Ok, S::Error>;

    /// Reads a list of them, as long as the shortest column.
    ///
    /// # Errors
    /// Those of the deserializer.
    fn read<D: Deserializer<'static>>(from: D) -> Result<Vec<Self>, D::Error>;
}

/// For `#[serde(with = "columns")]`.
///
/// # Errors
/// As [`Columns::write`].
pub fn serialize<T: Columns, S: Serializer>(records: &[T], to: S) -> Result<S::Ok, S::Error> {
    T::write(records, to)
}

/// For `#[serde(with = "columns")]`.
///
/// # Errors
/// As [`Columns::read`].
pub fn deserialize<'de: 'static, T: Columns, D: Deserializer<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    T::read(from)
}

/// A text of one line, or that there is none.
pub trait Line {
    /// As it is written down.
    fn to_line(self) -> &'static str;
    /// As it was written down.
    fn from_line(line: &'static str) -> Self;
}

impl Line for &'static str {
    fn to_line(self) -> &'static str {
        self
    }

    fn from_line(line: &'static str) -> Self {
        line
    }
}

impl Line for Option<&'static str> {
    fn to_line(self) -> &'static str {
        self.unwrap_or_default()
    }

    fn from_line(line: &'static str) -> Self {
        Some(line).filter(|line| !line.is_empty())
    }
}

/// The texts of a column.
pub fn lines<T: Line>(column: &'static str) -> impl Iterator<Item = T> {
    column.split('\n').map(T::from_line)
}

/// `columns!(Record { field: kind, … });` with every field, in any order, and of each whether it is `plain`, or a text in a
/// `line`, or a `day`.
macro_rules! columns {
    ($record:ident { $($field:ident: $kind:ident),* $(,)? }) => {
        impl columns::Columns for $record {
            fn write<S: serde::Serializer>(records: &[Self], to: S) -> Result<S::Ok, S::Error> {
                let columns =
                    ($(columns::columns!(@write $kind records.iter().map(|record| record.$field.clone())),)*);
                serde::Serialize::serialize(&columns, to)
            }

            fn read<D: serde::Deserializer<'static>>(from: D) -> Result<Vec<Self>, D::Error> {
                let ($($field,)*) = serde::Deserialize::deserialize(from)?;
                $(let mut $field = columns::columns!(@read $kind $field);)*
                let mut records = Vec::new();
                while let ($(Some($field),)*) = ($($field.next(),)*) {
                    records.push($record { $($field),* });
                }
                Ok(records)
            }
        }
    };
    (@write plain $fields:expr) => { $fields.collect::<Vec<_>>() };
    (@write line $fields:expr) => { $fields.map(columns::Line::to_line).collect::<Vec<_>>().join("\n") };
    (@write day $fields:expr) => { $fields.map(Day::from).collect::<Vec<_>>() };
    (@read plain $column:ident) => { Vec::into_iter($column) };
    (@read line $column:ident) => { columns::lines($column) };
    (@read day $column:ident) => { Vec::<Day>::into_iter($column).map(Date::from) };
}
pub(super) use columns;
