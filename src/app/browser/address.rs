//! The browser's address and its history: which page they mean, what stands behind the `#`, and where an answer is a step of its own.
//! Does not know what a fragment says.
//! See decision 0021.

use super::page::{has_mark, listen};
use crate::app::Route;
use crate::evidence::Adcode;
use wasm_bindgen::JsValue;

/// Whether the whole site is one file (`scripts/build-offline.mjs`): then there are no folders, and opened from disk an
/// address can't be changed, so page and fragment are both in the hash: `#/place/430100` for `place/#430100`.
fn one_file() -> bool {
    has_mark("data-one-file")
}

/// The hash without its sign.
fn hash() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// In one file, the page's folder and the fragment of the address.
fn split_hash(hash: &str) -> (&str, &str) {
    let path = hash.trim_start_matches('/');
    path.split_once('/').unwrap_or((path, ""))
}

/// The page the browser's address means; the home page outside a browser.
pub(crate) fn current() -> Route {
    if one_file() {
        return Route::from_path(split_hash(&hash()).0);
    }
    path().map_or(Route::Home, |path| Route::from_path(&path))
}

/// The path of the browser's address.
pub(crate) fn path() -> Option<String> {
    web_sys::window()?.location().pathname().ok()
}

/// The browser's address without what stands behind `#` or `?`.
pub(crate) fn of_page() -> Option<String> {
    let address = web_sys::window()?.location().href().ok()?;
    address.split(['#', '?']).next().map(str::to_owned)
}

/// Loads the page anew, with what stands behind `#`.
pub(crate) fn load_again() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Loads a page anew with a fragment where a link would not: in one file. Whether it did.
pub(crate) fn load_in_one_file(to: Route, fragment: &str) -> bool {
    if !one_file() {
        return false;
    }
    let Some(window) = web_sys::window() else { return false };
    let _ = window.location().set_hash(&format!("/{}/{fragment}", to.folder()));
    let _ = window.location().reload();
    true
}

/// What the address says beyond the page: its fragment.
pub(crate) fn fragment() -> String {
    let hash = hash();
    if one_file() {
        split_hash(&hash).1.to_owned()
    } else {
        hash
    }
}

/// The end of an address of this page with a fragment.
pub(crate) fn with_fragment(fragment: &str) -> String {
    if one_file() {
        format!("#/{}/{fragment}", current().folder())
    } else {
        format!("#{fragment}")
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// Puts something else into the fragment, without a step in the browser's history.
pub(crate) fn replace_fragment(fragment: &str) {
    let hash = with_fragment(fragment);
    if let Some(history) = history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&hash));
    }
}

/// The step of the browser's history at which an answer is read and its form folded.
const AT_ANSWER: &str = "answer";

/// Whether the browser's history stands at that step.
pub(crate) fn at_answer() -> bool {
    history().and_then(|history| history.state().ok()?.as_string()).as_deref() == Some(AT_ANSWER)
}

/// Goes on to that step, from which the browser's back leads to the form.
pub(crate) fn go_on_to_answer() {
    if let Some(history) = history() {
        let _ = history.push_state(&AT_ANSWER.into(), "");
    }
}

/// Says what the fragment is to be.
pub(crate) fn set_fragment(fragment: &str) {
    let Some(window) = web_sys::window() else { return };
    let _ = if one_file() {
        window.location().set_hash(&format!("/{}/{fragment}", current().folder()))
    } else {
        window.location().set_hash(fragment)
    };
}

/// The place named in the address's fragment.
pub(crate) fn place_in_hash() -> Option<Adcode> {
    Adcode::parse(&fragment())
}

/// Names a place in the address's fragment.
pub(crate) fn set_place_in_hash(place: Adcode) {
    set_fragment(&place.to_string());
}

/// Calls back when the person goes back or forward. Dropping the result stops it.
pub(crate) fn on_back(go: impl Fn(Route) + 'static) -> impl FnOnce() {
    listen("popstate", move || go(current()))
}

/// Calls back when the address's hash changes.
pub(crate) fn on_hash(changed: impl Fn() + 'static) -> impl FnOnce() {
    listen("hashchange", changed)
}

#[cfg(test)]
mod tests {
    use super::split_hash;
    use crate::app::Route;

    #[test]
    fn one_file_has_page_and_fragment_in_the_hash() {
        assert_eq!(split_hash(""), ("", ""));
        assert_eq!(split_hash("/transfer"), ("transfer", ""));
        assert_eq!(split_hash("/place/430100"), ("place", "430100"));
        assert_eq!(Route::from_path(split_hash("/place/430100").0), Route::Place);
        assert_eq!(Route::from_path(split_hash("/").0), Route::Home);
    }
}
