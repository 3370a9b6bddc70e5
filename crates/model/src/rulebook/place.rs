//! Places people can choose.

use crate::evidence::Adcode;
use serde::{Deserialize, Serialize};

/// What kind of unit a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PlaceKind {
    /// A province or autonomous region. Chosen by people whose insurance is kept by the provincial office itself
    /// (省直, 省本级), or who have not settled on a city.
    Province,
    /// 北京, 天津, 上海, 重庆.
    Municipality,
    /// A prefecture-level unit.
    City,
    /// A county-level unit directly under the province.
    County,
}

impl PlaceKind {
    /// All of them.
    pub const ALL: [PlaceKind; 4] =
        [PlaceKind::Province, PlaceKind::Municipality, PlaceKind::City, PlaceKind::County];

    /// The name the data files use.
    pub const fn id(self) -> &'static str {
        match self {
            PlaceKind::Province => "province",
            PlaceKind::Municipality => "municipality",
            PlaceKind::City => "city",
            PlaceKind::County => "county",
        }
    }

    /// The kind of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        PlaceKind::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// A place with an insurance of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its code.
    pub adcode: Adcode,
    /// Its full name.
    pub name: &'static str,
    /// Its name as people say it.
    pub short: &'static str,
    /// What kind of unit it is.
    pub kind: PlaceKind,
    /// Full pinyin of the short name.
    pub pinyin: &'static str,
    /// First letters of the syllables.
    pub initials: &'static str,
    /// Telephone area code, for calling 12393.
    pub area_code: Option<&'static str>,
    /// What else it is or was called, and codes it had, parted by blanks: 襄樊, 思茅, 第八师. Looked up, never shown.
    pub also: Option<&'static str>,
    /// Whether it is run by the production and construction corps (兵团), not by the region it lies in.
    pub corps: bool,
}

impl Place {
    /// The number of the medical-insurance line there, dialled from anywhere: area code and 12393. Without a known
    /// area code the bare number, which reaches the place one calls from.
    pub fn hotline(&self) -> String {
        match &self.area_code {
            Some(code) => format!("{code}-12393"),
            None => "12393".to_owned(),
        }
    }

    /// What else it is or was called, and codes it had.
    pub fn also(&self) -> impl Iterator<Item = &'static str> {
        self.also.unwrap_or_default().split(' ').filter(|other| !other.is_empty())
    }

    /// Whether a search text (name, pinyin, initials or code) finds it.
    ///
    /// `text` is compared in lower case from the start of each name; 长沙, changsha, cs and 4301 all find 长沙.
    pub fn answers_to(&self, text: &str) -> bool {
        // Pinyin and codes are ASCII, and Chinese has no cases: the tables for all other scripts would be downloaded for nothing.
        let text = text.trim().to_ascii_lowercase();
        !text.is_empty()
            && (self.name.contains(&text)
                || self.pinyin.starts_with(&text)
                || self.initials.starts_with(&text)
                || self.adcode.to_string().starts_with(&text)
                || (text.len() >= 4 && self.also().any(|other| other.starts_with(&text))))
    }
}
