//! Strict reading of what a caller passes. Unknown keys are refused; `serde_wasm_bindgen` would let them pass, so
//! everything goes through a JSON value first.

use crate::reasoning::DateEntry;
use crate::retirement::remedies::AssumptionsForm;
use crate::retirement::{MonthsEntry, OtherEntry, PeriodEntry, RetirementForm, OTHER_PLACES};
use crate::transfer::TransferForm;
use serde::Deserialize;

/// What `estimateTransfer` takes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct TransferInput {
    pub today: String,
    from: Option<String>,
    to: Option<String>,
    from_scheme: Option<String>,
    to_scheme: Option<String>,
    channel: Option<String>,
    accepted_on: Option<String>,
    submitted_on: Option<String>,
    info_sent_on: Option<String>,
    seen_status: Option<String>,
    stopped_at_origin: Option<bool>,
    enrolled_at_destination: Option<bool>,
    double_enrolled: Option<bool>,
    in_arrears: Option<bool>,
    retired: Option<bool>,
    has_balance: Option<bool>,
    stopped_in: Option<String>,
    enrolled_in: Option<String>,
}

/// What `retirementGap` takes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RetirementInput {
    pub today: String,
    place: Option<String>,
    paid_by: Option<String>,
    #[serde(default)]
    history: Vec<PeriodInput>,
    worker: Option<String>,
    born: Option<String>,
    #[serde(default)]
    paid: PaidInput,
    retire_on: Option<String>,
    first_insured_on: Option<String>,
    first_employed_on: Option<String>,
    employed_before_scheme: Option<bool>,
    pension_months: Option<u32>,
    kind: Option<String>,
    unbroken_months: Option<u32>,
    tier: Option<u32>,
    #[serde(default)]
    overrides: OverridesInput,
    #[serde(default)]
    other_places: Vec<OtherInput>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PeriodInput {
    place: Option<String>,
    from: String,
    to: Option<String>,
    kind: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct OtherInput {
    place: String,
    local_months: Option<u32>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PaidInput {
    total_months: Option<u32>,
    actual_months: Option<u32>,
    deemed_months: Option<u32>,
    military_months: Option<u32>,
    local_months: Option<u32>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct OverridesInput {
    total_months: Option<u32>,
    actual_months: Option<u32>,
    local_months: Option<u32>,
    base_fen: Option<u64>,
    rate: Option<String>,
    monthly_fen: Option<u64>,
    premium_fen: Option<u64>,
    growth: Option<String>,
    to_age: Option<u32>,
}

/// An amount of fen as the form's text in yuan.
fn yuan(fen: Option<u64>) -> String {
    fen.map(|fen| format!("{}.{:02}", fen / 100, fen % 100)).unwrap_or_default()
}

impl OverridesInput {
    fn assumptions(&self) -> AssumptionsForm {
        AssumptionsForm {
            base: yuan(self.base_fen),
            rate: text(self.rate.clone()),
            monthly: yuan(self.monthly_fen),
            premium: yuan(self.premium_fen),
            growth: text(self.growth.clone()),
            to_age: self.to_age.map(|age| age.to_string()).unwrap_or_default(),
        }
    }
}

fn text(value: Option<String>) -> String {
    value.unwrap_or_default()
}

/// Dates are `YYYY-MM-DD`, a birth date or a month paid also `YYYY-MM`; anything else is put into every field, where it is no number and
/// comes back as a problem of this field.
fn date(value: Option<String>) -> DateEntry {
    let Some(text) = value else { return DateEntry::default() };
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    match parts[..] {
        [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2) => {
            DateEntry::from_text(&text)
        }
        [year, month] if digits(year, 4) && digits(month, 2) => DateEntry::from_text(&text),
        _ => {
            let unreadable = format!("“{text}”");
            DateEntry { year: unreadable.clone(), month: unreadable.clone(), day: unreadable }
        }
    }
}

/// A month is `YYYY-MM` and nothing else.
pub(super) fn month(value: Option<String>) -> DateEntry {
    date(value.map(|text| match text.matches('-').count() {
        1 => text,
        _ => format!("“{text}”"),
    }))
}

fn yes_no(value: Option<bool>) -> String {
    value.map_or("", |yes| if yes { "yes" } else { "no" }).to_owned()
}

fn months(value: Option<u32>) -> MonthsEntry {
    MonthsEntry::from_months(&value.map(|months| months.to_string()).unwrap_or_default())
}

impl From<TransferInput> for TransferForm {
    fn from(input: TransferInput) -> Self {
        TransferForm {
            from: text(input.from),
            to: text(input.to),
            from_scheme: text(input.from_scheme),
            to_scheme: text(input.to_scheme),
            channel: text(input.channel),
            accepted_on: date(input.accepted_on),
            submitted_on: date(input.submitted_on),
            info_sent_on: date(input.info_sent_on),
            seen_status: text(input.seen_status),
            stopped_at_origin: yes_no(input.stopped_at_origin),
            enrolled_at_destination: yes_no(input.enrolled_at_destination),
            double_enrolled: yes_no(input.double_enrolled),
            in_arrears: yes_no(input.in_arrears),
            retired: yes_no(input.retired),
            has_balance: yes_no(input.has_balance),
            stopped_in: date(input.stopped_in),
            enrolled_in: date(input.enrolled_in),
        }
    }
}

impl RetirementInput {
    /// More other places than the form has room for: nothing a person could mend.
    pub fn too_many(&self) -> Option<&'static str> {
        (self.other_places.len() > OTHER_PLACES).then_some("otherPlaces: at most two")
    }
}

fn period(input: PeriodInput) -> PeriodEntry {
    PeriodEntry {
        place: text(input.place),
        from: date(Some(input.from)),
        to: date(input.to),
        kind: input.kind,
    }
}

impl From<RetirementInput> for RetirementForm {
    fn from(input: RetirementInput) -> Self {
        let mut others = input
            .other_places
            .into_iter()
            .map(|other| OtherEntry { place: other.place, local: months(other.local_months) });
        RetirementForm {
            place: text(input.place),
            paid_by: text(input.paid_by),
            history: input.history.into_iter().map(period).collect(),
            others: std::array::from_fn(|_| others.next().unwrap_or_default()),
            military: months(input.paid.military_months),
            before_scheme: yes_no(input.employed_before_scheme),
            pension_paid: months(input.pension_months),
            worker: text(input.worker),
            born: date(input.born),
            total: months(input.paid.total_months),
            actual: months(input.paid.actual_months),
            deemed: months(input.paid.deemed_months),
            local: months(input.paid.local_months),
            retire_on: date(input.retire_on),
            first_insured_on: date(input.first_insured_on),
            first_employed_on: date(input.first_employed_on),
            kind: text(input.kind),
            unbroken: months(input.unbroken_months),
            tier: input.tier.map(|tier| tier.to_string()).unwrap_or_default(),
            assumptions: input.overrides.assumptions(),
            override_total: months(input.overrides.total_months),
            override_actual: months(input.overrides.actual_months),
            override_local: months(input.overrides.local_months),
        }
    }
}
