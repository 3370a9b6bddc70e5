//! 医保算得清: dated, sourced answers to three questions about employee medical insurance (职工基本医疗保险) in
//! mainland China.
//!
//! The map, from the bottom up; imports go one way, which `tests/it/architecture.rs` holds:
//!
//! | module | what it is |
//! |---|---|
//! | [`money`] | amounts in fen, rates as ratios |
//! | [`calendar`] | dates, months, working days; the only date arithmetic |
//! | [`evidence`] | sources, claims, confidence; which claim is relied on |
//! | [`rulebook`] | places and what each says, read from the packed data |
//! | [`reasoning`] | decisions, their steps and problems with what was typed |
//! | [`transfer`] | question 1 |
//! | [`retirement`] | question 2 |
//! | [`account`] | question 3 |
//! | [`guidance`] | where to go, what to bring, whom to call |
//! | [`wording`] | the only sentences |
//! | [`names`] | choices by name |
//! | `given` | what callers and files give, and types read from it (features `app`, `embed`) |
//! | `app` | the Yew front end (feature `app`) |
//! | `embed` | the JS API (feature `embed`) |

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod account;
#[cfg(feature = "app")]
pub mod app;
pub mod calendar;
#[cfg(feature = "embed")]
pub mod embed;
pub mod evidence;
#[cfg(any(feature = "app", feature = "embed"))]
pub mod given;
pub mod guidance;
pub mod money;
pub mod names;
pub mod reasoning;
pub mod retirement;
pub mod rulebook;
pub mod transfer;
pub mod wording;
