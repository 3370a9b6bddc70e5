//! Which sentence is said, and what is put into it. The sentences themselves stand in `data/words/`.

pub mod account;
pub mod answer;
pub mod arrival;
mod at_office;
mod claim_words;
pub mod correction;
mod estimates;
mod evidence;
mod figures;
pub mod form;
pub mod guidance;
mod in_chinese;
mod items;
mod knowledge;
pub mod languages;
pub mod links;
mod names;
#[cfg(feature = "render")]
pub mod pages;
pub mod paper;
#[cfg(feature = "render")]
pub mod plain;
mod problems;
mod progress;
mod refusal;
pub mod retirement;
pub mod saved;
mod since;
mod step_topics;
mod steps;
pub mod take_away;
pub mod transfer;

pub use evidence::{confidence, source_line};
pub use figures::{date, month, months, place, place_in_full, place_name, span};
pub use knowledge::{counts, knowledge, total_known};
pub use names::{ends, looked_up};
pub use problems::problem;
pub use refusal::{cannot_decide, no_answer};
