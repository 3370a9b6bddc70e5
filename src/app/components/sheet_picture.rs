//! The page for the counter as a picture: drawn in the page, so that it can be kept by a long press in WeChat, where
//! neither printing nor downloading works.

use crate::app::browser::canvas::Canvas;
use crate::view::Sheet;
use crate::wording::words;

/// In pixels of the picture, which a phone shows at somewhat less than half the size.
const WIDTH: u32 = 900;
const MARGIN: u32 = 56;
/// Space above a heading.
const GAP: u32 = 26;

const FAMILY: &str =
    "px system-ui, -apple-system, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";
const PAPER: &str = "#ffffff";
const INK: &str = "#1c1f1d";
const ACCENT: &str = "#00663d";

/// How a line is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Title,
    Heading,
    Body,
    Small,
}

impl Style {
    const fn size(self) -> u32 {
        match self {
            Style::Title => 56,
            Style::Heading => 42,
            Style::Body => 38,
            Style::Small => 30,
        }
    }

    /// From one line to the next.
    const fn leading(self) -> u32 {
        self.size() / 2 * 3
    }

    const fn weight(self) -> &'static str {
        match self {
            Style::Title | Style::Heading => "bold",
            Style::Body | Style::Small => "normal",
        }
    }
}

fn paragraphs(sheet: &Sheet) -> Vec<(Style, String)> {
    let mut all = vec![(Style::Title, sheet.title.clone())];
    let mut add = |heading: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            all.push((Style::Heading, heading.to_owned()));
            all.extend(lines.into_iter().map(|line| (Style::Body, line)));
        }
    };
    let numbered = sheet.questions.iter().enumerate().map(|(at, line)| format!("{}. {line}", at + 1));
    add(words::ask_sheet::situation(), sheet.situation.iter().map(ToString::to_string).collect());
    add(words::ask_sheet::questions(), numbered.collect());
    add(words::ask_sheet::bring(), sheet.bring.clone());
    add(
        words::ask_sheet::phones(),
        sheet.phones.iter().map(|(who, number)| format!("{who} {number}")).collect(),
    );
    add(words::ask_sheet::documents(), sheet.sources.clone());
    all.push((Style::Small, sheet.foot.clone()));
    all
}

/// Marks that may not begin a line; they hang over its end.
fn hangs(c: char) -> bool {
    // 、。” …》）：；？！，
    "\u{3001}\u{3002}\u{201d}\u{300b}\u{ff09}\u{ff1a}\u{ff1b}\u{ff1f}\u{ff01}\u{ff0c}".contains(c)
}

/// A paragraph in lines that fit. Figures and Latin words are kept whole where they are shorter than a line.
fn lines(text: &str, canvas: &Canvas) -> Vec<String> {
    let mut found = Vec::new();
    let mut line = String::new();
    for c in text.chars() {
        line.push(c);
        if hangs(c) || canvas.fits(&line, WIDTH - 2 * MARGIN) {
            continue;
        }
        let whole = |c: char| c.is_ascii_graphic();
        let start =
            line.char_indices().rev().find(|(_, c)| !whole(*c)).map_or(0, |(at, c)| at + c.len_utf8());
        let last = line.len() - c.len_utf8();
        let cut = if whole(c) && start > 0 { start.min(last) } else { last };
        // An opening mark goes with what follows it.
        let cut = line[..cut].trim_end_matches(['\u{ff08}', '\u{201c}', '\u{300a}']).len();
        if cut == 0 {
            continue;
        }
        let rest = line.split_off(cut);
        found.push(std::mem::replace(&mut line, rest));
    }
    found.push(line);
    found
}

fn write_in(style: Style, canvas: &Canvas) {
    canvas.set_font(&format!("{} {}{FAMILY}", style.weight(), style.size()));
}

/// The picture as a `data:` address; `None` where the browser can't draw.
pub(super) fn picture(sheet: &Sheet) -> Option<String> {
    let canvas = Canvas::new()?;
    let mut placed = Vec::new();
    let mut y = MARGIN;
    for (style, text) in paragraphs(sheet) {
        write_in(style, &canvas);
        if matches!(style, Style::Heading | Style::Small) {
            y += GAP;
        }
        for line in lines(&text, &canvas) {
            y += style.leading();
            placed.push((style, y, line));
        }
    }
    // A new size empties the canvas and its settings, so it comes before the drawing.
    canvas.lay_out(WIDTH, y + MARGIN, PAPER);
    for (style, y, line) in &placed {
        write_in(*style, &canvas);
        canvas.write(line, MARGIN, *y, if *style == Style::Heading { ACCENT } else { INK });
    }
    canvas.address()
}
