//! `yibao-packer DATA FILE` writes the file of rules that a site's programs fetch.

use std::path::Path;
use std::process::ExitCode;
use yibao_model::rulebook::asset;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [data, file] = arguments.as_slice() else {
        eprintln!("usage: yibao-packer DATA FILE");
        return ExitCode::FAILURE;
    };
    let records = match yibao_packer::read(Path::new(data)) {
        Ok(records) => records,
        Err(faults) => {
            faults.iter().for_each(|fault| eprintln!("{fault}"));
            return ExitCode::FAILURE;
        }
    };
    let written = asset::pack(&records.rules).map_err(|error| error.to_string());
    let written = written.and_then(|bytes| std::fs::write(file, bytes).map_err(|error| error.to_string()));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("yibao-packer: {file}: {error}");
            ExitCode::FAILURE
        }
    }
}
