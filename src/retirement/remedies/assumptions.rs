//! What the person may change in the reckoning of costs: figures told by the office, and how long and how dear the future is.
//! See `docs/rules.md#costs`.

use crate::money::{Money, Ratio};
use crate::reasoning::{Checks, FieldProblem, Problem};

/// A field in which a figure of the reckoning can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AssumptionField {
    /// The base of paying up, yuan a month.
    Base,
    /// Its rate, percent.
    Rate,
    /// What a month costs when paying on after retirement, yuan.
    Monthly,
    /// The premium of resident insurance, yuan a year.
    Premium,
    /// By how much amounts grow each year, percent.
    Growth,
    /// Up to which age to reckon, years.
    ToAge,
}

impl AssumptionField {
    /// All, in the order of the form.
    pub const ALL: [AssumptionField; 6] = [
        AssumptionField::Base,
        AssumptionField::Rate,
        AssumptionField::Monthly,
        AssumptionField::Premium,
        AssumptionField::Growth,
        AssumptionField::ToAge,
    ];

    /// The least and the most it takes, in whole units of its own (yuan, percent, years): beyond them lies a slip of
    /// the finger.
    pub const fn bounds(self) -> (u32, u32) {
        match self {
            AssumptionField::Base => (100, 200_000),
            AssumptionField::Rate => (1, 30),
            AssumptionField::Monthly => (1, 50_000),
            AssumptionField::Premium => (1, 20_000),
            AssumptionField::Growth => (0, 20),
            AssumptionField::ToAge => (50, 110),
        }
    }
}

/// The figures as typed. Empty means not changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssumptionsForm {
    /// [`AssumptionField::Base`].
    pub base: String,
    /// [`AssumptionField::Rate`].
    pub rate: String,
    /// [`AssumptionField::Monthly`].
    pub monthly: String,
    /// [`AssumptionField::Premium`].
    pub premium: String,
    /// [`AssumptionField::Growth`].
    pub growth: String,
    /// [`AssumptionField::ToAge`].
    pub to_age: String,
}

/// Checked. `None` means that the person left it as the data have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assumptions {
    /// The base of paying up, a month.
    pub base: Option<Money>,
    /// The rate of paying up.
    pub rate: Option<Ratio>,
    /// A month of paying on after retirement.
    pub monthly: Option<Money>,
    /// A year of resident insurance.
    pub premium: Option<Money>,
    /// By how much what is paid in later years grows each year; flat where not told.
    pub growth: Option<Ratio>,
    /// The age, in years, up to which to reckon.
    pub to_age: Option<u32>,
}

impl AssumptionsForm {
    /// What was typed into a field.
    pub fn text(&self, field: AssumptionField) -> &str {
        match field {
            AssumptionField::Base => &self.base,
            AssumptionField::Rate => &self.rate,
            AssumptionField::Monthly => &self.monthly,
            AssumptionField::Premium => &self.premium,
            AssumptionField::Growth => &self.growth,
            AssumptionField::ToAge => &self.to_age,
        }
    }

    fn money(&self, field: AssumptionField) -> Result<Option<Money>, Problem> {
        Ok(hundredths(self.text(field), field)?.map(Money::from_fen))
    }

    fn rate(&self, field: AssumptionField) -> Result<Option<Ratio>, Problem> {
        let found = hundredths(self.text(field), field)?;
        // A hundredth of a percent is a hundred in a million.
        Ok(found.and_then(|found| u32::try_from(found * 100).ok()).map(Ratio::from_ppm))
    }

    fn years(&self, field: AssumptionField) -> Result<Option<u32>, Problem> {
        match hundredths(self.text(field), field)? {
            Some(found) if !found.is_multiple_of(100) => Err(not_between(field)),
            found => Ok(found.and_then(|found| u32::try_from(found / 100).ok())),
        }
    }

    /// What can be used, and what has to be mended. A field with a problem counts as not changed, so that one slip does
    /// not take the whole answer away.
    pub fn read(&self) -> (Assumptions, Vec<FieldProblem<AssumptionField>>) {
        use AssumptionField as F;
        let mut checks = Checks::new();
        let assumptions = Assumptions {
            base: checks.take(F::Base, self.money(F::Base)).flatten(),
            rate: checks.take(F::Rate, self.rate(F::Rate)).flatten(),
            monthly: checks.take(F::Monthly, self.money(F::Monthly)).flatten(),
            premium: checks.take(F::Premium, self.money(F::Premium)).flatten(),
            growth: checks.take(F::Growth, self.rate(F::Growth)).flatten(),
            to_age: checks.take(F::ToAge, self.years(F::ToAge)).flatten(),
        };
        (assumptions, checks.finish(None::<()>).err().unwrap_or_default())
    }
}

/// Reads a number with at most two decimals as people type it: full-width digits, thousands separators, a unit behind
/// it. In hundredths; `Ok(None)` when nothing was typed.
fn hundredths(text: &str, field: AssumptionField) -> Result<Option<u64>, Problem> {
    let plain: String = text.trim().chars().filter_map(plain).collect();
    if text.trim().is_empty() {
        return Ok(None);
    }
    let found = Money::parse_yuan(&plain).ok_or_else(|| not_between(field))?.fen();
    let (low, high) = field.bounds();
    if (u64::from(low) * 100..=u64::from(high) * 100).contains(&found) {
        Ok(Some(found))
    } else {
        Err(not_between(field))
    }
}

fn not_between(field: AssumptionField) -> Problem {
    let (low, high) = field.bounds();
    Problem::NotBetween { low, high }
}

/// A character as a number is written in; `None` for what only dresses it.
fn plain(c: char) -> Option<char> {
    match c {
        ',' | '\u{ff0c}' | ' ' | '%' | '\u{ff05}' | '\u{5143}' | '\u{5c81}' => None,
        '\u{ff0e}' | '\u{3002}' => Some('.'),
        '\u{ff10}'..='\u{ff19}' => char::from_u32(u32::from(c) - 0xff10 + u32::from('0')),
        other => Some(other),
    }
}
