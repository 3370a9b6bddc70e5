//! Doing something a little later.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::JsCast;

/// Long enough for the tap that moved the focus to be over.
const A_MOMENT: i32 = 300;
/// As long as the page waits for its program (`www/scripts/watch.js`).
const PATIENCE: i32 = 45_000;

/// Does something after a moment. A message that appears the instant a field is left pushes down the button the person
/// is just pressing, and the press goes astray.
pub(crate) fn after_the_tap(act: impl FnOnce() + 'static) {
    after(A_MOMENT, act);
}

/// Does something when nobody would wait any longer.
pub(crate) fn after_patience(act: impl FnOnce() + 'static) {
    after(PATIENCE, act);
}

/// Does something as soon as the browser has done what is waiting.
pub(crate) fn next(act: impl FnOnce() + 'static) {
    after(0, act);
}

fn after(millis: i32, act: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let act = Closure::once_into_js(act);
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), millis);
}
