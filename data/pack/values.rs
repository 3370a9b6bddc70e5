//! Packs values in their quantity's unit.

use super::quantity::Unit;
use super::schema;
use toml::value::Value;

/// The packed form of a value: whole numbers for months, days, fen and parts in a million.
pub fn packed_value(unit: Unit, value: &Value) -> Result<Option<String>, String> {
    const MOST_COUNT: u64 = 1200;
    const MOST_FEN: u64 = 1_000_000_000;
    const WHOLE: u64 = 1_000_000;
    const MOST_SHARE: u64 = 4 * WHOLE;
    let number = |number: Option<u64>, most: u64| Some(number.filter(|number| *number <= most)?.to_string());
    let rate = |text: &str| text.strip_suffix('%').and_then(|rate| scaled(rate, 4));
    let text = match (unit, value) {
        (Unit::Months | Unit::WorkingDays, Value::Integer(count)) => {
            number(u64::try_from(*count).ok(), MOST_COUNT)
        }
        (Unit::Count, Value::Integer(count)) => number(u64::try_from(*count).ok(), MOST_COUNT),
        (Unit::Months, Value::String(bounds)) => between(bounds, |text| text.parse().ok(), MOST_COUNT),
        (Unit::Yuan, Value::Integer(yuan)) => {
            number(u64::try_from(*yuan).ok().and_then(|yuan| yuan.checked_mul(100)), MOST_FEN)
        }
        (Unit::Yuan, Value::String(yuan)) => {
            let fen = |text: &str| scaled(text, 2);
            number(fen(yuan), MOST_FEN).or_else(|| between(yuan, fen, MOST_FEN))
        }
        (Unit::Percent, Value::String(text)) => {
            number(rate(text), WHOLE).or_else(|| between(text, rate, WHOLE))
        }
        (Unit::Share, Value::String(text)) => {
            number(rate(text), MOST_SHARE).or_else(|| between(text, rate, MOST_SHARE))
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
        Unit::Yuan => "yuan, 0 to 10000000: 7270 or \"584.92\", or \"40..290\" where only bounds are known",
        Unit::Percent => "a rate, 0% to 100%: \"9.5%\", or \"4.5%..12%\" where only bounds are known",
        Unit::Share => "a share, 0% to 400%: \"80%\" or \"60%..125%\"",
        Unit::Count => "a whole number, 0 to 1200",
        Unit::Month => "a month of 1900 to 2100: \"1965-01\"",
        Unit::Choice(words) => &format!("one of {}", words.join(", ")),
        Unit::Text => "a text, in one line and without tabs",
    };
    format!("expected {what}")
}

/// A value of which only bounds are known, the low one first: `276..360`, `4.5%..12%`.
fn between(bounds: &str, read: impl Fn(&str) -> Option<u64>, most: u64) -> Option<String> {
    let (low, high) = bounds.split_once("..")?;
    let (low, high) = (read(low)?, read(high)?);
    (low < high && high <= most).then(|| format!("{low}..{high}"))
}

/// The two ends of a packed value, the same twice where it is exact.
pub fn ends(packed: &str) -> Option<(u64, u64)> {
    let (low, high) = packed.split_once("..").unwrap_or((packed, packed));
    low.parse().ok().zip(high.parse().ok())
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
