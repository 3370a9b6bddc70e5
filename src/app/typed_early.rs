//! What was typed into the pre-rendered page before the app was there: hydration keeps it in the inputs, and here the
//! app gets to know of it.

use wasm_bindgen::JsCast;
use web_sys::{Document, Event, EventInit, HtmlInputElement, InputEvent, InputEventInit};

/// Marks the page as live and lets every filled input tell the app what is in it.
pub(super) fn hand_over() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    for input in inputs(&document) {
        let event: Option<Event> = match input.type_().as_str() {
            "radio" if input.checked() => {
                let bubbling = EventInit::new();
                bubbling.set_bubbles(true);
                Event::new_with_event_init_dict("change", &bubbling).ok()
            }
            "text" if !input.value().is_empty() => {
                let bubbling = InputEventInit::new();
                bubbling.set_bubbles(true);
                InputEvent::new_with_event_init_dict("input", &bubbling).ok().map(Into::into)
            }
            _ => None,
        };
        if let Some(event) = event {
            let _ = input.dispatch_event(&event);
        }
    }
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("data-live", "");
    }
}

fn inputs(document: &Document) -> Vec<HtmlInputElement> {
    let Ok(found) = document.query_selector_all("form input") else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
