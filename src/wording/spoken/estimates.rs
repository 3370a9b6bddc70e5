//! How an estimate is said: its word first, then the span, rounded outwards to two digits where it is money.

use super::figures::{self, list, months};
use crate::calendar::MonthSpan;
use crate::evidence::{ClaimRef, Value};
use crate::money::Money;
use crate::reasoning::{Comparable, Rung};
use crate::rulebook::Rulebook;
use crate::wording::message::{language, Language};
use crate::wording::words;

/// The word for what it stands on and what is estimated, as one.
pub(super) fn named(of: Rung, what: &str) -> String {
    match of {
        Rung::Sources => words::estimates::sources_differ { what }.string(),
        Rung::Estimate => words::estimates::estimate { what }.string(),
    }
}

/// To two digits: downwards, or upwards, so that the span still holds what it held. In whole yuan.
pub(super) fn two_digits(amount: Money, up: bool) -> u64 {
    let yuan = if up { amount.fen().div_ceil(100) } else { amount.fen() / 100 };
    let mut step = 1;
    while yuan / step >= 100 {
        step *= 10;
    }
    if up {
        yuan.div_ceil(step) * step
    } else {
        yuan / step * step
    }
}

/// Whole yuan by ten thousands: 0.84, 3.8, 12.
fn wan(yuan: u64) -> String {
    let (whole, rest) = (yuan / 10_000, yuan % 10_000);
    match format!("{rest:04}").trim_end_matches('0') {
        "" => whole.to_string(),
        decimals => format!("{whole}.{decimals}"),
    }
}

/// Money between two amounts, rounded outwards: 8400 到 3.8 万元 is 0.84 万到 3.8 万元.
pub(super) fn about(amount: (Money, Money)) -> String {
    let (low, high) = (two_digits(amount.0, false), two_digits(amount.1, true));
    if low == high {
        return words::estimates::about_money { amount: high }.string();
    }
    let by_ten_thousands = high >= 10_000;
    let said = |yuan: u64| match (language(), by_ten_thousands) {
        (Language::Chinese, true) => wan(yuan),
        (Language::Chinese, false) => yuan.to_string(),
        (Language::English, _) => Money::from_fen(yuan * 100).to_string(),
    };
    match (low, by_ten_thousands) {
        (0, true) => words::estimates::up_to_ten_thousands { most: said(high) }.string(),
        (_, true) => words::estimates::money_by_ten_thousands { least: said(low), most: said(high) }.string(),
        (_, false) => words::figures::money_between { least: said(low), most: said(high) }.string(),
    }
}

/// Months missing by an estimate: never said for certain as enough.
pub(super) fn missing(span: MonthSpan) -> String {
    match (span.low, span.high) {
        (0, 0) => words::estimates::possibly_enough().to_owned(),
        (0, most) => words::estimates::short_at_most { time: months(most) }.string(),
        (low, high) if low == high => words::estimates::short { time: months(low) }.string(),
        _ => words::estimates::short { time: figures::month_span(span) }.string(),
    }
}

/// Which places an estimate is drawn from.
pub(super) fn places(others: &Comparable, rules: &Rulebook) -> String {
    let count = others.places;
    match others.province.and_then(|province| rules.place(province)) {
        Some(province) => {
            words::estimates::places_in_province { province: figures::place_short(province), count }.string()
        }
        None => words::estimates::places_in_china { count }.string(),
    }
}

/// What sources say, each value once, the lowest first.
pub(super) fn said(claims: &[ClaimRef], rules: &Rulebook) -> String {
    let value = |claim: &ClaimRef| {
        let filed = rules.claim(*claim);
        filed.steps[claim.step].value.map(|found| (filed.quantity, found))
    };
    let mut values: Vec<_> = claims.iter().filter_map(value).collect();
    values.sort_by_key(|(_, found)| least(found));
    values.dedup_by(|(_, one), (_, other)| one == other);
    let words: Vec<String> =
        values.iter().map(|(quantity, found)| super::evidence::value(*quantity, found)).collect();
    list(&words)
}

/// The lower end of a value, to put values in order.
fn least(value: &Value) -> Option<u64> {
    let months = value.months().map(|span| u64::from(span.low));
    months.or_else(|| value.money().map(|(low, _)| low.fen()))
}
