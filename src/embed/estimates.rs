//! What stands in for a figure that nobody tells, as the contract has it.

use super::names::Id;
use super::values::{Fen, Source};
use crate::account::{AccountAnswer, CreditEstimate, CreditFrom};
use crate::evidence::ClaimRef;
use crate::money::Money;
use crate::reasoning::{Decision, Estimate, Rung};
use crate::retirement::remedies::CostEstimate;
use crate::retirement::{Gap, RetirementAnswer};
use crate::rulebook::Rulebook;
use crate::wording::spoken;
use serde::Serialize;

/// What stands in for months that are not known: never an answer.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MonthsEstimate {
    pub rung: Id<Rung>,
    pub low_months: u32,
    pub high_months: u32,
    /// Where most cases lie, where that can be told.
    pub likely_low_months: Option<u32>,
    pub likely_high_months: Option<u32>,
    /// A line of operands in words.
    pub formula: String,
    pub sources: Vec<Source>,
}

/// The same of money: of a lump sum in all, of paying on or a credit for a month.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MoneyEstimate {
    pub rung: Id<Rung>,
    pub low_fen: Fen,
    pub high_fen: Fen,
    pub likely_low_fen: Option<Fen>,
    pub likely_high_fen: Option<Fen>,
    pub formula: String,
    pub sources: Vec<Source>,
}

fn cited(claims: impl Iterator<Item = ClaimRef>, rules: &Rulebook) -> Vec<Source> {
    claims.map(|claim| Source::of(claim, rules)).collect()
}

impl MonthsEstimate {
    /// Of a gap.
    pub fn of(gap: &Gap, decision: &Decision<RetirementAnswer>, rules: &Rulebook) -> Option<Self> {
        let found = gap.estimate?;
        let estimates = decision.answer.estimates.iter();
        let claims = estimates.flat_map(|one| one.basis().into_iter().chain(one.said.iter().copied()));
        Some(MonthsEstimate {
            rung: found.rung.into(),
            low_months: found.low,
            high_months: found.high,
            likely_low_months: found.likely.map(|(low, _)| low),
            likely_high_months: found.likely.map(|(_, high)| high),
            formula: spoken::retirement::gap_formula(gap, decision, rules),
            sources: cited(claims, rules),
        })
    }
}

impl MoneyEstimate {
    fn new(found: &Estimate<Money>, formula: String, sources: Vec<Source>) -> Self {
        MoneyEstimate {
            rung: found.rung.into(),
            low_fen: found.low.into(),
            high_fen: found.high.into(),
            likely_low_fen: found.likely.map(|(low, _)| low.into()),
            likely_high_fen: found.likely.map(|(_, high)| high.into()),
            formula,
            sources,
        }
    }

    /// Of what a way out costs.
    pub fn of_cost(found: &CostEstimate, decision: &Decision<RetirementAnswer>, rules: &Rulebook) -> Self {
        let claims = found.rule.into_iter().chain(found.average_claim);
        let formula = spoken::retirement::cost_formula(found, decision, rules);
        MoneyEstimate::new(&found.amount, formula, cited(claims, rules))
    }

    /// Of what is credited.
    pub fn of_credit(found: &CreditEstimate, decision: &Decision<AccountAnswer>, rules: &Rulebook) -> Self {
        let said = match &found.from {
            CreditFrom::Said(claims) => claims.clone(),
            _ => vec![found.rule],
        };
        let formula = spoken::account::credit_formula(found, decision, rules);
        MoneyEstimate::new(&found.amount, formula, cited(said.into_iter(), rules))
    }
}
