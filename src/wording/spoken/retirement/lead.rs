//! The answer in one sentence, and what to do.
//! See `docs/rules.md#weak-sources`.

use super::super::evidence::weakest;
use super::super::figures::{date, month, month_span, months};
use super::{exactly, selector_names, Say};
use crate::calendar::MonthSpan;
use crate::retirement::{Gap, TestKind};
use crate::view::{NextLine, Text};
use crate::wording::words::{office_retirement, office_retirement_in_chinese, retirement_lead};

impl Say<'_> {
    /// Whether it is another day than the statutory one.
    fn is_chosen(&self) -> bool {
        let statutory = &self.answer.statutory;
        statutory.on != Some(self.answer.retires_on)
            && statutory.month.first_day() != Some(self.answer.retires_on)
    }

    pub(super) fn lead(&self) -> Text {
        self.lead_alone().sentence(self.doubt().unwrap_or_default())
    }

    /// The same without how well it is known, which several answers say once.
    pub(super) fn lead_alone(&self) -> Text {
        let when = self.retires();
        match (self.answer.if_stop.months, self.answer.if_keep.months) {
            (Some(stop), Some(keep)) => when.sentence(self.known(stop, keep)),
            _ => when.sentence(self.unknown()),
        }
    }

    /// The day of retirement, or the month where the day of birth was not told.
    fn retires(&self) -> Text {
        let (statutory, retired) = (&self.answer.statutory, self.answer.retired);
        let (chosen, day) = (self.is_chosen(), date(self.answer.retires_on));
        match (statutory.on, retired) {
            (None, true) if !chosen => retirement_lead::reached_in { month: month(statutory.month) }.text(),
            (None, false) if !chosen => retirement_lead::retires_in { month: month(statutory.month) }.text(),
            (_, true) if chosen => retirement_lead::retired_on_chosen { day }.text(),
            (_, true) => retirement_lead::reached_on { day }.text(),
            (_, false) => retirement_lead::retires_on { day }.text(),
        }
    }

    /// Whether there is nothing more to pay until retirement.
    fn is_now(&self) -> bool {
        self.answer.months_to_retirement == 0
    }

    fn known(&self, stop: MonthSpan, keep: MonthSpan) -> Text {
        let gap = &self.answer.if_keep;
        if let (0, Some(kind)) = (keep.high, gap.unknown_test) {
            return retirement_lead::total_enough_but_ask {
                now: self.is_now(),
                place: self.place(),
                test: self.test(kind),
                hotline: self.hotline(),
            }
            .text();
        }
        let text = match keep.high {
            0 => self.enough(stop),
            _ => self.short(keep),
        };
        match gap.unknown_test {
            Some(kind) => {
                text.sentence(retirement_lead::another_test_unknown { test: self.test(kind) }.text())
            }
            None => text,
        }
    }

    /// Paying on, nothing is missing.
    fn enough(&self, stop: MonthSpan) -> Text {
        let edge = |gap: &Gap| gap.tests.iter().any(exactly);
        let (just, stop_edge) = (edge(&self.answer.if_keep), edge(&self.answer.if_stop));
        match stop.high {
            0 if stop_edge && !just => retirement_lead::enough_but_stopping_is_exact(),
            0 if just => retirement_lead::have_just_enough(),
            0 => retirement_lead::have_enough(),
            _ => retirement_lead::enough_stopping_short { just, would_be: super::would_be(stop) }.text(),
        }
    }

    /// Paying on, something is missing, or may be.
    fn short(&self, keep: MonthSpan) -> Text {
        let (gap, now) = (&self.answer.if_keep, self.is_now());
        // Where something is missing there is a kind of which most is.
        let test = self.test(gap.binding.unwrap_or(TestKind::Total));
        let other = gap.binding_at_most.map(|kind| self.test(kind));
        let (most, missing) = (months(keep.high), month_span(keep));
        match (keep.low, other) {
            (0, Some(other)) => retirement_lead::perhaps_short_or { now, most, test, other }.text(),
            (0, None) => retirement_lead::perhaps_short { now, most, test }.text(),
            (_, Some(other)) => retirement_lead::short_or { now, missing, test, other }.text(),
            (_, None) => retirement_lead::short { now, missing, test }.text(),
        }
    }

    /// How well the requirements behind the sentence are known, if they are not from an official text in force. `None` if the
    /// sentence sends the person to the office anyway.
    pub(super) fn doubt(&self) -> Option<Text> {
        let keep = self.answer.if_keep.months.filter(|_| self.answer.if_stop.months.is_some())?;
        let asks_anyway = keep.high == 0 && self.answer.if_keep.unknown_test.is_some();
        if asks_anyway || self.well_known() {
            return None;
        }
        let known = weakest(self.relied().map(|(_, candidate)| candidate.confidence));
        let hotline = self.hotline();
        Some(if self.answer.retired {
            retirement_lead::doubt { known, hotline }.text()
        } else {
            retirement_lead::doubt_before_retiring { known, hotline }.text()
        })
    }

    fn unknown(&self) -> Text {
        let text = self.requirement_unknown();
        let (estimate, hotline) = (self.estimated_gap(), self.hotline());
        let estimated = self.answer.if_keep.estimate.is_some();
        match (self.answer.asks.is_empty(), estimated) {
            (false, false) => text,
            (false, true) => {
                text.sentence(estimate).sentence(retirement_lead::in_doubt_call { hotline }.text())
            }
            (true, true) => {
                text.sentence(estimate).sentence(retirement_lead::estimate_is_no_answer { hotline }.text())
            }
            (true, false) => text.sentence(retirement_lead::call_and_enter { hotline }.text()),
        }
    }

    /// What is missing in any case, and why no more can be said.
    fn requirement_unknown(&self) -> Text {
        let asks = (!self.answer.asks.is_empty()).then(|| selector_names(self.answer.asks));
        let tests = &self.answer.if_keep.tests;
        let certain = tests.iter().find(|test| test.short.is_some_and(|short| short.low > 0));
        let certain = certain.and_then(|test| Some((self.test(test.kind), test.short?.low)));
        let Some((test, least)) = certain else {
            let place = self.place();
            return match asks {
                Some(asks) => retirement_lead::depends_on { place, asks }.text(),
                None => retirement_lead::not_found { place }.text(),
            };
        };
        let least = months(least);
        match (asks, self.is_now()) {
            (Some(asks), true) => retirement_lead::at_least_short_depends_on { least, test, asks }.text(),
            (Some(asks), false) => {
                retirement_lead::at_least_short_then_depends_on { least, test, asks }.text()
            }
            (None, true) => retirement_lead::at_least_short_not_found { least, test }.text(),
            (None, false) => retirement_lead::at_least_short_then_not_found { least, test }.text(),
        }
    }

    pub(super) fn next(&self) -> Vec<NextLine> {
        let now = |what: Text| NextLine {
            on: None,
            when: retirement_lead::now().to_owned(),
            what,
            calls: Vec::new(),
        };
        let (gap, retired) = (&self.answer.if_keep, self.answer.retired);
        let short = gap.months.is_some_and(|months| months.high > 0);
        let mut next = Vec::new();
        if gap.months.is_none() {
            next.push(now(self
                .call(office_retirement_in_chinese::how_many_years(), office_retirement::how_many_years())));
        } else if short && retired {
            next.push(now(self.ask_how_to_make_up()));
        }
        if !retired {
            let keep_on = if short || gap.months.is_none() {
                retirement_lead::keep_paying_short()
            } else {
                retirement_lead::keep_paying_enough()
            };
            next.push(now(keep_on.into()));
        }
        if gap.unknown_test.is_some() && gap.months.is_some() {
            next.push(now(self.call(
                office_retirement_in_chinese::other_requirements(),
                office_retirement::other_requirements(),
            )));
        }
        next
    }

    fn ask_how_to_make_up(&self) -> Text {
        let perhaps_enough = self.answer.if_keep.months.is_some_and(|months| months.low == 0);
        let (chinese, meaning) = match (self.lump_sum_barred(), self.monthly_barred()) {
            (false, false) if perhaps_enough => {
                (office_retirement_in_chinese::enough_or_make_up(), office_retirement::enough_or_make_up())
            }
            (false, false) => {
                (office_retirement_in_chinese::make_up_either_way(), office_retirement::make_up_either_way())
            }
            (false, true) => {
                (office_retirement_in_chinese::only_lump_sum(), office_retirement::only_lump_sum())
            }
            (true, false) => {
                (office_retirement_in_chinese::only_monthly(), office_retirement::only_monthly())
            }
            (true, true) => {
                (office_retirement_in_chinese::any_way_at_all(), office_retirement::any_way_at_all())
            }
        };
        self.call(chinese, meaning)
    }
}
