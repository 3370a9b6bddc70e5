//! The files that come beside a program: places, words and rules. All programs of a site share them, and a browser keeps each until a
//! release has another. The page names them (`src/prerender`): those that the form needs, and those that an answer needs besides.
//! See decision 0015.

use crate::app::browser::fetching::{self, Coming};
use crate::app::browser::page;
use crate::app::SharedRules;
use crate::rulebook::asset::{self, Asset};
use crate::rulebook::{DataError, Rulebook, Rules};
use crate::wording::message::{self, locale, take_in};
use std::cell::{Cell, RefCell};
use std::fmt::{self, Display, Formatter};
use std::future::Future;
use yibao_words::Misfit;

/// What a page needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// What a form can be filled in with: the places, and the words of the forms.
    Form,
    /// Everything.
    Rules,
}

/// What one of the two tags of a page names: a file of records and a file of words.
struct Pair {
    tag: &'static str,
    records: Cell<Option<&'static [u8]>>,
    /// Until they are taken in.
    words: RefCell<Option<Vec<u8>>>,
    taken_in: Cell<bool>,
    asked: Cell<bool>,
}

impl Pair {
    const fn new(tag: &'static str) -> Self {
        Pair {
            tag,
            records: Cell::new(None),
            words: RefCell::new(None),
            taken_in: Cell::new(false),
            asked: Cell::new(false),
        }
    }

    /// Asks for the two files, unless they have come.
    fn ask(&self) -> Option<[Coming; 2]> {
        if self.records.get().is_some() {
            return None;
        }
        let named = page::content_of(self.tag)?;
        // One that a proxy cut off would come cut off again, for a year: its name holds a hash.
        let anew = self.asked.replace(true);
        let mut asked = named.split(' ').map(|address| fetching::ask(address, anew));
        Some([asked.next()??, asked.next()??])
    }

    async fn come(&self, asked: Option<[Coming; 2]>) -> bool {
        if let Some([records, words]) = asked {
            if let (Some(records), Some(words)) = (records.bytes().await, words.bytes().await) {
                // What is read points into it for as long as the page is there.
                self.records.set(Some(records.leak()));
                self.words.replace(Some(words));
            }
        }
        self.records.get().is_some()
    }

    /// The records, once the words are taken in. Files that are of no use are forgotten, so that whoever asks next fetches them anew.
    fn read<T: Asset>(&self) -> Result<T, Trouble> {
        let read = || -> Result<T, Trouble> {
            let records = self.records.get().ok_or(DataError::NotRules)?;
            if let Some(words) = self.words.take() {
                let file = message::read(locale(), words)?;
                if !self.taken_in.replace(true) {
                    take_in(locale(), file.subjects);
                }
            }
            Ok(asset::unpack(records)?)
        };
        read().inspect_err(|_| self.records.set(None))
    }
}

thread_local! {
    static FIRST: &'static Pair = Box::leak(Box::new(Pair::new("meta[name=yibao-first]")));
    static REST: &'static Pair = Box::leak(Box::new(Pair::new("meta[name=yibao-rest]")));
    static OTHER_RELEASE: Cell<bool> = const { Cell::new(false) };
}

/// Why the files are of no use.
enum Trouble {
    Records(DataError),
    Words(Misfit),
}

impl From<DataError> for Trouble {
    fn from(error: DataError) -> Self {
        Trouble::Records(error)
    }
}

impl From<Misfit> for Trouble {
    fn from(misfit: Misfit) -> Self {
        Trouble::Words(misfit)
    }
}

impl Display for Trouble {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Records(error) => error.fmt(f),
            Trouble::Words(misfit) => misfit.fmt(f),
        }
    }
}

fn first() -> &'static Pair {
    FIRST.with(|pair| *pair)
}

fn rest() -> &'static Pair {
    REST.with(|pair| *pair)
}

/// Asks for what is needed and has not come, at once; what comes back tells whether all of it has come.
pub fn fetch(needs: Needs) -> impl Future<Output = bool> {
    let pairs = match needs {
        Needs::Form => vec![first()],
        Needs::Rules => vec![first(), rest()],
    };
    let coming: Vec<_> = pairs.into_iter().map(|pair| (pair, pair.ask())).collect();
    async move {
        let mut all = true;
        for (pair, asked) in coming {
            all &= pair.come(asked).await;
        }
        all
    }
}

/// The places alone, once what a form needs has come. From then on the words of the forms can be said.
pub fn places() -> Option<SharedRules> {
    let places = || Ok(Rulebook::new(first().read()?, Rules::default()));
    places().map_err(report).ok().map(SharedRules::from)
}

/// The rules, once everything has come. From then on everything can be said.
///
/// Apart from [`places`], so that the half of a program that is a form does not carry what reads them.
pub fn rules() -> Option<SharedRules> {
    let rules = || Ok(Rulebook::new(first().read()?, rest().read()?));
    rules().map_err(report).ok().map(SharedRules::from)
}

fn report(trouble: Trouble) {
    let of_other_release = match &trouble {
        Trouble::Records(error) => matches!(error, DataError::OtherFormat { .. }),
        Trouble::Words(misfit) => *misfit == Misfit::OtherFormat,
    };
    OTHER_RELEASE.set(of_other_release);
    // Whoever puts a site together of two releases finds it here; the page says what its reader can do.
    fetching::complain(&trouble.to_string());
}

/// Whether a file that came was of another release than the program: the page has to be opened again.
pub fn of_other_release() -> bool {
    OTHER_RELEASE.get()
}
