//! The files that rules are packed into: a line of text that says what follows, then the records as postcard writes them.
//!
//! The line is `yibao KIND FORMAT SUM`. Records have no names and no lengths of their own, so a program must read only what was
//! packed for exactly its own types: FORMAT stands for the source of this crate. SUM is the
//! Adler-32 of all that follows, and finds a file that was cut off on its way.
//! See decision 0014.

use super::{Places, Rules};
use adler2::adler32_slice;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The format this program reads and writes.
pub const FORMAT: &str = env!("YIBAO_FORMAT");

/// What a file can hold.
pub trait Asset: Serialize + Deserialize<'static> {
    /// What its first line calls it.
    const KIND: &'static str;
}

impl Asset for Places {
    const KIND: &'static str = "places";
}

impl Asset for Rules {
    const KIND: &'static str = "rules";
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataError {
    /// It does not begin as such a file does: it is something else, a page that says "not found" perhaps.
    NotRules,
    /// It was packed for a program whose types are others.
    OtherFormat {
        /// The format it says it is in.
        found: &'static str,
    },
    /// Something of it is missing or was changed.
    Damaged,
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DataError::NotRules => f.write_str("this is no file of rules"),
            DataError::OtherFormat { found } => write!(
                f,
                "program and rules are of different releases: the rules are in format {found}, the program reads {FORMAT}"
            ),
            DataError::Damaged => f.write_str("the file of rules is cut off or damaged"),
        }
    }
}

impl std::error::Error for DataError {}

/// The bytes of a file.
///
/// # Errors
/// What postcard says: nothing it can't write is among the records.
pub fn pack<T: Asset>(records: &T) -> Result<Vec<u8>, postcard::Error> {
    let body = postcard::to_allocvec(records)?;
    let mut file = format!("yibao {} {FORMAT} {:08x}\n", T::KIND, adler32_slice(&body)).into_bytes();
    file.extend(body);
    Ok(file)
}

/// Reads a file. The texts in the records point into it and nothing of them is copied.
///
/// # Errors
/// [`DataError`] where it is another file, of another release, or not whole.
pub fn unpack<T: Asset>(file: &'static [u8]) -> Result<T, DataError> {
    let mut parts = file.splitn(2, |byte| *byte == b'\n');
    let head = parts.next().and_then(|head| std::str::from_utf8(head).ok());
    let body = parts.next().ok_or(DataError::NotRules)?;
    let mut words = head.ok_or(DataError::NotRules)?.split(' ');
    if words.next() != Some("yibao") || words.next() != Some(T::KIND) {
        return Err(DataError::NotRules);
    }
    let found = words.next().unwrap_or_default();
    if found != FORMAT {
        return Err(DataError::OtherFormat { found });
    }
    let expected = words.next().and_then(|digits| u32::from_str_radix(digits, 16).ok());
    if expected != Some(adler32_slice(body)) {
        return Err(DataError::Damaged);
    }
    postcard::from_bytes(body).map_err(|_| DataError::Damaged)
}
