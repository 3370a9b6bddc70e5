//! Months without cover.

use super::super::evidence::number;
use super::super::figures::{counted, month};
use super::Say;
use crate::evidence::{Adcode, Quantity};
use crate::transfer::{CoverGap, Scheme};
use crate::wording::say::{say, tell};
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
            true => tell!(
                "如果这个月（{}）在{to}接上",
                "if you join in {to} this month ({})",
                month(gap.enrolled)
            ),
            false => tell!("{}在{to}接上", "joined in {to} in {}", month(gap.enrolled)),
        };
        let stopped = month(gap.stopped);
        if gap.overlap > 0 {
            points.push(plain(
                Text::new()
                    .plain(say!("有 ", "For "))
                    .key(say!(format!("{} 个月", gap.overlap), counted(gap.overlap, "month")))
                    .plain(say!(
                        "两边都在缴，算重复参保。打电话问怎么处理，别影响转移。",
                        " you paid in both places, which counts as being insured twice (重复参保). Call and ask how to settle it, so that it does not hold up the transfer."
                    )),
            ));
        } else {
            let broken = match gap.months {
                0 => say!("中间没有断", "no gap in between").to_owned(),
                months => {
                    say!(format!("中间断 {months} 个月"), format!("a gap of {}", counted(months, "month")))
                }
            };
            points.push(plain(
                Text::new()
                    .plain(tell!("缴到{stopped}，{joined}：", "Paid until {stopped}, {joined}: "))
                    .key(broken)
                    .plain(say!("。", ".")),
            ));
        }
        match (gap.free, gap.months) {
            (None, _) | (_, 0) => {}
            (Some(free), _) if gap.has_to_wait() => points.push(Point {
                what: Text::new()
                    .plain(say!(
format!("断了超过 {free} 个月，要过等待期才能报销"),
format!("A gap of more than {} means a waiting period before anything is reimbursed", counted(free, "month"))
))
                    .plain(self.waiting(gap)),
                source: self.waiting_source(),
            }),
            (Some(free), _) => points.push(Point {
                what: Text::new()
                    .plain(say!(
format!("按全国规定，断在 {free} 个月以内（含）的，"),
format!("Under the national rules, a gap of up to and including {} ", counted(free, "month"))
))
                    .key(say!("可以补缴，不用等", "can be paid back (补缴), without waiting"))
                    .plain(tell!(
                        "。怎么补按{to}的规定；从缴费那个月起享受，中断的几个月也能追溯。",
                        ". How to pay it back is for {to} to say; cover begins with the month you pay, and the months of the gap can be covered in retrospect too."
                    )),
                source: source(Quantity::GapWithoutWaiting),
            }),
        }
        if gap.switches && gap.months > 0 && !gap.has_to_wait() {
            let text = say!(
                "职工医保和居民医保之间换的，还要之前连续参保满 2 年，才能这样补。没满的请问当地。",
                "If you change between employee and resident medical insurance, this also takes 2 full years of unbroken enrolment beforehand. If you have less, ask the local office."
            );
            points.push(plain(text.into()));
        }
        if let Some(by) = gap.enrol_by {
            points.push(plain(Text::new().plain(say!("最晚 ", "Join by ")).key(month(by)).plain(say!(
                "接上，才不用等。再晚就要过等待期。",
                " to avoid any waiting. Join later, and a waiting period applies."
            ))));
        }
        if self.answer.schemes.1 == Scheme::Resident && gap.months > 0 {
            let text = say!(
                "居民医保另有自己的等待期，从职工医保转过去是不是也要等，没有查到，请问转入地。",
                "Resident medical insurance has a waiting period of its own; whether it also applies when you come from employee medical insurance was not found. Please ask the new place."
            );
            points.push(plain(text.into()));
        }
        Topic {
            title: say!("中间断缴了吗", "Was there a gap in paying?").to_owned(),
            in_order: false,
            aside: false,
            points,
        }
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
            return tell!("，要等多久没有查到，请问{to}。", "; how long was not found, so please ask {to}.");
        };
        let own = self.waiting_claim().is_some_and(|claim| self.rules.line(claim).place != Adcode::NATION);
        match own {
            true => say!(
                format!("。查到{to}最多等 {} 个月；以当地答复为准。", waiting.high),
                format!(". For {to}, a waiting period of at most {} was found; what the office tells you is what counts.", counted(waiting.high, "month"))
            ),
            false => say!(
                format!("。全国的说法是原则上最多等 {} 个月，{to}自己定多久没有查到，请打电话问。", waiting.high),
                format!(
                    ". Nationally it is said to be at most {} in principle; what {to} itself has set was not found, so \
                     please call and ask.",
                    counted(waiting.high, "month")
                )
            ),
        }
    }
}
