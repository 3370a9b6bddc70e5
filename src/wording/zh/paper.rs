//! An answer on one sheet of paper: what was asked, in words, and the lines around the answer.

use super::figures::{counted, month_name, months};
use crate::wording::say::{say, tell};
use crate::wording::words;

/// Prints the answer on one page.
pub const PRINT: &str = say!("打印（一页 A4）", "Print (one A4 page)");
/// Prints it with everything that is left out there.
pub const PRINT_ALL: &str = say!("连同怎么算的一起打印", "Print with the working");
/// Before what was filled in.
pub const ASKED: &str = say!("您填的", "What you filled in");
/// What the page leaves out, and how to get it.
pub const LEFT_OUT: &str = say!(
    "这一页没有印：怎么算的每一步、各种办法和说法的细处。要印，在网页上点“连同怎么算的一起打印”。",
    "Not on this page: the steps of the working, details of the ways out and of what others say. To have them on paper, choose “Print with the working” on the page."
);
/// Heading of the documents, of which as many are printed as there is room for.
pub fn documents(count: usize) -> String {
    tell!("依据（共 {count} 份，网页上都有）", "Sources ({count} in all, every one on the page)")
}
/// What the page is not.
pub const NOT_OFFICIAL: &str = say!(
    "不是官方文件，只供参考，以当地医保部门答复为准。",
    "Not an official document, for reference only: what the local office tells you counts."
);

/// When it was worked out.
pub fn made(on: &str) -> String {
    tell!("{on} 算的", "worked out on {on}")
}

/// How often other sources say something else.
pub fn rivals(count: usize) -> String {
    say!(
        format!("别处不同的说法一共 {count} 种，网页上都有。"),
        format!("Other sources differ in {}: see the page.", counted(count, "point"))
    )
}

/// A date or a month as it was typed; the day may be missing.
pub fn typed_date(year: &str, month: &str, day: &str) -> String {
    let name = month.trim().parse().map(month_name).unwrap_or_default();
    let [month, day] = [month, day].map(|text| text.trim().trim_start_matches('0'));
    let the_day = match day.is_empty() {
        true => String::new(),
        false => tell!("{day}日", "{day} "),
    };
    tell!("{year}年{month}月{the_day}", "{the_day}{name} {year}")
}

/// A number of years and months as it was typed.
pub fn typed_months(years: &str, more: &str) -> String {
    let number = |text: &str| text.trim().parse::<u32>().unwrap_or(0);
    months(number(years).saturating_mul(12).saturating_add(number(more)))
}

/// An amount as it was typed.
pub fn typed_yuan(amount: &str) -> String {
    tell!("{amount} 元", "¥{amount}")
}

/// An age as it was typed.
pub fn typed_age(age: &str) -> String {
    tell!("{age} 岁", "{age} years")
}

/// A period as it was typed: where, from when to when, and what kind of months.
pub fn typed_period(place: &str, from: &str, to: &str, kind: &str) -> String {
    let ends = tell!("{from}到{to}", "{from} to {to}");
    let parts = [place, &ends, kind];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(words::figures::between_listed())
}
