//! How far a form is filled in.

use super::figures::list;
use crate::wording::words;

/// How far one has come in a form: what is still needed.
pub fn still(names: &[&str]) -> String {
    words::progress::still { names: list(names) }.string()
}
/// All that is needed is there, but so many things are wrong.
pub fn to_mend(wrong: usize) -> String {
    words::progress::to_mend { wrong, show: words::form::show() }.string()
}
