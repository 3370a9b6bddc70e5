//! Dates, months and names in Chinese, in every build: the Chinese pages show them, and what has to be said to an office in
//! Chinese needs them in English pages too.

use crate::calendar::{Date, DateSpan, Datelike, DayKind, MonthSpan, Weekday, WorkCalendar, YearMonth};
use crate::evidence::Adcode;
use crate::rulebook::{Place, PlaceKind, Rulebook};

fn weekday(day: Date) -> &'static str {
    match day.weekday() {
        Weekday::Mon => "周一",
        Weekday::Tue => "周二",
        Weekday::Wed => "周三",
        Weekday::Thu => "周四",
        Weekday::Fri => "周五",
        Weekday::Sat => "周六",
        Weekday::Sun => "周日",
    }
}

/// A date with its weekday: 2026年3月6日(周五).
pub(super) fn date(day: Date) -> String {
    format!("{}年{}月{}日（{}）", day.year(), day.month(), day.day(), weekday(day))
}

/// A date without its weekday, where nothing is due on it: 2027年1月1日.
pub(super) fn plain_date(day: Date) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

/// A due date: says when it is a make-up working day, which people don't expect to be one.
pub(super) fn due(day: Date, calendar: &WorkCalendar) -> String {
    match calendar.day(day) {
        Ok(DayKind::MakeUpWorkday { .. }) => {
            format!("{}年{}月{}日（{}，调休上班）", day.year(), day.month(), day.day(), weekday(day))
        }
        _ => date(day),
    }
}

/// A date that may lie between bounds.
pub(super) fn span(span: DateSpan, calendar: &WorkCalendar) -> String {
    if span.is_exact() {
        due(span.latest, calendar)
    } else {
        format!("{}到{}之间", date(span.earliest), date(span.latest))
    }
}

/// A month: 2039年9月.
pub(super) fn month(month: YearMonth) -> String {
    format!("{}年{}月", month.year(), month.month())
}

/// A number of months the way people count years: 26年3个月.
pub(super) fn months(count: u32) -> String {
    match (count / 12, count % 12) {
        (0, months) => format!("{months}个月"),
        (years, 0) => format!("{years}年"),
        (years, months) => format!("{years}年{months}个月"),
    }
}

/// The same, with the plain count behind it where that helps: 2年(24个月).
pub(super) fn months_counted(count: u32) -> String {
    match count < 12 {
        true => months(count),
        false => format!("{}（{count}个月）", months(count)),
    }
}

/// Months between bounds.
pub(super) fn month_span(span: MonthSpan) -> String {
    match span.known() {
        Some(count) => months_counted(count),
        None => format!("{}到{}", months(span.low), months(span.high)),
    }
}

/// An age: 50岁2个月.
pub(super) fn age(count: u32) -> String {
    match count % 12 {
        0 => format!("{}岁", count / 12),
        months => format!("{}岁{months}个月", count / 12),
    }
}

/// A place as people say it; the provincial office for a province.
pub(super) fn place(code: Adcode, rules: &Rulebook) -> String {
    match rules.place(code) {
        Some(place) if place.kind == PlaceKind::Province => format!("{}本级", place.short),
        Some(place) => place.short.to_owned(),
        None if code == Adcode::NATION => "全国".to_owned(),
        None => code.to_string(),
    }
}

/// A place with its province, which tells 吉林市 from 吉林省, as a list of places shows it.
pub(super) fn place_in_full(place: &Place, rules: &Rulebook) -> String {
    match (place.kind, rules.place(place.adcode.province())) {
        (PlaceKind::Province, _) => format!("{}（省本级、省直单位）", place.name),
        (PlaceKind::Municipality, _) | (_, None) => place.name.to_owned(),
        (_, Some(province)) => format!("{}（{}）", place.name, province.short),
    }
}
