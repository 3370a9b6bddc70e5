//! Question 2: when do I retire, how many months of contributions am I short, and what are the ways out?
//!
//! The statutory date follows the decision of 2024-09-13 (渐进式延迟法定退休年龄). The medical years are each place's own:
//! three separate tests (months in all, months really paid, months really paid locally), and the gap is the largest of
//! the three shortfalls.
//! See decision 0003.

mod alternatives;
mod answer;
mod by_test;
mod conversion;
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
mod mutual_recognition;
mod period;
pub mod remedies;
mod requirement;
mod shift;
mod since;
mod unusual;

pub use alternatives::{alternatives, Alternative};
pub use answer::{
    DateChoice, Gap, GapTest, Overdue, Required, RetirementAnswer, RetirementFlip, StatutoryDate, TestMet,
    Unusual,
};
pub use by_test::TestKind;
pub use conversion::{MonthsElsewhere, ResidentMonths};
pub use decide::decide;
pub use doubts::Doubt;
pub use early::EarlyRetirement;
pub use estimate::{required as estimate_required, RequiredEstimate};
pub use facts::{Born, EarlyGround, OtherPlace, Overrides, Paid, RetirementFacts};
pub use field::{Field, OtherEntry, RetirementForm, MOST_PERIODS, OTHER_PLACES};
pub use history::{months as months_of, notes as period_notes, runs, PeriodNote};
pub use months_entry::MonthsEntry;
pub use mutual_recognition::MutualRecognition;
pub use period::{CountsAs, Period, PeriodEntry, PeriodKind};
pub use shift::{choices, retiring_in};
pub use since::Since;
