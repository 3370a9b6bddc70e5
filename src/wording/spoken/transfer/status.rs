//! The words people see when they look a transfer up.

use crate::transfer::SeenStatus;
use crate::wording::words::transfer_status;

/// A status as the person would pick it, with every word it goes by.
pub fn status(status: SeenStatus) -> String {
    match status {
        SeenStatus::Submitted => transfer_status::submitted().to_string(),
        SeenStatus::Rejected => transfer_status::rejected().to_string(),
        SeenStatus::Accepted => transfer_status::accepted().to_string(),
        SeenStatus::InfoSent => transfer_status::form_sent().to_string(),
        SeenStatus::InDone => transfer_status::finished().to_string(),
        SeenStatus::Credited => transfer_status::credited().to_string(),
        SeenStatus::Automatic => transfer_status::automatic().to_string(),
        SeenStatus::BalanceZero => transfer_status::balance_zero().to_owned(),
        SeenStatus::NoneOfThese => transfer_status::none_of_these().to_owned(),
    }
}

/// What it means.
pub(super) fn meaning(status: SeenStatus) -> &'static str {
    match status {
        SeenStatus::Submitted => transfer_status::submitted_means(),
        SeenStatus::Rejected => transfer_status::rejected_means(),
        SeenStatus::Accepted => transfer_status::accepted_means(),
        SeenStatus::InfoSent => transfer_status::form_sent_means(),
        SeenStatus::InDone => transfer_status::finished_means(),
        SeenStatus::Credited => transfer_status::credited_means(),
        SeenStatus::Automatic => transfer_status::automatic_means(),
        SeenStatus::BalanceZero => transfer_status::balance_zero_means(),
        SeenStatus::NoneOfThese => transfer_status::none_of_these_means(),
    }
}
