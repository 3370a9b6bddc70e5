//! Names the format of the packed rules after this crate's own source, so that nobody has to remember to raise a number: a
//! quantity added in the middle of the table changes what the bytes mean as much as a new field does.

use fnv::FnvHasher;
use std::hash::Hasher;
use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=src");
    let mut format = FnvHasher::default();
    if let Err(error) = take_in(Path::new("src"), &mut format) {
        println!("cargo::error=cannot read the model's source: {error}");
    }
    println!("cargo::rustc-env=YIBAO_FORMAT={:016x}", format.finish());
}

/// Takes in every file below a folder, in the order of their names, whatever ends a line where it was checked out.
fn take_in(folder: &Path, format: &mut FnvHasher) -> std::io::Result<()> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            take_in(&path, format)?;
        } else {
            format.write(std::fs::read_to_string(&path)?.replace('\r', "").as_bytes());
        }
    }
    Ok(())
}
