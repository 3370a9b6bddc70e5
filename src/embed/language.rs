//! In what a reply is said.

use super::facts::read;
use super::names::{Choice, Coded, Id};
use super::reply::{Found, NoAnswer, Reply};
use crate::wording::message::{is_there, speaking, take_in, Locale};
use serde::{Deserialize, Deserializer, Serialize};

/// The reply to what a caller passed, in the language it asks for.
pub(super) fn answer<'de, F: Deserialize<'de>, A>(
    passed: impl Deserializer<'de>,
    lang: impl FnOnce(&mut F) -> Option<Choice<Locale>>,
    decide: impl FnOnce(F) -> Result<A, NoAnswer>,
) -> Reply<A> {
    let asked = |mut facts: F| {
        let lang = lang(&mut facts);
        in_language(lang.as_ref(), || decide(facts))
    };
    read(passed).and_then(asked).into()
}

/// Says something in the language a caller asked for.
///
/// # Errors
/// [`NoAnswer::Malformed`] where there is none of that name, or its messages were not taken in.
fn in_language<T>(
    lang: Option<&Choice<Locale>>,
    say: impl FnOnce() -> Result<T, NoAnswer>,
) -> Result<T, NoAnswer> {
    let locale = lang.map_or(Ok(Locale::Zh), |lang| locale_named(&lang.0))?;
    if !is_there(locale) {
        let name = locale.id();
        let why = format!("lang: the messages of {name} are not there yet: loadLanguage(\"{name}\", bytes)");
        return Err(NoAnswer::malformed(why));
    }
    speaking(locale, say)
}

fn locale_named(lang: &str) -> Result<Locale, NoAnswer> {
    let expected = || format!("lang: expected one of {}", Locale::codes().join(", "));
    Locale::from_id(lang).ok_or_else(|| NoAnswer::malformed(expected()))
}

/// A language that replies can be in.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LoadedLanguage {
    pub language: Id<Locale>,
}

/// `loadLanguage(lang, bytes)`: takes in the messages of a language; `None` for what are no bytes. A second time changes nothing.
pub fn load(lang: &str, bytes: Option<Vec<u8>>) -> Reply<Found<LoadedLanguage>> {
    let loaded = |locale: Locale| {
        let bytes = bytes.ok_or_else(|| NoAnswer::malformed("bytes: expected a Uint8Array"))?;
        if !is_there(locale) {
            take_in(locale, bytes).map_err(|misfit| NoAnswer::malformed(format!("bytes: {misfit}")))?;
        }
        Ok(Found::of(LoadedLanguage { language: locale.into() }))
    };
    locale_named(lang).and_then(loaded).into()
}
