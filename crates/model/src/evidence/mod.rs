//! What is known, from whom, and how well: sources, claims, and which claim is relied on.
//!
//! Every figure in the product is a step of a [`Claim`]: a value with its first day in force. The claim names its source,
//! the passage in it, and a confidence. Ends are never stored: a later step of the same claim ends the earlier one.
//! See decision 0001.

mod adcode;
mod claim;
mod finding;
mod quantity;
mod scope;
mod selectors;
mod source;

pub use adcode::Adcode;
pub use claim::{Claim, ClaimRef, ClaimStatus, ClaimStep, LastDay, Reach, Value};
pub use finding::{look_up, Candidate, Finding};
pub use quantity::{Quantity, Unit};
pub use scope::{AgeRange, Circumstances, Match, Moves, Scope, WhenRange, WorkKind, Worker, Workers};
pub use selectors::{Selector, Selectors};
pub use source::{Confidence, Source, SourceKind};
