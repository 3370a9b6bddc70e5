//! A number of months as people type it.

use crate::reasoning::{whole_number, Entry, Part, Problem};

/// More than any place asks for; the most there is are 30 years.
const MOST_ASKED: u32 = 50 * 12;

/// A number of months as typed into a field for years and one for months: 26 years and 3 months is 315 months.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MonthsEntry {
    /// The field for years.
    pub years: String,
    /// The field for months.
    pub months: String,
}

impl MonthsEntry {
    /// From a number of months alone.
    pub fn from_months(months: &str) -> Self {
        MonthsEntry { years: String::new(), months: months.to_owned() }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.years.trim().is_empty() && self.months.trim().is_empty()
    }

    /// The months; `Ok(None)` when nothing was typed.
    ///
    /// # Errors
    /// [`Problem::NotANumber`].
    pub fn read(&self) -> Result<Option<u32>, Problem> {
        let (years, months) = (whole_number(&self.years)?, whole_number(&self.months)?);
        match (years, months) {
            (None, None) => Ok(None),
            (years, months) => Ok(Some(years.unwrap_or(0) * 12 + months.unwrap_or(0))),
        }
    }

    /// The months, if they fit between the sixteenth birthday and today: `most` are what fits.
    ///
    /// # Errors
    /// [`Problem::NotANumber`], [`Problem::MoreThanWorkingLife`].
    pub(super) fn within_life(&self, most: Option<u32>) -> Result<Option<u32>, Problem> {
        match (self.read()?, most) {
            (Some(months), Some(most)) if months > most => Err(Problem::MoreThanWorkingLife { most }),
            (months, _) => Ok(months),
        }
    }

    /// The months, as a figure that an office asks for: no place asks for more than fifty years.
    ///
    /// # Errors
    /// [`Problem::NotANumber`], [`Problem::MoreThanAnyRule`].
    pub(super) fn asked_there(&self) -> Result<Option<u32>, Problem> {
        match self.read()? {
            Some(months) if months > MOST_ASKED => Err(Problem::MoreThanAnyRule { most: MOST_ASKED }),
            months => Ok(months),
        }
    }
}

impl Entry for MonthsEntry {
    fn part(&mut self, part: Part) -> Option<&mut String> {
        match part {
            Part::Years => Some(&mut self.years),
            Part::Months => Some(&mut self.months),
            _ => None,
        }
    }
}
