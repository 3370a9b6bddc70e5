//! The page for the counter as a picture: drawn in the page, so that it can be kept by a long press in WeChat, where
//! neither printing nor downloading works.

use crate::app::browser::canvas::Canvas;
use crate::view::sheet_layout::{lay_out, Measuring, Placed, Style, MARGIN, WIDTH};
use crate::view::Sheet;
use crate::wording::words;

const FAMILY: &str =
    "px system-ui, -apple-system, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";
const PAPER: &str = "#ffffff";
const INK: &str = "#1c1f1d";
const ACCENT: &str = "#00663d";

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

fn write_in(style: Style, canvas: &Canvas) {
    canvas.set_font(&format!("{} {}{FAMILY}", style.weight(), style.size()));
}

/// The picture as a `data:` address; `None` where the browser can't draw.
pub(super) fn picture(sheet: &Sheet) -> Option<String> {
    let canvas = Canvas::new()?;
    let measuring =
        Measuring { begin: &|style| write_in(style, &canvas), fits: &|line, room| canvas.fits(line, room) };
    let layout = lay_out(paragraphs(sheet), &measuring);
    // A new size empties the canvas and its settings, so it comes before the drawing.
    canvas.lay_out(WIDTH, layout.height, PAPER);
    for Placed { style, y, line } in &layout.lines {
        write_in(*style, &canvas);
        canvas.write(line, MARGIN, *y, if *style == Style::Heading { ACCENT } else { INK });
    }
    canvas.address()
}
