//! 医保算得清: dated, sourced answers to three questions about employee medical insurance (职工基本医疗保险) in
//! mainland China.
//!
//! The map, from the bottom up; imports go one way, which `tests/it/architecture.rs` holds:
//!
//! | module | what it is |
//! |---|---|
//! | [`names`] | choices by name |
//! | [`given`] | what callers and files give, and types read from it |
//! | [`money`] | amounts in fen, rates as ratios (`crates/model`) |
//! | [`calendar`] | dates, months, working days; the only date arithmetic (`crates/model`) |
//! | [`evidence`] | sources, claims, confidence; which claim is relied on (`crates/model`) |
//! | [`rulebook`] | places and what each says, read from the packed data |
//! | [`reasoning`] | decisions, their steps and problems with what was typed |
//! | [`transfer`] | question 1 |
//! | [`retirement`] | question 2 |
//! | [`account`] | question 3 |
//! | [`guidance`] | where to go, what to bring, whom to call |
//! | [`view`] | what an answer consists of when it is shown: parts, tables, pictures, no words |
//! | [`wording`] | the only sentences |
//! | `app` | the Yew front end (feature `app`) |
//! | `embed` | the JS API (feature `embed`) |

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod account;
#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "embed")]
pub mod embed;
pub mod given;
pub mod guidance;
pub mod names;
pub mod reasoning;
pub mod retirement;
pub mod rulebook;
pub mod transfer;
pub mod view;
pub mod wording;

pub use yibao_model::{calendar, evidence, money};
