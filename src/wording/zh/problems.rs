//! What to mend, in Chinese: each says what is expected.

use super::figures::{date, months};
use crate::reasoning::Problem;

/// The message beside a field. `name` is what the field asks for, as its label says it.
pub fn problem(name: &str, problem: &Problem) -> String {
    match problem {
        Problem::Missing => format!("请填{name}"),
        Problem::UnknownPlace => format!("没有找到这个地方，请从列表里选{name}"),
        Problem::NotAChoice => format!("请从给出的选项里选{name}"),
        Problem::Contradicts => format!("{name}选的是还没受理，可是又填了受理日期，请改一处"),
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
        Problem::OutsideWindow { earliest, latest } => {
            format!("{name}只能在 {} 到 {} 之间选", date(*earliest), date(*latest))
        }
    }
}
