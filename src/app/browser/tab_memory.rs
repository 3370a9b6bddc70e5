//! What is kept for this tab alone: the forms, so that going back or loading again loses nothing, and the places chosen.
//! The browser forgets it when the tab is closed. Where it keeps nothing (full, or forbidden) the program does, which in one
//! file is as long as the tab is open.
//! See decision 0035.

use crate::app::form::{form_line, Form};
use std::cell::RefCell;
use web_sys::Storage;

/// Names carry a version: what an older release left is not read.
const PLACES: &str = "yibao.v1.places";
/// Enough to choose from at a glance.
const MOST_PLACES: usize = 3;

thread_local! {
    /// The forms, under their names.
    static FORMS: RefCell<Vec<(&'static str, String)>> = const { RefCell::new(Vec::new()) };
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn key(form: &str) -> String {
    format!("yibao.v1.form.{form}")
}

/// The form kept under that name, written down; empty where there is none.
pub(crate) fn form(name: &str) -> String {
    let kept = storage().and_then(|storage| storage.get_item(&key(name)).ok()?);
    let held =
        || FORMS.with_borrow(|forms| forms.iter().find(|(of, _)| *of == name).map(|(_, line)| line.clone()));
    kept.or_else(held).unwrap_or_default()
}

/// Keeps a form under that name; an empty one is not kept. Whether the browser really has it now: a storage that is full takes
/// nothing and keeps what was there.
pub(crate) fn keep_form<F: Form>(name: &'static str, form: &F) -> bool {
    let line = if *form == F::default() { String::new() } else { form_line::write(form) };
    let storage = storage();
    if let Some(storage) = &storage {
        let _ = if line.is_empty() {
            storage.remove_item(&key(name))
        } else {
            storage.set_item(&key(name), &line)
        };
    }
    let there = storage.and_then(|storage| storage.get_item(&key(name)).ok()?).unwrap_or_default();
    let kept = there == line;
    FORMS.with_borrow_mut(|forms| {
        forms.retain(|(of, _)| *of != name);
        forms.push((name, line));
    });
    kept
}

/// Codes of the places chosen in this tab, the latest first.
pub(crate) fn places() -> Vec<String> {
    let kept = storage().and_then(|storage| storage.get_item(PLACES).ok()?).unwrap_or_default();
    kept.split(' ').filter(|code| !code.is_empty()).map(str::to_owned).collect()
}

/// Remembers that a place was chosen.
pub(crate) fn keep_place(code: &str) {
    let mut codes = places();
    codes.retain(|kept| kept != code);
    codes.insert(0, code.to_owned());
    codes.truncate(MOST_PLACES);
    if let Some(storage) = storage() {
        let _ = storage.set_item(PLACES, &codes.join(" "));
    }
}
