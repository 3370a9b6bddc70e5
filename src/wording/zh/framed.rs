//! What a page says when it stands in another's page: whether that page may know the answer, and whose work this is.

use super::form::PRODUCT;
use crate::wording::say::{say, tell};

/// The page around this one asked for answers, and hears nothing until the person has agreed. Its address stands between
/// the two halves.
pub const ANSWER_WANTED: [&str; 2] = [
    say!("您打开的网站（", "The site you opened ("),
    say!(
        "）想知道这里算出的答案。您点了才告诉它；从答案能看出您填的一部分内容。",
        ") would like to know the answer worked out here. It is told only if you tap; an answer shows part of what you filled in."
    ),
];
/// Agrees.
pub const TELL: &str = say!("把答案告诉它", "Tell it the answer");
/// The person has agreed. Its address stands between the two halves.
pub const ANSWER_TOLD: [&str; 2] = [
    say!("您打开的网站（", "The site you opened ("),
    say!("）现在能知道这里的答案。", ") is now told the answer worked out here."),
];
/// Takes it back.
pub const TELL_NO_MORE: &str = say!("不再告诉它", "Stop telling it");

/// Leads to the same question in the whole site.
pub fn whole_site() -> String {
    tell!("打开完整的“{}”", "Open {} in full", PRODUCT)
}
