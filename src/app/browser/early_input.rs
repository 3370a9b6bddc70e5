//! What was typed into the pre-rendered page, or switched in it, before the app was there. Hydration would put those inputs
//! back, so they are read before it and filled again after it, in a way that lets the app know.
//! See decision 0023.

use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Document, Event, EventInit, HtmlInputElement, InputEvent, InputEventInit};

thread_local! {
    /// Position among the inputs of forms and the switches, and what was in them.
    static FOUND: RefCell<Vec<(u32, String)>> = const { RefCell::new(Vec::new()) };
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn inputs(document: &Document) -> Vec<HtmlInputElement> {
    let Ok(found) = document.query_selector_all("form input,[role=switch]") else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// Reads what is in the inputs. To be called before hydration.
pub fn collect() {
    let Some(document) = document() else { return };
    let filled = (0..).zip(inputs(&document)).filter_map(|(at, input)| match input.type_().as_str() {
        // What the page itself has chosen nobody did: it must not stand above what a link or the tab brings back.
        "radio" | "checkbox" => (input.checked() && !input.default_checked()).then(|| (at, String::new())),
        _ => Some((at, input.value())).filter(|(_, value)| !value.is_empty()),
    });
    FOUND.set(filled.collect());
}

/// Fills the inputs again and marks the page as live.
pub(crate) fn hand_over() {
    let Some(document) = document() else { return };
    let inputs = inputs(&document);
    for (at, value) in FOUND.take() {
        let Some(input) = inputs.get(at as usize) else { continue };
        let event: Option<Event> = if matches!(input.type_().as_str(), "radio" | "checkbox") {
            // What it is already needs no doing.
            if input.checked() && input.type_() == "checkbox" {
                continue;
            }
            input.set_checked(true);
            let bubbling = EventInit::new();
            bubbling.set_bubbles(true);
            Event::new_with_event_init_dict("change", &bubbling).ok()
        } else {
            input.set_value(&value);
            let bubbling = InputEventInit::new();
            bubbling.set_bubbles(true);
            InputEvent::new_with_event_init_dict("input", &bubbling).ok().map(Into::into)
        };
        if let Some(event) = event {
            let _ = input.dispatch_event(&event);
        }
    }
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("data-live", "");
    }
}
