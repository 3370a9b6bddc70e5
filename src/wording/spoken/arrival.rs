//! What is said while the half of a page that answers is on its way, where that takes more than words.

use super::figures::plain_date;
use crate::calendar::Date;
use crate::wording::words;

/// The device has a day that can hardly be today.
pub fn wrong_clock(today: Date) -> String {
    words::arrival::wrong_clock { today: plain_date(today) }.string()
}
