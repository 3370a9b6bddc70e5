//! What only the contract tells apart: choices that a caller alone has, and kinds of text and number.

use super::names::Coded;
#[cfg(test)]
pub use of_schema::*;

/// The worker groups, and that a woman does not know which of the two she is.
#[derive(Clone, Copy)]
pub enum WorkerTold {}

impl Coded for WorkerTold {
    const NAME: &'static str = "WorkerTold";

    fn code(self) -> &'static str {
        match self {}
    }

    fn codes() -> Vec<&'static str> {
        vec!["man", "woman55", "woman50", "womanUnclear"]
    }
}

/// How the months are told.
#[derive(Clone, Copy)]
pub enum PaidBy {}

impl Coded for PaidBy {
    const NAME: &'static str = "PaidBy";

    fn code(self) -> &'static str {
        match self {}
    }

    fn codes() -> Vec<&'static str> {
        vec!["sum", "history", "unknown"]
    }
}

/// Types that have no values, only a schema.
#[cfg(test)]
mod of_schema {
    use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};
    use std::borrow::Cow;

    macro_rules! schemas {
        ($($(#[doc = $doc:literal])* $name:ident = $schema:tt;)*) => { $(
            $(#[doc = $doc])*
            pub struct $name;

            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    let mut schema = json_schema!($schema);
                    schema.insert("description".to_owned(), concat!($($doc),*).trim().into());
                    schema
                }
            }
        )* };
    }
    schemas! {
        /// `YYYY-MM-DD`, or `YYYY-MM` where the day is not known.
        DayOrMonth = { "type": "string", "pattern": r"^\d{4}-\d{2}(-\d{2})?$" };
        /// A tier of insurance (档).
        Tier = { "enum": [1, 2] };
        /// The ways out that cost something.
        WayOut = { "enum": ["lumpSum", "payMonthly", "resident"] };
        /// What can stand in the way of a transfer that was accepted all the same.
        FixDespite = { "enum": ["stopAtOrigin", "enrolAtDestination", "endDouble", "askArrears"] };
        /// What may have to be settled, where it is not known whether it is.
        FixToSettle = { "enum": ["stopAtOrigin", "enrolAtDestination", "endDouble"] };
        /// Then something has to be put right first.
        FixFirst = { "enum": ["fixFirst"] };
    }
}
