//! A file a person keeps: what was filled in and the answer, as JSON, and how it is read back.

use super::written;
use crate::wording::spoken::take_away as said;
use crate::wording::Reading;
use js_sys::{Object, Reflect, JSON};
use wasm_bindgen::{JsCast, JsValue};

fn set(object: &Object, name: &str, value: impl Into<JsValue>) {
    // Setting a property of a fresh object can't fail.
    let _ = Reflect::set(object, &name.into(), &value.into());
}

/// The file's text: `{"yibao": 1, "question": …, "on": …, "facts": {…}, "answer": Markdown}`.
pub fn write(question: &str, title: &str, line: &str, on: &str, reading: &Reading) -> String {
    let (file, facts) = (Object::new(), Object::new());
    for (name, value) in written::pairs(line) {
        set(&facts, &name, value);
    }
    set(&file, "yibao", 1);
    set(&file, "question", question);
    set(&file, "on", on);
    set(&file, "facts", facts);
    set(&file, "answer", said::markdown(title, on, reading));
    JSON::stringify_with_replacer_and_space(&file, &JsValue::NULL, &2.into())
        .map(String::from)
        .unwrap_or_default()
}

/// The question a file is about and its facts as a line; `None` when it is no such file.
pub fn read(text: &str) -> Option<(String, String)> {
    let file = JSON::parse(text).ok()?;
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    if get(&file, "yibao")?.as_f64()? != 1.0 {
        return None;
    }
    let facts: Object = get(&file, "facts")?.dyn_into().ok()?;
    let names = Object::keys(&facts).iter().filter_map(|name| name.as_string());
    let pairs: Vec<(String, String)> = names
        .filter_map(|name| {
            let value = get(&facts, &name)?.as_string()?;
            Some((name, value))
        })
        .collect();
    Some((get(&file, "question")?.as_string()?, written::line(&pairs)))
}
