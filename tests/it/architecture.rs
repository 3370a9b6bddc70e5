//! The layers, and the table that holds them: who may import whom.

use std::path::{Path, PathBuf};

/// A module and what it may import from this crate. Order of the table: bottom to top.
const MAY_IMPORT: [(&str, &[&str]); 15] = [
    ("names", &[]),
    ("given", &[]),
    ("money", &[]),
    ("calendar", &[]),
    ("evidence", &["calendar", "money"]),
    ("rulebook", &["calendar", "money", "evidence"]),
    ("reasoning", &["names", "calendar", "money", "evidence", "rulebook"]),
    ("transfer", &["names", "calendar", "money", "evidence", "rulebook", "reasoning"]),
    ("retirement", &["names", "calendar", "money", "evidence", "rulebook", "reasoning"]),
    ("account", &["names", "calendar", "money", "evidence", "rulebook", "reasoning"]),
    ("guidance", &["names", "calendar", "money", "evidence", "rulebook", "reasoning"]),
    ("view", &["calendar", "money", "evidence", "rulebook", "reasoning", "retirement", "guidance"]),
    (
        "wording",
        &[
            "names",
            "calendar",
            "money",
            "evidence",
            "rulebook",
            "reasoning",
            "transfer",
            "retirement",
            "account",
            "guidance",
            "view",
        ],
    ),
    (
        "app",
        &[
            "calendar",
            "money",
            "evidence",
            "rulebook",
            "reasoning",
            "transfer",
            "retirement",
            "account",
            "guidance",
            "view",
            "wording",
            "names",
            "given",
        ],
    ),
    (
        "embed",
        &[
            "calendar",
            "money",
            "evidence",
            "rulebook",
            "reasoning",
            "transfer",
            "retirement",
            "account",
            "guidance",
            "view",
            "wording",
            "names",
            "given",
        ],
    ),
];

/// Crates that know a browser or a front end, and who may.
const BROWSER_CRATES: [&str; 6] = ["yew", "web_sys", "js_sys", "wasm_bindgen", "serde_wasm_bindgen", "gloo"];

fn source_files(folder: &Path, kinds: &[&str], found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // What was installed beside our own is no room of ours.
        if path.ends_with("node_modules") {
            continue;
        }
        if path.is_dir() {
            source_files(&path, kinds, found);
        } else if path.extension().is_some_and(|kind| kinds.iter().any(|one| kind == *one)) {
            found.push(path);
        }
    }
}

/// Where the layers are: the lowest ones are in the crate that the packer of the data shares.
const ROOTS: [&str; 2] = ["crates/model/src", "src"];

/// Every file of a layer with its top module and its text without comments.
fn modules() -> Vec<(String, PathBuf, String)> {
    let roots = ROOTS.map(|root| Path::new(env!("CARGO_MANIFEST_DIR")).join(root));
    let files = roots.iter().flat_map(|root| {
        let mut paths = Vec::new();
        source_files(root, &["rs"], &mut paths);
        assert!(!paths.is_empty(), "{}: no layer there", root.display());
        paths.into_iter().map(move |path| (root, path))
    });
    let modules = files.map(|(root, path)| {
        let below = path.strip_prefix(root).unwrap();
        let first = below.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
        let module = first.trim_end_matches(".rs").to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = code.collect::<Vec<_>>().join("\n");
        (module, path, code)
    });
    modules.collect()
}

/// The layers a text names, as `crate::x` or inside `use crate::{x, …}`, and likewise of the crate of the lowest ones.
fn imported(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let after = |own: &'static str| code.match_indices(own).map(|(at, _)| at + own.len());
    for at in after("crate::").chain(after("yibao_model::")) {
        let rest = &code[at..];
        let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        if name.is_empty() {
            let group: String = rest.chars().skip(1).take_while(|c| *c != '}').collect();
            found
                .extend(group.split(',').map(|part| part.trim().split("::").next().unwrap_or("").to_owned()));
        } else {
            found.push(name);
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

#[test]
fn imports_go_one_way() {
    let files = modules();
    assert!(files.len() > 30, "only {} files found", files.len());
    let mut checked = 0;
    for (module, path, code) in &files {
        if ["lib", "main", "programs", "prerender", "expiry"].contains(&module.as_str()) {
            continue;
        }
        let allowed = MAY_IMPORT.iter().find(|(name, _)| name == module);
        let (_, allowed) = allowed.unwrap_or_else(|| panic!("{}: `{module}` is no layer", path.display()));
        for name in imported(code) {
            assert!(
                name == *module || allowed.contains(&name.as_str()),
                "{}: {module} may not import {name}",
                path.display()
            );
            checked += 1;
        }
    }
    assert!(checked > 50, "only {checked} imports seen: does the reader still work?");
}

#[test]
fn only_app_and_embed_know_a_browser() {
    for (module, path, code) in modules() {
        if ["app", "embed", "main", "programs", "prerender", "expiry"].contains(&module.as_str()) {
            continue;
        }
        for name in BROWSER_CRATES {
            let used = code.contains(&format!("{name}::")) || code.contains(&format!("use {name}"));
            assert!(!used, "{}: {module} may not know {name}", path.display());
        }
    }
}

/// Crates that speak with the browser itself; `yew` only says what is to be on the page.
const BROWSER_ITSELF: [&str; 4] = ["web_sys", "js_sys", "wasm_bindgen", "serde_wasm_bindgen"];

/// Folders of the front end whose files may: what they do for the others is a plain function.
const NEXT_TO_THE_BROWSER: [&str; 1] = ["src/app/browser"];

/// No file of the front end knows both a browser and a sentence.
#[test]
fn browser_and_sentences_stay_apart() {
    let mut seen = 0;
    for (module, path, code) in modules() {
        if module != "app" {
            continue;
        }
        let may = NEXT_TO_THE_BROWSER
            .iter()
            .any(|folder| path.starts_with(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)));
        let named = BROWSER_ITSELF
            .iter()
            .find(|name| code.contains(&format!("{name}::")) || code.contains(&format!("use {name}")));
        if let Some(name) = named {
            assert!(may, "{}: {name} is for {NEXT_TO_THE_BROWSER:?}", path.display());
            seen += 1;
        }
        if may {
            let says = imported(&code).iter().any(|name| name == "wording") || code.contains("words::");
            assert!(!says, "{}: says a sentence", path.display());
        }
    }
    assert!(seen > 10, "only {seen} files name a browser: does the reader still work?");
}

/// Dates are read and counted in `calendar` alone: nobody else names chrono.
#[test]
fn only_calendar_knows_chrono() {
    for (module, path, code) in modules() {
        assert!(module == "calendar" || !code.contains("chrono"), "{}: use calendar", path.display());
    }
}

/// Sentences live in the catalogues (`data/words/`): no Chinese in any code.
#[test]
fn no_code_speaks_chinese() {
    let chinese =
        |c: char| matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    let mut read = 0;
    for (_, path, code) in modules() {
        if let Some(line) = code.lines().find(|line| line.contains(chinese)) {
            panic!("{}: words belong into data/words: {}", path.display(), line.trim());
        }
        read += 1;
    }
    assert!(read > 200, "only {read} files read");
}

/// Statements are background: shown with a place, and nothing may be reasoned from one.
#[test]
fn nothing_is_reasoned_from_statements() {
    let mut read = 0;
    for (module, path, code) in modules() {
        if ["reasoning", "transfer", "retirement", "account", "guidance"].contains(&module.as_str()) {
            read += usize::from(code.contains("Quantity::"));
            assert!(!code.contains("Quantity::Statement"), "{}: statements are background", path.display());
        }
    }
    assert!(read > 3, "only {read} files name a quantity: does the reader still work?");
}

#[test]
fn a_file_is_one_room() {
    let mut seen = 0;
    for (kinds, folders) in [
        (&["rs"][..], &["src", "crates", "tests/it", "benches"][..]),
        (&["js", "mjs"], &["tests/browser", "www", "scripts", "benches"]),
    ] {
        for folder in folders {
            let mut paths = Vec::new();
            source_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), kinds, &mut paths);
            assert!(!paths.is_empty(), "{folder}: no file of {kinds:?}");
            for path in paths {
                let lines = std::fs::read_to_string(&path).unwrap().lines().count();
                assert!(lines <= 400, "{} has {lines} lines: split it by topic", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 200, "only {seen} files seen: does the reader still work?");
}
