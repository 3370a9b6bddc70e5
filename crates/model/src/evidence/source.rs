//! Where a figure comes from.

use crate::calendar::{as_days, Date};
use serde::{Deserialize, Serialize};

/// How well a figure is known. Ordered: a later variant is the better one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Confidence {
    /// Recalled, not verified.
    Recalled,
    /// A page or article states it, without quoting an official text.
    ThirdParty,
    /// A page quotes a named official text.
    Quoted,
    /// The text itself was read on an official site.
    Official,
}

impl Confidence {
    /// Every level, best first.
    pub const ALL: [Confidence; 4] =
        [Confidence::Official, Confidence::Quoted, Confidence::ThirdParty, Confidence::Recalled];

    /// The name used in data files and the JS API.
    pub const fn id(self) -> &'static str {
        match self {
            Confidence::Official => "official",
            Confidence::Quoted => "quoted",
            Confidence::ThirdParty => "third-party",
            Confidence::Recalled => "recalled",
        }
    }

    /// How much a figure of this level weighs once its source's last day is past: one level less.
    pub const fn expired(self) -> Self {
        match self {
            Confidence::Official => Confidence::Quoted,
            Confidence::Quoted => Confidence::ThirdParty,
            Confidence::ThirdParty | Confidence::Recalled => Confidence::Recalled,
        }
    }

    /// The level of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Confidence::ALL.into_iter().find(|level| level.id() == id)
    }
}

/// What kind of document a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SourceKind {
    /// Law by the National People's Congress, or a local congress's regulation with the force of law.
    Law,
    /// Regulation by the State Council or a provincial government.
    Regulation,
    /// Notice or normative document by a department.
    Notice,
    /// An office's guide to a service.
    Guide,
    /// An office's published question and answer.
    Qa,
    /// Press report.
    News,
    /// A page that states something on its own authority.
    ThirdParty,
    /// One of the two articles the product started from.
    Brief,
    /// A public data set.
    Dataset,
    /// A convention of this product, named as such.
    Convention,
    /// Recalled, with no document at hand.
    Recalled,
    /// Drawn by a rule of this product from what is known of other places: what bounds rest on, and nothing else.
    Drawn,
}

impl SourceKind {
    /// All of them.
    pub const ALL: [SourceKind; 12] = [
        SourceKind::Law,
        SourceKind::Regulation,
        SourceKind::Notice,
        SourceKind::Guide,
        SourceKind::Qa,
        SourceKind::News,
        SourceKind::ThirdParty,
        SourceKind::Brief,
        SourceKind::Dataset,
        SourceKind::Convention,
        SourceKind::Recalled,
        SourceKind::Drawn,
    ];

    /// The name used in data files and the JS API.
    pub const fn id(self) -> &'static str {
        match self {
            SourceKind::Law => "law",
            SourceKind::Regulation => "regulation",
            SourceKind::Notice => "notice",
            SourceKind::Guide => "guide",
            SourceKind::Qa => "qa",
            SourceKind::News => "news",
            SourceKind::ThirdParty => "third-party",
            SourceKind::Brief => "brief",
            SourceKind::Dataset => "dataset",
            SourceKind::Convention => "convention",
            SourceKind::Recalled => "recalled",
            SourceKind::Drawn => "drawn",
        }
    }

    /// The kind of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        SourceKind::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// A document, entered once and referred to by its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The id the data files use.
    pub id: &'static str,
    /// What kind of document it is.
    pub kind: SourceKind,
    /// Its title, as published.
    pub title: &'static str,
    /// Its document number (文号), where it has one that was seen.
    pub doc_no: Option<&'static str>,
    /// Who issued or published it.
    pub issuer: Option<&'static str>,
    /// When it was issued, as precisely as known: `2021-11-01`, `2023-06`, `2023`.
    pub date: Option<&'static str>,
    /// Its address, only where that is an official one.
    pub url: Option<&'static str>,
    /// When it was last read for this product.
    #[serde(with = "as_days")]
    pub read: Date,
    /// The best confidence a claim that rests on it may have.
    pub confidence: Confidence,
    /// What a reader should know about it.
    pub note: Option<&'static str>,
}

impl Source {
    /// What a sentence calls it: its title; of one of the first two articles its publisher, since their titles name a city that most
    /// of what they say is not about.
    pub fn called(&self) -> &'static str {
        match (self.kind, self.issuer) {
            (SourceKind::Brief, Some(publisher)) => publisher,
            _ => self.title,
        }
    }
}
