//! Reads the catalogues of sentences (`data/words/`), checks the languages against each other, and turns them into packed
//! messages and typed Rust for them. The build script calls it.
//!
//! A mistake stops the build and names file and line: a message or a value that one language has and another has not, a message
//! that no one says, Chinese in the English, a sentence of an answer that is too long.
//! See decision 0016.

mod check;
mod generate;
mod glossary;
mod length;
mod read;

use adler2::Adler32;
pub use check::chinese_outside_parentheses;
pub use read::{Kind, Message, Value};
use std::fmt;
use std::path::Path;

/// The languages, the one that the others are held against first.
pub const LANGUAGES: [&str; 2] = ["zh", "en"];

/// Subjects whose Chinese is said in every language, because an office or a Chinese screen is meant; the English says what
/// it means.
const SAID_TO_OFFICES: &str = "office";

/// The place of Chinese among [`LANGUAGES`].
const CHINESE: usize = 0;

/// The subjects that a page of the site says before anything is filled in: what its program waits for.
const FIRST: [&str; 20] = [
    "account_form",
    "account_insured",
    "account_page",
    "arrival",
    "figures",
    "form",
    "form_line",
    "links",
    "office_figures",
    "office_places",
    "picker",
    "progress",
    "retirement_assumptions",
    "retirement_fields",
    "retirement_form",
    "retirement_page",
    "retirement_since",
    "transfer_form",
    "transfer_page",
    "transfer_status",
];

/// How much of what is said stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What a form says before there is an answer.
    First,
    /// Everything but that.
    Rest,
    /// Everything.
    Whole,
}

impl Extent {
    fn has(self, subject: &str) -> bool {
        match self {
            Extent::First => FIRST.contains(&subject),
            Extent::Rest => !FIRST.contains(&subject),
            Extent::Whole => true,
        }
    }
}

/// A mistake in a catalogue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, below `data/words/`.
    pub file: String,
    /// The line, from 1; 0 where the fault is the file itself.
    pub line: usize,
    /// What is wrong and how to put it right.
    pub what: String,
}

impl Fault {
    fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Fault { file: file.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/words/{}:{}: {}", self.file, self.line, self.what)
    }
}

/// What is said about one subject.
pub struct Subject {
    /// The name of its files, and of its module.
    pub name: String,
    /// Its messages in each of [`LANGUAGES`], all in the same order.
    pub messages: [Vec<Message>; 2],
}

impl Subject {
    /// Whether its Chinese is said in every language.
    pub fn said_to_offices(&self) -> bool {
        self.name.starts_with(SAID_TO_OFFICES)
    }

    /// Its messages in one of [`LANGUAGES`], packed.
    ///
    /// # Errors
    /// What the encoder says.
    pub fn packed(&self, language: usize) -> Result<Vec<u8>, String> {
        yibao_words::pack(&self.parts(language)).map_err(|error| error.to_string())
    }

    fn parts(&self, language: usize) -> Vec<yibao_words::Message<'static>> {
        let [zh, en] = &self.messages;
        let messages = if language == 0 { zh } else { en };
        messages.iter().map(|message| message.parts.clone()).collect()
    }
}

/// All that is said.
pub struct Catalogue {
    /// By subject, in the order of their names.
    pub subjects: Vec<Subject>,
}

impl Catalogue {
    /// What is the same for a program and messages that fit it: the names and values of all messages, in their order.
    pub fn format(&self) -> String {
        let mut sum = Adler32::new();
        for subject in &self.subjects {
            sum.write_slice(b"\n\n");
            sum.write_slice(subject.name.as_bytes());
            let [messages, _] = &subject.messages;
            for message in messages {
                sum.write_slice(b"\n");
                sum.write_slice(message.name.as_bytes());
                for value in &message.values {
                    sum.write_slice(format!(" {} {:?}", value.name, value.kind).as_bytes());
                }
            }
        }
        format!("{}-{:08x}", yibao_words::ENCODING, sum.checksum())
    }

    /// Messages in one of [`LANGUAGES`], as the file of the language `name` that a program takes in which has not got them in
    /// itself; with the `records` of places and rules where that program has others in it.
    ///
    /// # Errors
    /// What the encoder says.
    pub fn file(
        &self,
        language: usize,
        name: &str,
        extent: Extent,
        records: Option<(&[u8], &[u8])>,
    ) -> Result<Vec<u8>, String> {
        let subjects = self.numbered().filter(|(_, subject, _)| extent.has(&subject.name));
        let subjects = subjects.filter_map(|(number, subject, is_in_chinese)| {
            // Where everything is Chinese, what is said to offices is said once.
            let of = match (is_in_chinese, language) {
                (true, CHINESE) => return None,
                (true, _) => CHINESE,
                (false, of) => of,
            };
            Some((u16::try_from(number).ok()?, subject.parts(of)))
        });
        let file = yibao_words::File { subjects: subjects.collect(), records };
        yibao_words::write(&self.format(), name, &file).map_err(|error| error.to_string())
    }

    /// The subjects by their numbers, and whether they are those whose Chinese is said in every language: these follow all others.
    fn numbered(&self) -> impl Iterator<Item = (usize, &Subject, bool)> {
        let in_chinese = self.subjects.iter().filter(|subject| subject.said_to_offices());
        let all = self.subjects.iter().map(|subject| (subject, false));
        let all = all.chain(in_chinese.map(|subject| (subject, true)));
        all.enumerate().map(|(number, (subject, is_in_chinese))| (number, subject, is_in_chinese))
    }

    /// The Rust for it: a module for each subject, and in it a function for each message.
    pub fn rust(&self) -> String {
        generate::rust(self)
    }
}

/// Reads and checks the catalogues below `root`. `code` is the text of everything that may say a message, `glossary` that of the
/// table of terms.
///
/// # Errors
/// Every fault found, in the order of files and lines.
pub fn read(root: &Path, code: &str, glossary: &str) -> Result<Catalogue, Vec<Fault>> {
    let mut faults = Vec::new();
    let [zh, en] = LANGUAGES.map(|language| files(root, language, &mut faults));
    let subjects = paired(&zh, &en, &mut faults);
    let terms = glossary::terms(glossary);
    for subject in &subjects {
        glossary::check(subject, &terms, &mut faults);
        check::english(subject, &mut faults);
        check::used(subject, code, &mut faults);
        length::check(subject, &mut faults);
    }
    faults.sort();
    faults.dedup();
    if faults.is_empty() {
        Ok(Catalogue { subjects })
    } else {
        Err(faults)
    }
}

/// The subjects that both languages have, from the names and texts of their files.
fn paired(zh: &[(String, String)], en: &[(String, String)], faults: &mut Vec<Fault>) -> Vec<Subject> {
    let mut subjects = Vec::new();
    for (name, text) in zh {
        let Some((_, other)) = en.iter().find(|(other, _)| other == name) else {
            faults.push(Fault::new(&format!("zh/{name}.ftl"), 0, format!("en/{name}.ftl is missing")));
            continue;
        };
        if !read::is_name(name) {
            let what = "a subject's name must be small letters, digits and _, and no word of Rust";
            faults.push(Fault::new(&format!("zh/{name}.ftl"), 0, what));
        }
        let zh = read::read(&format!("zh/{name}.ftl"), text, faults);
        let en = read::read(&format!("en/{name}.ftl"), other, faults);
        subjects.push(check::pair(name, zh, en, faults));
    }
    for (name, _) in en.iter().filter(|(name, _)| zh.iter().all(|(other, _)| other != name)) {
        faults.push(Fault::new(&format!("en/{name}.ftl"), 0, format!("zh/{name}.ftl is missing")));
    }
    subjects
}

/// Reads and checks the catalogues of a source: `data/words/`, by what its `src/` says and its `docs/glossary.md` has.
///
/// # Errors
/// Every fault found, and files that can't be read.
pub fn of_source(source: &Path) -> Result<Catalogue, Vec<String>> {
    let mut code = String::new();
    take_in(&source.join("src"), &mut code).map_err(|error| vec![format!("cannot read src/: {error}")])?;
    let glossary = std::fs::read_to_string(source.join("docs/glossary.md"))
        .map_err(|error| vec![format!("cannot read docs/glossary.md: {error}")])?;
    read(&source.join("data/words"), &code, &glossary)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

/// The catalogue of a source with its Chinese as a copy of `data/words/` has it, in traditional characters. Nothing is checked but
/// that it has the same messages.
///
/// # Errors
/// Every fault found, and files that can't be read.
pub fn in_traditional(source: &Path, traditional: &Path) -> Result<Catalogue, Vec<String>> {
    let mut faults = Vec::new();
    let zh = files(traditional, "zh", &mut faults);
    let en = files(&source.join("data/words"), "en", &mut faults);
    let subjects = paired(&zh, &en, &mut faults);
    if faults.is_empty() {
        Ok(Catalogue { subjects })
    } else {
        Err(faults.iter().map(|fault| format!("{}: {fault}", traditional.display())).collect())
    }
}

/// The text of every Rust file of a folder and those below it.
fn take_in(folder: &Path, code: &mut String) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            take_in(&path, code)?;
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            code.push_str(&std::fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// The files of a language: the subject and the text, in the order of their names.
fn files(root: &Path, language: &str, faults: &mut Vec<Fault>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join(language)).into_iter().flatten().flatten() {
        let file = format!("{language}/{}", entry.file_name().to_string_lossy());
        let subject =
            file.strip_suffix(".ftl").and_then(|name| name.split_once('/')).map(|(_, name)| name.to_owned());
        match (subject, std::fs::read_to_string(entry.path())) {
            (Some(subject), Ok(text)) => found.push((subject, text)),
            (None, _) => {
                faults.push(Fault::new(&file, 0, "no one reads this file: a catalogue is a .ftl file"))
            }
            (_, Err(error)) => faults.push(Fault::new(&file, 0, error.to_string())),
        }
    }
    found.sort();
    found
}
