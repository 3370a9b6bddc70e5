//! Whom a claim speaks for, and how that is matched against a person's answers.
//!
//! Rules depend on more than the place: on the worker group, on when someone was first employed or insured, on the way
//! of employment. A claim names what it depends on; an answer the person has not given makes the match *depend*.
//! See `docs/rules.md#spans`.

use super::{Adcode, Selector, Selectors};
use crate::calendar::{as_days, parse_date, Date};
use serde::{Deserialize, Serialize};

/// The three groups of the 2024 retirement decision. Not two sexes: which of the two women's ages applies depends on
/// the post (管理技术岗 55, 生产操作岗 50), so it is asked, never inferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Worker {
    /// Men; retirement age 60 before the decision.
    Man,
    /// Women whose age was 55.
    Woman55,
    /// Women whose age was 50.
    Woman50,
}

impl Worker {
    /// All three.
    pub const ALL: [Worker; 3] = [Worker::Man, Worker::Woman55, Worker::Woman50];

    /// The name used in data files and the JS API.
    pub const fn id(self) -> &'static str {
        match self {
            Worker::Man => "man",
            Worker::Woman55 => "woman55",
            Worker::Woman50 => "woman50",
        }
    }

    /// The group of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Worker::ALL.into_iter().find(|worker| worker.id() == id)
    }
}

/// Some of the groups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Workers(u8);

impl Workers {
    /// Whether none is named.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether that one is among them.
    pub const fn contains(self, worker: Worker) -> bool {
        self.0 & (1 << worker as u8) != 0
    }
}

impl FromIterator<Worker> for Workers {
    fn from_iter<I: IntoIterator<Item = Worker>>(all: I) -> Self {
        Workers(all.into_iter().fold(0, |workers, worker| workers | 1 << worker as u8))
    }
}

/// How someone pays contributions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum WorkKind {
    /// Through an employer.
    Unit,
    /// Alone, in flexible employment.
    Flexible,
}

impl WorkKind {
    /// Both.
    pub const ALL: [WorkKind; 2] = [WorkKind::Unit, WorkKind::Flexible];

    /// The name used in data files and the JS API.
    pub const fn id(self) -> &'static str {
        match self {
            WorkKind::Unit => "unit",
            WorkKind::Flexible => "flexible",
        }
    }

    /// The kind of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        WorkKind::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// How far a transfer goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Moves {
    /// Between pooling areas of one province.
    InProvince,
    /// Between provinces.
    CrossProvince,
}

impl Moves {
    /// The name used in data files.
    pub const fn id(self) -> &'static str {
        match self {
            Moves::InProvince => "in-province",
            Moves::CrossProvince => "cross-province",
        }
    }

    /// The scope of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        [Moves::InProvince, Moves::CrossProvince].into_iter().find(|moves| moves.id() == id)
    }
}

/// A range of days, both ends counted, either end open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct WhenRange {
    /// First day, or open.
    #[serde(with = "as_days::optional")]
    pub from: Option<Date>,
    /// Last day, or open.
    #[serde(with = "as_days::optional")]
    pub to: Option<Date>,
}

impl WhenRange {
    /// Reads `2014-01-01..`, `..2016-12-31` or both ends.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once("..")?;
        let end = |text: &str| if text.is_empty() { Some(None) } else { parse_date(text).map(Some) };
        let range = WhenRange { from: end(from)?, to: end(to)? };
        let closed_right_way = !matches!((range.from, range.to), (Some(a), Some(b)) if a > b);
        (range != WhenRange::default() && closed_right_way).then_some(range)
    }

    /// Whether a day lies in it.
    pub fn holds(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// A range of ages in completed years, both ends counted, either end open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AgeRange {
    /// From this age on, or open.
    pub from: Option<u32>,
    /// Up to and with this age, or open.
    pub to: Option<u32>,
}

impl AgeRange {
    /// Reads `70..`, `..69` or `70..74`.
    ///
    /// ```
    /// use yibao_model::evidence::AgeRange;
    /// let under = AgeRange::parse("..69").unwrap();
    /// assert!(under.holds(69) && !under.holds(70));
    /// assert_eq!(AgeRange::parse(".."), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once("..")?;
        let end = |text: &str| if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) };
        let range = AgeRange { from: end(from)?, to: end(to)? };
        let closed_right_way = !matches!((range.from, range.to), (Some(a), Some(b)) if a > b);
        (range != AgeRange::default() && closed_right_way).then_some(range)
    }

    /// Whether an age lies in it.
    pub fn holds(self, age: u32) -> bool {
        self.from.is_none_or(|from| from <= age) && self.to.is_none_or(|to| age <= to)
    }
}

/// What is known of the person, as far as rules depend on it. What is `None` was not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// Worker group.
    pub worker: Option<Worker>,
    /// Through an employer or alone.
    pub work_kind: Option<WorkKind>,
    /// Day of first employment.
    pub first_employed: Option<Date>,
    /// Day of first insurance.
    pub first_insured: Option<Date>,
    /// First employed before the place had an insurance of this kind (当地建立职工医保以前).
    pub before_scheme: Option<bool>,
    /// Months paid without a break, up to now.
    pub unbroken_months: Option<u32>,
    /// Tier of insurance, 1 or 2.
    pub tier: Option<u32>,
    /// Age in completed years.
    pub age: Option<u32>,
    /// In-province or cross-province transfer.
    pub moves: Option<Moves>,
    /// The place of origin of a transfer.
    pub origin: Option<Adcode>,
    /// The date of statutory retirement, for claims that go by it whatever date was chosen.
    pub statutory_date: Option<Date>,
}

/// Whether a scope covers a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// It depends on answers not given.
    Depends(Selectors),
}

/// Whom a claim speaks for. Everything left open speaks for all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Scope {
    /// Worker groups; none named for all.
    pub workers: Workers,
    /// Way of employment.
    pub work_kind: Option<WorkKind>,
    /// First employed within.
    pub first_employed: Option<WhenRange>,
    /// First insured within.
    pub first_insured: Option<WhenRange>,
    /// First employed before the place had an insurance of this kind, or not.
    pub before_scheme: Option<bool>,
    /// At least this many months without a break.
    pub unbroken_at_least: Option<u32>,
    /// Tier.
    pub tier: Option<u32>,
    /// Age in completed years, within.
    pub age: Option<AgeRange>,
    /// How far a transfer goes.
    pub moves: Option<Moves>,
    /// Transfers from this place.
    pub origin: Option<Adcode>,
}

impl Scope {
    /// On how many answers it depends: of two equally good claims for one day, the one that depends on more is relied on.
    pub fn specialty(&self) -> usize {
        self.selectors().len()
    }

    /// The answers it depends on.
    pub fn selectors(&self) -> Selectors {
        [
            (!self.workers.is_empty(), Selector::Worker),
            (self.work_kind.is_some(), Selector::WorkKind),
            (self.first_employed.is_some(), Selector::FirstEmployed),
            (self.first_insured.is_some(), Selector::FirstInsured),
            (self.before_scheme.is_some(), Selector::BeforeScheme),
            (self.unbroken_at_least.is_some(), Selector::Unbroken),
            (self.tier.is_some(), Selector::Tier),
            (self.age.is_some(), Selector::Age),
            (self.moves.is_some(), Selector::Moves),
            (self.origin.is_some(), Selector::Origin),
        ]
        .into_iter()
        .filter_map(|(used, selector)| used.then_some(selector))
        .collect()
    }

    /// Whether it covers a person of whom this much is known. One clear "no" settles it, whatever else is unknown.
    pub fn covers(&self, known: &Circumstances) -> Match {
        let mut open = Selectors::NONE;
        for selector in self.selectors().iter() {
            match self.agrees(selector, known) {
                Some(true) => {}
                Some(false) => return Match::No,
                None => open = open.with(selector),
            }
        }
        if open.is_empty() {
            Match::Yes
        } else {
            Match::Depends(open)
        }
    }

    fn agrees(&self, selector: Selector, known: &Circumstances) -> Option<bool> {
        match selector {
            Selector::Worker => known.worker.map(|worker| self.workers.contains(worker)),
            Selector::WorkKind => known.work_kind.map(|kind| self.work_kind == Some(kind)),
            Selector::FirstEmployed => {
                known.first_employed.map(|day| self.first_employed.is_some_and(|range| range.holds(day)))
            }
            Selector::FirstInsured => {
                known.first_insured.map(|day| self.first_insured.is_some_and(|range| range.holds(day)))
            }
            Selector::BeforeScheme => known.before_scheme.map(|before| self.before_scheme == Some(before)),
            Selector::Unbroken => known
                .unbroken_months
                .map(|months| self.unbroken_at_least.is_some_and(|least| months >= least)),
            Selector::Tier => known.tier.map(|tier| self.tier == Some(tier)),
            Selector::Age => known.age.map(|age| self.age.is_some_and(|range| range.holds(age))),
            Selector::Moves => known.moves.map(|moves| self.moves == Some(moves)),
            Selector::Origin => known.origin.map(|origin| self.origin == Some(origin)),
        }
    }
}
