//! Values as JSON text, by the browser's own JSON.

use serde::Serialize;
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::JsValue;

/// A value as text; empty where it has none.
pub fn written(value: &impl Serialize) -> String {
    let value = value.serialize(&Serializer::json_compatible()).unwrap_or_default();
    js_sys::JSON::stringify(&value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// What text holds, to be looked at as often as needed; `None` where it is no JSON.
pub fn read(text: &str) -> Option<impl Fn() -> Deserializer> {
    let value: JsValue = js_sys::JSON::parse(text.trim_start_matches('\u{feff}')).ok()?;
    Some(move || value.clone().into())
}
