//! Strict reading of one object of named values, as the browser's `JSON.stringify` writes it: what a caller passes, a file of
//! facts. A key nobody asks for is refused by name, so a misspelt one can't pass as "don't know".

/// What was passed has the wrong form: a mistake in the calling program, said in English.
pub struct Malformed(pub String);

impl Malformed {
    fn not_data() -> Self {
        Malformed("not plain data".to_owned())
    }
}

/// One value of an object.
enum Value {
    Nothing,
    YesNo(bool),
    /// Digits, sign, point and exponent as written.
    Number(String),
    Text(String),
    Object(Given),
    List(Vec<Value>),
}

/// An object as given. Each `take` removes a field; [`Given::done`] then refuses what is left.
#[derive(Default)]
pub struct Given {
    fields: Vec<(String, Value)>,
    asked: Vec<&'static str>,
}

impl Given {
    /// Reads the text of an object.
    ///
    /// # Errors
    /// [`Malformed`] for anything else.
    pub fn read(text: &str) -> Result<Self, Malformed> {
        let mut reader = Reader { bytes: text.as_bytes(), text, at: 0 };
        match reader.value(0)? {
            Value::Object(given) if reader.next().is_none() => Ok(given),
            _ => Err(Malformed("expected an object".to_owned())),
        }
    }

    fn take(&mut self, key: &'static str) -> Value {
        self.asked.push(key);
        let found = self.fields.iter().position(|(name, _)| name == key);
        found.map_or(Value::Nothing, |index| self.fields.swap_remove(index).1)
    }

    /// Text; `None` if it was not given.
    ///
    /// # Errors
    /// [`Malformed`], here as in the others, where it is something else.
    pub fn text(&mut self, key: &'static str) -> Result<Option<String>, Malformed> {
        match self.take(key) {
            Value::Nothing => Ok(None),
            Value::Text(text) => Ok(Some(text)),
            _ => Err(wrong(key, "text")),
        }
    }

    /// A whole number from 0 on, as text; empty if it was not given.
    ///
    /// # Errors
    /// [`Malformed`] where it is something else.
    pub fn whole(&mut self, key: &'static str) -> Result<String, Malformed> {
        match self.take(key) {
            Value::Nothing => Ok(String::new()),
            Value::Number(digits) if digits.parse::<u32>().is_ok() => Ok(digits),
            _ => Err(wrong(key, "a whole number, 0 or more")),
        }
    }

    /// An amount of fen, likewise.
    pub fn fen(&mut self, key: &'static str) -> Result<String, Malformed> {
        match self.take(key) {
            Value::Nothing => Ok(String::new()),
            Value::Number(digits) if digits.parse::<u64>().is_ok() => Ok(digits),
            _ => Err(wrong(key, "a whole number of fen, 0 or more")),
        }
    }

    /// Yes or no.
    pub fn yes_no(&mut self, key: &'static str) -> Result<Option<bool>, Malformed> {
        match self.take(key) {
            Value::Nothing => Ok(None),
            Value::YesNo(yes) => Ok(Some(yes)),
            _ => Err(wrong(key, "true or false")),
        }
    }

    /// An object inside this one; an empty one if it was not given.
    pub fn object(&mut self, key: &'static str) -> Result<Given, Malformed> {
        match self.take(key) {
            Value::Nothing => Ok(Given::default()),
            Value::Object(given) => Ok(given),
            _ => Err(wrong(key, "an object")),
        }
    }

    /// A list of objects; an empty one if it was not given.
    pub fn objects(&mut self, key: &'static str) -> Result<Vec<Given>, Malformed> {
        let values = match self.take(key) {
            Value::Nothing => Vec::new(),
            Value::List(values) => values,
            _ => return Err(wrong(key, "a list of objects")),
        };
        let object = |value| match value {
            Value::Object(given) => Ok(given),
            _ => Err(wrong(key, "a list of objects")),
        };
        values.into_iter().map(object).collect()
    }

    /// Every field left, as text; its names are not known beforehand.
    ///
    /// # Errors
    /// The name of a field that holds something else.
    pub fn texts(self) -> Result<Vec<(String, String)>, String> {
        let text = |(name, value)| match value {
            Value::Text(text) => Ok((name, text)),
            _ => Err(name),
        };
        self.fields.into_iter().map(text).collect()
    }

    /// Leaves a field out of account, whatever it holds.
    pub fn pass(&mut self, key: &'static str) {
        self.take(key);
    }

    /// Names of the fields nobody has asked for.
    pub fn left(&self) -> Vec<String> {
        self.fields.iter().map(|(name, _)| name.clone()).collect()
    }

    /// Text that has to be given.
    pub fn needed(&mut self, key: &'static str) -> Result<String, Malformed> {
        self.text(key)?.ok_or_else(|| Malformed(["missing field `", key, "`"].concat()))
    }

    /// Refuses a field nobody has asked for.
    ///
    /// # Errors
    /// [`Malformed`] naming it and the fields there are.
    pub fn done(&self) -> Result<(), Malformed> {
        match self.fields.first() {
            None => Ok(()),
            Some((name, _)) => {
                let asked = self.asked.join("`, `");
                Err(Malformed(["unknown field `", name, "`, expected one of `", &asked, "`"].concat()))
            }
        }
    }
}

fn wrong(key: &str, expected: &str) -> Malformed {
    Malformed([key, ": expected ", expected].concat())
}

/// No object we take is deeper.
const DEEPEST: u32 = 8;

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    /// The next byte that is no space, without taking it.
    fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.bytes.get(self.at) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied()
    }

    /// Takes a byte if it comes next.
    fn takes(&mut self, byte: u8) -> bool {
        let comes = self.next() == Some(byte);
        self.at += usize::from(comes);
        comes
    }

    fn value(&mut self, depth: u32) -> Result<Value, Malformed> {
        if depth > DEEPEST {
            return Err(Malformed::not_data());
        }
        match self.next() {
            Some(b'"') => self.string().map(Value::Text),
            Some(b'{') => self.object(depth).map(Value::Object),
            Some(b'[') => {
                self.at += 1;
                let mut values = Vec::new();
                while !self.takes(b']') {
                    values.push(self.value(depth + 1)?);
                    self.takes(b',');
                }
                Ok(Value::List(values))
            }
            _ => self.word(),
        }
    }

    fn object(&mut self, depth: u32) -> Result<Given, Malformed> {
        let mut given = Given::default();
        self.at += 1;
        while !self.takes(b'}') {
            if self.next() != Some(b'"') {
                return Err(Malformed::not_data());
            }
            let key = self.string()?;
            if !self.takes(b':') {
                return Err(Malformed::not_data());
            }
            let value = self.value(depth + 1)?;
            given.fields.push((key, value));
            self.takes(b',');
        }
        Ok(given)
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Result<Value, Malformed> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let in_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.');
        let word = rest.split(|c| !in_word(c)).next().unwrap_or_default();
        self.at += word.len();
        match word {
            "null" => Ok(Value::Nothing),
            "true" => Ok(Value::YesNo(true)),
            "false" => Ok(Value::YesNo(false)),
            number if number.starts_with(|c: char| c == '-' || c.is_ascii_digit()) => {
                Ok(Value::Number(number.to_owned()))
            }
            _ => Err(Malformed::not_data()),
        }
    }

    fn string(&mut self) -> Result<String, Malformed> {
        self.at += 1;
        let mut text = String::new();
        let mut letters = self.text.get(self.at..).unwrap_or_default().char_indices();
        while let Some((offset, letter)) = letters.next() {
            match letter {
                '"' => {
                    self.at += offset + 1;
                    return Ok(text);
                }
                '\\' => {
                    let escaped = match letters.next() {
                        Some((_, 'n')) => Some('\n'),
                        Some((_, 't')) => Some('\t'),
                        Some((_, 'r')) => Some('\r'),
                        Some((_, 'b')) => Some('\x08'),
                        Some((_, 'f')) => Some('\x0c'),
                        // Only control characters and halves of a pair are written so; a half is no text.
                        Some((_, 'u')) => {
                            let mut digits = letters.by_ref().take(4).map(|(_, digit)| digit.to_digit(16));
                            let code = digits.try_fold(0, |code, digit| Some(code * 16 + digit?));
                            code.and_then(char::from_u32)
                        }
                        other => other.map(|(_, same)| same),
                    };
                    text.push(escaped.ok_or_else(Malformed::not_data)?);
                }
                _ => text.push(letter),
            }
        }
        Err(Malformed::not_data())
    }
}

#[cfg(test)]
mod tests {
    use super::{Given, Malformed};

    fn reads(text: &str) -> Result<Given, String> {
        Given::read(text).map_err(|Malformed(why)| why)
    }

    #[test]
    fn takes_what_was_given() {
        let text = " { \"a\" : \"1\\n\\\"\\u0007\u{533b}\u{1f600}\", \"b\": 12, \"c\": true, \"d\": null, \"e\": { \"f\": \"g\" } } ";
        let mut given = reads(text).ok().unwrap();
        assert_eq!(given.text("a").ok().flatten().unwrap(), "1\n\"\u{7}\u{533b}\u{1f600}");
        assert_eq!(given.whole("b").ok().unwrap(), "12");
        assert_eq!(given.yes_no("c").ok().unwrap(), Some(true));
        assert_eq!(given.text("d").ok().unwrap(), None);
        let mut inner = given.object("e").ok().unwrap();
        assert_eq!(inner.text("f").ok().flatten().unwrap(), "g");
        assert!(given.done().is_ok() && inner.done().is_ok());
    }

    #[test]
    fn refuses_what_is_no_object() {
        let deep = "{\"a\":".repeat(10_000);
        for text in [
            "",
            "null",
            "5",
            "\"x\"",
            "[{}]",
            "{",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":\"",
            "{a:1}",
            "{\"a\":?}",
            "{} {}",
            &deep,
        ] {
            assert!(reads(text).is_err(), "{text:.20}");
        }
        assert!(reads(r#"{"a":"\ud800"}"#).is_err());
    }

    #[test]
    fn refuses_other_numbers() {
        for number in ["-1", "1.5", "1e21", "4294967296", "\"5\"", "[5]"] {
            let mut given = reads(&["{\"n\":", number, "}"].concat()).ok().unwrap();
            assert!(given.whole("n").is_err(), "{number}");
        }
    }

    #[test]
    fn names_what_nobody_asked_for() {
        let mut given = reads(r#"{"from":"a","form":"b"}"#).ok().unwrap();
        let _ = given.text("from");
        let why = given.done().err().map(|Malformed(why)| why);
        assert_eq!(why.as_deref(), Some("unknown field `form`, expected one of `from`"));
    }
}
