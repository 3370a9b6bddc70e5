//! The account answer.

mod cautions;
mod estimated;
pub mod form;
mod later;
mod lead;
mod picture;
mod rows;
mod sure;

pub use estimated::credit_formula;

use super::evidence::{expired, lapsed, relied_on, rivals, source_line};
use super::figures::{self, hotline, money, place};
use super::since::begun_unknown;
use super::steps::step;
use crate::account::{AccountAnswer, BaseUsed};
use crate::calendar::month_day_clamped;
use crate::evidence::{Confidence, Quantity};
use crate::money::Money;
use crate::reasoning::{Basis, Decision};
use crate::rulebook::Rulebook;
use crate::view::{Brief, Reading};

/// The beginning of the answer.
pub fn brief(decision: &Decision<AccountAnswer>, rules: &Rulebook) -> Brief {
    let say = Say { answer: &decision.answer, decision, rules };
    // This month is as old as its rules are.
    let month = decision.answer.month;
    let last_day = month_day_clamped(month, 31).filter(|day| *day < decision.asked_on);
    Brief {
        lead: say.lead(),
        cautions: say
            .cautions()
            .into_iter()
            .chain(expired(decision, &FIGURES, rules))
            .chain(last_day.and_then(|day| begun_unknown(decision, &FIGURES, day, rules)))
            .collect(),
        next: say.next(),
    }
}

/// The whole answer.
pub fn reading(decision: &Decision<AccountAnswer>, rules: &Rulebook) -> Reading {
    let say = Say { answer: &decision.answer, decision, rules };
    let claims = relied_on(decision, rules);
    let Brief { lead, cautions, next } = brief(decision, rules);
    Reading {
        lead,
        sure: Some(say.sure()),
        cautions,
        to_answer: say.to_check_again(),
        next,
        picture: say.picture(),
        rows: say.rows(),
        about: say.about(),
        steps: decision.trace.iter().map(|found| step(found, &claims, rules)).collect(),
        flips: decision.answer.flips.iter().map(|flip| say.flip(flip)).collect(),
        rivals: rivals(&decision.evidence, rules),
        sources: claims.iter().map(|claim| source_line(*claim, rules)).collect(),
        lapsed: lapsed(decision, rules),
        ..Reading::default()
    }
}

/// What the amount rests on.
const FIGURES: [Quantity; 4] =
    [Quantity::RateIndividual, Quantity::BaseFloor, Quantity::BaseCeiling, Quantity::AccountRetired];

/// An amount of which the least and the most are known.
fn money_between(low: Money, high: Money) -> String {
    if low == high {
        money(high)
    } else {
        figures::money_between(low, high)
    }
}

struct Say<'a> {
    answer: &'a AccountAnswer,
    decision: &'a Decision<AccountAnswer>,
    rules: &'a Rulebook,
}

impl Say<'_> {
    fn place(&self) -> String {
        place(self.answer.place, self.rules)
    }

    fn hotline(&self) -> String {
        hotline(self.answer.place, self.rules)
    }

    /// How well each figure is known that the amount rests on.
    fn levels(&self) -> impl Iterator<Item = Confidence> + '_ {
        self.decision.trace.iter().filter_map(|step| match step.basis {
            Basis::Claim(claim) => Some(self.rules.claim(claim).confidence),
            _ => None,
        })
    }

    /// Whether everything the amount rests on was read in an official text.
    fn well_known(&self) -> bool {
        self.levels().all(|level| level == Confidence::Official)
    }

    /// The share in words: one, or between two.
    fn rate(&self) -> String {
        match self.answer.rate {
            Some((low, high)) if low == high => high.to_string(),
            Some((low, high)) => figures::rate_between(low, high),
            None => String::new(),
        }
    }

    fn base(&self) -> Option<BaseUsed> {
        self.answer.base
    }
}
