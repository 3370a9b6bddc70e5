//! Where to go. Most of it is in the data, in the sources' own names and in Chinese; here it is put together.

pub mod choices;
mod documents;
mod links;
mod sheet;

pub use links::{beside_account, beside_retirement, beside_transfer};

use super::evidence::{confidence, document};
use super::figures::place;
use super::{in_chinese, names};
use crate::evidence::{Adcode, Confidence};
use crate::guidance::{materials, menus, routes, MeansOfPerson, Route, Wanted};
use crate::rulebook::{Material, Rulebook};
use crate::view::{CheckItem, Guide, MenuName, RouteCard, SourceLine};
use crate::wording::message::{language, Language};
use crate::wording::words::{self, office_guide_in_chinese};

/// Everything the guide has to say.
pub fn guide(wanted: Wanted, rules: &Rulebook) -> Guide {
    let what = choices::purpose(wanted.purpose);
    let title = match wanted.place {
        Some(at) => words::guide_choices::at_place { place: place(at, rules), what }.string(),
        None => what.to_owned(),
    };
    let fill = Fill { place: wanted.place, rules };
    let mut cards: Vec<RouteCard> = Vec::new();
    for route in routes(wanted, rules) {
        let mut card = card(&route, &fill);
        if cards.iter().any(|known| known.name == card.name) {
            card.name = words::guide::another_way { name: card.name }.string();
        }
        cards.push(card);
    }
    Guide {
        title,
        hotline: fill.hotline(),
        routes: cards,
        checklist: materials(wanted, rules).into_iter().map(|material| item(material, &fill)).collect(),
    }
}

/// Fills what a text of the data leaves open with what is the person's own: in Chinese, as the text is.
pub(super) struct Fill<'a> {
    pub place: Option<Adcode>,
    pub rules: &'a Rulebook,
}

impl Fill<'_> {
    pub fn hotline(&self) -> String {
        self.place.map_or_else(|| "12393".to_owned(), |at| super::figures::hotline(at, self.rules))
    }

    pub fn text(&self, text: &str) -> String {
        if !text.contains('{') {
            return text.to_owned();
        }
        let own = |at: Adcode, or: &str| {
            self.rules.place(at).map_or_else(|| or.to_owned(), |found| found.short.to_owned())
        };
        let your_province = office_guide_in_chinese::your_province();
        let province =
            self.place.map_or_else(|| your_province.to_owned(), |at| own(at.province(), your_province));
        let here = match self.place {
            Some(at) => in_chinese::place(at, self.rules),
            None => office_guide_in_chinese::here().to_owned(),
        };
        let number = match self.place {
            Some(_) => self.hotline(),
            None => office_guide_in_chinese::hotline_anywhere().to_owned(),
        };
        text.replace("{hotline}", &number).replace("{province}", &province).replace("{place}", &here)
    }

    fn maybe(&self, text: Option<&str>) -> Option<String> {
        text.map(|text| self.text(text))
    }

    /// The documents, each as well known as it is itself.
    fn sources(&self, cited: &[usize], best: Confidence) -> Vec<SourceLine> {
        let known = |source: usize| {
            let source = &self.rules.sources[source];
            document(source, source.confidence.min(best))
        };
        cited.iter().map(|source| known(*source)).collect()
    }
}

fn card(route: &Route, fill: &Fill) -> RouteCard {
    let (channel, path) = (route.channel, route.path);
    let seen = |at: Adcode| {
        let found = fill.rules.place(at.province())?;
        let place = match language() {
            Language::Chinese => found.short.to_owned(),
            Language::English => names::place(found),
        };
        Some(words::guide::seen_in { place }.string())
    };
    let dial = match channel.id {
        "phone-12393" => Some(fill.hotline()),
        "phone-12345" => Some("12345".to_owned()),
        _ => None,
    };
    RouteCard {
        id: format!("{}/{}", channel.id, path.id),
        means: channel.means,
        has: MeansOfPerson::for_means(channel.means),
        answers: path.answers,
        name: channel.name.to_owned(),
        steps: path.steps.iter().map(|step| fill.text(step)).collect(),
        menus: menus(path, fill.place)
            .into_iter()
            .map(|menu| MenuName { name: menu.name, seen: menu.place.and_then(seen) })
            .collect(),
        shows: fill.maybe(path.shows),
        shows_not: fill.maybe(path.shows_not),
        warning: fill.maybe(path.warning),
        dial: dial.map(|number| number.replace('-', "")),
        confidence: confidence(path.confidence),
        sources: fill.sources(&path.sources, path.confidence),
    }
}

fn item(material: &Material, fill: &Fill) -> CheckItem {
    CheckItem {
        id: material.id,
        name: fill.text(material.name),
        need: material.need,
        need_text: choices::need(material.need),
        note: fill.maybe(material.note),
        confidence: confidence(material.confidence),
        sources: fill.sources(&material.sources, material.confidence),
    }
}

/// The number to call about a place; the bare one while the place is not told.
pub fn hotline(place: Option<Adcode>, rules: &Rulebook) -> String {
    Fill { place, rules }.hotline()
}
