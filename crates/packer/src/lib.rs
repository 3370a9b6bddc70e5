//! Reads every data file, checks it, and turns it into the records a program reads its rules from. The build script calls
//! it, and so do the tests.
//!
//! A mistake in the data stops the build and names file and line. All mistakes are named at once, but for files that
//! can't be read: those come first and alone, as everything that rests on them would be named too.
//! See decision 0014.

mod bounds;
mod calendar;
mod channels;
mod claims;
mod consistency;
mod row;
mod schema;
mod sources;
mod values;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use toml::Spanned;
use yibao_model::calendar::Date;
use yibao_model::rulebook::{Places, Rules};

/// A mistake in the data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, below `data/`.
    pub file: String,
    /// The line, from 1; 0 where the fault is the file itself.
    pub line: usize,
    /// What is wrong and how to put it right.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/{}:{}: {}", self.file, self.line, self.what)
    }
}

/// A data file that has been read: its name and text, to say where a fault is.
struct DataFile {
    name: String,
    text: String,
}

impl DataFile {
    fn line_at(&self, offset: usize) -> usize {
        1 + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }

    fn fault<T>(&self, at: &Spanned<T>, what: impl Into<String>) -> Fault {
        Fault { file: self.name.clone(), line: self.line_at(at.span().start), what: what.into() }
    }

    /// Whether it has the form of its folder.
    fn readable(&self) -> Result<(), Fault> {
        match self.name.split('/').next() {
            Some("sources") => self.parse::<BTreeMap<String, schema::Source>>().map(drop),
            Some("national" | "places") => self.parse::<schema::Rules>().map(drop),
            Some("channels") => self.parse::<schema::Channels>().map(drop),
            Some("calendar") => self.parse::<schema::Year>().map(drop),
            _ => self.parse::<schema::Rulebook>().map(drop),
        }
    }

    fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, Fault> {
        toml::from_str(&self.text).map_err(|error| Fault {
            file: self.name.clone(),
            line: error.span().map_or(0, |span| self.line_at(span.start)),
            what: error.message().to_owned(),
        })
    }
}

/// What the data files say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Records {
    /// The places.
    pub places: Places,
    /// Everything else.
    pub rules: Rules,
}

/// Reads and checks the data below `root`.
///
/// # Errors
/// Every fault found, in the order of files and lines.
pub fn read(root: &Path) -> Result<Records, Vec<Fault>> {
    let mut faults = Vec::new();
    let files = data_files(root, &mut faults);
    faults.extend(files.iter().filter_map(|file| file.readable().err()));
    if !faults.is_empty() {
        faults.sort();
        return Err(faults);
    }
    let in_folder = |folder: &str| {
        let folder = format!("{folder}/");
        files.iter().filter(move |file| file.name.starts_with(&folder))
    };

    let sources = sources::read(in_folder("sources"), &mut faults);
    let as_of = rulebook(&files, &sources, &mut faults);
    let rules = in_folder("national").chain(in_folder("places"));
    let claims::PlacesAndClaims { codes, places, claims } = claims::read(rules, &sources, &mut faults);
    let known_place = |code: &str| code == row::NATION || codes.contains(code);
    let (channels, materials) = channels::read(in_folder("channels"), &sources, &known_place, &mut faults);
    let years = calendar::read(in_folder("calendar"), &sources, &mut faults);
    sources.report_unused(&mut faults);

    faults.sort();
    faults.dedup();
    match as_of {
        Some(as_of) if faults.is_empty() => Ok(Records {
            places: Places { places, in_both_scripts: Vec::new() },
            rules: Rules { as_of, sources: sources.records, claims, years, channels, materials },
        }),
        _ => Err(faults),
    }
}

/// What concerns the data as a whole.
fn rulebook(files: &[DataFile], sources: &sources::Sources, faults: &mut Vec<Fault>) -> Option<Date> {
    let Some(file) = files.iter().find(|file| file.name == "rulebook.toml") else {
        faults.push(Fault { file: "rulebook.toml".into(), line: 0, what: "is missing".into() });
        return None;
    };
    match file.parse::<schema::Rulebook>() {
        Ok(rulebook) => {
            for list in [&rulebook.places_rest_on, &rulebook.calendar_checked_against] {
                for id in list.as_ref().iter().filter(|id| sources.cite(id).is_none()) {
                    faults.push(file.fault(list, format!("unknown source `{id}`")));
                }
            }
            Some(rulebook.as_of.0)
        }
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}

/// Reads every file there is. A file that nothing would read is a fault: it looks like data and is none.
fn data_files(root: &Path, faults: &mut Vec<Fault>) -> Vec<DataFile> {
    const FOLDERS: [&str; 5] = ["calendar", "channels", "national", "places", "sources"];
    let mut paths = Vec::new();
    walk(root, &mut paths);
    let mut files = Vec::new();
    for path in paths {
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        // The sentences: yibao-catalogue reads them.
        if name.starts_with("words/") {
            continue;
        }
        let folder = name.split_once('/').map(|(folder, _)| folder);
        let known = match folder {
            None => name == "rulebook.toml",
            Some(folder) => FOLDERS.contains(&folder) && name.matches('/').count() == 1,
        };
        if name == "README.md" {
            continue;
        }
        if !known || !name.ends_with(".toml") {
            let what = "no one reads this file: data is rulebook.toml, or a .toml file directly in \
                        calendar/, channels/, national/, places/ or sources/";
            faults.push(Fault { file: name, line: 0, what: what.into() });
            continue;
        }
        match std::fs::read_to_string(&path) {
            Ok(text) => files.push(DataFile { name, text }),
            Err(error) => faults.push(Fault { file: name, line: 0, what: error.to_string() }),
        }
    }
    files
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            walk(&path, paths);
        } else {
            paths.push(path);
        }
    }
}

/// What a word of the data means; a fault if it means nothing.
fn meaning<T>(found: Option<T>, faults: &mut Vec<Fault>, fault: impl FnOnce() -> Fault) -> Option<T> {
    if found.is_none() {
        faults.push(fault());
    }
    found
}

/// A text for a record, which is there for as long as the program runs: what a program reads points into its file, and what
/// a packer writes is of the same types.
fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// A text that people will see, in one line.
fn line<T>(
    file: &DataFile,
    at: &Spanned<T>,
    name: &str,
    said: &str,
    faults: &mut Vec<Fault>,
) -> &'static str {
    if said.contains(['\t', '\n', '\r']) {
        faults.push(file.fault(at, format!("`{name}` must be one line without tabs")));
    }
    text(said)
}

/// A text that people will see, in one line, or none if it is left out or empty.
fn optional_line<T>(
    file: &DataFile,
    at: &Spanned<T>,
    name: &str,
    said: Option<&str>,
    faults: &mut Vec<Fault>,
) -> Option<&'static str> {
    said.map(|said| line(file, at, name, said, faults)).filter(|said| !said.is_empty())
}
