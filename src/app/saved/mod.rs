//! Cases kept on the device, files of facts, and two answers side by side. Everything but [`store`] and [`text`] is pure: no
//! browser in it.
//! See decision 0035.

pub mod facts_file;
mod question;
pub mod shelf;
pub(super) mod store;
mod told;

pub use question::Question;
pub use told::{otherwise, told, Otherwise, Told};
