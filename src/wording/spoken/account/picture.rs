//! The picture of the year.

use super::super::figures::month_name;
use super::{money, Say};
use crate::account::MonthCredit;
use crate::view::{MonthStanding, Picture, StripMonth, StripRun, YearStrip};
use crate::wording::words;

fn standing(month: &MonthCredit) -> MonthStanding {
    match (month.credit, month.other_base_year) {
        (None, _) => MonthStanding::Unknown,
        (Some(_), true) => MonthStanding::Assumed,
        (Some(_), false) => MonthStanding::Known,
    }
}

impl Say<'_> {
    pub(super) fn picture(&self) -> Option<Picture> {
        let months = &self.answer.year.as_ref()?.months;
        let highest = months.iter().filter_map(|month| month.credit).max()?;
        let strip = months.iter().map(|month| StripMonth {
            number: month.month.month(),
            height: month.credit.map_or(0, |amount| StripMonth::height(amount, highest)),
            standing: standing(month),
            asked: month.month == self.answer.month,
        });
        let any = |sought| months.iter().any(|month| standing(month) == sought);
        let (unknown, assumed) = (any(MonthStanding::Unknown), any(MonthStanding::Assumed));
        let note = match (unknown, assumed, self.answer.base.is_some()) {
            (true, ..) => Some(words::account::question_marks()),
            (false, true, _) => Some(words::account::dashes()),
            (false, false, true) => Some(words::account::same_base()),
            (false, false, false) => None,
        };
        Some(Picture::Year(YearStrip {
            title: words::account::year_title { year: self.answer.month.year() }.string(),
            heads: [words::account::months(), words::account::credited_monthly()].map(str::to_owned),
            months: strip.collect(),
            runs: runs(months),
            note: note.map(Into::into),
        }))
    }
}

fn runs(months: &[MonthCredit]) -> Vec<StripRun> {
    let named = |month: &MonthCredit| month_name(month.month.month());
    let alike = |a: &MonthCredit, b: &MonthCredit| a.credit == b.credit && standing(a) == standing(b);
    months
        .chunk_by(alike)
        .filter_map(|run| {
            let (first, last) = (run.first()?, run.last()?);
            let months = match run.len() {
                1 => named(first).to_owned(),
                _ => words::account::months_through { first: named(first), last: named(last) }.string(),
            };
            let (amount, note) = match (first.credit, first.other_base_year) {
                (None, _) => (
                    words::account::not_worked_out().to_owned(),
                    Some(words::account::bounds_then_not_found()),
                ),
                (Some(amount), true) => (money(amount), Some(words::account::estimated_with_same_base())),
                (Some(amount), false) => (money(amount), None),
            };
            let note = note.map(str::to_owned);
            Some(StripRun { months, amount, note })
        })
        .collect()
}
