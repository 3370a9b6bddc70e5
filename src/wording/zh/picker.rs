//! What is said where a place is chosen.

use crate::wording::say::say;

/// Over places chosen before.
pub const BEFORE: &str = say!("刚才选过的", "Chosen before");
/// In place of the list, where no place answers to what was typed.
pub const NO_SUCH_PLACE: &str = say!(
    "没有找到。县和区请填所在的市（州、盟、地区），比如昆山填苏州。",
    "Not found. For a county or district, enter the city or prefecture it belongs to: for Kunshan, enter Suzhou."
);
/// The same in short.
pub const NOT_FOUND: &str = say!("没有找到。", "Not found.");
/// Beside a field that was left with a text several places answer to.
pub const NO_PLACE_YET: &str = say!(
    "还没有选定。请点这一栏，从列表里选一个。",
    "Nothing is chosen yet. Please tap this field and choose one from the list."
);
