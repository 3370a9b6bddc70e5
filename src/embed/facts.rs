//! What a caller passes, as the forms the pages use. A fact more is a line more, in the form that holds it.

use super::fields::Fields;
use super::given::Malformed;
use crate::account::AccountForm;
use crate::retirement::remedies::AssumptionsForm;
use crate::retirement::{OtherEntry, PeriodEntry, RetirementForm, OTHER_PLACES};
use crate::transfer::TransferForm;

/// A form with the day it is asked on, as passed: it may be no date.
pub(super) struct Asked<F> {
    /// `today`.
    pub today: String,
    /// The rest.
    pub form: F,
}

/// What `estimateTransfer` takes.
pub(super) fn transfer(given: &mut Fields) -> Asked<TransferForm> {
    let today = given.needed("today");
    let form = TransferForm {
        from: given.text("from"),
        to: given.text("to"),
        from_scheme: given.text("fromScheme"),
        to_scheme: given.text("toScheme"),
        channel: given.text("channel"),
        accepted_on: given.date("acceptedOn"),
        submitted_on: given.date("submittedOn"),
        info_sent_on: given.date("infoSentOn"),
        seen_status: given.text("seenStatus"),
        stopped_at_origin: given.yes_no("stoppedAtOrigin"),
        enrolled_at_destination: given.yes_no("enrolledAtDestination"),
        double_enrolled: given.yes_no("doubleEnrolled"),
        in_arrears: given.yes_no("inArrears"),
        retired: given.yes_no("retired"),
        has_balance: given.yes_no("hasBalance"),
        stopped_in: given.date("stoppedIn"),
        enrolled_in: given.date("enrolledIn"),
    };
    Asked { today, form }
}

fn period(given: &mut Fields) -> PeriodEntry {
    PeriodEntry {
        place: given.text("place"),
        from: given.needed_date("from"),
        to: given.date("to"),
        kind: given.needed("kind"),
    }
}

fn other_place(given: &mut Fields) -> OtherEntry {
    OtherEntry { place: given.needed("place"), local: given.months("localMonths") }
}

/// What `retirementGap` takes.
pub(super) fn retirement(given: &mut Fields) -> Asked<RetirementForm> {
    let (mut paid, mut overrides) = (given.object("paid"), given.object("overrides"));
    let others = given.list("otherPlaces", other_place);
    if others.len() > OTHER_PLACES {
        // More than the form has room for: nothing a person could mend.
        given.refuse(Malformed("otherPlaces: at most two".to_owned()));
    }
    let mut others = others.into_iter();
    let today = given.needed("today");
    let form = RetirementForm {
        place: given.text("place"),
        paid_by: given.text("paidBy"),
        history: given.list("history", period),
        others: std::array::from_fn(|_| others.next().unwrap_or_default()),
        military: paid.months("militaryMonths"),
        before_scheme: given.yes_no("employedBeforeScheme"),
        pension_paid: given.months("pensionMonths"),
        worker: given.text("worker"),
        born: given.date("born"),
        total: paid.months("totalMonths"),
        actual: paid.months("actualMonths"),
        deemed: paid.months("deemedMonths"),
        local: paid.months("localMonths"),
        retire_on: given.date("retireOn"),
        first_insured_on: given.date("firstInsuredOn"),
        first_employed_on: given.date("firstEmployedOn"),
        kind: given.text("kind"),
        unbroken: given.months("unbrokenMonths"),
        tier: given.whole("tier"),
        assumptions: AssumptionsForm {
            base: overrides.yuan("baseFen"),
            rate: overrides.text("rate"),
            monthly: overrides.yuan("monthlyFen"),
            premium: overrides.yuan("premiumFen"),
            growth: overrides.text("growth"),
            to_age: overrides.whole("toAge"),
        },
        override_total: overrides.months("totalMonths"),
        override_actual: overrides.months("actualMonths"),
        override_local: overrides.months("localMonths"),
    };
    given.with(paid);
    given.with(overrides);
    Asked { today, form }
}

/// What `accountCredit` takes.
pub(super) fn account(given: &mut Fields) -> Asked<AccountForm> {
    let mut overrides = given.object("overrides");
    let today = given.needed("today");
    let form = AccountForm {
        place: given.text("place"),
        insured: given.text("insured"),
        base: given.yuan("baseFen"),
        salary: given.yuan("salaryFen"),
        tier: given.whole("tier"),
        with_account: given.yes_no("withAccount"),
        month: given.month("month"),
        seen: given.yuan("seenFen"),
        override_floor: overrides.yuan("floorFen"),
        override_ceiling: overrides.yuan("ceilingFen"),
        override_monthly: overrides.yuan("monthlyFen"),
    };
    given.with(overrides);
    Asked { today, form }
}
