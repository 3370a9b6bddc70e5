//! Choices by name: `SeenStatus::InfoSent` is `infoSent` in the JS API, in links and in forms. The names are derived from those
//! in the code (`strum`), so that none is written twice.

use std::str::FromStr;
use strum::VariantArray;

/// One of a few choices, each with a name.
pub trait Named: Copy + Into<&'static str> + VariantArray {
    /// All of them, in the order in which they are offered.
    const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name.
    fn id(self) -> &'static str {
        self.into()
    }

    /// The one of that name.
    fn from_id(id: &str) -> Option<Self>
    where
        Self: FromStr,
    {
        id.parse().ok()
    }
}

impl<T: Copy + Into<&'static str> + VariantArray> Named for T {}
