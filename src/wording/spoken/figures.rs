//! Dates, months, money and names in the language that is spoken.

use super::names;
use crate::calendar::{DateSpan, DayCount, DayKind, WorkCalendar};
use crate::evidence::Adcode;
use crate::money::{Money, Ratio};
use crate::rulebook::{Place, PlaceKind, Rulebook};
use crate::wording::message::{language, Language, Number};
use crate::wording::words::{self, office_figures};

/// Dates and months by the messages of `office_figures`: what that is, the page's language or Chinese in every language, the module
/// says in which this stands.
macro_rules! dates_and_months {
    () => {
        use $crate::calendar::{Date, Datelike, MonthSpan, Weekday, YearMonth};

        fn weekday(day: Date) -> &'static str {
            match day.weekday() {
                Weekday::Mon => office_figures::monday(),
                Weekday::Tue => office_figures::tuesday(),
                Weekday::Wed => office_figures::wednesday(),
                Weekday::Thu => office_figures::thursday(),
                Weekday::Fri => office_figures::friday(),
                Weekday::Sat => office_figures::saturday(),
                Weekday::Sun => office_figures::sunday(),
            }
        }

        /// A month's name by itself: 9月, Sep.
        pub(super) fn month_name(month: u32) -> &'static str {
            match month {
                1 => office_figures::january(),
                2 => office_figures::february(),
                3 => office_figures::march(),
                4 => office_figures::april(),
                5 => office_figures::may(),
                6 => office_figures::june(),
                7 => office_figures::july(),
                8 => office_figures::august(),
                9 => office_figures::september(),
                10 => office_figures::october(),
                11 => office_figures::november(),
                _ => office_figures::december(),
            }
        }

        /// A date with its weekday: 2026年3月6日（周五）, Fri 6 Mar 2026.
        pub fn date(day: Date) -> String {
            let (year, month) = (day.year(), month_name(day.month()));
            office_figures::date { year, month, day: day.day(), weekday: weekday(day) }.string()
        }

        /// A date without its weekday, where nothing is due on it: 2027年1月1日, 1 Jan 2027.
        pub(super) fn plain_date(day: Date) -> String {
            let (year, month) = (day.year(), month_name(day.month()));
            office_figures::plain_date { year, month, day: day.day() }.string()
        }

        /// A month: 2039年9月, Sep 2039.
        pub fn month(month: YearMonth) -> String {
            office_figures::month_of_year { year: month.year(), month: month_name(month.month()) }.string()
        }

        /// A number of months the way people count years: 26年3个月, 26 years 3 months.
        pub fn months(count: u32) -> String {
            match (count / 12, count % 12) {
                (0, months) => office_figures::months { months }.string(),
                (years, 0) => office_figures::years { years }.string(),
                (years, months) => office_figures::years_and_months { years, months }.string(),
            }
        }

        /// The same, with the plain count behind it where that helps: 2年（24个月）, 2 years (24 months).
        pub(super) fn months_counted(count: u32) -> String {
            if count < 12 {
                months(count)
            } else {
                office_figures::time_in_months { time: months(count), months: count }.string()
            }
        }

        /// Months between bounds.
        pub(super) fn month_span(span: MonthSpan) -> String {
            match span.if_exact() {
                Some(count) => months_counted(count),
                None => {
                    office_figures::time_between { least: months(span.low), most: months(span.high) }.string()
                }
            }
        }
    };
}

pub(super) use dates_and_months;

dates_and_months!();

/// A list.
pub(super) fn list<T: AsRef<str>>(parts: &[T]) -> String {
    parts.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(words::figures::between_listed())
}

/// What stands behind something in parentheses.
pub(super) fn aside(words: &str) -> String {
    words::figures::aside { words }.string()
}

/// So many working days.
pub(super) fn working_days(days: impl Into<Number>) -> String {
    words::figures::working_days { days }.string()
}

/// Working days that have gone by, perhaps between bounds.
pub(super) fn days_gone(days: DayCount) -> String {
    match days.if_exact() {
        Some(days) => words::figures::days_gone { days }.string(),
        None => words::figures::days_gone_between { least: days.low, most: days.high }.string(),
    }
}

/// An amount of money, as it stands by itself.
pub(super) fn yuan(amount: Money) -> String {
    words::figures::yuan { amount: amount.to_string() }.string()
}

/// An amount of money in a sentence.
pub(super) fn money(amount: Money) -> String {
    words::figures::money { amount: amount.to_string() }.string()
}

/// Money between two amounts, both named.
pub(super) fn money_between(least: Money, most: Money) -> String {
    words::figures::money_between { least: least.to_string(), most: most.to_string() }.string()
}

/// Shares between two.
pub(super) fn rate_between(least: Ratio, most: Ratio) -> String {
    words::figures::rate_between { least: least.to_string(), most: most.to_string() }.string()
}

/// A due date: says when it is a make-up working day, which people don't expect to be one.
pub(super) fn due(day: Date, calendar: &WorkCalendar) -> String {
    match calendar.day(day) {
        Ok(DayKind::MakeUpWorkday { .. }) => {
            let (year, month) = (day.year(), month_name(day.month()));
            office_figures::make_up_day { year, month, day: day.day(), weekday: weekday(day) }.string()
        }
        _ => date(day),
    }
}

/// A date that may lie between bounds.
pub fn span(span: DateSpan, calendar: &WorkCalendar) -> String {
    if span.is_exact() {
        due(span.latest, calendar)
    } else {
        office_figures::day_between { earliest: date(span.earliest), latest: date(span.latest) }.string()
    }
}

/// An age: 50岁2个月, 50 years 2 months.
pub(super) fn age(count: u32) -> String {
    match (count / 12, count % 12) {
        (years, 0) => office_figures::years_old { years }.string(),
        (years, months) => office_figures::years_and_months_old { years, months }.string(),
    }
}

/// A place as people say it; the provincial office for a province.
pub fn place(code: Adcode, rules: &Rulebook) -> String {
    match rules.place(code) {
        Some(place) if place.kind == PlaceKind::Province => {
            office_figures::provincial_office { province: place_short(place) }.string()
        }
        Some(place) if language() == Language::English && names::shared(place, rules) => {
            names::with_province(place, rules)
        }
        Some(place) => place_short(place),
        None if code == Adcode::NATION => office_figures::nation().to_owned(),
        None => code.to_string(),
    }
}

/// A place's name as people say it: 吉林 for 吉林市.
pub(super) fn place_short(place: &Place) -> String {
    match language() {
        Language::Chinese => place.short.to_owned(),
        Language::English => names::place(place),
    }
}

/// A place's full name by itself.
pub fn place_name(place: &Place) -> String {
    match language() {
        Language::Chinese => place.name.to_owned(),
        Language::English => names::place(place),
    }
}

/// A place with its province, which tells 吉林市 from 吉林省, as a list of places shows it.
pub fn place_in_full(place: &Place, rules: &Rulebook) -> String {
    let name = place_name(place);
    match (place.kind, rules.place(place.adcode.province())) {
        (PlaceKind::Province, _) => office_figures::province_in_list { province: name }.string(),
        (PlaceKind::Municipality, _) | (_, None) => name,
        (_, Some(province)) => {
            office_figures::place_in_list { place: name, province: place_short(province) }.string()
        }
    }
}

/// The number to call there.
pub(super) fn hotline(code: Adcode, rules: &Rulebook) -> String {
    rules.place(code).map_or_else(|| "12393".to_owned(), |place| place.hotline())
}
