//! The checked facts about retirement: what the person answered, and nothing looked up.
//! See `docs/rules.md#worker-group`.

use super::period::Period;
use super::remedies::Assumptions;
use super::Since;
use crate::calendar::{Date, MonthSpan, YearMonth};
use crate::evidence::{Adcode, WorkKind, Worker};
use crate::names::named;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// A ground on which some retire earlier than others (提前退休的情形), whatever others may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum EarlyGround {
    /// Work in a hazardous trade (特殊工种), approved by the labour office.
    HazardousWork,
    /// Lost ability to work (病退, since 2025 病残津贴).
    Disability,
}

named!(EarlyGround);

/// A birth date. The day may be left out: the month is enough for everything but the day of retirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Born {
    /// The month of birth.
    pub month: YearMonth,
    /// The day of the month, if told.
    pub day: Option<u32>,
}

/// Contribution months so far, as told; what is left out is not known. Checked: deemed and actual make the total where
/// both are told, local is not above actual, military not above deemed, nothing is above the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid {
    /// Months in all, paid and deemed.
    pub total: Option<u32>,
    /// Months really paid.
    pub actual: Option<u32>,
    /// Months deemed paid (视同缴费): they count to the total only.
    pub deemed: Option<u32>,
    /// Of the deemed months, those of military service (军龄): a place may count them as really paid.
    pub military: Option<u32>,
    /// Months really paid in the local area.
    pub local: Option<u32>,
}

impl Paid {
    /// Months in all: if they were not given, between the parts that were and a whole working life.
    pub fn total_span(self, working_life: u32) -> MonthSpan {
        let parts = self.actual.or(self.local).unwrap_or(0) + self.deemed.or(self.military).unwrap_or(0);
        match (self.total, self.actual, self.deemed) {
            (Some(total), ..) => MonthSpan::exact(total),
            (None, Some(actual), Some(deemed)) => MonthSpan::exact(actual + deemed),
            (None, ..) => MonthSpan { low: parts, high: working_life.max(parts) },
        }
    }

    /// Months really paid, between what can be excluded and what is possible.
    pub fn actual_span(self, working_life: u32) -> MonthSpan {
        let deemed = self.deemed.or(self.military).unwrap_or(0);
        let most = self.total.unwrap_or(working_life).saturating_sub(deemed);
        match (self.actual, self.total, self.deemed) {
            (Some(actual), ..) => MonthSpan::exact(actual),
            (None, Some(_), Some(_)) => MonthSpan::exact(most),
            (None, ..) => {
                let local = self.local.unwrap_or(0);
                MonthSpan { low: local, high: most.max(local) }
            }
        }
    }

    /// Months really paid locally, between what can be excluded and what is possible.
    pub fn local_span(self, working_life: u32) -> MonthSpan {
        match self.local {
            Some(local) => MonthSpan::exact(local),
            None => MonthSpan { low: 0, high: self.actual_span(working_life).high },
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

/// A place the person may move to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherPlace {
    /// Its code.
    pub place: Adcode,
    /// Months really paid there, if given.
    pub local: Option<u32>,
}

/// 劳动法 art. 15: no employment below 16, in years.
pub(super) const WORKING_AGE: u32 = 16;

impl RetirementFacts {
    /// The most months anyone of that age can have had when the months were told: from the sixteenth birthday through that month.
    pub fn working_life(&self) -> u32 {
        working_life(self.born, self.since.map_or(self.today, |since| since.as_of))
    }
}

pub(super) fn working_life(born: Born, today: Date) -> u32 {
    let from = born.month.plus(WORKING_AGE * 12);
    from.months_through(YearMonth::of(today))
}

/// Checked facts about retirement. `None` means "don't know".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetirementFacts {
    /// The place whose retiree benefit is wanted.
    pub place: Adcode,
    /// Worker group (人员类别).
    pub worker: Worker,
    /// The other group it may be, where the person does not know.
    pub or_worker: Option<Worker>,
    /// Birth.
    pub born: Born,
    /// The day the question is asked, in China.
    pub today: Date,
    /// Contribution months so far: up to today, or up to the day `since` has.
    pub paid: Paid,
    /// The months since those were told; `None` where they are told as of today's month, or as periods that had ended.
    pub since: Option<Since>,
    /// The periods they come from, where they were told so: then the local months are counted from them.
    pub periods: Vec<Period>,
    /// The ground on which the person retires earlier than others, if any.
    pub early_ground: Option<EarlyGround>,
    /// The chosen date, if not the statutory one. Checked: within what the 2024 measures allow, or what the ground does.
    pub retire_on: Option<Date>,
    /// Months paid for the pension so far: another insurance, asked only of those who retire early.
    pub pension_paid: Option<u32>,
    /// When first insured (职工医保).
    pub first_insured_on: Option<Date>,
    /// When first employed.
    pub first_employed_on: Option<Date>,
    /// First employed before the place had this insurance (当地建立职工医保以前).
    pub before_scheme: Option<bool>,
    /// Through an employer or alone.
    pub kind: Option<WorkKind>,
    /// Months paid without a break up to now, if the place's rule depends on it.
    pub unbroken_months: Option<u32>,
    /// Tier (档) of insurance, 1 or 2, if the place's rule depends on it.
    pub tier: Option<u32>,
    /// Figures from the office.
    pub overrides: Overrides,
    /// Places to compare with.
    pub other_places: Vec<OtherPlace>,
}
