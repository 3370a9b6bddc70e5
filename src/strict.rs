//! An object of a caller's, key by key.

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// An object, of which every key there is gets looked at, and of which a mistake is told with its key. Left to itself,
/// `serde_wasm_bindgen` asks a JavaScript object for the keys of the type alone, so that a misspelt one passes unseen, and
/// takes a list for an object. The type has to `deny_unknown_fields`.
#[derive(Debug, Default)]
pub struct Strict<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Strict<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnObject(PhantomData))
    }
}

struct AnObject<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for AnObject<T> {
    type Value = Strict<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Strict<T>, A::Error> {
        let entries = KeyByKey { entries, key: String::new() };
        T::deserialize(MapAccessDeserializer::new(entries)).map(Strict)
    }
}

struct KeyByKey<A> {
    entries: A,
    key: String,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for KeyByKey<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(key) = self.entries.next_key()? else { return Ok(None) };
        self.key = key;
        seed.deserialize(self.key.as_str().into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.entries.next_value_seed(seed).map_err(|wrong| self.at_key(&wrong))
    }
}

impl<'de, A: MapAccess<'de>> KeyByKey<A> {
    #[cold]
    fn at_key(&self, wrong: &A::Error) -> A::Error {
        A::Error::custom([&self.key, ": ", &told(wrong)].concat())
    }
}

/// What an error says. One of JavaScript's says first that it is one.
pub fn told(wrong: &impl fmt::Display) -> String {
    let wrong = wrong.to_string();
    wrong.strip_prefix("Error: ").unwrap_or(&wrong).to_owned()
}

#[cfg(test)]
mod tests {
    use super::Strict;
    use serde::Deserialize;
    use serde_json::json;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Row {
        month: u32,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Sheet {
        title: String,
        rows: Option<Vec<Strict<Row>>>,
    }

    #[test]
    fn a_mistake_is_told_with_its_key() {
        let read = |value| Strict::<Sheet>::deserialize(value).map(|_| ()).map_err(|wrong: serde_json::Error| wrong.to_string());
        assert_eq!(read(json!({ "title": "a", "rows": [{ "month": 1 }] })), Ok(()));
        for (value, told) in [
            (json!([]), "invalid type: sequence, expected an object"),
            (json!(["a"]), "invalid type: sequence, expected an object"),
            (json!(null), "invalid type: null, expected an object"),
            (json!({}), "missing field `title`"),
            (json!({ "titel": "a" }), "unknown field `titel`, expected `title` or `rows`"),
            (json!({ "title": 1 }), "title: invalid type: integer `1`, expected a string"),
            (json!({ "title": "a", "rows": [[1]] }), "rows: invalid type: sequence, expected an object"),
            (json!({ "title": "a", "rows": [{ "month": 1, "day": 2 }] }), "rows: unknown field `day`, expected `month`"),
        ] {
            assert_eq!(read(value), Err(told.to_owned()));
        }
    }
}
