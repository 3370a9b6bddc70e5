//! What is said while the half of a page that answers is on its way, and when it does not come.

use super::figures::plain_date;
use crate::calendar::Date;
use crate::wording::say::{say, tell};

/// While the rules are on their way.
pub const COMING: &str =
    say!("正在取各地规则，您可以接着填。", "Fetching the rules. You can go on filling in.");
/// While they are on their way for long.
pub const LATE: &str = say!(
    "网络慢，各地规则还没取到。可以再等等，填的都还在。",
    "The connection is slow and the rules are still on their way. You can wait a little longer. What you filled in is kept."
);
/// When they did not come.
pub const LOST: &str = say!(
    "各地规则没有取到，暂时算不了。请看看网络，填的都还在。",
    "The rules did not arrive, so there can be no answer yet. Please check the connection. What you filled in is kept."
);
/// When they did not come because the release they belong to is no longer there.
pub const RENEWED: &str = say!(
    "网站更新过了，这一页还是旧的，取不到规则。重新打开这一页就好，填的都还在。",
    "The site has been renewed and this page is an old one, so its rules can't be fetched. Open the page again; what you filled in is kept."
);
/// The device has a day that can hardly be today.
pub fn wrong_clock(today: Date) -> String {
    let today = plain_date(today);
    tell!(
        "这台设备上的日期是{today}，好像不对，下面的答案也就不对。请先把日期调好，再重新打开这一页。",
        "This device says that today is {today}, which can hardly be, so the answer below can't be right either. Set the date first, then open this page again."
    )
}
/// Fetches them again.
pub const FETCH_AGAIN: &str = say!("再取一次", "Fetch again");
/// While they are fetched again.
pub const FETCHING_AGAIN: &str = say!("正在再取……", "Fetching again…");
/// Leads to what can be done when they did not come.
pub const SEE_LOST: &str = say!("怎么办", "What to do");
/// Loads the page again.
pub const OPEN_AGAIN: &str = say!("重新打开这一页", "Open this page again");
