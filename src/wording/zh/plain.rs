//! The plain page: what can be said without asking anything, for engines that can't run the app and for scripting switched off.

use super::evidence::{confidence, value};
use super::figures::{age, hotline, month};
use crate::evidence::{Finding, Quantity};
use crate::retirement::StatutoryDate;
use crate::rulebook::{Place, Rulebook};

/// Title.
pub const TITLE: &str = "全国规定、对照表和各地电话";
/// What the page is.
pub const INTRO: &str =
    "这一页不用脚本，老手机也能看，但不能按您的情况算。要算，请换一个新一点的手机或浏览器打开。";
/// Tries the app again.
pub const TRY_AGAIN: &str = "再试一次，打开能算的网页";
/// Heading of the telephone section's first line.
pub const CALL: &str = "拿不准的，打医保电话 12393。人不在当地的，前面加当地区号，例如长沙：0731-12393。";
/// Heading of the table of ages.
pub const AGES: &str = "哪年出生，哪年退休";
/// How to read it.
pub const AGES_NOTE: &str =
    "每格是这一年 1 月出生到 12 月出生的人：退休年龄，退休的年月。退休年龄按 2024 年的全国决定算。";
/// First column.
pub const BORN: &str = "出生年份";
/// Heading of the table of places.
pub const PLACES: &str = "各地电话，退休要缴满多少年";
/// How to read it.
pub const PLACES_NOTE: &str = "年数是累计缴费（含视同缴费）的要求，括号里是可靠程度。很多地方还另外要求实际缴费、在当地缴费的年数，退休年份不同也会不同，办之前一定打电话问清楚。";
/// Column of places.
pub const PLACE: &str = "地方";
/// Column of numbers to call.
pub const PHONE: &str = "电话";
/// Column for men.
pub const MAN: &str = "男";
/// Column for women.
pub const WOMAN: &str = "女";
/// Above the national rules.
pub const NATIONAL: &str = "全国规定";

/// The year of birth in the table of ages.
pub fn birth_year(year: i32) -> String {
    format!("{year}年")
}

/// The statutory dates of those born first and last in a year.
pub fn ages(first: &StatutoryDate, last: &StatutoryDate) -> String {
    let ages = match first.age_months == last.age_months {
        true => age(first.age_months),
        false => format!("{}到{}", age(first.age_months), age(last.age_months)),
    };
    format!("{ages}，{}到{}", month(first.month), month(last.month))
}

/// The number to call at a place.
pub fn phone(place: &Place, rules: &Rulebook) -> String {
    hotline(place.adcode, rules)
}

/// What is known of the months required in all, with what contradicts it.
pub fn required(finding: &Finding) -> String {
    let says = |found: &crate::evidence::Candidate| value(Quantity::TotalMonths, &found.value);
    match (finding.relied(), finding.possible()) {
        (Some(found), _) => {
            let mut text = format!("{}（{}）", says(found), confidence(found.confidence));
            let mut said = vec![says(found)];
            for rival in finding.rivals().chain(&finding.drafts) {
                if !said.contains(&says(rival)) {
                    said.push(says(rival));
                    text.push_str(&format!("；也有说 {}", says(rival)));
                }
            }
            text
        }
        (None, []) => "没查到，要问".to_owned(),
        (None, _) => "看个人情况，要问".to_owned(),
    }
}
