//! The places, what each says, and the calendar: packed records read into a [`Rulebook`].
//!
//! `data/*.toml` is checked and packed when the product is built; see `data/README.md` for how to add to it and
//! `crates/packer` for the checks that stop the build. The records are those of `crates/model`.

pub use yibao_model::rulebook::{
    asset, serves, Answers, Channel, DataError, Material, Means, Menu, Need, Path, Place, PlaceKind, Places,
    Purpose, Rules,
};

use crate::calendar::{Date, WorkCalendar};
use crate::evidence::{look_up, Adcode, Circumstances, Claim, ClaimRef, Finding, Quantity, Source};

/// Everything known, read once per page.
#[derive(Clone, Debug)]
pub struct Rulebook {
    /// The day the data as a whole was last gone through.
    pub as_of: Date,
    /// The documents, in the order of their ids.
    pub sources: Vec<Source>,
    /// The claims, in the order of the files.
    pub claims: Vec<Claim>,
    /// Days off and working days.
    pub calendar: WorkCalendar,
    /// Where one applies and asks, in the order of the files.
    pub channels: Vec<Channel>,
    /// What to bring.
    pub materials: Vec<Material>,
    places: Vec<Place>,
    in_both_scripts: Vec<(char, char)>,
    /// Positions in `claims` by place and quantity, in order.
    filed: Vec<(Adcode, Quantity, usize)>,
}

impl PartialEq for Rulebook {
    /// Rulebooks are read once and shared: two are the same when they rest on the same data.
    fn eq(&self, other: &Self) -> bool {
        // The same one is the common case, met on every render.
        std::ptr::eq(self, other)
            || (self.as_of == other.as_of
                && self.claims == other.claims
                && self.sources == other.sources
                && self.channels == other.channels
                && self.materials == other.materials)
    }
}

impl Rulebook {
    /// The whole rulebook, of the files in the program.
    ///
    /// # Errors
    /// [`DataError`] where they can't be read: a bug in the build, which a test rules out.
    #[cfg(feature = "inside")]
    pub fn embedded() -> Result<Self, DataError> {
        static PLACES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.bin"));
        static RULES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.bin"));
        Rulebook::from_files(PLACES, RULES)
    }

    /// The whole rulebook, of the files that a build writes beside its programs (`yibao-packer`).
    ///
    /// # Errors
    /// [`DataError`] where one of them is another file, not whole, or of another release.
    pub fn from_files(places: &'static [u8], rules: &'static [u8]) -> Result<Self, DataError> {
        Ok(Rulebook::new(asset::unpack(places)?, asset::unpack(rules)?))
    }

    /// Places alone: what a form can be filled in with, before there is anything to answer. It knows no rule, and no day
    /// on which it was gone through.
    ///
    /// # Errors
    /// [`DataError`] as of [`Rulebook::from_files`].
    pub fn of_places(places: &'static [u8]) -> Result<Self, DataError> {
        Ok(Rulebook::new(asset::unpack(places)?, Rules::default()))
    }

    /// Puts the records together. They must be what the packer lets pass: its checks are not made again.
    pub fn new(Places { places, in_both_scripts }: Places, rules: Rules) -> Self {
        let Rules { as_of, sources, claims, years, channels, materials } = rules;
        let mut filed: Vec<_> =
            claims.iter().enumerate().map(|(index, claim)| (claim.place, claim.quantity, index)).collect();
        filed.sort_unstable();
        let calendar = WorkCalendar::new(years);
        Rulebook { as_of, sources, claims, calendar, channels, materials, places, in_both_scripts, filed }
    }

    /// All places, provinces before their cities.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// A text with the characters of the simplified script, where the names of places are in the traditional one; else as it is.
    pub fn in_simplified(&self, text: &str) -> String {
        let simplified = |c: char| {
            let pair = self.in_both_scripts.iter().find(|(traditional, _)| *traditional == c);
            pair.map_or(c, |(_, simplified)| *simplified)
        };
        text.chars().map(simplified).collect()
    }

    /// The place with that code.
    pub fn place(&self, adcode: Adcode) -> Option<&Place> {
        let found = self.places.binary_search_by_key(&adcode, |place| place.adcode);
        found.ok().and_then(|index| self.places.get(index))
    }

    /// Whether one office is above both places: they lie in one province, and the production and construction corps (兵团) runs
    /// both or neither.
    pub fn one_administration(&self, one: Adcode, other: Adcode) -> bool {
        let corps = |place: Adcode| self.place(place).is_some_and(|place| place.corps);
        one.province() == other.province() && corps(one) == corps(other)
    }

    /// What is known about a quantity at a place on a day: the place's own claims, its province's where a source
    /// says that they hold there, and the national ones.
    pub fn find(&self, place: Adcode, quantity: Quantity, known: &Circumstances, on: Date) -> Finding {
        let mut filed_at = vec![place, place.province(), Adcode::NATION];
        filed_at.dedup();
        let claims = filed_at.into_iter().flat_map(|at| {
            let first = self.filed.partition_point(|(place, about, _)| (*place, *about) < (at, quantity));
            let same = move |filed: &&(Adcode, Quantity, usize)| (filed.0, filed.1) == (at, quantity);
            self.filed.get(first..).unwrap_or_default().iter().take_while(same)
        });
        look_up(claims.map(|(_, _, index)| (*index, &self.claims[*index])), &self.sources, place, known, on)
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

    /// The claim that a reference points to.
    pub fn claim(&self, claim: ClaimRef) -> &Claim {
        &self.claims[claim.index]
    }

    /// The document a claim rests on.
    pub fn source_of(&self, claim: ClaimRef) -> &Source {
        &self.sources[self.claims[claim.index].source]
    }

    /// The document with that id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}
