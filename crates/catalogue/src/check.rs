//! Holds the languages against each other, and the messages against what is said.

use crate::read::{Kind, Message};
use crate::{Fault, Subject};

/// A subject of which each language has the same messages with the same values, in the same order.
pub fn pair(name: &str, zh: Vec<Message>, en: Vec<Message>, faults: &mut Vec<Fault>) -> Subject {
    let [zh_file, en_file] = [format!("zh/{name}.ftl"), format!("en/{name}.ftl")];
    for (ours, theirs, file, other) in [(&zh, &en, &zh_file, &en_file), (&en, &zh, &en_file, &zh_file)] {
        for message in ours.iter().filter(|message| find(theirs, &message.name).is_none()) {
            faults.push(Fault::new(file, message.line, format!("`{}` is not in {other}", message.name)));
        }
    }
    let mut zh = zh;
    let mut paired = Vec::new();
    let mut last = 0;
    for message in &mut zh {
        let Some(other) = find(&en, &message.name) else { continue };
        if other.line < last {
            faults.push(Fault::new(
                &en_file,
                other.line,
                format!("`{}` stands in another order than in {zh_file}", message.name),
            ));
        }
        last = other.line;
        let mut other = other.clone();
        agree(message, &mut other, &en_file, &zh_file, faults);
        paired.push(other);
    }
    Subject { name: name.to_owned(), messages: [zh, paired] }
}

fn find<'a>(messages: &'a [Message], name: &str) -> Option<&'a Message> {
    messages.iter().find(|message| message.name == name)
}

/// The same values in both, of the same kind, by the same place.
fn agree(zh: &mut Message, en: &mut Message, en_file: &str, zh_file: &str, faults: &mut Vec<Fault>) {
    for (ours, theirs, file) in [(&*en, &*zh, en_file), (&*zh, &*en, zh_file)] {
        let other = if file == en_file { zh_file } else { en_file };
        for value in
            ours.values.iter().filter(|value| theirs.values.iter().all(|other| other.name != value.name))
        {
            let what = format!("`{}` has ${}, which it has not in {other}", ours.name, value.name);
            faults.push(Fault::new(file, ours.line, what));
        }
    }
    for value in &mut zh.values {
        let Some(other) = en.values.iter_mut().find(|other| other.name == value.name) else { continue };
        match (value.kind, other.kind) {
            (Kind::Words, kind) => value.kind = kind,
            (kind, Kind::Words) => other.kind = kind,
            (one, another) if one != another => {
                let what = format!("`{}` asks ${} how many, and elsewhere whether", en.name, value.name);
                faults.push(Fault::new(en_file, en.line, what));
            }
            _ => {}
        }
    }
    let places: Vec<u8> = en
        .values
        .iter()
        .map(|value| zh.values.iter().position(|other| other.name == value.name).unwrap_or_default())
        .map(|place| u8::try_from(place).unwrap_or(u8::MAX))
        .collect();
    renumber(&mut en.parts, &places);
    en.values.clone_from(&zh.values);
}

/// Names the values by the places they have in the first language.
fn renumber(parts: &mut [yibao_words::Part<'static>], places: &[u8]) {
    use yibao_words::Part;
    let place = |at: u8| places.get(usize::from(at)).copied().unwrap_or(at);
    for part in parts {
        match part {
            Part::Words(_) => {}
            Part::Value(at) => *at = place(*at),
            Part::Marked(_, parts) => renumber(parts, places),
            Part::Choice { on, cases, otherwise } => {
                *on = place(*on);
                cases.iter_mut().for_each(|(_, parts)| renumber(parts, places));
                renumber(otherwise, places);
            }
        }
    }
}

/// English may have Chinese in parentheses: the word to recognise on a screen or to say at a counter.
pub fn english(subject: &Subject, faults: &mut Vec<Fault>) {
    let [_, en] = &subject.messages;
    for message in en.iter().filter(|message| chinese_outside_parentheses(&message.words())) {
        let what = format!("`{}` has Chinese outside parentheses", message.name);
        faults.push(Fault::new(&format!("en/{}.ftl", subject.name), message.line, what));
    }
}

/// Whether there is Chinese outside parentheses, a sign of Chinese punctuation too.
pub fn chinese_outside_parentheses(text: &str) -> bool {
    let mut depth = 0_usize;
    text.chars().any(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && matches!(c, '\u{3400}'..='\u{9fff}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
    })
}

/// Every message is said somewhere: `subject::message`.
pub fn used(subject: &Subject, code: &str, faults: &mut Vec<Fault>) {
    let said = |module: &str, name: &str| {
        let path = format!("{module}::{name}");
        code.match_indices(&path).any(|(at, _)| {
            let before = code.get(..at).and_then(|text| text.chars().next_back());
            let after = code.get(at + path.len()..).and_then(|rest| rest.chars().next());
            ![before, after].into_iter().flatten().any(|c| c.is_alphanumeric() || c == '_')
        })
    };
    let [zh, _] = &subject.messages;
    let in_chinese = format!("{}_in_chinese", subject.name);
    for message in zh {
        let in_page = said(&subject.name, &message.name);
        let at_office = subject.said_to_offices() && said(&in_chinese, &message.name);
        if !in_page && !at_office {
            let what = format!(
                "no one says `{}`: {}::{} is nowhere in src/",
                message.name, subject.name, message.name
            );
            faults.push(Fault::new(&format!("zh/{}.ftl", subject.name), message.line, what));
        }
    }
}
