//! Exact money and rates: integer fen and whole-number ratios. No floats anywhere.
//! See decision 0010.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An amount in fen (1 yuan = 100 fen). Never negative in this crate: costs, bases and credits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Money(u64);

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(0);

    /// An amount given in fen.
    pub const fn from_fen(fen: u64) -> Self {
        Money(fen)
    }

    /// The amount in fen.
    pub const fn fen(self) -> u64 {
        self.0
    }

    /// Reads yuan as the data files write them: `"584.92"`, `"400"`. At most two decimals; no sign, no separators.
    ///
    /// ```
    /// use yibao_model::money::Money;
    /// assert_eq!(Money::parse_yuan("584.92"), Some(Money::from_fen(58492)));
    /// assert_eq!(Money::parse_yuan("400"), Some(Money::from_fen(40000)));
    /// assert_eq!(Money::parse_yuan("4.005"), None);
    /// ```
    pub fn parse_yuan(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 2 {
            return None;
        }
        let fen: u64 = format!("{part:0<2}").parse().ok()?;
        whole.parse::<u64>().ok()?.checked_mul(100)?.checked_add(fen).map(Money)
    }

    /// This amount `count` times; `None` when it no longer fits.
    pub fn times(self, count: u32) -> Option<Self> {
        self.0.checked_mul(u64::from(count)).map(Money)
    }

    /// The sum; `None` when it no longer fits.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Money)
    }

    /// This amount at a rate, rounded as named; `None` when it no longer fits.
    ///
    /// ```
    /// use yibao_model::money::{Money, Ratio, Rounding};
    /// // One month of Shenzhen's 11,211 yuan at 6 %: 672.66 yuan.
    /// let month = Money::from_fen(1_121_100).at(Ratio::percent(6), Rounding::HalfUp);
    /// assert_eq!(month, Some(Money::from_fen(67_266)));
    /// ```
    pub fn at(self, rate: Ratio, rounding: Rounding) -> Option<Self> {
        const MILLION: u64 = 1_000_000;
        let product = self.0.checked_mul(u64::from(rate.ppm))?;
        let bump = match rounding {
            Rounding::HalfUp => u64::from(product % MILLION * 2 >= MILLION),
        };
        Some(Money(product / MILLION + bump))
    }
}

impl fmt::Display for Money {
    /// Yuan with thousands separators; fen only where there are any: `24,216`, `672.66`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = (self.0 / 100).to_string();
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        match self.0 % 100 {
            0 => Ok(()),
            fen => write!(f, ".{fen:02}"),
        }
    }
}

/// How a product is brought back to whole fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearest fen, a half upwards: what pay slips and bills do.
    HalfUp,
}

/// A rate as a ratio of whole numbers: 9.5 % is 95/1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ratio {
    /// Parts in a million.
    ppm: u32,
}

impl Ratio {
    /// Parts in a million.
    pub const fn from_ppm(ppm: u32) -> Self {
        Ratio { ppm }
    }

    /// A whole percentage.
    pub const fn percent(percent: u32) -> Self {
        Ratio::from_ppm(percent * 10_000)
    }

    /// Parts in a million.
    pub const fn ppm(self) -> u32 {
        self.ppm
    }

    /// The sum of two rates; `None` when it no longer fits.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.ppm.checked_add(other.ppm).map(Ratio::from_ppm)
    }
}

impl fmt::Display for Ratio {
    /// A percentage without trailing zeros: `9.5%`, `8%`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.ppm / 10_000, self.ppm % 10_000);
        match format!("{rest:04}").trim_end_matches('0') {
            "" => write!(f, "{whole}%"),
            decimals => write!(f, "{whole}.{decimals}%"),
        }
    }
}
