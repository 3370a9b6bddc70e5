//! Facts to start from: what every question asks is told, and nothing else. A test tells what it is about by
//! `RetirementFacts { tier: Some(1), ..facts::retirement(place, Worker::Man) }`. Forms likewise, typed as a person would.

use crate::day;
use yibao::account::{self, AccountFacts, AccountForm, Insured};
use yibao::calendar::{Date, YearMonth};
use yibao::evidence::{Adcode, Worker};
use yibao::reasoning::DateEntry;
use yibao::retirement::{Born, Overrides, Paid, RetirementFacts, RetirementForm};
use yibao::transfer::{Scheme, TransferFacts, TransferForm};

/// No number of months told.
pub const NO_MONTHS: Paid = Paid { total: None, actual: None, deemed: None, military: None, local: None };

/// Somebody born on the first day of 1970, 200 months paid in all, asked on 22 November 2026.
pub fn retirement(place: Adcode, worker: Worker) -> RetirementFacts {
    RetirementFacts {
        place,
        worker,
        born: Born { month: YearMonth::new(1970, 1).unwrap(), day: Some(1) },
        today: day("2026-11-22"),
        paid: Paid { total: Some(200), ..NO_MONTHS },
        or_worker: None,
        since: None,
        periods: Vec::new(),
        pension_paid: None,
        before_scheme: None,
        other_places: Vec::new(),
        early_ground: None,
        retire_on: None,
        first_insured_on: None,
        first_employed_on: None,
        kind: None,
        unbroken_months: None,
        tier: None,
        overrides: Overrides::default(),
    }
}

/// The account in November 2026, asked on the 22nd.
pub fn account(place: Adcode, insured: Insured) -> AccountFacts {
    AccountFacts {
        age: None,
        place,
        insured,
        own: None,
        month: YearMonth::new(2026, 11).unwrap(),
        today: day("2026-11-22"),
        tier: None,
        with_account: None,
        seen: None,
        amounts_as_of: None,
        overrides: account::Overrides::default(),
    }
}

/// 重庆 to 银川, nothing told but the day.
pub fn transfer(accepted_on: Option<Date>, today: Date) -> TransferFacts {
    TransferFacts {
        from: Adcode::parse("500000").unwrap(),
        to: Adcode::parse("640100").unwrap(),
        from_scheme: Scheme::Employee,
        to_scheme: Scheme::Employee,
        channel: None,
        today,
        accepted_on,
        submitted_on: None,
        info_sent_on: None,
        seen_status: None,
        status_as_of: None,
        stopped_at_origin: None,
        enrolled_at_destination: None,
        double_enrolled: None,
        in_arrears: None,
        retired: None,
        has_balance: None,
        stopped_in: None,
        enrolled_in: None,
    }
}

/// A form of which the place, the worker and the day of birth are filled in. How many months were paid is for the test to tell.
pub fn retirement_form(place: &str, worker: &str, born: &str) -> RetirementForm {
    RetirementForm {
        place: place.into(),
        worker: worker.into(),
        born: DateEntry::from_text(born),
        ..RetirementForm::default()
    }
}

/// A form of which the place and how one is insured are filled in.
pub fn account_form(place: &str, insured: &str) -> AccountForm {
    AccountForm { place: place.into(), insured: insured.into(), ..AccountForm::default() }
}

/// From one employee medical insurance to another, nothing else filled in.
pub fn transfer_form(from: &str, to: &str) -> TransferForm {
    TransferForm {
        from: from.into(),
        to: to.into(),
        from_scheme: "employee".into(),
        to_scheme: "employee".into(),
        ..TransferForm::default()
    }
}
