//! A decision is a value: an answer, the steps that led to it, and what it rests on.
//!
//! Deciding is pure: facts and rulebook in, decision out; no clock, no input or output. Every step carries its operands,
//! its result and its basis, so that anyone (a test too) can do it again by hand. Sentences come later, in `wording`.

mod entry;
mod estimate;
mod fields;
mod item;
mod operation;
mod payments;
mod problem;
mod trace;

pub use entry::{amount, needed, optional, past_day, place, whole_number, yes_no, DateEntry, DateEntryError};
pub use estimate::{comparable, months_of, Comparable, Estimate, Rung};
pub(crate) use fields::fields;
pub use fields::{Declared, Entry, Kind, MonthPart, Part};
pub use item::Item;
pub use operation::{Basis, ConvertedMonths, Figure, Operation, Step};
pub use payments::{Payments, Running};
pub use problem::{Checks, FieldProblem, Problem};
pub use trace::{bounded, CannotDecide, Decision, Evidence, Tracer};
