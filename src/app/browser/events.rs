//! Telling the scripts of the page (`www/`) that something happened.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

/// A value handed to a script.
pub enum Detail {
    /// Nothing.
    Nothing,
    /// Text.
    Text(String),
    /// A number.
    Number(u32),
    /// Several texts.
    Texts(Vec<String>),
    /// Values with names.
    Named(Vec<(&'static str, Detail)>),
    /// Several groups of named texts.
    Groups(Vec<Vec<(&'static str, String)>>),
}

pub(super) fn object(entries: Vec<(&str, JsValue)>) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        // Setting a property of a fresh object can't fail.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object
}

pub(super) fn value(detail: Detail) -> JsValue {
    match detail {
        Detail::Nothing => JsValue::NULL,
        Detail::Text(text) => text.into(),
        Detail::Number(number) => number.into(),
        Detail::Named(named) => {
            object(named.into_iter().map(|(name, one)| (name, value(one))).collect()).into()
        }
        Detail::Texts(texts) => texts.into_iter().map(JsValue::from).collect::<Array>().into(),
        Detail::Groups(groups) => groups
            .into_iter()
            .map(|group| object(group.into_iter().map(|(name, text)| (name, text.into())).collect()))
            .collect::<Array>()
            .into(),
    }
}

pub(super) fn dispatch(event: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_detail(detail);
    if let (Some(window), Ok(event)) =
        (web_sys::window(), CustomEvent::new_with_event_init_dict(event, &init))
    {
        let _ = window.dispatch_event(&event);
    }
}

/// Tells the scripts of the page.
pub(crate) fn tell(event: &str, detail: Detail) {
    dispatch(event, &value(detail));
}
