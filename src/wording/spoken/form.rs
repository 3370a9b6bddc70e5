//! Labels, hints and choices of the forms, and titles of the pages.

pub use super::progress::*;
pub use super::retirement::fields::*;
pub use super::retirement::history_words::*;
use crate::transfer::Field as TransferField;
use crate::wording::words;

/// Title of the page in that folder, for the browser's tab and for link previews.
pub fn page_title(folder: &str) -> &'static str {
    match folder {
        "transfer" => words::page_titles::transfer(),
        "retirement" => words::page_titles::retirement(),
        "account" => words::account_page::page(),
        "guide" => words::page_titles::guide(),
        "saved" => words::page_titles::saved(),
        "sources" => words::page_titles::sources(),
        "place" => words::page_titles::place(),
        "changes" => words::page_titles::changes(),
        "about" => words::page_titles::about(),
        "plain" => words::page_titles::plain(),
        "404" => words::page_titles::not_found(),
        "offline" => words::page_titles::offline(),
        "styleguide" => words::page_titles::styleguide(),
        _ => words::page_titles::home(),
    }
}

/// What a field asks for: its label, and its name in messages.
pub fn transfer_field(field: TransferField) -> &'static str {
    match field {
        TransferField::From => words::transfer_form::from(),
        TransferField::To => words::transfer_form::to(),
        TransferField::FromScheme => words::transfer_form::from_scheme(),
        TransferField::ToScheme => words::transfer_form::to_scheme(),
        TransferField::Channel => words::transfer_form::channel(),
        TransferField::AcceptedOn => words::transfer_form::accepted_on(),
        TransferField::SubmittedOn => words::transfer_form::submitted_on(),
        TransferField::InfoSentOn => words::transfer_form::info_sent_on(),
        TransferField::SeenStatus => words::transfer_form::seen_status(),
        TransferField::StatusAsOf => words::transfer_form::status_as_of(),
        TransferField::StoppedAtOrigin => words::transfer_form::stopped_at_origin(),
        TransferField::EnrolledAtDestination => words::transfer_form::enrolled_at_destination(),
        TransferField::DoubleEnrolled => words::transfer_form::double_enrolled(),
        TransferField::InArrears => words::transfer_form::in_arrears(),
        TransferField::Retired => words::transfer_form::retired(),
        TransferField::HasBalance => words::transfer_form::has_balance(),
        TransferField::StoppedIn => words::transfer_form::stopped_in(),
        TransferField::EnrolledIn => words::transfer_form::enrolled_in(),
    }
}

/// The same, short, for messages.
pub fn transfer_name(field: TransferField) -> &'static str {
    match field {
        TransferField::From => words::transfer_form::from_name(),
        TransferField::To => words::transfer_form::to_name(),
        TransferField::FromScheme => words::transfer_form::from_scheme_name(),
        TransferField::ToScheme => words::transfer_form::to_scheme_name(),
        other => transfer_field(other).trim_end_matches('?'),
    }
}

/// Help beneath a label, where it needs some.
pub fn transfer_hint(field: TransferField) -> Option<&'static str> {
    match field {
        TransferField::From => Some(words::transfer_form::place_hint()),
        TransferField::AcceptedOn => Some(words::transfer_form::accepted_on_hint()),
        TransferField::SeenStatus => Some(words::transfer_form::seen_status_hint()),
        TransferField::SubmittedOn => Some(words::transfer_form::submitted_on_hint()),
        TransferField::InfoSentOn => Some(words::transfer_form::info_sent_on_hint()),
        TransferField::DoubleEnrolled => Some(words::transfer_form::double_enrolled_hint()),
        TransferField::StoppedIn => Some(words::transfer_form::stopped_in_hint()),
        TransferField::EnrolledIn => Some(words::transfer_form::enrolled_in_hint()),
        _ => None,
    }
}
