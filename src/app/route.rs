//! Which page an address means. Pages are real files (`transfer/index.html`), so links are ordinary links and work without any
//! server rule. In one file they change the hash, and that the page shown.
//! See decision 0021.

use crate::evidence::Adcode;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The questions.
    Home,
    /// Question 1.
    Transfer,
    /// Question 2.
    Retirement,
    /// Question 3.
    Account,
    /// Data and sources.
    Sources,
    /// Everything about one place; which one is in the address's hash.
    Place,
    /// Where to go and whom to ask; for what and where is in the address's hash.
    Guide,
    /// Cases kept on the device, files read back, and two cases side by side.
    Saved,
    /// What this is, and how to check that nothing leaves the device.
    About,
    /// Which rules changed when.
    Changes,
    /// What a host shows for an address that means no page.
    NotFound,
    /// Every component in every state; no page leads there.
    Styleguide,
}

impl Route {
    /// Every page.
    pub const ALL: [Route; 12] = [
        Route::Home,
        Route::Transfer,
        Route::Retirement,
        Route::Account,
        Route::Sources,
        Route::Place,
        Route::Guide,
        Route::Saved,
        Route::About,
        Route::Changes,
        Route::NotFound,
        Route::Styleguide,
    ];

    /// The program its page runs (`src/programs/`); none for a page that is only HTML.
    pub const fn program(self) -> Option<&'static str> {
        match self {
            Route::Transfer
            | Route::Retirement
            | Route::Account
            | Route::Guide
            | Route::Place
            | Route::Saved => Some(self.folder()),
            _ => None,
        }
    }

    /// Its folder below the site's root; empty for the home page.
    pub const fn folder(self) -> &'static str {
        match self {
            Route::Home => "",
            Route::Transfer => "transfer",
            Route::Retirement => "retirement",
            Route::Account => "account",
            Route::Sources => "sources",
            Route::Place => "place",
            Route::Guide => "guide",
            Route::Saved => "saved",
            Route::About => "about",
            Route::Changes => "changes",
            Route::NotFound => "404",
            Route::Styleguide => "styleguide",
        }
    }

    /// The page a path means: its last folder decides, so the site works below any path.
    pub fn from_path(path: &str) -> Self {
        let folder = path.trim_end_matches("index.html").trim_end_matches('/').rsplit('/').next();
        let page = |route: &Route| Some(route.folder()) == folder;
        Route::ALL.into_iter().skip(1).find(page).unwrap_or(Route::Home)
    }

    /// The site's root, seen from this page.
    pub const fn root(self) -> &'static str {
        match self {
            // The page for what was not found is a file at the root, and its links are made absolute when it is written.
            Route::Home | Route::NotFound => "./",
            _ => "../",
        }
    }

    /// A relative link to the same page in the other language, whose root is `root` as seen from this one's.
    pub fn in_other_language(self, root: &str) -> String {
        match self.folder() {
            // An address that means no page means none there either.
            "" | "404" => format!("{}{root}", self.root()),
            folder => format!("{}{root}{folder}/", self.root()),
        }
    }

    /// A relative link from this page to another.
    pub fn link_to(self, other: Route) -> String {
        match other.folder() {
            "" => self.root().to_owned(),
            folder => format!("{}{folder}/", self.root()),
        }
    }
}

/// Whether the whole site is one file (`scripts/build-offline.mjs`): then there are no folders, and opened from disk an
/// address can't be changed, so page and fragment are both in the hash: `#/place/430100` for `place/#430100`.
fn one_file() -> bool {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    root.is_some_and(|root| root.has_attribute("data-one-file"))
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
pub(super) fn current() -> Route {
    if one_file() {
        return Route::from_path(split_hash(&hash()).0);
    }
    let path = web_sys::window().and_then(|window| window.location().pathname().ok());
    path.map_or(Route::Home, |path| Route::from_path(&path))
}

/// Loads a page anew with a fragment where a link would not: in one file. Whether it did.
pub(super) fn load_in_one_file(to: Route, fragment: &str) -> bool {
    if !one_file() {
        return false;
    }
    let Some(window) = web_sys::window() else { return false };
    let _ = window.location().set_hash(&format!("/{}/{fragment}", to.folder()));
    let _ = window.location().reload();
    true
}

/// What the address says beyond the page: its fragment.
pub(super) fn fragment() -> String {
    let hash = hash();
    if one_file() {
        split_hash(&hash).1.to_owned()
    } else {
        hash
    }
}

/// The end of an address of this page with a fragment.
pub(super) fn with_fragment(fragment: &str) -> String {
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
pub(super) fn replace_fragment(fragment: &str) {
    let hash = with_fragment(fragment);
    if let Some(history) = history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&hash));
    }
}

/// The step of the browser's history at which an answer is read and its form folded.
const AT_ANSWER: &str = "answer";

/// Whether the browser's history stands at that step.
pub(super) fn at_answer() -> bool {
    history().and_then(|history| history.state().ok()?.as_string()).as_deref() == Some(AT_ANSWER)
}

/// Goes on to that step, from which the browser's back leads to the form.
pub(super) fn go_on_to_answer() {
    if let Some(history) = history() {
        let _ = history.push_state(&AT_ANSWER.into(), "");
    }
}

/// Says what the fragment is to be.
pub(super) fn set_fragment(fragment: &str) {
    let Some(window) = web_sys::window() else { return };
    let _ = if one_file() {
        window.location().set_hash(&format!("/{}/{fragment}", current().folder()))
    } else {
        window.location().set_hash(fragment)
    };
}

/// The place named in the address's fragment.
pub(super) fn place_in_hash() -> Option<Adcode> {
    Adcode::parse(&fragment())
}

/// Names a place in the address's fragment.
pub(super) fn set_place_in_hash(place: Adcode) {
    set_fragment(&place.to_string());
}

/// Calls back when the person goes back or forward. Dropping the result stops it.
pub(super) fn on_back(go: impl Fn(Route) + 'static) -> impl FnOnce() {
    listen("popstate", move || go(current()))
}

/// Calls back when the address's hash changes.
pub(super) fn on_hash(changed: impl Fn() + 'static) -> impl FnOnce() {
    listen("hashchange", changed)
}

/// Listens to an event of the window; calling the result stops it.
pub(super) fn listen(event: &'static str, act: impl Fn() + 'static) -> impl FnOnce() {
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

#[cfg(test)]
mod tests {
    use super::{split_hash, Route};

    #[test]
    fn one_file_has_page_and_fragment_in_the_hash() {
        assert_eq!(split_hash(""), ("", ""));
        assert_eq!(split_hash("/transfer"), ("transfer", ""));
        assert_eq!(split_hash("/place/430100"), ("place", "430100"));
        assert_eq!(Route::from_path(split_hash("/place/430100").0), Route::Place);
        assert_eq!(Route::from_path(split_hash("/").0), Route::Home);
    }
}
