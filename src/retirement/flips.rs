//! What would change the gap: another source's figure, and retiring some months later or earlier.

use super::by_test::{ByTest, TestKind};
use super::requirement::Requirement;
use super::{RetirementFacts, RetirementFlip, StatutoryDate};
use crate::calendar::{days_later, Date, MonthSpan, YearMonth};
use crate::rulebook::Rulebook;

/// What is decided already when flips are looked for.
pub(super) struct FlipContext<'a> {
    pub requirements: &'a ByTest<Requirement>,
    /// The months there are today.
    pub now: ByTest<MonthSpan>,
    pub facts: &'a RetirementFacts,
    pub statutory: &'a StatutoryDate,
    /// The statutory date, or the first day of its month where the day is not known.
    pub statutory_day: Date,
    pub retires_on: Date,
    /// Whether that day is past: then there is nothing left to choose.
    pub retired: bool,
    pub rules: &'a Rulebook,
}

impl FlipContext<'_> {
    /// The gap, paying on until that day, if one test required this much instead.
    fn gap_if(&self, kind: TestKind, required: MonthSpan, on: Date) -> MonthSpan {
        let until = YearMonth::of(self.facts.today).months_until(YearMonth::of(on));
        let shortfalls = self.requirements.as_ref().zip(self.now).into_iter().filter_map(|(other, now)| {
            let required = if other.kind == kind { Some(required) } else { other.required.months() };
            Some(required?.short_of(now.plus(until)))
        });
        shortfalls.fold(MonthSpan::exact(0), |most, short| MonthSpan {
            low: most.low.max(short.low),
            high: most.high.max(short.high),
        })
    }

    pub(super) fn flips(&self) -> Vec<RetirementFlip> {
        let mut flips = Vec::new();
        for requirement in self.requirements.iter() {
            // The office's own figure settles it: other sources can't change the answer any more.
            if requirement.kind.office_figure(self.facts).is_some() {
                continue;
            }
            self.other_figures(requirement, &mut flips);
            flips.extend(self.later(requirement, true));
            flips.extend(self.later(requirement, false));
            flips.extend(self.earlier(requirement));
        }
        flips
    }

    fn other_figures(&self, requirement: &Requirement, flips: &mut Vec<RetirementFlip>) {
        let relied = requirement.required.months();
        let gaps = |required| {
            [self.facts.today, self.retires_on].map(|on| self.gap_if(requirement.kind, required, on))
        };
        // A figure that another requirement outweighs changes nothing, whether one stops paying now or pays on.
        let unchanged = relied.map(gaps);
        let mut seen = Vec::new();
        for other in requirement.finding.rivals().chain(&requirement.finding.drafts) {
            let Some(required) = other.value.months() else { continue };
            if relied == Some(required) || seen.contains(&required) {
                continue;
            }
            seen.push(required);
            let [if_stop, months] = gaps(required);
            if unchanged == Some([if_stop, months]) {
                continue;
            }
            flips.push(RetirementFlip::OtherFigure { test: requirement.kind, claim: other.claim, months });
        }
    }

    /// The next step that asks something else, of the rule relied on or of another source, where one may still retire under
    /// it: by the statutory date, or later as far as that can still be agreed on.
    fn later(&self, requirement: &Requirement, of_the_rule: bool) -> Option<RetirementFlip> {
        let last = self.statutory.choice.late_until.unwrap_or(self.statutory_day);
        let finding = &requirement.finding;
        let of_rule = |index: usize| finding.possible().iter().any(|known| known.claim.index == index);
        let relied = requirement.required.months();
        let (from, step, required) = finding.coming.iter().find_map(|(from, step)| {
            let required = step.value.months().filter(|months| relied != Some(*months))?;
            let open = !self.retired && *from <= last && of_rule(step.claim.index) == of_the_rule;
            open.then_some((*from, step, required))
        })?;
        Some(RetirementFlip::LaterStep {
            test: requirement.kind,
            from,
            late: from > self.statutory_day,
            shift: YearMonth::of(self.retires_on).months_until(YearMonth::of(from)),
            was: relied,
            required,
            gap: self.gap_if(requirement.kind, required, from),
            of_the_rule,
            claim: step.claim,
        })
    }

    /// The step before, where one may still retire under it.
    fn earlier(&self, requirement: &Requirement) -> Option<RetirementFlip> {
        let relied = requirement.finding.relied()?;
        let was = requirement.required.months()?;
        let claim = self.rules.claim(relied.claim);
        if claim.by_statutory_date || self.retired {
            return None;
        }
        let from = claim.steps[relied.claim.step].from?;
        let before = claim.steps.get(relied.claim.step.checked_sub(1)?)?;
        let required = before.value.as_ref()?.months().filter(|months| *months != was)?;
        let last = days_later(from, -1)?;
        let (early, choice) = (last < self.statutory_day, self.statutory.choice);
        let open = if early {
            choice.early_from.is_some_and(|first| first <= last)
        } else {
            // Any day after the statutory one is retiring later.
            choice.late_until.is_some()
        };
        open.then(|| RetirementFlip::EarlierStep {
            test: requirement.kind,
            before: from,
            early,
            shift: YearMonth::of(last).months_until(YearMonth::of(self.retires_on)),
            was,
            required,
            gap: self.gap_if(requirement.kind, required, last),
            claim: relied.claim,
        })
    }
}
