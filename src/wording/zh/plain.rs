//! The plain page: what can be said without asking anything, for engines that can't run the app and for scripting switched off.

use super::evidence::{confidence, value};
use super::figures::{age, hotline, month};
use crate::evidence::{Finding, Quantity};
use crate::retirement::StatutoryDate;
use crate::rulebook::{Place, Rulebook};
use crate::wording::say::{say, tell};

/// Title.
pub const TITLE: &str = say!("全国规定、对照表和各地电话", "National rules, tables and telephone numbers");
/// What the page is.
pub const INTRO: &str = say!(
    "这一页不用脚本，老手机、网络差的时候也能看，但不能按您的情况算。",
    "This page needs no scripts and can be read on old phones and slow networks, but it can't work out your own case."
);
/// Why somebody was sent here whose browser is too old.
pub const TOO_OLD: &str = say!(
    "这个浏览器太旧，运行不了能算的网页。要算，请换一个新一点的手机或浏览器打开。",
    "This browser is too old to run the page that works it out. For that, please open it on a newer phone or browser."
);
/// Tries the app again.
pub const TRY_AGAIN: &str = say!("再试一次，打开能算的网页", "Try again: open the page that works it out");
/// Heading of the telephone section's first line.
pub const CALL: &str = say!(
    "拿不准的，打医保电话 12393。人不在当地的，前面加当地区号，例如长沙：0731-12393。",
    "If in doubt, call the medical insurance line 12393. If you are elsewhere, dial the area code of the place first, for example for Changsha (长沙): 0731-12393."
);
/// Heading of the table of ages.
pub const AGES: &str = say!("哪年出生，哪年退休", "Year of birth, and when you retire");
/// How to read it.
pub const AGES_NOTE: &str =
    say!(
        "每格是这一年 1 月出生到 12 月出生的人：退休年龄，退休的年月。退休年龄按 2024 年的全国决定算。",
        "Each cell covers people born from January to December of that year: their age at retirement, and in which months they retire. Ages follow the national decision of 2024."
    );
/// First column.
pub const BORN: &str = say!("出生年份", "Year of birth");
/// Heading of the table of places.
pub const PLACES: &str = say!(
    "各地电话，退休要缴满多少年",
    "Local telephone numbers, and how many years are required at retirement"
);
/// How to read it.
pub const PLACES_NOTE: &str = say!(
    "年数是累计缴费（含视同缴费）的要求，括号里是可靠程度。很多地方还另外要求实际缴费、在当地缴费的年数，退休年份不同也会不同，办之前一定打电话问清楚。",
    "The years are the total required (deemed months included), with a note in parentheses on how reliable the figure is. Many places also require years really paid or paid locally, and the figures can differ by year of retirement, so be sure to call and ask before you act."
);
/// Column of places.
pub const PLACE: &str = say!("地方", "Place");
/// Column of numbers to call.
pub const PHONE: &str = say!("电话", "Telephone");
/// Column for men.
pub const MAN: &str = say!("男", "Men");
/// Column for women.
pub const WOMAN: &str = say!("女", "Women");
/// Above the national rules.
pub const NATIONAL: &str = say!("全国规定", "National rules");

/// The year of birth in the table of ages.
pub fn birth_year(year: i32) -> String {
    tell!("{year}年", "{year}")
}

/// The statutory dates of those born first and last in a year.
pub fn ages(first: &StatutoryDate, last: &StatutoryDate) -> String {
    let ages = match first.age_months == last.age_months {
        true => age(first.age_months),
        false => tell!("{}到{}", "{} to {}", age(first.age_months), age(last.age_months)),
    };
    tell!("{ages}，{}到{}", "{ages}; {} to {}", month(first.month), month(last.month))
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
            let mut text = tell!("{}（{}）", "{} ({})", says(found), confidence(found.confidence));
            let mut said = vec![says(found)];
            for rival in finding.rivals().chain(&finding.drafts) {
                if !said.contains(&says(rival)) {
                    said.push(says(rival));
                    text.push_str(&tell!("；也有说 {}", "; others say {}", says(rival)));
                }
            }
            text
        }
        (None, []) => say!("没查到，要问", "not found, please ask").to_owned(),
        (None, _) => say!("看个人情况，要问", "depends on the person, please ask").to_owned(),
    }
}
