//! What a person tells about retirement.

use super::remedies::Assumptions;
use crate::calendar::{Date, MonthSpan, YearMonth};
use crate::evidence::{Adcode, WorkKind, Worker};

/// A birth date. The day may be left out: the month is enough for everything but the day of retirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Born {
    /// The month.
    pub month: YearMonth,
    /// The day of the month, if told.
    pub day: Option<u32>,
}

/// Contribution months so far, as told; the parts left out are not known. Checked: deemed and actual make the total
/// where both are told, local is not above actual, nothing is above the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid {
    /// Months in all, paid and deemed.
    pub total: u32,
    /// Months really paid.
    pub actual: Option<u32>,
    /// Months deemed paid (视同缴费): they count to the total only.
    pub deemed: Option<u32>,
    /// Months really paid in the local area.
    pub local: Option<u32>,
}

impl Paid {
    /// Months really paid, between what can be excluded and what is possible.
    pub fn actual_span(self) -> MonthSpan {
        match (self.actual, self.deemed) {
            (Some(actual), _) => MonthSpan::exact(actual),
            (None, Some(deemed)) => MonthSpan::exact(self.total.saturating_sub(deemed)),
            (None, None) => MonthSpan { low: self.local.unwrap_or(0), high: self.total },
        }
    }

    /// Months really paid locally, likewise.
    pub fn local_span(self) -> MonthSpan {
        match self.local {
            Some(local) => MonthSpan::exact(local),
            None => MonthSpan { low: 0, high: self.actual_span().high },
        }
    }
}

/// Figures the person has from the office, to be used in place of what the data say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Required months in all.
    pub total_months: Option<u32>,
    /// Required months really paid.
    pub actual_months: Option<u32>,
    /// Required months really paid locally.
    pub local_months: Option<u32>,
    /// What the costs are reckoned from.
    pub money: Assumptions,
}

/// Checked facts about retirement. `None` means "don't know".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetirementFacts {
    /// The place whose retiree benefit is wanted.
    pub place: Adcode,
    /// Worker group (人员类别).
    pub worker: Worker,
    /// Birth.
    pub born: Born,
    /// The day the question is asked, in China.
    pub today: Date,
    /// Contribution months so far.
    pub paid: Paid,
    /// The chosen date, if not the statutory one. Checked: within what the 2024 measures allow.
    pub retire_on: Option<Date>,
    /// When first insured (职工医保).
    pub first_insured_on: Option<Date>,
    /// When first employed.
    pub first_employed_on: Option<Date>,
    /// Through an employer or alone.
    pub kind: Option<WorkKind>,
    /// Months paid without a break up to now, where the place's rule turns on it.
    pub unbroken_months: Option<u32>,
    /// Tier (档) of insurance, 1 or 2, where it turns on that.
    pub tier: Option<u32>,
    /// Figures from the office.
    pub overrides: Overrides,
}
