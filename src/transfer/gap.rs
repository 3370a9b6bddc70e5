//! Months without cover between leaving one place and joining the other.

use super::inquiry::Inquiry;
use crate::calendar::{MonthSpan, YearMonth};
use crate::evidence::{Adcode, Quantity};
use crate::reasoning::{Basis, Figure, Item, Operation};

/// A gap in cover, and what follows from it. 医保办发〔2021〕43号, art. 11.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoverGap {
    /// The last month paid at the origin.
    pub stopped: YearMonth,
    /// The first month paid at the destination; today's month if none was given.
    pub enrolled: YearMonth,
    /// Whether `enrolled` is only an assumption: "if one enrols this month".
    pub assumed: bool,
    /// Months between the two, both ends not counted.
    pub months: u32,
    /// Months paid on both sides.
    pub overlap: u32,
    /// The longest gap that can be paid up without waiting, in months.
    pub free: Option<u32>,
    /// The last month in which to enrol without waiting, where one has not enrolled yet.
    pub enrol_by: Option<YearMonth>,
    /// The longest waiting period after a gap longer than that; between bounds if it depends on answers that are not asked.
    pub waiting: Option<MonthSpan>,
    /// Whether one changes between employee and resident insurance: then two years without a break are needed to pay a
    /// short gap up.
    pub switches: bool,
}

impl CoverGap {
    /// Whether the gap is longer than what can be paid up without waiting.
    pub fn has_to_wait(&self) -> bool {
        self.free.is_some_and(|free| self.months > free)
    }
}

impl Inquiry<'_> {
    /// The gap; `None` if the last month paid was not given.
    pub(super) fn gap(&mut self) -> Option<CoverGap> {
        let (facts, stopped) = (self.facts, self.facts.stopped_in?);
        let assumed = facts.enrolled_in.is_none();
        let enrolled = facts.enrolled_in.unwrap_or(YearMonth::of(facts.today));
        let through = enrolled.minus(1);
        let months = stopped.months_until(through);
        let overlap = if assumed { 0 } else { enrolled.months_until(stopped.plus(1)) };
        self.tracer.note(
            Item::CoverGap,
            Operation::MonthsThrough { after: stopped, through },
            Figure::Months(MonthSpan::exact(months)),
            Basis::Arithmetic,
        );
        let free = self.look(facts.to, Quantity::GapWithoutWaiting);
        if let Some(found) = &free {
            self.tracer.read(Item::CoverGapLimit, found);
        }
        let free = free.and_then(|found| found.value.count());
        let switches = facts.from_scheme != facts.to_scheme;
        let waits = free.is_some_and(|free| months > free);
        let waiting = if waits { self.waiting(facts.to, switches) } else { None };
        let enrol_by = free.filter(|_| assumed && !waits).map(|free| stopped.plus(free + 1));
        Some(CoverGap { stopped, enrolled, assumed, months, overlap, free, enrol_by, waiting, switches })
    }

    /// The longest waiting period there, over the claims one of which applies.
    fn waiting(&mut self, place: Adcode, switches: bool) -> Option<MonthSpan> {
        let special = switches.then_some(Quantity::WaitingMonthsSwitching);
        for quantity in special.into_iter().chain([Quantity::WaitingMonths]) {
            let finding = self.tracer.rules.find(place, quantity, &self.known, self.counted_from);
            self.tracer.keep(quantity, place, &finding, false);
            let possible = finding.possible();
            let counts = || possible.iter().filter_map(|found| found.value.count());
            let (Some(low), Some(high)) = (counts().min(), counts().max()) else { continue };
            let span = MonthSpan { low, high };
            match possible {
                [found] => self.tracer.read(Item::WaitingPeriod, found),
                several => {
                    let claims: Vec<_> = several.iter().map(|found| found.claim).collect();
                    let basis = Basis::Claim(several[0].claim);
                    self.tracer.note(
                        Item::WaitingPeriod,
                        Operation::OneOf(claims),
                        Figure::Months(span),
                        basis,
                    );
                }
            }
            return Some(span);
        }
        None
    }
}
