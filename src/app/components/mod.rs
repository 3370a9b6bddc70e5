//! Pieces of pages. Properties are values; what happened goes up by callback.

mod answer;
mod bars;
mod choice;
mod comparison;
mod cost_lines;
mod date_fields;
mod error_summary;
mod foot;
mod frame;
mod history_rows;
mod link;
mod masthead;
mod months_fields;
mod place_picker;
mod remedies;
mod timeline;

pub use answer::{source, Answer};
pub use bars::Bars;
pub use choice::Choice;
pub use cost_lines::CostLines;
pub use date_fields::DateFields;
pub use error_summary::{ErrorSummary, Mistake};
pub use foot::Foot;
pub use frame::{describes, Group};
pub use history_rows::HistoryRows;
pub use link::PageLink;
pub use masthead::Masthead;
pub use months_fields::MonthsFields;
pub use place_picker::PlacePicker;
pub use remedies::{Pictures, Remedies};
pub use timeline::Timeline;
