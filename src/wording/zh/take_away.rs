//! An answer to be taken away: as text for a chat, as Markdown with the whole derivation, as a picture.

use super::form as words;
use crate::wording::say::{say, tell};
use crate::wording::{Call, Reading, SourceLine, Text};

/// Label of the part of the page where an answer is taken away.
pub const TITLE: &str = say!("把答案带走", "Take the answer with you");
/// Copies the answer as text.
pub const COPY_TEXT: &str = say!("复制文字", "Copy as text");
/// Copies the answer with its whole derivation.
pub const COPY_FULL: &str = say!("复制全部推算（问 AI 时用）", "Copy the whole derivation (to ask an AI)");
/// Copies a link that holds what was filled in.
pub const COPY_LINK: &str = say!("复制链接", "Copy a link");
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
pub const POSTER: &str = say!("生成图片", "Make a picture");
/// The clipboard has it.
pub const COPIED: &str = say!("复制好了，去粘贴就行。", "Copied: just paste it.");
/// A link was copied: what it holds.
pub const LINK_COPIED: &str = say!(
    "链接复制好了。里面有您填的内容，拿到链接的人都看得到，只发给信得过的人。",
    "The link is copied. It holds what you filled in, and whoever has it can see that: send it only to people you trust."
);
/// Beside the link, before it is copied.
pub const LINK_HOLDS: &str = say!(
    "链接、日历提醒和图片里的二维码带着您填的内容：看着是一串字母数字，但不是密码。不会上传，可拿到的人一打开就能看到。",
    "The link, the calendar reminders and the QR code in the picture hold what you filled in. It looks like a row of letters and digits, but it is no secret code. Nothing is uploaded, but whoever gets them can open and see it."
);
/// The picture is there.
pub const DRAWN: &str = say!("图片做好了，在下面。", "The picture is ready, below.");
/// A file was handed to the browser.
pub const SAVED: &str =
    say!("文件交给浏览器了，在“下载”里找。", "The file was handed to the browser; look in “Downloads”.");
/// Inside WeChat files are dropped.
pub const NO_FILES_HERE: &str =
    say!(
        "微信里存不了文件、也打印不了。点右上角“…”选“在浏览器打开”，或者用“复制文字”“生成图片”。",
        "WeChat can neither save files nor print. Tap “…” at the top right and choose “Open in browser” (在浏览器打开), or use “Copy as text” or “Make a picture”."
    );
/// It did not work.
pub const FAILED: &str = say!(
    "没有成功：可能现在没有网络，也可能这个浏览器不让。可以截屏，或者过一会儿、换个浏览器再试。",
    "That did not work: there may be no network at the moment, or this browser does not allow it. You can take a screenshot, or try again later or in another browser."
);
/// The page belongs to a release that is no longer there.
pub const RENEWED: &str = say!(
    "没有成功：网站更新过了，这一页还是旧的。重新打开这一页再试，填的都还在。",
    "That did not work: the site has been renewed and this page is an old one. Open the page again and try once more; what you filled in is kept."
);
/// Beneath the picture.
pub const LONG_PRESS: &str = say!(
    "长按图片，可以保存或发给家人。",
    "Press and hold the picture to save it or send it to your family."
);
/// Beside the code in the picture.
pub const SCAN: &str =
    say!("扫码打开，能看到填的内容和全部依据", "Scan to open it, with what was filled in and all sources");

/// The answer as text for a chat: the sentence, what to do, the figures, and where it is from.
pub fn text(title: &str, on: &str, reading: &Reading) -> String {
    let mut said = format!("{title}\n{}\n", reading.lead);
    for caution in &reading.cautions {
        said.push_str(&format!("{}\n", self::caution(&caution.0)));
    }
    if !reading.next.is_empty() {
        said.push_str(&format!("\n{}\n", words::NEXT));
        for line in &reading.next {
            said.push_str(&tell!("{}：{}\n", "{}: {}\n", line.when, line.what));
            for call in &line.calls {
                said.push_str(&format!("  {}\n", one_call(call)));
            }
        }
    }
    if !reading.rows.is_empty() {
        said.push_str(&format!("\n{}\n", words::FIGURES));
        for row in &reading.rows {
            said.push_str(&match &row.note {
                Some(note) => tell!("{}：{}（{note}）\n", "{}: {} ({note})\n", row.label, row.value),
                None => tell!("{}：{}\n", "{}: {}\n", row.label, row.value),
            });
        }
    }
    said.push_str(&tell!("\n{}\n", "\n{}\n", made(on)));
    said
}

/// What to know before relying on it.
pub fn caution(text: &Text) -> String {
    tell!("注意：{text}", "Note: {text}")
}

/// What stands under an answer that is taken away without its sources: when and with what it was made, and that they are left out.
pub fn made(on: &str) -> String {
    tell!(
        "{on}用“{}”算的，不是官方网站，只供参考，以当地医保部门答复为准。每个数字的来源和可靠程度这里没有写，在网页上看。",
        "Worked out with “{}” on {on}. This is not an official site and is for reference only: what the local office tells you counts. Where each figure comes from and how well it is known is not said here: see the page.",
        words::PRODUCT
    )
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
        let calls = line.calls.iter().map(|call| format!("  - {}", one_call(call)));
        std::iter::once(tell!("- {}：{}", "- {}: {}", line.when, line.what)).chain(calls)
    });
    said.push_str(&list(words::NEXT, next.collect()));
    let rows = reading.rows.iter().map(|row| match &row.note {
        Some(note) => tell!("- {}：{}（{note}）", "- {}: {} ({note})", row.label, row.value),
        None => tell!("- {}：{}", "- {}: {}", row.label, row.value),
    });
    said.push_str(&list(words::FIGURES, rows.collect()));
    for topic in &reading.topics {
        let points = topic.points.iter().map(|point| match point.source {
            Some(number) => tell!("- {} [来源 {number}]", "- {} [source {number}]", point.what),
            None => format!("- {}", point.what),
        });
        said.push_str(&list(&topic.title, points.collect()));
    }
    let steps = (1..).zip(&reading.steps).map(|(at, step)| match step.source {
        Some(number) => tell!("{at}. {} [来源 {number}]", "{at}. {} [source {number}]", step.what),
        None => format!("{at}. {}", step.what),
    });
    said.push_str(&list(words::DERIVATION, steps.collect()));
    let sources = (1..).zip(&reading.sources).map(|(at, line)| format!("{at}. {}", source(line)));
    said.push_str(&list(words::SOURCES, sources.collect()));
    said.push_str(&list(words::FLIPS, reading.flips.iter().map(|flip| format!("- {flip}")).collect()));
    let rivals =
        reading.rivals.iter().map(|line| tell!("- {}。{}", "- {}. {}", line.what, source(&line.source)));
    said.push_str(&list(words::RIVALS, rivals.collect()));
    said.push_str(&tell!(
        "\n---\n{on}用“{}”算的。{}\n",
        "\n---\nWorked out with “{}” on {on}. {}\n",
        words::PRODUCT,
        words::DISCLAIMER
    ));
    said
}

/// A call in a line: the number, who answers, what to say and what that means.
pub fn one_call(call: &Call) -> String {
    let said = tell!("{} {}：“{}”", "{} {}: “{}”", call.number, call.whom, call.say);
    match &call.gloss {
        Some(gloss) => format!("{said} ({gloss})"),
        None => said,
    }
}

fn source(line: &SourceLine) -> String {
    let mut said = line.title.clone();
    if let Some(locator) = &line.locator {
        said.push_str(&tell!("，{locator}", ", {locator}"));
    }
    said.push_str(&tell!("；{}；{} {}", "; {}; {} {}", line.confidence, words::READ_ON, line.read));
    if let Some(url) = &line.url {
        said.push_str(&tell!("；<{url}>", "; <{url}>"));
    }
    if let Some(note) = &line.note {
        said.push_str(&tell!("；{note}", "; {note}"));
    }
    said
}
