//! Months without cover.

use super::super::evidence::number;
use super::super::figures::month;
use super::Say;
use crate::evidence::{Adcode, Quantity};
use crate::transfer::{CoverGap, Scheme};
use crate::wording::{Point, Text, Topic};

impl Say<'_> {
    pub(super) fn gap(&self, gap: &CoverGap) -> Topic {
        let to = self.to();
        let source = |quantity: Quantity| {
            self.relied(quantity).and_then(|found| number(found.claim, &self.claims, self.rules))
        };
        let plain = |what: Text| Point { what, source: None };
        let mut points = Vec::new();
        let joined = match gap.assumed {
            true => format!("如果这个月（{}）在{to}接上", month(gap.enrolled)),
            false => format!("{}在{to}接上", month(gap.enrolled)),
        };
        let stopped = month(gap.stopped);
        if gap.overlap > 0 {
            points.push(plain(
                Text::new()
                    .plain("有 ")
                    .key(format!("{} 个月", gap.overlap))
                    .plain("两边都在缴，算重复参保。打电话问怎么处理，别影响转移。"),
            ));
        } else {
            let broken = match gap.months {
                0 => "中间没有断".to_owned(),
                months => format!("中间断 {months} 个月"),
            };
            points
                .push(plain(Text::new().plain(format!("缴到{stopped}，{joined}：")).key(broken).plain("。")));
        }
        match (gap.free, gap.months) {
            (None, _) | (_, 0) => {}
            (Some(free), _) if gap.has_to_wait() => points.push(Point {
                what: Text::new()
                    .plain(format!("断了超过 {free} 个月，要过等待期才能报销"))
                    .plain(self.waiting(gap)),
                source: self.waiting_source(),
            }),
            (Some(free), _) => points.push(Point {
                what: Text::new()
                    .plain(format!("断在 {free} 个月以内（含），按{to}的规定"))
                    .key("可以补缴，不用等")
                    .plain("：从缴费那个月起享受，中断的几个月也能追溯。"),
                source: source(Quantity::GapWithoutWaiting),
            }),
        }
        if gap.switches && gap.months > 0 && !gap.has_to_wait() {
            let text = "职工医保和居民医保之间换的，还要之前连续参保满 2 年，才能这样补。没满的请问当地。";
            points.push(plain(text.into()));
        }
        if let Some(by) = gap.enrol_by {
            points.push(plain(
                Text::new().plain("最晚 ").key(month(by)).plain("接上，才不用等。再晚就要过等待期。"),
            ));
        }
        if self.answer.schemes.1 == Scheme::Resident && gap.months > 0 {
            let text = "居民医保另有自己的等待期，从职工医保转过去是不是也要等，没有查到，请问转入地。";
            points.push(plain(text.into()));
        }
        Topic { title: "中间断缴了吗".to_owned(), in_order: false, points }
    }

    fn waiting_source(&self) -> Option<usize> {
        let found = self.waiting_claim()?;
        number(found, &self.claims, self.rules)
    }

    fn waiting_claim(&self) -> Option<crate::evidence::ClaimRef> {
        let kinds = [Quantity::WaitingMonthsSwitching, Quantity::WaitingMonths];
        let found = kinds.into_iter().find_map(|quantity| {
            let found = self.decision.evidence.iter().find(|found| found.quantity == quantity)?;
            found.finding.possible().first().map(|found| found.claim)
        });
        found
    }

    fn waiting(&self, gap: &CoverGap) -> String {
        let to = self.to();
        let Some(waiting) = gap.waiting else {
            return format!("，要等多久没有查到，请问{to}。");
        };
        let own = self.waiting_claim().is_some_and(|claim| self.rules.line(claim).place != Adcode::NATION);
        match own {
            true => format!("。查到{to}最多等 {} 个月；以当地答复为准。", waiting.high),
            false => format!(
                "。全国的说法是原则上最多等 {} 个月，{to}自己定多久没有查到，请打电话问。",
                waiting.high
            ),
        }
    }
}
