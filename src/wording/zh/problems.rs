//! What to mend, in Chinese: each says what is expected.

use super::figures::{date, month, months};
use crate::reasoning::Problem;

/// The message beside a field. `name` is what the field asks for, as its label says it.
pub fn problem(name: &str, problem: &Problem) -> String {
    match problem {
        Problem::Missing => format!("请填{name}"),
        Problem::UnknownPlace => format!("没有找到这个地方，请从列表里选{name}"),
        Problem::NotAChoice => format!("请从给出的选项里选{name}"),
        Problem::Contradicts => format!("{name}选的是还没受理，可是又填了受理或信息表发出的日期，请改一处"),
        Problem::IncompleteDate => format!("{name}没填全，年、月、日都要填"),
        Problem::NoSuchDate => format!("{name}没有这一天，请核对年、月、日，例如 2026 年 3 月 6 日"),
        Problem::NotAnAmount => format!("{name}要填金额，用数字，例如 8000 或 160.50"),
        Problem::TooMuch { most } => format!("{name}太大了，最多 {most} 元，请核对"),
        Problem::BelowFloor { floor } => format!("{name}不能低于下限（{floor} 元），请核对这两项"),
        Problem::InTheFuture { today } => format!("{name}不能晚于今天（{}）", date(*today)),
        Problem::TooEarly { first } => format!("{name}不能早于 {}", date(*first)),
        Problem::TooOld { years } => format!("按这个{name}，今年 {years} 岁了，请核对年份"),
        Problem::TooYoung { years } => format!("按这个{name}，才 {years} 岁，请核对年份"),
        Problem::NotANumber => format!("{name}请填整数，例如 25 年 3 个月"),
        Problem::NotBetween { low, high } => format!("{name}请填 {low} 到 {high} 之间的数"),
        Problem::MoreThanWorkingLife { most } => {
            format!("{name}太多了：从满 16 岁到现在最多 {}", months(*most))
        }
        Problem::MoreThanTotal { total } => format!("{name}不能比累计的 {} 多", months(*total)),
        Problem::MoreThanActual { actual } => format!("{name}不能比实际缴费的 {} 多", months(*actual)),
        Problem::DoesNotAddUp { total, sum } => {
            format!("实际缴费加视同缴费是 {}，和累计的 {} 对不上", months(*sum), months(*total))
        }
        Problem::OutsideWindow { earliest, latest, .. } if earliest == latest => {
            format!("按您的情况不能自己选退休日期，就是 {}", date(*earliest))
        }
        Problem::OutsideWindow { earliest, early: true, .. } => {
            format!("{name}太早了：最多提前 3 年，而且不能早于原来的退休年龄，最早 {}", date(*earliest))
        }
        Problem::OutsideWindow { latest, .. } => {
            format!("{name}太晚了：最多推迟 3 年，最晚 {}", date(*latest))
        }
        Problem::PensionShort { needed, have } => format!(
            "提前退休要先缴满养老保险 {}，到这一天只有 {}，请选晚一些的日期",
            months(*needed),
            months(*have)
        ),
        Problem::NeedsWorker => format!("先问清人员类别，再填{name}"),
        Problem::SamePlace => "这个地方已经选过了，请换一个".to_owned(),
        Problem::TooMany { most } => format!("最多填 {most} 段，请把连着的几段合成一段"),
        Problem::EndsBeforeItBegins => format!("{name}的结束月份在开始月份之前，请核对"),
        Problem::MonthInTheFuture { now } => format!("{name}不能晚于这个月（{}）", month(*now)),
        Problem::MonthTooEarly { first } => {
            format!("{name}太早了：{} 才满 16 岁，请核对年份", month(*first))
        }
        Problem::MoreThanDeemed { deemed } => format!("{name}不能比视同缴费的 {} 多", months(*deemed)),
    }
}
