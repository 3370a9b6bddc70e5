//! Words around an answer: the line its form folds into, how sure it is, what is folded.

use super::figures::counted;
use crate::wording::say::{say, tell};
use crate::wording::Certainty;

/// Unfolds the form.
pub const CHANGE: &str = say!("修改", "Change");
/// Folds it again.
pub const FOLD: &str = say!("收起", "Hide");

/// Behind what was filled in: so many things more.
pub fn and_more(count: usize) -> String {
    tell!("另填 {count} 项", "{count} more filled in")
}

/// The day of acceptance in that line.
pub fn accepted(on: &str) -> String {
    tell!("{on}受理", "accepted {on}")
}

/// How sure the sentence is, in a word.
pub const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Figure => say!("算得出来", "Worked out"),
        Certainty::Span => say!("一个范围", "A range"),
        Certainty::Estimate => say!("只是估算", "An estimate"),
        Certainty::Unknown => say!("还不知道", "Not known"),
    }
}

/// Leads from the sentence to what must be known before relying on it.
pub fn cautions(count: usize) -> String {
    say!(
        format!("还有 {count} 点要先知道"),
        format!("{} to know before you rely on it", counted(count_of(count), "more thing"))
    )
}

/// A count as the English side counts.
#[cfg_attr(not(feature = "english"), allow(dead_code))]
fn count_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Before the number that answers where one is in doubt.
pub const IN_DOUBT: &str = say!("拿不准就打", "If in doubt, call");
/// Before the number of the thing to do now.
pub const CALL: &str = say!("打电话", "Call");
/// Heading of every call, and of where else to look.
pub const CALLS: &str = say!("打给谁，去哪里查", "Whom to call, and where to look");
/// Opens the days one by one.
pub const DAYS: &str = say!("一天一天看", "Day by day");
/// Opens what the patterns of the picture mean, and which days are off.
pub const LEGEND: &str = say!("图上的颜色和放假", "What the picture shows, and days off");
/// Opens the amounts month by month.
pub const BY_MONTH: &str = say!("每个月多少", "Month by month");
/// The same where there are no calls.
pub const WHERE: &str = say!("去哪里查、去哪里办", "Where to look it up and get it done");
/// Opens what else can be taken away.
pub const MORE: &str = say!("更多", "More");
/// Leads from the sentence to where the answer is kept and passed on.
pub const TAKE: &str = say!("存下来、分享", "Save or share");
/// Keeps what was filled in on this device, in one tap.
pub const KEEP: &str = say!("存下来", "Save");
/// It is kept.
pub const KEPT: &str =
    say!("存好了，只在这台设备上，不上传。", "Saved, on this device only; nothing is uploaded. ");
/// It was kept before.
pub const KEPT_BEFORE: &str = say!("这一份已经存过了。", "This one is saved already. ");
/// What is kept there can't be read by this program, and is left alone.
pub const NOT_READ: &str = say!(
    "没有存：这台设备上原来存的读不出来，没有动它。",
    "Not saved: what is on this device already can't be read, and was left alone. "
);
/// Hands the answer to another program, or to the clipboard where there is none.
pub const SHARE: &str = say!("分享或复制", "Share or copy");
/// The reminders were handed to the browser: what they hold.
pub const REMINDED: &str = say!(
    "提醒交给浏览器了，在“下载”里点开就进日历。里面的链接带着您填的内容。",
    "The reminders were handed to the browser: open them from “Downloads” and they go into your calendar. The link in them holds what you filled in."
);
/// Puts the due days into a calendar.
pub const REMIND: &str = say!("日历提醒", "Remind me");
/// Opens the slider, with the pictures of another month.
pub const ANOTHER_MONTH: &str = say!("换个月退休会怎样", "Retiring in another month");
/// Opens what the ways cost by age.
pub const BY_AGE: &str = say!("一年年算下来，一共花多少", "What each comes to over the years");
/// Opens the details of a way out.
pub const DETAILS: &str = say!("细说", "Details");
/// Leads to the field for a figure that was asked for on the telephone.
pub const TOLD: &str =
    say!("问到了？填到“当地要求”里再算", "Told a figure? Enter it under “Local requirement”");
/// Leads to the field for the day of acceptance.
pub const ACCEPTED: &str =
    say!("填上受理日期，算得准", "Enter the date of acceptance (受理) for exact dates");
/// Leads to a field that the answer turns on.
pub const FILL_IN: &str = say!("填上这一项再算", "Fill that in for an answer");

/// Heads of the table of ways out.
pub const WAY_HEADS: [&str; 4] = say!(
    ["办法", "花多少", "以后有什么", "能不能办"],
    ["Way", "What it costs", "What you have then", "Is it open"]
);
