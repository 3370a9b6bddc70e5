//! The words that English has for what a person meets in Chinese, by `docs/glossary.md`.

use crate::{Fault, Subject};

/// A Chinese word and what English may call it, in small letters.
pub struct Term {
    chinese: String,
    english: Vec<String>,
}

/// The terms of a glossary: what stands as "English (中文)" in the second column of its table, by what is behind the last comma,
/// semicolon or stroke before the Chinese. Rows without the Chinese in parentheses are for those who write.
pub fn terms(glossary: &str) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    let cells = glossary.lines().filter_map(|line| line.strip_prefix('|')?.split('|').nth(1));
    for (english, chinese) in cells.flat_map(in_parentheses) {
        let english = english.rsplit([',', ';', '/']).next().unwrap_or_default().trim().to_lowercase();
        match terms.iter_mut().find(|term| term.chinese == chinese) {
            Some(term) => term.english.push(english),
            None => terms.push(Term { chinese: chinese.to_owned(), english: vec![english] }),
        }
    }
    terms
}

/// Every Chinese word that stands in parentheses, with the text before it.
fn in_parentheses(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for (open, _) in text.match_indices('(') {
        let inside = text.get(open + 1..).and_then(|rest| rest.split_once(')')).map(|(inside, _)| inside);
        if let Some(word) = inside.filter(|word| word.chars().all(|c| matches!(c, '\u{4e00}'..='\u{9fff}'))) {
            found.push((text.get(..open).unwrap_or_default(), word));
        }
    }
    found
}

/// Where English has the Chinese of a term in parentheses, the glossary's word stands before it.
pub fn check(subject: &Subject, terms: &[Term], faults: &mut Vec<Fault>) {
    let [_, en] = &subject.messages;
    for message in en {
        let words = message.words().to_lowercase();
        for (before, chinese) in in_parentheses(&words) {
            let Some(term) = terms.iter().find(|term| term.chinese == chinese) else { continue };
            let before = before.trim_end();
            let fits = |english: &String| {
                before.ends_with(english.as_str()) || before.ends_with(&format!("{english}s"))
            };
            if !term.english.iter().any(fits) {
                let what = format!(
                    "`{}`: ({chinese}) stands behind “{}” by docs/glossary.md",
                    message.name,
                    term.english.join("” or “")
                );
                faults.push(Fault::new(&format!("en/{}.ftl", subject.name), message.line, what));
            }
        }
    }
}
