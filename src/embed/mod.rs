//! The JS API: plain values in, plain values out, no Yew. The contract is `types.d.ts` beside this file.
//!
//! Nothing a caller passes makes it throw: every reply says `status: "decided" | "problems" | "cannotDecide" |
//! "malformed"`.

mod account;
mod api;
#[cfg(target_arch = "wasm32")]
mod exports;
mod facts;
mod guide;
mod remedies;
mod reply;
mod retirement;
mod trace;

pub use api::{about, account_credit, estimate_transfer, list_places, retirement_gap, working_day_after};
pub use guide::guide;
