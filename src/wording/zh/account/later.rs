//! Amounts told on an earlier day than the day of asking.

use super::super::figures::{month, plain_date};
use super::Say;
use crate::calendar::YearMonth;
use crate::wording::say::{say, tell};
use crate::wording::Text;

impl Say<'_> {
    /// That the amounts told are of an earlier day.
    pub(super) fn to_check_again(&self) -> Option<Text> {
        let day = self.answer.amounts_as_of?;
        let start =
            Text::new().plain(say!("填的数是 ", "The figures filled in are of ")).key(plain_date(day));
        Some(match &self.answer.compared {
            Some(_) if self.answer.month == YearMonth::of(day) => start.plain(tell!(
                " 的，所以按{}算。要看这个月的，查一查这个月划入了多少，改过来。",
                ", so this is the answer for {}. For this month, look up what was credited in it and change the amount.",
                month(self.answer.month)
            )),
            _ if self.answer.base.is_some() => start.plain(say!(
                " 的。缴费基数每年换一次，换过了就改过来。",
                ". The contribution base is set anew each year: change it if it has been since."
            )),
            _ => start.plain(say!(" 的，有变化就改过来。", ": change what has changed since.")),
        })
    }
}
