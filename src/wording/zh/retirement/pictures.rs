//! The two pictures of retirement in words and whole numbers.

use super::super::figures::{age, month_span, months};
use super::compared::{named_shortly, short_name, turning};
use super::Say;
use crate::calendar::MonthSpan;
use crate::money::Money;
use crate::reasoning::Payments;
use crate::retirement::remedies::{BreakEven, Comparison, Remedy, RemedyKind};
use crate::retirement::{Required, TestKind};
use crate::wording::say::{say, tell};
use crate::wording::{Bar, Bars, CostLine, CostLines, Text};

/// The picture ends at this age, unless the person reckons further.
const SHOWN_AGE: u32 = 85;

fn yuan(amount: Money) -> u64 {
    amount.fen() / 100
}

impl Say<'_> {
    pub(super) fn bars(&self) -> Bars {
        let answer = self.answer;
        let months_left = answer.months_to_retirement;
        let bars = answer.if_keep.tests.iter().zip(&answer.if_stop.tests).filter_map(|(keep, stop)| {
            let label = self.test_label(keep.kind).to_owned();
            let have = month_span(stop.have);
            let (required, short) = match (&keep.required, keep.short) {
                (Required::NoneKnown, _) => return None,
                (Required::Months(required), Some(short)) => (Some(*required), Some(short)),
                _ => (None, None),
            };
            let needs = required.map_or_else(|| say!("没查到", "not found").to_owned(), month_span);
            let missing = short.map_or_else(|| say!("不知道", "not known").to_owned(), super::short);
            let wants =
                if required.is_some() { say!("要 ", "required ") } else { say!("要求", "requirement ") };
            let says = Text::new()
                .plain(tell!("{wants}{needs}，已有 {have}", "{wants}{needs}, so far {have}"))
                .plain(match months_left {
                    0 => say!("，", ": ").to_owned(),
                    left => {
                        tell!("，到退休再缴 {}，", ", {} more until you retire: ", months(left))
                    }
                });
            let says = match short {
                Some(_) => says.key(missing.clone()),
                None => match self.answer.if_keep.estimate.filter(|_| keep.kind == TestKind::Total) {
                    Some(gap) => says.estimate(Say::gap_estimate(&gap)),
                    None => says.key(say!("差多少要先问", "ask first how much is missing")),
                },
            };
            Some(Bar {
                says,
                paid: stop.have.low,
                unsure: stop.have.high - stop.have.low.min(stop.have.high),
                to_pay: months_left,
                short: short.map_or(0, |short| short.low),
                required: required.map(|required: MonthSpan| required.high),
                cells: vec![label.clone(), needs, have, months(months_left), missing],
                label,
            })
        });
        let bars: Vec<Bar> = bars.collect();
        let title = match bars.len() {
            1 => say!("一项要求，差多少", "The requirement, and how much you are short"),
            2 => say!("两项要求，各差多少", "The two requirements, and how much you are short of each"),
            _ => say!("三项要求，各差多少", "The three requirements, and how much you are short of each"),
        };
        Bars {
            title: title.to_owned(),
            legend: say!(
                ["已缴", "没填清楚", "到退休还能缴", "差"],
                ["Paid", "Not filled in", "Still to be paid until you retire", "Missing"]
            ),
            heads: say!(
                vec!["要求", "要多少", "已有", "还能缴", "结果"],
                vec!["Requirement", "Required", "So far", "Still to come", "Result"]
            ),
            bars,
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
            Some(turns) => {
                let age = comparison.judged_to;
                let until = Text::from(tell!(
                    "按全国最低标准算，居民医保一直花得少，到 110 岁也不会反过来；算到 {age} 岁，",
                    "At the national minimum premium, resident medical insurance goes on costing less, even at age 110. "
                ));
                vec![until.then(turning(turns, comparison.growth)).plain(say!("。".to_owned(), format!(" by age {age}.")))]
            }
            None if dearest => vec![say!(
                "这几种办法花的钱，先少的一直少，到 110 岁也不会反过来。",
                "Whichever of these ways costs less at first goes on costing less: that does not turn round, even at age 110."
            )
            .into()],
            None => Vec::new(),
        }
    }

    fn crossing(&self, comparison: &Comparison, one: &BreakEven) -> Text {
        let (kind, than) = (named_shortly(one.kind), named_shortly(one.than));
        let early = self.age_at(comparison, one.earliest);
        let text =
            Text::new().plain(tell!("{kind}一开始花得少，到 ", "At first, {kind} costs less than {than}. "));
        match one.latest {
            Some(latest) if latest == one.earliest => {
                text.plain(say!("", "At the age of ")).key(early).plain(tell!(
                    "（缴费第 {}）超过{than}，以后一直更贵。{}",
                    " (in the {} of paying) it becomes the dearer of the two and stays so.{}",
                    months_at(one.earliest),
                    self.sooner(one)
                ))
            }
            Some(latest) => text
                .plain(say!("", "Somewhere between the ages of "))
                .key(tell!("{early}到{}", "{early} and {}", self.age_at(comparison, latest)))
                .plain(tell!(
                    "之间超过{than}，以后一直更贵。{}",
                    " it becomes the dearer of the two and stays so.{}",
                    self.sooner(one)
                )),
            None => text.plain(say!("", "From the age of ")).key(early).plain(tell!(
                "起可能超过{than}，也可能一直不超过，看当地实际的数。",
                " on it may cost more, or it may never: that depends on the actual local figures."
            )),
        }
    }

    /// That a higher local premium brings it forward, where the national least was taken.
    fn sooner(&self, one: &BreakEven) -> &'static str {
        let least = |way: &Remedy| way.kind == RemedyKind::Resident && !way.own_figure;
        match one.kind == RemedyKind::Resident && self.answer.remedies.iter().any(least) {
            true => say!(
                "这是按全国最低标准算的，当地缴得多，就来得更早。",
                " This is at the national minimum premium: where the local one is higher, it comes sooner."
            ),
            false => "",
        }
    }

    pub(super) fn cost_lines(&self, comparison: &Comparison) -> Option<CostLines> {
        let end_age = comparison.totals.last().map(|last| last.age)?.max(SHOWN_AGE);
        let shown = (end_age * 12).checked_sub(comparison.age_months).filter(|months| *months > 12)?;
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
        let top = rounded_up(ends.max().unwrap_or(0));
        let money_marks = (0..=2).map(|half| top * half / 2).map(|sum| (sum, wan(sum))).collect();
        let mut months_marks = vec![(0, age(comparison.age_months))];
        let ages = [65, 70, 75, 80, 85, 90, 95, 100, 105, 110];
        for years in ages.into_iter().filter(|years| *years <= end_age) {
            let Some(month) = (years * 12).checked_sub(comparison.age_months) else { continue };
            // Not on top of the first mark.
            if month > shown / 5 && month <= shown {
                months_marks.push((month, format!("{years}")));
            }
        }
        let crossings = comparison.break_evens.iter().filter(|one| one.earliest <= shown).filter_map(|one| {
            let remedy = self.answer.remedies.iter().find(|remedy| remedy.kind == one.kind)?;
            let sum = remedy.plans?.1.total(one.earliest)?;
            Some((one.earliest, yuan(sum), self.age_at(comparison, one.earliest)))
        });
        Some(CostLines {
            title: say!("一共花多少，随年纪怎么变", "What you pay altogether, by age").to_owned(),
            crossings: crossings.collect(),
            lines,
            months: shown,
            months_marks,
            money_marks,
        })
    }
}

/// The sums where a line bends: after the first month, every twelve months, and where monthly payments end.
fn points(plan: Payments, shown: u32) -> Vec<(u32, u64)> {
    let wanted = |month: u32| {
        month == 1 || month.is_multiple_of(12) || month % 12 == 1 || month == plan.months || month == shown
    };
    let sums = (1..=shown).zip(plan.running());
    let bends = sums.filter(|(month, _)| wanted(*month)).map(|(month, sum)| (month, yuan(sum)));
    let start = if plan.once > Money::ZERO { yuan(plan.once) } else { 0 };
    std::iter::once((0, start)).chain(bends).collect()
}

/// The next round number: one, two or five with noughts behind it.
fn rounded_up(sum: u64) -> u64 {
    let mut step = 100_u64;
    loop {
        for times in [1, 2, 3, 5] {
            if step * times >= sum {
                return step * times;
            }
        }
        step = step.saturating_mul(10);
        if step > u64::MAX / 100 {
            return sum;
        }
    }
}

/// Yuan as people say large sums: by ten thousands in Chinese, by thousands in English.
fn wan(sum: u64) -> String {
    match sum {
        0 => "0".to_owned(),
        _ if sum < 10_000 => tell!("{sum}元", "¥{sum}"),
        _ => say!(
            match sum.is_multiple_of(10_000) {
                true => format!("{}万", sum / 10_000),
                false => format!("{}.{}万", sum / 10_000, sum % 10_000 / 1_000),
            },
            format!("¥{}k", sum / 1_000)
        ),
    }
}

/// The so-manieth month of payments, or year.
fn months_at(month: u32) -> String {
    match month {
        0..=24 => say!(format!("{month} 个月"), format!("{} month", ordinal(month))),
        _ => {
            let year = month.div_ceil(12);
            say!(format!("{year} 年"), format!("{} year", ordinal(year)))
        }
    }
}

/// 1st, 2nd, 3rd, 4th.
fn ordinal(number: u32) -> String {
    let end = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{end}")
}
