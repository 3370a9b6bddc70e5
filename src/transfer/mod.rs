//! Question 1: I moved city. How far has my transfer got, when does the relation arrive, when the money?
//!
//! National rule: 医保办发〔2021〕43号. Two clocks: the relation has a deadline (transfer-out within 10 working days of
//! acceptance, transfer-in within 5 more); the money has none nationally, so it gets bands, marked as convention.
//! See `docs/rules.md#balance`.

mod answer;
mod decide;
mod facts;
mod flips;
mod form;
mod gap;
mod inquiry;
mod known_years;
mod plan;
mod stage;

pub use answer::{
    Act, Fix, MoneyBands, MoneyClock, MoneyMode, NextStep, RelationClock, Submitted, TransferAnswer,
    TransferFlip, TransferMode, TransferScope, TransferVerdict,
};
pub use decide::decide;
pub use facts::{Scheme, SeenStatus, TransferChannel, TransferFacts};
pub use form::{Field, TransferForm};
pub use gap::CoverGap;
pub use stage::TransferStage;
