//! The figures of an answer that another page may hear of. Pure: no browser in it.

use crate::account::{AccountAnswer, Credit};
use crate::calendar::MonthSpan;
use crate::money::Money;
use crate::retirement::{Alternative, Gap};
use crate::transfer::TransferAnswer;

/// A figure of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A word of the JS API, or a date.
    Text(String),
    /// Months, days or fen.
    Number(u32),
    /// Not known.
    Unknown,
}

/// The figures that matter most, with the names they have in `www/embed/element.d.ts`.
pub type Figures = Vec<(&'static str, Figure)>;

fn text(known: Option<impl ToString>) -> Figure {
    known.map_or(Figure::Unknown, |text| Figure::Text(text.to_string()))
}

fn number(known: Option<u32>) -> Figure {
    known.map_or(Figure::Unknown, Figure::Number)
}

fn fen(amount: Option<Money>) -> Figure {
    number(amount.and_then(|amount| u32::try_from(amount.fen()).ok()))
}

/// Of a transfer: where it stands, and the late bounds of its two days.
pub fn transfer(answer: &TransferAnswer) -> Figures {
    let relation = answer.relation;
    vec![
        ("verdict", text(Some(answer.verdict.id()))),
        ("stage", text(Some(answer.stage.id()))),
        ("outDue", text(relation.and_then(|relation| relation.out_due).map(|due| due.latest))),
        ("inDue", text(relation.map(|relation| relation.in_due.latest))),
        ("overdueDays", Figure::Number(answer.overdue_days)),
    ]
}

/// Of a retirement: the statutory date (its month where the day is not known) and the months missing. Where a record is
/// judged in several ways none of them is the answer, and none is told.
pub fn retirement(all: &[Alternative]) -> Figures {
    let answer = match all {
        [one] => Some(&one.decision.answer),
        _ => None,
    };
    let on = answer.map(|answer| {
        let statutory = answer.statutory;
        statutory.on.map_or_else(|| statutory.month.to_string(), |on| on.to_string())
    });
    let short = |gap: Option<&Gap>| gap.and_then(|gap| gap.months);
    let (stop, keep) =
        (short(answer.map(|answer| &answer.if_stop)), short(answer.map(|answer| &answer.if_keep)));
    let low = |months: Option<MonthSpan>| number(months.map(|months| months.low));
    let high = |months: Option<MonthSpan>| number(months.map(|months| months.high));
    vec![
        ("statutoryOn", text(on)),
        ("shortIfStopLow", low(stop)),
        ("shortIfStopHigh", high(stop)),
        ("shortIfKeepLow", low(keep)),
        ("shortIfKeepHigh", high(keep)),
    ]
}

/// Of an account: what is credited in the month asked about.
pub fn account(answer: &AccountAnswer) -> Figures {
    let (low, high) = match answer.credit {
        Credit::NoAccount => (Some(Money::ZERO), Some(Money::ZERO)),
        Credit::Amount { low, high } => (Some(low), Some(high)),
        // What is estimated is no figure of the answer.
        Credit::Estimate(_) | Credit::Unknown => (None, None),
    };
    vec![("creditLowFen", fen(low)), ("creditHighFen", fen(high))]
}
