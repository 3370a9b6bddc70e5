//! The ways out of a gap, ready to be shown: cards, a table, and the two pictures. Numbers of a picture are whole numbers
//! that a page scales; every one of them is said in words too.

use super::Text;

/// One of the three tests as a bar. Months; parts that are not known are not drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it is about.
    pub label: String,
    /// What is required and what is missing, in a sentence.
    pub says: Text,
    /// Months there are.
    pub paid: u32,
    /// Months that may be there: parts were not told.
    pub unsure: u32,
    /// Months that will be paid until retirement.
    pub to_pay: u32,
    /// Months certainly missing then.
    pub short: u32,
    /// Months required; `None` where nobody knows.
    pub required: Option<u32>,
    /// The row of the table that says the same.
    pub cells: Vec<String>,
}

/// The three tests as bars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bars {
    /// What is shown.
    pub title: String,
    /// Names of the parts, in the order they are drawn: paid, unsure, to pay, short.
    pub legend: [&'static str; 4],
    /// Heads of the table.
    pub heads: Vec<&'static str>,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// What one way out has cost, month by month, between two lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostLine {
    /// Its short name.
    pub name: &'static str,
    /// Sums in yuan after so many months, at the least; straight lines or steps lie between them.
    pub low: Vec<(u32, u64)>,
    /// At the most; empty where it is the same.
    pub high: Vec<(u32, u64)>,
}

/// The ways out over the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostLines {
    /// What is shown.
    pub title: String,
    /// The lines.
    pub lines: Vec<CostLine>,
    /// Months shown.
    pub months: u32,
    /// Marks along the months.
    pub months_marks: Vec<(u32, String)>,
    /// Marks along the money, in yuan; the last is the top of the picture.
    pub money_marks: Vec<(u64, String)>,
    /// Where one overtakes another: after so many months, at so many yuan.
    pub crossings: Vec<(u32, u64, String)>,
}

/// Whether a way out is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Open {
    /// A source says so.
    Yes,
    /// A source says no.
    No,
    /// To be asked.
    #[default]
    Ask,
}

/// One way out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WayCard {
    /// Its name.
    pub title: &'static str,
    /// What one has then, in a few words.
    pub then: &'static str,
    /// Whether it is open.
    pub open: Open,
    /// The same in words; empty where there is nothing to ask.
    pub open_words: &'static str,
    /// What it is of all ways (the cheapest, the safest), and why.
    pub marks: Vec<(&'static str, Text)>,
    /// What it costs; of a way that is barred, that it is.
    pub figure: Text,
    /// What is to be known before anything else: who says that it is barred, or that nobody says that it is allowed.
    pub allowed: Option<Text>,
    /// What is good, what is lost, what is not known: heading and sentences.
    pub points: Vec<(&'static str, Text)>,
}

/// All ways out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ways {
    /// Each way.
    pub cards: Vec<WayCard>,
    /// Which costs least, which is safest, and why.
    pub named: Vec<Text>,
    /// Heads of the table of totals.
    pub heads: Vec<String>,
    /// Its rows, by age.
    pub totals: Vec<Vec<Text>>,
    /// What the totals leave out.
    pub totals_note: Text,
    /// When one overtakes another.
    pub crossings: Vec<Text>,
    /// The picture; `None` where fewer than two ways have a known cost.
    pub lines: Option<CostLines>,
    /// The sentence to ask the office with.
    pub ask: Text,
    /// Figures to try: the field they go into, the text for it, and what they are.
    pub tries: Vec<Try>,
}

/// A figure to try in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Try {
    /// The field.
    pub field: crate::retirement::remedies::AssumptionField,
    /// What goes into it.
    pub text: String,
    /// What it is.
    pub label: String,
}
