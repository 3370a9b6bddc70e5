//! Honest non-answers in Chinese.

use super::evidence::quantity;
use super::figures::{date, hotline, place};
use crate::reasoning::CannotDecide;
use crate::rulebook::Rulebook;
use crate::wording::Text;

/// Why there is no answer, and what to do instead.
pub fn cannot_decide(why: CannotDecide, rules: &Rulebook) -> Text {
    match why {
        CannotDecide::Calendar(gap) => Text::new()
            .plain("算不了：要数到 ")
            .key(format!("{}年", gap.year))
            .plain("，而这一年的放假安排这里没有收录。不按周一到周五硬算，免得给您错的日期。"),
        CannotDecide::NothingInForce { quantity: what, place: at, on } => Text::new()
            .plain(format!(
                "算不了：{}在 {} 的“{}”没有查到有效的规定，请打 ",
                place(at, rules),
                date(on),
                quantity(what)
            ))
            .key(hotline(at, rules))
            .plain(" 问。"),
        CannotDecide::OutOfRange => Text::from("算不了：填的数字太大，请核对。"),
    }
}
