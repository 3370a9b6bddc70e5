//! How the page looks, as `www/early.js` has set it: read here, never written.

use super::page::has_mark;

/// Whether the version for elders is on. False outside a browser.
pub(crate) fn for_elders() -> bool {
    has_mark("data-elder")
}
