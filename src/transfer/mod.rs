//! Question 1: I moved city. How far has my transfer got, when does the relation arrive, when the money?
//!
//! National rule: 医保办发〔2021〕43号. Two clocks: the relation has a deadline (transfer-out within 10 working days of
//! acceptance, transfer-in within 5 more); the money has none nationally, so it gets bands, marked as convention.
//! See `docs/rules.md#balance`.

mod answer;
mod beyond;
mod decide;
mod facts;
mod flips;
mod form;
mod gap;
mod inquiry;
mod plan;
mod stage;

pub use answer::{
    Act, Fix, Flip, MoneyBands, MoneyClock, MoneyMode, NextStep, RelationClock, Submitted, TransferAnswer,
    TransferMode, TransferScope, Verdict,
};
pub use decide::decide;
pub use facts::{Channel, Scheme, SeenStatus, TransferFacts};
pub use form::{Field, TransferForm};
pub use gap::CoverGap;
pub use stage::Stage;
