//! The answer to question 2 as plain values.

use super::json::{from_fn, json, text, Each, Put, Writer};
use super::remedies;
use super::reply::decided;
use super::values::{cited, Cited};
use crate::calendar::MonthSpan;
use crate::evidence::ClaimRef;
use crate::reasoning::Decision;
use crate::retirement::{
    period_notes, Alternative, Choice, Flip, Gap, GapTest, Met, PeriodNote, Required, RetirementAnswer,
    RetirementFacts, StatutoryDate,
};
use crate::rulebook::Rulebook;
use crate::wording::spoken;

fn exact(months: Option<MonthSpan>) -> Option<u32> {
    months.and_then(MonthSpan::known)
}

impl Put for GapTest {
    fn put(&self, out: &mut Writer) {
        let known = match self.required {
            Required::Months(_) => "months",
            Required::NoneKnown => "noneKnown",
            Required::Unknown => "unknown",
        };
        json!(out, {
            "test": self.kind, "required": self.required.months(), "known": known, "have": self.have,
            "short": self.short,
        });
    }
}

/// A gap; of one that is not known, what stands in for it.
fn gap<'a>(gap: &'a Gap, decision: &'a Decision<RetirementAnswer>, rules: &'a Rulebook) -> impl Put + 'a {
    let estimates = &decision.answer.estimates;
    let claims: Vec<ClaimRef> =
        estimates.iter().flat_map(|one| one.basis().into_iter().chain(one.said.iter().copied())).collect();
    from_fn(move |out| {
        let claims = &claims;
        json!(out, {
            "months": exact(gap.months),
            "monthsLow": gap.months.map(|months| months.low),
            "monthsHigh": gap.months.map(|months| months.high),
            "binding": gap.binding,
            "bindingAtMost": gap.binding_at_most,
            "unknownTest": gap.unknown_test,
            "tests": gap.tests,
            "estimate": gap.estimate.map(|found| json!({
                "rung": found.rung,
                "lowMonths": found.low,
                "highMonths": found.high,
                "likelyLowMonths": found.likely.map(|(low, _)| low),
                "likelyHighMonths": found.likely.map(|(_, high)| high),
                "formula": spoken::retirement::gap_formula(gap, decision, rules),
                "sources": cited(claims.clone(), rules),
            })),
        });
    })
}

/// The day, or the month where the day of birth was not told.
struct OnOrIn<'a>(&'a StatutoryDate);

impl Put for OnOrIn<'_> {
    fn put(&self, out: &mut Writer) {
        match self.0.on {
            Some(day) => day.put(out),
            None => self.0.month.put(out),
        }
    }
}

impl Put for Choice {
    fn put(&self, out: &mut Writer) {
        json!(out, { "earlyFrom": self.early_from, "lateUntil": self.late_until });
    }
}

impl Put for StatutoryDate {
    fn put(&self, out: &mut Writer) {
        json!(out, {
            "on": OnOrIn(self),
            "ageYears": self.age_months / 12,
            "ageMonths": self.age_months % 12,
            "delayMonths": self.delay_months,
            "pensionMonths": self.pension_months,
            "earliest": self.earliest,
            "latest": self.latest,
            "choice": self.choice,
        });
    }
}

impl Put for Met {
    fn put(&self, out: &mut Writer) {
        json!(out, { "test": self.kind, "earliest": self.earliest, "latest": self.latest });
    }
}

/// What is required, what turns on more than was told, and what is missing: fields of an answer and of each alternative.
fn requirements(decision: &Decision<RetirementAnswer>, rules: &Rulebook, out: &mut Writer) {
    let answer = &decision.answer;
    json!(out,
        "required": {
            "totalMonths": exact(answer.total.months()),
            "actualMonths": exact(answer.actual.months()),
            "localMonths": exact(answer.local.months()),
        },
        "asks": answer.asks,
        "gap": {
            "ifStop": gap(&answer.if_stop, decision, rules),
            "ifKeep": gap(&answer.if_keep, decision, rules),
        },
    );
}

fn alternative<'a>(one: &'a Alternative, rules: &'a Rulebook) -> impl Put + 'a {
    from_fn(move |out| {
        out.object(|out| {
            let answer = &one.decision.answer;
            json!(out, "place": one.place, "worker": one.worker, "retires": OnOrIn(&answer.statutory));
            requirements(&one.decision, rules, out);
        });
    })
}

impl Put for PeriodNote {
    fn put(&self, out: &mut Writer) {
        match self {
            PeriodNote::Overlap { row, with, months } => {
                json!(out, { "kind": "overlap", "row": row, "with": with, "months": months });
            }
            PeriodNote::Gap { row, from, to } => {
                json!(out, { "kind": "gap", "row": row, "from": from, "to": to });
            }
        }
    }
}

fn flip(flip: &Flip, rules: &Rulebook, out: &mut Writer) {
    match flip {
        Flip::OtherFigure { test, claim, months } => json!(out, {
            "kind": "otherFigure", "test": test, "months": months, "source": Cited(*claim, rules),
        }),
        Flip::LaterStep { test, from, late, shift, required, gap, of_the_rule, claim, .. } => json!(out, {
            "kind": "laterStep", "test": test, "from": from, "shiftMonths": shift, "late": late,
            "required": required.known(), "requiredSpan": required, "gap": gap, "ofTheRule": of_the_rule,
            "source": Cited(*claim, rules),
        }),
        Flip::EarlierStep { test, before, early, shift, required, gap, claim, .. } => json!(out, {
            "kind": "earlierStep", "test": test, "before": before, "shiftMonths": shift, "early": early,
            "required": required.known(), "requiredSpan": required, "gap": gap, "source": Cited(*claim, rules),
        }),
    }
}

/// The reply: the first of the answers in full, the others beside it.
pub(super) fn reply(facts: &RetirementFacts, all: &[Alternative], rules: &Rulebook) -> String {
    let Some(Alternative { decision, .. }) = all.first() else { return text(&()) };
    let answer = &decision.answer;
    let brief = spoken::retirement::brief_of(all, rules);
    // None where there is nothing to compare.
    let alternatives = if all.len() < 2 { &[] } else { all };
    let test = |(kind, required)| json!({ "test": kind, "required": required });
    let fields = |out: &mut Writer| {
        json!(out,
            "statutory": answer.statutory,
            "monthsToRetirement": answer.months_to_retirement,
            "retiresOn": answer.retires_on,
        );
        requirements(decision, rules, out);
        json!(out, "reductionPerYear": answer.reduction.map(|(rate, _)| rate));
        remedies::fields(decision, rules, out);
        json!(out,
            "byStatutoryDate": Each(answer.by_statutory_date.iter().copied().map(test)),
            "overdue": answer.overdue,
            "met": answer.met,
            "flips": Each(answer.flips.iter().map(|found| from_fn(|out| flip(found, rules, out)))),
            "alternatives": Each(alternatives.iter().map(|one| alternative(one, rules))),
            "periodNotes": period_notes(&facts.periods),
            "cautions": brief.cautions,
        );
    };
    decided(&from_fn(|out| out.object(fields)), &brief.lead, decision, rules)
}
