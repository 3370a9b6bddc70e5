//! The shelf in the browser's own storage. What can't be read is never written over, and what can't be written is said.

use super::shelf::{Shelf, Unread};
use crate::app::browser::json;
use crate::app::browser::storage::{self, Key};

/// What the device keeps.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// The browser lets nothing be kept.
    Forbidden,
    /// The person has not allowed it: there is nothing.
    Off,
    /// The person has allowed it.
    On(Shelf),
    /// Something is there that this program can't read.
    Unread(Unread),
}

impl Kept {
    /// The shelf, where there is one.
    pub fn shelf(&self) -> Option<&Shelf> {
        match self {
            Kept::On(shelf) => Some(shelf),
            _ => None,
        }
    }
}

/// Looks at what is there now: another window may have changed it.
pub fn look() -> Kept {
    match raw() {
        _ if !storage::is_there() => Kept::Forbidden,
        None => Kept::Off,
        Some(text) => match json::read(&text).map(Shelf::read) {
            Some(Ok(shelf)) => Kept::On(shelf),
            Some(Err(why)) => Kept::Unread(why),
            None => Kept::Unread(Unread::Broken),
        },
    }
}

/// What is there, as it stands.
pub fn raw() -> Option<String> {
    storage::read(Key::Cases)
}

/// Writes a shelf, and says whether it is really there now: some web views drop what they are given without a word.
pub fn keep(shelf: &Shelf) -> bool {
    put_back(Some(&json::written(shelf)))
}

/// Writes what was there before; nothing where there was nothing.
pub fn put_back(text: Option<&str>) -> bool {
    storage::write(Key::Cases, text.unwrap_or_default()) && raw().as_deref() == text
}
