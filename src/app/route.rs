//! Which page an address means. Pages are real files (`transfer/index.html`), so links work without any server rule;
//! inside the app a link only changes the address and the page shown.

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
    pub const ALL: [Route; 10] = [
        Route::Home,
        Route::Transfer,
        Route::Retirement,
        Route::Account,
        Route::Sources,
        Route::Place,
        Route::About,
        Route::Changes,
        Route::NotFound,
        Route::Styleguide,
    ];

    /// Whether a page is only HTML: written when the site is built, never run in a browser, and so in nobody's download of
    /// the app. Links to such pages are ordinary links.
    pub const fn is_plain(self) -> bool {
        matches!(self, Route::About | Route::Changes | Route::NotFound | Route::Styleguide)
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

    /// A relative link from this page to another.
    pub fn link_to(self, other: Route) -> String {
        match other.folder() {
            "" => self.root().to_owned(),
            folder => format!("{}{folder}/", self.root()),
        }
    }
}

/// The page the browser's address means; the home page outside a browser.
pub(super) fn current() -> Route {
    let path = web_sys::window().and_then(|window| window.location().pathname().ok());
    path.map_or(Route::Home, |path| Route::from_path(&path))
}

/// Changes the address without loading anything.
pub(super) fn push(to: Route) {
    let Some(window) = web_sys::window() else { return };
    let link = current().link_to(to);
    // Opened from disk an address can't be changed; the page shown changes all the same.
    let _ = window.history().and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(&link)));
    window.scroll_to_with_x_and_y(0.into(), 0.into());
}

/// The place named in the address's hash.
pub(super) fn place_in_hash() -> Option<Adcode> {
    let hash = web_sys::window()?.location().hash().ok()?;
    Adcode::parse(hash.trim_start_matches('#'))
}

/// Names a place in the address's hash.
pub(super) fn set_place_in_hash(place: Adcode) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(&place.to_string());
    }
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
fn listen(event: &'static str, act: impl Fn() + 'static) -> impl FnOnce() {
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
