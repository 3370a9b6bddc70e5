//! Tells the page around the app where the program broke, so that it can be said in words and reported (`www/scripts/watch.js`). Only
//! the place in the source goes out, never the message, which may quote what was typed.
//! See decision 0025.

use super::events::dispatch;

/// From now on a panic is told. What follows it is the engine's own error, which ends the program.
pub(crate) fn tell_panics() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        let place = panic.location().map(|at| [at.file(), ":", &at.line().to_string()].concat());
        dispatch("yibao-panic", &place.unwrap_or_default().into());
    }));
}
