//! Today in China. The one place where the clock is read.
//! See decision 0009.

use crate::calendar::{days_later, Date};

const MILLIS_A_DAY: i64 = 86_400_000;
/// China is at UTC+8 the year round, whatever zone the device is in.
const CHINA: i64 = 8 * 3_600_000;

/// The date in China at this moment.
pub(crate) fn in_china() -> Option<Date> {
    date_at(js_sys::Date::new_0().get_time() as i64)
}

/// The date in China at a moment given in milliseconds since 1970-01-01 UTC.
fn date_at(millis: i64) -> Option<Date> {
    days_later(Date::from_ymd_opt(1970, 1, 1)?, (millis + CHINA).div_euclid(MILLIS_A_DAY))
}

#[cfg(test)]
mod tests {
    use super::date_at;
    use crate::calendar::Date;

    /// 2026-11-22 15:59:59 UTC is still the 22nd in China; a second later it is the 23rd.
    #[test]
    fn the_day_changes_at_four_in_the_afternoon_utc() {
        let last_second = 1_795_363_199_000;
        assert_eq!(date_at(last_second), Date::from_ymd_opt(2026, 11, 22));
        assert_eq!(date_at(last_second + 1_000), Date::from_ymd_opt(2026, 11, 23));
    }
}
