//! A claim of the files on its way into the records, for those who check it against others.

use super::{schema, DataFile, Fault};
use toml::Spanned;
use yibao_model::calendar::Date;
use yibao_model::evidence::{Claim, ClaimStep, Quantity, Scope, Value};

/// The code that stands for the whole country.
pub const NATION: &str = "100000";

/// A claim as it goes into the records: shorthands expanded.
pub struct Row<'a> {
    pub file: &'a DataFile,
    pub claim: &'a Spanned<schema::Claim>,
    pub quantity: Quantity,
    /// Whom it speaks for.
    pub scope: Scope,
    /// Its values over time, oldest first.
    pub steps: Vec<ClaimStep>,
    /// All else there is to say; none where that is faulty.
    pub rest: Option<Claim>,
}

impl Row<'_> {
    pub fn fault(&self, what: impl Into<String>) -> Fault {
        self.file.fault(self.claim, what)
    }

    pub fn record(self) -> Option<Claim> {
        Some(Claim { scope: self.scope, steps: self.steps, ..self.rest? })
    }

    /// The whole numbers among its values; not months of which only bounds are known.
    pub fn numbers(&self) -> impl Iterator<Item = u64> + '_ {
        self.steps.iter().filter_map(|step| number(step.value.as_ref()?))
    }

    /// The whole number in force on a day.
    pub fn number_on(&self, day: Option<Date>) -> Option<u64> {
        number(self.steps.iter().rev().find(|step| step.from <= day)?.value.as_ref()?)
    }
}

/// The whole number of a value, in the smallest unit there is of it.
pub fn number(value: &Value) -> Option<u64> {
    match value {
        Value::Months(count) | Value::WorkingDays(count) | Value::Count(count) => Some(u64::from(*count)),
        Value::Money(amount) => Some(amount.fen()),
        Value::Rate(rate) => Some(u64::from(rate.ppm())),
        Value::MonthsBetween(_) | Value::MoneyBetween(..) | Value::RateBetween(..) => None,
        Value::Month(_) | Value::Choice(_) | Value::Text(_) => None,
    }
}
