//! The JS API: plain values in, plain values out, no Yew. Its types are those of this module, read and written by serde; the
//! contract a caller sees is made from them (`contract.rs`).
//!
//! Nothing a caller passes makes it throw: every reply says `status: "decided" | "problems" | "cannotDecide" |
//! "malformed"`.

// The fields of the contract are told where their name does not tell them.
#![allow(missing_docs)]

mod account;
mod api;
#[cfg(test)]
mod contract;
mod credited;
mod entries;
mod estimates;
#[cfg(target_arch = "wasm32")]
mod exports;
mod facts;
mod guide;
mod language;
mod names;
mod period_notes;
mod remedies;
mod reply;
mod retirement;
mod since;
mod told;
mod trace;
mod transfer;
mod values;

pub use api::{about, account_credit, estimate_transfer, list_places, retirement_gap, working_day_after};
pub use guide::guide;
pub use language::load as load_language;
