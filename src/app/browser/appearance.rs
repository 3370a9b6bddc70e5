//! How the page looks, as `www/early.js` has set it: read here, never written.

/// Whether the version for elders is on. False outside a browser.
pub(crate) fn for_elders() -> bool {
    // On the host there is no browser to ask.
    if cfg!(not(target_arch = "wasm32")) {
        return false;
    }
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    root.is_some_and(|root| root.has_attribute("data-elder"))
}
