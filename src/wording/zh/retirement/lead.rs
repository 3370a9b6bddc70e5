//! The answer in one sentence, and what to do.

use super::super::figures::{date, month, month_span, months};
use super::{selector_name, Say};
use crate::calendar::MonthSpan;
use crate::retirement::Gap;
use crate::wording::{NextLine, Text};

impl Say<'_> {
    /// The day of retirement, or the month where the day of birth was not told.
    fn retires(&self) -> String {
        let statutory = &self.answer.statutory;
        let chosen = statutory.on != Some(self.answer.retires_on)
            && statutory.month.first_day() != Some(self.answer.retires_on);
        match statutory.on {
            None if !chosen => month(statutory.month),
            _ => date(self.answer.retires_on),
        }
    }

    pub(super) fn lead(&self) -> Text {
        let answer = self.answer;
        let verb = if answer.retired { "已经到了退休年龄" } else { "退休" };
        let start = Text::new().plain("您 ").key(self.retires()).plain(format!(" {verb}。"));
        match (answer.if_stop.months, answer.if_keep.months) {
            (Some(stop), Some(keep)) => self.known(start, stop, keep),
            _ => self.unknown(start),
        }
    }

    fn known(&self, start: Text, stop: MonthSpan, keep: MonthSpan) -> Text {
        let gap = &self.answer.if_keep;
        let paying_on = if self.answer.months_to_retirement == 0 { "" } else { "一直缴到退休，" };
        if let (0, Some(kind)) = (keep.high, gap.unknown_test) {
            return start
                .plain(format!("{paying_on}累计年限够了，但{}还要看", self.place()))
                .key(self.test(kind))
                .plain("：要求多少没查到，请打 ")
                .key(self.hotline())
                .plain(" 问。");
        }
        let text = match (keep.low, keep.high, stop.high) {
            (_, 0, 0) => start.plain("照查到的要求，年限").key("已经够了").plain("。"),
            (_, 0, _) => start
                .plain("照查到的要求，一直缴到退休就")
                .key("够了")
                .plain("；如果现在停缴，")
                .key(super::short(stop))
                .plain("。"),
            (0, most, _) => start
                .plain(format!("{paying_on}可能已经够了，最多还差 "))
                .key(months(most))
                .plain(self.where_(gap, "，要看")),
            _ => start
                .plain(format!("{paying_on}还差 "))
                .key(month_span(keep))
                .plain(self.where_(gap, "，差在")),
        };
        let text = match gap.unknown_test {
            Some(kind) => text.plain(format!("另外{}的要求没查到，要打电话问。", self.test(kind))),
            None => text,
        };
        match self.well_known() {
            true => text,
            false => text.plain("（依据不是现行官方原文，退休前请打 ").key(self.hotline()).plain(" 核实。）"),
        }
    }

    fn where_(&self, gap: &Gap, words: &str) -> String {
        gap.binding.map_or_else(|| "。".to_owned(), |kind| format!("{words}{}。", self.test(kind)))
    }

    fn unknown(&self, start: Text) -> Text {
        let tests = &self.answer.if_keep.tests;
        let certain = tests.iter().find(|test| test.short.is_some_and(|short| short.low > 0));
        let start = match certain.and_then(|test| Some((test.kind, test.short?))) {
            Some((kind, short)) => start
                .plain("至少还差 ")
                .key(months(short.low))
                .plain(format!("（{}）；累计缴费的要求", self.test(kind))),
            None => start.plain(format!("{}要求缴满多少年，", self.place())),
        };
        if !self.answer.asks.is_empty() {
            let asks: Vec<_> = self.answer.asks.iter().map(|selector| selector_name(*selector)).collect();
            return start.plain("要看").key(asks.join("、")).plain("，填上再算。");
        }
        start.plain("没有查到可靠的说法，请打 ").key(self.hotline()).plain(" 问清，填到“当地要求”里再算。")
    }

    pub(super) fn next(&self) -> Vec<NextLine> {
        let now = |what: Text| NextLine { on: None, when: "现在".to_owned(), what, calls: Vec::new() };
        let call = |what: &str| {
            now(Text::new().plain("打 ").key(self.hotline()).plain(format!("（{}）{what}", self.place())))
        };
        let (gap, retired) = (&self.answer.if_keep, self.answer.retired);
        let short = gap.months.is_some_and(|months| months.high > 0);
        let mut next = Vec::new();
        if gap.months.is_none() {
            next.push(call("问：我这种情况退休时医保要缴满多少年，其中实际缴费、本地缴费各多少"));
        } else if short && retired {
            next.push(call("问：能不能一次补齐，或按月接着缴，各要多少钱"));
        }
        if !retired {
            let keep_on = match short || gap.months.is_none() {
                true => "退休前别停缴：停缴一个月，就可能多差一个月。补缴怎么办，退休前再问",
                false => "退休前别停缴：断了看病就可能报不了，有的地方还要求退休时正在当地参保",
            };
            next.push(now(keep_on.into()));
        }
        if gap.unknown_test.is_some() && gap.months.is_some() {
            next.push(call("问：除了累计年限，实际缴费、在本地缴费要满多少年"));
        }
        next
    }
}
