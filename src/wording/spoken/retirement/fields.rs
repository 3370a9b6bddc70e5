//! What the retirement form asks.

use crate::evidence::Worker;
use crate::retirement::{EarlyGround, Field, PeriodKind};
use crate::wording::words::retirement_fields;

/// A worker group as people know it.
pub fn worker(worker: Worker) -> &'static str {
    match worker {
        Worker::Man => retirement_fields::man(),
        Worker::Woman55 => retirement_fields::woman_55(),
        Worker::Woman50 => retirement_fields::woman_50(),
    }
}

/// How the months are told.
pub fn paid_by(id: &str) -> &'static str {
    match id {
        "history" => retirement_fields::paid_by_history(),
        "unknown" => retirement_fields::paid_by_unknown(),
        _ => retirement_fields::paid_by_sum(),
    }
}

/// What a period counts as.
pub fn period_kind(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Unit => retirement_fields::period_unit(),
        PeriodKind::Flexible => retirement_fields::period_flexible(),
        PeriodKind::Deemed => retirement_fields::period_deemed(),
        PeriodKind::Military => retirement_fields::period_military(),
        PeriodKind::Unemployment => retirement_fields::period_unemployment(),
        PeriodKind::Resident => retirement_fields::period_resident(),
    }
}

/// A ground on which some retire earlier.
pub fn early_ground(ground: EarlyGround) -> &'static str {
    match ground {
        EarlyGround::HazardousWork => retirement_fields::hazardous_work(),
        EarlyGround::Disability => retirement_fields::disability(),
    }
}

/// What a field asks for: its label, and its name in messages.
pub fn retirement_field(field: Field) -> &'static str {
    match field {
        Field::Place => retirement_fields::place(),
        Field::Worker => retirement_fields::worker(),
        Field::Born => retirement_fields::born(),
        Field::PaidBy => retirement_fields::paid_by(),
        Field::Period(_) => retirement_fields::period(),
        Field::Total => retirement_fields::total(),
        Field::Actual => retirement_fields::actual(),
        Field::Deemed => retirement_fields::deemed(),
        Field::Military => retirement_fields::military(),
        Field::Local => retirement_fields::local(),
        Field::MonthsAsOf => retirement_fields::months_as_of(),
        Field::PaidSince => retirement_fields::paid_since(),
        Field::PaidSinceAsOf => retirement_fields::paid_since_as_of(),
        Field::EarlyGround => retirement_fields::early_ground(),
        Field::RetireOn => retirement_fields::retire_on(),
        Field::PensionPaid => retirement_fields::pension_paid(),
        Field::FirstInsuredOn => retirement_fields::first_insured_on(),
        Field::FirstEmployedOn => retirement_fields::first_employed_on(),
        Field::BeforeScheme => retirement_fields::before_scheme(),
        Field::Kind => retirement_fields::kind(),
        Field::Unbroken => retirement_fields::unbroken(),
        Field::Tier => retirement_fields::tier(),
        Field::OverrideTotal => retirement_fields::override_total(),
        Field::OverrideActual => retirement_fields::override_actual(),
        Field::OverrideLocal => retirement_fields::override_local(),
        Field::Assumption(field) => super::assumption(field),
        Field::OtherPlace(0) => retirement_fields::second_place(),
        Field::OtherPlace(_) => retirement_fields::third_place(),
        Field::OtherLocal(0) => retirement_fields::second_local(),
        Field::OtherLocal(_) => retirement_fields::third_local(),
    }
}

/// The same, short, for messages.
pub fn retirement_name(field: Field) -> &'static str {
    match field {
        Field::Place => retirement_fields::name_place(),
        Field::Worker => retirement_fields::name_worker(),
        Field::PaidBy => retirement_fields::name_paid_by(),
        Field::Total => retirement_fields::name_total(),
        Field::Actual => retirement_fields::name_actual(),
        Field::Deemed => retirement_fields::name_deemed(),
        Field::Military => retirement_fields::name_military(),
        Field::Local => retirement_fields::name_local(),
        Field::MonthsAsOf => retirement_fields::name_months_as_of(),
        Field::PaidSince => retirement_fields::name_paid_since(),
        Field::PaidSinceAsOf => retirement_fields::name_paid_since_as_of(),
        Field::EarlyGround => retirement_fields::name_early_ground(),
        Field::RetireOn => retirement_fields::name_retire_on(),
        Field::PensionPaid => retirement_fields::name_pension_paid(),
        Field::FirstInsuredOn => retirement_fields::name_first_insured_on(),
        Field::FirstEmployedOn => retirement_fields::name_first_employed_on(),
        Field::BeforeScheme => retirement_fields::name_before_scheme(),
        Field::Unbroken => retirement_fields::name_unbroken(),
        Field::Tier => retirement_fields::name_tier(),
        Field::OtherPlace(_) => retirement_fields::name_other_place(),
        Field::OtherLocal(_) => retirement_fields::name_other_local(),
        other => retirement_field(other),
    }
}

/// Help beneath a label, where it needs some.
pub fn retirement_hint(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::Place => retirement_fields::hint_place(),
        Field::Worker => retirement_fields::hint_worker(),
        Field::Born => retirement_fields::hint_born(),
        Field::Total => retirement_fields::hint_total(),
        Field::Actual => retirement_fields::hint_actual(),
        Field::Deemed => retirement_fields::hint_deemed(),
        Field::Military => retirement_fields::hint_military(),
        Field::Local => retirement_fields::hint_local(),
        Field::EarlyGround => retirement_fields::hint_early_ground(),
        Field::RetireOn => retirement_fields::hint_retire_on(),
        Field::PensionPaid => retirement_fields::hint_pension_paid(),
        Field::BeforeScheme => retirement_fields::hint_before_scheme(),
        Field::OverrideTotal => retirement_fields::hint_override_total(),
        Field::OtherPlace(0) => retirement_fields::hint_other_place(),
        Field::OtherLocal(_) => retirement_fields::hint_other_local(),
        _ => return None,
    })
}
