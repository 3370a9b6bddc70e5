//! The answer to question 3 as the contract has it.

use super::estimates::MoneyEstimate;
use super::names::Id;
use super::reply::{cautions, Decided};
use super::values::{asks, Fen, IsoDate, IsoMonth, Rate, Source};
use crate::account::{self, BaseBound, CreditVerdict, Reason};
use crate::money::Money;
use crate::reasoning::{Decision, Rung};
use crate::rulebook::Rulebook;
use crate::wording::spoken;
use serde::Serialize;

/// What is credited to the personal account each month.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AccountAnswer {
    pub month: IsoMonth,
    pub credit: Credit,
    /// How it was estimated; null where it was not.
    pub estimate: Option<MoneyEstimate>,
    /// The amount is the office's own, as passed.
    pub your_figure: bool,
    pub base: Option<BaseUsed>,
    /// Where a bound passed contradicts one that was found: the one passed is used, the found one is not.
    pub contradicted: Option<Contradicted>,
    pub rate: Option<RateSpan>,
    pub year: Option<YearCredit>,
    /// Where nobody knows: what the share common elsewhere would give. Not an answer.
    pub if_common: Option<IfCommon>,
    pub compared: Option<Compared>,
    /// Facts the amount turns on that were not given.
    pub asks: Vec<&'static str>,
    /// Whether it has to be asked if the tier has an account at all.
    pub asks_account: bool,
    /// What is said of the account itself: whose the money is, what it may pay for, who may share it.
    pub statements: Vec<Statement>,
    pub flips: Vec<AccountFlip>,
    /// What must be known before relying on the answer.
    pub cautions: Vec<String>,
}

/// What is credited in a month.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "CreditAmount"))]
#[serde(rename_all = "camelCase")]
pub struct Credit {
    pub known: CreditKnown,
    pub low_fen: Option<Fen>,
    pub high_fen: Option<Fen>,
}

/// `range`: it hangs on an answer not given. `sources`, `estimate`: nobody published it, the office has to be asked; meanwhile it
/// lies between these (see `estimate`). `unknown`: nothing bounds it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum CreditKnown {
    Amount,
    Range,
    NoAccount,
    Sources,
    Estimate,
    Unknown,
}

impl From<account::Credit> for Credit {
    fn from(credit: account::Credit) -> Self {
        let (known, amounts) = match credit {
            account::Credit::NoAccount => (CreditKnown::NoAccount, Some((Money::ZERO, Money::ZERO))),
            account::Credit::Amount { low, high } if low == high => (CreditKnown::Amount, Some((low, high))),
            account::Credit::Amount { low, high } => (CreditKnown::Range, Some((low, high))),
            account::Credit::Estimate(found) => {
                let known = match found.rung {
                    Rung::Sources => CreditKnown::Sources,
                    Rung::Estimate => CreditKnown::Estimate,
                };
                (known, Some((found.low, found.high)))
            }
            account::Credit::Unknown => (CreditKnown::Unknown, None),
        };
        let (low, high) = amounts.unzip();
        Credit { known, low_fen: low.map(Into::into), high_fen: high.map(Into::into) }
    }
}

/// The base reckoned on; `bound` where it was brought to the lowest or highest base.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BaseUsed {
    pub told_fen: Fen,
    pub from_salary: bool,
    pub used_fen: Fen,
    pub floor_fen: Option<Fen>,
    pub ceiling_fen: Option<Fen>,
    pub bound: Option<Id<BaseBound>>,
}

impl From<account::BaseUsed> for BaseUsed {
    fn from(base: account::BaseUsed) -> Self {
        BaseUsed {
            told_fen: base.told.into(),
            from_salary: base.from_salary,
            used_fen: base.used.into(),
            floor_fen: base.floor.map(Into::into),
            ceiling_fen: base.ceiling.map(Into::into),
            bound: base.bound.map(Into::into),
        }
    }
}

/// A bound that was passed (`yours`), and what was found of the other one: a highest base below the lowest passed, or a lowest above
/// the highest.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Contradicted {
    pub yours: Id<BaseBound>,
    pub yours_fen: Fen,
    pub found_fen: Fen,
    pub source: Source,
}

impl Contradicted {
    fn of(found: account::Contradicted, rules: &Rulebook) -> Self {
        Contradicted {
            yours: found.yours.into(),
            yours_fen: found.typed.into(),
            found_fen: found.found.into(),
            source: Source::of(found.claim, rules),
        }
    }
}

/// A rate, perhaps between bounds.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RateSpan {
    pub low: Rate,
    pub high: Rate,
}

/// The calendar year, on the assumption that the own base does not change.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct YearCredit {
    pub months: Vec<MonthCredit>,
    pub total_fen: Fen,
    /// How many months the total holds.
    pub counted: u32,
}

/// A month of the year.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MonthCredit {
    pub month: IsoMonth,
    pub fen: Option<Fen>,
    /// Other bounds are in force than in the month asked about.
    pub other_base_year: bool,
}

impl From<&account::YearCredit> for YearCredit {
    fn from(year: &account::YearCredit) -> Self {
        let month = |one: &account::MonthCredit| MonthCredit {
            month: one.month.into(),
            fen: one.credit.map(Into::into),
            other_base_year: one.other_base_year,
        };
        YearCredit {
            months: year.months.iter().map(month).collect(),
            total_fen: year.total.into(),
            counted: year.counted,
        }
    }
}

/// What the share common elsewhere would give.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct IfCommon {
    pub rate: Rate,
    pub credit_fen: Fen,
    pub source: Source,
}

/// What was seen in the account against what was to be expected.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "CreditCompared"))]
#[serde(rename_all = "camelCase")]
pub struct Compared {
    pub seen_fen: Fen,
    pub verdict: Id<CreditVerdict>,
    pub by_fen: Fen,
    /// What may lie behind a difference; nobody can see from here which it is.
    pub reasons: Vec<Id<Reason>>,
}

impl From<&account::Compared> for Compared {
    fn from(compared: &account::Compared) -> Self {
        Compared {
            seen_fen: compared.seen.into(),
            verdict: compared.verdict.into(),
            by_fen: compared.by.into(),
            reasons: compared.reasons.iter().map(|reason| (*reason).into()).collect(),
        }
    }
}

/// What a source says of the account itself.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Statement {
    pub about: &'static str,
    pub source: Source,
}

/// What would change the answer.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AccountFlip {
    /// If another source is right.
    OtherFigure { about: &'static str, credit_fen: Fen, source: Source },
    /// From that day on.
    LaterStep { about: &'static str, from: IsoDate, credit_fen: Fen, source: Source },
    /// If the base counted as told.
    AsTold { credit_fen: Fen },
    /// At the lowest base.
    AtFloor { credit_fen: Fen },
    /// At the highest base.
    AtCeiling { credit_fen: Fen },
    /// How much more for each 100 yuan of base.
    EachHundred { credit_fen: Fen },
}

impl AccountFlip {
    fn of(flip: &account::AccountFlip, rules: &Rulebook) -> Self {
        use account::AccountFlip as Flip;
        match *flip {
            Flip::OtherFigure { quantity, claim, credit } => AccountFlip::OtherFigure {
                about: quantity.id(),
                credit_fen: credit.into(),
                source: Source::of(claim, rules),
            },
            Flip::LaterStep { quantity, from, claim, credit } => AccountFlip::LaterStep {
                about: quantity.id(),
                from: from.into(),
                credit_fen: credit.into(),
                source: Source::of(claim, rules),
            },
            Flip::AsTold { credit } => AccountFlip::AsTold { credit_fen: credit.into() },
            Flip::AtFloor { credit } => AccountFlip::AtFloor { credit_fen: credit.into() },
            Flip::AtCeiling { credit } => AccountFlip::AtCeiling { credit_fen: credit.into() },
            Flip::EachHundred { more } => AccountFlip::EachHundred { credit_fen: more.into() },
        }
    }
}

/// The reply.
pub(super) fn reply(decision: &Decision<account::AccountAnswer>, rules: &Rulebook) -> Decided<AccountAnswer> {
    let answer = &decision.answer;
    let brief = spoken::account::brief(decision, rules);
    let told = AccountAnswer {
        month: answer.month.into(),
        credit: answer.credit.into(),
        estimate: answer.estimate.as_ref().map(|found| MoneyEstimate::of_credit(found, decision, rules)),
        your_figure: answer.your_figure,
        base: answer.base.map(Into::into),
        contradicted: answer.contradicted.map(|found| Contradicted::of(found, rules)),
        rate: answer.rate.map(|(low, high)| RateSpan { low: low.into(), high: high.into() }),
        year: answer.year.as_ref().map(Into::into),
        if_common: answer.if_common.map(|(rate, amount, claim)| IfCommon {
            rate: rate.into(),
            credit_fen: amount.into(),
            source: Source::of(claim, rules),
        }),
        compared: answer.compared.as_ref().map(Into::into),
        asks: asks(answer.asks),
        asks_account: answer.asks_account,
        statements: answer
            .statements
            .iter()
            .map(|(about, claim)| Statement { about: about.id(), source: Source::of(*claim, rules) })
            .collect(),
        flips: answer.flips.iter().map(|flip| AccountFlip::of(flip, rules)).collect(),
        cautions: cautions(&brief.cautions),
    };
    Decided::of(told, &brief.lead, decision, rules)
}
