//! Names the format of the packed rules after this crate's own source, so that nobody has to remember to raise a number: a
//! quantity added in the middle of the table changes what the bytes mean as much as a new field does.

use adler2::Adler32;
use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=src");
    let mut source = String::new();
    if let Err(error) = take_in(Path::new("src"), &mut source) {
        println!("cargo::error=cannot read the model's source: {error}");
    }
    let mut sum = Adler32::new();
    sum.write_slice(source.as_bytes());
    println!("cargo::rustc-env=YIBAO_FORMAT={:08x}-{}", sum.checksum(), source.len());
}

/// Takes in every file below a folder, in the order of their names, whatever ends a line where it was checked out.
fn take_in(folder: &Path, source: &mut String) -> std::io::Result<()> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            take_in(&path, source)?;
        } else {
            source.push_str(&std::fs::read_to_string(&path)?.replace('\r', ""));
        }
    }
    Ok(())
}
