//! What JavaScript sees. The only place that may throw, and only for a bug: a packed rulebook that can't be read.

use super::api;
use crate::rulebook::Rulebook;
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;

thread_local! {
    /// Read once per page.
    static RULES: OnceCell<Rulebook> = const { OnceCell::new() };
}

/// Replies come as JSON text, which the browser's own JSON makes into values.
fn reply(decide: impl FnOnce(&Rulebook) -> String) -> Result<JsValue, JsValue> {
    RULES.with(|rules| {
        if rules.get().is_none() {
            let read = Rulebook::embedded().map_err(|bug| JsValue::from_str(&bug.to_string()))?;
            let _ = rules.set(read);
        }
        let reply = rules.get().map(decide).unwrap_or_default();
        js_sys::JSON::parse(&reply)
    })
}

/// What was passed, as text. By way of the browser's own JSON, which refuses what would send a walk through the object
/// astray: one that holds itself, a getter that throws, a BigInt. `undefined`, functions and symbols have no JSON.
fn text(from: &JsValue) -> Option<String> {
    js_sys::JSON::stringify(from).ok()?.as_string()
}

fn ask(facts: &JsValue, decide: fn(&str, &Rulebook) -> String) -> Result<JsValue, JsValue> {
    reply(|rules| match text(facts) {
        Some(facts) => decide(&facts, rules),
        None => api::not_plain_data(),
    })
}

/// Where a transfer stands and what is due when.
#[cfg(feature = "embed-transfer")]
#[wasm_bindgen(js_name = estimateTransfer)]
pub fn estimate_transfer(facts: JsValue) -> Result<JsValue, JsValue> {
    ask(&facts, api::estimate_transfer)
}

/// When someone retires and what is missing in the medical years.
#[cfg(feature = "embed-retirement")]
#[wasm_bindgen(js_name = retirementGap)]
pub fn retirement_gap(facts: JsValue) -> Result<JsValue, JsValue> {
    ask(&facts, api::retirement_gap)
}

/// What is credited to the personal account each month.
#[cfg(feature = "embed-account")]
#[wasm_bindgen(js_name = accountCredit)]
pub fn account_credit(facts: JsValue) -> Result<JsValue, JsValue> {
    ask(&facts, api::account_credit)
}

/// Where to go, what to bring, whom to call.
#[cfg(feature = "embed-guide")]
#[wasm_bindgen(js_name = guide)]
pub fn guide(wanted: JsValue) -> Result<JsValue, JsValue> {
    ask(&wanted, super::guide::guide)
}

/// The nth working day after a date.
#[cfg(feature = "embed-transfer")]
#[wasm_bindgen(js_name = workingDayAfter)]
pub fn working_day_after(date: JsValue, n: JsValue) -> Result<JsValue, JsValue> {
    let date = date.as_string().unwrap_or_default();
    // A JavaScript number is a float: only whole ones get through.
    // Left out is not malformed: it is told as a number that is missing.
    let n = if n.is_undefined() { JsValue::NULL } else { n };
    reply(|rules| match text(&n) {
        Some(n) => api::working_day_after(&date, &n, rules),
        None => api::not_plain_data(),
    })
}

/// Every place one can choose.
#[wasm_bindgen(js_name = listPlaces)]
pub fn list_places() -> Result<JsValue, JsValue> {
    reply(api::list_places)
}

/// Version, dates of the rules, and how well things are known.
#[wasm_bindgen(js_name = about)]
pub fn about() -> Result<JsValue, JsValue> {
    reply(api::about)
}
