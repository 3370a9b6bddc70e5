//! Tells the page around the app that the answer rests on a rule whose last day is past, so that newer rule data, where there
//! are any, are taken at once (`www/scripts/page.js`).

use web_sys::Event;

/// Marks the page, and calls out when it becomes so.
pub(crate) fn mark(lapsed: bool) {
    let Some(window) = web_sys::window() else { return };
    let Some(root) = window.document().and_then(|document| document.document_element()) else { return };
    if !lapsed {
        let _ = root.remove_attribute("data-lapsed");
    } else if root.set_attribute("data-lapsed", "").is_ok() {
        if let Ok(event) = Event::new("yibao-lapsed") {
            let _ = window.dispatch_event(&event);
        }
    }
}
