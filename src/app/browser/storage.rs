//! What the device remembers, where the person has agreed by doing something that says so. Nothing else is kept.
//!
//! Keys carry a version: a change of form gets a new one, and what an older program wrote is left alone. Storage may be
//! missing, full or forbidden (private windows, some web views): then nothing is remembered, and nothing else happens.

/// What can be remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Ticks on lists of what to bring.
    Ticks,
    /// Cases, once the person has allowed it.
    Cases,
}

impl Key {
    /// Its name in the browser, with its version.
    const fn name(self) -> &'static str {
        match self {
            Key::Ticks => "yibao.ticks.1",
            // Its version is inside (`saved/shelf.rs`), so that an older program can say that a newer one was here.
            Key::Cases => "yibao.cases",
        }
    }
}

fn store() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Whether the browser has a storage for this page at all.
pub(crate) fn is_there() -> bool {
    store().is_some()
}

/// What was written, if it can be read.
pub(crate) fn read(key: Key) -> Option<String> {
    store()?.get_item(key.name()).ok()?
}

/// Remembers a text; an empty one is forgotten. Says whether that worked.
pub(crate) fn write(key: Key, text: &str) -> bool {
    let Some(store) = store() else { return false };
    if text.is_empty() {
        store.remove_item(key.name()).is_ok()
    } else {
        store.set_item(key.name(), text).is_ok()
    }
}
