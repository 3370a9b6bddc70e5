//! Reads values in their quantity's unit.

use super::text;
use toml::value::Value as Written;
use yibao_model::calendar::{parse_date, MonthSpan, YearMonth};
use yibao_model::evidence::{Unit, Value};
use yibao_model::money::{Money, Ratio};

/// A value as the data file has it, in its unit.
pub fn value(unit: Unit, written: &Written) -> Result<Value, String> {
    const MOST_FEN: u64 = 1_000_000_000;
    let number = |number: Option<u64>, most: u64| number.filter(|number| *number <= most);
    let count = |written: i64| number(u64::try_from(written).ok(), 1200)?.try_into().ok();
    let value = match (unit, written) {
        (Unit::Months, Written::Integer(months)) => count(*months).map(Value::Months),
        (Unit::WorkingDays, Written::Integer(days)) => count(*days).map(Value::WorkingDays),
        (Unit::Months, Written::String(bounds)) => between(bounds).map(Value::MonthsBetween),
        (Unit::Yuan, Written::Integer(yuan)) => {
            number(u64::try_from(*yuan).ok().and_then(|yuan| yuan.checked_mul(100)), MOST_FEN)
                .map(|fen| Value::Money(Money::from_fen(fen)))
        }
        (Unit::Yuan, Written::String(yuan)) => {
            number(scaled(yuan, 2), MOST_FEN).map(|fen| Value::Money(Money::from_fen(fen)))
        }
        (Unit::Percent, Written::String(rate)) => {
            number(rate.strip_suffix('%').and_then(|rate| scaled(rate, 4)), 1_000_000)
                .and_then(|ppm| ppm.try_into().ok())
                .map(|ppm| Value::Rate(Ratio::from_ppm(ppm)))
        }
        (Unit::Month, Written::String(month)) => {
            parse_date(&format!("{month}-01")).map(|day| Value::Month(YearMonth::of(day)))
        }
        (Unit::Choice(words), Written::String(word)) => {
            words.iter().find(|known| *known == word).map(|word| Value::Choice(word))
        }
        (Unit::Text, Written::String(said)) if !said.is_empty() && !said.contains(['\t', '\n', '\r']) => {
            Some(Value::Text(text(said)))
        }
        _ => None,
    };
    value.ok_or_else(|| expected(unit))
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
fn between(bounds: &str) -> Option<MonthSpan> {
    let (low, high) = bounds.split_once("..")?;
    let (low, high): (u32, u32) = (low.parse().ok()?, high.parse().ok()?);
    (low < high && high <= 1200).then_some(MonthSpan { low, high })
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
