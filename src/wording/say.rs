//! Two languages beside each other. A language is chosen when the program is compiled (feature `english`), so nobody
//! downloads the sentences of another one; and since both stand in one place, none can be missing.
//!
//! What a person must recognise on a Chinese screen, or say to an office in Chinese, stays Chinese in every build: it is
//! marked with `chinese!` or `chinese_told!`. A test (`tests/it/language.rs`) finds every other Chinese word that stands
//! outside these macros, or on the English side of one.

/// Words in the language of this build, in a `const` too. Each side may be any expression.
macro_rules! say {
    ($zh:expr, $en:expr $(,)?) => {
        if cfg!(feature = "english") {
            $en
        } else {
            $zh
        }
    };
}

/// A sentence with figures in it, in the language of this build; takes what `format!` takes behind the two sentences.
/// An argument is only evaluated once, in the branch that is taken; each language may name those it needs in braces.
macro_rules! tell {
    ($zh:literal, $en:literal $(,)?) => {
        if cfg!(feature = "english") {
            format!($en)
        } else {
            format!($zh)
        }
    };
    ($zh:literal, $en:literal, $($figures:tt)+) => {
        if cfg!(feature = "english") {
            format!($en, $($figures)+)
        } else {
            format!($zh, $($figures)+)
        }
    };
}

/// Words that are Chinese in every build; also as a pattern.
macro_rules! chinese {
    ($words:literal) => {
        $words
    };
}

/// A sentence with figures in it that is Chinese in every build.
macro_rules! chinese_told {
    ($words:literal $(, $($figures:tt)*)?) => {
        format!($words $(, $($figures)*)?)
    };
}

pub(crate) use {chinese, chinese_told, say, tell};
