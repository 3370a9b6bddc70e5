//! Asks the script that hands things to the person: clipboard, calendar file, picture. The script is fetched when
//! the first thing is asked of it (`www/take-away/`), and answers by an event.
//! See decision 0029.

pub use super::events::Detail;
use super::events::{dispatch, object, value};
use super::page::{content_of, document};
use js_sys::Reflect;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CustomEvent;

/// What was asked for, as the script names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    /// Text on the clipboard.
    Copy,
    /// Text to another program; on the clipboard where the browser can't, which is then what is told.
    Share,
    /// The same, of what is passed on to whoever keeps the data.
    CopyCorrection,
    /// A mail of it.
    MailCorrection,
    /// Reminders in a calendar file.
    Reminders,
    /// A picture.
    Poster,
    /// A file.
    File,
}

impl Errand {
    const ALL: [Errand; 7] = [
        Errand::Copy,
        Errand::Share,
        Errand::CopyCorrection,
        Errand::MailCorrection,
        Errand::Reminders,
        Errand::Poster,
        Errand::File,
    ];

    const fn id(self) -> &'static str {
        match self {
            Errand::Copy => "copy",
            Errand::Share => "share",
            Errand::CopyCorrection => "copy-correction",
            Errand::MailCorrection => "mail-correction",
            Errand::Reminders => "reminders",
            Errand::Poster => "poster",
            Errand::File => "file",
        }
    }
}

/// What came of it: what was asked for, and the picture where it was one; `Err` where it did not work.
pub type Taken = (Errand, Result<Option<String>, ()>);

/// Asks for something. What comes of it is told to whoever listens with [`on_taken`].
pub fn ask(kind: Errand, details: Vec<(&'static str, Detail)>) {
    let mut entries: Vec<(&str, JsValue)> = vec![("kind", kind.id().into())];
    entries.extend(details.into_iter().map(|(name, detail)| (name, value(detail))));
    let asked: JsValue = object(entries).into();
    if !fetched(&asked) {
        dispatch("yibao:take", &asked);
    }
}

/// Fetches the script if this is the first request, which is then told to it when it has come. Whether it had to be.
fn fetched(asked: &JsValue) -> bool {
    let Some(document) = document() else { return true };
    if document.query_selector("script[data-take-away]").ok().flatten().is_some() {
        return false;
    }
    // In the file that holds everything the script is there already, and there is no name.
    let Some(name) = content_of("meta[name=yibao-take-away]").filter(|name| !name.is_empty()) else {
        return false;
    };
    let (Ok(script), Some(head)) = (document.create_element("script"), document.head()) else { return true };
    let told = asked.clone();
    let loaded = Closure::once_into_js(move || dispatch("yibao:take", &told));
    let kind = Reflect::get(asked, &"kind".into()).unwrap_or_default();
    let failed = Closure::once_into_js(move || {
        // The next tap tries again.
        let script = web_sys::window().and_then(|window| window.document());
        let script = script.and_then(|page| page.query_selector("script[data-take-away]").ok().flatten());
        if let Some(script) = script {
            script.remove();
        }
        dispatch("yibao-lost", &JsValue::NULL);
        dispatch("yibao:taken", &object(vec![("kind", kind), ("ok", false.into())]).into());
    });
    let _ = script.set_attribute("data-take-away", "");
    let _ = script.add_event_listener_with_callback("load", loaded.unchecked_ref());
    let _ = script.add_event_listener_with_callback("error", failed.unchecked_ref());
    let _ = script.set_attribute("src", &name);
    let _ = head.append_child(&script);
    true
}

/// Calls back when something asked for was done, or was not. Calling the result stops it.
pub fn on_taken(act: impl Fn(Taken) + 'static) -> impl FnOnce() {
    let listener = Closure::<dyn Fn(CustomEvent)>::new(move |event: CustomEvent| {
        let detail = event.detail();
        let get = |name: &str| Reflect::get(&detail, &name.into()).unwrap_or_default();
        let id = get("kind").as_string();
        let Some(kind) = Errand::ALL.into_iter().find(|kind| Some(kind.id()) == id.as_deref()) else {
            return;
        };
        act((kind, if get("ok").is_truthy() { Ok(get("image").as_string()) } else { Err(()) }));
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("yibao:taken", listener.as_ref().unchecked_ref());
    }
    move || {
        if let Some(window) = web_sys::window() {
            let done = listener.as_ref().unchecked_ref();
            let _ = window.remove_event_listener_with_callback("yibao:taken", done);
        }
    }
}
