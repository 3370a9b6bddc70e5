//! The places, what each says, and the calendar: packed data read into a [`Rulebook`].
//!
//! `data/*.toml` is packed by the build script into compact texts inside the binaries; see `data/README.md` for how
//! to add to it and `data/pack.rs` for the checks that stop the build.

mod channel;
mod channel_words;
mod place;
mod read;
mod read_channels;
mod read_days;

pub use channel::{serves, Channel, Material, Menu, Path};
pub use channel_words::{Answers, Means, Need, Purpose};
pub use place::{Place, PlaceKind};
pub use read::DataError;

use crate::calendar::{Date, WorkCalendar};
use crate::evidence::{
    look_up, Adcode, Circumstances, ClaimLine, ClaimRef, Finding, Quantity, Question, Source,
};

/// The places, which the form of a question and its answer share: once in a program, also where the two halves of it are files of
/// their own.
static FORM: &str = include_str!(concat!(env!("OUT_DIR"), "/form.txt"));

/// Everything known, read once per page.
#[derive(Clone, Debug)]
pub struct Rulebook {
    /// The day the data as a whole was last gone through.
    pub as_of: Date,
    /// The documents, in the order of their ids.
    pub sources: Vec<Source>,
    /// The claims, in the order of the files.
    pub lines: Vec<ClaimLine>,
    /// Days off and working days.
    pub calendar: WorkCalendar,
    /// Where one applies and asks, in the order of the files.
    pub channels: Vec<Channel>,
    /// What to bring.
    pub materials: Vec<Material>,
    places: Vec<Place>,
    /// Positions in `lines` by place and quantity, in order.
    filed: Vec<(Adcode, Quantity, usize)>,
}

impl PartialEq for Rulebook {
    /// Rulebooks are read once and shared: two are the same when they rest on the same data.
    fn eq(&self, other: &Self) -> bool {
        // The same one is the common case, met on every render.
        std::ptr::eq(self, other)
            || (self.as_of == other.as_of
                && self.lines == other.lines
                && self.sources == other.sources
                && self.channels == other.channels
                && self.materials == other.materials)
    }
}

impl Rulebook {
    /// The whole rulebook: everything known.
    ///
    /// # Errors
    /// [`DataError`] if the packed text cannot be read: a bug in the packer, which a test rules out. The same for the others.
    pub fn embedded() -> Result<Self, DataError> {
        Rulebook::read(include_str!(concat!(env!("OUT_DIR"), "/whole.txt")))
    }

    /// What the answers to all questions and the guide are made from: without statements. A program that does not call one of
    /// these does not carry its text.
    ///
    /// # Errors
    /// As [`Rulebook::embedded`].
    pub fn answers() -> Result<Self, DataError> {
        Rulebook::read(include_str!(concat!(env!("OUT_DIR"), "/answers.txt")))
    }

    /// What the page of one question says, the guide beside its answer too. It says the same as the whole (`tests/it/packs.rs`).
    ///
    /// # Errors
    /// As [`Rulebook::embedded`].
    #[inline(always)]
    pub fn for_page(question: Question) -> Result<Self, DataError> {
        // Inlined, so that of the three texts only the one that is asked for gets into a program.
        match question {
            Question::Transfer => {
                read::read(&[FORM, include_str!(concat!(env!("OUT_DIR"), "/transfer-page.txt"))], read::all)
            }
            Question::Retirement => read::read(
                &[FORM, include_str!(concat!(env!("OUT_DIR"), "/retirement-page.txt"))],
                read::with_guide,
            ),
            Question::Account => read::read(
                &[FORM, include_str!(concat!(env!("OUT_DIR"), "/account-page.txt"))],
                read::with_guide,
            ),
        }
    }

    /// What the answer to one question is made from, without the guide. It gives the same answers as the whole.
    ///
    /// # Errors
    /// As [`Rulebook::embedded`].
    #[inline(always)]
    pub fn for_question(question: Question) -> Result<Self, DataError> {
        match question {
            Question::Transfer => {
                read::read(&[FORM, include_str!(concat!(env!("OUT_DIR"), "/transfer.txt"))], read::with_days)
            }
            Question::Retirement => {
                read::read(&[FORM, include_str!(concat!(env!("OUT_DIR"), "/retirement.txt"))], read::claims)
            }
            Question::Account => {
                read::read(&[FORM, include_str!(concat!(env!("OUT_DIR"), "/account.txt"))], read::claims)
            }
        }
    }

    /// Channels and places, for the guide.
    ///
    /// # Errors
    /// As [`Rulebook::embedded`].
    pub fn for_guide() -> Result<Self, DataError> {
        read::read(&[include_str!(concat!(env!("OUT_DIR"), "/guide.txt"))], read::guide)
    }

    /// Places alone: what a form can be filled in with, before there is anything to answer. It knows no rule.
    ///
    /// # Errors
    /// As [`Rulebook::embedded`].
    pub fn for_form() -> Result<Self, DataError> {
        read::read_places(FORM)
    }

    /// Reads a packed text, which the rulebook then points into.
    ///
    /// # Errors
    /// [`DataError`] naming the line that cannot be read.
    pub fn read(packed: &'static str) -> Result<Self, DataError> {
        read::read(&[packed], read::all)
    }

    /// All places, provinces before their cities.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The place with that code.
    pub fn place(&self, adcode: Adcode) -> Option<&Place> {
        let found = self.places.binary_search_by_key(&adcode, |place| place.adcode);
        found.ok().and_then(|index| self.places.get(index))
    }

    /// What is known about a quantity at a place on a day: the place's own claims, its province's where a source
    /// says that they hold there, and the national ones.
    pub fn find(&self, place: Adcode, quantity: Quantity, known: &Circumstances, on: Date) -> Finding {
        let mut filed_at = vec![place, place.province(), Adcode::NATION];
        filed_at.dedup();
        let lines = filed_at.into_iter().flat_map(|at| {
            let first = self.filed.partition_point(|(place, about, _)| (*place, *about) < (at, quantity));
            let same = move |filed: &&(Adcode, Quantity, usize)| (filed.0, filed.1) == (at, quantity);
            self.filed.get(first..).unwrap_or_default().iter().take_while(same)
        });
        look_up(lines.map(|(_, _, index)| (*index, &self.lines[*index])), &self.sources, place, known, on)
    }

    /// The places at which something of a quantity is filed, but for the nation: each once, in the order of their codes.
    pub fn places_with(&self, quantity: Quantity) -> impl Iterator<Item = Adcode> + '_ {
        let mut last = Adcode::NATION;
        self.filed.iter().filter(move |(_, about, _)| *about == quantity).filter_map(move |(place, _, _)| {
            let new = *place != last && *place != Adcode::NATION;
            last = *place;
            new.then_some(*place)
        })
    }

    /// The line a claim belongs to.
    pub fn line(&self, claim: ClaimRef) -> &ClaimLine {
        &self.lines[claim.line]
    }

    /// The document a claim rests on.
    pub fn source_of(&self, claim: ClaimRef) -> &Source {
        &self.sources[self.lines[claim.line].source]
    }

    /// The document with that id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}
