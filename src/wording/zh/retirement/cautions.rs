//! What must be known before relying on the answer.

use super::super::evidence::quantity;
use super::super::figures::{month_span, months, plain_date};
use super::{selector_name, Say};
use crate::retirement::Gap;
use crate::wording::{Caution, Text};

impl Say<'_> {
    pub(super) fn cautions(&self) -> Vec<Caution> {
        let mut cautions = Vec::new();
        for test in &self.answer.if_keep.tests {
            let exactly = test.required.months() == Some(test.have) && test.have.known().is_some();
            if exactly && test.have.high > 0 {
                let text = Text::new()
                    .plain(format!("{}刚好卡在要求的 ", self.test(test.kind)))
                    .key(month_span(test.have))
                    .plain("上。有的地方写“满”，有的写“超过”，差一个月结果就不同，请打 ")
                    .key(self.hotline())
                    .plain(" 核实。");
                cautions.push(Caution(text));
            }
        }
        if self.answer.pension_not_told {
            let text = Text::new()
                .plain("提前退休有条件：到那一天，养老保险要缴满 ")
                .key(months(self.answer.statutory.pension_months))
                .plain("。您没有填养老保险缴了多久，填上再看能不能提前。");
            cautions.push(Caution(text));
        }
        for (kind, required) in &self.answer.by_statutory_date {
            let text = Text::new()
                .plain(format!("要求按您选的日期算。如果当地按法定退休的日期算，{}要求是 ", self.test(*kind)))
                .key(month_span(*required))
                .plain("。哪个说了算没有查到，请打 ")
                .key(self.hotline())
                .plain(" 问。");
            cautions.push(Caution(text));
        }
        if !self.answer.asks.is_empty() {
            let asks: Vec<_> = self.answer.asks.iter().map(|selector| selector_name(*selector)).collect();
            let text = format!("{}的要求还要看{}。填上以后结果会更准。", self.place(), asks.join("、"));
            cautions.push(Caution(text.into()));
        }
        if let (Some((rate, _)), Some(gap)) = (self.answer.reduction, self.answer.if_keep.months) {
            if gap.high > 0 {
                let text = Text::new()
                    .plain(format!("{}年限不够也能享受退休医保，每差一年待遇降低 ", self.place()))
                    .key(rate.to_string())
                    .plain("；不是取消。");
                cautions.push(Caution(text));
            }
        }
        let not_exact = |gap: &Gap| gap.months.is_some_and(|months| months.known().is_none());
        let parts_missing = self.answer.if_keep.tests.iter().any(|test| test.have.known().is_none());
        if parts_missing && (not_exact(&self.answer.if_keep) || not_exact(&self.answer.if_stop)) {
            let text =
                "实际缴费、本地缴费没有填全，所以差多少是一个范围。可以在“国家医保服务平台”查缴费记录。";
            cautions.push(Caution(text.into()));
        }
        if let Some((required, short, _)) = self.answer.if_default {
            let text = Text::new()
                .plain("只作参考：不少地方是男 30 年、女 25 年，但这不是全国规定。如果当地也是 ")
                .key(months(required))
                .plain(if self.answer.retired { "，" } else { "，缴到退休" })
                .key(super::short(short))
                .plain("。");
            cautions.push(Caution(text));
        }
        for (what, candidate) in self.relied() {
            let Some(last) = self.rules.line(candidate.claim).reviewed_to else { continue };
            if self.decision.asked_on <= last && last < self.answer.retires_on {
                let text = Text::new()
                    .plain(format!("{}只核对到 ", quantity(what)))
                    .key(plain_date(last))
                    .plain("，您退休时可能已经变了，请打 ")
                    .key(self.hotline())
                    .plain(" 核实。");
                cautions.push(Caution(text));
            }
        }
        cautions
    }
}
