//! In what a reply is said.

use super::facts::read;
use super::names::{Choice, Coded, Id};
use super::reply::{Found, NoAnswer, Reply};
use crate::rulebook::Rulebook;
use crate::wording::message::{self, is_there, locale, speaking, take_in, Locale};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt::Display;
use std::sync::OnceLock;
use strum::EnumCount;

/// The rules of languages whose file holds them, by the number of the locale: those in traditional characters.
static RULES: [OnceLock<Rulebook>; Locale::COUNT] = [const { OnceLock::new() }; Locale::COUNT];

/// The reply to what a caller passed, in the language it asks for; `rules` are those of simplified characters.
pub(super) fn answer<'de, F: Deserialize<'de>, A>(
    passed: impl Deserializer<'de>,
    rules: &Rulebook,
    lang: impl FnOnce(&mut F) -> Option<Choice<Locale>>,
    decide: impl FnOnce(F, &Rulebook) -> Result<A, NoAnswer>,
) -> Reply<A> {
    let asked = |mut facts: F| {
        let lang = lang(&mut facts);
        in_language(lang.as_ref(), || {
            let of_language = RULES.get(locale() as usize).and_then(OnceLock::get);
            decide(facts, of_language.unwrap_or(rules))
        })
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
        let malformed = |why: &dyn Display| NoAnswer::malformed(format!("bytes: {why}"));
        if !is_there(locale) {
            // Read before anything is kept: a file is taken in whole or not at all.
            let file = message::read(locale, bytes).map_err(|misfit| malformed(&misfit))?;
            if let Some((places, rules)) = file.records {
                let rules = Rulebook::from_files(places, rules).map_err(|error| malformed(&error))?;
                if let Some(slot) = RULES.get(locale as usize) {
                    slot.get_or_init(|| rules);
                }
            }
            take_in(locale, file.subjects);
        }
        Ok(Found::of(LoadedLanguage { language: locale.into() }))
    };
    locale_named(lang).and_then(loaded).into()
}
