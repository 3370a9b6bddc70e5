//! Names in English: places from their pinyin, holidays.

use crate::rulebook::{Place, PlaceKind, Rulebook};
use crate::wording::words;

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
    letters.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_uppercase()).chain(letters).collect()
    })
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

/// A text as places are looked up by: without the spaces and apostrophes that some put between syllables, in small letters,
/// and where names may be typed in either script, in one of them.
pub fn looked_up(text: &str, rules: &Rulebook) -> String {
    let between = |c: &char| matches!(c, ' ' | '\t' | '\u{a0}' | '\u{3000}' | '\'' | '\u{2019}');
    // Pinyin is ASCII, and Chinese has no cases: the tables for all other scripts would be downloaded for two letters.
    let small = |c: char| match c {
        '\u{dc}' => '\u{fc}',
        '\u{ca}' => '\u{ea}',
        c => c.to_ascii_lowercase(),
    };
    rules.in_simplified(text).chars().filter(|c| !between(c)).map(small).collect()
}

/// Ends that names of prefectures have, or had.
pub fn ends() -> [&'static str; 3] {
    use words::office_places_in_chinese as office_places;
    [office_places::city(), office_places::prefecture(), office_places::league()]
}

/// A holiday's name, as the notices call it, in the language that is spoken.
pub(super) fn holiday(name: &str) -> String {
    use words::{office_holidays, office_holidays_in_chinese as notices};
    let known = [
        (notices::new_year(), office_holidays::new_year()),
        (notices::spring_festival(), office_holidays::spring_festival()),
        (notices::qingming(), office_holidays::qingming()),
        (notices::labour_day(), office_holidays::labour_day()),
        (notices::dragon_boat(), office_holidays::dragon_boat()),
        (notices::mid_autumn(), office_holidays::mid_autumn()),
        (notices::national_day(), office_holidays::national_day()),
    ];
    let one = |name| known.iter().find(|(notice, _)| *notice == name).map_or(name, |(_, spoken)| *spoken);
    let names: Vec<&str> = name.split(notices::between_holidays()).map(one).collect();
    names.join(office_holidays::between_holidays())
}
