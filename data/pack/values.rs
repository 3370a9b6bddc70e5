//! Packs values in their quantity's unit.

use super::quantity::Unit;
use super::schema;
use toml::value::Value;

/// The packed form of a value: whole numbers for months, days, fen and parts in a million.
pub fn packed_value(unit: Unit, value: &Value) -> Result<Option<String>, String> {
    const MOST_FEN: u64 = 1_000_000_000;
    let number = |number: Option<u64>, most: u64| Some(number.filter(|number| *number <= most)?.to_string());
    let text = match (unit, value) {
        (Unit::Months | Unit::WorkingDays, Value::Integer(count)) => number(u64::try_from(*count).ok(), 1200),
        (Unit::Months, Value::String(bounds)) => between(bounds),
        (Unit::Yuan, Value::Integer(yuan)) => {
            number(u64::try_from(*yuan).ok().and_then(|yuan| yuan.checked_mul(100)), MOST_FEN)
        }
        (Unit::Yuan, Value::String(yuan)) => number(scaled(yuan, 2), MOST_FEN),
        (Unit::Percent, Value::String(rate)) => {
            number(rate.strip_suffix('%').and_then(|rate| scaled(rate, 4)), 1_000_000)
        }
        (Unit::Month, Value::String(month)) => schema::day(&format!("{month}-01")).map(|_| month.clone()),
        (Unit::Choice(words), Value::String(word)) => words.contains(&word.as_str()).then(|| word.clone()),
        (Unit::Text, Value::String(text)) if !text.is_empty() && !text.contains(['\t', '\n', '\r']) => {
            Some(text.clone())
        }
        _ => None,
    };
    text.map(Some).ok_or_else(|| expected(unit))
}

fn expected(unit: Unit) -> String {
    let what = match unit {
        Unit::Months => "whole months, 0 to 1200, or \"276..360\" where only bounds are known",
        Unit::WorkingDays => "whole working days, 0 to 1200",
        Unit::Yuan => "yuan, 0 to 10000000: 7270 or \"584.92\"",
        Unit::Percent => "a rate, 0% to 100%: \"9.5%\"",
        Unit::Month => "a month of 1900 to 2100: \"1965-01\"",
        Unit::Choice(words) => &format!("one of {}", words.join(", ")),
        Unit::Text => "a text, in one line and without tabs",
    };
    format!("expected {what}")
}

/// Months of which only bounds are known: `276..360`.
fn between(bounds: &str) -> Option<String> {
    let (low, high) = bounds.split_once("..")?;
    let (low, high): (u32, u32) = (low.parse().ok()?, high.parse().ok()?);
    (low < high && high <= 1200).then(|| format!("{low}..{high}"))
}

/// A decimal times ten to the power of `places`, exactly; `None` with more decimals than that.
fn scaled(text: &str, places: usize) -> Option<u64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > places {
        return None;
    }
    format!("{whole}{part:0<places$}").parse().ok()
}
