//! Printing something else than the browser's own command prints, which of an answer is one sheet. The style sheet goes by
//! what the page's root says.

use super::page::{document, listen};

/// What can be printed by a button of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The list of what to bring.
    Checklist,
    /// The page for the counter.
    Sheet,
    /// The whole answer, with how it was worked out.
    Everything,
}

const MARK: &str = "data-print";

fn root() -> Option<web_sys::Element> {
    document()?.document_element()
}

/// Opens the browser's printing dialogue with that.
pub(crate) fn print_only(part: Part) {
    let name = match part {
        Part::Checklist => "checklist",
        Part::Sheet => "sheet",
        Part::Everything => "everything",
    };
    if let Some(root) = root() {
        let _ = root.set_attribute(MARK, name);
    }
    print();
}

/// Opens the browser's printing dialogue as the browser's own command does.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Takes the mark away after printing, so that the browser's own command prints what it did before. Calling the
/// result stops it.
pub(crate) fn whole_again() -> impl FnOnce() {
    listen("afterprint", || {
        if let Some(root) = root() {
            let _ = root.remove_attribute(MARK);
        }
    })
}
