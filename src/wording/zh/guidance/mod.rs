//! Where to go. Most of it is in the data, in the sources' own names and in Chinese; here it is put together.

mod documents;
mod links;
mod sheet;
pub mod words;

pub use links::{beside_account, beside_retirement, beside_transfer};

use super::evidence::{confidence, document};
use super::figures::place;
use super::{in_chinese, names};
use crate::evidence::{Adcode, Confidence};
use crate::guidance::{materials, menus, routes, Has, Route, Wanted};
use crate::rulebook::{Material, Rulebook};
use crate::wording::say::{chinese, say, tell};
use crate::wording::{CheckItem, Guide, MenuName, RouteCard, SourceLine};

/// Everything the guide has to say.
pub fn guide(wanted: Wanted, rules: &Rulebook) -> Guide {
    let what = words::purpose(wanted.purpose);
    let title = match wanted.place {
        Some(at) => tell!("{}：{what}", "{}: {what}", place(at, rules)),
        None => what.to_owned(),
    };
    let fill = Fill { place: wanted.place, rules };
    let mut cards: Vec<RouteCard> = Vec::new();
    for route in routes(wanted, rules) {
        let mut card = card(&route, &fill);
        if cards.iter().any(|known| known.name == card.name) {
            card.name.push_str(say!("：另一种办法", " (another way)"));
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
        let your_province = chinese!("您的省");
        let province =
            self.place.map_or_else(|| your_province.to_owned(), |at| own(at.province(), your_province));
        let here =
            self.place.map_or_else(|| chinese!("当地").to_owned(), |at| in_chinese::place(at, self.rules));
        let number = match self.place {
            Some(_) => self.hotline(),
            None => chinese!("12393（人在外地先拨区号）").to_owned(),
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
        fill.rules
            .place(at.province())
            .map(|found| say!(format!("{}见过", found.short), format!("seen in {}", names::place(found))))
    };
    let dial = match channel.id {
        "phone-12393" => Some(fill.hotline()),
        "phone-12345" => Some("12345".to_owned()),
        _ => None,
    };
    RouteCard {
        id: format!("{}/{}", channel.id, path.id),
        means: channel.means,
        has: Has::for_means(channel.means),
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
        need_text: words::need(material.need),
        note: fill.maybe(material.note),
        confidence: confidence(material.confidence),
        sources: fill.sources(&material.sources, material.confidence),
    }
}

/// The number to call about a place; the bare one while the place is not told.
pub fn hotline(place: Option<Adcode>, rules: &Rulebook) -> String {
    Fill { place, rules }.hotline()
}
