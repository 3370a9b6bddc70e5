//! Two answers to the same question, line by line. Pure: figures are compared as they are said, so what looks the same is
//! the same.

use super::{NextLine, Reading, Row};

/// A labelled figure of two answers; one may be without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What it is.
    pub label: String,
    /// In the first answer.
    pub left: Option<Row>,
    /// In the second.
    pub right: Option<Row>,
}

/// What two answers have in common, and what not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideBySide {
    /// Whether the sentence is the same.
    pub same_lead: bool,
    /// Whether the one thing to do is the same.
    pub same_next: bool,
    /// Figures that differ, in the order of the first answer, then those that only the second has.
    pub differing: Vec<Pair>,
    /// Figures that are the same.
    pub same: Vec<Row>,
}

/// Compares two answers.
pub fn side_by_side(left: &Reading, right: &Reading) -> SideBySide {
    let mut others: Vec<Option<&Row>> = right.rows.iter().map(Some).collect();
    let (mut differing, mut same) = (Vec::new(), Vec::new());
    for row in &left.rows {
        // Of several figures with one label the first goes with the first.
        let other = others.iter_mut().find(|other| other.is_some_and(|other| other.label == row.label));
        let other = other.and_then(Option::take);
        if other == Some(row) {
            same.push(row.clone());
        } else {
            let label = row.label.clone();
            differing.push(Pair { label, left: Some(row.clone()), right: other.cloned() });
        }
    }
    differing.extend(others.into_iter().flatten().map(|row| Pair {
        label: row.label.clone(),
        left: None,
        right: Some(row.clone()),
    }));
    let first = |reading: &Reading| {
        reading.next.first().map(|NextLine { when, what, .. }| (when.clone(), what.clone()))
    };
    SideBySide { same_lead: left.lead == right.lead, same_next: first(left) == first(right), differing, same }
}
