//! What may be credited where nobody published it: named as an estimate before the number, with whom to ask behind it.

use super::super::estimates::{named, places, said};
use super::{money, money_between, Say};
use crate::account::{AccountAnswer, CreditEstimate, CreditFrom, Insured};
use crate::money::Money;
use crate::reasoning::Decision;
use crate::rulebook::Rulebook;
use crate::wording::say::{say, tell};
use crate::wording::{Row, Text};

impl Say<'_> {
    /// What is not known, and then what it may be.
    pub(super) fn estimated(&self) -> Option<Text> {
        let found = self.answer.estimate.as_ref()?;
        let place = self.place();
        let start = match self.answer.insured {
            Insured::Retired => Text::from(tell!(
                "退休人员每月划多少，由{place}自己定，这里没有查到。",
                "How much retirees are credited each month is set by {place} itself, and was not found. "
            )),
            _ if self.answer.asks_account => Text::new()
                .plain(say!("自己缴的，", "If you pay yourself, "))
                .key(say!(
                    "带个人账户的档才每月划钱",
                    "money is credited each month only in a tier with a personal account"
                ))
                .plain(tell!(
                    "。{place}划多少没有查到。",
                    ". How much {place} credits was not found. "
                )),
            _ => Text::from(tell!(
                "带个人账户的，每月划多少由{place}自己定，这里没有查到。",
                "With a personal account, how much is credited each month is set by {place} itself, and was not found. "
            )),
        };
        Some(
            start
                .estimate(named(found.amount.rung, &amount(found)))
                .plain(tell!("（{}）。", " ({}). ", self.drawn(found)))
                .plain(say!("这不是答案，请打 ", "This is not an answer: please call "))
                .key(self.hotline())
                .plain(match self.answer.insured {
                    Insured::Retired => say!(
                        " 问，问到的数填进来，就能看全年。",
                        " and ask. Enter the figure they tell you to see the whole year."
                    ),
                    _ => say!(" 问您这一档。", " and ask about your tier."),
                }),
        )
    }

    /// From what it was drawn.
    fn drawn(&self, found: &CreditEstimate) -> String {
        match &found.from {
            CreditFrom::Said(claims) => tell!(
                "有 {} 几种说法，都不够可靠",
                "sources say {}; none is reliable enough",
                said(claims, self.rules)
            ),
            CreditFrom::Places(others) => {
                let theirs = money_between(Money::from_fen(others.lowest), Money::from_fen(others.highest));
                tell!(
                    "照{}推的，那里是 {theirs}",
                    "drawn from {}, which credit {theirs}",
                    places(others, self.rules)
                )
            }
            CreditFrom::Bound => match found.amount.likely {
                Some((low, high)) => tell!(
                    "各地查到的都在里面，多数是 {}",
                    "every place found lies in it, most of them at {}",
                    money_between(low, high)
                ),
                None => say!("各地查到的都在里面", "every place found lies in it").to_owned(),
            },
            CreditFrom::EitherOr { base, own_base, rate, with_account, .. } => {
                let base = money_between(base.0, base.1);
                let whose = match own_base {
                    true => tell!("您的基数 {base}", "your base of {base}"),
                    false => {
                        tell!("最低到最高基数 {base}", "the base, {base} from the lowest to the highest")
                    }
                };
                match with_account {
                    true => tell!(
                        "带个人账户的，查到的地方按{whose}的 {rate} 划",
                        "with a personal account, the places found credit {rate} of {whose}"
                    ),
                    false => tell!(
                        "不带个人账户的档不划；带的，查到的地方按{whose}的 {rate} 划",
                        "nothing in a tier without a personal account; with one, the places found credit {rate} of {whose}"
                    ),
                }
            }
        }
    }

    /// The same among the figures.
    pub(super) fn estimated_row(&self) -> Option<Row> {
        let found = self.answer.estimate.as_ref()?;
        Some(Row {
            label: say!("每月划入", "Credited each month").to_owned(),
            value: Text::new().estimate(named(found.amount.rung, &amount(found))).plain(tell!(
                "，请打 {} 问",
                "; please call {} and ask",
                self.hotline()
            )),
            note: None,
        })
    }
}

/// How the credit was estimated, in a line: from where, and by which operands.
pub fn credit_formula(
    found: &CreditEstimate,
    decision: &Decision<AccountAnswer>,
    rules: &Rulebook,
) -> String {
    Say { answer: &decision.answer, decision, rules }.drawn(found)
}

/// The amount, or the two amounts one of which it is.
fn amount(found: &CreditEstimate) -> String {
    let (low, high) = (found.amount.low, found.amount.high);
    match &found.from {
        CreditFrom::EitherOr { with_account: false, least, .. } => {
            tell!("每月 0 元，或者 {}", "nothing, or {} a month", money_between(*least, high))
        }
        _ if low == high => tell!("每月约 {}", "about {} a month", money(high)),
        _ => tell!("每月 {}", "{} a month", money_between(low, high)),
    }
}
