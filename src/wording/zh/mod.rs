//! Chinese, as an operator on the 12393 line would say it: short, plain, kind, no legalese.

pub mod account;
mod evidence;
mod figures;
pub mod form;
mod knowledge;
#[cfg(feature = "render")]
pub mod pages;
mod problems;
mod refusal;
pub mod retirement;
mod steps;
pub mod transfer;

pub use evidence::{confidence, source_line};
pub use figures::{date, month, months, place, place_in_full, span};
pub use knowledge::{counts, knowledge, total_known};
pub use problems::problem;
pub use refusal::cannot_decide;
