//! Every message of the catalogues, as a function: `words::subject::message`. Written by the build script from `data/words/`.

include!(concat!(env!("OUT_DIR"), "/words.rs"));
