//! The file of rules. It comes beside the program, and all programs of a site share it: a browser keeps it until a release has
//! other rules.
//! See decision 0015.

use super::SharedRules;
use crate::rulebook::{DataError, Rulebook};
use std::cell::Cell;
use std::future::Future;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

thread_local! {
    static FILE: Cell<Option<&'static [u8]>> = const { Cell::new(None) };
    static OTHER_RELEASE: Cell<bool> = const { Cell::new(false) };
    static ASKED: Cell<bool> = const { Cell::new(false) };
}

/// The rules, once their file has come.
///
/// # Errors
/// [`DataError`] where it has not, or is not for this program.
pub fn read() -> Result<SharedRules, DataError> {
    let read = Rulebook::from_file(FILE.get().ok_or(DataError::NotRules)?);
    if let Err(error) = &read {
        // The next one that asks has it fetched anew.
        FILE.set(None);
        OTHER_RELEASE.set(matches!(error, DataError::OtherFormat { .. }));
        // Whoever puts a site together of two releases finds it here; the page says what its reader can do.
        web_sys::console::error_1(&error.to_string().into());
    }
    read.map(SharedRules::from)
}

/// Whether the file that came was of another release than the program: the page has to be opened again.
pub fn of_other_release() -> bool {
    OTHER_RELEASE.get()
}

/// Asks for the file, at once; what comes back tells whether it has come.
pub fn fetch() -> impl Future<Output = bool> {
    let asked = match FILE.get() {
        Some(_) => None,
        None => Some(ask()),
    };
    async move {
        if let Some(asked) = asked {
            FILE.set(bytes(asked).await);
        }
        FILE.get().is_some()
    }
}

/// The page names it (`src/prerender`).
fn ask() -> Option<JsFuture> {
    let window = web_sys::window()?;
    let named = window.document()?.query_selector("meta[name=yibao-rules]").ok()??;
    let how = RequestInit::new();
    // One that a proxy cut off would come cut off again, for a year: its name holds a hash.
    if ASKED.replace(true) {
        how.set_cache(RequestCache::Reload);
    }
    Some(window.fetch_with_str_and_init(&named.get_attribute("content")?, &how).into())
}

async fn bytes(asked: Option<JsFuture>) -> Option<&'static [u8]> {
    let reply = asked?.await.ok()?.dyn_into::<Response>().ok().filter(Response::ok)?;
    let bytes: JsValue = JsFuture::from(reply.array_buffer().ok()?).await.ok()?;
    // What is read points into it for as long as the page is there.
    Some(js_sys::Uint8Array::new(&bytes).to_vec().leak())
}
