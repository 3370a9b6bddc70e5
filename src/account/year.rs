//! The twelve months of the calendar year asked about.
//! See `docs/rules.md#account-bounds`.

use super::share::{credit, limits, Limit};
use super::{AccountFacts, MonthCredit, YearCredit};
use crate::calendar::YearMonth;
use crate::money::{Money, Ratio};
use crate::reasoning::{CannotDecide, Item, Tracer};

/// Months in a row with the same bounds.
struct Spell {
    months: Vec<YearMonth>,
    limits: [Limit; 2],
}

fn january(month: YearMonth) -> YearMonth {
    month.minus(month.month() - 1)
}

fn spells(facts: &AccountFacts, tracer: &Tracer) -> Vec<Spell> {
    let first = january(facts.month);
    let mut spells: Vec<Spell> = Vec::new();
    for month in (0..12).map(|n| first.plus(n)) {
        let Some(day) = month.first_day() else { continue };
        let limits = limits(facts, day, tracer.rules);
        match spells.last_mut() {
            Some(last) if same(&last.limits, &limits) => last.months.push(month),
            _ => spells.push(Spell { months: vec![month], limits }),
        }
    }
    spells
}

fn same(one: &[Limit; 2], other: &[Limit; 2]) -> bool {
    one.iter().zip(other).all(|(one, other)| one.amount == other.amount && one.claim() == other.claim())
}

/// The year of twelve equal credits.
pub(super) fn equal_months(
    facts: &AccountFacts,
    monthly: Money,
    tracer: &mut Tracer,
) -> Result<YearCredit, CannotDecide> {
    let first = january(facts.month);
    let months =
        (0..12).map(|n| MonthCredit { month: first.plus(n), credit: Some(monthly), other_base_year: false });
    let total = tracer.sum_money(Item::AccountYear, vec![(12, monthly)])?;
    Ok(YearCredit { months: months.collect(), total, counted: 12 })
}

/// The year of somebody whose credit is a share of the base. The own base is taken to be the same all year; where other
/// bounds are in force than in the month asked about, that is marked. A part of the year whose bounds are not known, where
/// those of the month asked about are, has no amount: the base may have been brought to a bound then too.
pub(super) fn by_base(
    facts: &AccountFacts,
    told: Money,
    rate: Ratio,
    tracer: &mut Tracer,
) -> Result<YearCredit, CannotDecide> {
    let spells = spells(facts, tracer);
    let asked = spells.iter().find(|spell| spell.months.contains(&facts.month));
    let bounded = asked.map(|spell| [0, 1].map(|i| spell.limits[i].amount.is_some()));
    let mut months = Vec::new();
    let mut parts = Vec::new();
    for spell in &spells {
        let other_base_year = !spell.months.contains(&facts.month);
        let unknown = |i: usize| bounded.is_some_and(|is| is[i]) && spell.limits[i].amount.is_none();
        let amount = if unknown(0) || unknown(1) {
            None
        } else {
            Some(credit(told, spell.limits[0].amount, spell.limits[1].amount, rate)?)
        };
        if let (Some(amount), true) = (amount, other_base_year) {
            spell.limits.iter().for_each(|limit| limit.note(facts, tracer));
            let [floor, ceiling] = [spell.limits[0].amount, spell.limits[1].amount];
            let base = tracer.bounded(Item::AccountBaseOtherMonths, told, floor, ceiling);
            let noted = tracer.cost(Item::AccountCreditOtherMonths, 1, base, rate)?;
            debug_assert_eq!(noted, amount, "the same reckoning, once silent and once written down");
        }
        months.extend(spell.months.iter().map(|month| MonthCredit {
            month: *month,
            credit: amount,
            other_base_year,
        }));
        parts.extend(amount.map(|amount| (u32::try_from(spell.months.len()).unwrap_or(0), amount)));
    }
    let counted = parts.iter().map(|(months, _)| months).sum();
    let total = tracer.sum_money(Item::AccountYear, parts)?;
    Ok(YearCredit { months, total, counted })
}
