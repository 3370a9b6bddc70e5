//! The page for the counter as a picture: how large its lines are written, where they break, and where they stand. Whoever draws it
//! measures.

/// In pixels of the picture, which a phone shows at somewhat less than half the size.
pub const WIDTH: u32 = 900;
/// Space around it.
pub const MARGIN: u32 = 56;
/// Space above a heading.
const GAP: u32 = 26;

/// How a line is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// What the page is about.
    Title,
    /// Over a part.
    Heading,
    /// A line of a part.
    Body,
    /// When and by what it was made.
    Small,
}

impl Style {
    /// Height of its letters.
    pub const fn size(self) -> u32 {
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

    /// As in a style sheet.
    pub const fn weight(self) -> &'static str {
        match self {
            Style::Title | Style::Heading => "bold",
            Style::Body | Style::Small => "normal",
        }
    }
}

/// How whoever draws measures.
pub struct Measuring<'a> {
    /// From now on in this style.
    pub begin: &'a dyn Fn(Style),
    /// Whether a line is no wider than that.
    pub fits: &'a dyn Fn(&str, u32) -> bool,
}

/// A line at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// How it is written.
    pub style: Style,
    /// Where it stands, from the top.
    pub y: u32,
    /// What it says.
    pub line: String,
}

/// Every line at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The lines, from the top.
    pub lines: Vec<Placed>,
    /// Height of the whole.
    pub height: u32,
}

/// Paragraphs one below the other, in lines that fit.
pub fn lay_out(paragraphs: Vec<(Style, String)>, measuring: &Measuring<'_>) -> Layout {
    let mut placed = Vec::new();
    let mut y = MARGIN;
    for (style, text) in paragraphs {
        (measuring.begin)(style);
        if matches!(style, Style::Heading | Style::Small) {
            y += GAP;
        }
        for line in lines(&text, measuring) {
            y += style.leading();
            placed.push(Placed { style, y, line });
        }
    }
    Layout { lines: placed, height: y + MARGIN }
}

/// Marks that may not begin a line; they hang over its end.
fn hangs(c: char) -> bool {
    // 、。” …》）：；？！，
    "\u{3001}\u{3002}\u{201d}\u{300b}\u{ff09}\u{ff1a}\u{ff1b}\u{ff1f}\u{ff01}\u{ff0c}".contains(c)
}

/// A paragraph in lines that fit. Figures and Latin words are kept whole where they are shorter than a line.
fn lines(text: &str, measuring: &Measuring<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let mut line = String::new();
    for c in text.chars() {
        line.push(c);
        if hangs(c) || (measuring.fits)(&line, WIDTH - 2 * MARGIN) {
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

#[cfg(test)]
mod tests {
    use super::{lay_out, Measuring, Style, GAP, MARGIN};

    #[test]
    fn words_stay_whole_and_lines_stand_below_each_other() {
        let measuring = Measuring { begin: &|_| {}, fits: &|line, _| line.chars().count() <= 8 };
        let layout = lay_out(
            vec![(Style::Heading, "two words".to_owned()), (Style::Body, "\u{6708}".to_owned())],
            &measuring,
        );
        let said: Vec<&str> = layout.lines.iter().map(|placed| placed.line.as_str()).collect();
        assert_eq!(said, ["two ", "words", "\u{6708}"]);
        let first = MARGIN + GAP + Style::Heading.leading();
        let ys: Vec<u32> = layout.lines.iter().map(|placed| placed.y).collect();
        let second = first + Style::Heading.leading();
        assert_eq!(ys, [first, second, second + Style::Body.leading()]);
        assert_eq!(layout.height, second + Style::Body.leading() + MARGIN);
    }
}
