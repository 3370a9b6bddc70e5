//! What a language has to do with a text: the space between two sentences, and which words of it are a source's.

use super::message::{language, Language};
use crate::view::{Piece, Text};
use yibao_words::Mark;

impl Text {
    /// The next sentence: English has a space between two.
    pub fn sentence(self, next: Text) -> Self {
        if self.0.is_empty() || next.0.is_empty() || language() == Language::Chinese {
            self.then(next)
        } else {
            self.plain(" ").then(next)
        }
    }

    /// Adds words that stand out as `mark` says, or ordinary ones.
    pub(super) fn add(&mut self, words: &str, mark: Option<Mark>) {
        let text = std::mem::take(self);
        *self = match mark {
            Some(Mark::Key) => text.key(words),
            Some(Mark::Estimate) => text.estimate(words),
            Some(Mark::Chinese) => text.data(words),
            None => text.plain(words),
        };
    }

    /// Adds words as a source has them: ordinary words in a Chinese page, marked as Chinese in another one.
    pub fn data(mut self, words: impl Into<String>) -> Self {
        self.0.push(match super::lang_of_data() {
            None => Piece::Plain(words.into()),
            Some(_) => Piece::Data(words.into()),
        });
        self
    }
}
