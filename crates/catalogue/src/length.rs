//! No sentence of an answer is longer than can be taken in at one reading, or said on the telephone in one breath.

use crate::read::Message;
use crate::{Fault, Subject, LANGUAGES};
use yibao_words::{Mark, Part};

/// What the subjects of an answer's head, plan and cautions end in.
const ENDINGS: [&str; 4] = ["_lead", "_next", "_fixes", "_cautions"];

/// Further subjects that an answer is made of.
const OTHERS: [&str; 8] = [
    "account",
    "arrival",
    "refusal",
    "retirement_cards",
    "retirement_rows",
    "transfer_flips",
    "transfer_gap",
    "transfer_status",
];

/// How much a sentence may hold: characters of Chinese, words of English.
const MOST: [usize; 2] = [60, 35];

/// What a value counts as: a date or a length of time in Chinese characters, one word of English.
const VALUE: [usize; 2] = [4, 1];

/// No sentence of an answer is too long, whichever wording of a choice is said.
pub fn check(subject: &Subject, faults: &mut Vec<Fault>) {
    if !ENDINGS.iter().any(|ending| subject.name.ends_with(ending))
        && !OTHERS.contains(&subject.name.as_str())
    {
        return;
    }
    for (at, messages) in subject.messages.iter().enumerate() {
        let (Some(language), Some(&most), Some(&value)) = (LANGUAGES.get(at), MOST.get(at), VALUE.get(at))
        else {
            continue;
        };
        for message in messages {
            let longest = longest(message, at, value);
            if longest > most {
                let unit = if at == 0 { "characters" } else { "words" };
                let what = format!(
                    "`{}` has a sentence of {longest} {unit}, {most} at most: shorten or split it",
                    message.name
                );
                faults.push(Fault::new(&format!("{language}/{}.ftl", subject.name), message.line, what));
            }
        }
    }
}

/// What the longest sentence of a message holds.
fn longest(message: &Message, language: usize, value: usize) -> usize {
    let sound = |text: &String| sentences(text, language).map(|one| size(one, language, value)).max();
    wordings(&message.parts).iter().filter_map(sound).max().unwrap_or_default()
}

/// Stands for a value in a wording.
const BLANK: char = '\u{fffc}';

/// Every wording that a message has by its choices. Words of a source are no words of ours, but a value.
fn wordings(parts: &[Part<'_>]) -> Vec<String> {
    let mut all = vec![String::new()];
    for part in parts {
        let said = match part {
            Part::Words(words) => vec![(*words).to_owned()],
            Part::Value(_) | Part::Marked(Mark::Chinese, _) => vec![BLANK.to_string()],
            Part::Marked(_, parts) => wordings(parts),
            Part::Choice { cases, otherwise, .. } => {
                let cases = cases.iter().map(|(_, parts)| parts);
                cases.chain([otherwise]).flat_map(|parts| wordings(parts)).collect()
            }
        };
        all =
            all.iter().flat_map(|before| said.iter().map(move |after| format!("{before}{after}"))).collect();
    }
    all
}

/// The sentences of a text. A stop in the middle of a figure ends none; nor does a semicolon.
fn sentences(text: &str, language: usize) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends =
            rest.char_indices().map(|(at, c)| (at + c.len_utf8(), c)).find(|(after, c)| match language {
                0 => matches!(c, '。' | '！' | '？'),
                _ => {
                    let next = rest.get(*after..).and_then(|rest| rest.chars().next());
                    matches!(c, '.' | '!' | '?') && next.is_none_or(|next| !next.is_alphanumeric())
                }
            });
        let (sentence, more) = rest.split_at(ends.map_or(rest.len(), |(after, _)| after));
        rest = more;
        Some(sentence)
    })
}

/// Its characters, without the marks between them, or its words; Chinese in an English sentence is not counted.
fn size(sentence: &str, language: usize, value: usize) -> usize {
    let values = sentence.matches(BLANK).count() * value;
    let own = match language {
        0 => sentence.chars().filter(|c| c.is_alphanumeric()).count(),
        _ => {
            let word = |word: &&str| word.contains(|c: char| c.is_ascii_alphanumeric());
            sentence.replace(BLANK, " ").split_whitespace().filter(word).count()
        }
    };
    values + own
}
