//! What a caller passed or a file holds: plain values, and how types are read from them.
//!
//! Every key of an object is looked at, and a mistake is told with the path to it. `serde_wasm_bindgen` by itself asks a JavaScript
//! object for the keys of the type alone, so that a misspelt one would pass unseen as "don't know", and takes lists for objects.
//! See decision 0037.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{forward_to_deserialize_any, Deserialize};
use std::fmt;

/// A plain value.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Nothing: null.
    Nothing,
    /// Yes or no.
    YesNo(bool),
    /// A whole number from 0 on that JavaScript holds exactly: below 2^53.
    Whole(u64),
    /// Any other number.
    OtherNumber,
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Given>),
    /// An object, in its own order.
    Object(Vec<(String, Given)>),
}

impl Given {
    /// A field of an object; `None` where there is no such field, or this is no object.
    pub fn get(&self, name: &str) -> Option<&Given> {
        match self {
            Given::Object(fields) => fields.iter().find(|(field, _)| field == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

/// No object that is taken is deeper.
const DEEPEST: u8 = 8;

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Above(DEEPEST).deserialize(deserializer)
    }
}

/// Reads a value with at most this many levels below it.
#[derive(Clone, Copy)]
struct Above(u8);

impl Above {
    fn below<E: Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Above).ok_or_else(|| E::custom("not plain data"))
    }
}

impl<'de> DeserializeSeed<'de> for Above {
    type Value = Given;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Given, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Above {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain data")
    }

    fn visit_unit<E: Error>(self) -> Result<Given, E> {
        Ok(Given::Nothing)
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Given, E> {
        Ok(Given::YesNo(yes))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Given, E> {
        Ok(if number < 1 << 53 { Given::Whole(number) } else { Given::OtherNumber })
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Given, E> {
        u64::try_from(number).map_or(Ok(Given::OtherNumber), |number| self.visit_u64(number))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Given, E> {
        Ok(Given::OtherNumber)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Given, E> {
        Ok(Given::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Given, E> {
        Ok(Given::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Given, A::Error> {
        let below = self.below()?;
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(below)? {
            values.push(value);
        }
        Ok(Given::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Given, A::Error> {
        let below = self.below()?;
        let mut fields = Vec::new();
        while let Some(name) = object.next_key()? {
            fields.push((name, object.next_value_seed(below)?));
        }
        Ok(Given::Object(fields))
    }
}

/// What was given has the wrong form: where, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed(Box<Fault>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Fault {
    path: String,
    wrong: String,
}

impl Malformed {
    fn expected(what: &str) -> Self {
        Malformed::custom(["expected ", what].concat())
    }

    /// The mistake as seen from the value around it: its path begins with that value's name.
    fn within(mut self, name: &str) -> Self {
        let path = &self.0.path;
        let joint = if path.is_empty() || path.starts_with('[') { "" } else { "." };
        self.0.path = [name, joint, path].concat();
        self
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault { path, wrong } = &*self.0;
        if !path.is_empty() {
            f.write_str(path)?;
            f.write_str(": ")?;
        }
        f.write_str(wrong)
    }
}

impl std::error::Error for Malformed {}

impl Error for Malformed {
    fn custom<T: fmt::Display>(wrong: T) -> Self {
        Malformed(Box::new(Fault { path: String::new(), wrong: wrong.to_string() }))
    }
}

impl<'de> Deserializer<'de> for Given {
    type Error = Malformed;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Malformed> {
        Err(Malformed::expected("something else"))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self {
            Given::YesNo(yes) => visitor.visit_bool(yes),
            _ => Err(Malformed::expected("true or false")),
        }
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self {
            Given::Whole(number) if number <= u64::from(u32::MAX) => visitor.visit_u64(number),
            _ => Err(Malformed::expected("a whole number, 0 or more")),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self {
            Given::Whole(number) => visitor.visit_u64(number),
            _ => Err(Malformed::expected("a whole number, 0 or more")),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self {
            Given::Text(text) => visitor.visit_string(text),
            _ => Err(Malformed::expected("text")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self {
            Given::Nothing => visitor.visit_none(),
            value => visitor.visit_some(value),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self {
            Given::List(values) => visitor.visit_seq(Elements { values: values.into_iter(), at: 0 }),
            _ => Err(Malformed::expected("a list")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        match self {
            Given::Object(fields) => visitor.visit_map(Fields { fields: fields.into_iter(), now: None }),
            _ => Err(Malformed::expected("an object")),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 u8 u16 f32 f64 char str bytes byte_buf unit unit_struct tuple tuple_struct map enum identifier
    }
}

struct Elements {
    values: std::vec::IntoIter<Given>,
    at: usize,
}

impl<'de> SeqAccess<'de> for Elements {
    type Error = Malformed;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Malformed> {
        let Some(value) = self.values.next() else { return Ok(None) };
        let at = self.at;
        self.at += 1;
        seed.deserialize(value).map(Some).map_err(|wrong| wrong.within(&format!("[{at}]")))
    }
}

struct Fields {
    fields: std::vec::IntoIter<(String, Given)>,
    now: Option<(String, Given)>,
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Malformed;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Malformed> {
        self.now = self.fields.next();
        let Some((name, _)) = &self.now else { return Ok(None) };
        seed.deserialize(StrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Malformed> {
        let (name, value) = self.now.take().unwrap_or((String::new(), Given::Nothing));
        seed.deserialize(value).map_err(|wrong| wrong.within(&name))
    }
}

#[cfg(test)]
mod tests {
    use super::Given;
    use serde::Deserialize;
    use serde_json::json;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Row {
        month: u32,
        counts: Option<bool>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Sheet {
        title: String,
        rows: Option<Vec<Row>>,
        fen: Option<u64>,
    }

    fn read(value: serde_json::Value) -> Result<Sheet, String> {
        let given = Given::deserialize(value).map_err(|wrong| wrong.to_string())?;
        Sheet::deserialize(given).map_err(|wrong| wrong.to_string())
    }

    #[test]
    fn types_are_read_from_plain_values() {
        let most = (1_u64 << 53) - 1;
        let sheet =
            json!({ "title": "a", "rows": [{ "month": 1, "counts": true }, { "month": 2 }], "fen": most });
        let rows = vec![Row { month: 1, counts: Some(true) }, Row { month: 2, counts: None }];
        assert_eq!(read(sheet), Ok(Sheet { title: "a".to_owned(), rows: Some(rows), fen: Some(most) }));
        let nothing = Sheet { title: String::new(), rows: None, fen: None };
        assert_eq!(read(json!({ "title": "", "rows": null, "fen": null })), Ok(nothing));
    }

    #[test]
    fn a_mistake_is_told_with_the_path_to_it() {
        for (value, told) in [
            (json!([]), "expected an object"),
            (json!(["a"]), "expected an object"),
            (json!(null), "expected an object"),
            (json!("a"), "expected an object"),
            (json!({}), "missing field `title`"),
            (json!({ "titel": "a" }), "unknown field `titel`, expected one of `title`, `rows`, `fen`"),
            (json!({ "title": 1 }), "title: expected text"),
            (json!({ "title": null }), "title: expected text"),
            (json!({ "title": "a", "rows": { "month": 1 } }), "rows: expected a list"),
            (json!({ "title": "a", "rows": [[1]] }), "rows[0]: expected an object"),
            (
                json!({ "title": "a", "rows": [{ "month": 1 }, { "day": 2 }] }),
                "rows[1]: unknown field `day`, expected `month` or `counts`",
            ),
            (
                json!({ "title": "a", "rows": [{ "month": 1, "counts": 1 }] }),
                "rows[0].counts: expected true or false",
            ),
            (json!({ "title": "a", "fen": "1" }), "fen: expected a whole number, 0 or more"),
        ] {
            assert_eq!(read(value), Err(told.to_owned()));
        }
    }

    #[test]
    fn no_number_is_rounded() {
        for number in
            [json!(-1), json!(1.5), json!(1e21), json!(1_u64 << 53), json!(u64::MAX), json!(i64::MIN)]
        {
            let told = read(json!({ "title": "a", "fen": number })).unwrap_err();
            assert_eq!(told, "fen: expected a whole number, 0 or more", "{number}");
        }
        let told = read(json!({ "title": "a", "rows": [{ "month": 1_u64 << 32 }] })).unwrap_err();
        assert_eq!(told, "rows[0].month: expected a whole number, 0 or more");
    }

    #[test]
    fn what_is_too_deep_is_not_looked_into() {
        let deep = |levels| (0..levels).fold(json!(1), |inside, _| json!([inside]));
        assert!(Given::deserialize(deep(8)).is_ok());
        assert_eq!(Given::deserialize(deep(9)).unwrap_err().to_string(), "not plain data");
    }
}
