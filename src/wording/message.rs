//! How a message of a catalogue (`data/words/`) is said: its values put in, its choices made, what matters in it marked.
//! See decision 0018.

use super::words::FORMAT;
use crate::names::named;
use crate::view::Text;
use std::cell::Cell;
use std::sync::OnceLock;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};
use yibao_words::{unpack, Case, File, Message, Misfit, Part, Subjects};

/// A language the product speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Chinese.
    Chinese,
    /// English.
    English,
}

/// A language and how it is written: what a page is in, and what a caller asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum Locale {
    /// Chinese in simplified characters.
    Zh,
    /// Chinese in traditional characters.
    Hant,
    /// English.
    En,
}

named!(Locale);

impl Locale {
    /// The language, however it is written.
    pub const fn language(self) -> Language {
        match self {
            Locale::Zh | Locale::Hant => Language::Chinese,
            Locale::En => Language::English,
        }
    }
}

thread_local! {
    static SPOKEN: Cell<Locale> = const { Cell::new(Locale::Zh) };
}

/// In what everything is said now.
pub fn locale() -> Locale {
    SPOKEN.get()
}

/// The language in which everything is said now.
pub fn language() -> Language {
    locale().language()
}

/// From now on everything is said so.
pub fn speak(locale: Locale) {
    SPOKEN.set(locale);
}

/// Says something in a language of its own.
pub fn speaking<T>(locale: Locale, say: impl FnOnce() -> T) -> T {
    let _back = Back(SPOKEN.replace(locale));
    say()
}

/// Puts a language back, whatever happens meanwhile.
struct Back(Locale);

impl Drop for Back {
    fn drop(&mut self) {
        SPOKEN.set(self.0);
    }
}

/// Messages that came as files, by the number of their locale: first what a form says, then the rest, or everything at once.
static TAKEN_IN: [[OnceLock<Subjects<'static>>; 2]; Locale::COUNT] =
    [const { [const { OnceLock::new() }; 2] }; Locale::COUNT];

/// Reads a file of a locale's messages, all of them or some.
///
/// # Errors
/// [`Misfit`] where the bytes are no messages, or those of another release or another language.
pub fn read(locale: Locale, bytes: Vec<u8>) -> Result<File<'static>, Misfit> {
    // What is read points into it for as long as the program runs.
    yibao_words::read(bytes.leak(), FORMAT, locale.id())
}

/// Takes in messages of a locale that are not in the program.
pub fn take_in(locale: Locale, subjects: Subjects<'static>) {
    let mut subjects = Some(subjects);
    for slot in TAKEN_IN.get(locale as usize).into_iter().flatten() {
        subjects = subjects.and_then(|subjects| slot.set(subjects).err());
    }
}

/// Whether the messages of a locale are there: in the program (on this machine those of two languages, in a browser those of one), or
/// from a file.
pub fn is_there(locale: Locale) -> bool {
    let inside = match locale {
        Locale::Zh => cfg!(feature = "inside"),
        Locale::En => cfg!(all(feature = "inside", not(target_family = "wasm"))),
        Locale::Hant => false,
    };
    inside || TAKEN_IN.get(locale as usize).and_then(|slots| slots.first()?.get()).is_some()
}

/// What is put into a sentence: words, perhaps with marks of their own, or a number as it is.
pub enum Said {
    /// Words.
    Words(String),
    /// Words with marks.
    Text(Text),
}

/// A number that the wording depends on.
#[derive(Clone, Copy)]
pub struct Number(u32);

/// A value of a message.
pub enum Value {
    /// Words.
    Said(Said),
    /// How many.
    Number(Number),
    /// Whether something is so.
    Whether(bool),
}

impl From<Text> for Said {
    fn from(text: Text) -> Self {
        Said::Text(text)
    }
}

impl From<String> for Said {
    fn from(words: String) -> Self {
        Said::Words(words)
    }
}

impl From<&str> for Said {
    fn from(words: &str) -> Self {
        Said::Words(words.to_owned())
    }
}

impl From<&String> for Said {
    fn from(words: &String) -> Self {
        Said::Words(words.clone())
    }
}

impl From<char> for Said {
    fn from(sign: char) -> Self {
        Said::Words(sign.to_string())
    }
}

/// Numbers that are counts; one that does not fit is no count of anything here.
macro_rules! numbers {
    ($($kind:ty),*) => {
        $(
            impl From<$kind> for Said {
                fn from(number: $kind) -> Self {
                    Said::Words(number.to_string())
                }
            }

            impl From<$kind> for Number {
                fn from(number: $kind) -> Self {
                    Number(u32::try_from(number).unwrap_or(u32::MAX))
                }
            }
        )*
    };
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

/// The messages of a subject.
pub struct Subject {
    /// Its number among all.
    number: u16,
    /// Of what is said to an office, and so in Chinese in every language: the same as spoken in the page's own.
    spoken: Option<&'static Subject>,
    /// Those in the program, by the number of the locale.
    inside: [Option<&'static [u8]>; Locale::COUNT],
    read: [OnceLock<Vec<Message<'static>>>; Locale::COUNT],
}

impl Subject {
    pub(super) const fn new(number: u16, zh: Option<&'static [u8]>, en: Option<&'static [u8]>) -> Self {
        Subject::of(number, None, zh, en)
    }

    /// What is said to an office in Chinese where the page's own language is another; where it is Chinese, as it is `spoken` there.
    pub(super) const fn in_chinese(number: u16, spoken: &'static Subject, zh: Option<&'static [u8]>) -> Self {
        Subject::of(number, Some(spoken), None, zh)
    }

    const fn of(
        number: u16,
        spoken: Option<&'static Subject>,
        zh: Option<&'static [u8]>,
        en: Option<&'static [u8]>,
    ) -> Self {
        let mut inside = [None; Locale::COUNT];
        inside[Locale::Zh as usize] = zh;
        inside[Locale::En as usize] = en;
        Subject { number, spoken, inside, read: [const { OnceLock::new() }; Locale::COUNT] }
    }

    fn messages_in(&'static self, locale: Locale) -> Option<&'static [Message<'static>]> {
        let at = locale as usize;
        if let Some(bytes) = self.inside.get(at).copied().flatten() {
            return self
                .read
                .get(at)
                .map(|read| read.get_or_init(|| unpack(bytes).unwrap_or_default()).as_slice());
        }
        TAKEN_IN.get(at)?.iter().filter_map(OnceLock::get).find_map(|subjects| {
            let found = subjects.binary_search_by_key(&self.number, |(number, _)| *number).ok()?;
            subjects.get(found).map(|(_, messages)| messages.as_slice())
        })
    }

    fn messages(&'static self) -> &'static [Message<'static>] {
        let spoken = self.spoken.filter(|_| language() == Language::Chinese).unwrap_or(self);
        let there = spoken.messages_in(locale());
        debug_assert!(there.is_some(), "said before its words have come (FIRST in crates/catalogue)");
        there.unwrap_or_default()
    }

    /// A message that is words alone.
    pub(super) fn words(&'static self, at: usize) -> &'static str {
        match self.messages().get(at).map(Vec::as_slice) {
            Some([Part::Words(words)]) => words,
            _ => "",
        }
    }

    /// A message, to be given its values in their order.
    pub(super) fn say(&'static self, at: usize) -> Saying {
        Saying { parts: self.messages().get(at).map_or(&[], Vec::as_slice), values: Vec::new() }
    }
}

/// A message that is being given its values.
pub struct Saying {
    parts: &'static [Part<'static>],
    values: Vec<Value>,
}

impl Saying {
    #[inline(never)]
    fn with(mut self, value: Value) -> Self {
        self.values.push(value);
        self
    }

    pub(super) fn said(self, words: impl Into<Said>) -> Self {
        self.with(Value::Said(words.into()))
    }

    pub(super) fn number(self, number: impl Into<Number>) -> Self {
        self.with(Value::Number(number.into()))
    }

    pub(super) fn whether(self, so: bool) -> Self {
        self.with(Value::Whether(so))
    }

    #[inline(never)]
    pub(super) fn text(self) -> Text {
        let mut text = Text::new();
        say(self.parts, &self.values, &mut text);
        text
    }
}

fn say(parts: &[Part<'_>], values: &[Value], text: &mut Text) {
    for part in parts {
        match part {
            Part::Words(words) => text.add(words, None),
            Part::Value(at) => match values.get(usize::from(*at)) {
                Some(Value::Said(Said::Words(words))) => text.add(words, None),
                Some(Value::Said(Said::Text(words))) => text.0.extend(words.0.iter().cloned()),
                Some(Value::Number(Number(number))) => text.add(&number.to_string(), None),
                Some(Value::Whether(_)) | None => {}
            },
            // What stands out is one piece, whatever it is put together of.
            Part::Marked(mark, parts) => {
                let mut inside = Text::new();
                say(parts, values, &mut inside);
                text.add(&inside.to_string(), Some(*mark));
            }
            Part::Choice { on, cases, otherwise } => {
                let value = values.get(usize::from(*on));
                let chosen = cases.iter().find(|(case, _)| value.is_some_and(|value| fits(*case, value)));
                say(chosen.map_or(otherwise, |(_, parts)| parts), values, text);
            }
        }
    }
}

fn fits(case: Case, value: &Value) -> bool {
    match (case, value) {
        (Case::Number(wanted), Value::Number(Number(number))) => wanted == *number,
        (Case::One, Value::Number(Number(number))) => *number == 1,
        (Case::Yes, Value::Whether(so)) => *so,
        _ => false,
    }
}
