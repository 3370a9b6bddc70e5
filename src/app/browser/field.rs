//! A field of a form as the browser has it: what is in it, and what is selected.

use super::page::document;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};
use yew::{NodeRef, TargetCast};

/// An input.
pub(crate) struct TextField(HtmlInputElement);

impl TextField {
    /// The input that an event happened to.
    pub(crate) fn of(event: &Event) -> Self {
        TextField(event.target_unchecked_into())
    }

    /// The input at a node, where it is there.
    pub(crate) fn at(node: &NodeRef) -> Option<Self> {
        node.cast().map(TextField)
    }

    /// What is in it.
    pub(crate) fn text(&self) -> String {
        self.0.value()
    }

    /// Puts something else into it.
    pub(crate) fn write(&self, text: &str) {
        self.0.set_value(text);
    }

    /// Whether it has the focus.
    pub(crate) fn has_focus(&self) -> bool {
        let active = document().and_then(|document| document.active_element());
        active.is_some_and(|active| active.is_same_node(Some(&self.0)))
    }

    /// Selects all of it.
    pub(crate) fn select(&self) {
        self.0.select();
    }

    /// Selects all of it, unless a part was selected by hand.
    pub(crate) fn select_unless_part(&self) {
        if self.0.selection_start() == self.0.selection_end() {
            self.0.select();
        }
    }
}

/// What is in the text area that an event happened to.
pub(crate) fn text_of_area(event: &Event) -> String {
    event.target_unchecked_into::<HtmlTextAreaElement>().value()
}

/// What is in the text area at a node, where it is there.
pub(crate) fn text_at(node: &NodeRef) -> Option<String> {
    node.cast::<HtmlTextAreaElement>().map(|area| area.value())
}

/// Has the box that an event happened to show whether it is ticked.
pub(crate) fn show_ticked(event: &Event, ticked: bool) {
    event.target_unchecked_into::<HtmlInputElement>().set_checked(ticked);
}
