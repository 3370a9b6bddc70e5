//! The two pictures of retirement in words and whole numbers.

use super::super::figures::{age, month_span, months};
use super::compared::{named_shortly, other_way_round_by_age, short_name};
use super::Say;
use crate::calendar::MonthSpan;
use crate::retirement::remedies::{BreakEven, Comparison, Remedy, RemedyKind};
use crate::retirement::{GapTest, Required, TestKind};
use crate::view::cost_axis::{money_marks, points, yuan, AgeAxis};
use crate::view::{Bar, Bars, CostLine, CostLines, Text};
use crate::wording::message::{language, Language};
use crate::wording::words::retirement_pictures;

impl Say<'_> {
    pub(super) fn bars(&self) -> Bars {
        let gaps = self.answer.if_keep.tests.iter().zip(&self.answer.if_stop.tests);
        let bars: Vec<Bar> = gaps.filter_map(|(keep, stop)| self.bar(keep, stop)).collect();
        Bars {
            title: retirement_pictures::title { count: bars.len() }.string(),
            legend: [
                retirement_pictures::paid(),
                retirement_pictures::unsure(),
                retirement_pictures::to_pay(),
                retirement_pictures::missing(),
            ],
            heads: vec![
                retirement_pictures::head_requirement(),
                retirement_pictures::head_required(),
                retirement_pictures::head_so_far(),
                retirement_pictures::head_to_come(),
                retirement_pictures::head_result(),
            ],
            bars,
        }
    }

    fn bar(&self, keep: &GapTest, stop: &GapTest) -> Option<Bar> {
        let months_left = self.answer.months_to_retirement;
        let known = match (&keep.required, keep.short) {
            (Required::NoneKnown, _) => return None,
            (Required::Months(required), Some(short)) => Some((*required, short)),
            _ => None,
        };
        let label = self.test_label(keep.kind).to_owned();
        let have = month_span(stop.have);
        let (needs, missing) = match known {
            Some((required, short)) => (month_span(required), super::short(short)),
            None => (
                retirement_pictures::required_unknown().to_owned(),
                retirement_pictures::missing_unknown().to_owned(),
            ),
        };
        Some(Bar {
            says: match known {
                Some(_) => self.bar_says(&needs, &have, &missing),
                None => self.unknown_bar_says(keep.kind, &have),
            },
            paid: stop.have.low,
            unsure: stop.have.high - stop.have.low.min(stop.have.high),
            to_pay: months_left,
            short: known.map_or(0, |(_, short)| short.low),
            required: known.map(|(required, _): (MonthSpan, _)| required.high),
            cells: vec![label.clone(), needs, have, months(months_left), missing],
            label,
        })
    }

    fn bar_says(&self, required: &str, have: &str, missing: &str) -> Text {
        match self.answer.months_to_retirement {
            0 => retirement_pictures::bar { required, have, missing }.text(),
            left => retirement_pictures::bar_paying { required, have, left: months(left), missing }.text(),
        }
    }

    /// A bar in a sentence where the requirement was not found: by the estimate where there is one.
    fn unknown_bar_says(&self, kind: TestKind, have: &str) -> Text {
        let estimate = self.answer.if_keep.estimate.filter(|_| kind == TestKind::Total);
        let estimate = estimate.map(|gap| Say::gap_estimate(&gap));
        let left = Some(self.answer.months_to_retirement).filter(|left| *left > 0).map(months);
        match (estimate, left) {
            (Some(estimate), None) => retirement_pictures::bar_estimated { have, estimate }.text(),
            (Some(estimate), Some(left)) => {
                retirement_pictures::bar_estimated_paying { have, left, estimate }.text()
            }
            (None, None) => retirement_pictures::bar_unknown { have }.text(),
            (None, Some(left)) => retirement_pictures::bar_unknown_paying { have, left }.text(),
        }
    }

    /// An age so many months after the first payment.
    fn age_at(&self, comparison: &Comparison, month: u32) -> String {
        age(comparison.age_months + month.saturating_sub(1))
    }

    pub(super) fn crossings(&self, comparison: &Comparison) -> Vec<Text> {
        let known: Vec<&Remedy> =
            self.open_ways().map(|(_, way)| way).filter(|way| way.plans.is_some()).collect();
        if known.len() < 2 {
            return Vec::new();
        }
        if comparison.break_evens.is_empty() {
            return self.no_crossing(comparison, &known);
        }
        comparison.break_evens.iter().map(|one| self.crossing(comparison, one)).collect()
    }

    /// What can be said where none overtakes another. At the national least, resident insurance being cheaper is no promise:
    /// the local premium may be higher. Where it is the dearest even so, a higher one changes nothing.
    fn no_crossing(&self, comparison: &Comparison, known: &[&Remedy]) -> Vec<Text> {
        let least = known.iter().find(|way| way.kind == RemedyKind::Resident && !way.own_figure);
        let most = |way: &Remedy| {
            let at = self.answer.remedies.iter().position(|one| one.kind == way.kind)?;
            let row = comparison.totals.iter().find(|row| row.age == comparison.judged_to)?;
            Some(row.amounts.get(at).copied().flatten()?.1)
        };
        let dearest = least.is_none_or(|resident| {
            most(resident)
                .is_some_and(|paid| known.iter().all(|way| most(way).is_some_and(|one| one <= paid)))
        });
        match comparison.resident_cheapest_up_to {
            Some(most) => {
                let turns = other_way_round_by_age(most, comparison);
                vec![retirement_pictures::resident_always_less { turns }.text()]
            }
            None if dearest => vec![retirement_pictures::never_cross().into()],
            None => Vec::new(),
        }
    }

    fn crossing(&self, comparison: &Comparison, one: &BreakEven) -> Text {
        let (way, than) = (named_shortly(one.kind), named_shortly(one.than));
        let age = self.age_at(comparison, one.earliest);
        let Some(latest) = one.latest else {
            return retirement_pictures::may_cross { way, age, than }.text();
        };
        let text = match (latest == one.earliest, one.earliest) {
            (true, month @ 0..=24) => {
                retirement_pictures::crosses_in_month { way, age, nth: ordinal(month), than }.text()
            }
            (true, month) => {
                let nth = ordinal(month.div_ceil(12));
                retirement_pictures::crosses_in_year { way, age, nth, than }.text()
            }
            (false, _) => {
                let to = self.age_at(comparison, latest);
                let ages = retirement_pictures::ages { from: age, to }.string();
                retirement_pictures::crosses_between { way, ages, than }.text()
            }
        };
        if self.may_be_sooner(one) {
            text.sentence(retirement_pictures::crosses_sooner_locally().into())
        } else {
            text
        }
    }

    /// Whether a higher local premium brings it forward, the national least having been taken.
    fn may_be_sooner(&self, one: &BreakEven) -> bool {
        let least = |way: &Remedy| way.kind == RemedyKind::Resident && !way.own_figure;
        one.kind == RemedyKind::Resident && self.answer.remedies.iter().any(least)
    }

    pub(super) fn cost_lines(&self, comparison: &Comparison) -> Option<CostLines> {
        let axis = AgeAxis::new(comparison.age_months, comparison.totals.last()?.age)?;
        let shown = axis.months;
        let lines: Vec<CostLine> = self
            .open_ways()
            .filter_map(|(_, remedy)| {
                let (low, high) = remedy.plans?;
                let highs = if low == high { Vec::new() } else { points(high, shown) };
                Some(CostLine { name: short_name(remedy.kind), low: points(low, shown), high: highs })
            })
            .collect();
        if lines.len() < 2 {
            return None;
        }
        let ends = lines.iter().flat_map(|line| line.low.iter().chain(&line.high)).map(|(_, sum)| *sum);
        let money_marks = money_marks(ends.max().unwrap_or(0)).map(|sum| (sum, wan(sum))).to_vec();
        let mut months_marks = vec![(0, age(comparison.age_months))];
        months_marks.extend(axis.marks().map(|(month, years)| (month, format!("{years}"))));
        let crossings = comparison.break_evens.iter().filter(|one| one.earliest <= shown).filter_map(|one| {
            let remedy = self.answer.remedies.iter().find(|remedy| remedy.kind == one.kind)?;
            let sum = remedy.plans?.1.total(one.earliest)?;
            Some((one.earliest, yuan(sum), self.age_at(comparison, one.earliest)))
        });
        Some(CostLines {
            title: retirement_pictures::costs_by_age().to_owned(),
            crossings: crossings.collect(),
            lines,
            months: shown,
            months_marks,
            money_marks,
        })
    }
}

/// Yuan as people say large sums: by ten thousands in Chinese, by thousands in English.
fn wan(sum: u64) -> String {
    match sum {
        0 => "0".to_owned(),
        _ if sum < 10_000 => retirement_pictures::yuan { amount: sum }.string(),
        _ => {
            let amount = match language() {
                Language::Chinese if sum.is_multiple_of(10_000) => (sum / 10_000).to_string(),
                Language::Chinese => format!("{}.{}", sum / 10_000, sum % 10_000 / 1_000),
                Language::English => (sum / 1_000).to_string(),
            };
            retirement_pictures::large_sum { amount }.string()
        }
    }
}

/// The so-manieth: English writes 1st, 2nd, 3rd, 4th.
fn ordinal(number: u32) -> String {
    let end = match (number % 10, number % 100) {
        _ if language() == Language::Chinese => "",
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{end}")
}
