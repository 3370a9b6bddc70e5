//! What the guide can be asked, in words, and its safety rules.

use crate::guidance::MeansOfPerson;
use crate::rulebook::{Need, Purpose};
use crate::wording::words;

/// A purpose, as people say it.
pub fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::ApplyTransfer => words::guide_choices::apply_transfer(),
        Purpose::QueryProgress => words::guide_choices::query_progress(),
        Purpose::QueryContributions => words::guide_choices::query_contributions(),
        Purpose::QueryBalance => words::guide_choices::query_balance(),
        Purpose::PrintVoucher => words::guide_choices::print_voucher(),
        Purpose::AskRules => words::guide_choices::ask_rules(),
        Purpose::Complain => words::guide_choices::complain(),
    }
}

/// What a person has, as people say it.
pub fn has(has: MeansOfPerson) -> &'static str {
    match has {
        MeansOfPerson::Smartphone => words::guide::smartphone(),
        MeansOfPerson::Computer => words::guide::computer(),
        MeansOfPerson::Phone => words::guide::phone(),
        MeansOfPerson::Counter => words::guide::counter(),
    }
}

/// Whether something has to be brought.
pub fn need(need: Need) -> &'static str {
    match need {
        Need::Yes => words::guide_choices::to_bring(),
        Need::Depends => words::guide_choices::in_some_places(),
        Need::OnSite => words::guide_choices::filled_in_there(),
        Need::IfProxy => words::guide_choices::if_someone_goes(),
        Need::No => words::guide_choices::not_needed(),
    }
}

/// What to beware of.
pub fn safety_rules() -> [&'static str; 4] {
    [
        words::guide::give_no_code(),
        words::guide::only_from_store(),
        words::guide::change_password(),
        words::guide::pay_no_fee(),
    ]
}
