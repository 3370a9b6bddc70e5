//! The plain page: what can be said without asking anything, for engines that can't run the app and for scripting switched off.

use super::evidence::{confidence, value};
use super::figures::{age, hotline, month};
use crate::evidence::{Candidate, Finding, Quantity};
use crate::retirement::StatutoryDate;
use crate::rulebook::{Place, Rulebook};
use crate::wording::words;

/// The statutory dates of those born first and last in a year.
pub fn ages(first: &StatutoryDate, last: &StatutoryDate) -> String {
    let age = if first.age_months == last.age_months {
        age(first.age_months)
    } else {
        words::plain::from_age_to_age { from: age(first.age_months), to: age(last.age_months) }.string()
    };
    words::plain::retire { age, from: month(first.month), to: month(last.month) }.string()
}

/// The number to call at a place.
pub fn phone(place: &Place, rules: &Rulebook) -> String {
    hotline(place.adcode, rules)
}

/// What is known of the months required in all, with what contradicts it.
pub fn required(finding: &Finding) -> String {
    let says = |found: &Candidate| value(Quantity::TotalMonths, &found.value);
    match (finding.relied(), finding.possible()) {
        (Some(found), _) => {
            let confidence = confidence(found.confidence);
            let known = words::plain::required { years: says(found), confidence }.string();
            let mut said = vec![says(found)];
            for rival in finding.rivals().chain(&finding.drafts).map(says) {
                if !said.contains(&rival) {
                    said.push(rival);
                }
            }
            let others = said.into_iter().skip(1);
            others.fold(known, |before, says| words::plain::others_say { before, says }.string())
        }
        (None, []) => words::plain::not_found().to_owned(),
        (None, _) => words::plain::depends().to_owned(),
    }
}
