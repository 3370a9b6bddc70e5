//! What must be known before relying on the amount.

use super::super::figures::month;
use super::super::retirement::selector_names;
use super::{money, Say};
use crate::account::{Bound, Insured};
use crate::calendar::YearMonth;
use crate::evidence::Quantity;
use crate::money::Money;
use crate::wording::say::{say, tell};
use crate::wording::{Caution, Text};

impl Say<'_> {
    pub(super) fn cautions(&self) -> Vec<Caution> {
        let mut cautions: Vec<Text> = self.to_check_again().into_iter().collect();
        if let Some(base) = self.base() {
            if base.from_salary {
                cautions.push(
                    say!(
                        "工资不等于缴费基数。基数由单位申报，一般看上一年的月平均工资。缴费记录里有“缴费基数”，填上就准了。",
                        "Your wage is not your contribution base. The employer reports the base, which is usually your average monthly wage of the year before. Your payment records (缴费记录) show it (缴费基数): enter it for an exact answer."
                    )
                    .into(),
                );
            } else if let Some(bound) = base.bound {
                let (than, limit, about) = match bound {
                    Bound::Floor => (say!("低", "below"), say!("下限", "lowest base"), Quantity::BaseFloor),
                    Bound::Ceiling => {
                        (say!("高", "above"), say!("上限", "highest base"), Quantity::BaseCeiling)
                    }
                };
                let typed = self.decision.evidence.iter().any(|one| one.quantity == about && one.overridden);
                let from = match typed {
                    true => say!("您填的", "you entered"),
                    false => say!("查到的", "found"),
                };
                cautions.push(
                    tell!(
                        "您填的基数比{from}{limit}还{than}。要么填的是工资，要么{from}{limit}不是医保用的，请核对缴费记录。",
                        "The base you entered is {than} the {limit} {from}. Either it is your wage, or the {limit} {from} is not the one used for medical insurance: please check your payment records (缴费记录)."
                    )
                    .into(),
                );
            }
            let unknown = |bound: Option<Money>, yours: Bound| {
                bound.is_none() && self.answer.contradicted.is_none_or(|found| found.yours != yours)
            };
            let missing = match (unknown(base.floor, Bound::Ceiling), unknown(base.ceiling, Bound::Floor)) {
                (true, true) => Some(say!("上下限", "lowest and highest base were")),
                (true, _) => Some(say!("下限", "lowest base was")),
                (_, true) => Some(say!("上限", "highest base was")),
                _ => None,
            };
            if let Some(missing) = missing {
                cautions.push(
                    tell!(
                        "{}这个月的缴费基数{missing}没有查到，没有按它调整。工资特别低或特别高的，结果可能不同。",
                        "For {}, the {missing} not found for this month, so no adjustment was made. With a very low or very high wage the result may differ.",
                        self.place()
                    )
                    .into(),
                );
            }
        }
        if let Some(found) = self.answer.contradicted {
            let (yours, other, than) = match found.yours {
                Bound::Floor => {
                    (say!("下限", "lowest base"), say!("上限", "highest base"), say!("高", "above"))
                }
                Bound::Ceiling => {
                    (say!("上限", "highest base"), say!("下限", "lowest base"), say!("低", "below"))
                }
            };
            let text = Text::new()
                .plain(tell!(
                    "您填的{yours} {} 元，比查到的{other} {} 元还{than}，两个不会都对。这里按您填的算，没有用查到的{other}；请打 ",
                    "The {yours} you entered, ¥{}, is {than} the {other} found, ¥{}: both can't be right. What you entered is used here, the {other} found is not. Please call ",
                    found.typed,
                    found.found
                ))
                .key(self.hotline())
                .plain(say!(" 核实。", " to check."));
            cautions.push(text);
        }
        if self.undated_bounds() {
            cautions.push(
                tell!(
                    "查到的基数上下限没有写从哪天起，{}用的可能是另一套，请打电话核实。",
                    "The sources don't say from which day the lowest and highest base found hold. In {} others may have been used: please call to check.",
                    month(self.answer.month)
                )
                .into(),
            );
        }
        // Of the retired nothing of that is asked: the sentence tells what it turns on.
        if !self.answer.asks.is_empty() && self.answer.insured != Insured::Retired {
            let asks = selector_names(self.answer.asks);
            cautions.push(
                tell!(
                    "{}还要看{}，填上再算。",
                    "In {} it also depends on {}: fill that in to get an answer.",
                    self.place(),
                    asks
                )
                .into(),
            );
        }
        if let Some((rate, amount, _)) = self.answer.if_common.filter(|_| self.answer.estimate.is_none()) {
            cautions.push(
                Text::new()
                    .plain(tell!(
                        "只作参考：带个人账户的，不少地方也按基数的 {rate} 划，那就是每月 ",
                        "For reference only: with a personal account, many places also credit {rate} of the base, which would be "
                    ))
                    .key(money(amount))
                    .plain(say!("。这不是全国规定。", " a month. This is not a national rule.")),
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
}
