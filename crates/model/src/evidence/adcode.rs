//! Six-digit administrative division codes (GB/T 2260), the names places go by in the data.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A six-digit administrative division code. Packed two digits at a time: province, prefecture and county by themselves repeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "[u8; 3]", into = "[u8; 3]")]
pub struct Adcode(u32);

impl From<[u8; 3]> for Adcode {
    fn from(pairs: [u8; 3]) -> Self {
        Adcode(pairs.into_iter().fold(0, |code, pair| code * 100 + u32::from(pair)))
    }
}

impl From<Adcode> for [u8; 3] {
    fn from(code: Adcode) -> Self {
        [code.0 / 10_000, code.0 / 100 % 100, code.0 % 100].map(|pair| pair as u8)
    }
}

impl Adcode {
    /// The whole country: where national rules are filed.
    pub const NATION: Adcode = Adcode(100_000);

    /// Reads six digits that don't start with 0.
    ///
    /// ```
    /// use yibao_model::evidence::Adcode;
    /// let hengyang = Adcode::parse("430400").unwrap();
    /// assert_eq!(hengyang.province().to_string(), "430000");
    /// assert_eq!(Adcode::parse("43040"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let six_digits = text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit());
        text.parse().ok().filter(|code| six_digits && *code >= 100_000).map(Adcode)
    }

    /// The province it lies in (itself, for a province).
    pub fn province(self) -> Self {
        Adcode(self.0 / 10_000 * 10_000)
    }

    /// How specific a rule filed here is: 0 nation, 1 province, 2 city or county.
    pub fn depth(self) -> u8 {
        match self {
            Adcode::NATION => 0,
            code if code == code.province() => 1,
            _ => 2,
        }
    }
}

impl fmt::Display for Adcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}", self.0)
    }
}
