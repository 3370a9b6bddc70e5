//! The answer to question 3, as values. Sentences are made of it in `wording`.

use super::{Compared, CreditEstimate, Insured};
use crate::calendar::{Date, YearMonth};
use crate::evidence::{Adcode, ClaimRef, Quantity, Selectors};
use crate::money::{Money, Ratio};
use crate::names::named;
use crate::reasoning::Estimate;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// What is said of the account itself, in the order in which people ask.
pub const STATEMENTS: [Quantity; 10] = [
    Quantity::AccountOwn,
    Quantity::AccountUses,
    Quantity::AccountNotFor,
    Quantity::AccountFamily,
    Quantity::AccountWallet,
    Quantity::WalletLimits,
    Quantity::AccountReform,
    Quantity::AccountRetiredRule,
    Quantity::AccountBaseEffect,
    Quantity::AccountTiers,
];

/// What is credited in the month asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credit {
    /// Nothing: the tier has no account.
    NoAccount,
    /// An amount, or two bounds of it if it depends on an answer not given.
    Amount {
        /// At least.
        low: Money,
        /// At most.
        high: Money,
    },
    /// Nobody published it: the office has to be asked. Meanwhile between these amounts.
    Estimate(Estimate<Money>),
    /// Nobody published it, and nothing bounds it.
    Unknown,
}

impl Credit {
    /// The amount, if it is known exactly.
    pub fn if_exact(self) -> Option<Money> {
        match self {
            Credit::Amount { low, high } if low == high => Some(low),
            _ => None,
        }
    }
}

/// Which bound a base was brought to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum BaseBound {
    /// Raised to the lowest base.
    Floor,
    /// Lowered to the highest base.
    Ceiling,
}

named!(BaseBound);

/// The base reckoned on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaseUsed {
    /// The base or wage the person entered.
    pub told: Money,
    /// Whether that is the wage: then the base is an estimate.
    pub from_salary: bool,
    /// The base within the bounds.
    pub used: Money,
    /// Lowest base, where it is known.
    pub floor: Option<Money>,
    /// Highest base, where it is known.
    pub ceiling: Option<Money>,
    /// The bound it was brought to.
    pub bound: Option<BaseBound>,
}

/// A bound of the person's own that a found one contradicts. The own one is used, the found one is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradicted {
    /// Which bound the person told.
    pub yours: BaseBound,
    /// The amount they entered.
    pub typed: Money,
    /// What was found of the other one: a highest base below the lowest, or a lowest above the highest.
    pub found: Money,
    /// The claim it was found in.
    pub claim: ClaimRef,
}

/// One month of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthCredit {
    /// The month.
    pub month: YearMonth,
    /// What is credited; `None` where the bounds of that part of the year are not known.
    pub credit: Option<Money>,
    /// Whether other bounds are in force than in the month asked about: then the own base may have been another too.
    pub other_base_year: bool,
}

/// The calendar year of the month asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearCredit {
    /// January to December.
    pub months: Vec<MonthCredit>,
    /// The sum over the months whose amount is known.
    pub total: Money,
    /// How many these are.
    pub counted: u32,
}

/// What would change the amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountFlip {
    /// Another source's figure.
    OtherFigure {
        /// What it is about.
        quantity: Quantity,
        /// The claim that gives it.
        claim: ClaimRef,
        /// The monthly credit under it.
        credit: Money,
    },
    /// A later step of the rule relied on.
    LaterStep {
        /// What it is about.
        quantity: Quantity,
        /// Its first day.
        from: Date,
        /// The claim it is a step of.
        claim: ClaimRef,
        /// The monthly credit from then on.
        credit: Money,
    },
    /// The base as told, were it not brought to a bound.
    AsTold {
        /// The monthly credit on it.
        credit: Money,
    },
    /// The least anyone with that rate is credited there, at the lowest base.
    AtFloor {
        /// The monthly credit.
        credit: Money,
    },
    /// The most, at the highest base.
    AtCeiling {
        /// The monthly credit.
        credit: Money,
    },
    /// A higher base gives more: for each hundred yuan, so much.
    EachHundred {
        /// The additional credit.
        more: Money,
    },
}

/// The answer to question 3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountAnswer {
    /// The place where the person is insured.
    pub place: Adcode,
    /// How one is insured.
    pub insured: Insured,
    /// The month asked about.
    pub month: YearMonth,
    /// The day the amounts told are of, where that is in an earlier month than today's.
    pub amounts_as_of: Option<Date>,
    /// What is credited in it.
    pub credit: Credit,
    /// Whether the amount is the office's own, told by the person.
    pub your_figure: bool,
    /// The base reckoned on; `None` where none is needed or told.
    pub base: Option<BaseUsed>,
    /// A found bound that was not used, because one of the person's own contradicts it.
    pub contradicted: Option<Contradicted>,
    /// The share of it that is credited: lowest and highest over the answers it may depend on.
    pub rate: Option<(Ratio, Ratio)>,
    /// The year; `None` where the month's amount is not known.
    pub year: Option<YearCredit>,
    /// How the estimate was made, if nobody published the amount.
    pub estimate: Option<CreditEstimate>,
    /// What the common share would give, if nobody published the amount: an illustration, no answer.
    pub if_common: Option<(Ratio, Money, ClaimRef)>,
    /// What was seen against what was to be expected.
    pub compared: Option<Compared>,
    /// The answers not given on which the rate depends.
    pub asks: Selectors,
    /// Whether the answer depends on the tier having an account, and that was not answered.
    pub asks_account: bool,
    /// What is said of the account itself, where something is known.
    pub statements: Vec<(Quantity, ClaimRef)>,
    /// What would change it.
    pub flips: Vec<AccountFlip>,
}
