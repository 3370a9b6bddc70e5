//! How a message of a catalogue (`data/words/`) is said: its values put in, its choices made, what matters in it marked.

use super::Text;
use std::sync::OnceLock;
use yibao_words::{unpack, Case, Mark, Message, Part};

/// A language the product speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Chinese.
    Chinese,
    /// English.
    English,
}

/// The language of this build.
pub const LANGUAGE: Language = match cfg!(feature = "english") {
    true => Language::English,
    false => Language::Chinese,
};

/// What is put into a sentence: words, perhaps with marks of their own, or a number as it is.
pub struct Said(Text);

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
        Said(text)
    }
}

impl From<String> for Said {
    fn from(words: String) -> Self {
        Said(words.into())
    }
}

impl From<&str> for Said {
    fn from(words: &str) -> Self {
        Said(words.into())
    }
}

impl From<&String> for Said {
    fn from(words: &String) -> Self {
        Said(words.as_str().into())
    }
}

impl From<char> for Said {
    fn from(sign: char) -> Self {
        Said(sign.to_string().into())
    }
}

/// Numbers that are counts; one that does not fit is no count of anything here.
macro_rules! numbers {
    ($($kind:ty),*) => {
        $(
            impl From<$kind> for Said {
                fn from(number: $kind) -> Self {
                    Said(number.to_string().into())
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

/// The messages of a subject in one language.
pub struct Subject {
    packed: &'static [u8],
    read: OnceLock<Vec<Message<'static>>>,
}

impl Subject {
    pub(super) const fn new(packed: &'static [u8]) -> Self {
        Subject { packed, read: OnceLock::new() }
    }

    /// The parts of a message, by its place in its file.
    fn parts(&'static self, at: usize) -> &'static [Part<'static>] {
        let messages = self.read.get_or_init(|| unpack(self.packed).unwrap_or_default());
        messages.get(at).map_or(&[], Vec::as_slice)
    }

    /// A message that is words alone.
    pub(super) fn words(&'static self, at: usize) -> &'static str {
        match self.parts(at) {
            [Part::Words(words)] => words,
            _ => "",
        }
    }

    /// A message with its values.
    pub(super) fn text(&'static self, at: usize, values: Vec<Value>) -> Text {
        let mut text = Text::new();
        say(self.parts(at), &values, None, &mut text);
        text
    }
}

fn say(parts: &[Part<'_>], values: &[Value], mark: Option<Mark>, text: &mut Text) {
    for part in parts {
        match part {
            Part::Words(words) => text.add(words, mark),
            Part::Value(at) => match values.get(usize::from(*at)) {
                Some(Value::Said(Said(words))) => match mark {
                    None => text.0.extend(words.0.iter().cloned()),
                    Some(_) => text.add(&words.to_string(), mark),
                },
                Some(Value::Number(Number(number))) => text.add(&number.to_string(), mark),
                Some(Value::Whether(_)) | None => {}
            },
            Part::Marked(mark, parts) => say(parts, values, Some(*mark), text),
            Part::Choice { on, cases, otherwise } => {
                let value = values.get(usize::from(*on));
                let chosen = cases.iter().find(|(case, _)| value.is_some_and(|value| fits(*case, value)));
                say(chosen.map_or(otherwise, |(_, parts)| parts), values, mark, text);
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
