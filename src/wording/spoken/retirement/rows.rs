//! The answer's figures, and what would change it.

use super::super::estimates::named;
use super::super::evidence::value;
use super::super::figures::{age, date, month, month_span, months, plain_date};
use super::Say;
use crate::calendar::{MonthSpan, YearMonth};
use crate::evidence::{ClaimRef, ClaimStatus, Quantity};
use crate::reasoning::Evidence;
use crate::retirement::{Field, GapTest, Required, RetirementFlip, TestKind, TestMet};
use crate::view::{Row, Text};
use crate::wording::words::{retirement_names, retirement_rows};

impl Say<'_> {
    pub(super) fn rows(&self) -> Vec<Row> {
        let statutory = &self.answer.statutory;
        let mut rows = vec![Row {
            label: retirement_rows::statutory().to_owned(),
            value: retirement_rows::statutory_value {
                when: statutory.on.map_or_else(|| month(statutory.month), date),
                age: age(statutory.age_months),
            }
            .text(),
            note: self.choice(),
        }];
        rows.extend(self.since_row());
        let tests = self.answer.if_keep.tests.iter().zip(&self.answer.if_stop.tests);
        rows.extend(tests.map(|(keep, stop)| self.required(keep, stop)));
        rows.push(Row {
            label: retirement_rows::pension().to_owned(),
            value: Text::new().key(months(statutory.pension_months)),
            note: Some(retirement_rows::pension_note().into()),
        });
        rows
    }

    /// The row of a requirement.
    fn required(&self, keep: &GapTest, stop: &GapTest) -> Row {
        let (value, note) = match &keep.required {
            Required::Months(required) => {
                let missing = if self.answer.retired {
                    short(keep)
                } else {
                    let (stop, keep) = (short(stop), short(keep));
                    retirement_rows::stopping_and_keeping { stop, keep }.string()
                };
                (Text::new().key(month_span(*required)), Some(self.met(keep.kind, missing)))
            }
            Required::Unknown => {
                let notes = [self.untold(keep.kind), self.drawn(keep.kind), self.gaps(keep.kind)];
                let notes = notes
                    .into_iter()
                    .flatten()
                    .reduce(|first, then| retirement_rows::sentences { first, then }.text());
                (self.requirement_unknown_here(keep.kind), notes)
            }
            Required::NoneKnown => (retirement_rows::none_known().into(), None),
        };
        let label = retirement_rows::required { test: self.test(keep.kind) }.string();
        Row { label, value, note }
    }

    /// That a requirement was not found, what it may be, and whom to ask.
    fn requirement_unknown_here(&self, kind: TestKind) -> Text {
        let hotline = self.hotline();
        match self.required_estimate(kind) {
            Some(one) => {
                let estimate = named(one.months.rung, &month_span(one.months.span()));
                retirement_rows::unknown_estimated { estimate, hotline }.text()
            }
            None => retirement_rows::unknown { hotline }.text(),
        }
    }

    /// What is missing by the estimates, stopping now and paying on, beside the requirement they rest on.
    fn gaps(&self, kind: TestKind) -> Option<Text> {
        let (stop, keep) = self.answer.if_stop.estimate.zip(self.answer.if_keep.estimate)?;
        if kind != TestKind::Total {
            return None;
        }
        let (stop, keep) = (Say::gap_estimate(&stop), Say::gap_estimate(&keep));
        Some(if self.answer.retired {
            Text::new().estimate(keep)
        } else {
            retirement_rows::stopping_and_keeping_estimated { stop, keep }.text()
        })
    }

    /// What is missing, and the month in which a test not met yet is met, paying on.
    fn met(&self, kind: TestKind, missing: String) -> Text {
        let now = YearMonth::of(self.decision.asked_on);
        // Not where one has to stop at retirement.
        let last = YearMonth::of(self.answer.retires_on).max(now);
        let later = |met: &&TestMet| met.kind == kind && met.latest > now;
        let open = |met: &&TestMet| met.latest <= last || !self.monthly_barred();
        let Some(met) = self.answer.met.iter().find(later).filter(open) else { return missing.into() };
        let month = month(met.latest);
        if met.earliest == met.latest {
            retirement_rows::reached_in { missing, month }.text()
        } else {
            retirement_rows::reached_by { missing, month }.text()
        }
    }

    /// The delay, and the dates one may choose instead: only those that are still open.
    fn choice(&self) -> Option<Text> {
        let delay = Some(self.answer.statutory.delay_months).filter(|delay| *delay > 0);
        let delay = delay.map(|delay| retirement_rows::delayed { delay: months(delay) }.text());
        let said = delay.into_iter().chain(self.open());
        said.reduce(|first, then| retirement_names::both { first, then }.text())
    }

    fn open(&self) -> Option<Text> {
        let statutory = &self.answer.statutory;
        let choice = statutory.choice;
        let first = choice.early_from.map(|first| {
            if choice.by_notice {
                plain_date(first)
            } else {
                month(YearMonth::of(first))
            }
        });
        let last = choice.late_until.map(|_| month(statutory.latest));
        let (notice, agreement) = (months(choice.notice_months), months(choice.agreement_months));
        let agreeable = statutory.latest > YearMonth::of(self.decision.asked_on)
            && statutory.latest > statutory.month
            && statutory.compared(self.answer.retires_on).is_eq();
        Some(match (first, last) {
            (Some(first), Some(last)) => {
                retirement_rows::choose_between { first, last, notice, agreement }.text()
            }
            (Some(first), None) => retirement_rows::choose_from { first, notice }.text(),
            (None, Some(last)) => retirement_rows::choose_until { last, agreement }.text(),
            (None, None) if agreeable => {
                let field = super::fields::retirement_field(Field::RetireOn);
                retirement_rows::enter_agreed_day { field }.text()
            }
            (None, None) => return None,
        })
    }

    /// What a source says of a test whose figure is not known.
    fn untold(&self, kind: TestKind) -> Option<Text> {
        match kind {
            TestKind::Total => {
                let hint = |found: &&Evidence| found.quantity == Quantity::TotalTestUnknown;
                let hint = self.decision.evidence.iter().find(hint)?.finding.relied()?;
                Some(self.said(hint.claim))
            }
            TestKind::Actual => None,
            TestKind::Local => Some(retirement_rows::local_figure_unknown().into()),
        }
    }

    /// Whether what is said of it is another gap than the answer's. One that only changes what is short on stopping now is not said:
    /// its sentence is about paying on.
    pub(super) fn differs(&self, flip: &RetirementFlip) -> bool {
        match flip {
            RetirementFlip::OtherFigure { months, .. } => self.answer.if_keep.months != Some(*months),
            RetirementFlip::LaterStep { .. } | RetirementFlip::EarlierStep { .. } => true,
        }
    }

    pub(super) fn flip(&self, flip: &RetirementFlip) -> Text {
        match flip {
            RetirementFlip::OtherFigure { test, claim, months } => {
                let filed = self.rules.claim(*claim);
                let figure = filed.steps[claim.step].value.as_ref().map(|found| value(filed.quantity, found));
                retirement_rows::other_figure {
                    title: self.titled(*claim),
                    test: self.test(*test),
                    figure: figure.unwrap_or_default(),
                    draft: filed.status == ClaimStatus::Draft,
                    would_be: super::would_be(*months),
                }
                .text()
            }
            RetirementFlip::LaterStep {
                test,
                from,
                late,
                shift,
                was,
                required,
                gap,
                of_the_rule: true,
                ..
            } => {
                let (shift, from, test) = (months(*shift), plain_date(*from), self.test(*test));
                let required = required_now(*was, *required);
                let change = if *late {
                    retirement_rows::if_later { shift, from, test, required }.text()
                } else {
                    retirement_rows::if_less_early { shift, from, test, required }.text()
                };
                self.with_gap(change, *gap)
            }
            RetirementFlip::EarlierStep { test, before, early, shift, was, required, gap, .. } => {
                let (shift, before, test) = (months(*shift), plain_date(*before), self.test(*test));
                let required = required_now(Some(*was), *required);
                let notice = months(self.answer.statutory.choice.notice_months);
                let change = if *early {
                    retirement_rows::if_earlier { shift, before, notice, test, required }.text()
                } else {
                    retirement_rows::if_less_late { shift, before, test, required }.text()
                };
                self.with_gap(change, *gap)
            }
            RetirementFlip::LaterStep { test, from, required, claim, .. } => retirement_rows::becomes_from {
                title: self.titled(*claim),
                from: plain_date(*from),
                test: self.test(*test),
                required: month_span(*required),
            }
            .text(),
        }
    }

    /// A document's title in quotation marks.
    fn titled(&self, claim: ClaimRef) -> String {
        format!("“{}”", self.rules.source_of(claim).called())
    }

    /// What retiring some months later or earlier does: to the requirement, and to the gap.
    fn with_gap(&self, change: Text, gap: MonthSpan) -> Text {
        match self.answer.total.months() {
            Some(_) => retirement_rows::change_and_gap { change, would_be: super::would_be(gap) }.text(),
            None => retirement_rows::change { change }.text(),
        }
    }
}

/// What is required, and how much more or less that is than it was.
fn required_now(was: Option<MonthSpan>, now: MonthSpan) -> String {
    let required = month_span(now);
    match was.and_then(MonthSpan::if_exact).zip(now.if_exact()) {
        Some((was, now)) if now > was => {
            retirement_rows::required_more { required, by: months(now - was) }.string()
        }
        Some((was, now)) => retirement_rows::required_less { required, by: months(was - now) }.string(),
        None => required,
    }
}

/// Enough or how much is missing; said as it is where not a single month is over.
fn short(test: &GapTest) -> String {
    if super::exactly(test) {
        retirement_names::just_enough().to_owned()
    } else {
        test.short.map(super::short).unwrap_or_default()
    }
}
