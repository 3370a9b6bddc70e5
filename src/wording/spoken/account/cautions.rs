//! What must be known before relying on the amount.

use super::super::figures::month;
use super::super::retirement::selector_names;
use super::{money, Say};
use crate::account::{BaseBound, BaseUsed, Insured};
use crate::calendar::YearMonth;
use crate::evidence::Quantity;
use crate::money::Money;
use crate::view::{Caution, Text};
use crate::wording::words;

impl Say<'_> {
    pub(super) fn cautions(&self) -> Vec<Caution> {
        let mut cautions: Vec<Text> = self.to_check_again().into_iter().collect();
        if let Some(base) = self.base() {
            if base.from_salary {
                cautions.push(words::account::wage_is_not_base().into());
            } else if let Some(bound) = base.bound {
                cautions.push(self.beyond(bound));
            }
            cautions.extend(self.bounds_missing(&base));
        }
        if let Some(found) = self.answer.contradicted {
            let (entered, hotline) = (found.typed.to_string(), self.hotline());
            let (yours, found) = (found.yours, found.found.to_string());
            cautions.push(match yours {
                BaseBound::Floor => words::account::lowest_contradicts { entered, found, hotline }.text(),
                BaseBound::Ceiling => words::account::highest_contradicts { entered, found, hotline }.text(),
            });
        }
        if self.undated_bounds() {
            cautions.push(words::account::bounds_undated { month: month(self.answer.month) }.text());
        }
        // Of the retired nothing of that is asked: the sentence tells what it turns on.
        if !self.answer.asks.is_empty() && self.answer.insured != Insured::Retired {
            let turns_on = selector_names(self.answer.asks);
            cautions.push(words::account::depends_on { place: self.place(), turns_on }.text());
        }
        if let Some((rate, amount, _)) = self.answer.if_common.filter(|_| self.answer.estimate.is_none()) {
            let (rate, amount) = (rate.to_string(), money(amount));
            cautions.push(words::account::if_as_common { rate, amount }.text());
        }
        cautions.into_iter().map(Caution).collect()
    }

    /// The base told lies beyond a bound.
    fn beyond(&self, bound: BaseBound) -> Text {
        let entered = |about: Quantity| {
            self.decision.evidence.iter().any(|one| one.quantity == about && one.overridden)
        };
        match bound {
            BaseBound::Floor => {
                words::account::below_lowest_base { entered: entered(Quantity::BaseFloor) }.text()
            }
            BaseBound::Ceiling => {
                words::account::above_highest_base { entered: entered(Quantity::BaseCeiling) }.text()
            }
        }
    }

    /// Bounds that were not found; of one that the person's own other one contradicts something else is said.
    fn bounds_missing(&self, base: &BaseUsed) -> Option<Text> {
        let unknown = |bound: Option<Money>, yours: BaseBound| {
            bound.is_none() && self.answer.contradicted.is_none_or(|found| found.yours != yours)
        };
        let place = self.place();
        match (unknown(base.floor, BaseBound::Ceiling), unknown(base.ceiling, BaseBound::Floor)) {
            (true, true) => Some(words::account::bounds_not_found { place }.text()),
            (true, false) => Some(words::account::lowest_not_found { place }.text()),
            (false, true) => Some(words::account::highest_not_found { place }.text()),
            (false, false) => None,
        }
    }

    /// Whether a bound whose source names no first day is used for a month of an earlier year.
    fn undated_bounds(&self) -> bool {
        let earlier = self.answer.month.year() < YearMonth::of(self.decision.asked_on).year();
        earlier
            && self.answer.base.is_some()
            && self.decision.evidence.iter().any(|found| {
                let bound = matches!(found.quantity, Quantity::BaseFloor | Quantity::BaseCeiling);
                let relied = found.finding.relied().filter(|_| bound && !found.overridden);
                relied.is_some_and(|relied| {
                    self.rules.claim(relied.claim).steps[relied.claim.step].from.is_none()
                })
            })
    }
}
