//! Semantic text: what is said, with what matters in it marked. How it looks is the page's business.

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Ordinary words.
    Plain(String),
    /// What the sentence is about: a date, a number, an amount.
    Key(String),
    /// Words of a source, in its own language where that is not the page's.
    Data(String),
    /// An estimate, its word first: it looks like no figure that is known.
    Estimate(String),
}

/// A sentence in pieces.
///
/// ```
/// use yibao::view::Text;
/// let text = Text::new().plain("还差 ").key("24个月").plain("。");
/// assert_eq!(text.to_string(), "还差 24个月。");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Piece>);

impl Text {
    /// Nothing said yet.
    pub fn new() -> Self {
        Text::default()
    }

    /// What another one says, behind it.
    pub fn then(mut self, more: Text) -> Self {
        self.0.extend(more.0);
        self
    }

    /// Adds ordinary words.
    pub fn plain(mut self, words: impl Into<String>) -> Self {
        self.0.push(Piece::Plain(words.into()));
        self
    }

    /// Adds what the sentence is about.
    pub fn key(mut self, words: impl Into<String>) -> Self {
        self.0.push(Piece::Key(words.into()));
        self
    }

    /// Adds an estimate, which begins with the word for it.
    pub fn estimate(mut self, words: impl Into<String>) -> Self {
        self.0.push(Piece::Estimate(words.into()));
        self
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Text::new().plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Text::new().plain(words)
    }
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Plain(words) | Piece::Key(words) | Piece::Data(words) | Piece::Estimate(words) => {
                f.write_str(words)
            }
        })
    }
}
