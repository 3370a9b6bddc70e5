//! The ways out held against each other.

use super::super::at_office::shown;
use super::super::estimates::{about, named};
use super::super::evidence::confidence;
use super::super::figures::{month, month_span, months};
use super::super::in_chinese;
use super::Say;
use crate::evidence::{Quantity, Value};
use crate::money::Money;
use crate::retirement::remedies::{
    AssumptionField, CheapestUpTo, Comparison, Remedy, RemedyKind, Suggestion,
};
use crate::retirement::{GapTest, TestKind};
use crate::view::{Text, Try};
use crate::wording::words::{office_retirement, office_retirement_in_chinese, retirement_ways};

/// A way out in two or three characters, for tables and pictures.
pub(super) fn short_name(kind: RemedyKind) -> &'static str {
    match kind {
        RemedyKind::LumpSum => retirement_ways::short_lump_sum(),
        RemedyKind::PayMonthly => retirement_ways::short_monthly(),
        RemedyKind::Resident => retirement_ways::short_resident(),
        RemedyKind::Nothing => retirement_ways::short_nothing(),
    }
}

/// A way out within a sentence.
pub(super) fn named_shortly(kind: RemedyKind) -> &'static str {
    match kind {
        RemedyKind::LumpSum => retirement_ways::between_lump_sum(),
        RemedyKind::PayMonthly => retirement_ways::between_monthly(),
        RemedyKind::Resident => retirement_ways::between_resident(),
        RemedyKind::Nothing => retirement_ways::between_nothing(),
    }
}

/// A way out within a sentence about it alone.
fn named_in_full(kind: RemedyKind) -> &'static str {
    match kind {
        RemedyKind::LumpSum => retirement_ways::named_lump_sum(),
        RemedyKind::PayMonthly => retirement_ways::named_monthly(),
        RemedyKind::Resident => retirement_ways::named_resident(),
        RemedyKind::Nothing => retirement_ways::named_nothing(),
    }
}

/// An amount between bounds, without its unit.
pub(super) fn between((low, high): (Money, Money)) -> String {
    if low == high {
        low.to_string()
    } else {
        retirement_ways::between { low: low.to_string(), high: high.to_string() }.string()
    }
}

/// An amount with its unit.
pub(super) fn yuan(amount: Money) -> String {
    retirement_ways::yuan { amount: amount.to_string() }.string()
}

/// An amount between bounds, with its unit.
pub(super) fn yuan_between((low, high): (Money, Money)) -> String {
    if low == high {
        yuan(low)
    } else {
        retirement_ways::yuan_between { low: low.to_string(), high: high.to_string() }.string()
    }
}

/// To the nearest yuan: what a table on a phone has room for. The derivation has the fen.
fn to_yuan(amount: Money) -> Money {
    Money::from_fen((amount.fen() + 50) / 100 * 100)
}

/// Above which yearly premium resident insurance is no longer the cheapest; where it grows, that of the first year.
fn other_way_round(most: CheapestUpTo, comparison: &Comparison) -> Text {
    let (premium, rises) = (yuan(most.premium), comparison.growth.ppm() > 0);
    retirement_ways::other_way_round { premium, rises, exact: most.exact }.text()
}

/// The same, saying up to which age it is counted.
pub(super) fn other_way_round_by_age(most: CheapestUpTo, comparison: &Comparison) -> Text {
    let (premium, rises) = (yuan(most.premium), comparison.growth.ppm() > 0);
    let age = comparison.judged_to;
    retirement_ways::other_way_round_by_age { premium, rises, exact: most.exact, age }.text()
}

impl Say<'_> {
    /// The ways that no source bars, with their columns.
    pub(super) fn open_ways(&self) -> impl Iterator<Item = (usize, &Remedy)> {
        self.answer.remedies.iter().enumerate().filter(|(_, remedy)| !remedy.is_barred())
    }

    pub(super) fn cheapest(&self, comparison: &Comparison) -> Text {
        let age = comparison.judged_to;
        let all = self.open_ways().all(|(_, remedy)| remedy.amount.is_some());
        match comparison.cheapest {
            None => retirement_ways::cheapest_unclear().into(),
            Some(RemedyKind::Nothing) => retirement_ways::cheapest_nothing(),
            Some(RemedyKind::Resident) => {
                let text = match comparison.resident_cheapest_up_to {
                    Some(most) => retirement_ways::cheapest_resident_at_least { age, all }
                        .text()
                        .sentence(other_way_round(most, comparison)),
                    None => retirement_ways::cheapest_resident { age, all }.text(),
                };
                text.sentence(retirement_ways::only_what_is_paid_in().into())
            }
            Some(kind) => retirement_ways::cheapest { way: named_in_full(kind), age, all }.text(),
        }
    }

    pub(super) fn safest(&self, comparison: &Comparison) -> Text {
        let Some(kind) = comparison.safest else { return retirement_ways::safest_unclear().into() };
        let hearsay = self.open_ways().any(|(_, way)| way.kind == kind && self.hearsay(way));
        let text = match kind {
            RemedyKind::LumpSum => retirement_ways::safest_lump_sum { hearsay }.text(),
            _ => retirement_ways::safest { way: named_in_full(kind), hearsay }.text(),
        };
        text.sentence(retirement_ways::confirm_before_paying { hotline: self.hotline() }.text())
    }

    pub(super) fn totals(&self, comparison: &Comparison) -> (Vec<String>, Vec<Vec<Text>>) {
        let kinds = self.open_ways().map(|(_, remedy)| short_name(remedy.kind).to_owned());
        let heads = std::iter::once(retirement_ways::up_to().to_owned()).chain(kinds).collect();
        let rows = comparison.totals.iter().map(|row| {
            let cells = self.open_ways().map(|(at, _)| {
                let amount = row.amounts.get(at).copied().flatten();
                match (amount, row.estimates.get(at).copied().flatten()) {
                    (Some((low, high)), _) => between((to_yuan(low), to_yuan(high))).into(),
                    (None, Some(cost)) => {
                        Text::new().estimate(named(cost.rung, &about((cost.low, cost.high))))
                    }
                    (None, None) => retirement_ways::ask_amount().into(),
                }
            });
            std::iter::once(retirement_ways::at_age { age: row.age }.text()).chain(cells).collect()
        });
        (heads, rows.collect())
    }

    pub(super) fn totals_note(&self, comparison: &Comparison) -> Text {
        let month = month(comparison.from);
        let from = match comparison.growth.ppm() {
            0 => retirement_ways::counted_from { month }.text(),
            _ => {
                let growth = comparison.growth.to_string();
                retirement_ways::counted_from_rising { month, growth }.text()
            }
        };
        let own = self.answer.remedies.iter().any(|one| one.kind == RemedyKind::Resident && one.own_figure);
        let resident =
            if own { retirement_ways::resident_by_yours() } else { retirement_ways::resident_at_least() };
        from.sentence(resident.into()).sentence(retirement_ways::totals_hold().into())
    }

    /// Whom to call about making up, and what to say: in Chinese, with what it means where the page is not.
    pub(super) fn ask(&self) -> Text {
        let questions = std::iter::once(self.what_is_missing());
        let questions = questions.chain(self.ask_at_once()).chain(self.ask_monthly());
        let (chinese, meaning): (Vec<String>, Vec<String>) = questions.unzip();
        let chinese = format!("“{}”", chinese.concat());
        retirement_ways::call_and_say {
            hotline: self.hotline(),
            place: self.place(),
            question: shown(chinese.into(), &meaning.join(" ")),
        }
        .text()
    }

    /// How many months are missing, in Chinese and what it means.
    fn what_is_missing(&self) -> (String, String) {
        let Some(missing) = self.answer.if_keep.months else {
            return both(
                office_retirement_in_chinese::requirement_unknown(),
                office_retirement::requirement_unknown(),
            );
        };
        match (missing.low, missing.if_exact()) {
            (0, _) => (
                office_retirement_in_chinese::perhaps_enough {
                    most: in_chinese::months_counted(missing.high),
                }
                .string(),
                office_retirement::perhaps_enough { most: months(missing.high) }.string(),
            ),
            (_, known) => (
                office_retirement_in_chinese::short { missing: in_chinese::month_span(missing) }.string(),
                office_retirement::short { missing: known.map_or_else(|| month_span(missing), months) }
                    .string(),
            ),
        }
    }

    fn ask_at_once(&self) -> Vec<(String, String)> {
        let gap = &self.answer.if_keep;
        let local =
            |test: &GapTest| test.kind != TestKind::Total && test.short.is_none_or(|short| short.high > 0);
        let mut asked = Vec::new();
        if self.lump_sum_barred() {
            asked.push(both(
                office_retirement_in_chinese::lump_sum_barred(),
                office_retirement::lump_sum_barred(),
            ));
        } else {
            asked.push(both(office_retirement_in_chinese::lump_sum(), office_retirement::lump_sum()));
            if gap.tests.iter().any(local) || gap.unknown_test.is_some() {
                asked.push(both(
                    office_retirement_in_chinese::does_it_count(),
                    office_retirement::does_it_count(),
                ));
            }
        }
        asked
    }

    fn ask_monthly(&self) -> Vec<(String, String)> {
        let until = || both(office_retirement_in_chinese::until_then(), office_retirement::until_then());
        match (self.monthly_barred(), self.lump_sum_barred()) {
            (true, _) => vec![both(
                office_retirement_in_chinese::monthly_barred(),
                office_retirement::monthly_barred(),
            )],
            (false, true) => {
                vec![both(office_retirement_in_chinese::monthly(), office_retirement::monthly()), until()]
            }
            (false, false) => vec![
                both(office_retirement_in_chinese::monthly_instead(), office_retirement::monthly_instead()),
                until(),
            ],
        }
    }

    pub(super) fn figure_to_try(&self, one: &Suggestion) -> Option<Try> {
        let (field, name) = match one.quantity {
            Quantity::BaseFloor => (AssumptionField::Base, retirement_ways::base_floor()),
            Quantity::BaseAverage => (AssumptionField::Base, retirement_ways::base_average()),
            Quantity::LumpSumRate => {
                let known = confidence(self.rules.claim(one.claim).confidence);
                let Value::Rate(rate) = &one.value else { return None };
                let rate = rate.to_string();
                return Some(Try {
                    field: AssumptionField::Rate,
                    label: retirement_ways::try_lump_sum_rate { rate: &*rate, known }.string(),
                    text: rate,
                });
            }
            Quantity::RateUnit => (AssumptionField::Rate, retirement_ways::rate_unit()),
            Quantity::RateFlexible => (AssumptionField::Rate, retirement_ways::rate_flexible()),
            Quantity::FlexibleFixed => (AssumptionField::Monthly, retirement_ways::monthly_flexible()),
            _ => return None,
        };
        let (text, figure) = match &one.value {
            Value::Money(amount) => (amount.to_string(), yuan(*amount)),
            Value::Rate(rate) => (rate.to_string(), rate.to_string()),
            _ => return None,
        };
        Some(Try { field, text, label: retirement_ways::try_figure { name, figure }.string() })
    }
}

fn both(chinese: &str, meaning: &str) -> (String, String) {
    (chinese.to_owned(), meaning.to_owned())
}
