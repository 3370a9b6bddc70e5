//! Periods of contribution in Chinese.

use super::super::figures::{month, months};
use crate::retirement::PeriodNote;

/// Beneath the heading of the rows.
pub const PERIODS_HINT: &str =
    "一行一段：在哪里、从哪个月到哪个月、怎么缴的。还在缴的，“到”空着。地方不清楚可以空着";
/// Label of a period's place.
pub const PERIOD_PLACE: &str = "在哪里缴";
/// Label of its first month.
pub const PERIOD_FROM: &str = "从";
/// Label of its last month.
pub const PERIOD_TO: &str = "到（还在缴就空着）";
/// Label of its kind.
pub const PERIOD_KIND: &str = "怎么缴的";
/// Adds a period.
pub const ADD_PERIOD: &str = "再加一段";

/// Heading of a period, counted from 0.
pub fn period(row: usize) -> String {
    format!("第 {} 段", row + 1)
}

/// Removes a period.
pub fn remove_period(row: usize) -> String {
    format!("去掉第 {} 段", row + 1)
}

/// What the periods come to.
pub fn periods_sum(total: u32, actual: u32) -> String {
    match total - actual {
        0 => format!("加起来：累计 {}，都是实际缴费", months(total)),
        deemed => {
            format!("加起来：累计 {}，其中实际 {}、视同 {}", months(total), months(actual), months(deemed))
        }
    }
}

/// What to look at again beside a period.
pub fn period_note(note: PeriodNote) -> String {
    match note {
        PeriodNote::Overlap { with, months: shared, .. } => {
            format!("和第 {} 段重了 {}，只算一次，请核对", with + 1, months(shared))
        }
        PeriodNote::Gap { from, to, .. } if from == to => {
            format!("前面 {} 这个月没有缴费，请核对是不是漏填", month(from))
        }
        PeriodNote::Gap { from, to, .. } => {
            format!("前面 {} 到 {} 没有缴费，请核对是不是漏填", month(from), month(to))
        }
    }
}
