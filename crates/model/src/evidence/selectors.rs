//! The answers a rule can depend on, and sets of them.

/// An answer that a rule can depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Selector {
    /// The worker group.
    Worker,
    /// Through an employer or alone.
    WorkKind,
    /// When first employed.
    FirstEmployed,
    /// When first insured.
    FirstInsured,
    /// Whether first employed before the place had an insurance of this kind.
    BeforeScheme,
    /// Months paid without a break.
    Unbroken,
    /// The tier (档) of insurance.
    Tier,
    /// The age.
    Age,
    /// In-province or cross-province transfer.
    Moves,
    /// The place of origin of a transfer. The last one: see below.
    Origin,
}

impl Selector {
    /// All of them, in the order in which they are listed for the person.
    pub const ALL: [Selector; 10] = [
        Selector::Worker,
        Selector::WorkKind,
        Selector::FirstEmployed,
        Selector::FirstInsured,
        Selector::BeforeScheme,
        Selector::Unbroken,
        Selector::Tier,
        Selector::Age,
        Selector::Moves,
        Selector::Origin,
    ];
}

/// A selector missing from `ALL` would be skipped by every iteration, so that its rule would hold for everybody.
const _: () = {
    let mut at = 0;
    while at < Selector::ALL.len() {
        assert!(Selector::ALL[at] as usize == at);
        at += 1;
    }
    assert!(at == Selector::Origin as usize + 1);
};

/// Some of them, each once, in the order of [`Selector::ALL`].
///
/// ```
/// use yibao_model::evidence::{Selector, Selectors};
/// let asks: Selectors = [Selector::Tier, Selector::Worker, Selector::Tier].into_iter().collect();
/// assert!(asks.contains(Selector::Tier) && !asks.contains(Selector::Origin));
/// assert_eq!(asks.iter().collect::<Vec<_>>(), [Selector::Worker, Selector::Tier]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selectors(u16);

impl Selectors {
    /// None.
    pub const NONE: Selectors = Selectors(0);

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether that one is among them.
    pub const fn contains(self, selector: Selector) -> bool {
        self.0 & (1 << selector as u16) != 0
    }

    /// With that one.
    pub const fn with(self, selector: Selector) -> Self {
        Selectors(self.0 | 1 << selector as u16)
    }

    /// Without that one.
    pub const fn without(self, selector: Selector) -> Self {
        Selectors(self.0 & !(1 << selector as u16))
    }

    /// All that are in these or in those.
    pub const fn union(self, others: Self) -> Self {
        Selectors(self.0 | others.0)
    }

    /// The selectors in it, in the order of [`Selector::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Selector> + Clone {
        Selector::ALL.into_iter().filter(move |selector| self.contains(*selector))
    }
}

impl FromIterator<Selector> for Selectors {
    fn from_iter<I: IntoIterator<Item = Selector>>(all: I) -> Self {
        all.into_iter().fold(Selectors::NONE, Selectors::with)
    }
}
