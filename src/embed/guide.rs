//! `guide({ place, purpose, has })`: where to go, what to bring, whom to call.

use super::api::{self, settled};
use super::given::{Given, Malformed};
use super::json::{json, Json};
use super::reply;
use crate::evidence::Adcode;
use crate::guidance::{Has, Wanted};
use crate::reasoning::Problem;
use crate::rulebook::{Purpose, Rulebook};
use crate::wording::spoken::{self, guidance::words};
use crate::wording::{CheckItem, RouteCard, SourceLine};

/// What `guide` takes.
struct GuideInput {
    place: Option<String>,
    purpose: Option<String>,
    has: Option<String>,
}

fn input(mut given: Given) -> Result<GuideInput, Malformed> {
    let input =
        GuideInput { place: given.text("place")?, purpose: given.text("purpose")?, has: given.text("has")? };
    given.done()?;
    Ok(input)
}

fn wanted(input: &GuideInput, rules: &Rulebook) -> Result<Wanted, Json> {
    let mut told = Vec::new();
    let mut problem = |field: &str, code: &str, name: &str, what: Problem| {
        told.push(reply::problem(field, code, spoken::problem(name, &what)));
    };
    let known = |text: &String| Adcode::parse(text).filter(|code| rules.place(*code).is_some());
    let place = input.place.as_ref().map(known);
    if place == Some(None) {
        problem("place", "unknownPlace", words::PLACE, Problem::UnknownPlace);
    }
    let purpose = input.purpose.as_ref().map(|id| Purpose::from_id(id));
    match purpose {
        None => problem("purpose", "missing", words::PURPOSE, Problem::Missing),
        Some(None) => problem("purpose", "notAChoice", words::PURPOSE, Problem::NotAChoice),
        Some(Some(_)) => {}
    }
    let has = input.has.as_ref().map(|id| Has::from_id(id));
    if has == Some(None) {
        problem("has", "notAChoice", words::HAS, Problem::NotAChoice);
    }
    match purpose.flatten() {
        Some(purpose) if told.is_empty() => {
            Ok(Wanted { place: place.flatten(), purpose, has: has.flatten() })
        }
        _ => Err(reply::problems(told)),
    }
}

fn sources(lines: &[SourceLine]) -> Json {
    let one =
        |line: &SourceLine| json!({ "title": line.title, "url": line.url, "confidence": line.confidence });
    lines.iter().map(one).collect()
}

fn route(route: &RouteCard) -> Json {
    let menus: Vec<Json> =
        route.menus.iter().map(|menu| json!({ "name": menu.name, "seen": menu.seen })).collect();
    json!({
        "id": route.id,
        "name": route.name,
        "means": route.means.id(),
        "has": route.has.id(),
        "answers": route.answers.id(),
        "steps": route.steps,
        "menus": menus,
        "shows": route.shows,
        "showsNot": route.shows_not,
        "warning": route.warning,
        "dial": route.dial,
        "confidence": route.confidence,
        "sources": sources(&route.sources),
    })
}

fn item(item: &CheckItem) -> Json {
    json!({
        "id": item.id,
        "name": item.name,
        "need": item.need.id(),
        "note": item.note,
        "confidence": item.confidence,
        "sources": sources(&item.sources),
    })
}

/// `guide(wanted)`: JSON in, JSON out.
pub fn guide(asked: &str, rules: &Rulebook) -> String {
    let wanted = api::read(asked, input).and_then(|input| wanted(&input, rules));
    settled(wanted.map(|wanted| {
        let guide = spoken::guidance::guide(wanted, rules);
        json!({
            "status": "decided",
            "answer": {
                "title": guide.title,
                "hotline": guide.hotline,
                "routes": guide.routes.iter().map(route).collect::<Vec<_>>(),
                "checklist": guide.checklist.iter().map(item).collect::<Vec<_>>(),
            },
        })
    }))
}
