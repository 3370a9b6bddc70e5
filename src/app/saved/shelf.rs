//! The cases a device keeps, and how they are written down there.
//!
//! `{"product":"yibao","format":1,"cases":[{"name":"…","question":"transfer","line":"v=1&…","saved":"2026-11-26"}]}`:
//! what was filled in, never the answer, which is found anew each time. What can't be read is left as it is, so that
//! no program throws away what another one kept.

use super::question::Question;
use crate::calendar::parse_date;
use crate::given::{Given, Malformed};
use serde::{Deserialize, Serialize, Serializer};

/// The shape written here. A later shape gets another number; this program then still reads the ones before.
pub const FORMAT: u32 = 1;
/// What marks a text as ours, here and in files.
pub const PRODUCT: &str = "yibao";
/// More than anyone can tell apart in a list.
pub const MOST_CASES: usize = 30;
/// More than that no program of this product has written, and looking at all of them would stop the page.
pub const MOST_READ: usize = 200;
/// Letters of the longest name.
pub const LONGEST_NAME: usize = 20;
/// So many digits in a row are a number of something: an identity card, a telephone.
const DIGITS_OF_A_NUMBER: usize = 6;

/// A case: what somebody filled in, under a name.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Whose it is, as the person calls it.
    pub name: String,
    /// The question; it may be one this program does not know.
    pub question: String,
    /// The form as a line (`src/app/form/form_line.rs`).
    pub line: String,
    /// The day it was kept, `YYYY-MM-DD`.
    pub saved: String,
}

/// Every case the device keeps, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The cases.
    pub cases: Vec<Case>,
}

/// Why what is kept can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is not in the form it should be.
    Broken,
    /// It is in an older form, which this program does not read.
    Older,
    /// It was written by a newer program.
    Newer,
    /// There are more than [`MOST_READ`] cases.
    TooMany,
}

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadName {
    /// There is none.
    Empty,
    /// It is longer than [`LONGEST_NAME`] letters.
    TooLong,
    /// It has a number in it.
    Number,
}

/// Why a case was not put on the shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRoom {
    /// A case of this name and question is there: it is for the person to say what becomes of it.
    Taken,
    /// There are [`MOST_CASES`] already.
    Full,
}

/// Signs without width: a name of them alone would be none.
const UNSEEN: [char; 5] = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'];

/// What becomes of a case of the same name and question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Twin {
    /// Nobody has been asked yet.
    Ask,
    /// The new one takes its place.
    Replace,
    /// Both stay; the new one gets a number behind its name.
    Keep,
}

/// The name as it is kept: without spaces around it, and without control characters and signs of no width in it.
///
/// # Errors
/// [`BadName`], for the person to mend.
pub fn name(typed: &str) -> Result<String, BadName> {
    let name: String =
        typed.chars().filter(|letter| !letter.is_control() && !UNSEEN.contains(letter)).collect();
    let name = name.trim().to_owned();
    let digit = |letter: char| letter.is_ascii_digit() || ('\u{ff10}'..='\u{ff19}').contains(&letter);
    let longest_number = name.split(|letter| !digit(letter)).map(|run| run.chars().count()).max();
    match name.chars().count() {
        0 => Err(BadName::Empty),
        _ if longest_number >= Some(DIGITS_OF_A_NUMBER) => Err(BadName::Number),
        long if long > LONGEST_NAME => Err(BadName::TooLong),
        _ => Ok(name),
    }
}

/// A name made of what was filled in, for a case that is kept without asking for one: where it is about, no longer than a name is.
pub fn short_name(in_short: &str) -> String {
    let first = in_short.split(" · ").next().unwrap_or_default();
    first.chars().take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

impl Case {
    /// Its line, with the day it was kept for the day of its figures where it does not say that: those from before 2026-12 don't.
    pub fn dated_line(&self) -> String {
        let question = Question::from_id(&self.question);
        question
            .map_or_else(|| self.line.clone(), |question| question.dated(&self.line, parse_date(&self.saved)))
    }
}

impl Serialize for Shelf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Kept<'a> {
            product: &'a str,
            format: u32,
            cases: &'a [Case],
        }
        Kept { product: PRODUCT, format: FORMAT, cases: &self.cases }.serialize(serializer)
    }
}

impl Shelf {
    /// Reads what was kept.
    ///
    /// # Errors
    /// [`Unread`], where it is in no shape that is known here.
    pub fn read(kept: Given) -> Result<Self, Unread> {
        #[derive(Deserialize)]
        struct Shape {
            product: String,
            format: u32,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Kept {
            #[serde(rename = "product")]
            _product: String,
            #[serde(rename = "format")]
            _format: u32,
            cases: Option<Vec<Case>>,
        }
        let broken = |_: Malformed| Unread::Broken;
        let shape = Shape::deserialize(kept.clone()).map_err(broken)?;
        match shape.format {
            _ if shape.product != PRODUCT => return Err(Unread::Broken),
            FORMAT => {}
            newer if newer > FORMAT => return Err(Unread::Newer),
            _ => return Err(Unread::Older),
        }
        let cases = Kept::deserialize(kept).map_err(broken)?.cases.unwrap_or_default();
        if cases.len() > MOST_READ {
            return Err(Unread::TooMany);
        }
        Ok(Shelf { cases })
    }

    /// A case of this name and question.
    pub fn twin(&self, name: &str, question: &str) -> Option<&Case> {
        self.cases.iter().find(|case| case.name == name && case.question == question)
    }

    /// Puts a case on the shelf.
    ///
    /// # Errors
    /// [`NoRoom`]; then nothing has changed.
    pub fn put(&mut self, mut case: Case, twin: Twin) -> Result<(), NoRoom> {
        let place = self.cases.iter().position(|old| old.name == case.name && old.question == case.question);
        match (place, twin) {
            (Some(_), Twin::Ask) => return Err(NoRoom::Taken),
            (Some(place), Twin::Replace) => {
                self.cases.remove(place);
            }
            _ if self.cases.len() >= MOST_CASES => return Err(NoRoom::Full),
            (Some(_), Twin::Keep) => case.name = self.free_name(&case.name, &case.question),
            (None, _) => {}
        }
        self.cases.insert(0, case);
        Ok(())
    }

    /// The name with the first number behind it that nobody has.
    fn free_name(&self, name: &str, question: &str) -> String {
        let numbered = (2..).map(|number: usize| format!("{name} {number}"));
        let mut free = numbered.filter(|name| self.twin(name, question).is_none());
        free.next().unwrap_or_default()
    }

    /// Gives a case another name; one of that name and question that is there already keeps its own.
    ///
    /// # Errors
    /// [`NoRoom::Taken`]; then nothing has changed.
    pub fn rename(&mut self, case: &Case, name: String) -> Result<(), NoRoom> {
        if self.twin(&name, &case.question).is_some_and(|twin| twin != case) {
            return Err(NoRoom::Taken);
        }
        if let Some(found) = self.cases.iter_mut().find(|kept| *kept == case) {
            found.name = name;
        }
        Ok(())
    }

    /// Takes a case off the shelf.
    pub fn remove(&mut self, case: &Case) {
        if let Some(place) = self.cases.iter().position(|kept| kept == case) {
            self.cases.remove(place);
        }
    }
}
