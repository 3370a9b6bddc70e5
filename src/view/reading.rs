//! How an answer is laid out. How it looks is the page's business.

use super::{Bars, GuideLink, Picture, Sheet, Text, Ways};
use crate::calendar::Date;

/// Something to do, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextLine {
    /// The day, where there is one: a calendar can remind of it.
    pub on: Option<Date>,
    /// When.
    pub when: String,
    /// What.
    pub what: Text,
    /// Whom to call for it, in this order, with the words to say.
    pub calls: Vec<Call>,
}

/// A call, word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The number, as people write it.
    pub number: String,
    /// Who answers.
    pub whom: String,
    /// What to say: Chinese in every build, since the office speaks Chinese.
    pub say: String,
    /// What that means, where the page is not Chinese.
    pub gloss: Option<String>,
}

/// Something beside the answer that belongs to it: a heading and its points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// What it is about.
    pub title: String,
    /// Whether the points are steps, to be done in this order.
    pub in_order: bool,
    /// Whether it may be left out where there is little room.
    pub aside: bool,
    /// What there is to say.
    pub points: Vec<Point>,
}

/// One point of a topic, with the number of the source it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What is said.
    pub what: Text,
    /// Number in the list of sources, from 1.
    pub source: Option<usize>,
}

/// A labelled figure of the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// The figure.
    pub value: Text,
    /// What should be known about it.
    pub note: Option<Text>,
}

/// Something the person must know before relying on the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caution(pub Text);

/// One step of the derivation, with the number of the source it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    /// Heading of the part of the derivation it belongs to.
    pub topic: &'static str,
    /// What was done.
    pub what: Text,
    /// Number in the list of sources, from 1.
    pub source: Option<usize>,
}

/// A document, with where in it and how well the figure is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLine {
    /// Title, document number, issuer and date, in one line.
    pub title: String,
    /// Where in it.
    pub locator: Option<&'static str>,
    /// Its official address.
    pub url: Option<&'static str>,
    /// How well the figure is known, in words.
    pub confidence: &'static str,
    /// When it was read.
    pub read: String,
    /// What a reader should know.
    pub note: Option<&'static str>,
}

/// What other sources say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RivalLine {
    /// What it says, and why it is not relied on.
    pub what: Text,
    /// Where that is from.
    pub source: SourceLine,
}

/// Answers side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// What is compared.
    pub title: String,
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// Each line's head, and its cells.
    pub lines: Vec<(String, Vec<Text>)>,
    /// What to know about them.
    pub notes: Vec<Text>,
}

/// How much of an answer's sentence is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// One figure, or one day.
    Figure,
    /// Bounds: what is true lies between them.
    Span,
    /// An estimate, which is no answer.
    Estimate,
    /// Nothing: it has to be asked.
    Unknown,
}

/// How sure an answer's sentence is, at a glance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sure {
    /// How much is known.
    pub certainty: Certainty,
    /// Whether it rests on official texts that were read.
    pub checked: bool,
    /// What that rests on.
    pub because: String,
}

/// A field to be filled in for a better answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToFill {
    /// Its id in the form.
    pub field: &'static str,
    /// What is said on the way to it.
    pub words: &'static str,
}

/// The beginning of an answer: what a program wants that has its own way of showing the rest, and needs none of its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brief {
    /// The answer in one sentence.
    pub lead: Text,
    /// What must be known before relying on it.
    pub cautions: Vec<Caution>,
    /// What to do, soonest first.
    pub next: Vec<NextLine>,
}

/// An answer, ready to be shown: the sentence first, then what to do, then figures, derivation, rivals and sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The answer in one sentence.
    pub lead: Text,
    /// How sure that is; nothing where the sentence says what to do instead of a figure.
    pub sure: Option<Sure>,
    /// What to fill in for a better one.
    pub to_fill: Option<ToFill>,
    /// What must be known before relying on it.
    pub cautions: Vec<Caution>,
    /// The caution among them that what is counted up to a day was told of an earlier one, and has to be answered for the time since.
    pub to_answer: Option<Text>,
    /// What to do, soonest first.
    pub next: Vec<NextLine>,
    /// The picture, where there is one.
    pub picture: Option<Picture>,
    /// The same for other places or cases.
    pub comparison: Option<Comparison>,
    /// Its figures.
    pub rows: Vec<Row>,
    /// What is there and what is missing, as a picture.
    pub bars: Option<Bars>,
    /// Ways out of what is missing.
    pub ways: Option<Ways>,
    /// What belongs to it beside the figures.
    pub topics: Vec<Topic>,
    /// What should be known about the matter itself, whatever the figures.
    pub about: Vec<Row>,
    /// How it was found.
    pub steps: Vec<StepLine>,
    /// What would change it.
    pub flips: Vec<Text>,
    /// What others say.
    pub rivals: Vec<RivalLine>,
    /// What it rests on.
    pub sources: Vec<SourceLine>,
    /// Where to go for what it says to do.
    pub links: Vec<GuideLink>,
    /// What to take to the counter.
    pub sheet: Option<Sheet>,
    /// What the office told the person, to be passed on to whoever keeps the data.
    pub correction: Option<String>,
    /// Whether a figure it rests on has a last day that is past: newer data, if there are any, should be taken at once.
    pub lapsed: bool,
}

/// A dated value as a source has it, for the pages that show all there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimRow {
    /// What it is about.
    pub what: String,
    /// The value.
    pub says: String,
    /// Whom it speaks for; `None` for everybody.
    pub whom: Option<String>,
    /// Since when, where the source says so.
    pub since: Option<String>,
    /// Whether it is filed at the province and holds in every place there.
    pub province_wide: bool,
    /// Why it is not relied on, or that its last day is past.
    pub standing: Option<String>,
    /// Where it is from.
    pub source: SourceLine,
}

/// Everything known about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knowledge {
    /// The place.
    pub title: String,
    /// The number to call there.
    pub hotline: String,
    /// What is known, by topic.
    pub groups: Vec<(String, Vec<ClaimRow>)>,
}

/// A value of a rule that began on some day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeRow {
    /// Where it holds.
    pub place: String,
    /// What it is about.
    pub what: String,
    /// The value.
    pub says: String,
    /// What the same source had until then; `None` where it says nothing of that.
    pub was: Option<String>,
    /// Why it is not relied on.
    pub standing: Option<String>,
    /// Where it is from.
    pub source: SourceLine,
}

/// What begins on one day, or ends with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeDay {
    /// The day.
    pub on: Date,
    /// The day in words.
    pub title: String,
    /// What begins on it, or ends with it.
    pub rows: Vec<ChangeRow>,
}

/// What began or ends in a year, day by day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeYear {
    /// The year and how much there is of it, in words.
    pub title: String,
    /// The year.
    pub year: i32,
    /// The days.
    pub days: Vec<ChangeDay>,
}

/// Which figures have a last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expiring {
    /// Those whose last day is still to come when the data are gone through, the nearest year and day first.
    pub coming: Vec<ChangeYear>,
    /// Over the others: how many.
    pub past_title: String,
    /// Those past it, the latest first.
    pub past: Vec<ChangeDay>,
}

/// Which value of which rule begins when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// What has begun by the day the data were gone through, the latest year first.
    pub begun: Vec<ChangeYear>,
    /// Over what is still to come: after which day, and how much.
    pub coming_title: String,
    /// What is still to come, the nearest day first.
    pub coming: Vec<ChangeDay>,
}
