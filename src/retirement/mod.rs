//! Question 2: when do I retire, how many months of contributions am I short, and what are the ways out?
//!
//! The statutory date follows the decision of 2024-09-13 (渐进式延迟法定退休年龄). The medical years are each place's own:
//! three separate tests (months in all, months really paid, months really paid locally), and the gap is the largest of
//! the three shortfalls.

mod answer;
mod date;
mod decide;
mod facts;
mod form;
pub mod remedies;
mod requirement;
mod shift;

pub use answer::{Flip, Gap, GapTest, Required, RetirementAnswer, StatutoryDate, TestKind};
pub use decide::decide;
pub use facts::{Born, Overrides, Paid, RetirementFacts};
pub use form::{Field, MonthsEntry, RetirementForm};
pub use shift::{choices, retiring_in};
