//! What JavaScript sees. The only place that may throw, and only for a bug: packed rules that can't be read.
//! See decision 0037.

use super::api;
use super::reply::NoAnswer;
use crate::rulebook::Rulebook;
use serde::Serialize;
use serde_wasm_bindgen::{Deserializer, Serializer};
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;

thread_local! {
    /// Read once per page.
    static RULES: OnceCell<Rulebook> = const { OnceCell::new() };
}

/// What is found, as plain values.
fn reply<T: Serialize>(find: impl FnOnce(&Rulebook) -> T) -> Result<JsValue, JsValue> {
    RULES.with(|rules| {
        if rules.get().is_none() {
            let read = Rulebook::embedded().map_err(|bug| JsValue::from_str(&bug.to_string()))?;
            let _ = rules.set(read);
        }
        let Some(rules) = rules.get() else { return Ok(JsValue::NULL) };
        Ok(find(rules).serialize(&Serializer::json_compatible())?)
    })
}

/// What was passed as plain data, by way of the browser's own JSON: it stops at what would send a walk through the object
/// astray (one that holds itself, a getter that throws, a BigInt) and leaves nothing behind that could run a caller's code.
/// `undefined`, functions and symbols have no JSON.
fn plain(passed: &JsValue) -> Option<Deserializer> {
    let text = js_sys::JSON::stringify(passed).ok()?.as_string()?;
    Some(js_sys::JSON::parse(&text).ok()?.into())
}

fn ask<T: Serialize>(
    passed: &JsValue,
    find: impl FnOnce(Deserializer, &Rulebook) -> T,
) -> Result<JsValue, JsValue> {
    match plain(passed) {
        Some(passed) => reply(|rules| find(passed, rules)),
        None => reply(|_| NoAnswer::malformed("not plain data")),
    }
}

/// Where a transfer stands and what is due when.
#[wasm_bindgen(js_name = estimateTransfer)]
pub fn estimate_transfer(facts: JsValue) -> Result<JsValue, JsValue> {
    ask(&facts, api::estimate_transfer)
}

/// When someone retires and what is missing in the medical years.
#[wasm_bindgen(js_name = retirementGap)]
pub fn retirement_gap(facts: JsValue) -> Result<JsValue, JsValue> {
    ask(&facts, api::retirement_gap)
}

/// What is credited to the personal account each month.
#[wasm_bindgen(js_name = accountCredit)]
pub fn account_credit(facts: JsValue) -> Result<JsValue, JsValue> {
    ask(&facts, api::account_credit)
}

/// Where to go, what to bring, whom to call.
#[wasm_bindgen(js_name = guide)]
pub fn guide(wanted: JsValue) -> Result<JsValue, JsValue> {
    ask(&wanted, super::guide::guide)
}

/// The nth working day after a date.
#[wasm_bindgen(js_name = workingDayAfter)]
pub fn working_day_after(date: JsValue, n: JsValue) -> Result<JsValue, JsValue> {
    let date = date.as_string().unwrap_or_default();
    // Left out is not malformed: it is told as a number that is missing.
    let n = if n.is_undefined() { JsValue::NULL } else { n };
    ask(&n, |n, rules| api::working_day_after(&date, n, rules))
}

/// Every place one can choose.
#[wasm_bindgen(js_name = listPlaces)]
pub fn list_places() -> Result<JsValue, JsValue> {
    reply(api::list_places)
}

/// The bytes of an array, by way of a new one: what only claims to be an array may throw where it is read.
fn copied(passed: &js_sys::Uint8Array) -> Option<Vec<u8>> {
    let kind = js_sys::Reflect::get(&js_sys::global(), &JsValue::from_str("Uint8Array")).ok()?;
    let copy =
        js_sys::Reflect::construct(kind.dyn_ref::<js_sys::Function>()?, &js_sys::Array::of1(passed)).ok()?;
    Some(copy.dyn_ref::<js_sys::Uint8Array>()?.to_vec())
}

/// Takes in the messages of a language other than simplified Chinese: the file of this package that is named after it.
#[wasm_bindgen(js_name = loadLanguage)]
pub fn load_language(lang: JsValue, bytes: JsValue) -> Result<JsValue, JsValue> {
    let bytes = bytes.dyn_ref::<js_sys::Uint8Array>().and_then(copied);
    let lang = lang.as_string().unwrap_or_default();
    reply(|_| super::load_language(&lang, bytes))
}

/// Version, dates of the rules, and how well things are known.
#[wasm_bindgen(js_name = about)]
pub fn about() -> Result<JsValue, JsValue> {
    reply(api::about)
}
