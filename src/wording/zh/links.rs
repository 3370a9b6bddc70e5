//! What of a link could not be read.

use crate::wording::say::{say, tell};

/// Letters of a name that are shown, and how many names.
const SHOWN: (usize, usize) = (30, 5);

/// A newer program wrote it.
pub const NEWER: &str = say!(
    "这个链接是更新的版本写的，这里读不出来，什么都没有填。刷新网页换成新版本再打开，或者自己填。",
    "A newer version wrote this link, and it can't be read here, so nothing was filled in. Reload the page to get the newer version and open the link again, or fill in the form yourself."
);
/// Something in it is not as it was written.
pub const CHANGED: &str = say!(
    "这个链接里有字被改过或者丢了，填进来的可能不对。请一项一项核对，或者让发的人重新发一次。",
    "Some characters of this link were changed or lost, so what was filled in may be wrong. Check every item, or ask for the link to be sent again."
);

/// It does not say of which day the figures in it are.
pub const UNDATED: &str = say!(
    "这里面没有记下是哪天填的，先当成今天填的来算。不是今天的，请在下面改一下日期。",
    "This does not say on which day it was filled in, so it is taken to have been today. If it was not, change the day below."
);

/// Its end is missing. `field`: what was left empty for that.
pub fn cut_off(field: Option<&str>) -> String {
    match field {
        Some(field) => tell!(
            "这个链接后面少了一截：“{field}”和它后面的没有读进来。请补上，或者让发的人重新发一次。",
            "The end of this link is missing: “{field}” and whatever followed were not read. Fill them in, or ask for the link to be sent again."
        ),
        None => say!(
            "这个链接后面少了一截，少掉的没有读进来。请核对，或者让发的人重新发一次。",
            "The end of this link is missing and was not read. Please check, or ask for the link to be sent again."
        )
        .to_owned(),
    }
}

/// What was chosen in a field is not known here.
pub fn choice(field: &str) -> String {
    tell!(
        "链接里“{field}”选的是这里没有的一项，没有读进来，请自己选。",
        "The link's choice for “{field}” is none of those offered here and was not read; please choose."
    )
}

/// So many things are not known here.
pub fn unknown(count: usize) -> String {
    tell!(
        "链接里有 {count} 项这里不认识，没有读进来：可能是更新的版本写的。",
        "{count} item(s) of the link are not known here and were not read: a newer version may have written them."
    )
}

/// More periods than a form has.
pub fn periods(count: usize, most: usize) -> String {
    tell!(
        "这里最多填 {most} 段缴费，链接里多出来的 {count} 段没有读进来，答案里也没有算。",
        "The form has room for {most} periods; the {count} more in the link were not read and are not in the answer."
    )
}

/// What stands under names that are not known here. A link can hold anything, so only the beginning of each is shown.
pub fn names(names: &[String]) -> String {
    let (letters, most) = SHOWN;
    let shown =
        |name: &String| name.chars().filter(|letter| !letter.is_control()).take(letters).collect::<String>();
    let list = names.iter().take(most).map(shown).collect::<Vec<_>>().join(say!("、", ", "));
    let more = if names.len() > most { say!("等", " and others") } else { "" };
    tell!("链接里这些没有读进来：{list}{more}。", "These parts of the link were not read: {list}{more}.")
}
