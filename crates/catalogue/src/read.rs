//! Reads one file of a catalogue: Fluent syntax, of which values, choices and plurals are understood, and three marks.
//!
//! ```ftl
//! # $count: how many months are missing
//! short = 还差 <key>{ $count } 个月</key>。
//! ```

use crate::Fault;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::{self, ParserError};
use yibao_words::{Case, Mark, Part};

/// What a value is, as far as its uses tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, perhaps with marks of their own.
    Words,
    /// A number that a plural or a choice depends on.
    Number,
    /// Whether something is so.
    Whether,
}

/// A value of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// What it is called in every language.
    pub name: String,
    /// What it is.
    pub kind: Kind,
}

/// A message as one language has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it is called in every language.
    pub name: String,
    /// The line where it begins, from 1.
    pub line: usize,
    /// Its values, by their places.
    pub values: Vec<Value>,
    /// What it says.
    pub parts: Vec<Part<'static>>,
}

impl Message {
    /// Whether something in it stands out.
    pub fn marked(&self) -> bool {
        fn any(parts: &[Part<'_>]) -> bool {
            parts.iter().any(|part| match part {
                Part::Words(_) | Part::Value(_) => false,
                Part::Marked(..) => true,
                Part::Choice { cases, otherwise, .. } => {
                    cases.iter().any(|(_, parts)| any(parts)) || any(otherwise)
                }
            })
        }
        any(&self.parts)
    }

    /// Everything it may say, without its values.
    pub fn words(&self) -> String {
        fn take(parts: &[Part<'_>], words: &mut String) {
            for part in parts {
                match part {
                    Part::Words(more) => words.push_str(more),
                    Part::Value(_) => {}
                    Part::Marked(Mark::Chinese, _) => {}
                    Part::Marked(_, parts) => take(parts, words),
                    Part::Choice { cases, otherwise, .. } => {
                        cases.iter().for_each(|(_, parts)| take(parts, words));
                        take(otherwise, words);
                    }
                }
            }
        }
        let mut words = String::new();
        take(&self.parts, &mut words);
        words
    }
}

/// The messages of a file, in its order.
pub fn read(file: &str, text: &str, faults: &mut Vec<Fault>) -> Vec<Message> {
    let line_at = |offset: usize| 1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count();
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            faults.extend(errors.iter().map(|ParserError { pos, kind, .. }| Fault {
                file: file.to_owned(),
                line: line_at(pos.start),
                what: kind.to_string(),
            }));
            resource
        }
    };
    let mut messages: Vec<Message> = Vec::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                let line = line_of(text, &format!("-{}", term.id.name));
                faults.push(Fault::new(file, line, "terms are not understood here: write the words out"));
                continue;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue
            }
        };
        let name = message.id.name;
        let line = line_of(text, name);
        let mut reader = Reader { values: Vec::new(), wrong: Vec::new() };
        if !message.attributes.is_empty() {
            reader.wrong.push("attributes are not understood here: make it a message of its own".to_owned());
        }
        if !is_name(name) {
            reader.wrong.push(format!("`{name}` must be small letters, digits and _, and no word of Rust"));
        }
        if messages.iter().any(|other| other.name == name) {
            reader.wrong.push(format!("`{name}` is there twice"));
        }
        let parts = message.value.as_ref().map(|pattern| reader.parts(pattern)).unwrap_or_default();
        if parts.is_empty() {
            reader.wrong.push(format!("`{name}` says nothing"));
        }
        faults.extend(reader.wrong.into_iter().map(|what| Fault::new(file, line, what)));
        messages.push(Message { name: name.to_owned(), line, values: reader.values, parts });
    }
    messages
}

/// The line where a message begins, from 1.
fn line_of(text: &str, name: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map_or(0, |at| at + 1)
}

/// Whether it can be a name in Rust as it stands.
pub fn is_name(name: &str) -> bool {
    const TAKEN: &str = "abstract as async await become box break const continue crate do dyn else enum extern false final fn for \
                         gen if impl in let loop macro match mod move mut override priv pub ref return self static struct \
                         super trait true try type typeof unsafe unsized use virtual where while yield";
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && TAKEN.split_whitespace().all(|taken| taken != name)
}

/// What is left open while the parts of a message are read.
struct Reader {
    values: Vec<Value>,
    wrong: Vec<String>,
}

/// Parts that are being read, and the mark they stand in.
struct Open {
    mark: Option<Mark>,
    parts: Vec<Part<'static>>,
}

impl Reader {
    fn parts(&mut self, pattern: &Pattern<&str>) -> Vec<Part<'static>> {
        let mut open = vec![Open { mark: None, parts: Vec::new() }];
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, &mut open),
                PatternElement::Placeable { expression } => {
                    if let Some(part) = self.expression(expression) {
                        add(&mut open, part);
                    }
                }
            }
        }
        if let [_, .., Open { mark: Some(mark), .. }] = open.as_slice() {
            self.wrong.push(format!("<{}> is not closed", tag(*mark)));
        }
        open.into_iter().next().map(|open| open.parts).unwrap_or_default()
    }

    /// Words with marks in them.
    fn text(&mut self, mut text: &str, open: &mut Vec<Open>) {
        const MARKS: [Mark; 3] = [Mark::Key, Mark::Estimate, Mark::Chinese];
        while !text.is_empty() {
            let at = text.find('<').unwrap_or(text.len());
            let (words, rest) = text.split_at(at);
            if !words.is_empty() {
                add(open, Part::Words(words.to_owned().leak()));
            }
            let begun =
                MARKS.iter().find_map(|mark| Some((*mark, rest.strip_prefix(&format!("<{}>", tag(*mark)))?)));
            let ended = MARKS
                .iter()
                .find_map(|mark| Some((*mark, rest.strip_prefix(&format!("</{}>", tag(*mark)))?)));
            text = match (begun, ended) {
                (Some((mark, rest)), _) => {
                    open.push(Open { mark: Some(mark), parts: Vec::new() });
                    rest
                }
                (None, Some((mark, rest))) => {
                    match open.pop() {
                        Some(Open { mark: Some(last), parts }) if last == mark && !open.is_empty() => {
                            add(open, Part::Marked(mark, parts));
                        }
                        closed => {
                            self.wrong.push(format!("</{}> closes nothing", tag(mark)));
                            open.extend(closed);
                        }
                    }
                    rest
                }
                (None, None) => {
                    if !rest.is_empty() {
                        self.wrong.push("a < that begins none of <key>, <estimate>, <chinese>".to_owned());
                    }
                    rest.get(1..).unwrap_or_default()
                }
            };
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Option<Part<'static>> {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                Some(Part::Value(self.value(id.name, Kind::Words)))
            }
            Expression::Inline(InlineExpression::StringLiteral { value: "" }) => None,
            Expression::Inline(InlineExpression::StringLiteral { value }) if !value.contains('\\') => {
                Some(Part::Words((*value).to_owned().leak()))
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let mut cases = Vec::new();
                let mut otherwise = Vec::new();
                let mut kind = None;
                for variant in variants {
                    let (case, of) = match variant.key {
                        VariantKey::Identifier { name: "one" } => (Some(Case::One), Some(Kind::Number)),
                        VariantKey::Identifier { name: "other" } => (None, Some(Kind::Number)),
                        VariantKey::Identifier { name: "yes" } => (Some(Case::Yes), Some(Kind::Whether)),
                        VariantKey::Identifier { name: "no" } => (None, Some(Kind::Whether)),
                        VariantKey::NumberLiteral { value } => {
                            (value.parse().ok().map(Case::Number), Some(Kind::Number))
                        }
                        VariantKey::Identifier { name } => {
                            self.wrong
                                .push(format!("[{name}] is none of [one], a number, [other], [yes], [no]"));
                            (None, None)
                        }
                    };
                    if kind.is_some() && of != kind {
                        self.wrong.push(format!("${} is asked both how many and whether", id.name));
                    }
                    kind = of.or(kind);
                    let parts = self.parts(&variant.value);
                    match (case, variant.default) {
                        (Some(case), false) => cases.push((case, parts)),
                        (None, true) => otherwise = parts,
                        _ => self
                            .wrong
                            .push("the last wording must be *[other] or *[no], and only it".to_owned()),
                    }
                }
                let on = self.value(id.name, kind.unwrap_or(Kind::Number));
                Some(Part::Choice { on, cases, otherwise })
            }
            _ => {
                self.wrong.push(
                    "only { $value }, { \"words\" } and choices on a value are understood here".to_owned(),
                );
                None
            }
        }
    }

    /// The place of a value, and what its use says about its kind.
    fn value(&mut self, name: &str, kind: Kind) -> u8 {
        if !is_name(name) {
            self.wrong.push(format!("${name} must be small letters, digits and _, and no word of Rust"));
        }
        let at = match self.values.iter().position(|value| value.name == name) {
            Some(at) => at,
            None => {
                self.values.push(Value { name: name.to_owned(), kind });
                self.values.len() - 1
            }
        };
        if let Some(value) = self.values.get_mut(at) {
            match (value.kind, kind) {
                (Kind::Words, more) => value.kind = more,
                (_, Kind::Words) => {}
                (known, more) if known != more => {
                    self.wrong.push(format!("${name} is asked both how many and whether"));
                }
                _ => {}
            }
        }
        u8::try_from(at).unwrap_or(u8::MAX)
    }
}

fn tag(mark: Mark) -> &'static str {
    match mark {
        Mark::Key => "key",
        Mark::Estimate => "estimate",
        Mark::Chinese => "chinese",
    }
}

/// Adds a part; words behind words become one part with them.
fn add(open: &mut [Open], part: Part<'static>) {
    let Some(Open { parts, .. }) = open.last_mut() else { return };
    match (parts.last_mut(), part) {
        (Some(Part::Words(words)), Part::Words(more)) => *words = format!("{words}{more}").leak(),
        (_, part) => parts.push(part),
    }
}
