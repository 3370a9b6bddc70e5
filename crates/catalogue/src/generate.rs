//! The Rust for a catalogue: a message without values is a function, one with values a struct with a field for each, so that a
//! value left out, misspelt or of another kind does not compile.

use crate::read::{Kind, Message};
use crate::{Catalogue, Pack, Subject, LANGUAGES};
use std::fmt::Write as _;

/// Writing to a string cannot fail.
macro_rules! line {
    ($code:expr, $($words:tt)*) => {
        let _ = writeln!($code, $($words)*);
    };
}

pub fn rust(catalogue: &Catalogue) -> String {
    let mut code = String::new();
    line!(code, "use crate::wording::message::{{Locale, Pack}};");
    line!(code, "/// What tells whether messages fit this program.");
    line!(code, "pub const FORMAT: &str = \"{}\";", catalogue.format());
    for pack in Pack::ALL {
        let [zh, en] = LANGUAGES.map(|language| {
            format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/words-{language}-{}.bin\"))", pack.name())
        });
        // What is said to offices is Chinese in every language.
        let zh_is_inside = match pack {
            Pack::Office => "true".to_owned(),
            Pack::Form | Pack::Answer => "Locale::Zh.is_inside()".to_owned(),
        };
        let name = pack.name().to_uppercase();
        line!(code, "/// The messages of the pack of this name.");
        line!(code, "pub(super) static {name}: Pack = Pack::new(");
        line!(code, "    if {zh_is_inside} {{ Some({zh}) }} else {{ None }},");
        line!(code, "    if Locale::En.is_inside() {{ Some({en}) }} else {{ None }},");
        line!(code, ");");
        for (at, subject) in catalogue.subjects_of(pack).enumerate() {
            module(&mut code, subject, &subject.name, at, false);
            if pack == Pack::Office {
                module(&mut code, subject, &format!("{}_in_chinese", subject.name), at, true);
            }
        }
    }
    code
}

fn module(code: &mut String, subject: &Subject, name: &str, at: usize, at_offices: bool) {
    let [zh, en] = &subject.messages;
    let pack = subject.pack().name().to_uppercase();
    line!(code, "/// What is said, by `data/words/*/{}.ftl`.", subject.name);
    line!(code, "#[allow(non_camel_case_types, clippy::pedantic)]");
    line!(code, "pub mod {name} {{");
    line!(code, "#[allow(unused_imports)]");
    line!(code, "use crate::wording::message::{{Number, Said, Subject, Value}};");
    line!(code, "#[allow(unused_imports)]");
    line!(code, "use crate::wording::Text;");
    line!(code, "const SUBJECT: Subject = Subject::new(&super::{pack}, {at}, {at_offices});");
    for (at, (message, other)) in zh.iter().zip(en).enumerate() {
        line!(code, "/// {}", message.source);
        let marked = message.marked() || other.marked();
        match message.values.is_empty() {
            true if marked => {
                line!(code, "pub fn {}() -> Text {{ SUBJECT.text({at}, Vec::new()) }}", message.name);
            }
            true => {
                line!(code, "pub fn {}() -> &'static str {{ SUBJECT.words({at}) }}", message.name);
            }
            false => with_values(code, message, at, marked),
        }
    }
    line!(code, "}}");
}

fn with_values(code: &mut String, message: &Message, at: usize, marked: bool) {
    let mut generics = Vec::new();
    let mut bounds = Vec::new();
    let mut fields = Vec::new();
    let mut given = Vec::new();
    for (place, value) in message.values.iter().enumerate() {
        let (name, letter) = (&value.name, format!("V{place}"));
        let (kind, bound) = match value.kind {
            Kind::Words => (letter.clone(), Some("Into<Said>")),
            Kind::Number => (letter.clone(), Some("Into<Number>")),
            Kind::Whether => ("bool".to_owned(), None),
        };
        if let Some(bound) = bound {
            bounds.push(format!("{letter}: {bound}"));
            generics.push(letter);
        }
        fields.push(format!("/// ${name}\npub {name}: {kind}"));
        given.push(match value.kind {
            Kind::Words => format!("Value::Said(self.{name}.into())"),
            Kind::Number => format!("Value::Number(self.{name}.into())"),
            Kind::Whether => format!("Value::Whether(self.{name})"),
        });
    }
    let brackets = |all: &[String]| match all.is_empty() {
        true => String::new(),
        false => format!("<{}>", all.join(", ")),
    };
    let name = &message.name;
    line!(code, "pub struct {name}{} {{ {} }}", brackets(&generics), fields.join(", "));
    line!(code, "impl{} {name}{} {{", brackets(&bounds), brackets(&generics));
    line!(code, "/// With what matters in it marked.");
    line!(code, "pub fn text(self) -> Text {{ SUBJECT.text({at}, vec![{}]) }}", given.join(", "));
    if !marked {
        line!(code, "/// As words alone.");
        line!(code, "pub fn string(self) -> String {{ self.text().to_string() }}");
    }
    line!(code, "}}");
}
