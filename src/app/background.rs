//! The part of the rulebook that is only shown: not in the app, but in the HTML of the pages that show it.

/// The element that holds it.
pub const ID: &str = "background";

/// What this page brought along; nothing on pages that only answer.
#[cfg(target_arch = "wasm32")]
pub(super) fn here() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    let holder = document.and_then(|document| document.get_element_by_id(ID));
    holder.and_then(|holder| holder.text_content()).unwrap_or_default()
}

/// All of it, for pages made on the host.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn here() -> String {
    crate::rulebook::Rulebook::background().to_owned()
}
