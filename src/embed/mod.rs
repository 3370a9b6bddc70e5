//! The JS API: JSON text in, JSON text out, no Yew. The contract is `types.d.ts` beside this file.
//!
//! Nothing a caller passes makes it throw: every reply says `status: "decided" | "problems" | "cannotDecide" |
//! "malformed"`.

mod account;
mod api;
#[cfg(target_arch = "wasm32")]
mod exports;
mod facts;
mod fields;
mod guide;
mod remedies;
mod reply;
mod retirement;
mod trace;
mod transfer;
mod values;

use crate::json::{self, given};

pub use api::{
    about, account_credit, estimate_transfer, list_places, not_plain_data, retirement_gap, working_day_after,
};
pub use guide::guide;
