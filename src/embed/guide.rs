//! `guide({ place, purpose, has })`: where to go, what to bring, whom to call.

use super::api::{self, settled};
use super::fields::Fields;
use super::json::{json, text, Each, Put, Writer};
use super::reply::{self, Told};
use crate::evidence::Adcode;
use crate::guidance::{Has, Wanted};
use crate::reasoning::Problem;
use crate::rulebook::{Purpose, Rulebook};
use crate::wording::spoken::{self, guidance::words};
use crate::wording::{CheckItem, MenuName, RouteCard, SourceLine};

/// What `guide` takes.
struct GuideInput {
    place: Option<String>,
    purpose: Option<String>,
    has: Option<String>,
}

fn input(given: &mut Fields) -> GuideInput {
    GuideInput {
        place: given.maybe_text("place"),
        purpose: given.maybe_text("purpose"),
        has: given.maybe_text("has"),
    }
}

fn wanted(input: &GuideInput, rules: &Rulebook) -> Result<Wanted, String> {
    let mut told = Vec::new();
    let mut problem = |field: &'static str, name: &str, what: Problem| {
        told.push(Told { field, code: what.id(), message: spoken::problem(name, &what) });
    };
    let known = |text: &String| Adcode::parse(text).filter(|code| rules.place(*code).is_some());
    let place = input.place.as_ref().map(known);
    if place == Some(None) {
        problem("place", words::PLACE, Problem::UnknownPlace);
    }
    let purpose = input.purpose.as_ref().map(|id| Purpose::from_id(id));
    match purpose {
        None => problem("purpose", words::PURPOSE, Problem::Missing),
        Some(None) => problem("purpose", words::PURPOSE, Problem::NotAChoice),
        Some(Some(_)) => {}
    }
    let has = input.has.as_ref().map(|id| Has::from_id(id));
    if has == Some(None) {
        problem("has", words::HAS, Problem::NotAChoice);
    }
    match purpose.flatten() {
        Some(purpose) if told.is_empty() => {
            Ok(Wanted { place: place.flatten(), purpose, has: has.flatten() })
        }
        _ => Err(reply::problems(&told)),
    }
}

fn sources(lines: &[SourceLine]) -> impl Put + '_ {
    Each(
        lines
            .iter()
            .map(|line| json!({ "title": line.title, "url": line.url, "confidence": line.confidence })),
    )
}

impl Put for MenuName {
    fn put(&self, out: &mut Writer) {
        json!(out, { "name": self.name, "seen": self.seen });
    }
}

impl Put for RouteCard {
    fn put(&self, out: &mut Writer) {
        json!(out, {
            "id": self.id,
            "name": self.name,
            "means": self.means,
            "has": self.has,
            "answers": self.answers,
            "steps": self.steps,
            "menus": self.menus,
            "shows": self.shows,
            "showsNot": self.shows_not,
            "warning": self.warning,
            "dial": self.dial,
            "confidence": self.confidence,
            "sources": sources(&self.sources),
        });
    }
}

impl Put for CheckItem {
    fn put(&self, out: &mut Writer) {
        json!(out, {
            "id": self.id,
            "name": self.name,
            "need": self.need,
            "note": self.note,
            "confidence": self.confidence,
            "sources": sources(&self.sources),
        });
    }
}

/// `guide(wanted)`: JSON in, JSON out.
pub fn guide(asked: &str, rules: &Rulebook) -> String {
    let wanted = api::read(asked, input).and_then(|input| wanted(&input, rules));
    settled(wanted.map(|wanted| {
        let guide = spoken::guidance::guide(wanted, rules);
        text(&json!({
            "status": "decided",
            "answer": {
                "title": guide.title,
                "hotline": guide.hotline,
                "routes": guide.routes,
                "checklist": guide.checklist,
            },
        }))
    }))
}
