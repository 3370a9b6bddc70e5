//! The answer in one sentence, and what to do.

use super::super::evidence::weakest;
use super::super::figures::{date, month, month_span, months};
use super::{exactly, selector_names, Say};
use crate::calendar::MonthSpan;
use crate::retirement::Gap;
use crate::wording::say::{chinese, say, tell};
use crate::wording::{NextLine, Text};

impl Say<'_> {
    /// The day of retirement, or the month where the day of birth was not told; with what stands before it.
    fn retires(&self) -> (&'static str, String) {
        let statutory = &self.answer.statutory;
        match statutory.on {
            None if !self.is_chosen() => ("in", month(statutory.month)),
            _ => ("on", date(self.answer.retires_on)),
        }
    }

    /// Whether it is another day than the statutory one.
    fn is_chosen(&self) -> bool {
        let statutory = &self.answer.statutory;
        statutory.on != Some(self.answer.retires_on)
            && statutory.month.first_day() != Some(self.answer.retires_on)
    }

    pub(super) fn lead(&self) -> Text {
        let mut lead = self.lead_alone();
        lead.0.extend(self.doubt().into_iter().flat_map(|doubt| doubt.0));
        lead
    }

    /// The same without how well it is known, which several answers say once.
    pub(super) fn lead_alone(&self) -> Text {
        let answer = self.answer;
        let (at, when) = self.retires();
        let chosen = self.is_chosen();
        let start = say!(
            Text::new().plain("您 ").key(when).plain(match answer.retired {
                true if chosen => " 退休（您填的日期）。",
                true => " 已经到了退休年龄。",
                false => " 退休。",
            }),
            Text::new()
                .plain(match answer.retired {
                    true if chosen => format!("You retired {at} "),
                    true => format!("You reached retirement age {at} "),
                    false => format!("You retire {at} "),
                })
                .key(when)
                .plain(". ")
        );
        match (answer.if_stop.months, answer.if_keep.months) {
            (Some(stop), Some(keep)) => self.known(start, stop, keep),
            _ => self.unknown(start),
        }
    }

    fn known(&self, start: Text, stop: MonthSpan, keep: MonthSpan) -> Text {
        let gap = &self.answer.if_keep;
        let you = match self.answer.months_to_retirement {
            0 => say!("", "You"),
            _ => say!("一直缴到退休，", "If you keep paying until then, you"),
        };
        if let (0, Some(kind)) = (keep.high, gap.unknown_test) {
            let place = self.place();
            return start
                .plain(tell!(
                    "{you}累计年限够了，但{place}还要看",
                    "{you} have enough in total, but {place} also counts "
                ))
                .key(self.test(kind))
                .plain(say!("：要求多少没查到，请打 ", "; how many it requires was not found. Please call "))
                .key(self.hotline())
                .plain(say!(" 问。", " and ask."));
        }
        let edge = |gap: &Gap| gap.tests.iter().any(exactly);
        let (keep_edge, stop_edge) = (edge(gap), edge(&self.answer.if_stop));
        let will_have = match keep_edge {
            true => say!("刚好够", "will have just enough"),
            false => say!("够了", "will have enough"),
        };
        let paying_on = say!(
            "照查到的要求，一直缴到退休就",
            "Going by the requirements found, if you keep paying until then you "
        );
        let text = match (keep.low, keep.high, stop.high) {
            (_, 0, 0) if stop_edge && !keep_edge => start.plain(paying_on).key(will_have).plain(say!(
                "；如果现在停缴，刚好卡在要求上，先问清再停。",
                "; if you stop paying now, you have exactly what is required: ask before you stop."
            )),
            (_, 0, 0) => start
                .plain(say!("照查到的要求，年限", "Going by the requirements found, you "))
                .key(match keep_edge {
                    true => say!("刚好够", "have just enough"),
                    false => say!("已经够了", "already have enough"),
                })
                .plain(say!("。", ".")),
            (_, 0, _) => start
                .plain(paying_on)
                .key(will_have)
                .plain(say!("；如果现在停缴，", "; if you stop paying now, "))
                .key(super::would_be(stop))
                .plain(say!("。", ".")),
            (0, most, _) => start
                .plain(tell!(
                    "{you}可能已经够了，最多还差 ",
                    "{you} may already have enough, or be short by at most "
                ))
                .key(months(most))
                .plain(self.where_(gap, say!("，要看", "; it depends on your "), "")),
            _ => {
                let are = if self.answer.months_to_retirement == 0 { "are still" } else { "will still be" };
                start.plain(tell!("{you}还差 ", "{you} {are} ")).key(month_span(keep)).plain(self.where_(
                    gap,
                    say!("，差在", " short on "),
                    " short",
                ))
            }
        };
        match gap.unknown_test {
            Some(kind) => text.plain(tell!(
                "另外{}的要求没查到，要打电话问。",
                " The requirement for {} was not found, so you need to call and ask about that too.",
                self.test(kind)
            )),
            None => text,
        }
    }

    /// How well the requirements are known that the sentence rests on, where that is not by an official text in force; nothing
    /// where the sentence sends one to the office anyway.
    pub(super) fn doubt(&self) -> Option<Text> {
        let keep = self.answer.if_keep.months.filter(|_| self.answer.if_stop.months.is_some())?;
        let asks_anyway = keep.high == 0 && self.answer.if_keep.unknown_test.is_some();
        if asks_anyway || self.well_known() {
            return None;
        }
        let known = weakest(self.relied().map(|(_, candidate)| candidate.confidence));
        let start = match self.answer.retired {
            true => tell!("（要求的年限{known}，请打 ", " ({known} Please call "),
            false => tell!("（要求的年限{known}，退休前请打 ", " ({known} Before you retire, please call "),
        };
        Some(Text::new().plain(start).key(self.hotline()).plain(say!(" 核实。）", " to check.)")))
    }

    /// The end of a sentence: what is short, after the words that lead to it. English needs others where there is nothing
    /// to lead to.
    fn where_(&self, gap: &Gap, words: &str, bare: &str) -> String {
        match (gap.binding, gap.binding_at_most) {
            (Some(kind), Some(most)) => tell!(
                "{words}{}；最多的数要看{}。",
                "{words}{}; the upper figure depends on your {}.",
                self.test(kind),
                self.test(most)
            ),
            (Some(kind), None) => tell!("{words}{}。", "{words}{}.", self.test(kind)),
            (None, _) => tell!("。", "{bare}."),
        }
    }

    fn unknown(&self, start: Text) -> Text {
        let tests = &self.answer.if_keep.tests;
        let at_least = match self.answer.months_to_retirement {
            0 => "You are still at least ",
            _ => "If you keep paying until then, you will still be at least ",
        };
        let certain = tests.iter().find(|test| test.short.is_some_and(|short| short.low > 0));
        let start = match certain.and_then(|test| Some((test.kind, test.short?))) {
            Some((kind, short)) => {
                start.plain(say!("至少还差 ", at_least)).key(months(short.low)).plain(tell!(
                    "（{}）；累计缴费的要求",
                    " short ({}). The requirement for total months ",
                    self.test(kind)
                ))
            }
            None => start.plain(tell!("{}要求缴满多少年，", "How many years {} requires ", self.place())),
        };
        if !self.answer.asks.is_empty() {
            let asks = selector_names(self.answer.asks);
            let start = start
                .plain(say!("要看", "depends on "))
                .key(asks)
                .plain(say!("，填上再算。", ". Fill that in to get an answer. "));
            return match self.answer.if_keep.estimate {
                Some(_) => self
                    .estimated_gap(start)
                    .plain(say!("拿不准就打 ", "If in doubt, call "))
                    .key(self.hotline())
                    .plain(say!(" 问。", " and ask.")),
                None => start,
            };
        }
        let start = start.plain(say!("没有查到可靠的说法。", "was not found in any reliable source. "));
        self.estimated_gap(start)
            .plain(match self.answer.if_keep.estimate {
                Some(_) => say!("这不是答案，请打 ", "This is not an answer: please call "),
                None => say!("请打 ", "Please call "),
            })
            .key(self.hotline())
            .plain(say!(
                " 问清，填到“当地要求”里再算。",
                " and enter what they tell you under “Local requirement”."
            ))
    }

    pub(super) fn next(&self) -> Vec<NextLine> {
        let now = |what: Text| {
            let when = say!("现在", "Now").to_owned();
            NextLine { on: None, when, what, calls: Vec::new() }
        };
        let (gap, retired) = (&self.answer.if_keep, self.answer.retired);
        let short = gap.months.is_some_and(|months| months.high > 0);
        let mut next = Vec::new();
        if gap.months.is_none() {
            next.push(now(self.call(
                chinese!("我这种情况退休时医保要缴满多少年，其中实际缴费、本地缴费各多少"),
                "In my situation, how many years of medical insurance must I have by the time I retire, how many of them really paid, and how many of them paid locally?",
            )));
        } else if short && retired {
            let perhaps_enough = gap.months.is_some_and(|months| months.low == 0);
            let (chinese, english) = match (self.lump_sum_barred(), self.monthly_barred()) {
                (false, false) if perhaps_enough => (
                    chinese!("我的年限够不够；不够的话，能不能一次补齐，或按月接着缴，各要多少钱"),
                    "Do I have enough? If not, can I make up the shortfall in one payment, or go on paying monthly, and what does each cost?",
                ),
                (false, false) => (
                    chinese!("能不能一次补齐，或按月接着缴，各要多少钱"),
                    "Can I make up the shortfall in one payment, or go on paying monthly, and what does each cost?",
                ),
                (false, true) => (
                    chinese!("是不是只能一次补齐，要多少钱，最晚什么时候补"),
                    "Is one payment the only way to make up the shortfall, what does it cost, and by when must it be paid?",
                ),
                (true, false) => (
                    chinese!("是不是只能按月接着缴，每月多少钱，缴到什么时候"),
                    "Is going on paying monthly the only way to make up the shortfall, what is it a month, and until when?",
                ),
                (true, true) => (
                    chinese!("差的年限还有没有办法补"),
                    "Is there any way to make up the shortfall?",
                ),
            };
            next.push(now(self.call(chinese, english)));
        }
        if !retired {
            let keep_on = match short || gap.months.is_none() {
                true => say!(
                    "退休前别停缴：停缴一个月，就可能多差一个月。差的怎么补，退休前问清楚",
                    "Don't stop paying before you retire: each month without paying may be one more month you are short of. Before you retire, ask how to make up what is missing"
                ),
                false => say!(
                    "退休前别停缴：断了看病就可能报不了，有的地方还要求退休时正在当地参保",
                    "Don't stop paying before you retire: after a break, medical bills may not be reimbursed, and some places require you to be insured there when you retire"
                ),
            };
            next.push(now(keep_on.into()));
        }
        if gap.unknown_test.is_some() && gap.months.is_some() {
            next.push(now(self.call(
                chinese!("除了累计年限，实际缴费、在本地缴费要满多少年"),
                "Besides the total, how many years must be really paid, and how many paid here?",
            )));
        }
        next
    }
}
