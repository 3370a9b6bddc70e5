//! Amounts told on an earlier day than the day of asking.

use super::super::figures::{self, plain_date};
use super::Say;
use crate::calendar::YearMonth;
use crate::view::Text;
use crate::wording::words;

impl Say<'_> {
    /// That the amounts told are of an earlier day.
    pub(super) fn to_check_again(&self) -> Option<Text> {
        let day = self.answer.amounts_as_of?;
        let (month, told) = (self.answer.month, plain_date(day));
        Some(match &self.answer.compared {
            Some(_) if month == YearMonth::of(day) => {
                words::account::amounts_of_month { day: told, month: figures::month(month) }.text()
            }
            _ if self.answer.base.is_some() => words::account::amounts_of_day_with_base { day: told }.text(),
            _ => words::account::amounts_of_day { day: told }.text(),
        })
    }
}
