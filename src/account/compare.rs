//! What was seen in the account against what was to be expected, and what may honestly lie behind a difference.
//! See `docs/rules.md#same-amount`.

use super::{AccountFacts, BaseUsed, Credit, Insured};
use crate::calendar::YearMonth;
use crate::money::{Money, Ratio, Rounding};
use crate::names::named;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// Differences up to one yuan come from rounding the base or the amount.
const ROUNDING: u64 = 100;

/// How the two compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum CreditVerdict {
    /// Equal, but for rounding.
    Same,
    /// Not what the bounds found make of the base told, but what that base itself comes to: the bounds may be others'.
    SameByOwnBase,
    /// Less was seen.
    Less,
    /// More was seen.
    More,
    /// What was to be expected is not known.
    CannotTell,
}

named!(CreditVerdict);

/// What may lie behind a difference. Possibilities, not findings: nobody can see from here which it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum Reason {
    /// The contribution of that month has not been booked yet.
    NotBookedYet,
    /// No contribution was paid for that month.
    NotPaid,
    /// The employer declared another base than the wage.
    OtherBaseDeclared,
    /// The base has been drawn anew in the meantime.
    NewBaseYear,
    /// The bounds found are not those of the medical insurance there.
    OtherBounds,
    /// The tier has no account, or credits less.
    OtherTier,
    /// What was seen is the balance after spending, not the credit.
    BalanceSeen,
    /// Several months were credited at once.
    SeveralMonths,
    /// The place credits something besides.
    LocalExtra,
    /// The amount was set for another age or group.
    OtherGroup,
}

named!(Reason);

/// What was seen, beside what was to be expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// What was seen.
    pub seen: Money,
    /// How it compares.
    pub verdict: CreditVerdict,
    /// By how much, at least: the distance to the nearer bound of what was to be expected.
    pub by: Money,
    /// What may lie behind it; the likeliest first.
    pub reasons: Vec<Reason>,
}

pub(super) fn compare(
    seen: Money,
    credit: Credit,
    base: Option<&BaseUsed>,
    rate: Option<(Ratio, Ratio)>,
    facts: &AccountFacts,
) -> Compared {
    let (low, high) = match credit {
        Credit::NoAccount => (Money::ZERO, Money::ZERO),
        Credit::Amount { low, high } => (low, high),
        // Whether it lies between an estimate's ends says nothing of the rule.
        Credit::Estimate(_) | Credit::Unknown => {
            return Compared {
                seen,
                verdict: CreditVerdict::CannotTell,
                by: Money::ZERO,
                reasons: Vec::new(),
            }
        }
    };
    let short = low.fen().saturating_sub(seen.fen());
    let over = seen.fen().saturating_sub(high.fen());
    // The record's own base, which a bound of the pension's or an older one would have moved.
    let own = base.filter(|base| base.bound.is_some() && !base.from_salary);
    let by_own = own.zip(rate).is_some_and(|(base, (low, high))| {
        let near = |rate| {
            base.told.at(rate, Rounding::HalfUp).is_some_and(|own| own.fen().abs_diff(seen.fen()) <= ROUNDING)
        };
        near(low) || near(high)
    });
    let (verdict, by) = match (short > ROUNDING, over > ROUNDING) {
        (true, _) | (_, true) if by_own => (CreditVerdict::SameByOwnBase, short.max(over)),
        (true, _) => (CreditVerdict::Less, short),
        (_, true) => (CreditVerdict::More, over),
        _ => (CreditVerdict::Same, short.max(over)),
    };
    let reasons = reasons(verdict, seen, base, facts);
    Compared { seen, verdict, by: Money::from_fen(by), reasons }
}

fn reasons(
    verdict: CreditVerdict,
    seen: Money,
    base: Option<&BaseUsed>,
    facts: &AccountFacts,
) -> Vec<Reason> {
    // It was looked up in the month itself.
    let this_month = facts.month == YearMonth::of(facts.amounts_as_of.unwrap_or(facts.today));
    let working = facts.insured != Insured::Retired;
    let nothing = seen == Money::ZERO;
    let bounded = base.is_some_and(|base| base.bound.is_some());
    let from_salary = base.is_some_and(|base| base.from_salary);
    let possible: [(bool, Reason); 10] = match verdict {
        CreditVerdict::Same | CreditVerdict::CannotTell => return Vec::new(),
        CreditVerdict::SameByOwnBase => return vec![Reason::OtherBounds],
        CreditVerdict::Less => [
            (this_month, Reason::NotBookedYet),
            (nothing && working, Reason::NotPaid),
            (from_salary, Reason::OtherBaseDeclared),
            (bounded, Reason::OtherBounds),
            (working && !nothing, Reason::NewBaseYear),
            (working, Reason::OtherTier),
            (!working, Reason::OtherGroup),
            (true, Reason::BalanceSeen),
            (false, Reason::SeveralMonths),
            (false, Reason::LocalExtra),
        ],
        CreditVerdict::More => [
            (true, Reason::SeveralMonths),
            (from_salary, Reason::OtherBaseDeclared),
            (bounded, Reason::OtherBounds),
            (working, Reason::NewBaseYear),
            (true, Reason::BalanceSeen),
            (true, Reason::LocalExtra),
            (!working, Reason::OtherGroup),
            (false, Reason::NotBookedYet),
            (false, Reason::NotPaid),
            (false, Reason::OtherTier),
        ],
    };
    possible.into_iter().filter_map(|(may_be, reason)| may_be.then_some(reason)).collect()
}
