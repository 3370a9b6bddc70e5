//! An answer to be taken away: as text for a chat, as Markdown with the whole derivation, as a picture.

use super::form as words;
use crate::wording::say::say;
use crate::wording::{Reading, SourceLine};

/// Label of the part of the page where an answer is taken away.
pub const TITLE: &str = "把答案带走";
/// Copies the answer as text.
pub const COPY_TEXT: &str = "复制文字";
/// Copies the answer with its whole derivation.
pub const COPY_FULL: &str = "复制全部推算（问 AI 时用）";
/// Copies a link that holds what was filled in.
pub const COPY_LINK: &str = "复制链接";
/// Prints the page.
pub const PRINT: &str = "打印";
/// Puts the due days into a calendar.
pub const REMINDERS: &str = "存成日历提醒";
/// Saves facts and answer as a file.
pub const FILE: &str = say!("存成文件（JSON）", "Save as a file (JSON)");
/// The same for the clipboard, where files are dropped.
pub const COPY_FILE: &str = say!("复制数据（JSON）", "Copy the data (JSON)");
/// What the file holds, and how it comes back.
pub const FILE_HOLDS: &str = say!(
    "文件里是您填的内容和答案，以后在“我存的”里能读回来，别的程序也能读。",
    "The file holds what you filled in and the answer. “Saved” can read it back, and so can other programs."
);
/// Makes a picture.
pub const POSTER: &str = "生成图片";
/// The clipboard has it.
pub const COPIED: &str = "复制好了，去粘贴就行。";
/// A link was copied: what it holds.
pub const LINK_COPIED: &str = "链接复制好了。里面有您填的内容，拿到链接的人都看得到，只发给信得过的人。";
/// Beside the link, before it is copied.
pub const LINK_HOLDS: &str = "链接和图片里的二维码带着您填的内容，不会上传，但拿到的人都能看到。";
/// A file was handed to the browser.
pub const SAVED: &str = "文件交给浏览器了，在“下载”里找。";
/// Inside WeChat files are dropped.
pub const NO_FILES_HERE: &str =
    "微信里存不了文件、也打印不了。点右上角“…”选“在浏览器打开”，或者用“复制文字”“生成图片”。";
/// It did not work.
pub const FAILED: &str = "没有成功。可以截屏，或者换个浏览器再试。";
/// Beneath the picture.
pub const LONG_PRESS: &str = "长按图片，可以保存或发给家人。";
/// Beside the code in the picture.
pub const SCAN: &str = "扫码打开，能看到填的内容和全部依据";

/// The answer as text for a chat: the sentence, what to do, the figures, and where it is from.
pub fn text(title: &str, on: &str, reading: &Reading) -> String {
    let mut said = format!("{title}\n{}\n", reading.lead);
    for caution in &reading.cautions {
        said.push_str(&format!("注意：{}\n", caution.0));
    }
    if !reading.next.is_empty() {
        said.push_str(&format!("\n{}\n", words::NEXT));
        for line in &reading.next {
            said.push_str(&format!("{}：{}\n", line.when, line.what));
            for call in &line.calls {
                said.push_str(&format!("  {} {}：“{}”\n", call.number, call.whom, call.say));
            }
        }
    }
    if !reading.rows.is_empty() {
        said.push_str(&format!("\n{}\n", words::FIGURES));
        for row in &reading.rows {
            said.push_str(&format!("{}：{}\n", row.label, row.value));
        }
    }
    said.push_str(&format!("\n{on}用“{}”算的。{}\n", words::PRODUCT, words::DISCLAIMER));
    said
}

/// The answer with its whole derivation in Markdown: every step with the number of its source, every source with how
/// well it is known, what others say. Somebody else, or a machine, can check it line by line.
pub fn markdown(title: &str, on: &str, reading: &Reading) -> String {
    let mut said = format!("# {title}\n\n{}\n", reading.lead);
    for caution in &reading.cautions {
        said.push_str(&format!("\n> {}\n", caution.0));
    }
    let list = |heading: &str, lines: Vec<String>| match lines.is_empty() {
        true => String::new(),
        false => format!("\n## {heading}\n\n{}\n", lines.join("\n")),
    };
    let next = reading.next.iter().flat_map(|line| {
        let calls =
            line.calls.iter().map(|call| format!("  - {} {}：“{}”", call.number, call.whom, call.say));
        std::iter::once(format!("- {}：{}", line.when, line.what)).chain(calls)
    });
    said.push_str(&list(words::NEXT, next.collect()));
    let rows = reading.rows.iter().map(|row| match &row.note {
        Some(note) => format!("- {}：{}（{note}）", row.label, row.value),
        None => format!("- {}：{}", row.label, row.value),
    });
    said.push_str(&list(words::FIGURES, rows.collect()));
    for topic in &reading.topics {
        let points = topic.points.iter().map(|point| match point.source {
            Some(number) => format!("- {} [来源 {number}]", point.what),
            None => format!("- {}", point.what),
        });
        said.push_str(&list(&topic.title, points.collect()));
    }
    let steps = (1..).zip(&reading.steps).map(|(at, step)| match step.source {
        Some(number) => format!("{at}. {} [来源 {number}]", step.what),
        None => format!("{at}. {}", step.what),
    });
    said.push_str(&list(words::DERIVATION, steps.collect()));
    let sources = (1..).zip(&reading.sources).map(|(at, line)| format!("{at}. {}", source(line)));
    said.push_str(&list(words::SOURCES, sources.collect()));
    said.push_str(&list(words::FLIPS, reading.flips.iter().map(|flip| format!("- {flip}")).collect()));
    let rivals = reading.rivals.iter().map(|line| format!("- {}。{}", line.what, source(&line.source)));
    said.push_str(&list(words::RIVALS, rivals.collect()));
    said.push_str(&format!("\n---\n{on}用“{}”算的。{}\n", words::PRODUCT, words::DISCLAIMER));
    said
}

fn source(line: &SourceLine) -> String {
    let mut said = line.title.clone();
    if let Some(locator) = &line.locator {
        said.push_str(&format!("，{locator}"));
    }
    said.push_str(&format!("；{}；{} {}", line.confidence, words::READ_ON, line.read));
    if let Some(url) = &line.url {
        said.push_str(&format!("；<{url}>"));
    }
    if let Some(note) = &line.note {
        said.push_str(&format!("；{note}"));
    }
    said
}
