//! The Rust for a catalogue: a message without values is a function, one with values a struct with a field for each, so that a
//! value left out, misspelt or of another kind does not compile.

use crate::read::{Kind, Message};
use crate::{Catalogue, Subject};
use std::fmt::Write as _;

/// Writing to a string cannot fail.
macro_rules! line {
    ($code:expr, $($words:tt)*) => {
        let _ = writeln!($code, $($words)*);
    };
}

pub fn rust(catalogue: &Catalogue) -> String {
    let mut code = String::new();
    line!(code, "/// What tells whether messages fit this program.");
    line!(code, "pub const FORMAT: &str = \"{}\";", catalogue.format());
    for (number, subject, is_in_chinese) in catalogue.numbered() {
        module(&mut code, number, subject, is_in_chinese);
    }
    code
}

fn module(code: &mut String, number: usize, subject: &Subject, is_in_chinese: bool) {
    let [zh, en] = &subject.messages;
    let name = &subject.name;
    let module = if is_in_chinese { format!("{name}_in_chinese") } else { name.clone() };
    line!(code, "/// What is said, by `data/words/*/{name}.ftl`.");
    line!(code, "#[allow(non_camel_case_types, clippy::pedantic)]");
    line!(code, "pub mod {module} {{");
    line!(code, "#[allow(unused_imports)]");
    line!(code, "use crate::wording::message::{{Number, Said, Subject}};");
    line!(code, "#[allow(unused_imports)]");
    line!(code, "use crate::view::Text;");
    if is_in_chinese {
        line!(code, "static SUBJECT: Subject = Subject::in_chinese({number}, &super::{name}::SUBJECT, zh_inside!({name:?}));");
    } else {
        line!(
            code,
            "pub(super) static SUBJECT: Subject = Subject::new({number}, zh_inside!({name:?}), en_inside!({name:?}));"
        );
    }
    for (at, (message, other)) in zh.iter().zip(en).enumerate() {
        line!(code, "/// `{}`", message.name);
        let marked = message.marked() || other.marked();
        match message.values.is_empty() {
            true if marked => {
                line!(code, "pub fn {}() -> Text {{ SUBJECT.say({at}).text() }}", message.name);
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
            Kind::Words => format!(".said(self.{name})"),
            Kind::Number => format!(".number(self.{name})"),
            Kind::Whether => format!(".whether(self.{name})"),
        });
    }
    let brackets =
        |all: &[String]| if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) };
    let name = &message.name;
    line!(code, "pub struct {name}{} {{ {} }}", brackets(&generics), fields.join(", "));
    line!(code, "impl{} {name}{} {{", brackets(&bounds), brackets(&generics));
    line!(code, "/// With what matters in it marked.");
    line!(code, "pub fn text(self) -> Text {{ SUBJECT.say({at}){}.text() }}", given.concat());
    if !marked {
        line!(code, "/// As words alone.");
        line!(code, "pub fn string(self) -> String {{ self.text().to_string() }}");
    }
    line!(code, "}}");
}
