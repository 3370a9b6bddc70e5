//! The picture of the year.

use super::super::figures::month_name;
use super::{money, Say};
use crate::account::MonthCredit;
use crate::money::Money;
use crate::wording::say::{say, tell};
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
            (true, _) if unknown => Some(
                say!(
                    "打问号的月份，那时的基数上下限没有查到，没法算。",
                    "For months with a question mark, the lowest and highest base of that time were not found, so the credit can't be worked out."
                )
                .into(),
            ),
            (true, _) => {
                Some(
                    say!(
                        "虚线的月份，基数上下限和您问的这个月不是同一套，您那时的基数也可能不同。",
                        "For months drawn with dashes, the lowest and highest base are not those of the month you asked about, and your own base may have been different too."
                    )
                    .into(),
                )
            }
            (false, true) => Some(
                say!(
                    "按您的基数全年不变算。几月换基数各地不同，换了以后再算一次。",
                    "Worked out as if your base stayed the same all year. The month in which bases change differs from place to place: after the change, work it out again."
                )
                .into(),
            ),
            (false, false) => None,
        };
        Some(Picture::Year(YearStrip {
            title: tell!("{}年每月划入", "Credited each month in {}", self.answer.month.year()),
            heads: say!(["月份", "每月划入"], ["Months", "Credited each month"]).map(str::to_owned),
            months: strip.collect(),
            runs: runs(months),
            note,
        }))
    }
}

/// A month's name by itself.
fn named(month: &MonthCredit) -> String {
    let number = month.month.month();
    say!(format!("{number}月"), month_name(number).to_owned())
}

fn runs(months: &[MonthCredit]) -> Vec<StripRun> {
    let alike = |a: &MonthCredit, b: &MonthCredit| a.credit == b.credit && standing(a) == standing(b);
    months
        .chunk_by(alike)
        .filter_map(|run| {
            let (first, last) = (run.first()?, run.last()?);
            let months = match run.len() {
                1 => named(first),
                _ => tell!("{}到{}", "{} to {}", named(first), named(last)),
            };
            let (amount, note) = match (first.credit, first.other_base_year) {
                (None, _) => (
                    say!("没法算", "can't be worked out").to_owned(),
                    Some(
                        say!(
                            "那时的基数上下限没有查到",
                            "the lowest and highest base of that time were not found"
                        )
                        .to_owned(),
                    ),
                ),
                (Some(amount), true) => {
                    (money(amount), Some(say!("按同样的基数估", "estimated with the same base").to_owned()))
                }
                (Some(amount), false) => (money(amount), None),
            };
            Some(StripRun { months, amount, note })
        })
        .collect()
}
