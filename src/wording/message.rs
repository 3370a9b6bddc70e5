//! How a message of a catalogue (`data/words/`) is said: its values put in, its choices made, what matters in it marked.
//! See decision 0018.

use super::words::FORMAT;
use super::Text;
use crate::names::named;
use std::cell::Cell;
use std::sync::OnceLock;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};
use yibao_words::{from_file, unpack, Case, Message, Misfit, Part, Subjects};

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
    /// The Chinese of this source: a copy of it is in traditional characters (`scripts/traditional.mjs`).
    pub(super) const CHINESE: Locale = match cfg!(feature = "traditional") {
        true => Locale::Hant,
        false => Locale::Zh,
    };

    /// What a program speaks until it is told otherwise.
    pub const FIRST: Locale = match cfg!(feature = "english") {
        true => Locale::En,
        false => Self::CHINESE,
    };

    /// The language, however it is written.
    pub const fn language(self) -> Language {
        match self {
            Locale::Zh | Locale::Hant => Language::Chinese,
            Locale::En => Language::English,
        }
    }

    /// In what an office is spoken to: Chinese, written as the rest is where that is Chinese too.
    const fn at_offices(self) -> Self {
        match self.language() {
            Language::Chinese => self,
            Language::English => Locale::CHINESE,
        }
    }

    /// Whether its messages are in the program itself: on a host those of both languages; in a browser the first's alone.
    pub(super) const fn is_inside(self) -> bool {
        match self {
            Locale::En => cfg!(not(target_family = "wasm")) || cfg!(feature = "english"),
            Locale::Zh | Locale::Hant => {
                self as usize == Self::CHINESE as usize
                    && (cfg!(not(target_family = "wasm")) || cfg!(not(feature = "english")))
            }
        }
    }
}

thread_local! {
    static SPOKEN: Cell<Locale> = const { Cell::new(Locale::FIRST) };
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

/// Messages that came from a file, by the number of their locale.
static TAKEN_IN: [OnceLock<Subjects<'static>>; Locale::COUNT] = [const { OnceLock::new() }; Locale::COUNT];

/// Takes in the messages of a locale that are not in the program.
///
/// # Errors
/// [`Misfit`] where the bytes are no messages, or those of another release.
pub fn take_in(locale: Locale, bytes: Vec<u8>) -> Result<(), Misfit> {
    yibao_words::check(&bytes, FORMAT, locale.id())?;
    // What is read points into it for as long as the program runs.
    let subjects = from_file(bytes.leak())?;
    // A second file for the same would say the same.
    let _ = TAKEN_IN.get(locale as usize).map(|slot| slot.set(subjects));
    Ok(())
}

/// Whether the messages of a locale are there.
pub fn is_there(locale: Locale) -> bool {
    locale.is_inside() || TAKEN_IN.get(locale as usize).is_some_and(|slot| slot.get().is_some())
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
    /// Its place among all.
    at: usize,
    /// Whether they are for an office.
    at_offices: bool,
    /// Those in the program, by the number of the locale.
    inside: [Option<&'static [u8]>; Locale::COUNT],
    read: [OnceLock<Vec<Message<'static>>>; Locale::COUNT],
}

impl Subject {
    pub(super) const fn new(
        at: usize,
        at_offices: bool,
        zh: Option<&'static [u8]>,
        en: Option<&'static [u8]>,
    ) -> Self {
        let mut inside = [None; Locale::COUNT];
        inside[Locale::CHINESE as usize] = zh;
        inside[Locale::En as usize] = en;
        Subject { at, at_offices, inside, read: [const { OnceLock::new() }; Locale::COUNT] }
    }

    fn messages(&'static self) -> &'static [Message<'static>] {
        let locale = if self.at_offices { locale().at_offices() } else { locale() } as usize;
        let inside = self.inside.get(locale).copied().flatten().zip(self.read.get(locale));
        match inside {
            Some((bytes, read)) => read.get_or_init(|| unpack(bytes).unwrap_or_default()),
            None => {
                let taken_in = TAKEN_IN.get(locale).and_then(OnceLock::get);
                taken_in.and_then(|subjects| subjects.get(self.at)).map_or(&[], Vec::as_slice)
            }
        }
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
