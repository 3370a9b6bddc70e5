//! Values as JSON text, by the browser's own JSON.

use crate::given::Given;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;

/// A value as text; empty where it has none.
pub(crate) fn written(value: &impl Serialize) -> String {
    let value = value.serialize(&Serializer::json_compatible()).unwrap_or_default();
    js_sys::JSON::stringify(&value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// What text holds; `None` where it is no JSON, or deeper than anything of ours.
pub(crate) fn read(text: &str) -> Option<Given> {
    let value = js_sys::JSON::parse(text.trim_start_matches('\u{feff}')).ok()?;
    serde_wasm_bindgen::from_value(value).ok()
}
