//! Dates, months, money and names in the language of this build.

use super::{in_chinese, names};
use crate::calendar::{
    Date, DateSpan, Datelike, DayCount, DayKind, MonthSpan, Weekday, WorkCalendar, YearMonth,
};
use crate::evidence::Adcode;
use crate::money::Money;
use crate::rulebook::{Place, PlaceKind, Rulebook};
use crate::wording::say::{say, tell};

/// Between two things of a list.
pub(super) const LISTED: &str = say!("、", ", ");

/// A list.
pub(super) fn list<T: AsRef<str>>(parts: &[T]) -> String {
    parts.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(LISTED)
}

/// What stands behind something in parentheses.
pub(super) fn aside(words: &str) -> String {
    tell!("（{words}）", " ({words})")
}

/// So many of something, in English: 1 month, 2 months.
pub(super) fn counted<T: std::fmt::Display + PartialEq + From<u8>>(count: T, one: &str) -> String {
    let many = if count == T::from(1) { "" } else { "s" };
    format!("{count} {one}{many}")
}

/// So many working days.
pub(super) fn working_days<T: std::fmt::Display + PartialEq + From<u8>>(count: T) -> String {
    say!(format!("{count}个工作日"), counted(count, "working day"))
}

/// Working days that have gone by, perhaps between bounds.
pub(super) fn days_gone(days: DayCount) -> String {
    match days.known() {
        Some(days) => say!(format!("{days} 个工作日"), working_days(days)),
        None => tell!("{} 到 {} 个工作日", "{} to {} working days", days.low, days.high),
    }
}

/// An amount of money, as it stands by itself.
pub(super) fn yuan(amount: Money) -> String {
    tell!("{amount}元", "¥{amount}")
}

fn weekday(day: Date) -> &'static str {
    match day.weekday() {
        Weekday::Mon => "Mon",
        Weekday::Tue => "Tue",
        Weekday::Wed => "Wed",
        Weekday::Thu => "Thu",
        Weekday::Fri => "Fri",
        Weekday::Sat => "Sat",
        Weekday::Sun => "Sun",
    }
}

/// A month's short English name.
pub(super) const fn month_name(month: u32) -> &'static str {
    match month {
        1 => "Jan",
        2 => "Feb",
        3 => "Mar",
        4 => "Apr",
        5 => "May",
        6 => "Jun",
        7 => "Jul",
        8 => "Aug",
        9 => "Sep",
        10 => "Oct",
        11 => "Nov",
        _ => "Dec",
    }
}

/// A date with its weekday: 2026年3月6日(周五), Fri 6 Mar 2026.
pub fn date(day: Date) -> String {
    say!(in_chinese::date(day), format!("{} {}", weekday(day), plain_date(day)))
}

/// A date without its weekday, where nothing is due on it: 2027年1月1日, 1 Jan 2027.
pub(super) fn plain_date(day: Date) -> String {
    say!(in_chinese::plain_date(day), format!("{} {} {}", day.day(), month_name(day.month()), day.year()))
}

/// A due date: says when it is a make-up working day, which people don't expect to be one.
pub(super) fn due(day: Date, calendar: &WorkCalendar) -> String {
    say!(
        in_chinese::due(day, calendar),
        match calendar.day(day) {
            Ok(DayKind::MakeUpWorkday { .. }) => format!("{} (a make-up working day)", date(day)),
            _ => date(day),
        }
    )
}

/// A date that may lie between bounds.
pub fn span(span: DateSpan, calendar: &WorkCalendar) -> String {
    say!(
        in_chinese::span(span, calendar),
        match span.is_exact() {
            true => due(span.latest, calendar),
            false => format!("a day between {} and {}", date(span.earliest), date(span.latest)),
        }
    )
}

/// A month: 2039年9月, Sep 2039.
pub fn month(month: YearMonth) -> String {
    say!(in_chinese::month(month), format!("{} {}", month_name(month.month()), month.year()))
}

/// A number of months the way people count years: 26年3个月, 26 years 3 months.
pub fn months(count: u32) -> String {
    say!(
        in_chinese::months(count),
        match (count / 12, count % 12) {
            (0, months) => counted(months, "month"),
            (years, 0) => counted(years, "year"),
            (years, months) => format!("{} {}", counted(years, "year"), counted(months, "month")),
        }
    )
}

/// The same, with the plain count behind it where that helps: 2年(24个月), 2 years (24 months).
pub(super) fn months_counted(count: u32) -> String {
    say!(
        in_chinese::months_counted(count),
        match count < 12 {
            true => months(count),
            false => format!("{} ({})", months(count), counted(count, "month")),
        }
    )
}

/// Months between bounds.
pub(super) fn month_span(span: MonthSpan) -> String {
    say!(
        in_chinese::month_span(span),
        match span.known() {
            Some(count) => months_counted(count),
            None => format!("{} to {}", months(span.low), months(span.high)),
        }
    )
}

/// An age: 50岁2个月, 50 years 2 months.
pub(super) fn age(count: u32) -> String {
    say!(in_chinese::age(count), months(count))
}

/// A place as people say it; the provincial office for a province.
pub fn place(code: Adcode, rules: &Rulebook) -> String {
    say!(
        in_chinese::place(code, rules),
        match rules.place(code) {
            Some(place) if place.kind == PlaceKind::Province => {
                format!("{}'s provincial office", names::place(place))
            }
            Some(place) if names::shared(place, rules) => names::with_province(place, rules),
            Some(place) => names::place(place),
            None if code == Adcode::NATION => "all of China".to_owned(),
            None => code.to_string(),
        }
    )
}

/// A place's full name by itself.
pub fn place_name(place: &Place) -> String {
    say!(place.name.to_owned(), names::place(place))
}

/// A place with its province, which tells 吉林市 from 吉林省, as a list of places shows it.
pub fn place_in_full(place: &Place, rules: &Rulebook) -> String {
    let province = || rules.place(place.adcode.province());
    say!(
        in_chinese::place_in_full(place, rules),
        match (place.kind, province()) {
            (PlaceKind::Province, _) => format!("{} (provincial office)", names::place(place)),
            (PlaceKind::Municipality, _) | (_, None) => names::place(place),
            (_, Some(province)) => format!("{} ({})", names::place(place), names::place(province)),
        }
    )
}

/// The number to call there.
pub(super) fn hotline(code: Adcode, rules: &Rulebook) -> String {
    rules.place(code).map_or_else(|| "12393".to_owned(), |place| place.hotline())
}
