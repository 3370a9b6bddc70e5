//! The picture of the year.

use super::Say;
use crate::account::MonthCredit;
use crate::money::Money;
use crate::wording::{MonthStanding, Picture, StripMonth, StripRun, YearStrip};

fn standing(month: &MonthCredit) -> MonthStanding {
    match (month.credit, month.other_base_year) {
        (None, _) => MonthStanding::Unknown,
        (Some(_), true) => MonthStanding::Assumed,
        (Some(_), false) => MonthStanding::Known,
    }
}

/// Thousandths of the highest.
fn height(amount: Money, highest: Money) -> u32 {
    let thousandths = (amount.fen() * 1000).checked_div(highest.fen()).unwrap_or(0);
    u32::try_from(thousandths).unwrap_or(1000)
}

impl Say<'_> {
    pub(super) fn picture(&self) -> Option<Picture> {
        let months = &self.answer.year.as_ref()?.months;
        let highest = months.iter().filter_map(|month| month.credit).max()?;
        let strip = months.iter().map(|month| StripMonth {
            number: month.month.month(),
            height: month.credit.map_or(0, |amount| height(amount, highest)),
            standing: standing(month),
            asked: month.month == self.answer.month,
        });
        let any = |sought| months.iter().any(|month| standing(month) == sought);
        let (unknown, assumed) = (any(MonthStanding::Unknown), any(MonthStanding::Assumed));
        let note = match (unknown || assumed, self.answer.base.is_some()) {
            (true, _) if unknown => Some("打问号的月份，那时的基数上下限没有查到，没法算。".into()),
            (true, _) => {
                Some("虚线的月份，基数上下限和您问的这个月不是同一套，您那时的基数也可能不同。".into())
            }
            (false, true) => Some("按您的基数全年不变算。几月换基数各地不同，换了以后再算一次。".into()),
            (false, false) => None,
        };
        Some(Picture::Year(YearStrip {
            title: format!("{}年每月划入", self.answer.month.year()),
            heads: ["月份".to_owned(), "每月划入".to_owned()],
            months: strip.collect(),
            runs: runs(months),
            note,
        }))
    }
}

fn runs(months: &[MonthCredit]) -> Vec<StripRun> {
    let alike = |a: &MonthCredit, b: &MonthCredit| a.credit == b.credit && standing(a) == standing(b);
    months
        .chunk_by(alike)
        .filter_map(|run| {
            let (first, last) = (run.first()?, run.last()?);
            let months = match run.len() {
                1 => format!("{}月", first.month.month()),
                _ => format!("{}月到{}月", first.month.month(), last.month.month()),
            };
            let (amount, note) = match (first.credit, first.other_base_year) {
                (None, _) => ("没法算".to_owned(), Some("那时的基数上下限没有查到".to_owned())),
                (Some(amount), true) => (format!("{amount} 元"), Some("按同样的基数估".to_owned())),
                (Some(amount), false) => (format!("{amount} 元"), None),
            };
            Some(StripRun { months, amount, note })
        })
        .collect()
}
