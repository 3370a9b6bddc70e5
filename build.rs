//! Packs the rules and the sentences into the files the programs read, writes the functions that say the sentences, and tells
//! the linker what the programs in halves need.

use std::path::{Path, PathBuf};
use yibao_model::rulebook::asset;

/// The programs that are taken apart after they are linked (`src/programs/question.rs`).
const IN_HALVES: [&str; 3] = ["transfer", "retirement", "account"];

fn main() {
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // What refers to what has to be told, and the halves share the table of functions.
        for program in IN_HALVES {
            println!("cargo::rustc-link-arg-bin={program}=--emit-relocs");
            println!("cargo::rustc-link-arg-bin={program}=--export-table");
        }
    }
    println!("cargo::rerun-if-changed=data");
    match yibao_packer::read(Path::new("data")) {
        Ok(records) => {
            write("places.bin", asset::pack(&records.places));
            write("rules.bin", asset::pack(&records.rules));
        }
        Err(faults) => {
            for fault in &faults {
                println!("cargo::error={fault}");
            }
        }
    }
    if let Err(faults) = words() {
        for fault in &faults {
            println!("cargo::error={fault}");
        }
    }
}

/// The catalogues of sentences, and a function for each sentence in them.
fn words() -> Result<(), Vec<String>> {
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=docs/glossary.md");
    let catalogue = yibao_catalogue::of_source(Path::new("."))?;
    for subject in &catalogue.subjects {
        for (at, language) in yibao_catalogue::LANGUAGES.iter().enumerate() {
            write(&format!("words-{language}-{}.bin", subject.name), subject.packed(at));
        }
    }
    write("words.rs", Ok::<_, String>(catalogue.rust().into_bytes()));
    Ok(())
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
