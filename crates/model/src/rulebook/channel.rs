//! Channels: where one applies, asks and looks things up, as sources tell it; and what to bring.

use super::channel_words::{Answers, Means, Need, Purpose};
use crate::evidence::{Adcode, Confidence, Reach};
use serde::{Deserialize, Serialize};

/// A way to reach an office: an app, a number, a counter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// The id the data files use.
    pub id: &'static str,
    /// Its name, as people will see it.
    pub name: &'static str,
    /// By what means it is reached.
    pub means: Means,
    /// The place it serves; the nation for those that serve everybody.
    pub place: Adcode,
    /// Whether one filed at a province serves every place there.
    pub reach: Reach,
    /// What can be done there, and how.
    pub paths: Vec<Path>,
}

/// How one thing, or several, is done through a channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Path {
    /// Its name within the channel.
    pub id: &'static str,
    /// What for.
    pub purposes: Vec<Purpose>,
    /// How far it gets one.
    pub answers: Answers,
    /// How well it is known, at best.
    pub confidence: Confidence,
    /// Indices of its sources in the rulebook.
    pub sources: Vec<usize>,
    /// What one sees there, where a source says so.
    pub shows: Option<&'static str>,
    /// What one doesn't see there, or should know before.
    pub shows_not: Option<&'static str>,
    /// What to beware of.
    pub warning: Option<&'static str>,
    /// What to do, in order. `{hotline}`, `{place}` and `{province}` stand for the person's own.
    #[serde(borrow)]
    pub steps: Vec<&'static str>,
    /// Names under which the item to tap was seen; places differ.
    pub menus: Vec<Menu>,
}

/// A name of a menu item, and who saw it where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Menu {
    /// The name.
    pub name: &'static str,
    /// The province it was seen in; `None` where the source doesn't say.
    pub place: Option<Adcode>,
    /// Index of its source in the rulebook.
    pub source: usize,
}

/// Something to bring or to have at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Material {
    /// What it is: of two with the same id the one filed nearer to the person counts.
    pub id: &'static str,
    /// Where it is asked for.
    pub place: Adcode,
    /// Whether one filed at a province is asked for in every place there.
    pub reach: Reach,
    /// Its name.
    pub name: &'static str,
    /// What for.
    pub purposes: Vec<Purpose>,
    /// Through which channels.
    pub means: Vec<Means>,
    /// Whether it has to be brought.
    pub need: Need,
    /// What should be known about it.
    pub note: Option<&'static str>,
    /// Indices of its sources in the rulebook.
    pub sources: Vec<usize>,
    /// How well it is known, at best.
    pub confidence: Confidence,
}

/// Whether what is filed at a place, with that reach, serves a person insured at another place; `None` if that is not known.
pub fn serves(filed_at: Adcode, reach: Reach, person: Option<Adcode>) -> bool {
    match person {
        _ if filed_at == Adcode::NATION => true,
        Some(person) => filed_at == person || (reach == Reach::Province && filed_at == person.province()),
        None => false,
    }
}
