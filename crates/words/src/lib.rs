//! What the sentences of a catalogue (`data/words/`) are packed as. The packer of the catalogues writes it, the program reads
//! it; neither a file format nor a language is known here.
//! See decision 0016.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A sentence: its parts, in order.
pub type Message<'a> = Vec<Part<'a>>;

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part<'a> {
    /// Words that are always the same.
    Words(&'a str),
    /// A value, by its place among the message's own.
    Value(u8),
    /// What matters in the sentence.
    Marked(Mark, #[serde(borrow)] Vec<Part<'a>>),
    /// One of several wordings: the first whose case fits the value, otherwise the last one.
    Choice {
        /// The value it depends on, by its place.
        on: u8,
        /// The wordings and when each is meant.
        cases: Vec<(Case, Vec<Part<'a>>)>,
        /// The wording of every other case.
        otherwise: Vec<Part<'a>>,
    },
}

/// How a part of a sentence stands out, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// What the sentence is about: a date, a number, an amount.
    Key,
    /// An estimate: it must look like no figure that is known.
    Estimate,
    /// Words of a source or for an office, which stay Chinese in every language.
    Chinese,
}

/// When a wording is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Case {
    /// This number.
    Number(u32),
    /// One of something, in a language that has a form for it.
    One,
    /// What may be so, is so.
    Yes,
}

/// The messages of some subjects, each with its number among all.
pub type Subjects<'a> = Vec<(u16, Vec<Message<'a>>)>;

/// Why packed messages can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// They are no packed messages.
    NotMessages,
    /// They are those of another release: it may have others, or other values in them.
    OtherFormat,
    /// They are those of another language.
    OtherLanguage,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Misfit::NotMessages => "this is no file of messages",
            Misfit::OtherFormat => "program and messages are of different releases",
            Misfit::OtherLanguage => "these are the messages of another language",
        })
    }
}

impl std::error::Error for Misfit {}

/// Writes the messages of a subject.
///
/// # Errors
/// What the encoder refuses: nothing that fits in memory.
pub fn pack(messages: &[Message<'_>]) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(messages)
}

/// Reads what [`pack`] wrote. What is read points into the bytes.
///
/// # Errors
/// Bytes that are no packed messages.
pub fn unpack(bytes: &'static [u8]) -> Result<Vec<Message<'static>>, postcard::Error> {
    postcard::from_bytes(bytes)
}

/// The number of the encoding: to be raised where a [`Part`], a [`Mark`], a [`Case`] or the form of a file becomes another.
pub const ENCODING: u32 = 3;

/// What stands in a file of a language.
pub struct File<'a> {
    /// What is said.
    pub subjects: Subjects<'a>,
    /// The files of places and of rules, where this language writes them in other characters and the program has them in it.
    pub records: Option<(&'a [u8], &'a [u8])>,
}

/// What a file begins with: a page that says "not found" is told from a file of another release.
const HEAD: &[u8] = b"yibao words\n";

/// Writes a file. `format` is the same for a program and all files that fit it, `language` the name of the language.
///
/// # Errors
/// What the encoder refuses.
pub fn write(format: &str, language: &str, file: &File<'_>) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_extend(&(format, language, &file.subjects, file.records), HEAD.to_vec())
}

/// Reads a file of messages that a program of this format knows, in this language. What is read points into the bytes.
///
/// # Errors
/// [`Misfit`].
pub fn read(bytes: &'static [u8], format: &str, language: &str) -> Result<File<'static>, Misfit> {
    let packed = bytes.strip_prefix(HEAD).ok_or(Misfit::NotMessages)?;
    let ((found, of), rest): ((&str, &str), _) =
        postcard::take_from_bytes(packed).map_err(|_| Misfit::NotMessages)?;
    if found != format {
        return Err(Misfit::OtherFormat);
    }
    if of != language {
        return Err(Misfit::OtherLanguage);
    }
    let (subjects, records) = postcard::from_bytes(rest).map_err(|_| Misfit::NotMessages)?;
    Ok(File { subjects, records })
}
