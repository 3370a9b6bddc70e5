//! What something else has made of the page: a translation by the browser, an extension. Yew keeps the nodes it made and writes into
//! them; where others stand in their place it would write where nobody looks, and an old answer would stay. The watchdog tells
//! (`www/scripts/watch.js`).
//! See decision 0025.

use super::page::{document, has_mark};
use std::cell::Cell;

thread_local! {
    static TIMES: Cell<u32> = const { Cell::new(0) };
}

fn is_changed() -> bool {
    has_mark("data-changed")
}

/// Whether the page has to be built from scratch instead of being taken over as it was made on the host: it is no longer as it was, or
/// taking it over went wrong before.
pub(crate) fn before_start() -> bool {
    let query = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let changed = is_changed() || query.contains("again=");
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-started", "");
    }
    changed
}

/// The key of a part that says something else each time: the same as long as the page is the app's own, and another one for every
/// rendering once it is not, so that the part is made anew instead of being written into.
pub(crate) fn key() -> u32 {
    if is_changed() {
        TIMES.set(TIMES.get().wrapping_add(1));
    }
    TIMES.get()
}
