//! Where to go, what to bring and what to ask, ready to be shown.

use super::{SourceLine, Text};
use crate::evidence::Adcode;
use crate::guidance::MeansOfPerson;
use crate::rulebook::{Answers, Means, Need, Purpose};

/// A way from an answer to the guide, filled in already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideLink {
    /// What it leads to.
    pub label: String,
    /// The place to go to there.
    pub place: Adcode,
    /// What for.
    pub purpose: Purpose,
    /// The line of what to do that it belongs to, from 0; `None` for all of them.
    pub at: Option<usize>,
}

/// A name of a menu item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuName {
    /// The name.
    pub name: &'static str,
    /// Where it was seen, where a source says so.
    pub seen: Option<String>,
}

/// One way to get something done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteCard {
    /// Channel and path in the data: `national-app/progress`.
    pub id: String,
    /// By what means it is reached.
    pub means: Means,
    /// What one needs for it.
    pub has: MeansOfPerson,
    /// How far it gets one.
    pub answers: Answers,
    /// The channel's name.
    pub name: String,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// Names under which the item was seen, the person's province first.
    pub menus: Vec<MenuName>,
    /// What one sees there.
    pub shows: Option<String>,
    /// What one doesn't see there, or should know before.
    pub shows_not: Option<String>,
    /// What to beware of.
    pub warning: Option<String>,
    /// The number to dial, digits only, where it is a call to 12393 or 12345.
    pub dial: Option<String>,
    /// How well it is known, in words.
    pub confidence: &'static str,
    /// Where that is from.
    pub sources: Vec<SourceLine>,
}

/// Something to bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckItem {
    /// The id in the data, for remembering that it was ticked.
    pub id: &'static str,
    /// What it is.
    pub name: String,
    /// Whether it has to be brought.
    pub need: Need,
    /// The same in words.
    pub need_text: &'static str,
    /// What should be known about it.
    pub note: Option<String>,
    /// How well it is known, in words.
    pub confidence: &'static str,
    /// Where that is from.
    pub sources: Vec<SourceLine>,
}

/// Where to go for one purpose in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// What it is about.
    pub title: String,
    /// The number to call there.
    pub hotline: String,
    /// The ways, the best first.
    pub routes: Vec<RouteCard>,
    /// What to bring.
    pub checklist: Vec<CheckItem>,
}

/// A page to take to the counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is about.
    pub title: String,
    /// The situation, in three lines.
    pub situation: Vec<Text>,
    /// What to ask.
    pub questions: Vec<Text>,
    /// What to bring.
    pub bring: Vec<String>,
    /// Whom to call: who, and the number.
    pub phones: Vec<(String, String)>,
    /// Documents to point to.
    pub sources: Vec<String>,
    /// When and by what it was made.
    pub foot: String,
}
