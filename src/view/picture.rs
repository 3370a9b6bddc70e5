//! Pictures as values: what is drawn where, with every word in them already said. A page draws them; the table beside
//! says the same to whoever can't see them.

use super::Text;
use crate::calendar::Date;
use crate::money::Money;

/// A picture of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// What happens when, on an axis of calendar days.
    Timeline(Timeline),
    /// Twelve months with an amount each.
    Year(YearStrip),
}

/// Tracks on one axis of real days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// What it shows, in one line.
    pub title: String,
    /// The axis, one entry for each calendar day. Everything else says where it is by its index here.
    pub days: Vec<Day>,
    /// Names of months, at their first day on the axis.
    pub months: Vec<Spot>,
    /// Names of holidays, at the middle of their days off.
    pub holidays: Vec<Spot>,
    /// Today, where it lies on the axis.
    pub today: Option<Spot>,
    /// The tracks, from top to bottom.
    pub tracks: Vec<Track>,
    /// What each pattern means.
    pub legend: Vec<(Look, String)>,
    /// Headings of the table.
    pub heads: [String; 3],
    /// The table: one row for each numbered mark and for today, in the order of their days.
    pub rows: Vec<KeyRow>,
    /// What else should be known about the axis: days off, make-up days, a year not published.
    pub notes: Vec<String>,
}

/// A day of the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// Worked, Monday to Friday.
    Work,
    /// A weekend.
    Weekend,
    /// Given off.
    Off,
    /// A weekend day worked in exchange.
    MakeUp,
}

/// A word at a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Index of the day.
    pub at: usize,
    /// The word.
    pub label: String,
}

/// One line of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// What it is about.
    pub name: String,
    /// Its stretches of days, drawn in this order.
    pub bars: Vec<Bar>,
    /// Its numbered days.
    pub marks: Vec<Mark>,
}

/// A stretch of days, both ends counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Index of the first day.
    pub from: usize,
    /// Index of the last day.
    pub to: usize,
    /// How it is drawn.
    pub look: Look,
}

/// A pattern. Each differs in shape as well as in colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The first party is at work.
    First,
    /// The second party is at work.
    Second,
    /// Commonly seen then.
    Common,
    /// Slow cases.
    Slow,
    /// A limit has passed.
    Late,
    /// Somewhere in here: a year is not published.
    Open,
}

/// A numbered day of a track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Index of the day.
    pub at: usize,
    /// The number, which the table has too.
    pub number: usize,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRow {
    /// The number of a mark; `None` for today.
    pub number: Option<usize>,
    /// The day, or the last of the days.
    pub on: Date,
    /// The same in words.
    pub when: String,
    /// What it is.
    pub what: String,
}

/// How well a month's amount is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthStanding {
    /// As well as the answer itself.
    Known,
    /// On the assumption that nothing else changed.
    Assumed,
    /// Not known.
    Unknown,
}

/// A month in the strip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripMonth {
    /// Its number, 1 to 12.
    pub number: u32,
    /// Height of its bar in thousandths of the highest, 0 to 1000.
    pub height: u32,
    /// How well it is known.
    pub standing: MonthStanding,
    /// Whether it is the one asked about.
    pub asked: bool,
}

impl StripMonth {
    /// The height of an amount's bar: thousandths of the highest.
    pub fn height(amount: Money, highest: Money) -> u32 {
        let thousandths = (amount.fen() * 1000).checked_div(highest.fen()).unwrap_or(0);
        u32::try_from(thousandths).unwrap_or(1000)
    }
}

/// Months in a row with the same amount: a row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripRun {
    /// Which months.
    pub months: String,
    /// How much each.
    pub amount: String,
    /// What should be known about it.
    pub note: Option<String>,
}

/// Twelve months with an amount each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearStrip {
    /// What it shows, in a line.
    pub title: String,
    /// The heads of the table's columns: months, amount.
    pub heads: [String; 2],
    /// January to December.
    pub months: Vec<StripMonth>,
    /// The same, as a table.
    pub runs: Vec<StripRun>,
    /// What should be known about it as a whole.
    pub note: Option<Text>,
}
