//! Reading a file the person has chosen. By `FileReader`: the newer way is missing in iOS 13.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::JsCast;
use web_sys::{Event, FileReader, HtmlInputElement};
use yew::TargetCast;

/// What came of it.
pub(crate) enum Chosen {
    /// Its text.
    Text(String),
    /// It is longer than was asked for.
    TooLong,
    /// The browser could not read it.
    Unreadable,
}

/// Reads the file chosen in the field that an event happened to, if it is no longer than so many bytes, and empties the field so that the same file can be
/// chosen again. Nothing happens where none was chosen.
pub(crate) fn read(event: &Event, longest: usize, act: impl Fn(Chosen) + 'static) {
    let input: HtmlInputElement = event.target_unchecked_into();
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    if file.size() > longest as f64 {
        act(Chosen::TooLong);
    } else if let Ok(reader) = FileReader::new() {
        let read = reader.clone();
        // Called once, whether it went well or not.
        let ended = Closure::once_into_js(move || {
            let text = read.result().ok().and_then(|text| text.as_string());
            act(text.map_or(Chosen::Unreadable, Chosen::Text));
        });
        reader.set_onloadend(Some(ended.unchecked_ref()));
        let _ = reader.read_as_text(&file);
    }
    input.set_value("");
}
