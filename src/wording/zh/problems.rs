//! What to mend: each says what is expected.

use super::figures::{date, month, months};
use crate::reasoning::Problem;
use crate::wording::say::{say, tell};

/// The message beside a field. `name` is what the field asks for, as its label says it.
pub fn problem(name: &str, problem: &Problem) -> String {
    match problem {
        Problem::Missing => tell!("请填{name}", "Please fill in: {name}"),
        Problem::UnknownPlace => tell!(
            "没有认出{name}，请从列表里选；列表里没有的县和区，填所在的市（州、盟、地区），比如昆山填苏州",
            "{name}: please choose from the list; for a county or district that is not in it, enter the city or prefecture it belongs to: for Kunshan, Suzhou"
        ),
        Problem::NotAChoice => tell!(
            "请从给出的选项里选{name}",
            "{name}: please choose one of the options given"
        ),
        Problem::Contradicts => tell!(
            "{name}选的是还没受理，可是又填了受理或信息表发出的日期，请改一处",
            "{name}: you chose “not accepted yet”, but a date of acceptance or of the transfer form is filled in as well; please change one of them"
        ),
        Problem::IncompleteDate => tell!(
            "{name}没填全，请把空着的格填上",
            "{name}: please fill in the boxes left empty"
        ),
        Problem::NoSuchDate => tell!(
            "{name}没有这个日期，请核对，例如 2026 年 3 月 6 日",
            "{name}: there is no such date; please check it, for example year 2026, month 3, day 6"
        ),
        Problem::NotAnAmount => tell!(
            "{name}要填金额，用数字，例如 8000 或 160.50",
            "{name}: please enter an amount in digits, for example 8000 or 160.50"
        ),
        Problem::TooMuch { most } => tell!(
            "{name}太大了，最多 {most} 元，请核对",
            "{name}: that is too much; the most is ¥{most}. Please check"
        ),
        Problem::BelowFloor { floor } => tell!(
            "{name}不能低于下限（{floor} 元），请核对这两项",
            "{name}: this can't be below the lowest base (¥{floor}); please check both"
        ),
        Problem::InTheFuture { today } => tell!(
            "{name}不能晚于今天（{}）",
            "{name}: this can't be later than today ({})",
            date(*today)
        ),
        Problem::TooEarly { first } => tell!(
            "{name}不能早于 {}",
            "{name}: this can't be before {}",
            date(*first)
        ),
        Problem::TooOld { years } => tell!(
            "按这个{name}，今年 {years} 岁了，请核对年份",
            "{name}: that would make you {years} this year; please check the year"
        ),
        Problem::TooYoung { years } => tell!(
            "按这个{name}，才 {years} 岁，请核对年份",
            "{name}: that would make you only {years}; please check the year"
        ),
        Problem::NotANumber => tell!(
            "{name}请填整数，例如 25 年 3 个月",
            "{name}: please use whole numbers, for example 25 years 3 months"
        ),
        Problem::NotBetween { low, high } => tell!(
            "{name}请填 {low} 到 {high} 之间的数",
            "{name}: please enter a number from {low} to {high}"
        ),
        Problem::MoreThanWorkingLife { most } => {
            tell!(
                "{name}太多了：从满 16 岁到现在最多 {}",
                "{name}: that is too much; from the age of 16 until now there are {} at the most",
                months(*most)
            )
        }
        Problem::MoreThanTotal { total } => tell!(
            "{name}不能比累计的 {} 多",
            "{name}: this can't be more than the total of {}",
            months(*total)
        ),
        Problem::MoreThanActual { actual } => tell!(
            "{name}不能比实际缴费的 {} 多",
            "{name}: this can't be more than the {} really paid",
            months(*actual)
        ),
        Problem::DoesNotAddUp { total, sum } => {
            tell!(
                "实际缴费加视同缴费是 {}，和累计的 {} 对不上",
                "Months really paid and deemed months together come to {}, which does not agree with the total of {}",
                months(*sum),
                months(*total)
            )
        }
        Problem::OutOfOrder { earliest, latest } => {
            tell!(
                "{name}只能在 {} 到 {} 之间",
                "{name}: this can only be between {} and {}",
                date(*earliest),
                date(*latest)
            )
        }
        Problem::OutsideWindow { earliest, latest, .. } if earliest == latest => {
            tell!(
                "按您的情况不能自己选退休日期，就是 {}",
                "In your situation the retirement date can't be chosen; it is {}",
                date(*earliest)
            )
        }
        Problem::OutsideWindow { early: true, notice: ahead @ 1.., left: Some(first), .. } => tell!(
            "{name}太早了：最多提前 3 年，不能早于原来的退休年龄，还要提前 {}书面告诉单位。现在告诉，最早 {}",
            "{name}: that is too early. It can be at most 3 years earlier, not before the old retirement age, and your employer must be told in writing {} ahead. Told now, it can be {} at the earliest",
            months(*ahead),
            date(*first)
        ),
        Problem::OutsideWindow { earliest, early: true, notice: ahead @ 1.., .. } => tell!(
            "{name}太早了：最多提前 3 年，不能早于原来的退休年龄（{}），还要提前 {}书面告诉单位。现在才告诉，来不及提前了",
            "{name}: that is too early. It can be at most 3 years earlier, not before the old retirement age ({}), and your employer must be told in writing {} ahead. Told only now, it is too late to retire early",
            date(*earliest),
            months(*ahead)
        ),
        Problem::OutsideWindow { earliest, early: true, .. } => {
            tell!(
                "{name}太早了：最多提前 3 年，而且不能早于原来的退休年龄，最早 {}",
                "{name}: that is too early. It can be at most 3 years earlier, and not before the old retirement age: {} at the earliest",
                date(*earliest)
            )
        }
        Problem::OutsideWindow { latest, .. } => {
            tell!(
                "{name}太晚了：最多推迟 3 年，最晚 {}",
                "{name}: that is too late. It can be at most 3 years later: {} at the latest",
                date(*latest)
            )
        }
        Problem::PensionShort { needed, have } => tell!(
            "提前退休要先缴满养老保险 {}，到这一天只有 {}，请选晚一些的日期",
            "Retiring early needs {} of pension insurance paid first; by that day you have only {}. Please choose a later date",
            months(*needed),
            months(*have)
        ),
        Problem::NeedsWorker => tell!(
            "先问清人员类别，再填{name}",
            "{name}: please find out your worker group first"
        ),
        Problem::SamePlace => say!(
            "这个地方已经选过了，请换一个",
            "This place has been chosen already; please choose another"
        ).to_owned(),
        Problem::TooMany { most } => tell!(
            "最多填 {most} 段，请把连着的几段合成一段",
            "At most {most} periods; please merge those that follow on from each other"
        ),
        Problem::EndsBeforeItBegins => tell!(
            "{name}的结束月份在开始月份之前，请核对",
            "{name}: it ends before it begins; please check"
        ),
        Problem::MonthInTheFuture { now } => tell!(
            "{name}不能晚于这个月（{}）",
            "{name}: this can't be later than this month ({})",
            month(*now)
        ),
        Problem::MonthTooEarly { first } => {
            tell!(
                "{name}太早了：{} 才满 16 岁，请核对年份",
                "{name}: that is too early; you only turned 16 in {}. Please check the year",
                month(*first)
            )
        }
        Problem::MoreThanAnyRule { most } => tell!(
            "{name}太多了，最多填 {}，请看看是不是把月数填到“年”里了",
            "{name}: that is too much; at most {} can be entered. Did you put months into the box for years?",
            months(*most)
        ),
        Problem::MoreThanDeemed { deemed } => tell!(
            "{name}不能比视同缴费的 {} 多",
            "{name}: this can't be more than the {} of deemed months",
            months(*deemed)
        ),
    }
}
