//! The window and the document: finding an element, moving the focus and what is seen, and listening. What an element is for is known
//! to whoever names it.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Node};
use yew::{FocusEvent, NodeRef, TargetCast};

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Whether the page's root has this attribute. False outside a browser.
pub(crate) fn has_mark(name: &str) -> bool {
    // On the host there is no browser to ask.
    if cfg!(not(target_arch = "wasm32")) {
        return false;
    }
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute(name))
}

/// The language the page says it is in.
pub(crate) fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// What a tag in the page's head holds.
pub(crate) fn content_of(tag: &str) -> Option<String> {
    document()?.query_selector(tag).ok()??.get_attribute("content")
}

/// The element of that id.
pub(crate) fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn focus_on(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Gives the element of that id the focus.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element(id) {
        focus_on(&element);
    }
}

/// Gives a node the focus. Whether it is there.
pub(crate) fn focus_node(node: &NodeRef) -> bool {
    let element = node.cast::<Element>();
    if let Some(element) = &element {
        focus_on(element);
    }
    element.is_some()
}

/// Whether what had the focus is gone.
pub(crate) fn is_focus_lost() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_none_or(|active| active.tag_name() == "BODY")
}

/// Goes to a field: whatever it lies folded in is opened, and it takes the focus.
pub(crate) fn go_to_field(id: &str) {
    let field = element(id);
    let mut around = field.clone();
    while let Some(fold) = around.and_then(|inside| inside.closest("details").ok().flatten()) {
        let _ = fold.set_attribute("open", "");
        around = fold.parent_element();
    }
    let input = field.map(|field| field.query_selector("input").ok().flatten().unwrap_or(field));
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
        let _ = input.focus();
    }
}

/// Gives an element the focus, and scrolls to it; or rather to what a selector finds, where that is to be seen.
pub(crate) fn go_to(id: &str, rather: &str) {
    let (Some(document), Some(title)) = (document(), element(id)) else { return };
    let above = document.query_selector(rather).ok().flatten();
    let seen = |above: &Element| above.dyn_ref::<HtmlElement>().is_some_and(|it| it.offset_height() > 0);
    focus_on(&title);
    above.filter(seen).unwrap_or(title).scroll_into_view();
}

/// Whether the focus goes out of the group of fields it was in.
pub(crate) fn leaves_group(event: &FocusEvent) -> bool {
    let group = event.target_dyn_into::<Element>().and_then(|from| from.closest("fieldset").ok().flatten());
    let to = event.related_target().and_then(|to| to.dyn_into::<Node>().ok());
    !group.is_some_and(|group| group.contains(to.as_ref()))
}

/// Scrolls the entry of a list at a position into what is seen of it, and nothing around the list.
pub(crate) fn reveal(list: &NodeRef, at: usize) {
    let Some(list) = list.cast::<HtmlElement>() else { return };
    let entry =
        list.query_selector_all("[role=option]").ok().and_then(|all| all.item(u32::try_from(at).ok()?));
    let Some(entry) = entry.and_then(|entry| entry.dyn_into::<HtmlElement>().ok()) else { return };
    let (top, bottom) = (entry.offset_top(), entry.offset_top() + entry.offset_height());
    let room = list.client_height();
    list.set_scroll_top(list.scroll_top().min(top).max(bottom - room));
}

/// Listens to an event of the window; calling the result stops it.
pub(crate) fn listen(event: &'static str, act: impl Fn() + 'static) -> impl FnOnce() {
    let listener = Closure::<dyn Fn()>::new(act);
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    }
    move || {
        if let Some(window) = web_sys::window() {
            let _ = window.remove_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        }
    }
}
