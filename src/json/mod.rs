//! JSON, written and read by hand: what the JS API speaks, what a file of facts holds and what the device keeps.
//!
//! Values going out are written as text at once, one behind the other: nothing is built first and written afterwards. A
//! tree of values, and the crates that go with it, weighed four times as much in the shipped file. What comes in is read
//! by [`given`].
//!
//! A field more is a line more: `json!({ "status": "decided", "answer": answer })` takes text, whole numbers, yes or no,
//! lists, options (`None` is `null`), other values, and nested `{ … }`; `json!(out, { … })` writes the same at once, and
//! `json!(out, "status": "decided")` fields of an object that was opened before.

pub mod given;

/// Where values are written.
#[derive(Default)]
pub struct Writer(String);

impl Writer {
    /// What is written from here on is one value more, in a list or beside a name.
    fn next(&mut self) {
        // Within a text nothing is written by way of this, so the last letter tells what came before.
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(',');
        }
    }

    /// Begins an object, a list or a text.
    fn open(&mut self, bracket: char) {
        self.next();
        self.0.push(bracket);
    }

    /// Ends it.
    fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// A list, of what is written within.
    pub fn list(&mut self, values: impl FnOnce(&mut Self)) {
        self.open('[');
        values(self);
        self.close(']');
    }

    /// An object, of the fields that are written within.
    pub fn object(&mut self, fields: impl FnOnce(&mut Self)) {
        self.open('{');
        fields(self);
        self.close('}');
    }

    /// The name of the value that comes next. The caller sees to it that no name comes twice.
    pub fn key(&mut self, key: &str) {
        self.text(key);
        self.0.push(':');
    }

    /// A field of an object.
    pub fn put(&mut self, key: &str, value: &(impl Put + ?Sized)) {
        self.key(key);
        value.put(self);
    }

    /// A whole number, yes, no or nothing, as it stands in JSON.
    fn word(&mut self, word: &str) {
        self.next();
        self.0.push_str(word);
    }

    /// Text between quotes.
    pub fn text(&mut self, text: &str) {
        self.open('"');
        let mut rest = text;
        loop {
            // What has to be written otherwise is a byte of its own, so the rest goes over in pieces.
            let special = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\');
            let (plain, after) = rest.split_at(special.unwrap_or(rest.len()));
            self.0.push_str(plain);
            let Some(byte) = after.bytes().next() else { break };
            self.0.push('\\');
            if byte < b' ' {
                self.0.push_str("u00");
                for digit in [byte >> 4, byte & 15] {
                    self.0.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
                }
            } else {
                self.0.push(byte.into());
            }
            rest = after.get(1..).unwrap_or_default();
        }
        self.close('"');
    }

    /// Text, as something shows itself.
    pub fn shown(&mut self, value: &dyn std::fmt::Display) {
        self.text(&value.to_string());
    }
}

/// One value as JSON text.
pub fn text(value: &(impl Put + ?Sized)) -> String {
    let mut out = Writer::default();
    value.put(&mut out);
    out.0
}

/// What can be written as JSON.
pub trait Put {
    /// Writes the value, and exactly one: fields or several values have to stand within [`Writer::object`] or [`Writer::list`].
    fn put(&self, out: &mut Writer);
}

/// A value that is written by a function.
#[derive(Clone, Copy)]
pub struct FromFn<F>(F);

/// See [`FromFn`]: a function, so that a closure's argument needs no type. For an object, `json!` is shorter.
pub fn from_fn<F: Fn(&mut Writer)>(by: F) -> FromFn<F> {
    FromFn(by)
}

impl<F: Fn(&mut Writer)> Put for FromFn<F> {
    fn put(&self, out: &mut Writer) {
        self.0(out);
    }
}

/// A list, of what an iterator gives each time it is copied.
pub struct Each<I>(pub I);

impl<I: Iterator<Item: Put> + Clone> Put for Each<I> {
    fn put(&self, out: &mut Writer) {
        out.list(|out| self.0.clone().for_each(|value| value.put(out)));
    }
}

impl Put for str {
    fn put(&self, out: &mut Writer) {
        out.text(self);
    }
}

impl Put for String {
    fn put(&self, out: &mut Writer) {
        out.text(self);
    }
}

impl Put for bool {
    fn put(&self, out: &mut Writer) {
        out.word(if *self { "true" } else { "false" });
    }
}

impl Put for u64 {
    fn put(&self, out: &mut Writer) {
        out.word(&self.to_string());
    }
}

impl Put for u32 {
    fn put(&self, out: &mut Writer) {
        u64::from(*self).put(out);
    }
}

impl Put for usize {
    fn put(&self, out: &mut Writer) {
        (*self as u64).put(out);
    }
}

impl Put for i32 {
    fn put(&self, out: &mut Writer) {
        out.word(&self.to_string());
    }
}

/// Nothing: `null`.
impl Put for () {
    fn put(&self, out: &mut Writer) {
        out.word("null");
    }
}

impl<T: Put> Put for Option<T> {
    fn put(&self, out: &mut Writer) {
        match self {
            Some(value) => value.put(out),
            None => ().put(out),
        }
    }
}

impl<T: Put> Put for Vec<T> {
    fn put(&self, out: &mut Writer) {
        self[..].put(out);
    }
}

impl<T: Put, const N: usize> Put for [T; N] {
    fn put(&self, out: &mut Writer) {
        self[..].put(out);
    }
}

impl<T: Put> Put for [T] {
    fn put(&self, out: &mut Writer) {
        Each(self.iter()).put(out);
    }
}

impl<T: Put + ?Sized> Put for &T {
    fn put(&self, out: &mut Writer) {
        (**self).put(out);
    }
}

/// A value, written as it will look; with a [`Writer`] before it, an object or fields written there.
macro_rules! json {
    ({ $($fields:tt)* }) => {
        $crate::json::from_fn(move |out| $crate::json::json!(out, { $($fields)* }))
    };
    ($out:ident, {}) => {
        $out.object(|_| ())
    };
    ($out:ident, { $($fields:tt)* }) => {{
        $out.object(|out| $crate::json::json!(out, $($fields)*));
    }};
    ($out:ident, $($fields:tt)*) => {{
        $crate::json::json!(@$out $($fields)*);
    }};
    (@$out:ident) => {};
    (@$out:ident $key:literal: null $(, $($rest:tt)*)?) => {
        $out.put($key, &());
        $crate::json::json!(@$out $($($rest)*)?);
    };
    (@$out:ident $key:literal: { $($fields:tt)* } $(, $($rest:tt)*)?) => {
        $out.key($key);
        $crate::json::json!($out, { $($fields)* });
        $crate::json::json!(@$out $($($rest)*)?);
    };
    (@$out:ident $key:literal: $value:expr $(, $($rest:tt)*)?) => {
        $out.put($key, &$value);
        $crate::json::json!(@$out $($($rest)*)?);
    };
}
pub(crate) use json;

#[cfg(test)]
mod tests {
    use super::{text, Each};

    /// Read back by a reader that is not ours.
    #[test]
    fn is_json() {
        let letters: String = (0..0x300)
            .filter_map(char::from_u32)
            .chain("\u{533b}\u{4fdd}\u{2028}\u{1f600}".chars())
            .collect();
        let written = &letters;
        let value = json!({
            "letters": written,
            "nothing": null,
            "nested": { "numbers": vec![0, -7, i32::MIN], "most": u64::MAX, "yes": true },
            "none": None::<u32>,
            "empty": {},
            "list": Each([1, 2].iter().map(|one| json!({ "one": *one, "two": "[" }))),
            "texts": ["", ",", "{"],
            "lists": [[0; 0], [0; 0]],
        });
        let read: serde_json::Value = serde_json::from_str(&text(&value)).unwrap();
        let expected = serde_json::json!({
            "letters": letters,
            "nothing": null,
            "nested": { "numbers": [0, -7, i32::MIN], "most": u64::MAX, "yes": true },
            "none": null,
            "empty": {},
            "list": [{ "one": 1, "two": "[" }, { "one": 2, "two": "[" }],
            "texts": ["", ",", "{"],
            "lists": [[], []],
        });
        assert_eq!(read, expected);
    }
}
