//! `yibao-catalogue SOURCE LANGUAGE NAME FILE` writes all messages in a language as the file that a program takes in as NAME. SOURCE is
//! the root of the project, or of a copy of it in traditional characters.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [source, language, name, file] = arguments.as_slice() else {
        eprintln!("usage: yibao-catalogue SOURCE LANGUAGE NAME FILE");
        return ExitCode::FAILURE;
    };
    match write(Path::new(source), language, name, Path::new(file)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            faults.iter().for_each(|fault| eprintln!("{fault}"));
            ExitCode::FAILURE
        }
    }
}

fn write(source: &Path, language: &str, name: &str, file: &Path) -> Result<(), Vec<String>> {
    let of = yibao_catalogue::LANGUAGES.iter().position(|known| *known == language);
    let of = of.ok_or_else(|| vec![format!("{language}: expected one of zh, en")])?;
    let bytes = yibao_catalogue::of_source(source)?.file(of, name).map_err(|error| vec![error])?;
    std::fs::write(file, bytes).map_err(|error| vec![format!("{}: {error}", file.display())])
}
