//! x
use super::{check, Case};
const CASES: &[Case] = &[];
#[test]
fn reported() { check("values", CASES); }
