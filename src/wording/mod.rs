//! The only sentences of the product. Everything below this layer speaks in figures and enums; everything above it
//! shows what is said here.

pub mod reading;
pub mod zh;

pub use reading::{
    Caution, ClaimRow, Knowledge, NextLine, Piece, Reading, RivalLine, Row, SourceLine, StepLine, Text,
};
