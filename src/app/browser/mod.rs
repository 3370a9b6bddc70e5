//! Everything that talks to the browser: what the device remembers, waiting, printing, handing things to the person. One file, one
//! concern. Says no sentence; who calls it gives the words.

pub(crate) mod address;
pub(crate) mod appearance;
pub(crate) mod canvas;
pub(crate) mod delay;
pub(crate) mod early_input;
pub(crate) mod events;
pub(crate) mod fetching;
pub(crate) mod field;
pub(crate) mod file_reader;
pub(crate) mod handover;
pub(crate) mod json;
pub(crate) mod lapse;
pub(crate) mod page;
pub(crate) mod page_changes;
pub(crate) mod panics;
pub(crate) mod printing;
pub(crate) mod storage;
pub(crate) mod tab_memory;
pub(crate) mod today;
