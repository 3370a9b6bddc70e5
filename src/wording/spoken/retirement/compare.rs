//! Several answers side by side: for other places, or as the other worker group.

use super::super::figures::{month, month_span, months};
use super::{brief, exactly, reading, short, test_label, Say};
use crate::evidence::Worker;
use crate::retirement::{Alternative, Gap, Required};
use crate::rulebook::Rulebook;
use crate::view::{Brief, Caution, Certainty, Comparison, NextLine, Reading, Sure, Text};
use crate::wording::words::{answer_headings, retirement_compare, retirement_lead, retirement_names};

/// The reading of the first answer, with the others beside it.
pub fn reading_of(all: &[Alternative], rules: &Rulebook) -> Reading {
    let Some(first) = all.first() else { return Reading::default() };
    let mut told = reading(&first.decision, rules);
    let begun = Brief { lead: told.lead, cautions: told.cautions, next: told.next };
    let Brief { lead, cautions, next } = in_both_groups(begun, all, rules);
    (told.lead, told.cautions, told.next) = (lead, cautions, next);
    if groups(all).len() > 1 {
        let because = retirement_compare::both_given().to_owned();
        told.sure = told.sure.map(|sure| Sure { certainty: Certainty::Span, because, ..sure });
    }
    if all.len() > 1 {
        told.comparison = Some(comparison(all, groups(all).len() > 1, rules));
    }
    told
}

/// The beginning of it.
pub fn brief_of(all: &[Alternative], rules: &Rulebook) -> Brief {
    all.first().map(|first| in_both_groups(brief(&first.decision, rules), all, rules)).unwrap_or_default()
}

/// The answers for the first place: more than one where the worker group is not known.
fn groups(all: &[Alternative]) -> Vec<&Alternative> {
    all.iter().filter(|other| Some(other.place) == all.first().map(|first| first.place)).collect()
}

/// Where the worker group is not known the sentence says both.
fn in_both_groups(mut told: Brief, all: &[Alternative], rules: &Rulebook) -> Brief {
    let groups = groups(all);
    if groups.len() > 1 {
        let mut lead = Text::from(retirement_compare::unclear_group());
        let mut doubts = Vec::new();
        for other in &groups {
            let say = Say { answer: &other.decision.answer, decision: &other.decision, rules };
            let (group, answer) = (group(other.worker), say.lead_alone());
            lead = lead.sentence(retirement_compare::answer_of_group { group, answer }.text());
            doubts.extend(say.doubt().filter(|doubt| !doubts.contains(doubt)));
        }
        told.lead = doubts.into_iter().fold(lead, Text::sentence);
        let rest = retirement_compare::figures_are_for_50 { figures: answer_headings::figures() }.string();
        told.cautions.insert(0, Caution(rest.into()));
        let ask = NextLine {
            on: None,
            when: retirement_lead::now().to_owned(),
            what: retirement_compare::ask_employer(),
            calls: Vec::new(),
        };
        told.next.insert(0, ask);
    }
    told
}

fn group(worker: Worker) -> &'static str {
    match worker {
        Worker::Man => retirement_compare::man(),
        Worker::Woman55 => retirement_compare::woman_55(),
        Worker::Woman50 => retirement_compare::woman_50(),
    }
}

fn comparison(all: &[Alternative], two_groups: bool, rules: &Rulebook) -> Comparison {
    let many_places = all.iter().any(|other| other.place != all[0].place);
    let lines = all.iter().map(|other| {
        let say = Say { answer: &other.decision.answer, decision: &other.decision, rules };
        let answer = say.answer;
        let (place, group) = (say.place(), group(other.worker));
        let head = match (many_places, two_groups) {
            (true, true) => retirement_compare::place_and_group { place, group }.string(),
            (true, false) => place,
            (false, _) => group.to_owned(),
        };
        let required = answer.if_keep.tests.iter().filter_map(|found| {
            let test = test_label(found.kind, answer.local_is_province);
            let figure = match &found.required {
                Required::Months(months) => month_span(*months),
                Required::Unknown => retirement_compare::required_unknown().to_owned(),
                Required::NoneKnown => return None,
            };
            Some(retirement_compare::required { test, figure }.text())
        });
        let required = required.reduce(|first, then| retirement_names::both { first, then }.text());
        let cells = vec![
            Text::from(month(answer.statutory.month)),
            required.unwrap_or_default(),
            outcome(&answer.if_keep, &say),
            outcome(&answer.if_stop, &say),
        ];
        (head, cells)
    });
    let lines = lines.collect();
    let notes = if many_places {
        vec![retirement_compare::what_moves_along().into(), retirement_compare::keeping_assumes().into()]
    } else {
        Vec::new()
    };
    Comparison {
        title: if many_places { retirement_compare::places() } else { retirement_compare::groups() }
            .to_owned(),
        columns: [
            "",
            retirement_compare::column_statutory(),
            retirement_compare::column_required(),
            retirement_compare::column_keep(),
            retirement_compare::column_stop(),
        ]
        .map(str::to_owned)
        .to_vec(),
        lines,
        notes,
    }
}

/// Enough, short of how much and of what, or not known.
fn outcome(gap: &Gap, say: &Say) -> Text {
    let Some(missing) = gap.months else {
        let tests = gap.tests.iter().filter_map(|test| Some((test.short?.low, test.kind)));
        return match tests.max_by_key(|(least, _)| *least) {
            Some((least, kind)) if least > 0 => {
                retirement_compare::at_least_short { least: months(least), test: say.test(kind) }.text()
            }
            _ => retirement_compare::nothing_found().into(),
        };
    };
    let outcome = if missing.high == 0 && gap.tests.iter().any(exactly) {
        retirement_names::just_enough().to_owned()
    } else {
        short(missing)
    };
    let outcome = match (gap.binding, gap.binding_at_most) {
        (Some(kind), Some(most)) => {
            let (test, other) = (say.test(kind), say.test(most));
            retirement_compare::outcome_of_either { outcome, test, other }.text()
        }
        (Some(kind), None) if missing.high > 0 => {
            retirement_compare::outcome_of { outcome, test: say.test(kind) }.text()
        }
        _ => Text::new().key(outcome),
    };
    match gap.unknown_test {
        Some(kind) => retirement_compare::outcome_but_unknown { outcome, test: say.test(kind) }.text(),
        None => outcome,
    }
}
