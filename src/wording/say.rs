//! Two languages beside each other. A language is chosen when the program is compiled (feature `english`), so nobody
//! downloads the sentences of another one; and since both stand in one place, none can be missing.

/// Words in the language of this build.
macro_rules! say {
    ($zh:expr, $en:expr) => {
        if cfg!(feature = "english") {
            $en
        } else {
            $zh
        }
    };
}

/// A sentence with figures in it, in the language of this build; takes what `format!` takes behind the two sentences.
macro_rules! tell {
    ($zh:literal, $en:literal $(, $($figures:tt)*)?) => {
        if cfg!(feature = "english") {
            format!($en $(, $($figures)*)?)
        } else {
            format!($zh $(, $($figures)*)?)
        }
    };
}

pub(crate) use {say, tell};
