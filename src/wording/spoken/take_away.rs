//! An answer to be taken away: as text for a chat, as Markdown with the whole derivation.

use crate::view::{Call, NextLine, Reading, Row, SourceLine, Text};
use crate::wording::words;

/// The answer as text for a chat: the sentence, what to do, the figures, and where it is from.
pub fn text(title: &str, on: &str, reading: &Reading) -> String {
    let mut said = format!("{title}\n{}\n", reading.lead);
    for caution in &reading.cautions {
        said.push_str(&format!("{}\n", words::take_away::caution { caution: caution.0.clone() }.string()));
    }
    if !reading.next.is_empty() {
        said.push_str(&format!("\n{}\n", words::answer_headings::next()));
        for line in &reading.next {
            said.push_str(&format!("{}\n", next(line)));
            for call in &line.calls {
                said.push_str(&format!("  {}\n", one_call(call)));
            }
        }
    }
    if !reading.rows.is_empty() {
        said.push_str(&format!("\n{}\n", words::answer_headings::figures()));
        for one in &reading.rows {
            said.push_str(&format!("{}\n", row(one)));
        }
    }
    said.push_str(&format!("\n{}\n", words::take_away::made_without_sources { day: on }.string()));
    said
}

/// The answer with its whole derivation in Markdown: every step with the number of its source, every source with how
/// well it is known, what others say. Somebody else, or a machine, can check it line by line.
pub fn markdown(title: &str, on: &str, reading: &Reading) -> String {
    let mut said = format!("# {title}\n\n{}\n", reading.lead);
    for caution in &reading.cautions {
        said.push_str(&format!("\n> {}\n", caution.0));
    }
    let list = |heading: &str, lines: Vec<String>| {
        if lines.is_empty() {
            String::new()
        } else {
            format!("\n## {heading}\n\n{}\n", lines.join("\n"))
        }
    };
    let todo = reading.next.iter().flat_map(|line| {
        let calls = line.calls.iter().map(|call| format!("  - {}", one_call(call)));
        std::iter::once(format!("- {}", next(line))).chain(calls)
    });
    said.push_str(&list(words::answer_headings::next(), todo.collect()));
    let rows = reading.rows.iter().map(|one| format!("- {}", row(one)));
    said.push_str(&list(words::answer_headings::figures(), rows.collect()));
    for topic in &reading.topics {
        let points = topic.points.iter().map(|point| format!("- {}", numbered(&point.what, point.source)));
        said.push_str(&list(&topic.title, points.collect()));
    }
    let steps = (1..).zip(&reading.steps);
    let steps = steps.map(|(at, step)| format!("{at}. {}", numbered(&step.what, step.source)));
    said.push_str(&list(words::answer_headings::derivation(), steps.collect()));
    let sources = (1..).zip(&reading.sources).map(|(at, line)| format!("{at}. {}", source(line)));
    said.push_str(&list(words::answer_headings::sources(), sources.collect()));
    let flips = reading.flips.iter().map(|flip| format!("- {flip}"));
    said.push_str(&list(words::answer_headings::flips(), flips.collect()));
    let rivals = reading.rivals.iter().map(|line| {
        let what = line.what.clone();
        format!("- {}", words::take_away::rival { what, source: source(&line.source) }.string())
    });
    said.push_str(&list(words::answer_headings::rivals(), rivals.collect()));
    let made = words::take_away::made { day: on }.text().sentence(words::product::disclaimer().into());
    said.push_str(&format!("\n---\n{made}\n"));
    said
}

/// What to do, and when.
fn next(line: &NextLine) -> String {
    words::named::value { name: &line.when, value: line.what.clone() }.string()
}

/// A figure, with what should be known about it.
fn row(row: &Row) -> String {
    let (name, value) = (&row.label, row.value.clone());
    match &row.note {
        Some(note) => words::named::value_with_note { name, value, note: note.clone() }.string(),
        None => words::named::value { name, value }.string(),
    }
}

/// A sentence with the number of the source it rests on.
fn numbered(what: &Text, source: Option<usize>) -> String {
    match source {
        Some(number) => words::take_away::with_source { what: what.clone(), number }.string(),
        None => what.to_string(),
    }
}

/// A call in a line: the number, who answers, what to say and what that means.
pub fn one_call(call: &Call) -> String {
    let Call { number, whom, say, gloss } = call;
    match gloss {
        Some(meaning) => words::take_away::call_with_meaning { number, whom, say, meaning }.string(),
        None => words::take_away::call { number, whom, say }.string(),
    }
}

/// A source: its title and where in it, how well it is known, when it was read, its address, what a reader should know.
fn source(line: &SourceLine) -> String {
    let title = match line.locator {
        Some(place) => words::take_away::title_and_place { title: &line.title, place }.string(),
        None => line.title.clone(),
    };
    let more = [
        Some(line.confidence.to_owned()),
        Some(words::answer_headings::read_on { day: &line.read }.string()),
        line.url.map(|url| format!("<{url}>")),
        line.note.map(str::to_owned),
    ];
    let more = more.into_iter().flatten();
    more.fold(title, |known, more| words::take_away::and_also { known, more }.string())
}
