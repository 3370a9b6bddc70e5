//! What is paid when: one amount at once, amounts every month and every year. What a plan is for, it does not know.
//! See `docs/rules.md#costs`.

use crate::money::{Money, Ratio, Rounding};

/// A plan of payments, counted in months from its first one. Amounts are fen, exact; where amounts grow, each year's
/// amount is the year before's, rounded half up to the fen, so that it can be done again by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payments {
    /// Paid once, in the first month.
    pub once: Money,
    /// Paid every month, for `months` months.
    pub monthly: Money,
    /// How many months.
    pub months: u32,
    /// Paid in the first month of every twelve, for life.
    pub yearly: Money,
    /// By how much the monthly and the yearly amount rise after every twelve months.
    pub growth: Ratio,
}

impl Payments {
    /// One amount at once.
    pub const fn once(amount: Money) -> Self {
        Payments { once: amount, ..Payments::NONE }
    }

    /// An amount every month, for `months` months.
    pub const fn monthly(amount: Money, months: u32, growth: Ratio) -> Self {
        Payments { monthly: amount, months, growth, ..Payments::NONE }
    }

    /// An amount every year, for life.
    pub const fn yearly(amount: Money, growth: Ratio) -> Self {
        Payments { yearly: amount, growth, ..Payments::NONE }
    }

    /// Nothing is paid.
    pub const NONE: Payments = Payments {
        once: Money::ZERO,
        monthly: Money::ZERO,
        months: 0,
        yearly: Money::ZERO,
        growth: Ratio::from_ppm(0),
    };

    /// What has been paid after each of the months, from the first on; ends early where an amount no longer fits.
    pub fn running(self) -> Running {
        Running { plan: self, month: 0, paid: Money::ZERO }
    }

    /// What has been paid after `months` months; `None` when it no longer fits.
    ///
    /// ```
    /// use yibao::money::{Money, Ratio};
    /// use yibao::reasoning::Payments;
    /// // 400 yuan a year, growing by 10 %: 400, 440, 484.
    /// let plan = Payments::yearly(Money::from_fen(40_000), Ratio::percent(10));
    /// assert_eq!(plan.total(25), Some(Money::from_fen(132_400)));
    /// assert_eq!(plan.total(24), Some(Money::from_fen(84_000)));
    /// ```
    pub fn total(self, months: u32) -> Option<Money> {
        match months.checked_sub(1) {
            None => Some(Money::ZERO),
            Some(before) => self.running().nth(usize::try_from(before).ok()?),
        }
    }

    /// The largest yearly payment with which `months` months cost no more than `limit`, exact to the fen; `None` where nothing
    /// is due in them.
    ///
    /// ```
    /// use yibao::money::{Money, Ratio};
    /// use yibao::reasoning::Payments;
    /// // 20 payments within 230 months: 24,215.76 / 20 is 1,210.788 yuan.
    /// let most = Payments::most_yearly(Money::from_fen(2_421_576), Ratio::from_ppm(0), 230);
    /// assert_eq!(most, Some(Money::from_fen(121_078)));
    /// ```
    pub fn most_yearly(limit: Money, growth: Ratio, months: u32) -> Option<Money> {
        months.checked_sub(1)?;
        let within = |fen: u64| {
            let total = Payments::yearly(Money::from_fen(fen), growth).total(months);
            total.is_some_and(|total| total <= limit)
        };
        // A payment that is larger by a fen never costs less in all, so halving finds the last one that fits: `fits` does,
        // `beyond` does not, because the first payment alone is more than the limit.
        let (mut fits, mut beyond) = (0, limit.fen().checked_add(1)?);
        while beyond - fits > 1 {
            let middle = fits + (beyond - fits) / 2;
            if within(middle) {
                fits = middle
            } else {
                beyond = middle
            }
        }
        Some(Money::from_fen(fits))
    }

    /// The month, counted from 1, from which on this plan has cost more than `other` for the rest of `months` months,
    /// where it had cost less, or as much, before. `None` if there is no such month.
    pub fn overtakes(self, other: Payments, months: u32) -> Option<u32> {
        let (mut since, mut cheaper_before) = (None, false);
        for (month, (mine, theirs)) in (1..=months).zip(self.running().zip(other.running())) {
            if mine <= theirs {
                cheaper_before |= mine < theirs;
                since = None;
            } else if since.is_none() {
                since = Some(month);
            }
        }
        since.filter(|_| cheaper_before)
    }
}

/// The sums after each month of a plan.
#[derive(Clone, Copy, Debug)]
pub struct Running {
    plan: Payments,
    month: u32,
    paid: Money,
}

impl Iterator for Running {
    type Item = Money;

    fn next(&mut self) -> Option<Money> {
        let plan = &mut self.plan;
        if self.month == 0 {
            self.paid = plan.once;
        } else if self.month.is_multiple_of(12) && plan.growth.ppm() > 0 {
            plan.monthly = grown(plan.monthly, plan.growth)?;
            plan.yearly = grown(plan.yearly, plan.growth)?;
        }
        if self.month < plan.months {
            self.paid = self.paid.plus(plan.monthly)?;
        }
        if self.month.is_multiple_of(12) {
            self.paid = self.paid.plus(plan.yearly)?;
        }
        self.month += 1;
        Some(self.paid)
    }
}

/// An amount a year later.
fn grown(amount: Money, growth: Ratio) -> Option<Money> {
    amount.plus(amount.at(growth, Rounding::HalfUp)?)
}
