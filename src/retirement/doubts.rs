//! Days that can hardly be right together. None is an error, because months made up later, or paid alone before the first job, may
//! explain it: a doubt is shown and changes nothing.
//! See `docs/rules.md#contradictions`.

use super::{Field, Period, PeriodKind, RetirementFacts};
use crate::calendar::{Date, YearMonth};

/// Two answers of which one is probably wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Paid before being first insured.
    InsuredAfterPaid {
        /// When first insured.
        insured: Date,
        /// The first month paid, by the periods told.
        paid: YearMonth,
    },
    /// More months paid than fit between being first insured and today.
    MoreThanSinceInsured {
        /// When first insured.
        insured: Date,
        /// The months paid.
        paid: u32,
        /// The most that fit.
        most: u32,
    },
    /// At work before the first job.
    EmployedAfterWork {
        /// When first employed.
        employed: Date,
        /// The first month with an employer, paid or deemed, by the periods told.
        work: YearMonth,
    },
    /// Insured before the first job: right only for people who paid alone at first.
    EmployedAfterInsured {
        /// When first employed.
        employed: Date,
        /// When first insured.
        insured: Date,
    },
}

impl Doubt {
    /// The field it stands beside.
    pub const fn field(self) -> Field {
        match self {
            Doubt::InsuredAfterPaid { .. } | Doubt::MoreThanSinceInsured { .. } => Field::FirstInsuredOn,
            Doubt::EmployedAfterWork { .. } | Doubt::EmployedAfterInsured { .. } => Field::FirstEmployedOn,
        }
    }
}

/// The days that contradict the rest of the form. They are compared by months, since offices keep no more.
pub(super) fn doubts(facts: &RetirementFacts) -> Vec<Doubt> {
    let first = |counts: fn(&Period) -> bool| {
        facts.periods.iter().filter(|period| counts(period)).map(|period| period.from).min()
    };
    let insured = facts.first_insured_on.and_then(|insured| {
        let month = YearMonth::of(insured);
        let most = month.months_through(YearMonth::of(facts.today));
        match (first(Period::is_paid), facts.paid.actual) {
            (Some(paid), _) => (paid < month).then_some(Doubt::InsuredAfterPaid { insured, paid }),
            (None, Some(paid)) => {
                (paid > most).then_some(Doubt::MoreThanSinceInsured { insured, paid, most })
            }
            (None, None) => None,
        }
    });
    let employed = facts.first_employed_on.and_then(|employed| {
        let month = YearMonth::of(employed);
        let by_employer = |period: &Period| matches!(period.kind, PeriodKind::Unit | PeriodKind::Deemed);
        match (first(by_employer), facts.first_insured_on) {
            (Some(work), _) if work < month => Some(Doubt::EmployedAfterWork { employed, work }),
            (_, Some(insured)) if YearMonth::of(insured) < month => {
                Some(Doubt::EmployedAfterInsured { employed, insured })
            }
            _ => None,
        }
    });
    insured.into_iter().chain(employed).collect()
}
