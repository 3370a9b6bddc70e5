//! JSON, written and read by hand: what the JS API speaks, what a file of facts holds and what the device keeps.
//!
//! Values going out are written as text at once. A tree of values, and the crates that go with it, weighed four times as
//! much in the shipped file. What comes in is read by [`given`].
//!
//! A field more is a line more: `json!({ "status": "decided", "answer": answer })` takes text, whole numbers, yes or no,
//! lists, options (`None` is `null`), other values, and nested `{ … }`.

pub mod given;

/// One value as JSON text.
#[derive(Clone)]
pub struct Json(String);

impl Json {
    /// Any value that can be written.
    pub fn of(value: &(impl Put + ?Sized)) -> Self {
        let mut text = String::new();
        value.put(&mut text);
        Json(text)
    }

    /// The text.
    pub fn into_text(self) -> String {
        self.0
    }
}

impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(values: I) -> Self {
        Json::of(&values.into_iter().collect::<Vec<_>>())
    }
}

/// An object on the way: `json!` fills one in; for keys that are known only at run time, by hand.
pub struct Object(String);

impl Default for Object {
    fn default() -> Self {
        Object::new()
    }
}

impl Object {
    /// With no fields yet.
    pub fn new() -> Self {
        Object("{".to_owned())
    }

    /// One field more. The caller sees to it that no key comes twice.
    pub fn put(&mut self, key: &str, value: &(impl Put + ?Sized)) {
        self.key(key);
        value.put(&mut self.0);
    }

    /// Not generic: once in the binary, however many kinds of value there are.
    fn key(&mut self, key: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        quoted(key, &mut self.0);
        self.0.push(':');
    }

    /// The finished object.
    pub fn end(mut self) -> Json {
        self.0.push('}');
        Json(self.0)
    }
}

/// What can be written as JSON.
pub trait Put {
    /// Appends the value.
    fn put(&self, out: &mut String);
}

/// Writes text between quotes.
fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            '\0'..='\x1f' => {
                out.push_str("\\u00");
                for digit in [letter as u32 >> 4, letter as u32 & 15] {
                    out.push(char::from_digit(digit, 16).unwrap_or('0'));
                }
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}

impl Put for Json {
    fn put(&self, out: &mut String) {
        out.push_str(&self.0);
    }
}

impl Put for str {
    fn put(&self, out: &mut String) {
        quoted(self, out);
    }
}

impl Put for String {
    fn put(&self, out: &mut String) {
        quoted(self, out);
    }
}

impl Put for bool {
    fn put(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

impl Put for u64 {
    fn put(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

impl Put for u32 {
    fn put(&self, out: &mut String) {
        u64::from(*self).put(out);
    }
}

impl Put for usize {
    fn put(&self, out: &mut String) {
        (*self as u64).put(out);
    }
}

impl Put for i32 {
    fn put(&self, out: &mut String) {
        if *self < 0 {
            out.push('-');
        }
        self.unsigned_abs().put(out);
    }
}

/// Nothing: `null`.
impl Put for () {
    fn put(&self, out: &mut String) {
        out.push_str("null");
    }
}

impl<T: Put> Put for Option<T> {
    fn put(&self, out: &mut String) {
        match self {
            Some(value) => value.put(out),
            None => ().put(out),
        }
    }
}

impl<T: Put> Put for Vec<T> {
    fn put(&self, out: &mut String) {
        self[..].put(out);
    }
}

impl<T: Put, const N: usize> Put for [T; N] {
    fn put(&self, out: &mut String) {
        self[..].put(out);
    }
}

impl<T: Put> Put for [T] {
    fn put(&self, out: &mut String) {
        out.push('[');
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            value.put(out);
        }
        out.push(']');
    }
}

impl<T: Put + ?Sized> Put for &T {
    fn put(&self, out: &mut String) {
        (**self).put(out);
    }
}

/// A value, written as it will look.
macro_rules! json {
    ({}) => {
        $crate::json::Object::new().end()
    };
    ({ $($fields:tt)* }) => {{
        let mut object = $crate::json::Object::new();
        $crate::json::json!(@object $($fields)*);
        object.end()
    }};
    (@$object:ident) => {};
    (@$object:ident $key:literal: null $(, $($rest:tt)*)?) => {
        $object.put($key, &());
        $crate::json::json!(@$object $($($rest)*)?);
    };
    (@$object:ident $key:literal: { $($fields:tt)* } $(, $($rest:tt)*)?) => {
        $object.put($key, &$crate::json::json!({ $($fields)* }));
        $crate::json::json!(@$object $($($rest)*)?);
    };
    (@$object:ident $key:literal: $value:expr $(, $($rest:tt)*)?) => {
        $object.put($key, &$value);
        $crate::json::json!(@$object $($($rest)*)?);
    };
    ($value:expr) => {
        $crate::json::Json::of(&$value)
    };
}
pub(crate) use json;

#[cfg(test)]
mod tests {
    use super::Json;

    /// Read back by a reader that is not ours.
    #[test]
    fn is_json() {
        let letters: String = (0..0x300)
            .filter_map(char::from_u32)
            .chain("\u{533b}\u{4fdd}\u{2028}\u{1f600}".chars())
            .collect();
        let value = json!({
            "letters": letters,
            "nothing": null,
            "nested": { "numbers": vec![0, -7, i32::MIN], "most": u64::MAX, "yes": true },
            "none": None::<Json>,
            "empty": {},
            "list": vec![json!({ "one": 1 }), json!("two")],
        });
        let read: serde_json::Value = serde_json::from_str(&value.into_text()).unwrap();
        let expected = serde_json::json!({
            "letters": letters,
            "nothing": null,
            "nested": { "numbers": [0, -7, i32::MIN], "most": u64::MAX, "yes": true },
            "none": null,
            "empty": {},
            "list": [{ "one": 1 }, "two"],
        });
        assert_eq!(read, expected);
    }
}
