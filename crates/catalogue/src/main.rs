//! `yibao-catalogue SOURCE TRADITIONAL OUT` checks the catalogues of SOURCE, the root of the project, and writes into the folder OUT what
//! programs take in: the messages of each language, as `words-LANGUAGE-EXTENT.bin`, and `words.rs`, the Rust that says them. TRADITIONAL
//! is a copy of `data/words/` in traditional characters; OUT holds the rules in them already (`yibao-packer`).
//!
//! A `words.rs` that would be the same is left as it is, times and all.

use std::path::Path;
use std::process::ExitCode;
use yibao_catalogue::{in_traditional, of_source, Catalogue, Extent};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [source, traditional, out] = arguments.as_slice() else {
        eprintln!("usage: yibao-catalogue SOURCE TRADITIONAL OUT");
        return ExitCode::FAILURE;
    };
    match write_all(Path::new(source), Path::new(traditional), Path::new(out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            faults.iter().for_each(|fault| eprintln!("{fault}"));
            ExitCode::FAILURE
        }
    }
}

fn write_all(source: &Path, traditional: &Path, out: &Path) -> Result<(), Vec<String>> {
    let catalogue = of_source(source)?;
    write(&out.join("words.rs"), catalogue.rust().as_bytes())?;
    write_language(&catalogue, 0, "zh", None, out)?;
    write_language(&catalogue, 1, "en", None, out)?;
    let in_traditional = in_traditional(source, traditional)?;
    if in_traditional.format() != catalogue.format() {
        return Err(vec![format!("{}: not the messages of {}", traditional.display(), source.display())]);
    }
    let (places, rules) = (read(&out.join("places-hant.bin"))?, read(&out.join("rules-hant.bin"))?);
    write_language(&in_traditional, 0, "hant", Some((&places, &rules)), out)
}

/// Everything in one file is for the JS API, which has simplified characters in it: with the `records` in others.
fn write_language(
    catalogue: &Catalogue,
    language: usize,
    name: &str,
    records: Option<(&[u8], &[u8])>,
    out: &Path,
) -> Result<(), Vec<String>> {
    for (extent, called, records) in
        [(Extent::First, "first", None), (Extent::Rest, "rest", None), (Extent::Whole, "whole", records)]
    {
        let bytes = catalogue.file(language, name, extent, records).map_err(|error| vec![error])?;
        write(&out.join(format!("words-{name}-{called}.bin")), &bytes)?;
    }
    Ok(())
}

fn read(file: &Path) -> Result<Vec<u8>, Vec<String>> {
    std::fs::read(file).map_err(|error| vec![format!("{}: {error}", file.display())])
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), Vec<String>> {
    if std::fs::read(file).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    std::fs::write(file, bytes).map_err(|error| vec![format!("{}: {error}", file.display())])
}
