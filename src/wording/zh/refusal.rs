//! Honest non-answers.

use super::evidence::quantity;
use super::figures::{date, hotline, place};
use crate::reasoning::CannotDecide;
use crate::rulebook::Rulebook;
use crate::wording::say::{say, tell};
use crate::wording::{Reading, Text};

/// A reading that only says why there is no answer.
pub fn no_answer(why: CannotDecide, rules: &Rulebook) -> Reading {
    Reading { lead: cannot_decide(why, rules), ..Reading::default() }
}

/// Why there is no answer, and what to do instead.
pub fn cannot_decide(why: CannotDecide, rules: &Rulebook) -> Text {
    match why {
        CannotDecide::Calendar(gap) => Text::new()
            .plain(say!("算不了：要数到 ", "This can't be worked out: the days would have to be counted into "))
            .key(tell!("{}年", "{}", gap.year))
            .plain(say!(
                "，而这一年的放假安排这里没有收录。不按周一到周五硬算，免得给您错的日期。",
                ", and that year's holiday notice is not recorded here. Simply counting Monday to Friday could give you a wrong date, so it is not done."
            )),
        CannotDecide::NothingInForce { quantity: what, place: at, on } => Text::new()
            .plain(tell!(
                "算不了：{}在 {} 的“{}”没有查到有效的规定，请打 ",
                "This can't be worked out: for {}, no rule in force on {} was found for “{}”. Please call ",
                place(at, rules),
                date(on),
                quantity(what)
            ))
            .key(hotline(at, rules))
            .plain(say!(" 问。", " and ask.")),
        CannotDecide::OutOfRange => Text::from(say!(
            "算不了：填的数字太大，请核对。",
            "This can't be worked out: a number you entered is too large; please check."
        )),
    }
}
