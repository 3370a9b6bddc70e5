//! Costs over the years as whole numbers: how long the axis of ages is, where its marks stand, and where a line bends.

use crate::money::Money;
use crate::reasoning::Payments;

/// The picture ends at this age, unless the person reckons further.
const SHOWN_AGE: u32 = 85;

/// An axis of months from the first payment on, marked by ages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgeAxis {
    /// Age at its start, in months.
    from: u32,
    /// Age at its end, in years.
    to: u32,
    /// Months shown.
    pub months: u32,
}

impl AgeAxis {
    /// From an age in months on, to the age up to which the person reckons; none where little would be seen.
    pub fn new(from: u32, reckoned_to: u32) -> Option<Self> {
        let to = reckoned_to.max(SHOWN_AGE);
        let months = (to * 12).checked_sub(from).filter(|months| *months > 12)?;
        Some(AgeAxis { from, to, months })
    }

    /// Marks every five years: after how many months, and the age in years.
    pub fn marks(self) -> impl Iterator<Item = (u32, u32)> {
        let ages = [65, 70, 75, 80, 85, 90, 95, 100, 105, 110];
        let marks =
            ages.into_iter().filter_map(move |years| Some((u32::checked_sub(years * 12, self.from)?, years)));
        // Not on top of the first mark.
        marks.filter(move |(month, years)| {
            *years <= self.to && *month > self.months / 5 && *month <= self.months
        })
    }
}

/// The marks along the money, in yuan: nothing, half, and the top, a round sum that is no less than the highest.
pub fn money_marks(highest: u64) -> [u64; 3] {
    let top = rounded_up(highest);
    [0, top / 2, top]
}

/// Whole yuan of an amount.
pub const fn yuan(amount: Money) -> u64 {
    amount.fen() / 100
}

/// The sums where a line bends: after the first month, every twelve months, and where monthly payments end.
pub fn points(plan: Payments, shown: u32) -> Vec<(u32, u64)> {
    let wanted = |month: u32| {
        month == 1 || month.is_multiple_of(12) || month % 12 == 1 || month == plan.months || month == shown
    };
    let sums = (1..=shown).zip(plan.running());
    let bends = sums.filter(|(month, _)| wanted(*month)).map(|(month, sum)| (month, yuan(sum)));
    let start = if plan.once > Money::ZERO { yuan(plan.once) } else { 0 };
    std::iter::once((0, start)).chain(bends).collect()
}

/// The next round number: one, two or five with noughts behind it.
fn rounded_up(sum: u64) -> u64 {
    let mut step = 100_u64;
    loop {
        for times in [1, 2, 3, 5] {
            if step * times >= sum {
                return step * times;
            }
        }
        step = step.saturating_mul(10);
        if step > u64::MAX / 100 {
            return sum;
        }
    }
}
