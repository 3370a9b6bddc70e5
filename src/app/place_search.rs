//! Which places a text may mean: by name, with the province before it or not, by pinyin, initials or code. Pure: no browser
//! in it.
//! See decision 0026.

use crate::rulebook::{Place, PlaceKind, Rulebook};
use crate::wording::spoken::{ends, looked_up, place_in_full, place_name};

/// Few enough to be seen at once above a phone's keyboard. The cities of a province are all shown: nobody could tell which
/// of them are missing.
const SHOWN: usize = 6;

/// The ways a place is called, as they are compared.
struct Names {
    name: String,
    short: String,
    /// As the page's language calls it.
    spoken: String,
    /// As a list shows it.
    full: String,
    /// What else it is or was called, and codes it had.
    also: Vec<String>,
}

impl Names {
    fn of(place: &Place, rules: &Rulebook) -> Self {
        let spoken = place_name(place);
        let [name, short, spoken, full] = [place.name, place.short, &spoken, &place_in_full(place, rules)]
            .map(|name| looked_up(name, rules));
        Names { name, short, spoken, full, also: place.also().map(|name| looked_up(name, rules)).collect() }
    }

    /// Whether a text is the name, the short one, or the short one with the end of the long one, as people say it.
    fn is(&self, text: &str) -> bool {
        let with_end = || text.strip_prefix(self.short.as_str()).is_some_and(|end| self.name.ends_with(end));
        self.name == text || self.spoken == text || with_end() || self.was(text)
    }

    /// Whether a text is a name or a code that it had, with or without an end such names have, or its name of today behind.
    fn was(&self, text: &str) -> bool {
        let is_end =
            |end: &str| end.is_empty() || ends().contains(&end) || end == self.name || end == self.short;
        self.also.iter().any(|also| text.strip_prefix(also.as_str()).is_some_and(is_end))
    }

    fn begins(&self, place: &Place, text: &str) -> bool {
        let also = || self.also.iter().any(|also| also.starts_with(text));
        self.full.starts_with(text) || self.name.starts_with(text) || place.pinyin.starts_with(text) || also()
    }

    /// Whether a text is the short name with something behind it that is no end of a name: a part of the place.
    fn is_around(&self, text: &str) -> bool {
        text.strip_prefix(self.short.as_str()).is_some_and(|part| part.chars().count() > 1)
    }

    /// What follows where a text begins with this name.
    fn rest<'a>(&self, place: &Place, text: &'a str) -> Option<&'a str> {
        let long = text.strip_prefix(self.name.as_str()).or_else(|| text.strip_prefix(self.spoken.as_str()));
        long.or_else(|| {
            let rest = text.strip_prefix(self.short.as_str())?;
            let mut ends = self.name.char_indices().filter_map(|(at, _)| self.name.get(at..));
            Some(ends.find_map(|end| rest.strip_prefix(end)).unwrap_or(rest))
        })
        .or_else(|| text.strip_prefix(place.pinyin))
    }
}

/// The last in a list: a province is rarely meant for its own office.
fn is_office(place: &Place) -> bool {
    place.kind == PlaceKind::Province
}

/// Every place with its names, and the provinces a text begins with, each with what the text says after it.
struct Index<'a, 'b> {
    places: Vec<(&'a Place, Names)>,
    provinces: Vec<(&'a Place, &'b str)>,
}

impl<'a, 'b> Index<'a, 'b> {
    fn new(text: &'b str, rules: &'a Rulebook) -> Self {
        let places: Vec<_> = rules.places().iter().map(|place| (place, Names::of(place, rules))).collect();
        let leading = places.iter().filter(|(place, _)| place.adcode == place.adcode.province());
        let provinces =
            leading.filter_map(|(place, names)| Some((*place, names.rest(place, text)?))).collect();
        Index { places, provinces }
    }

    /// What a text says of a place after its province.
    fn after_province(&self, place: &Place) -> impl Iterator<Item = &'b str> + use<'_, 'a, 'b> {
        let code = place.adcode.province();
        self.provinces.iter().filter(move |(province, _)| province.adcode == code).map(|(_, rest)| *rest)
    }

    /// The province that alone has these initials.
    fn by_initials(&self, text: &str) -> Option<&'a Place> {
        let mut with = self
            .places
            .iter()
            .map(|(place, _)| *place)
            .filter(|place| is_office(place) && place.initials == text);
        with.next().filter(|_| with.next().is_none())
    }
}

/// Places that answer to a text, the closest first; a province's own office comes after its cities.
pub fn matching<'a>(text: &str, rules: &'a Rulebook) -> Vec<&'a Place> {
    let text = looked_up(text, rules);
    if text.is_empty() {
        return Vec::new();
    }
    let index = Index::new(&text, rules);
    let by_initials = index.by_initials(&text);
    let closeness = |place: &Place, names: &Names| {
        let within = |rest: &str| match place.kind {
            PlaceKind::Province => rest.is_empty() || names.full.contains(rest),
            // Whatever its district is called.
            PlaceKind::Municipality => true,
            _ => {
                names.begins(place, rest)
                    || names.was(rest)
                    || place.initials.starts_with(rest)
                    || rest.starts_with(&names.name)
            }
        };
        if names.is(&text) || place.pinyin == text || index.after_province(place).any(|rest| names.was(rest))
        {
            Some(0)
        } else if index.after_province(place).any(within)
            || by_initials.is_some_and(|province| province.adcode == place.adcode.province())
        {
            Some(1)
        } else if names.begins(place, &text) || (!is_office(place) && text.starts_with(&names.name)) {
            Some(2)
        } else if names.name.contains(&text) || place.answers_to(&text) {
            Some(3)
        } else {
            None
        }
    };
    let with = index.places.iter().filter_map(|(place, names)| Some((closeness(place, names)?, *place)));
    let mut with: Vec<(u8, &Place)> = with.collect();
    if with.is_empty() {
        let around = index.places.iter().filter(|(place, names)| !is_office(place) && names.is_around(&text));
        with.extend(around.map(|(place, _)| (4, *place)));
    }
    with.sort_by_key(|(closeness, place)| (is_office(place), *closeness, place.adcode));
    if by_initials.is_none() && index.provinces.iter().all(|(_, rest)| !rest.is_empty()) {
        let exactly = with.iter().filter(|(closeness, _)| *closeness == 0).count();
        with.truncate(SHOWN.max(exactly));
    }
    with.into_iter().map(|(_, place)| place).collect()
}

/// The place a text leaves no doubt about. The name of a province does not mean its office, and in it lies more than the
/// city of the same name.
pub fn settled<'a>(text: &str, rules: &'a Rulebook) -> Option<&'a Place> {
    let text = looked_up(text, rules);
    let index = Index::new(&text, rules);
    let province = index.provinces.iter().any(|(place, rest)| is_office(place) && rest.is_empty());
    let mut meant = index.places.iter().filter(|(place, names)| {
        let named = || names.is(&text) || index.after_province(place).any(|rest| names.is(rest));
        names.full == text || (!province && !is_office(place) && named())
    });
    let only = meant.next().filter(|_| meant.next().is_none());
    only.map(|(place, _)| *place)
}
