//! Fetching files beside the page.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// A file on its way.
pub(crate) struct Coming(JsFuture);

/// Asks for a file; `anew`: from where it lies, whatever the browser keeps of it.
pub(crate) fn ask(address: &str, anew: bool) -> Option<Coming> {
    let how = RequestInit::new();
    if anew {
        how.set_cache(RequestCache::Reload);
    }
    Some(Coming(web_sys::window()?.fetch_with_str_and_init(address, &how).into()))
}

impl Coming {
    /// What is in it, when it has come; `None` where it did not.
    pub(crate) async fn bytes(self) -> Option<Vec<u8>> {
        let reply = self.0.await.ok()?.dyn_into::<Response>().ok().filter(Response::ok)?;
        let bytes: JsValue = JsFuture::from(reply.array_buffer().ok()?).await.ok()?;
        Some(js_sys::Uint8Array::new(&bytes).to_vec())
    }
}

/// Writes what went wrong where a developer looks for it: into the browser's console.
pub(crate) fn complain(trouble: &str) {
    web_sys::console::error_1(&trouble.into());
}
