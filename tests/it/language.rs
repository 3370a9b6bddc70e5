//! Two languages: every sentence stands in both, and neither leaks into the other.

use std::path::{Path, PathBuf};

/// Files that are Chinese in every build: figures and names as they are said to an office.
const CHINESE_IN_BOTH: [&str; 1] = ["zh/in_chinese.rs"];

fn chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}

/// English may have Chinese in parentheses: the word to recognise on a screen or to say at a counter.
fn chinese_outside_parentheses(text: &str) -> bool {
    let mut depth = 0_usize;
    text.chars().any(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && chinese(c)
    })
}

/// An open bracket, the macro it belongs to, and which of its arguments one is in.
struct Open {
    name: String,
    argument: usize,
}

/// What is wrong with a literal that stands inside these brackets.
fn fault(literal: &str, open: &[Open]) -> Option<&'static str> {
    if !literal.chars().any(chinese) {
        return None;
    }
    let known = ["say", "tell", "to_say", "chinese", "chinese_told"];
    let Some(inside) = open.iter().rev().find(|open| known.contains(&open.name.as_str())) else {
        return Some("Chinese outside say! and tell!");
    };
    match (inside.name.as_str(), inside.argument) {
        ("chinese" | "chinese_told", _) | ("say" | "tell" | "to_say", 0) => None,
        ("tell" | "to_say", 2..) => Some("Chinese among the figures of a sentence"),
        _ => chinese_outside_parentheses(literal).then_some("Chinese on the English side"),
    }
}

/// Faults of a source text, each with its line; and how many literals with Chinese there were.
fn faults(source: &str) -> (Vec<String>, usize) {
    let text: Vec<char> = source.chars().collect();
    let (mut open, mut found, mut seen) = (Vec::<Open>::new(), Vec::new(), 0);
    let (mut at, mut line, mut word) = (0, 1, String::new());
    while at < text.len() {
        let c = text[at];
        let next = text.get(at + 1).copied().unwrap_or(' ');
        match c {
            '/' if next == '/' => {
                while at < text.len() && text[at] != '\n' {
                    at += 1;
                }
                continue;
            }
            '"' => {
                let (from, start) = (line, at + 1);
                at += 1;
                while text[at] != '"' {
                    line += usize::from(text[at] == '\n');
                    at += if text[at] == '\\' { 2 } else { 1 };
                }
                let literal: String = text[start..at].iter().collect();
                seen += usize::from(literal.chars().any(chinese));
                found.extend(fault(&literal, &open).map(|why| format!("line {from}: {why}: {literal}")));
                word.clear();
            }
            '\'' if text.get(at + 2) == Some(&'\'') => {
                found
                    .extend(fault(&next.to_string(), &open).map(|why| format!("line {line}: {why}: {next}")));
                at += 2;
            }
            '(' | '[' | '{' => {
                let name = word.strip_suffix('!').unwrap_or_default().to_owned();
                open.push(Open { name, argument: 0 });
                word.clear();
            }
            ')' | ']' | '}' => {
                open.pop();
                word.clear();
            }
            ',' => {
                if let Some(innermost) = open.last_mut() {
                    innermost.argument += 1;
                }
                word.clear();
            }
            c if c.is_alphanumeric() || c == '_' || c == '!' => word.push(c),
            c => {
                line += usize::from(c == '\n');
                word.clear();
            }
        }
        at += 1;
    }
    (found, seen)
}

fn source_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => source_files(&path, found),
            false => found.push(path),
        }
    }
}

#[test]
fn every_sentence_stands_in_both_languages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/wording");
    let mut paths = Vec::new();
    source_files(&root, &mut paths);
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for path in paths {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        if CHINESE_IN_BOTH.contains(&name.as_str()) {
            continue;
        }
        let (found, literals) = faults(&std::fs::read_to_string(&path).unwrap());
        wrong.extend(found.into_iter().map(|found| format!("{name}, {found}")));
        seen += literals;
    }
    assert!(seen > 500, "only {seen} Chinese literals seen: does the reader still work?");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The check above finds what it is there to find.
#[test]
fn a_planted_sentence_is_found() {
    for wrong in [
        "let x = \"你好\";",
        "let x = format!(\"{}年\", 1);",
        "let x = parts.join(\"、\");",
        "let x = text.split('，');",
        "let x = say!(\"你好\", \"Hello 你好\");",
        "let x = say!(\"你好。\", \"Hello。\");",
        "let x = say!(\"转移\", \"transfer (转移) 转移\");",
        "let x = say!(f(\"a\", \"你\"), g(\"b\", \"你好\"));",
        "let x = tell!(\"{}好\", \"{} fine\", \"你\");",
        "let x = to_say!(\"您好\", \"您好\");",
        "let x = other!(\"你好\", \"Hello\");",
        "const A: &str =\n    \"第二行\";",
    ] {
        assert_eq!(faults(wrong).0.len(), 1, "not found: {wrong}");
    }
    for right in [
        "// 你好\nlet x = say!(\"你好\", \"Hello\"); // 你好",
        "let x = say!(\"转移\", \"transfer (转移)\");",
        "let x = say!(f(\"你\", \"好\"), g(\"you\", chinese!(\"好\")));",
        "let x = tell!(\"{}，{}\", \"{}, {}\", 'a', \"b\");",
        "let x = to_say!(\"您好\", \"Hello\");",
        "match x { chinese!(\"春节\") => chinese_told!(\"{x}好\"), _ => \"\\\"\" }",
        "fn f<'a>(x: &'a str) {} say!(\"你\", \"you\")",
    ] {
        assert_eq!(faults(right).0, Vec::<String>::new(), "{right}");
    }
}

/// An English page has no Chinese punctuation outside of what has to be said in Chinese, and no Chinese sentence at all.
#[test]
fn english_readings_are_english() {
    for (name, least) in [("transfers.md", 200), ("retirements.md", 200), ("accounts.md", 150)] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/snapshots/en");
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        let mut read = 0;
        // Titles of cases, and what has to be said in Chinese, which has its own lines.
        for line in text.lines().filter(|line| !line.starts_with("## ") && !line.starts_with("  ☎ ")) {
            // What a source says is quoted as it is.
            let own = without_quotations(line);
            assert!(!chinese_outside_parentheses(&own), "{name}: {line}");
            assert!(!own.contains(['、', '。', '，', '；', '：', '（', '）']), "{name}: {line}");
            read += 1;
        }
        assert!(read > least, "{name}: only {read} lines");
    }
}

/// A title is a source's own as soon as there is Chinese in it; a sentence of ours has Chinese in parentheses alone.
#[test]
fn what_is_chinese_is_marked_however_much_latin_is_around_it() {
    use yibao::wording::lang_of;
    use yibao::wording::message::{speak, Locale};
    speak(Locale::En);
    for theirs in [
        "医保办发〔2021〕43号",
        "湖北职工医保缴费年限（fudaoke.com 第2505433篇） · fudaoke.com",
        "phonenumbers 9.0.43: geodata · libphonenumber 的 Python 移植 · 2026-11-06",
        "重庆医保, Chongqing",
        "《参保凭证》（原来参保的地方开） (needed in some places)",
    ] {
        assert_eq!(lang_of(theirs), Some("zh-CN"), "{theirs}");
    }
    for ours in
        ["Apply for the transfer (申请转移)", "Lüliang (Shanxi)", "25 years (300 months)", "0731-12393", ""]
    {
        assert_eq!(lang_of(ours), None, "{ours}");
    }
}

/// A line without what stands between « and », where `readings.rs` puts the words of a source.
fn without_quotations(line: &str) -> String {
    let mut own = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('«') {
        own.push_str(before);
        rest = after.split_once('»').map_or("", |(_, after)| after);
    }
    own + rest
}
