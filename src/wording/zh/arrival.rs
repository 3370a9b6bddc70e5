//! What is said while the half of a page that answers is on its way, and when it does not come.

use crate::wording::say::say;

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
/// When those that came are of another release than the page.
pub const OTHER_RELEASE: &str = say!(
    "这一页打开以后，规则已经换了新的。重新打开就能接着算，填的都还在。",
    "The rules have changed since this page was opened. Open it again to go on. What you filled in is kept."
);
/// Fetches them again.
pub const FETCH_AGAIN: &str = say!("再取一次", "Fetch again");
/// While they are fetched again.
pub const FETCHING_AGAIN: &str = say!("正在再取……", "Fetching again…");
/// Leads to what can be done when they did not come.
pub const SEE_LOST: &str = say!("怎么办", "What to do");
/// Loads the page again.
pub const OPEN_AGAIN: &str = say!("重新打开这一页", "Open this page again");
