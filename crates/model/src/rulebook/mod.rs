//! The records of the rulebook, and the files they are packed into.

mod channel;
mod channel_words;
mod columns;
mod place;
mod records;

pub mod asset;

pub use asset::DataError;
pub use channel::{serves, Channel, Material, Menu, Path};
pub use channel_words::{Answers, Means, Need, Purpose};
pub use place::{Place, PlaceKind};
pub use records::{Places, Rules};
