//! Chinese, as an operator on the 12393 line would say it: short, plain, kind, no legalese.

pub mod account;
mod evidence;
mod figures;
pub mod form;
pub mod framed;
pub mod guidance;
mod knowledge;
#[cfg(feature = "render")]
pub mod pages;
#[cfg(feature = "render")]
pub mod plain;
mod problems;
mod refusal;
pub mod retirement;
#[cfg(feature = "render")]
pub mod shell;
mod steps;
pub mod take_away;
pub mod transfer;

pub use evidence::{confidence, source_line};
pub use figures::{date, month, months, place, place_in_full, span};
pub use knowledge::{counts, knowledge, total_known};
pub use problems::problem;
pub use refusal::cannot_decide;
