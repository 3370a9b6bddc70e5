//! Question 3: what reaches my personal account (个人账户) each month, and why is it not what I see?
//!
//! Since the reform of 2021 an employee's account receives the own contribution: a rate times the own contribution base,
//! which lies between the place's floor and ceiling. Retired people receive a fixed amount that each place sets; people in
//! flexible employment receive something only where their tier has an account. What a place has not published is asked.
//! See `docs/rules.md#account-2025`.

mod answer;
mod compare;
mod decide;
mod estimate;
mod facts;
mod form;
mod share;
mod year;

pub use answer::{
    AccountAnswer, AccountFlip, BaseBound, BaseUsed, Contradicted, Credit, MonthCredit, YearCredit,
    STATEMENTS,
};
pub use compare::{Compared, CreditVerdict, Reason};
pub use decide::decide;
pub use estimate::{CreditEstimate, CreditFrom};
pub use facts::{AccountFacts, Insured, Overrides, OwnBase};
pub use form::{AccountForm, Field};
