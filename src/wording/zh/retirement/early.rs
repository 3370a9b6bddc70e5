//! Grounds on which some retire earlier than others.

use super::super::evidence::confidence;
use super::super::figures::{age, aside, month, month_span, months, plain_date};
use super::fields::retirement_field;
use super::Say;
use crate::retirement::{Early, EarlyGround, Field};
use crate::wording::say::{say, tell};
use crate::wording::{Caution, Text};

/// The line of the labour offices: pensions and retirement are theirs.
const LABOUR_LINE: &str = "12333";

impl Say<'_> {
    /// What the ground does, and what has to be asked.
    pub(super) fn early(&self) -> Vec<Caution> {
        let Some(found) = self.answer.early else { return Vec::new() };
        let ground = match found.ground {
            EarlyGround::HazardousWork => self.hazardous(found),
            EarlyGround::Disability => self.disability(found),
        };
        ground.into_iter().chain(self.required_then(found)).map(Caution).collect()
    }

    /// Where the date goes that the person was told, as long as none was chosen.
    fn where_to_enter(&self) -> Option<&'static str> {
        self.answer
            .statutory
            .compared(self.answer.retires_on)
            .is_eq()
            .then(|| retirement_field(Field::RetireOn))
    }

    fn hazardous(&self, found: Early) -> Option<Text> {
        let (from, months, claim) = found.from?;
        let text = Text::new()
            .plain(tell!(
                "特殊工种的退休年龄也逐步延迟。照查到的说法{}，您最早 ",
                "The retirement age in hazardous work is delayed step by step too. By what was found{}, you can retire from ",
                aside(confidence(self.rules.line(claim).confidence))
            ))
            .key(month(from))
            .plain(tell!(
                "（{}）可以退休，到法定日期之间可以任选。部里的文件没有见到，也有网页说不延迟。够不够特殊工种，由人社部门认定，请打 ",
                " on ({}), at any time up to the statutory date. The ministry's own document was not seen, and one page says that there is no delay. Whether your work counts is decided by the labour office: please call ",
                age(months)
            ))
            .key(LABOUR_LINE)
            .plain(say!(" 问。", " and ask."));
        Some(match self.where_to_enter() {
            Some(field) => text.plain(tell!(
                "告诉了您日期的，填到“{field}”里。",
                " If you were told a date, enter it under “{field}”."
            )),
            None => text,
        })
    }

    fn disability(&self, found: Early) -> Option<Text> {
        let (ended, _) = found.ended?;
        if self.answer.retires_on < ended {
            return None;
        }
        let text = Text::new()
            .plain(say!("从 ", "From "))
            .key(plain_date(ended))
            .plain(say!(
                " 起不再办病退，改按月领病残津贴，到法定退休年龄才办退休。领津贴期间职工医保怎么办、算不算缴费，没有查到，请打 ",
                " on, nobody retires for lost ability to work (病退) any more: there is a monthly disability allowance (病残津贴) instead, and retirement comes at the statutory age. What becomes of employee medical insurance in that time, and whether it counts as paid, was not found: please call "
            ))
            .key(self.hotline())
            .plain(say!(" 问。", " and ask."));
        Some(match self.where_to_enter() {
            Some(field) => text.plain(tell!(
                "那以前已经批准病退的，把批准的退休日期填到“{field}”里。",
                " If it was approved before then, enter the date of retirement under “{field}”."
            )),
            None => text,
        })
    }

    /// Whether the place asks for less of who retires early on such a ground.
    fn required_then(&self, found: Early) -> Option<Text> {
        if found.months == 0 {
            return None;
        }
        let place = self.place();
        Some(match (found.lowered, self.answer.total.months()) {
            (Some((before, by, claim)), Some(after)) => Text::new()
                .plain(tell!(
                    "照{place}的规定{}，这样提前退休的，累计要求减去提前的 {}：{} 减到 ",
                    "By the rule in {place}{}, the total required is lowered by the {} by which you retire early on such a ground: from {} to ",
                    aside(confidence(self.rules.line(claim).confidence)),
                    months(by),
                    month_span(before)
                ))
                .key(month_span(after))
                .plain(say!("，实际缴费的要求不减。", ". What is required as really paid is not.")),
            _ => Text::new()
                .plain(tell!(
                    "没查到{place}对这样提前退休的人少要年限，要求没有减。请打 ",
                    "No rule was found by which {place} asks for less of those who retire early on such a ground, so nothing is taken off. Please call "
                ))
                .key(self.hotline())
                .plain(say!(" 问。", " and ask.")),
        })
    }
}
