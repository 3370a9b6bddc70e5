//! The derivation: one sentence a step.

use super::estimates;
use super::evidence::{number, value};
use super::figures::{age, counted, date, due, list, month, month_span, months, span, working_days, yuan};
use super::items::item;
use super::step_topics::step_topic;
use crate::calendar::DateSpan;
use crate::evidence::{ClaimRef, Quantity, Value};
use crate::money::{Money, Ratio};
use crate::reasoning::{Basis, Comparable, ConvertedMonths, Figure, Item, Operation, Payments, Step};
use crate::rulebook::Rulebook;
use crate::wording::say::{say, tell};
use crate::wording::{lang_of_data, StepLine, Text};

/// One step. `sources` is the numbered list it points into.
pub(super) fn step(step: &Step, sources: &[ClaimRef], rules: &Rulebook) -> StepLine {
    let name = item(step.finds);
    let result = figure(step, rules);
    let how = how(step, rules);
    let source = match step.basis {
        Basis::Claim(claim) => number(claim, sources, rules),
        Basis::Arithmetic | Basis::Person | Basis::Convention => None,
    };
    let what = Text::new().plain(tell!("{name}：{how}", "{name}: {how}"));
    let as_the_source_has_it = matches!(step.result, Figure::Value(Value::Text(_)));
    let what = match lang_of_data() {
        Some(_) if as_the_source_has_it => what.data(result),
        _ => what.key(result),
    };
    StepLine { topic: step_topic(step.finds), what, source }
}

fn quantity_of(step: &Step, rules: &Rulebook) -> Quantity {
    match step.basis {
        Basis::Claim(claim) => rules.line(claim).quantity,
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
        Figure::Months(count) => match (step.finds, count.known()) {
            (Item::StatutoryAge, Some(months)) => age(months),
            _ => month_span(*count),
        },
        Figure::MonthOfYear(earliest, latest) if earliest == latest => month(*earliest),
        Figure::MonthOfYear(earliest, latest) => {
            tell!("{}到{}之间", "between {} and {}", month(*earliest), month(*latest))
        }
        Figure::Money(amount) => yuan(*amount),
        Figure::MoneyBetween(low, high) if low == high => yuan(*high),
        Figure::MoneyBetween(low, high) => tell!("{low} 到 {high} 元", "¥{low} to ¥{high}"),
    }
}

fn provisional(days: DateSpan, rules: &Rulebook) -> String {
    let shown = span(days, &rules.calendar);
    match days.provisional {
        true => {
            tell!("{shown}（暂按法定节假日推算）", "{shown} (for now worked out from the statutory holidays)")
        }
        false => shown,
    }
}

fn how(step: &Step, rules: &Rulebook) -> String {
    match &step.operation {
        Operation::Read => String::new(),
        Operation::YourFigure => say!("您填的 ", "you entered ").to_owned(),
        Operation::OneOf(claims) => {
            let values: Vec<_> = claims
                .iter()
                .filter_map(|claim| rules.line(*claim).steps[claim.step].value.as_ref())
                .map(|found| value(quantity_of(step, rules), found))
                .collect();
            tell!(
                "看情况，可能是 {}，所以 ",
                "it depends; it may be {}, so ",
                values.join(say!(" 或 ", " or "))
            )
        }
        Operation::IfItApplies(_) => say!(
            "看您的情况适不适用，所以 ",
            "depends on whether it applies to you, so "
        ).to_owned(),
        Operation::WorkingDaysAfter { counted_from, days } => {
            say!(
                format!("{} 当天不算，往后数 {days} 个工作日 → ", date(*counted_from)),
                format!("{} itself not counted, {} on → ", date(*counted_from), working_days(*days))
            )
        }
        Operation::MonthsAfter { counted_from, months: count } => {
            tell!("{} 加 {} → ", "{} plus {} → ", date(*counted_from), months(*count))
        }
        Operation::Delay { born, first, step, cap } => tell!(
            "{}出生；{}及以后出生的，每 {step} 个月延迟 1 个月，最多 {} → ",
            "born {}; for those born in {} or later, 1 month of delay for each {step} months of birth, {} at the most → ",
            month(*born),
            month(*first),
            months(*cap)
        ),
        Operation::MonthsThrough { after, through } => {
            tell!(
                "{}之后到{}（含当月），每个月算 1 个月 → ",
                "after {} up to and including {}, each month counts as 1 → ",
                month(*after),
                month(*through)
            )
        }
        Operation::MonthAfter { after, months: count } => {
            tell!("{}以后再缴 {} → ", "after {}, paying {} more → ", month(*after), month_span(*count))
        }
        Operation::DistinctMonths(runs) => {
            let runs: Vec<_> =
                runs.iter().map(|(from, to)| tell!("{}到{}", "{} to {}", month(*from), month(*to))).collect();
            tell!(
                "您填的 {}，重叠的月份只算一次 → ",
                "you entered {}; months that overlap count once → ",
                list(&runs)
            )
        }
        Operation::Between { sure, possible } => tell!(
            "至少 {}，最多 {} → ",
            "at least {}, at most {} → ",
            months(*sure),
            months(*possible)
        ),
        Operation::Converted { parts, most } => {
            let each = |part: &ConvertedMonths| {
                tell!(
                    "{} 里每 {} 折 {}",
                    "of {}, every {} gives {}",
                    months(part.months),
                    month_span(part.unit),
                    month_span(part.gives)
                )
            };
            let most = most.map(|most| tell!("最多 {}", "at most {}", months(most)));
            let said: Vec<_> = parts.iter().map(each).chain(most).collect();
            format!("{} → ", list(&said))
        }
        Operation::Sum(parts) => {
            format!("{} = ", parts.iter().map(|p| month_span(*p)).collect::<Vec<_>>().join(" + "))
        }
        Operation::Less { from, by } => {
            tell!("{} − {} → ", "{} − {} → ", month_span(*from), months(*by))
        }
        Operation::ShortOf { required, have } => {
            tell!(
                "要 {}，有 {}，差 ",
                "{} required, {} so far, short by ",
                month_span(*required),
                month_span(*have)
            )
        }
        Operation::Largest(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| month_span(*part)).collect();
            tell!("{} 里最大的 → ", "the largest of {} → ", list(&parts))
        }
        Operation::Cost { months: 1, base, rate } => tell!("{base} 元 × {rate} = ", "¥{base} × {rate} = "),
        Operation::Cost { months: count, base, rate } => say!(
            format!("{count} 个月 × {base} 元 × {rate} = "),
            format!("{} × ¥{base} × {rate} = ", counted(*count, "month"))
        ),
        Operation::Paid { plan, months: count } => say!(
            format!("{}，{count} 个月里一共 ", payments(*plan)),
            format!("{}; in {} altogether ", payments(*plan), counted(*count, "month"))
        ),
        Operation::Overtakes { plan, other, .. } => {
            tell!(
                "{}，和{}比，从缴费的第几个月起更多 → ",
                "{}, against {}: the month of paying from which the first comes to more → ",
                payments(*plan),
                payments(*other)
            )
        }
        Operation::MostYearly { limit, growth, months: count } => say!(
            format!("每 12 个月缴一次{}，{count} 个月里一共不超过 {limit} 元，每年最多 ", rising(*growth)),
            format!(
                "paid once every 12 months{}, in {} no more than ¥{limit} altogether: at most, each year, ",
                rising(*growth),
                counted(*count, "month")
            )
        ),
        Operation::Lowered { full, per_year, years, points: true } => {
            tell!(
                "按百分点减：{full} 减 {years} 个 {per_year} = ",
                "in percentage points: {full} less {years} times {per_year} = "
            )
        }
        Operation::Lowered { full, per_year, years, points: false } => {
            tell!(
                "按比例减：{full} 减掉它的 {years} 个 {per_year} = ",
                "as a proportion: {full} less {years} times {per_year} of itself = "
            )
        }
        Operation::AtDifference { amount, higher, lower } => {
            tell!("{amount} 元 ×（{higher} − {lower}）= ", "¥{amount} × ({higher} − {lower}) = ")
        }
        Operation::Said(claims) => tell!(
            "没有一个能作准，各来源说的是 {}，所以 ",
            "none can be relied on; sources say {}, so ",
            estimates::said(claims, rules)
        ),
        Operation::Comparable(others, claims) => comparable(step, others, claims, rules),
        Operation::Around(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| money_between(*part)).collect();
            tell!("{} 里从最低到最高 → ", "from the lowest to the highest of {} → ", list(&parts))
        }
        Operation::Part { of, share } => {
            tell!("{} 的 {} → ", "{1} of {0} → ", money_between(*of), rates_between(*share))
        }
        Operation::CostBetween { months: count, base, rate } => match count.known() {
            Some(1) => format!("{} × {} = ", money_between(*base), rates_between(*rate)),
            Some(count) => say!(
                format!("{count} 个月 × {} × {} = ", money_between(*base), rates_between(*rate)),
                format!(
                    "{} × {} × {} = ",
                    counted(count, "month"),
                    money_between(*base),
                    rates_between(*rate)
                )
            ),
            None => tell!(
                "{} 到 {} 个月 × {} × {} = ",
                "{} to {} months × {} × {} = ",
                count.low,
                count.high,
                money_between(*base),
                rates_between(*rate)
            ),
        },
        Operation::EitherOr { base, rate } => tell!(
            "不带个人账户的一分不划；带的划 {} 的 {rate} → ",
            "nothing without a personal account; with one, {rate} of {} → ",
            money_between(*base)
        ),
        Operation::Bounded { amount, floor, ceiling } => bounded(*amount, *floor, *ceiling),
        Operation::SumMoney(parts) => {
            let parts: Vec<_> =
                parts.iter().map(|(months, amount)| say!(
                    format!("{months} 个月 × {amount} 元"),
                    format!("{} × ¥{amount}", counted(*months, "month"))
                )).collect();
            format!("{} = ", parts.join(" + "))
        }
    }
}

/// From which places an estimate is drawn, and how.
fn comparable(step: &Step, others: &Comparable, claims: &[ClaimRef], rules: &Rulebook) -> String {
    let of_money = matches!(step.result, Figure::MoneyBetween(..));
    let amount = |count: u64| match of_money {
        true => yuan(Money::from_fen(count)),
        false => months(u32::try_from(count).unwrap_or(u32::MAX)),
    };
    let drawn = tell!(
        "{}，最低 {}，最高 {}",
        "{}: lowest {}, highest {}",
        estimates::places(others, rules),
        amount(others.lowest),
        amount(others.highest)
    );
    let widened = match (others.low, others.high) == (others.lowest, others.highest) {
        true => String::new(),
        false => tell!("，放宽到 {} 到 {}", ", widened to {} to {}", amount(others.low), amount(others.high)),
    };
    let own = match claims.is_empty() {
        true => String::new(),
        false => {
            tell!("；对这里的说法有 {}", "; of this place it is said: {}", estimates::said(claims, rules))
        }
    };
    format!("{drawn}{widened}{own} → ")
}

fn money_between((low, high): (Money, Money)) -> String {
    match low == high {
        true => tell!("{high} 元", "¥{high}"),
        false => tell!("{low} 到 {high} 元", "¥{low} to ¥{high}"),
    }
}

fn rates_between((low, high): (Ratio, Ratio)) -> String {
    match low == high {
        true => high.to_string(),
        false => tell!("{low} 到 {high}", "{low} to {high}"),
    }
}

/// How a payment grows, behind what it is; nothing where it does not.
fn rising(growth: Ratio) -> String {
    match growth.ppm() {
        0 => String::new(),
        _ => tell!("（满 12 个月涨 {growth}）", " (rising by {growth} after each 12 months)"),
    }
}

/// A plan of payments in a few words.
fn payments(plan: Payments) -> String {
    let mut parts = Vec::new();
    if plan.once > Money::ZERO {
        parts.push(tell!("一次 {} 元", "¥{} once", plan.once));
    }
    if plan.monthly > Money::ZERO {
        parts.push(say!(
            format!("每月 {} 元缴 {} 个月", plan.monthly, plan.months),
            format!("¥{} a month for {}", plan.monthly, counted(plan.months, "month"))
        ));
    }
    if plan.yearly > Money::ZERO {
        parts.push(tell!("每 12 个月 {} 元", "¥{} every 12 months", plan.yearly));
    }
    if plan.growth.ppm() > 0 {
        parts.push(tell!(
            "满 12 个月涨 {}，四舍五入到分",
            "rising by {} after each 12 months, rounded to the fen",
            plan.growth
        ));
    }
    match parts.is_empty() {
        true => say!("不用缴", "nothing to pay").to_owned(),
        false => list(&parts),
    }
}

fn bounded(amount: Money, floor: Option<Money>, ceiling: Option<Money>) -> String {
    let bounds = match (floor, ceiling) {
        (Some(floor), Some(ceiling)) => {
            tell!("不低于 {floor} 元、不高于 {ceiling} 元", "not below ¥{floor}, not above ¥{ceiling}")
        }
        (Some(floor), None) => {
            tell!("不低于 {floor} 元，上限不清楚", "not below ¥{floor}; the highest base is not known")
        }
        (None, Some(ceiling)) => {
            tell!("不高于 {ceiling} 元，下限不清楚", "not above ¥{ceiling}; the lowest base is not known")
        }
        (None, None) => say!(
            "上下限没查到，先按您填的",
            "lowest and highest base were not found, so what you entered is taken for now"
        )
        .to_owned(),
    };
    tell!("您填的 {amount} 元，{bounds} → ", "you entered ¥{amount}, {bounds} → ")
}
