//! The derivation in Chinese: one sentence a step.

use super::evidence::{number, value};
use super::figures::{age, date, due, month, month_span, months, span};
use crate::calendar::DateSpan;
use crate::evidence::{ClaimRef, Quantity};
use crate::money::Money;
use crate::reasoning::{Basis, Figure, Item, Operation, Payments, Step};
use crate::rulebook::Rulebook;
use crate::wording::{StepLine, Text};

/// One step. `sources` is the numbered list it points into.
pub(super) fn step(step: &Step, sources: &[ClaimRef], rules: &Rulebook) -> StepLine {
    let name = item(step.finds);
    let result = figure(step, rules);
    let how = how(step, rules);
    let source = match step.basis {
        Basis::Claim(claim) => number(claim, sources, rules),
        Basis::Arithmetic | Basis::Person | Basis::Convention => None,
    };
    StepLine { what: Text::new().plain(format!("{name}：{how}")).key(result), source }
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
            Item::StatutoryDate => date(*day),
            _ => due(*day, &rules.calendar),
        },
        Figure::Span(days) => provisional(*days, rules),
        Figure::Months(count) => match (step.finds, count.known()) {
            (Item::StatutoryAge, Some(months)) => age(months),
            _ => month_span(*count),
        },
        Figure::MonthOfYear(earliest, latest) if earliest == latest => month(*earliest),
        Figure::MonthOfYear(earliest, latest) => format!("{}到{}之间", month(*earliest), month(*latest)),
        Figure::Money(amount) => format!("{amount}元"),
    }
}

fn provisional(days: DateSpan, rules: &Rulebook) -> String {
    let shown = span(days, &rules.calendar);
    match days.provisional {
        true => format!("{shown}（暂按法定节假日推算）"),
        false => shown,
    }
}

fn how(step: &Step, rules: &Rulebook) -> String {
    match &step.operation {
        Operation::Read => String::new(),
        Operation::YourFigure => "您填的 ".to_owned(),
        Operation::OneOf(claims) => {
            let values: Vec<_> = claims
                .iter()
                .filter_map(|claim| rules.line(*claim).steps[claim.step].value.as_ref())
                .map(|found| value(quantity_of(step, rules), found))
                .collect();
            format!("看情况，可能是 {}，所以 ", values.join(" 或 "))
        }
        Operation::IfItApplies(_) => "看您的情况适不适用，所以 ".to_owned(),
        Operation::WorkingDaysAfter { counted_from, days } => {
            format!("{} 当天不算，往后数 {days} 个工作日 → ", date(*counted_from))
        }
        Operation::MonthsAfter { counted_from, months: count } => {
            format!("{} 加 {} → ", date(*counted_from), months(*count))
        }
        Operation::Delay { born, first, step, cap } => format!(
            "{}出生；{}及以后出生的，每 {step} 个月延迟 1 个月，最多 {} → ",
            month(*born),
            month(*first),
            months(*cap)
        ),
        Operation::MonthsThrough { after, through } => {
            format!("{}之后到{}（含当月），每个月算 1 个月 → ", month(*after), month(*through))
        }
        Operation::MonthAfter { after, months: count } => {
            format!("{}以后再缴 {} → ", month(*after), month_span(*count))
        }
        Operation::DistinctMonths(runs) => {
            let runs: Vec<_> =
                runs.iter().map(|(from, to)| format!("{}到{}", month(*from), month(*to))).collect();
            format!("您填的 {}，重叠的月份只算一次 → ", runs.join("、"))
        }
        Operation::Sum(parts) => {
            format!("{} = ", parts.iter().map(|p| month_span(*p)).collect::<Vec<_>>().join(" + "))
        }
        Operation::ShortOf { required, have } => {
            format!("要 {}，有 {}，差 ", month_span(*required), month_span(*have))
        }
        Operation::Largest(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| month_span(*part)).collect();
            format!("{} 里最大的 → ", parts.join("、"))
        }
        Operation::Cost { months: 1, base, rate } => format!("{base} 元 × {rate} = "),
        Operation::Cost { months: count, base, rate } => format!("{count} 个月 × {base} 元 × {rate} = "),
        Operation::Paid { plan, months: count } => format!("{}，{count} 个月里一共 ", payments(*plan)),
        Operation::Overtakes { plan, other, .. } => {
            format!("{}，和{}比，从缴费的第几个月起更多 → ", payments(*plan), payments(*other))
        }
        Operation::Lowered { full, per_year, years, points: true } => {
            format!("按百分点减：{full} 减 {years} 个 {per_year} = ")
        }
        Operation::Lowered { full, per_year, years, points: false } => {
            format!("按比例减：{full} 减掉它的 {years} 个 {per_year} = ")
        }
        Operation::AtDifference { amount, higher, lower } => {
            format!("{amount} 元 ×（{higher} − {lower}）= ")
        }
        Operation::Bounded { amount, floor, ceiling } => bounded(*amount, *floor, *ceiling),
        Operation::SumMoney(parts) => {
            let parts: Vec<_> =
                parts.iter().map(|(months, amount)| format!("{months} 个月 × {amount} 元")).collect();
            format!("{} = ", parts.join(" + "))
        }
    }
}

/// A plan of payments in a few words.
fn payments(plan: Payments) -> String {
    let mut parts = Vec::new();
    if plan.once > Money::ZERO {
        parts.push(format!("一次 {} 元", plan.once));
    }
    if plan.monthly > Money::ZERO {
        parts.push(format!("每月 {} 元缴 {} 个月", plan.monthly, plan.months));
    }
    if plan.yearly > Money::ZERO {
        parts.push(format!("每 12 个月 {} 元", plan.yearly));
    }
    if plan.growth.ppm() > 0 {
        parts.push(format!("满 12 个月涨 {}，四舍五入到分", plan.growth));
    }
    match parts.is_empty() {
        true => "不用缴".to_owned(),
        false => parts.join("、"),
    }
}

fn bounded(amount: Money, floor: Option<Money>, ceiling: Option<Money>) -> String {
    let bounds = match (floor, ceiling) {
        (Some(floor), Some(ceiling)) => format!("不低于 {floor} 元、不高于 {ceiling} 元"),
        (Some(floor), None) => format!("不低于 {floor} 元，上限没查到"),
        (None, Some(ceiling)) => format!("不高于 {ceiling} 元，下限没查到"),
        (None, None) => "上下限没查到，先按您填的".to_owned(),
    };
    format!("您填的 {amount} 元，{bounds} → ")
}

fn item(item: Item) -> &'static str {
    match item {
        Item::TransferOutLimit => "转出期限",
        Item::TransferInLimit => "转入期限",
        Item::TransferOutDue => "转出最晚",
        Item::RelationDue => "转入最晚（转出、转入期限相加）",
        Item::MoneyCommonFrom => "余额常见到账从",
        Item::MoneyCommonTo => "余额常见到账到",
        Item::MoneySlowUntil => "余额慢的到",
        Item::MoneyPayoutDue => "打到银行账户（从转出最晚那天起）",
        Item::MoneyDue => "余额最晚到账（按两地的办事指南）",
        Item::RelationSlowUntil => "年限听说要到",
        Item::AcceptanceReply => "听说最晚这天答复受理不受理",
        Item::TransferCase => "这种转移的规定",
        Item::DoubleRule => "重复参保的规定",
        Item::CoverGap => "中间断了",
        Item::CoverGapLimit => "断多久以内可补缴、不用等",
        Item::WaitingPeriod => "断得更久，等待期最多",
        Item::TransferMode => "怎么办转移",
        Item::MoneyMode => "余额",
        Item::OldAge => "改革前的退休年龄",
        Item::DelayFromBirthMonth => "开始延迟的出生月份",
        Item::DelayStep => "出生每晚几个月多延1个月",
        Item::DelayCap => "最多延迟",
        Item::Delay => "延迟",
        Item::StatutoryAge => "法定退休年龄",
        Item::StatutoryDate => "法定退休时间",
        Item::EarliestDate => "最多可以提前",
        Item::LatestDate => "最多可以推后",
        Item::PensionMonths => "领养老金的最低缴费年限（另一回事，不和医保混算）",
        Item::MonthsToRetirement => "到退休还能缴",
        Item::MilitaryCountsAs => "军龄在当地算作",
        Item::ActualWithMilitary => "实际缴费（加上军龄）",
        Item::RequiredTotal => "要求：累计缴费",
        Item::RequiredActual => "要求：实际缴费",
        Item::RequiredLocal => "要求：本地实际缴费",
        Item::TotalIfKeep => "缴到退休时：累计",
        Item::ActualIfKeep => "缴到退休时：实际",
        Item::LocalIfKeep => "缴到退休时：本地",
        Item::ShortTotalIfStop => "现在停缴：累计",
        Item::ShortActualIfStop => "现在停缴：实际",
        Item::ShortLocalIfStop => "现在停缴：本地",
        Item::ShortTotalIfKeep => "缴到退休：累计",
        Item::ShortActualIfKeep => "缴到退休：实际",
        Item::ShortLocalIfKeep => "缴到退休：本地",
        Item::TotalMet => "一直缴下去，累计缴满",
        Item::ActualMet => "一直缴下去，实际缴满",
        Item::LocalMet => "一直缴下去，本地缴满",
        Item::PeriodsTotal => "几段加起来：累计",
        Item::PeriodsActual => "几段加起来：实际缴费",
        Item::PeriodsLocal => "几段加起来：本地实际缴费",
        Item::GapIfStop => "现在停缴，总共差",
        Item::GapIfKeep => "缴到退休，总共差",
        Item::LumpSumRule => "一次性补缴的规定",
        Item::PayMonthlyRule => "退休后按月缴的规定",
        Item::LumpSumBase => "补缴基数",
        Item::LumpSumRate => "补缴费率",
        Item::LumpSumCost => "补缴费用",
        Item::MonthlyCost => "按月缴，一个月的费用",
        Item::Growth => "以后每年涨",
        Item::LumpSumTotal => "一次性补缴，总共",
        Item::MonthlyTotal => "按月缴，总共",
        Item::ResidentTotal => "居民医保，总共",
        Item::MonthlyOvertakesLumpSum => "按月缴比一次补花得多",
        Item::ResidentOvertakesLumpSum => "居民医保比一次补花得多",
        Item::ResidentOvertakesMonthly => "居民医保比按月缴花得多",
        Item::FullShare => "年限够时的住院报销比例",
        Item::ReducedShare => "年限不够时的住院报销比例",
        Item::LumpSumBar => "一次性补缴，有一种说法是",
        Item::LumpSumMendsLocal => "一次补的算不算本地缴费",
        Item::PayMonthlyBar => "退休后按月缴，有一种说法是",
        Item::PayMonthlyBasis => "退休后按月缴的基数和费率",
        Item::ResidentWaiting => "居民医保没连续参保的等待期",
        Item::ResidentKeepsYears => "改参加居民医保，原来的年限",
        Item::EmployeeShare => "职工医保住院报销（2025年全国平均）",
        Item::ResidentShare => "居民医保住院报销（2025年全国平均）",
        Item::YearlyCare => "退休人员平均一年的医疗费（只作举例）",
        Item::ResidentPaysMore => "如果都是目录内的住院费，居民医保一年多自付（只作举例）",
        Item::Reduction => "每差一年，待遇降低",
        Item::AccountRate => "在职的划入比例",
        Item::RateIndividual => "当地个人缴费比例（个人缴的全部划入）",
        Item::BaseFloor => "缴费基数下限",
        Item::BaseCeiling => "缴费基数上限",
        Item::AccountBase => "按这个基数算",
        Item::AccountCredit => "每月划入",
        Item::AccountBaseOtherMonths => "上下限不同的那几个月，基数",
        Item::AccountCreditOtherMonths => "那几个月，每月划入",
        Item::AccountYear => "一年划入",
        Item::ResidentPremium => "居民医保个人缴费（每年）",
    }
}
