//! The only sentences of the product. Everything below this layer speaks in figures and enums; everything above it
//! shows what is said here.

mod guide;
pub mod picture;
pub mod reading;
mod say;
mod ways;
pub mod zh;

/// The language of this build: pages and the JS API say everything through this name. A language is chosen when the
/// program is compiled, so that nobody downloads the sentences of another one, and a sentence missing in one of them
/// is a compile error.
pub use zh as spoken;

pub use guide::{CheckItem, Guide, GuideLink, MenuName, RouteCard, Sheet};
pub use picture::{MonthStanding, Picture, StripMonth, StripRun, YearStrip};
pub use reading::{
    Call, Caution, ChangeRow, ChangeYear, ClaimRow, Comparison, Knowledge, NextLine, Piece, Point, Reading,
    RivalLine, Row, SourceLine, StepLine, Text, Topic,
};
pub use ways::{Bar, Bars, CostLine, CostLines, Try, WayCard, Ways};
