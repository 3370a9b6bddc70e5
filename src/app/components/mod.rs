//! Pieces of pages. Properties are values; what happened goes up by callback.

mod answer;
mod bars;
mod choice;
mod cost_lines;
mod date_fields;
mod error_summary;
mod foot;
mod frame;
mod link;
mod masthead;
mod money_field;
mod months_fields;
mod place_picker;
mod remedies;
mod timeline;
mod year_strip;

pub use answer::{source, Answer};
pub use bars::Bars;
pub use choice::Choice;
pub use cost_lines::CostLines;
pub use date_fields::DateFields;
pub use error_summary::{ErrorSummary, Mistake};
pub use foot::Foot;
pub use frame::{describes, Group};
pub use link::PageLink;
pub use masthead::Masthead;
pub use money_field::MoneyField;
pub use months_fields::MonthsFields;
pub use place_picker::PlacePicker;
pub use remedies::{Pictures, Remedies};
pub use timeline::Timeline;
pub use year_strip::YearPicture;
