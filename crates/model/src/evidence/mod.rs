//! What is known, from whom, and how well: sources, claims, and which claim is relied on.
//!
//! Every figure in the product is a [`Claim`](ClaimLine): a value with its first day in force, its source, the place
//! in the source, and a confidence. Ends are never stored: a later step of the same line ends the earlier one.
//! See decision 0001.

mod adcode;
mod claim;
mod finding;
mod quantity;
mod scope;
mod selectors;
mod source;

pub use adcode::Adcode;
pub use claim::{ClaimLine, ClaimRef, LastDay, Reach, Standing, Step, Value};
pub use finding::{look_up, Candidate, Finding};
pub use quantity::{Quantity, Unit};
pub use scope::{AgeRange, Circumstances, Match, Moves, Scope, WhenRange, WorkKind, Worker, Workers};
pub use selectors::{Selector, Selectors};
pub use source::{Confidence, Source, SourceKind};
