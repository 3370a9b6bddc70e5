//! How an estimate is said: its word first, then the span, rounded outwards to two digits where it is money.

use super::figures::{self, list, months};
use crate::calendar::MonthSpan;
use crate::evidence::{ClaimRef, Value};
use crate::money::Money;
use crate::reasoning::{Comparable, Rung};
use crate::rulebook::Rulebook;
use crate::wording::say::{say, tell};

/// The word for what it stands on.
pub(super) fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::Sources => say!("说法不一", "sources differ"),
        Rung::Estimate => say!("估算", "estimate"),
    }
}

/// The word and what is estimated, as one.
pub(super) fn named(of: Rung, words: &str) -> String {
    tell!("{}：{words}", "{}: {words}", rung(of))
}

/// To two digits: downwards, or upwards, so that the span still holds what it held. In whole yuan.
pub(super) fn two_digits(amount: Money, up: bool) -> u64 {
    let yuan = match up {
        true => amount.fen().div_ceil(100),
        false => amount.fen() / 100,
    };
    let mut step = 1;
    while yuan / step >= 100 {
        step *= 10;
    }
    match up {
        true => yuan.div_ceil(step) * step,
        false => yuan / step * step,
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
    match (low == high, high >= 10_000) {
        (true, _) => tell!("约 {high} 元", "about ¥{high}"),
        (false, true) => say!(
            match low {
                0 => format!("0 到 {}万元", wan(high)),
                _ => format!("{}万到 {}万元", wan(low), wan(high)),
            },
            format!("¥{} to ¥{}", Money::from_fen(low * 100), Money::from_fen(high * 100))
        ),
        (false, false) => say!(
            format!("{low} 到 {high} 元"),
            format!("¥{} to ¥{}", Money::from_fen(low * 100), Money::from_fen(high * 100))
        ),
    }
}

/// Months missing by an estimate: never said for certain as enough.
pub(super) fn missing(span: MonthSpan) -> String {
    match (span.low, span.high) {
        (0, 0) => say!("可能够了", "possibly enough").to_owned(),
        (0, most) => tell!("差 0 到 {}", "0 to {} short", months(most)),
        (low, high) if low == high => tell!("差 {}", "{} short", months(low)),
        _ => tell!("差 {}", "{} short", figures::month_span(span)),
    }
}

/// Which places an estimate is drawn from.
pub(super) fn places(others: &Comparable, rules: &Rulebook) -> String {
    let count = others.places;
    match others.province.and_then(|province| rules.place(province)) {
        Some(province) => {
            let name = say!(province.short.to_owned(), figures::place_name(province));
            tell!("{name}已知的 {count} 处", "the {count} places known in {name}")
        }
        None => tell!("全国已知的 {count} 处", "the {count} places known in China"),
    }
}

/// What sources say, each value once, the lowest first.
pub(super) fn said(claims: &[ClaimRef], rules: &Rulebook) -> String {
    let value = |claim: &ClaimRef| {
        let line = rules.line(*claim);
        line.steps[claim.step].value.map(|found| (line.quantity, found))
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
