//! Takes the fields of an object, each as a form has it. One mistake is kept and told at the end, of those in the object
//! itself before those in objects inside it: handing each on from every field took more of the shipped file than the fields themselves.

use super::given::{Given, Malformed};
use crate::reasoning::DateEntry;
use crate::retirement::MonthsEntry;

/// An object on the way to a form. What was not given, or is not what it should be, is empty.
pub(super) struct Fields {
    given: Given,
    wrong: Option<Malformed>,
}

impl Fields {
    /// The form in a caller's text.
    ///
    /// # Errors
    /// [`Malformed`]: no object, a field of another kind, or a field nobody asks for.
    pub fn read<T>(text: &str, form: fn(&mut Fields) -> T) -> Result<T, Malformed> {
        let mut fields = Fields::of(Given::read(text)?);
        let form = form(&mut fields);
        match fields.end() {
            None => Ok(form),
            Some(wrong) => Err(wrong),
        }
    }

    fn of(given: Given) -> Self {
        Fields { given, wrong: None }
    }

    /// What was wrong first, or a field nobody asked for.
    fn end(self) -> Option<Malformed> {
        self.wrong.or_else(|| self.given.done().err())
    }

    /// Keeps a mistake, if it is the first.
    pub fn refuse(&mut self, wrong: Malformed) {
        self.wrong.get_or_insert(wrong);
    }

    fn kept<T: Default>(&mut self, found: Result<T, Malformed>) -> T {
        found.unwrap_or_else(|wrong| {
            self.refuse(wrong);
            T::default()
        })
    }

    /// Text; `None` where it was not given.
    pub fn maybe_text(&mut self, key: &'static str) -> Option<String> {
        let found = self.given.text(key);
        self.kept(found)
    }

    /// Text.
    pub fn text(&mut self, key: &'static str) -> String {
        self.maybe_text(key).unwrap_or_default()
    }

    /// Text that has to be given.
    pub fn needed(&mut self, key: &'static str) -> String {
        let found = self.given.needed(key);
        self.kept(found)
    }

    /// A whole number, as text.
    pub fn whole(&mut self, key: &'static str) -> String {
        let found = self.given.whole(key);
        self.kept(found)
    }

    /// `yes`, `no` or nothing.
    pub fn yes_no(&mut self, key: &'static str) -> String {
        let found = self.given.yes_no(key);
        self.kept(found).map_or("", |yes| if yes { "yes" } else { "no" }).to_owned()
    }

    /// A date.
    pub fn date(&mut self, key: &'static str) -> DateEntry {
        self.maybe_text(key).map(|text| date_of(&text)).unwrap_or_default()
    }

    /// A date that has to be given.
    pub fn needed_date(&mut self, key: &'static str) -> DateEntry {
        date_of(&self.needed(key))
    }

    /// A month is `YYYY-MM` and nothing else.
    pub fn month(&mut self, key: &'static str) -> DateEntry {
        let month = |text: String| if text.matches('-').count() == 1 { text } else { unreadable(&text) };
        self.maybe_text(key).map(|text| date_of(&month(text))).unwrap_or_default()
    }

    /// A number of months.
    pub fn months(&mut self, key: &'static str) -> MonthsEntry {
        MonthsEntry::from_months(&self.whole(key))
    }

    /// An amount of fen as the form's text in yuan, with two decimals.
    pub fn yuan(&mut self, key: &'static str) -> String {
        let found = self.given.fen(key);
        let fen = self.kept(found);
        if fen.is_empty() {
            return fen;
        }
        let padded = ["00", &fen].concat();
        let (whole, part) = padded.split_at(padded.len() - 2);
        let whole = whole.trim_start_matches('0');
        [if whole.is_empty() { "0" } else { whole }, ".", part].concat()
    }

    /// An object inside this one: `with` gives it back.
    pub fn object(&mut self, key: &'static str) -> Fields {
        let found = self.given.object(key);
        Fields::of(self.kept(found))
    }

    /// An object inside this one that has been gone through.
    pub fn with(&mut self, inner: Fields) {
        if let Some(wrong) = inner.end() {
            self.refuse(wrong);
        }
    }

    /// A list of objects.
    pub fn list<T>(&mut self, key: &'static str, entry: fn(&mut Fields) -> T) -> Vec<T> {
        let found = self.given.objects(key);
        let each = |given| {
            let mut inner = Fields::of(given);
            let entry = entry(&mut inner);
            self.with(inner);
            entry
        };
        // Taken apart first: `each` keeps what is wrong inside them.
        match found {
            Ok(objects) => objects.into_iter().map(each).collect(),
            Err(wrong) => {
                self.refuse(wrong);
                Vec::new()
            }
        }
    }
}

fn unreadable(text: &str) -> String {
    ["“", text, "”"].concat()
}

/// Dates are `YYYY-MM-DD`, a birth date or a month paid also `YYYY-MM`; anything else is put into every field, where it is no
/// number and comes back as a problem of this field.
fn date_of(text: &str) -> DateEntry {
    let pattern = |byte: u8| if byte.is_ascii_digit() { b'0' } else { byte };
    let written: Vec<u8> = text.bytes().map(pattern).collect();
    if written == b"0000-00-00" || written == b"0000-00" {
        return DateEntry::from_text(text);
    }
    DateEntry { year: unreadable(text), month: unreadable(text), day: unreadable(text) }
}
