//! `guide({ place, purpose, has })`: where to go, what to bring, whom to call.

use super::facts::GuideWanted;
use super::language::answer;
use super::names::Id;
use super::reply::{FieldToMend, Found, NoAnswer, Reply};
use crate::evidence::Adcode;
use crate::guidance::{MeansOfPerson, Wanted};
use crate::reasoning::Problem;
use crate::rulebook::{Answers, Means, Need, Purpose, Rulebook};
use crate::view::{CheckItem, MenuName, RouteCard, SourceLine};
use crate::wording::{spoken, words};
use serde::{Deserializer, Serialize};

/// What the guide says. `routes`: those with what the person has first, then telephone and counters, those to avoid last.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Guide {
    pub title: String,
    pub hotline: String,
    pub routes: Vec<GuideRoute>,
    pub checklist: Vec<GuideItem>,
}

/// A document.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GuideSource {
    pub title: String,
    pub url: Option<&'static str>,
    /// In words.
    pub confidence: &'static str,
}

/// A name under which the item to tap was seen.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GuideMenu {
    pub name: &'static str,
    /// Where and when.
    pub seen: Option<String>,
}

/// One way to get it done.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct GuideRoute {
    /// Channel and path in the data, e.g. "national-app/progress".
    pub id: String,
    pub name: String,
    pub means: Id<Means>,
    pub has: Id<MeansOfPerson>,
    /// How far it gets one; "avoid": reported by a source and better not taken, `warning` says why.
    pub answers: Id<Answers>,
    pub steps: Vec<String>,
    /// Names under which the item to tap was seen, those of the person's province first.
    pub menus: Vec<GuideMenu>,
    pub shows: Option<String>,
    pub shows_not: Option<String>,
    pub warning: Option<String>,
    /// Digits to dial, for 12393 and 12345.
    pub dial: Option<String>,
    pub confidence: &'static str,
    pub sources: Vec<GuideSource>,
}

/// Something to bring or have at hand.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GuideItem {
    pub id: &'static str,
    pub name: String,
    pub need: Id<Need>,
    pub note: Option<String>,
    pub confidence: &'static str,
    pub sources: Vec<GuideSource>,
}

fn sources(lines: Vec<SourceLine>) -> Vec<GuideSource> {
    let source =
        |line: SourceLine| GuideSource { title: line.title, url: line.url, confidence: line.confidence };
    lines.into_iter().map(source).collect()
}

impl From<RouteCard> for GuideRoute {
    fn from(card: RouteCard) -> Self {
        let menu = |menu: MenuName| GuideMenu { name: menu.name, seen: menu.seen };
        GuideRoute {
            id: card.id,
            name: card.name,
            means: card.means.into(),
            has: card.has.into(),
            answers: card.answers.into(),
            steps: card.steps,
            menus: card.menus.into_iter().map(menu).collect(),
            shows: card.shows,
            shows_not: card.shows_not,
            warning: card.warning,
            dial: card.dial,
            confidence: card.confidence,
            sources: sources(card.sources),
        }
    }
}

impl From<CheckItem> for GuideItem {
    fn from(item: CheckItem) -> Self {
        GuideItem {
            id: item.id,
            name: item.name,
            need: item.need.into(),
            note: item.note,
            confidence: item.confidence,
            sources: sources(item.sources),
        }
    }
}

impl From<crate::view::Guide> for Guide {
    fn from(guide: crate::view::Guide) -> Self {
        Guide {
            title: guide.title,
            hotline: guide.hotline,
            routes: guide.routes.into_iter().map(Into::into).collect(),
            checklist: guide.checklist.into_iter().map(Into::into).collect(),
        }
    }
}

fn wanted(input: &GuideWanted, rules: &Rulebook) -> Result<Wanted, NoAnswer> {
    let mut problems = Vec::new();
    let mut problem = |field: &'static str, name: &str, what: Problem| {
        problems.push(FieldToMend { field, code: what.id(), message: spoken::problem(name, &what) });
    };
    let known = |code: &str| Adcode::parse(code).filter(|code| rules.place(*code).is_some());
    let place = input.place.as_ref().map(|code| known(code));
    if place == Some(None) {
        problem("place", words::guide::place(), Problem::UnknownPlace);
    }
    let purpose = input.purpose.as_ref().map(|choice| Purpose::from_id(&choice.0));
    match purpose {
        None => problem("purpose", words::guide::purpose(), Problem::Missing),
        Some(None) => problem("purpose", words::guide::purpose(), Problem::NotAChoice),
        Some(Some(_)) => {}
    }
    let has = input.has.as_ref().map(|choice| MeansOfPerson::from_id(&choice.0));
    if has == Some(None) {
        problem("has", words::guide::has(), Problem::NotAChoice);
    }
    match purpose.flatten() {
        Some(purpose) if problems.is_empty() => {
            Ok(Wanted { place: place.flatten(), purpose, has: has.flatten() })
        }
        _ => Err(NoAnswer::problems(problems)),
    }
}

/// `guide(wanted)`.
pub fn guide<'de>(asked: impl Deserializer<'de>, rules: &Rulebook) -> Reply<Found<Guide>> {
    let found = |input: GuideWanted, rules: &Rulebook| {
        Ok(Found::of(spoken::guidance::guide(wanted(&input, rules)?, rules).into()))
    };
    answer(asked, rules, |input| input.lang.take(), found)
}
