//! The derivation: one sentence a step.

use super::estimates;
use super::evidence::{number, value};
use super::figures::{age, date, due, list, month, month_span, months, span, yuan};
use super::items::item;
use super::step_topics::step_topic;
use crate::calendar::DateSpan;
use crate::evidence::{ClaimRef, Quantity, Value};
use crate::money::{Money, Ratio};
use crate::reasoning::{Basis, Comparable, ConvertedMonths, Figure, Item, Operation, Payments, Step};
use crate::rulebook::Rulebook;
use crate::view::{StepLine, Text};
use crate::wording::lang_of_data;
use crate::wording::words::steps;

/// One step. `sources` is the numbered list it points into.
pub(super) fn step(step: &Step, sources: &[ClaimRef], rules: &Rulebook) -> StepLine {
    let result = figure(step, rules);
    let source = match step.basis {
        Basis::Claim(claim) => number(claim, sources, rules),
        Basis::Arithmetic | Basis::Person | Basis::Convention => None,
    };
    let result = match (&step.result, lang_of_data()) {
        // Words of a source.
        (Figure::Value(Value::Text(_)), Some(_)) => Text::new().data(result),
        _ => Text::new().key(result),
    };
    StepLine { topic: step_topic(step.finds), what: sentence(step, result, rules), source }
}

fn quantity_of(step: &Step, rules: &Rulebook) -> Quantity {
    match step.basis {
        Basis::Claim(claim) => rules.claim(claim).quantity,
        _ => Quantity::Statement,
    }
}

fn figure(step: &Step, rules: &Rulebook) -> String {
    match &step.result {
        Figure::Value(found) => value(quantity_of(step, rules), found),
        Figure::Date(day) => match step.finds {
            // Where the day of birth was not told, only the month means anything.
            Item::StatutoryDate | Item::EarlyIfToldToday => date(*day),
            _ => due(*day, &rules.calendar),
        },
        Figure::Span(days) => provisional(*days, rules),
        Figure::Months(count) => match (step.finds, count.if_exact()) {
            (Item::StatutoryAge, Some(months)) => age(months),
            _ => month_span(*count),
        },
        Figure::MonthOfYear(earliest, latest) if earliest == latest => month(*earliest),
        Figure::MonthOfYear(earliest, latest) => {
            steps::between_months { from: month(*earliest), to: month(*latest) }.string()
        }
        Figure::Money(amount) => yuan(*amount),
        Figure::MoneyBetween(low, high) if low == high => yuan(*high),
        Figure::MoneyBetween(low, high) => money_between((*low, *high)),
    }
}

fn provisional(days: DateSpan, rules: &Rulebook) -> String {
    let day = span(days, &rules.calendar);
    if days.provisional {
        steps::provisional { day }.string()
    } else {
        day
    }
}

/// How it is found, and what is found.
fn sentence(step: &Step, result: Text, rules: &Rulebook) -> Text {
    let name = item(step.finds);
    match &step.operation {
        Operation::Read => steps::read { name, result }.text(),
        Operation::YourFigure => steps::your_figure { name, result }.text(),
        Operation::OneOf(claims) => {
            let values = claims
                .iter()
                .filter_map(|claim| rules.claim(*claim).steps[claim.step].value.as_ref())
                .map(|found| value(quantity_of(step, rules), found))
                .reduce(|one, other| steps::or { one, other }.string());
            steps::one_of { name, values: values.unwrap_or_default(), result }.text()
        }
        Operation::IfItApplies(_) => steps::if_it_applies { name, result }.text(),
        Operation::Said(claims) => {
            steps::none_reliable { name, said: estimates::said(claims, rules), result }.text()
        }
        Operation::WorkingDaysAfter { counted_from, days } => {
            steps::working_days_after { name, day: date(*counted_from), days: *days, result }.text()
        }
        Operation::MonthsAfter { counted_from, months: count } => {
            steps::months_after { name, day: date(*counted_from), months: months(*count), result }.text()
        }
        Operation::Delay { born, first, step, cap } => {
            let (born, first, cap) = (month(*born), month(*first), months(*cap));
            steps::delay { name, born, first, step: *step, cap, result }.text()
        }
        Operation::MonthsThrough { after, through } => {
            steps::months_through { name, after: month(*after), through: month(*through), result }.text()
        }
        Operation::MonthAfter { after, months } => {
            steps::month_after { name, after: month(*after), months: month_span(*months), result }.text()
        }
        Operation::DistinctMonths(runs) => {
            let period = |(from, to): &_| steps::period { from: month(*from), to: month(*to) }.string();
            let periods: Vec<_> = runs.iter().map(period).collect();
            steps::distinct_months { name, periods: list(&periods), result }.text()
        }
        Operation::Between { sure, possible } => {
            steps::between { name, sure: months(*sure), possible: months(*possible), result }.text()
        }
        Operation::Converted { parts, most } => {
            let most = most.map(|most| steps::converted_most { most: months(most) }.string());
            let parts: Vec<_> = parts.iter().map(converted).chain(most).collect();
            steps::converted { name, parts: list(&parts), result }.text()
        }
        Operation::Sum(parts) => {
            let parts = sum(parts.iter().map(|part| month_span(*part)));
            steps::sum { name, parts, result }.text()
        }
        Operation::Less { from, by } => {
            steps::less { name, from: month_span(*from), by: months(*by), result }.text()
        }
        Operation::ShortOf { required, have } => {
            let (required, have) = (month_span(*required), month_span(*have));
            steps::short_of { name, required, have, result }.text()
        }
        Operation::Largest(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| month_span(*part)).collect();
            steps::largest { name, parts: list(&parts), result }.text()
        }
        Operation::Comparable(others, claims) => comparable(step, others, claims, result, rules),
        Operation::Cost { months: 1, base, rate } => {
            steps::cost_of_month { name, base: base.to_string(), rate: rate.to_string(), result }.text()
        }
        Operation::Cost { months, base, rate } => {
            let (base, rate) = (base.to_string(), rate.to_string());
            steps::cost { name, months: *months, base, rate, result }.text()
        }
        Operation::Paid { plan, months } => {
            steps::paid { name, plan: payments(*plan), months: *months, result }.text()
        }
        Operation::Overtakes { plan, other, .. } => {
            steps::overtakes { name, plan: payments(*plan), other: payments(*other), result }.text()
        }
        Operation::MostYearly { limit, growth, months } => {
            let (limit, months) = (limit.to_string(), *months);
            match growth.ppm() {
                0 => steps::most_yearly { name, months, limit, result }.text(),
                _ => {
                    let growth = growth.to_string();
                    steps::most_yearly_rising { name, growth, months, limit, result }.text()
                }
            }
        }
        Operation::Lowered { full, per_year, years, points } => {
            let (full, years, per_year) = (full.to_string(), *years, per_year.to_string());
            if *points {
                steps::lowered_by_points { name, full, years, per_year, result }.text()
            } else {
                steps::lowered_in_proportion { name, full, years, per_year, result }.text()
            }
        }
        Operation::AtDifference { amount, higher, lower } => {
            let (higher, lower) = (higher.to_string(), lower.to_string());
            steps::at_difference { name, amount: amount.to_string(), higher, lower, result }.text()
        }
        Operation::Around(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| money_between(*part)).collect();
            steps::around { name, parts: list(&parts), result }.text()
        }
        Operation::Part { of, share } => {
            let (amount, share) = (money_between(*of), rates_between(*share));
            steps::part_of { name, amount, share, result }.text()
        }
        Operation::CostBetween { months, base, rate } => {
            let (base, rate) = (money_between(*base), rates_between(*rate));
            match (months.if_exact(), months.low, months.high) {
                (Some(1), ..) => steps::cost_of_month_between { name, base, rate, result }.text(),
                (Some(months), ..) => steps::cost_between { name, months, base, rate, result }.text(),
                (None, least, most) => {
                    steps::cost_of_months_between { name, least, most, base, rate, result }.text()
                }
            }
        }
        Operation::EitherOr { base, rate } => {
            let (base, rate) = (money_between(*base), rate.to_string());
            steps::account_or_none { name, base, rate, result }.text()
        }
        Operation::Bounded { amount, floor, ceiling } => {
            let (amount, floor, ceiling) =
                (amount.to_string(), floor.map(|it| it.to_string()), ceiling.map(|it| it.to_string()));
            match (floor, ceiling) {
                (Some(floor), Some(ceiling)) => {
                    steps::bounded { name, amount, floor, ceiling, result }.text()
                }
                (Some(floor), None) => steps::bounded_below { name, amount, floor, result }.text(),
                (None, Some(ceiling)) => steps::bounded_above { name, amount, ceiling, result }.text(),
                (None, None) => steps::bounds_not_found { name, amount, result }.text(),
            }
        }
        Operation::SumMoney(parts) => {
            let part = |(months, amount): &(u32, Money)| {
                steps::sum_of_months { months: *months, amount: amount.to_string() }.string()
            };
            steps::sum { name, parts: sum(parts.iter().map(part)), result }.text()
        }
    }
}

fn sum(parts: impl Iterator<Item = String>) -> String {
    parts.reduce(|first, next| steps::plus { first, next }.string()).unwrap_or_default()
}

fn converted(part: &ConvertedMonths) -> String {
    let (unit, gives) = (month_span(part.unit), month_span(part.gives));
    steps::converted_part { months: months(part.months), unit, gives }.string()
}

/// From which places an estimate is drawn, and how.
fn comparable(step: &Step, others: &Comparable, claims: &[ClaimRef], result: Text, rules: &Rulebook) -> Text {
    let of_money = matches!(step.result, Figure::MoneyBetween(..));
    let amount = |count: u64| {
        if of_money {
            yuan(Money::from_fen(count))
        } else {
            months(u32::try_from(count).unwrap_or(u32::MAX))
        }
    };
    let (name, places) = (item(step.finds), estimates::places(others, rules));
    let (lowest, highest) = (amount(others.lowest), amount(others.highest));
    let (low, high) = (amount(others.low), amount(others.high));
    let said = estimates::said(claims, rules);
    let widened = (others.low, others.high) != (others.lowest, others.highest);
    match (widened, claims.is_empty()) {
        (false, true) => steps::comparable { name, places, lowest, highest, result }.text(),
        (true, true) => steps::comparable_widened { name, places, lowest, highest, low, high, result }.text(),
        (false, false) => steps::comparable_and_own { name, places, lowest, highest, said, result }.text(),
        (true, false) => {
            steps::comparable_widened_and_own { name, places, lowest, highest, low, high, said, result }
                .text()
        }
    }
}

fn money_between((low, high): (Money, Money)) -> String {
    if low == high {
        steps::amount { amount: high.to_string() }.string()
    } else {
        steps::amount_between { low: low.to_string(), high: high.to_string() }.string()
    }
}

fn rates_between((low, high): (Ratio, Ratio)) -> String {
    if low == high {
        high.to_string()
    } else {
        steps::rate_between { low: low.to_string(), high: high.to_string() }.string()
    }
}

/// A plan of payments in a few words.
fn payments(plan: Payments) -> String {
    let mut parts = Vec::new();
    if plan.once > Money::ZERO {
        parts.push(steps::paid_once { amount: plan.once.to_string() }.string());
    }
    if plan.monthly > Money::ZERO {
        let (amount, months) = (plan.monthly.to_string(), plan.months);
        parts.push(steps::paid_monthly { amount, months }.string());
    }
    if plan.yearly > Money::ZERO {
        parts.push(steps::paid_yearly { amount: plan.yearly.to_string() }.string());
    }
    if plan.growth.ppm() > 0 {
        parts.push(steps::paid_rising { growth: plan.growth.to_string() }.string());
    }
    if parts.is_empty() {
        steps::nothing_to_pay().to_owned()
    } else {
        list(&parts)
    }
}
