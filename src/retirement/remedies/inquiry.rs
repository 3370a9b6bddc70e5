//! What the place's claims and the person's own figures say of each way out.
//! See `docs/rules.md#barred`.

use super::super::RetirementFacts;
use super::{Availability, Mends, Reduced, Remedy, RemedyKind, Suggestion};
use crate::calendar::{Date, MonthSpan};
use crate::evidence::{
    Adcode, Candidate, Circumstances, ClaimRef, Confidence, Finding, Quantity, Selectors, Value,
};
use crate::money::{Money, Ratio, Rounding};
use crate::reasoning::{Basis, CannotDecide, Estimate, Figure, Item, Operation, Payments, Rung, Tracer};

/// Paying on monthly is reckoned from base and rate of a lump sum.
const AS_LUMP_SUM: &str = "as-lump-sum";
/// Paying on monthly costs what people in flexible employment pay.
const AS_FLEXIBLE: &str = "flexible";

/// Lowest and highest.
pub(super) type Rates = (Ratio, Ratio);
/// Lowest and highest.
pub(super) type Amounts = (Money, Money);

/// What is known of paying up: both base and rate, one of them, or neither.
pub(super) struct KnownParts {
    pub base: Option<Amounts>,
    pub rate: Option<Rates>,
}

/// The months to make up.
#[derive(Clone, Copy)]
pub(super) struct MissingMonths {
    /// Between these.
    pub months: MonthSpan,
    /// What the estimate rests on, if they are one.
    pub rung: Option<Rung>,
}

impl MissingMonths {
    /// The months, unless they are an estimate.
    fn unless_estimated(self) -> Option<MonthSpan> {
        Some(self.months).filter(|_| self.rung.is_none())
    }
}

/// The ways out of a gap while they are looked up: for whom, where and when, and the trace of it.
pub(super) struct RemedyInquiry<'t, 'r> {
    pub facts: &'t RetirementFacts,
    pub known: &'t Circumstances,
    pub on: Date,
    pub tracer: &'t mut Tracer<'r>,
    /// The answers not given on which the figures looked up since it was last emptied depend.
    pub asks: Selectors,
}

impl RemedyInquiry<'_, '_> {
    /// Paying the missing months at once.
    pub fn lump_sum(&mut self, missing: MissingMonths, others_short: bool) -> Result<Remedy, CannotDecide> {
        self.asks = Selectors::NONE;
        let rule = self.rule(Item::LumpSumRule, Quantity::LumpSumRule);
        let availability = self.availability(rule, Item::LumpSumBar, Quantity::LumpSumBar);
        let mends = if others_short {
            match self.choice(Item::LumpSumMendsLocal, Quantity::LumpSumMendsLocal) {
                Some(("yes", claim)) => Mends::Yes(claim),
                Some((_, claim)) => Mends::No(claim),
                None => Mends::Ask,
            }
        } else {
            Mends::NotNeeded
        };
        let parts = self.base_and_rates();
        let amount = match (missing.unless_estimated(), parts.base.zip(parts.rate)) {
            (Some(months), Some((base, rate))) => {
                Some(self.cost(Item::LumpSumCost, (months.low, months.high), base, rate)?)
            }
            _ => None,
        };
        let estimate = if amount.is_none() && !matches!(availability, Availability::Barred(_)) {
            self.cost_estimate(Item::EstimatedLumpSum, missing.months, missing.rung, &parts)?
        } else {
            None
        };
        let rate = match amount {
            None if self.facts.overrides.money.rate.is_none() => self.told_rate(),
            _ => None,
        };
        Ok(Remedy {
            kind: RemedyKind::LumpSum,
            months: missing.unless_estimated(),
            amount,
            estimate,
            estimated_months: missing.rung.map(|_| missing.months),
            plans: amount.map(|(low, high)| (Payments::once(low), Payments::once(high))),
            estimated_plans: estimate.as_ref().map(|cost| Estimate {
                rung: cost.amount.rung,
                low: Payments::once(cost.amount.low),
                high: Payments::once(cost.amount.high),
                likely: None,
            }),
            availability,
            mends,
            rule,
            rate,
            own_figure: self.own_base_or_rate(),
            asks: self.asks,
        })
    }

    /// Paying on monthly after retirement.
    pub fn pay_monthly(
        &mut self,
        missing: MissingMonths,
        others_short: bool,
    ) -> Result<Remedy, CannotDecide> {
        self.asks = Selectors::NONE;
        let rule = self.rule(Item::PayMonthlyRule, Quantity::PayMonthlyRule);
        let availability = self.availability(rule, Item::PayMonthlyBar, Quantity::PayMonthlyBar);
        let own = self.facts.overrides.money;
        let basis = self.choice(Item::PayMonthlyBasis, Quantity::PayMonthlyBasis).map(|(word, _)| word);
        let as_lump_sum = basis == Some(AS_LUMP_SUM);
        // Base and rate of a lump sum, the person's own too, say nothing of a month where the place does not tie the two.
        let parts = if as_lump_sum && own.monthly.is_none() {
            self.monthly_parts()
        } else {
            KnownParts { base: None, rate: None }
        };
        let amount = match own.monthly {
            Some(month) => {
                self.own(Item::MonthlyCost, Figure::Money(month));
                Some((month, month))
            }
            None if basis == Some(AS_FLEXIBLE) => self.flexible_month(),
            None => match parts.base.zip(parts.rate) {
                Some((base, rate)) => Some(self.cost(Item::MonthlyCost, (1, 1), base, rate)?),
                None => None,
            },
        };
        let estimate = if amount.is_none() && !matches!(availability, Availability::Barred(_)) {
            self.cost_estimate(Item::EstimatedMonth, MonthSpan::exact(1), None, &parts)?
        } else {
            None
        };
        let growth = own.growth.unwrap_or(Ratio::from_ppm(0));
        let plan = |amount: Money, months: u32| Payments::monthly(amount, months, growth);
        let month = amount.or(estimate.as_ref().map(|cost| (cost.amount.low, cost.amount.high)));
        let rung = estimate.as_ref().map(|cost| cost.amount.rung).into_iter().chain(missing.rung).max();
        Ok(Remedy {
            kind: RemedyKind::PayMonthly,
            months: missing.unless_estimated(),
            amount,
            estimate,
            estimated_months: missing.rung.map(|_| missing.months),
            plans: amount
                .zip(missing.unless_estimated())
                .map(|((low, high), months)| (plan(low, months.low), plan(high, months.high))),
            estimated_plans: rung.zip(month).map(|(rung, (low, high))| Estimate {
                rung,
                low: plan(low, missing.months.low),
                high: plan(high, missing.months.high),
                likely: None,
            }),
            availability,
            // Each month is really paid there.
            mends: if others_short { Mends::ByPaying } else { Mends::NotNeeded },
            rule,
            rate: None,
            own_figure: own.monthly.is_some() || (as_lump_sum && self.own_base_or_rate()),
            asks: self.asks,
        })
    }

    /// Resident insurance instead.
    pub fn resident(&mut self) -> Remedy {
        self.asks = Selectors::NONE;
        let own = self.facts.overrides.money;
        let found = self.relied(Quantity::ResidentPremium);
        let premium = match (own.premium, &found) {
            (Some(premium), _) => {
                self.own(Item::ResidentPremium, Figure::Money(premium));
                Some(premium)
            }
            (None, Some(found)) => {
                self.tracer.read(Item::ResidentPremium, found);
                money(found)
            }
            (None, None) => None,
        };
        let growth = own.growth.unwrap_or(Ratio::from_ppm(0));
        let plan = premium.map(|premium| Payments::yearly(premium, growth));
        for (item, quantity) in [
            (Item::ResidentWaiting, Quantity::ResidentWaiting),
            (Item::ResidentWaitingPerYear, Quantity::ResidentWaitingPerYear),
        ] {
            if let Some(waiting) = self.relied(quantity) {
                self.tracer.read(item, &waiting);
            }
        }
        Remedy {
            kind: RemedyKind::Resident,
            months: None,
            amount: premium.map(|premium| (premium, premium)),
            estimate: None,
            estimated_months: None,
            plans: plan.zip(plan),
            estimated_plans: None,
            availability: Availability::Open,
            mends: Mends::NotNeeded,
            rule: self.choice(Item::ResidentKeepsYears, Quantity::ResidentKeepsYears).map(|(_, claim)| claim),
            rate: None,
            own_figure: own.premium.is_some(),
            asks: self.asks,
        }
    }

    /// What doing nothing leaves where being short lowers the benefit only.
    pub fn reduced(&mut self, gap: MonthSpan, per_year: Ratio, claim: ClaimRef) -> Reduced {
        let found = self.relied(Quantity::FullInpatientShare);
        let full = found.as_ref().and_then(rate);
        if let Some(found) = &found {
            self.tracer.read(Item::FullShare, found);
        }
        let left = full.map(|full| {
            let lowered = |years: u32, points: bool| {
                let operation = Operation::Lowered { full, per_year, years, points };
                (operation, lowered(full, per_year, years, points))
            };
            // Begun years counted and points taken off is the most that can be lost; whole years and parts the least.
            let (most_lost, low) = lowered(gap.high.div_ceil(12), true);
            let (least_lost, high) = lowered(gap.low / 12, false);
            for (operation, left) in [(most_lost, low), (least_lost, high)] {
                let result = Figure::Value(Value::Rate(left));
                self.tracer.note(Item::ReducedShare, operation, result, Basis::Claim(claim));
            }
            (low, high)
        });
        Reduced { per_year, full, left, claim }
    }

    /// What a year under resident insurance leaves to pay more, on the average of all retired employees, if all of it were
    /// in-patient care within the catalogue: an illustration, never a forecast.
    pub fn resident_pays_more(&mut self) -> Option<Money> {
        let care = self.relied(Quantity::RetireeYearlyCare)?;
        let employee = self.relied(Quantity::EmployeeInpatientShare)?;
        let resident = self.relied(Quantity::ResidentInpatientShare)?;
        for (item, found) in [(Item::EmployeeShare, &employee), (Item::ResidentShare, &resident)] {
            self.tracer.read(item, found);
        }
        let (amount, higher, lower) = (money(&care)?, rate(&employee)?, rate(&resident)?);
        let more = amount.at(Ratio::from_ppm(higher.ppm().checked_sub(lower.ppm())?), Rounding::HalfUp)?;
        self.tracer.read(Item::YearlyCare, &care);
        let operation = Operation::AtDifference { amount, higher, lower };
        let basis = Basis::Claim(resident.claim);
        self.tracer.note(Item::ResidentPaysMore, operation, Figure::Money(more), basis);
        Some(more)
    }

    /// The law for anyone short of the required years, wherever they live.
    pub fn law(&mut self) -> Option<ClaimRef> {
        self.rule(Item::PayUpLaw, Quantity::PayUpLaw)
    }

    /// Figures of the place that can be tried where the office's own is not known: none of them is an answer. Base and rate
    /// are of no use where no open way is reckoned from them, and other rates none where a lump sum has its own.
    pub fn suggestions(&mut self, lump_sum: &Remedy, monthly: &Remedy) -> Vec<Suggestion> {
        let basis = self.facts_about(Quantity::PayMonthlyBasis);
        let as_lump_sum = basis.relied().is_some_and(|found| found.value == Value::Choice(AS_LUMP_SUM));
        let own_rate = self.facts_about(Quantity::LumpSumRate).relied().is_some();
        let of = [
            Quantity::BaseFloor,
            Quantity::BaseAverage,
            Quantity::LumpSumRate,
            Quantity::RateUnit,
            Quantity::RateFlexible,
            Quantity::FlexibleFixed,
        ];
        let found = of.into_iter().filter_map(|quantity| {
            let of_use = match quantity {
                Quantity::FlexibleFixed => !monthly.is_barred(),
                Quantity::RateUnit | Quantity::RateFlexible if own_rate => false,
                _ => !lump_sum.is_barred() || (as_lump_sum && !monthly.is_barred()),
            };
            let found = *self.facts_about(quantity).relied().filter(|_| of_use)?;
            Some(Suggestion { quantity, value: found.value, claim: found.claim })
        });
        found.collect()
    }

    pub(super) fn facts_about(&self, quantity: Quantity) -> Finding {
        self.tracer.rules.find(self.facts.place, quantity, self.known, self.on)
    }

    pub(super) fn find(&mut self, quantity: Quantity) -> Finding {
        let finding = self.facts_about(quantity);
        self.tracer.keep(quantity, self.facts.place, &finding, false);
        self.asks = self.asks.union(finding.asks());
        finding
    }

    pub(super) fn relied(&mut self, quantity: Quantity) -> Option<Candidate> {
        self.find(quantity).relied().copied()
    }

    /// Keeps what is known of these, in this order.
    pub fn look_at(&mut self, quantities: &[Quantity]) {
        for quantity in quantities {
            self.find(*quantity);
        }
    }

    pub(super) fn relied_word(&mut self, quantity: Quantity) -> Option<(&'static str, ClaimRef)> {
        let found = self.relied(quantity)?;
        match found.value {
            Value::Choice(word) => Some((word, found.claim)),
            _ => None,
        }
    }

    fn choice(&mut self, finds: Item, quantity: Quantity) -> Option<(&'static str, ClaimRef)> {
        let found = self.relied(quantity)?;
        self.tracer.read(finds, &found);
        match found.value {
            Value::Choice(word) => Some((word, found.claim)),
            _ => None,
        }
    }

    /// What the place says of a way out, in words.
    fn rule(&mut self, finds: Item, quantity: Quantity) -> Option<ClaimRef> {
        let found = self.relied(quantity)?;
        self.tracer.read(finds, &found);
        Some(found.claim)
    }

    /// Whether a way out is open. It is not where a claim bars it. Otherwise a rule that says how it works shows that it is open:
    /// any rule of the place itself, and a national one that is better known than by hearsay. Where the bar depends on an
    /// answer not given, or there is no such rule, the office has to be asked.
    fn availability(&mut self, rule: Option<ClaimRef>, finds: Item, bar: Quantity) -> Availability {
        let found = self.find(bar);
        match found.possible() {
            [] => {
                let shown = rule.map(|claim| self.tracer.rules.claim(claim)).filter(|claim| {
                    claim.place != Adcode::NATION || claim.confidence > Confidence::ThirdParty
                });
                shown.map_or(Availability::Ask, |_| Availability::Open)
            }
            [only] if only.depends_on.is_empty() && only.value == Value::Choice("barred") => {
                self.tracer.read(finds, only);
                Availability::Barred(only.claim)
            }
            _ => Availability::Ask,
        }
    }

    pub(super) fn own(&mut self, finds: Item, figure: Figure) {
        self.tracer.note(finds, Operation::YourFigure, figure, Basis::Person);
    }

    pub(super) fn own_base_or_rate(&self) -> bool {
        let own = self.facts.overrides.money;
        own.base.is_some() || own.rate.is_some()
    }
}

fn money(found: &Candidate) -> Option<Money> {
    match found.value {
        Value::Money(amount) => Some(amount),
        _ => None,
    }
}

pub(super) fn rate(found: &Candidate) -> Option<Ratio> {
    match found.value {
        Value::Rate(rate) => Some(rate),
        _ => None,
    }
}

/// A share after some missing years: by points (90 % less 3 times 3 points is 81 %) or by parts of itself (90 % less 9 % of
/// it is 81.9 %). Never below nothing; parts of a millionth are dropped.
fn lowered(full: Ratio, per_year: Ratio, years: u32, points: bool) -> Ratio {
    let off = u64::from(per_year.ppm()) * u64::from(years);
    let full = u64::from(full.ppm());
    let left =
        if points { full.saturating_sub(off) } else { full * 1_000_000_u64.saturating_sub(off) / 1_000_000 };
    Ratio::from_ppm(u32::try_from(left).unwrap_or(0))
}
