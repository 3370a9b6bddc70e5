//! Labels, hints and choices of the account form.

use crate::account::{Field, Insured};
use crate::wording::words;

/// How one is insured, as people say it.
pub fn insured(insured: Insured) -> &'static str {
    match insured {
        Insured::Employed => words::account_insured::employed(),
        Insured::Flexible => words::account_insured::flexible(),
        Insured::Retired => words::account_insured::retired(),
    }
}

/// What a field asks for: its label.
pub fn field(field: Field) -> &'static str {
    match field {
        Field::Place => words::account_form::place(),
        Field::Insured => words::account_form::insured(),
        Field::Base => words::account_form::base(),
        Field::Salary => words::account_form::wage(),
        Field::Age => words::account_form::age(),
        Field::Tier => words::account_form::tier(),
        Field::WithAccount => words::account_form::is_with_account(),
        Field::Month => words::account_form::month(),
        Field::Seen => words::account_form::seen(),
        Field::AmountsAsOf => words::account_form::amounts_as_of(),
        Field::OverrideFloor => words::account_form::lowest_base(),
        Field::OverrideCeiling => words::account_form::highest_base(),
        Field::OverrideMonthly => words::account_form::monthly(),
    }
}

/// The same, short, for messages.
pub fn name(of: Field) -> &'static str {
    match of {
        Field::Place => words::account_form::place_name(),
        Field::Base => words::account_form::base_name(),
        Field::Salary => words::account_form::wage_name(),
        Field::WithAccount => words::account_form::is_with_account_name(),
        Field::Month => words::account_form::month_name(),
        Field::Seen => words::account_form::seen_name(),
        Field::OverrideFloor => words::account_form::lowest_base_name(),
        Field::OverrideCeiling => words::account_form::highest_base_name(),
        Field::OverrideMonthly => words::account_form::monthly_name(),
        other => field(other),
    }
}

/// Help beneath a label, where it needs some.
pub fn hint(field: Field) -> Option<&'static str> {
    match field {
        Field::Place => Some(words::account_form::place_hint()),
        Field::Base => Some(words::account_form::base_hint()),
        Field::Salary => Some(words::account_form::wage_hint()),
        Field::Age => Some(words::account_form::age_hint()),
        Field::Month => Some(words::account_form::month_hint()),
        Field::Seen => Some(words::account_form::seen_hint()),
        Field::OverrideMonthly => Some(words::account_form::monthly_hint()),
        _ => None,
    }
}
