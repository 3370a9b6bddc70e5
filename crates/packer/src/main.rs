//! `yibao-packer DATA TRADITIONAL OUT` checks the rules in the folder DATA and writes into the folder OUT what a site's programs fetch:
//! `places.bin` and `rules.bin`, and of TRADITIONAL, a copy of DATA in traditional characters, `places-hant.bin` and `rules-hant.bin`.

use std::fmt::Display;
use std::path::Path;
use std::process::ExitCode;
use yibao_model::rulebook::asset;
use yibao_packer::{read, Records};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [data, traditional, out] = arguments.as_slice() else {
        eprintln!("usage: yibao-packer DATA TRADITIONAL OUT");
        return ExitCode::FAILURE;
    };
    match write_all(Path::new(data), Path::new(traditional), Path::new(out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            faults.iter().for_each(|fault| eprintln!("{fault}"));
            ExitCode::FAILURE
        }
    }
}

fn write_all(data: &Path, traditional: &Path, out: &Path) -> Result<(), Vec<String>> {
    let records = of_folder(data)?;
    let mut in_traditional = of_folder(traditional)?;
    in_traditional.places.also_written_as(&records.places).map_err(|what| vec![what])?;
    write(&records, "", out)?;
    write(&in_traditional, "-hant", out)
}

fn of_folder(data: &Path) -> Result<Records, Vec<String>> {
    read(data).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

fn write(records: &Records, suffix: &str, out: &Path) -> Result<(), Vec<String>> {
    let failed = |error: &dyn Display| vec![format!("{}: {error}", out.display())];
    let files = [("places", asset::pack(&records.places)), ("rules", asset::pack(&records.rules))];
    for (name, packed) in files {
        let bytes = packed.map_err(|error| failed(&error))?;
        std::fs::write(out.join(format!("{name}{suffix}.bin")), bytes).map_err(|error| failed(&error))?;
    }
    Ok(())
}
