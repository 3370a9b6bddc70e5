//! What JavaScript sees. The only place that may throw, and only for a bug: a packed rulebook that can't be read.

use super::api;
use crate::rulebook::Rulebook;
use serde::Serialize;
use serde_json::{json, Value as Json};
use serde_wasm_bindgen::Serializer;
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;

thread_local! {
    /// Read once per page.
    static RULES: OnceCell<Rulebook> = const { OnceCell::new() };
}

fn reply(decide: impl FnOnce(&Rulebook) -> Json) -> Result<JsValue, JsValue> {
    RULES.with(|rules| {
        if rules.get().is_none() {
            let read = Rulebook::embedded().map_err(|bug| JsValue::from_str(&bug.to_string()))?;
            let _ = rules.set(read);
        }
        let reply = rules.get().map(decide).unwrap_or_default();
        reply.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
    })
}

/// Into a JSON value. By way of the browser's own JSON, which refuses what would send a walk through the object astray: one
/// that holds itself, a getter that throws, a BigInt. Then unknown keys are seen, which `serde_wasm_bindgen` would let pass.
fn value(from: JsValue) -> Result<Json, Json> {
    let malformed = |message: String| json!({ "status": "malformed", "message": message });
    let text = js_sys::JSON::stringify(&from).map_err(|_| malformed("not plain data".to_owned()))?;
    // `undefined`, functions and symbols have no JSON.
    let text = text.as_string().ok_or_else(|| malformed("not plain data".to_owned()))?;
    serde_json::from_str(&text).map_err(|error| malformed(error.to_string()))
}

/// Where a transfer stands and what is due when.
#[wasm_bindgen(js_name = estimateTransfer)]
pub fn estimate_transfer(facts: JsValue) -> Result<JsValue, JsValue> {
    reply(|rules| value(facts).map_or_else(|refusal| refusal, |facts| api::estimate_transfer(facts, rules)))
}

/// When someone retires and what is missing in the medical years.
#[wasm_bindgen(js_name = retirementGap)]
pub fn retirement_gap(facts: JsValue) -> Result<JsValue, JsValue> {
    reply(|rules| value(facts).map_or_else(|refusal| refusal, |facts| api::retirement_gap(facts, rules)))
}

/// What is credited to the personal account each month.
#[wasm_bindgen(js_name = accountCredit)]
pub fn account_credit(facts: JsValue) -> Result<JsValue, JsValue> {
    reply(|rules| value(facts).map_or_else(|refusal| refusal, |facts| api::account_credit(facts, rules)))
}

/// The nth working day after a date.
#[wasm_bindgen(js_name = workingDayAfter)]
pub fn working_day_after(date: JsValue, n: JsValue) -> Result<JsValue, JsValue> {
    let date = date.as_string().unwrap_or_default();
    // A JavaScript number is a float: only whole ones get through.
    // Left out is not malformed: it is told as a number that is missing.
    let n = if n.is_undefined() { JsValue::NULL } else { n };
    reply(|rules| match value(n) {
        Ok(n) => api::working_day_after(&date, n, rules),
        Err(refusal) => refusal,
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
