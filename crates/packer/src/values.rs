//! Reads values in their quantity's unit.
//! See `docs/rules.md#rising-tables`.

use super::text;
use toml::value::Value as Written;
use yibao_model::calendar::{parse_date, MonthSpan, YearMonth};
use yibao_model::evidence::{Unit, Value};
use yibao_model::money::{Money, Ratio};

/// A value as the data file has it, in its unit.
pub fn value(unit: Unit, written: &Written) -> Result<Value, String> {
    const MOST_COUNT: u64 = 1200;
    const MOST_FEN: u64 = 1_000_000_000;
    const WHOLE: u64 = 1_000_000;
    const MOST_SHARE: u64 = 4 * WHOLE;
    let number = |number: Option<u64>, most: u64| number.filter(|number| *number <= most);
    let count = |written: i64| number(u64::try_from(written).ok(), MOST_COUNT)?.try_into().ok();
    let money = |yuan: &str| {
        let fen = |text: &str| scaled(text, 2).filter(|fen| *fen <= MOST_FEN).map(Money::from_fen);
        let exact = fen(yuan).map(Value::Money);
        exact.or_else(|| between(yuan, fen).map(|(low, high)| Value::MoneyBetween(low, high)))
    };
    let rate = |written: &str, most: u64| {
        let ppm =
            |text: &str| text.strip_suffix('%').and_then(|rate| scaled(rate, 4)).filter(|ppm| *ppm <= most);
        let ratio = |ppm: u64| u32::try_from(ppm).ok().map(Ratio::from_ppm);
        let exact = ppm(written).and_then(ratio).map(Value::Rate);
        exact.or_else(|| {
            let (low, high) = between(written, ppm)?;
            Some(Value::RateBetween(ratio(low)?, ratio(high)?))
        })
    };
    let value = match (unit, written) {
        (Unit::Months, Written::Integer(months)) => count(*months).map(Value::Months),
        (Unit::WorkingDays, Written::Integer(days)) => count(*days).map(Value::WorkingDays),
        (Unit::Count, Written::Integer(things)) => count(*things).map(Value::Count),
        (Unit::Months, Written::String(bounds)) => {
            let months = |text: &str| text.parse().ok().filter(|months| u64::from(*months) <= MOST_COUNT);
            between(bounds, months).map(|(low, high)| Value::MonthsBetween(MonthSpan { low, high }))
        }
        (Unit::Yuan, Written::Integer(yuan)) => {
            number(u64::try_from(*yuan).ok().and_then(|yuan| yuan.checked_mul(100)), MOST_FEN)
                .map(|fen| Value::Money(Money::from_fen(fen)))
        }
        (Unit::Yuan, Written::String(yuan)) => money(yuan),
        (Unit::Percent, Written::String(written)) => rate(written, WHOLE),
        (Unit::Share, Written::String(written)) => rate(written, MOST_SHARE),
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
fn between<T: PartialOrd>(bounds: &str, read: impl Fn(&str) -> Option<T>) -> Option<(T, T)> {
    let (low, high) = bounds.split_once("..")?;
    let (low, high) = (read(low)?, read(high)?);
    (low < high).then_some((low, high))
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
