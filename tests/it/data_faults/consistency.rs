//! x
use super::{check, Case};
const CASES: &[Case] = &[];
#[test]
fn reported() { check("consistency", CASES); }
