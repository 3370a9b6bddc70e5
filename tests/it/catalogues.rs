//! The catalogues of sentences: a mistake in one stops the build and names file and line.

use std::path::{Path, PathBuf};
use yibao::wording::message::{language, Language};
use yibao::wording::words;
use yibao_catalogue::{read, Kind};

/// A folder with one subject, `place_next`, in both languages.
fn folder(name: &str, zh: &str, en: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("catalogues").join(name);
    let _ = std::fs::remove_dir_all(&root);
    for (language, text) in [("zh", zh), ("en", en)] {
        std::fs::create_dir_all(root.join(language)).unwrap();
        std::fs::write(root.join(language).join("place_next.ftl"), text).unwrap();
    }
    root
}

/// What is said in the code that these catalogues are for.
const CODE: &str = "words::place_next::short { months } words::place_next::done() words::place_next::call()";

/// A row of the table of terms.
const GLOSSARY: &str = "| 医保热线 | insurance line, 12393 (医保热线) | a telephone |\n";

const SOUND: [&str; 2] = [
    "# What is missing.\n\n# $months: how many\nshort = 还差 <key>{ $months } 个月</key>。\ndone = 够了。\ncall = 打 12393。\n",
    "# What is missing.\n\nshort = You are <key>{ $months } { $months ->\n    [one] month\n   *[other] months\n }</key> short.\ndone = That is enough.\ncall = Call 12393 (医保热线).\n",
];

#[test]
fn a_sound_catalogue_is_read() {
    let [zh, en] = SOUND;
    let catalogue =
        read(&folder("sound", zh, en), CODE, GLOSSARY).unwrap_or_else(|faults| panic!("{faults:?}"));
    let subject = &catalogue.subjects[0];
    assert_eq!(subject.name, "place_next");
    for messages in &subject.messages {
        assert_eq!(
            messages.iter().map(|message| message.name.as_str()).collect::<Vec<_>>(),
            ["short", "done", "call"]
        );
        assert_eq!(
            messages[0].values[0].kind,
            Kind::Number,
            "English counts it, so it is a number in Chinese too"
        );
        assert_eq!(messages.iter().map(|message| message.marked()).collect::<Vec<_>>(), [true, false, false]);
    }
    let rust = catalogue.rust();
    for holds in
        ["pub struct short<V0>", "pub months: V0", "V0: Into<Number>", "pub fn done() -> &'static str"]
    {
        assert!(rust.contains(holds), "{holds} is not in\n{rust}");
    }
}

/// What is wrong; what is replaced in the Chinese and in the English file, by what; what is said.
type Fault = (&'static str, [&'static str; 2], [&'static str; 2], &'static [&'static str]);

const FAULTS: [Fault; 18] = [
        (
            "left out in English",
            ["", ""],
            ["done = That is enough.\n", ""],
            &["zh/place_next.ftl:5: `done` is not in en/place_next.ftl"],
        ),
        (
            "left out in Chinese",
            ["done = 够了。\n", ""],
            ["", ""],
            &["en/place_next.ftl:7: `done` is not in zh/place_next.ftl"],
        ),
        (
            "a value misspelt",
            ["", ""],
            ["Call 12393 (医保热线)", "Call { $nummer }"],
            &["en/place_next.ftl:8: `call` has $nummer, which it has not in zh/place_next.ftl"],
        ),
        (
            "a value left out",
            ["还差 <key>{ $months } 个月</key>", "还差一些"],
            ["", ""],
            &["en/place_next.ftl:3: `short` has $months, which it has not in zh/place_next.ftl"],
        ),
        (
            "said by no one",
            ["done =", "gone ="],
            ["done =", "gone ="],
            &["zh/place_next.ftl:5: no one says `gone`: place_next::gone is nowhere in src/"],
        ),
        (
            "another order",
            ["", ""],
            [
                "done = That is enough.\ncall = Call 12393 (医保热线).",
                "call = Call 12393 (医保热线).\ndone = That is enough.",
            ],
            &["en/place_next.ftl:7: `call` stands in another order than in zh/place_next.ftl"],
        ),
        (
            "Chinese in the English",
            ["", ""],
            ["(医保热线)", "医保热线"],
            &["en/place_next.ftl:8: `call` has Chinese outside parentheses"],
        ),
        (
            "another word than the glossary's",
            ["", ""],
            ["Call 12393 (", "Call us ("],
            &["en/place_next.ftl:8: `call`: (医保热线) stands behind “12393” by docs/glossary.md"],
        ),
        (
            "a Chinese comma in the English",
            ["", ""],
            ["Call 12393", "Call，12393"],
            &["en/place_next.ftl:8: `call` has Chinese outside parentheses"],
        ),
        (
            "there twice",
            ["call =", "done ="],
            ["call =", "done ="],
            &["en/place_next.ftl:7: `done` is there twice", "zh/place_next.ftl:5: `done` is there twice"],
        ),
        (
            "a sentence too long",
            ["够了。", "到退休那个月一直接着缴，中间没有断过，您累计缴的月数照当地查到的要求就已经够了；以后不用再补缴，不用再打电话去问，也不用再到窗口去填表排队。"],
            ["That is enough.", "If you keep paying until the month you retire, without a break, you have enough by the requirement found; there is nothing left to make up, nobody to call and no form to fill in at any counter."],
            &[
                "en/place_next.ftl:7: `done` has a sentence of 38 words, 35 at most: shorten or split it",
                "zh/place_next.ftl:5: `done` has a sentence of 64 characters, 60 at most: shorten or split it",
            ],
        ),
        ("a mark left open", ["个月</key>。", "个月。"], ["", ""], &["zh/place_next.ftl:4: <key> is not closed"]),
        (
            "a mark closed that was not opened",
            ["够了。", "够了</key>。"],
            ["", ""],
            &["zh/place_next.ftl:5: </key> closes nothing"],
        ),
        (
            "a mark there is none of",
            ["够了。", "<b>够了</b>。"],
            ["", ""],
            &["zh/place_next.ftl:5: a < that begins none of <key>, <estimate>, <chinese>"],
        ),
        (
            "a choice without its last wording",
            ["", ""],
            ["*[other] months", "*[two] months"],
            &["en/place_next.ftl:3: [two] is none of [one], a number, [other], [yes], [no]"],
        ),
        (
            "how many, and whether",
            ["够了。", "{ $sure ->\n    [yes] 够了\n   *[no] 可能够了\n }"],
            ["That is enough.", "{ $sure ->\n    [one] That\n   *[other] It\n } is enough."],
            &["en/place_next.ftl:7: `done` asks $sure how many, and elsewhere whether"],
        ),
        (
            "nothing said",
            ["call = 打 12393。", "call = { \"\" }"],
            ["", ""],
            &["zh/place_next.ftl:6: `call` says nothing"],
        ),
        (
            "not Fluent",
            ["done = 够了。", "done 够了。"],
            ["", ""],
            &["zh/place_next.ftl:5: Expected a token starting with \"=\""],
        ),
];

#[test]
fn every_mistake_is_named_with_file_and_line() {
    let mut wrong = Vec::new();
    for (name, zh, en, expected) in FAULTS {
        let change = |text: &str, [from, to]: [&str; 2]| {
            assert!(text.contains(from), "{name}: {from}");
            if from.is_empty() {
                text.to_owned()
            } else {
                text.replacen(from, to, 1)
            }
        };
        let root = folder(&name.replace(' ', "-"), &change(SOUND[0], zh), &change(SOUND[1], en));
        let found = read(&root, CODE, GLOSSARY).err().unwrap_or_default();
        let found: Vec<String> = found.iter().map(|fault| fault.to_string()).collect();
        for line in
            expected.iter().map(|line| format!("data/words/{line}")).filter(|line| !found.contains(line))
        {
            wrong.push(format!("{name}: {line} is not among {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Values, marks and the language that is spoken, at run time.
#[test]
fn a_message_is_said_with_its_values() {
    let said = words::refusal::no_calendar { year: 2031 }.text().to_string();
    let expected = match language() {
        Language::Chinese => "算不了：要数到 2031年，而这一年的放假安排这里没有收录。不按周一到周五硬算，免得给您错的日期。",
        Language::English => "This can't be worked out: the days would have to be counted into 2031, and that year's holiday notice is not recorded here. Simply counting Monday to Friday could give you a wrong date, so it is not done.",
    };
    assert_eq!(said, expected);
}
