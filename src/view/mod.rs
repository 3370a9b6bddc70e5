//! What an answer consists of when it is shown: its parts in their order, tables, pictures and where things stand in them. The words are
//! put in by `wording`; here no language is known, no sentence, and no page.

pub mod cost_axis;
pub mod day_axis;
mod guide;
pub mod picture;
pub mod reading;
pub mod sheet_layout;
mod side_by_side;
mod text;
mod ways;

pub use guide::{CheckItem, Guide, GuideLink, MenuName, RouteCard, Sheet};
pub use picture::{MonthStanding, Picture, StripMonth, StripRun, YearStrip};
pub use reading::{
    Brief, Call, Caution, Certainty, ChangeDay, ChangeRow, ChangeYear, Changes, ClaimRow, Comparison,
    Expiring, Knowledge, NextLine, Point, Reading, RivalLine, Row, SourceLine, StepLine, Sure, ToFill, Topic,
};
pub use side_by_side::{side_by_side, Pair, SideBySide};
pub use text::{Piece, Text};
pub use ways::{Bar, Bars, CostLine, CostLines, Open, Try, WayCard, Ways};
