//! How far a form is filled in, and what became of what was in it.

use super::figures::list;
use crate::wording::say::{say, tell};
use crate::wording::words;

/// How far one has come in a form: what is still needed.
pub fn still(names: &[&str]) -> String {
    tell!("还要填：{}", "Still to fill in: {}", list(names))
}
/// All that is needed is there, but so many things are wrong.
pub fn to_mend(wrong: usize) -> String {
    let things = if wrong == 1 { "one thing has" } else { "some things have" };
    let show = words::form::show();
    say!(
        format!("必填的都填了，还有 {wrong} 处要改，点“{show}”看是哪里"),
        format!(
            "Everything required is filled in, but {things} to be put right: press “{show}” to see where"
        )
    )
}
/// How many questions were answered among those that may be left out.
pub fn answered(count: usize) -> String {
    tell!("已填 {count} 项", "{count} answered")
}
/// A link or a kept case took the place of what was filled in.
pub const REPLACED: &str =
    say!("打开的内容换掉了您刚才填的。", "What you opened has replaced what you had filled in.");
/// Has that back.
pub const PUT_BACK: &str = say!("换回刚才填的", "Bring mine back");
/// All that is needed is there.
pub const ALL_FILLED: &str = say!("必填的都填好了", "Everything required is filled in");
/// How many required answers there are, of how many.
pub fn filled(done: usize, of: usize) -> String {
    tell!("必填 {of} 项，已填 {done} 项", "{done} of {of} required answers filled in")
}

/// What was filled in on an earlier day is so today.
pub const STILL_SO: &str =
    say!("今天还是这样，或者都改好了", "It is still so today, or I have changed what is not");
