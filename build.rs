//! Packs the rules and the sentences into the files that stand in a program, writes the functions that say the sentences, and tells
//! the linker what the programs in halves need.

use std::path::{Path, PathBuf};
use yibao_model::rulebook::asset;

/// The programs that are taken apart after they are linked (`src/programs/question.rs`).
const IN_HALVES: [&str; 3] = ["transfer", "retirement", "account"];

/// Names a `words.rs` that is there already (`yibao-catalogue`). It is the same as long as no message and no value of one comes, goes or
/// is renamed, so a program without sentences in it is not compiled again for other words.
const WORDS: &str = "YIBAO_WORDS";

fn main() {
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // What refers to what has to be told, and the halves share the table of functions.
        for program in IN_HALVES {
            println!("cargo::rustc-link-arg-bin={program}=--emit-relocs");
            println!("cargo::rustc-link-arg-bin={program}=--export-table");
        }
    }
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed={WORDS}");
    let inside = std::env::var_os("CARGO_FEATURE_INSIDE").is_some();
    if inside {
        rules();
    }
    match std::env::var_os(WORDS).filter(|_| !inside) {
        Some(made) => {
            println!("cargo::rerun-if-changed={}", Path::new(&made).display());
            write("words.rs", std::fs::read(made));
        }
        None => words(),
    }
}

/// The places and the rules.
fn rules() {
    println!("cargo::rerun-if-changed=data");
    match yibao_packer::read(Path::new("data")) {
        Ok(records) => {
            write("places.bin", asset::pack(&records.places));
            write("rules.bin", asset::pack(&records.rules));
        }
        Err(faults) => stop(&faults),
    }
}

/// The catalogues of sentences, and a function for each sentence in them.
fn words() {
    for path in ["data/words", "src", "docs/glossary.md"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let catalogue = match yibao_catalogue::of_source(Path::new(".")) {
        Ok(catalogue) => catalogue,
        Err(faults) => return stop(&faults),
    };
    for subject in &catalogue.subjects {
        for (at, language) in yibao_catalogue::LANGUAGES.iter().enumerate() {
            write(&format!("words-{language}-{}.bin", subject.name), subject.packed(at));
        }
    }
    write("words.rs", Ok::<_, String>(catalogue.rust().into_bytes()));
}

fn stop(faults: &[impl std::fmt::Display]) {
    for fault in faults {
        println!("cargo::error={fault}");
    }
}

fn write<E: std::fmt::Display>(name: &str, file: Result<Vec<u8>, E>) {
    let folder = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let written = file
        .map_err(|error| error.to_string())
        .and_then(|bytes| std::fs::write(folder.join(name), bytes).map_err(|error| error.to_string()));
    if let Err(error) = written {
        println!("cargo::error=cannot write {name}: {error}");
    }
}
