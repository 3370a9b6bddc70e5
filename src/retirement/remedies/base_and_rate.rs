//! Base and rate of paying up: the person's own figures, else what the place is said to take.
//! See `docs/rules.md#offered-figures`.

use super::inquiry::{rate, KnownParts, Rates, RemedyInquiry};
use crate::evidence::{ClaimRef, Quantity, Value};
use crate::money::{Money, Ratio};
use crate::reasoning::{CannotDecide, Figure, Item};

impl RemedyInquiry<'_, '_> {
    /// The rate of a lump sum that the place is said to take.
    pub(super) fn told_rate(&mut self) -> Option<(Ratio, ClaimRef)> {
        let found = self.relied(Quantity::LumpSumRate)?;
        let told = rate(&found)?;
        if !self.tracer.has(Item::LumpSumRate) {
            self.tracer.read(Item::LumpSumRate, &found);
        }
        Some((told, found.claim))
    }

    /// What the months cost, at the least and at the most: written down once if both are equal.
    pub(super) fn cost(
        &mut self,
        finds: Item,
        months: (u32, u32),
        base: (Money, Money),
        rate: Rates,
    ) -> Result<(Money, Money), CannotDecide> {
        let least = self.tracer.cost(finds, months.0, base.0, rate.0)?;
        let most = if (months.0, base.0, rate.0) == (months.1, base.1, rate.1) {
            least
        } else {
            self.tracer.cost(finds, months.1, base.1, rate.1)?
        };
        Ok((least, most))
    }

    /// Base and rate of paying up, as far as they are known: the person's own figures before any claim; a rate is a span where
    /// it depends on an answer not given.
    pub(super) fn base_and_rates(&mut self) -> KnownParts {
        let own = self.facts.overrides.money;
        let found = self.relied(Quantity::LumpSumBase).filter(|_| own.base.is_none());
        let rates = self.rates();
        let rate = own.rate.map(|rate| (rate, rate)).or(rates);
        let base = own.base.map(|base| (base, base)).or_else(|| found.as_ref()?.value.money());
        match (&found, own.base) {
            _ if self.tracer.has(Item::LumpSumBase) => {}
            (Some(found), _) => self.tracer.read(Item::LumpSumBase, found),
            (None, Some(base)) => self.own(Item::LumpSumBase, Figure::Money(base)),
            (None, None) => {}
        }
        match own.rate {
            Some(_) if self.tracer.has(Item::LumpSumRate) => {}
            Some(rate) => self.own(Item::LumpSumRate, Figure::Value(Value::Rate(rate))),
            None => {
                self.told_rate();
            }
        }
        KnownParts { base, rate }
    }

    /// Base and rate of a month of paying on, whose rate may differ from that of a lump sum.
    pub(super) fn monthly_parts(&mut self) -> KnownParts {
        let parts = self.base_and_rates();
        if self.facts.overrides.money.rate.is_some() {
            return parts;
        }
        let found = self.find(Quantity::PayMonthlyRate);
        if let Some(relied) = found.relied() {
            self.tracer.read(Item::PayMonthlyRate, relied);
        }
        KnownParts { rate: self.rate(Quantity::PayMonthlyRate).or(parts.rate), ..parts }
    }

    /// A month of paying on where it is what people in flexible employment pay there.
    pub(super) fn flexible_month(&mut self) -> Option<(Money, Money)> {
        let found = self.relied(Quantity::FlexibleFixed)?;
        let month = found.value.money()?;
        self.tracer.read(Item::MonthlyCost, &found);
        Some(month)
    }

    /// A rate, lowest and highest over the answers it may depend on.
    fn rate(&mut self, quantity: Quantity) -> Option<Rates> {
        let finding = self.find(quantity);
        let rates: Vec<Rates> = finding.possible().iter().filter_map(|one| one.value.rates()).collect();
        let lowest = rates.iter().map(|(low, _)| *low).min_by_key(|rate| rate.ppm());
        lowest.zip(rates.iter().map(|(_, high)| *high).max_by_key(|rate| rate.ppm()))
    }

    /// The rate of a lump sum: the place's own; else by whose shares it consists of; else, honestly, between the
    /// employer's share alone and both shares.
    fn rates(&mut self) -> Option<Rates> {
        if let Some(own) = self.rate(Quantity::LumpSumRate) {
            return Some(own);
        }
        let shares = self.relied_word(Quantity::LumpSumShares);
        let unit = self.rate(Quantity::RateUnit);
        let individual = self.rate(Quantity::RateIndividual);
        let both = unit
            .zip(individual)
            .and_then(|(unit, individual)| unit.0.plus(individual.0).zip(unit.1.plus(individual.1)));
        match shares {
            Some((word, _)) => match word {
                "unit" => unit,
                "unit-and-individual" => both,
                _ => self.rate(Quantity::RateFlexible),
            },
            None => unit.zip(both).map(|(unit, both)| (unit.0, both.1)),
        }
    }
}
