//! The build script: reads every data file, checks it, and packs it into compact texts for the binaries.
//!
//! A mistake in the data stops the build and names file and line. All mistakes are named at once, but for files that
//! can't be read: those come first and alone, as everything that rests on them would be named too. What the texts
//! look like is defined in `pack/columns.rs` and read by `src/rulebook/read.rs`.

#[path = "pack/bounds.rs"]
mod bounds;
#[path = "pack/calendar.rs"]
mod calendar;
#[path = "../src/rulebook/channel_words.rs"]
#[allow(dead_code)]
mod channel_words;
#[path = "pack/channels.rs"]
mod channels;
#[path = "pack/claims.rs"]
mod claims;
#[path = "pack/columns.rs"]
mod columns;
#[path = "pack/consistency.rs"]
mod consistency;
#[path = "../src/evidence/quantity.rs"]
#[allow(dead_code)]
mod quantity;
#[path = "pack/schema.rs"]
mod schema;
#[path = "pack/sources.rs"]
mod sources;
#[path = "pack/values.rs"]
mod values;

pub use columns::{write, Pack, Packed};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use toml::Spanned;

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

/// Packs the data below `root`.
///
/// # Errors
/// Every fault found, in the order of files and lines.
pub fn pack(root: &Path) -> Result<Packed, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut packed = String::new();
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

    let sources = sources::pack(in_folder("sources"), &mut packed, &mut faults);
    rulebook(&files, &sources, &mut packed, &mut faults);
    let rules = in_folder("national").chain(in_folder("places"));
    let places = claims::pack(rules, &sources, &mut packed, &mut faults);
    let known_place = |code: &str| code == claims::NATION || places.contains(code);
    channels::pack(in_folder("channels"), &sources, &known_place, &mut packed, &mut faults);
    calendar::pack(in_folder("calendar"), &sources, &mut packed, &mut faults);
    sources.report_unused(&mut faults);

    faults.sort();
    faults.dedup();
    if faults.is_empty() {
        Ok(columns::write(&packed))
    } else {
        Err(faults)
    }
}

/// What concerns the data as a whole.
fn rulebook(files: &[DataFile], sources: &sources::Sources, packed: &mut String, faults: &mut Vec<Fault>) {
    let Some(file) = files.iter().find(|file| file.name == "rulebook.toml") else {
        faults.push(Fault { file: "rulebook.toml".into(), line: 0, what: "is missing".into() });
        return;
    };
    match file.parse::<schema::Rulebook>() {
        Ok(rulebook) => {
            packed.push_str(&format!("as_of\t{}\n", rulebook.as_of));
            for list in [&rulebook.places_rest_on, &rulebook.calendar_checked_against] {
                for id in list.as_ref().iter().filter(|id| sources.cite(id).is_none()) {
                    faults.push(file.fault(list, format!("unknown source `{id}`")));
                }
            }
        }
        Err(fault) => faults.push(fault),
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
        let folder = name.split_once('/').map(|(folder, _)| folder);
        let known = match folder {
            None => name == "rulebook.toml",
            Some(folder) => FOLDERS.contains(&folder) && name.matches('/').count() == 1,
        };
        if name == "README.md" || name == "pack.rs" || folder == Some("pack") {
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

/// Text that goes into one field of a packed record.
fn field<'a, T>(
    file: &DataFile,
    at: &Spanned<T>,
    name: &str,
    text: Option<&'a str>,
    faults: &mut Vec<Fault>,
) -> &'a str {
    let text = text.unwrap_or_default();
    if text.contains(['\t', '\n', '\r']) {
        faults.push(file.fault(at, format!("`{name}` must be one line without tabs")));
    }
    text
}

/// The programs that are taken apart after they are linked (`src/programs/question.rs`).
const IN_HALVES: [&str; 3] = ["transfer", "retirement", "account"];

#[allow(dead_code)]
fn main() {
    let root = Path::new("data");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // What refers to what has to be told, and the halves share the table of functions.
        for program in IN_HALVES {
            println!("cargo::rustc-link-arg-bin={program}=--emit-relocs");
            println!("cargo::rustc-link-arg-bin={program}=--export-table");
        }
    }
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/evidence/quantity.rs");
    println!("cargo::rerun-if-changed=src/rulebook/channel_words.rs");
    match pack(root) {
        Ok(packed) => {
            let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
            for (pack, text) in packed.0 {
                if let Err(error) = std::fs::write(out.join(pack.file()), text) {
                    println!("cargo::error=cannot write the packed rulebook: {error}");
                }
            }
        }
        Err(faults) => {
            for fault in &faults {
                println!("cargo::error={fault}");
            }
        }
    }
}
