//! The answer in one sentence, what to know before relying on it, and what to do.

use super::super::figures::month;
use super::super::retirement::selector_name;
use super::Say;
use crate::account::{Bound, Credit, Insured, Verdict};
use crate::calendar::YearMonth;
use crate::evidence::Quantity;
use crate::wording::{Caution, NextLine, Text};

impl Say<'_> {
    pub(super) fn lead(&self) -> Text {
        let text = match self.answer.credit {
            Credit::NoAccount => {
                Text::new().plain("您缴的是不带个人账户的档，").key("每月不往个人账户划钱").plain("。")
            }
            Credit::Unknown => return self.unknown(),
            Credit::Amount { low, high } if low == high => self.amount(high.to_string()),
            Credit::Amount { low, high } => Text::new()
                .plain(format!("{}划入个人账户 ", month(self.answer.month)))
                .key(format!("{low} 到 {high} 元"))
                .plain(match self.answer.asks_account {
                    true => "，要看您这一档带不带个人账户。",
                    false => "，要看您缴的是哪一档。",
                }),
        };
        let text = match self.answer.credit {
            Credit::Amount { .. } if !self.answer.your_figure && !self.well_known() => {
                text.plain("（依据没有读到官方原文，对不上请打 ").key(self.hotline()).plain(" 核实。）")
            }
            _ => text,
        };
        self.compared(text)
    }

    fn amount(&self, amount: String) -> Text {
        let amount = format!("{amount} 元");
        let when = month(self.answer.month);
        if self.answer.your_figure {
            return Text::new().plain("照您问到的数，个人账户每月划入 ").key(amount).plain("。");
        }
        let Some(base) = self.base() else {
            return Text::new()
                .plain(format!("{}退休人员，{when}划入个人账户 ", self.place()))
                .key(amount)
                .plain("。");
        };
        let reckoned = match base.bound {
            None => format!("（{} 元的 {}）。", base.used, self.rate()),
            Some(Bound::Floor) => format!("（低于下限，按下限 {} 元的 {}）。", base.used, self.rate()),
            Some(Bound::Ceiling) => format!("（超过上限，按上限 {} 元的 {}）。", base.used, self.rate()),
        };
        match base.from_salary {
            true => Text::new()
                .plain(format!("如果单位按您的工资报基数，{when}大约划入个人账户 "))
                .key(amount)
                .plain(reckoned),
            false => Text::new().plain(format!("{when}应该划入您的个人账户 ")).key(amount).plain(reckoned),
        }
    }

    fn unknown(&self) -> Text {
        let (place, hotline) = (self.place(), self.hotline());
        match self.answer.insured {
            Insured::Retired => Text::new()
                .plain(format!("退休人员每月划多少，由{place}自己定，这里没有查到。请打 "))
                .key(hotline)
                .plain(" 问，问到的数填进来，就能看全年。"),
            _ if self.answer.asks_account => Text::new()
                .plain("自己缴的，")
                .key("带个人账户的档才每月划钱")
                .plain(format!("。{place}划多少没有查到，请打 "))
                .key(hotline)
                .plain(" 问您这一档。"),
            _ => Text::new()
                .plain(format!("带个人账户的，每月划多少由{place}自己定，这里没有查到。请打 "))
                .key(hotline)
                .plain(" 问，问到的数填进来，就能看全年。"),
        }
    }

    fn compared(&self, text: Text) -> Text {
        let Some(compared) = &self.answer.compared else { return text };
        let seen = format!("您看到的 {} 元", compared.seen);
        match compared.verdict {
            Verdict::Same => text.plain(seen).key("对得上").plain("。"),
            Verdict::Less => text
                .plain(format!("{seen}，"))
                .key(format!("少了 {} 元", compared.by))
                .plain("，不一定是错，先看下面。"),
            Verdict::More => text
                .plain(format!("{seen}，"))
                .key(format!("多了 {} 元", compared.by))
                .plain("，不一定是错，先看下面。"),
            Verdict::CannotTell => text,
        }
    }

    pub(super) fn cautions(&self) -> Vec<Caution> {
        let mut cautions: Vec<Text> = Vec::new();
        if let Some(base) = self.base() {
            if base.from_salary {
                cautions.push(
                    "工资不等于缴费基数。基数由单位申报，一般看上一年的月平均工资。缴费记录里有“缴费基数”，填上就准了。"
                        .into(),
                );
            } else if let Some(bound) = base.bound {
                let (than, limit) = match bound {
                    Bound::Floor => ("低", "下限"),
                    Bound::Ceiling => ("高", "上限"),
                };
                cautions.push(
                    format!(
                        "您填的基数比查到的{limit}还{than}。要么填的是工资，要么查到的{limit}不是医保用的，请核对缴费记录。"
                    )
                    .into(),
                );
            }
            let missing = match (base.floor, base.ceiling) {
                (None, None) => Some("上下限"),
                (None, _) => Some("下限"),
                (_, None) => Some("上限"),
                _ => None,
            };
            if let Some(missing) = missing {
                cautions.push(
                    format!(
                        "{}这个月的缴费基数{missing}没有查到，没有按它调整。工资特别低或特别高的，结果可能不同。",
                        self.place()
                    )
                    .into(),
                );
            }
        }
        if self.undated_bounds() {
            let when = month(self.answer.month);
            cautions.push(
                format!("查到的基数上下限没有写从哪天起，{when}用的可能是另一套，请打电话核实。").into(),
            );
        }
        if !self.answer.asks.is_empty() {
            let asks: Vec<_> = self.answer.asks.iter().map(|selector| selector_name(*selector)).collect();
            cautions.push(format!("{}还要看{}，填上再算。", self.place(), asks.join("、")).into());
        }
        if let Some((rate, amount, _)) = self.answer.if_common {
            cautions.push(
                Text::new()
                    .plain(format!("只作参考：带个人账户的，不少地方也按基数的 {rate} 划，那就是每月 "))
                    .key(format!("{amount} 元"))
                    .plain("。这不是全国规定。"),
            );
        }
        cautions.into_iter().map(Caution).collect()
    }

    /// Whether a bound whose source names no first day is used for a month of an earlier year.
    fn undated_bounds(&self) -> bool {
        let earlier = self.answer.month.year() < YearMonth::of(self.decision.asked_on).year();
        earlier
            && self.answer.base.is_some()
            && self.decision.evidence.iter().any(|found| {
                let bound = matches!(found.quantity, Quantity::BaseFloor | Quantity::BaseCeiling);
                let relied = found.finding.relied().filter(|_| bound && !found.overridden);
                relied.is_some_and(|relied| {
                    self.rules.line(relied.claim).steps[relied.claim.step].from.is_none()
                })
            })
    }

    pub(super) fn next(&self) -> Vec<NextLine> {
        let now = |what: Text| NextLine { on: None, when: "现在".to_owned(), what, calls: Vec::new() };
        let call = |what: &str| {
            now(Text::new().plain("打 ").key(self.hotline()).plain(format!("（{}）{what}", self.place())))
        };
        let verdict = self.answer.compared.as_ref().map(|compared| compared.verdict);
        let when = month(self.answer.month);
        match (self.answer.credit, self.answer.insured) {
            (Credit::Unknown, Insured::Retired) => {
                return vec![call("问：退休人员个人账户每月划多少，哪天划，分不分年龄")];
            }
            (Credit::Unknown, _) => {
                return vec![call("问：我缴的这一档带不带个人账户，每月划多少")];
            }
            _ => {}
        }
        let look = now(Text::new()
            .key(format!("看 {when}“划入”的那一笔"))
            .plain("，别看余额：“国家医保服务平台”里查个人账户"));
        let retired = self.answer.insured == Insured::Retired;
        let office = match retired {
            true => call(&format!("问：退休人员每月划多少，{when}我的哪天划的")),
            false => call(&format!("问：{when}我的缴费基数是多少、划入多少、哪天划的")),
        };
        match verdict {
            Some(Verdict::Less | Verdict::More) => {
                let employer = self
                    .base()
                    .filter(|base| base.from_salary)
                    .map(|_| now(Text::new().key("问单位").plain("：给我报的医保缴费基数是多少")));
                let wait = self.answer.month == YearMonth::of(self.decision.asked_on)
                    && verdict == Some(Verdict::Less);
                let later = wait.then(|| NextLine {
                    on: None,
                    when: "下个月".to_owned(),
                    what: match retired {
                        true => "再看一次：这个月的可能还没划".into(),
                        false => "再看一次：这个月的费可能还没到账".into(),
                    },
                    calls: Vec::new(),
                });
                employer.into_iter().chain([look]).chain(later).chain([office]).collect()
            }
            Some(Verdict::Same) => vec![now("不用做什么。换了单位、换了基数以后再核对一次".into())],
            _ if self.answer.credit == Credit::NoAccount => {
                vec![call("问：我缴的这一档是不是真的不带个人账户，能不能换档")]
            }
            _ if self.answer.asks_account || !self.answer.asks.is_empty() => {
                vec![call("问：我缴的是哪一档，带不带个人账户，每月划多少")]
            }
            _ if retired => vec![look, office],
            _ => vec![look, call("问：对不上的话，我的缴费基数是多少、划入多少")],
        }
    }
}
