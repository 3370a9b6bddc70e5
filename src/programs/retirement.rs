//! Question 2, as a program of its own.

// What `wasm_split` writes: an import and an export, which meet when the program is taken apart.
#![allow(unsafe_code)]

#[macro_use]
mod question;

use yibao::retirement::RetirementForm;

question!(Retirement, RetirementForm);
