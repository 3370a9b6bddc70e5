//! The three tests of a place, and one of something for each of them.

use crate::names::named;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// One of the three tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum TestKind {
    /// Months in all.
    Total,
    /// Months really paid.
    Actual,
    /// Months really paid locally.
    Local,
}

named!(TestKind);

/// One of something for each test, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ByTest<T> {
    /// The one for the months in all.
    pub total: T,
    /// The one for the months really paid.
    pub actual: T,
    /// The one for the months really paid locally.
    pub local: T,
}

impl<T> ByTest<T> {
    /// One for each test, made in the order in which the trace lists them.
    pub fn new(mut of: impl FnMut(TestKind) -> T) -> Self {
        ByTest { total: of(TestKind::Total), actual: of(TestKind::Actual), local: of(TestKind::Local) }
    }

    /// What a function makes of each, in that order.
    pub fn map<U>(self, mut f: impl FnMut(T) -> U) -> ByTest<U> {
        ByTest { total: f(self.total), actual: f(self.actual), local: f(self.local) }
    }

    /// Pairs of what belongs to one test in both.
    pub fn zip<U>(self, other: ByTest<U>) -> ByTest<(T, U)> {
        ByTest {
            total: (self.total, other.total),
            actual: (self.actual, other.actual),
            local: (self.local, other.local),
        }
    }

    /// References to the three.
    pub const fn as_ref(&self) -> ByTest<&T> {
        ByTest { total: &self.total, actual: &self.actual, local: &self.local }
    }

    /// All three, in that order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        [&self.total, &self.actual, &self.local].into_iter()
    }
}

impl<T> IntoIterator for ByTest<T> {
    type Item = T;
    type IntoIter = std::array::IntoIter<T, 3>;

    fn into_iter(self) -> Self::IntoIter {
        [self.total, self.actual, self.local].into_iter()
    }
}
