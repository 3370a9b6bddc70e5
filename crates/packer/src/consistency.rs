//! Checks claims against each other: what is almost always a slip of the pen stops the build, unless the data says why
//! it is so.

use super::row::{number, Row};
use super::Fault;
use std::collections::HashMap;
use yibao_model::evidence::{Quantity, Scope, Worker, Workers};

pub fn check(rows: &[Row], faults: &mut Vec<Fault>) {
    doubled(rows, faults);
    women_above_men(rows, faults);
    above_total(rows, faults);
    base_ratios(rows, faults);
}

/// The scope without the worker group, to compare men's with women's rows.
fn scope_but_worker(row: &Row) -> Scope {
    Scope { workers: Workers::default(), ..row.scope }
}

fn doubled(rows: &[Row], faults: &mut Vec<Fault>) {
    let mut seen = HashMap::new();
    for row in rows.iter().filter(|row| row.quantity != Quantity::Statement) {
        let claim = row.claim.as_ref();
        let status = claim.standing.as_deref().unwrap_or("in-force");
        let key = (&claim.place, &claim.about, &claim.source, &claim.at, row.scope, status);
        if let Some(first) = seen.insert(key, row) {
            let at = first.fault("");
            let what = format!(
                "the same source says this already in data/{}:{}: merge into steps",
                at.file, at.line
            );
            faults.push(row.fault(what));
        }
    }
}

fn women_above_men(rows: &[Row], faults: &mut Vec<Fault>) {
    let required = [Quantity::TotalMonths, Quantity::ActualMonths, Quantity::LocalMonths];
    let women = rows.iter().filter(|row| {
        let women = [Worker::Woman55, Worker::Woman50];
        required.contains(&row.quantity) && women.into_iter().any(|woman| row.scope.workers.contains(woman))
    });
    for woman in women.filter(|row| row.claim.as_ref().women_above_men.is_none()) {
        let same_rule = |man: &&Row| {
            man.quantity == woman.quantity
                && man.scope.workers.contains(Worker::Man)
                && man.claim.as_ref().place == woman.claim.as_ref().place
                && man.claim.as_ref().source == woman.claim.as_ref().source
                && scope_but_worker(man) == scope_but_worker(woman)
        };
        for man in rows.iter().filter(same_rule) {
            let more = |day| woman.number_on(day).zip(man.number_on(day)).is_some_and(|(w, m)| w > m);
            if woman.steps.iter().chain(&man.steps).any(|step| more(step.from)) {
                let what = "more months for women than for men: a slip, or say why in `women_above_men`";
                faults.push(woman.fault(what));
            }
        }
    }
}

fn above_total(rows: &[Row], faults: &mut Vec<Fault>) {
    let parts = rows.iter().filter(|row| {
        [Quantity::ActualMonths, Quantity::LocalMonths].contains(&row.quantity)
            && row.claim.as_ref().above_total.is_none()
    });
    for part in parts {
        let totals = rows.iter().filter(|row| {
            row.quantity == Quantity::TotalMonths
                && row.claim.as_ref().place == part.claim.as_ref().place
                && row.claim.as_ref().source == part.claim.as_ref().source
        });
        let most = totals.flat_map(Row::numbers).max();
        if most.is_some_and(|most| part.numbers().any(|months| months > most)) {
            let what = "more local or actual months than months in all: a slip, or say why in `above_total`";
            faults.push(part.fault(what));
        }
    }
}

/// 国办发〔2019〕13号: the base runs from 60 % to 300 % of the average wage.
fn base_ratios(rows: &[Row], faults: &mut Vec<Fault>) {
    let bounds = [(Quantity::BaseFloor, 580, 620), (Quantity::BaseCeiling, 2_950, 3_050)];
    for average in rows.iter().filter(|row| row.quantity == Quantity::BaseAverage) {
        for (quantity, least, most) in bounds {
            let same_rule = |row: &&Row| {
                row.quantity == quantity
                    && row.claim.as_ref().place == average.claim.as_ref().place
                    && row.claim.as_ref().source == average.claim.as_ref().source
                    && row.claim.as_ref().ratio_reason.is_none()
            };
            for bound in rows.iter().filter(same_rule) {
                for step in &bound.steps {
                    let of_that_day = average.steps.iter().find(|other| other.from == step.from);
                    let both = of_that_day.and_then(|other| other.value).zip(step.value);
                    let both = both.map(|(average, value)| (number(&average), number(&value)));
                    let Some((Some(average), Some(value))) = both else { continue };
                    if value * 1000 < average * least || value * 1000 > average * most {
                        let what = format!(
                            "{} is {} ‰ of the average, expected {least} to {most}: a slip, or say why in \
                             `ratio_reason`",
                            quantity.id(),
                            (value * 1000).checked_div(average).unwrap_or_default(),
                        );
                        faults.push(bound.fault(what));
                    }
                }
            }
        }
    }
}
