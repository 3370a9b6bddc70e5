//! Names in English: places from their pinyin, holidays.

use crate::rulebook::{Place, PlaceKind, Rulebook};
use crate::wording::say::{chinese, say};

/// Names that English writes otherwise than pinyin without apostrophes.
const OTHERWISE: [(&str, &str); 48] = [
    ("aba", "Ngawa (Aba)"),
    ("akesu", "Aksu"),
    ("alaer", "Aral"),
    ("alashan", "Alxa"),
    ("aletai", "Altay"),
    ("ali", "Ngari (Ali)"),
    ("bayannaoer", "Bayannur"),
    ("bayinguoleng", "Bayingolin"),
    ("boertala", "Bortala"),
    ("changdu", "Qamdo (Changdu)"),
    ("dingan", "Ding'an"),
    ("eerduosi", "Ordos"),
    ("ganzi", "Garzê (Ganzi)"),
    ("guangan", "Guang'an"),
    ("guoluo", "Golog (Guoluo)"),
    ("haerbin", "Harbin"),
    ("hainanzhou", "Hainan Prefecture"),
    ("hetian", "Hotan"),
    ("huaian", "Huai'an"),
    ("huhehaote", "Hohhot"),
    ("hulunbeier", "Hulunbuir"),
    ("jian", "Ji'an"),
    ("kashi", "Kashgar"),
    ("kekedala", "Kokdala"),
    ("kelamayi", "Karamay"),
    ("kezilesu", "Kizilsu"),
    ("lasa", "Lhasa"),
    ("linzhi", "Nyingchi (Linzhi)"),
    ("luan", "Lu'an"),
    ("lvliang", "Lüliang"),
    ("maanshan", "Ma'anshan"),
    ("naqu", "Nagqu"),
    ("neimenggu", "Inner Mongolia"),
    ("puer", "Pu'er"),
    ("qiqihaer", "Qiqihar"),
    ("rikaze", "Shigatse (Rikaze)"),
    ("taian", "Tai'an"),
    ("tulufan", "Turpan"),
    ("tumushuke", "Tumxuk"),
    ("wulanchabu", "Ulanqab"),
    ("wulumuqi", "Urumqi"),
    ("xian", "Xi'an"),
    ("xilinguole", "Xilingol"),
    ("xinganmeng", "Hinggan League"),
    ("xizang", "Tibet (Xizang)"),
    ("yaan", "Ya'an"),
    ("yanan", "Yan'an"),
    ("yili", "Ili"),
];

/// A place's name. 陕西 and 山西 have the same pinyin, and so have the city and the province of 吉林.
pub(super) fn place(place: &Place) -> String {
    match place.adcode.to_string().as_str() {
        "610000" => return "Shaanxi".to_owned(),
        "220200" => return "Jilin City".to_owned(),
        _ => {}
    }
    let pinyin = place.pinyin;
    if let Some((_, name)) = OTHERWISE.iter().find(|(known, _)| *known == pinyin) {
        return (*name).to_owned();
    }
    let mut letters = pinyin.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A place's name with its province, as it stands in a sentence.
pub(super) fn with_province(one: &Place, rules: &Rulebook) -> String {
    let province = rules.place(one.adcode.province());
    province.map_or_else(|| place(one), |province| format!("{}, {}", place(one), place(province)))
}

/// Whether another place goes by the same name, so that only its province tells them apart.
pub(super) fn shared(one: &Place, rules: &Rulebook) -> bool {
    // Only places of one pinyin share a name (`tests/it/place_search.rs`): without asking that first, every place is written out
    // for every name in a sentence.
    let same = |other: &Place| {
        other.pinyin == one.pinyin
            && other.kind != PlaceKind::Province
            && other.adcode != one.adcode
            && place(other) == place(one)
    };
    rules.places().iter().any(same)
}

/// The characters of place names that differ between the two ways of writing Chinese: the traditional one, then the simplified.
/// Empty but in a copy in traditional characters, whose readers may well type simplified ones (`scripts/traditional.mjs`).
const IN_BOTH_SCRIPTS: &[(char, char)] = &[];

/// A text as places are looked up by: without the spaces and apostrophes that some put between syllables, in small letters,
/// and where names may be typed in either script, in one of them.
pub fn looked_up(text: &str) -> String {
    let between = |c: &char| matches!(c, ' ' | '\t' | '\u{a0}' | '\u{3000}' | '\'' | '\u{2019}');
    let one =
        |c: char| IN_BOTH_SCRIPTS.iter().find(|(traditional, _)| *traditional == c).map_or(c, |both| both.1);
    let text: String = text.chars().filter(|c| !between(c)).map(one).collect();
    // Chinese has no cases, and pinyin is ASCII: the tables for all other scripts would be downloaded for nothing.
    say!(text.to_ascii_lowercase(), text.to_lowercase())
}

/// Ends that names of prefectures have, or had.
pub const ENDS: [&str; 3] = [chinese!("市"), chinese!("地区"), chinese!("盟")];

/// A holiday's name, as the notices call it, in English.
pub(super) fn holiday(name: &str) -> String {
    let one = |name: &str| match name {
        chinese!("元旦") => "New Year's Day".to_owned(),
        chinese!("春节") => "Spring Festival".to_owned(),
        chinese!("清明节") => "Qingming".to_owned(),
        chinese!("劳动节") => "Labour Day".to_owned(),
        chinese!("端午节") => "Dragon Boat Festival".to_owned(),
        chinese!("中秋节") => "Mid-Autumn Festival".to_owned(),
        chinese!("国庆节") => "National Day".to_owned(),
        other => other.to_owned(),
    };
    name.split(chinese!("、")).map(one).collect::<Vec<_>>().join(" and ")
}
