//! Neither language leaks into the other.

use yibao::wording::message::{speaking, Locale};
use yibao_catalogue::chinese_outside_parentheses;

/// An English page has no Chinese punctuation outside of what has to be said in Chinese, and no Chinese sentence at all.
#[test]
fn english_readings_are_english() {
    speaking(Locale::En, || {
        for (name, text, least) in [
            ("transfers", crate::readings::transfers_told(), 200),
            ("retirements", crate::readings::retirements_told(), 200),
            ("accounts", crate::readings::accounts_told(), 150),
        ] {
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
    });
}

/// A title is a source's own as soon as there is Chinese in it; a sentence of ours has Chinese in parentheses alone.
#[test]
fn what_is_chinese_is_marked_however_much_latin_is_around_it() {
    use yibao::wording::lang_of;
    use yibao::wording::message::speak;
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
