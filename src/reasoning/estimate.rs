//! Estimates for figures that no claim settles: from sources that disagree, or from comparable places. An estimate is never an
//! answer, and never ranked among claims.
//! See `docs/rules.md#estimates` and decision 0004.

use crate::calendar::{Date, MonthSpan};
use crate::evidence::{Adcode, Circumstances, ClaimRef, Finding, Quantity, Reach, Value};
use crate::names::named;
use crate::rulebook::Rulebook;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// What an estimate rests on. Ordered: a later variant is the weaker one.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumCount,
    EnumString,
    VariantNames,
    VariantArray,
)]
#[strum(serialize_all = "camelCase")]
pub enum Rung {
    /// Nothing is relied on, but sources speak of this place, and differ: the lowest to the highest of what they say.
    Sources,
    /// No source settles it for this place: bounds drawn from documents or from other places.
    Estimate,
}

named!(Rung);

/// An estimate that takes the place of a figure no claim settles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate<T> {
    /// What it rests on.
    pub rung: Rung,
    /// At least.
    pub low: T,
    /// At most.
    pub high: T,
    /// Where most cases lie, where that can be told.
    pub likely: Option<(T, T)>,
}

impl Estimate<u32> {
    /// As a span of months.
    pub const fn span(&self) -> MonthSpan {
        MonthSpan { low: self.low, high: self.high }
    }
}

/// What comparable places have: each claim once, in months or fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparable {
    /// The province they lie in; `None` where they are the nation's.
    pub province: Option<Adcode>,
    /// How many claims they rest on.
    pub places: usize,
    /// The lowest of what they have.
    pub lowest: u64,
    /// The highest.
    pub highest: u64,
    /// The one most of them have.
    pub commonest: u64,
    /// From here on: the lowest, or lower where the rule widens it.
    pub low: u64,
    /// Up to here.
    pub high: u64,
    /// The rule by which they are chosen.
    pub rule: ClaimRef,
}

fn ends(value: &Value) -> Option<(u64, u64)> {
    let months = value.months().map(|span| (u64::from(span.low), u64::from(span.high)));
    months.or_else(|| value.money().map(|(low, high)| (low.fen(), high.fen())))
}

/// Whether a claim filed at one place, with that reach, speaks of another.
fn reaches(filed: Adcode, reach: Reach, place: Adcode) -> bool {
    filed == place || filed == Adcode::NATION || (filed == place.province() && reach == Reach::Province)
}

/// What other places have of a quantity for such a person on a day. The province's others where the rule finds enough of
/// them, widened by `widen` but not beyond what the nation's have; else the nation's. What speaks of the place itself is
/// left out. `None` where no other place is known.
pub fn comparable(
    rules: &Rulebook,
    place: Adcode,
    quantity: Quantity,
    known: &Circumstances,
    on: Date,
    widen: impl Fn(u64, u64) -> (u64, u64),
) -> Option<Comparable> {
    let rule = rules.find(place, Quantity::ComparablePlaces, &Circumstances::default(), on);
    let rule = rule.bounds.first()?;
    let enough = usize::try_from(rule.value.count()?).ok()?;
    let figure = |filed: Adcode| {
        let found = rules.find(filed, quantity, known, on);
        let relied = found.relied()?;
        let theirs = rules.claim(relied.claim);
        let counts = theirs.place == filed && !reaches(filed, theirs.reach, place);
        Some((filed, ends(&relied.value).filter(|_| counts)?))
    };
    let all: Vec<(Adcode, (u64, u64))> = rules.places_with(quantity).filter_map(figure).collect();
    let near = || all.iter().filter(|(filed, _)| filed.province() == place.province());
    let province = near().count() >= enough;
    let taken: Vec<(u64, u64)> = if province {
        near().map(|(_, ends)| *ends).collect()
    } else {
        all.iter().map(|(_, ends)| *ends).collect()
    };
    let (lowest, highest) = span(taken.iter().copied())?;
    let (nation_low, nation_high) = span(all.iter().map(|(_, ends)| *ends))?;
    let (low, high) = if province {
        let (low, high) = widen(lowest, highest);
        (low.max(nation_low), high.min(nation_high))
    } else {
        (lowest, highest)
    };
    Some(Comparable {
        province: province.then(|| place.province()),
        places: taken.len(),
        lowest,
        highest,
        commonest: commonest(&taken),
        low,
        high,
        rule: rule.claim,
    })
}

/// The lowest and the highest of some values.
fn span(of: impl Iterator<Item = (u64, u64)>) -> Option<(u64, u64)> {
    of.reduce(|(low, high), (lowest, highest)| (low.min(lowest), high.max(highest)))
}

/// The exact value that most of them have; of equally common ones the highest, the safer one to plan with.
fn commonest(of: &[(u64, u64)]) -> u64 {
    let exact = || of.iter().filter(|(low, high)| low == high).map(|(low, _)| *low);
    let count = |value: u64| exact().filter(|other| *other == value).count();
    exact().max_by_key(|value| (count(*value), *value)).unwrap_or_default()
}

/// What sources say in months where none of them is relied on: the months, the claim, and whether it certainly applies.
pub fn months_of(finding: &Finding) -> Vec<(MonthSpan, ClaimRef, bool)> {
    let said = finding.possible().iter().chain(&finding.disputed);
    let said = said.filter_map(|one| Some((one.value.months()?, one.claim, one.depends_on.is_empty())));
    said.collect()
}
