//! Every message of the catalogues, as a function: `words::subject::message`. Written by the build script from `data/words/`.

// Which messages are in the program itself: without the feature `inside`, none; with it, the Chinese ones, and on this machine the
// English ones too. A browser fetches the others, one language of them.
#[cfg(feature = "inside")]
macro_rules! zh_inside {
    ($subject:literal) => {
        Some(include_bytes!(concat!(env!("OUT_DIR"), "/words-zh-", $subject, ".bin")))
    };
}

#[cfg(not(feature = "inside"))]
macro_rules! zh_inside {
    ($subject:literal) => {
        None
    };
}

#[cfg(all(feature = "inside", not(target_family = "wasm")))]
macro_rules! en_inside {
    ($subject:literal) => {
        Some(include_bytes!(concat!(env!("OUT_DIR"), "/words-en-", $subject, ".bin")))
    };
}

#[cfg(not(all(feature = "inside", not(target_family = "wasm"))))]
macro_rules! en_inside {
    ($subject:literal) => {
        None
    };
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
