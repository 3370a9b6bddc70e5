//! What the answer says only as far as the calendar data reach.
//! See `docs/rules.md#calls`.

use super::inquiry::Inquiry;
use crate::reasoning::CannotDecide;

impl Inquiry<'_> {
    /// What is useful to know but no limit: left out if it would have to be counted through a year without calendar data.
    pub(super) fn in_known_years<T, E: Into<CannotDecide>>(
        &mut self,
        counted: Result<T, E>,
    ) -> Result<Option<T>, CannotDecide> {
        match counted.map_err(Into::into) {
            Ok(found) => Ok(Some(found)),
            Err(CannotDecide::Calendar(gap)) => {
                self.beyond_calendar = self.beyond_calendar.or(Some(gap.year));
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }
}
