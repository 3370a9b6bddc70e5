//! Question 2: when do I retire, how many months of contributions am I short, and what are the ways out?
//!
//! The statutory date follows the decision of 2024-09-13 (渐进式延迟法定退休年龄). The medical years are each place's own:
//! three separate tests (months in all, months really paid, months really paid locally), and the gap is the largest of
//! the three shortfalls.
//! See decision 0003.

mod answer;
mod by_test;
mod compare;
mod credited;
mod date;
mod decide;
mod doubts;
mod early;
mod estimate;
mod facts;
mod field;
mod flips;
mod form;
mod history;
mod months_entry;
mod period;
mod recognised;
pub mod remedies;
mod requirement;
mod shift;
mod since;
mod unusual;

pub use answer::{
    Choice, Flip, Gap, GapTest, Met, Overdue, Required, RetirementAnswer, StatutoryDate, Unusual,
};
pub use by_test::TestKind;
pub use compare::{alternatives, Alternative};
pub use credited::{Elsewhere, Residents};
pub use decide::decide;
pub use doubts::Doubt;
pub use early::Early;
pub use estimate::{required as estimate_required, RequiredEstimate};
pub use facts::{Born, EarlyGround, OtherPlace, Overrides, Paid, RetirementFacts};
pub use field::{Field, OtherEntry, RetirementForm, MOST_PERIODS, OTHER_PLACES};
pub use history::{months as months_of, notes as period_notes, runs, PeriodNote};
pub use months_entry::MonthsEntry;
pub use period::{Counts, Period, PeriodEntry, PeriodKind};
pub use recognised::Recognised;
pub use shift::{choices, retiring_in};
pub use since::Since;
