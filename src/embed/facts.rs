//! What a caller passes, as the forms the pages use. A fact more is a line more, in the form that holds it.

use super::given::{Given, Malformed};
use crate::reasoning::DateEntry;
use crate::retirement::remedies::AssumptionsForm;
use crate::retirement::{MonthsEntry, OtherEntry, PeriodEntry, RetirementForm, OTHER_PLACES};
use crate::transfer::TransferForm;

/// A form with the day it is asked on, as passed: it may be no date.
pub(super) struct Asked<F> {
    /// `today`.
    pub today: String,
    /// The rest.
    pub form: F,
}

pub(super) fn text(given: &mut Given, key: &'static str) -> Result<String, Malformed> {
    Ok(given.text(key)?.unwrap_or_default())
}

fn unreadable(text: &str) -> String {
    ["“", text, "”"].concat()
}

/// Dates are `YYYY-MM-DD`, a birth date or a month paid also `YYYY-MM`; anything else is put into every field, where it is no
/// number and comes back as a problem of this field.
fn date_of(text: &str) -> DateEntry {
    let pattern = |byte: u8| if byte.is_ascii_digit() { b'0' } else { byte };
    let written: Vec<u8> = text.bytes().map(pattern).collect();
    if written == b"0000-00-00" || written == b"0000-00" {
        return DateEntry::from_text(text);
    }
    DateEntry { year: unreadable(text), month: unreadable(text), day: unreadable(text) }
}

fn date(given: &mut Given, key: &'static str) -> Result<DateEntry, Malformed> {
    Ok(given.text(key)?.map(|text| date_of(&text)).unwrap_or_default())
}

/// A month is `YYYY-MM` and nothing else.
pub(super) fn month(given: &mut Given, key: &'static str) -> Result<DateEntry, Malformed> {
    let text = given.text(key)?;
    let month = |text: String| if text.matches('-').count() == 1 { text } else { unreadable(&text) };
    Ok(text.map(|text| date_of(&month(text))).unwrap_or_default())
}

pub(super) fn yes_no(given: &mut Given, key: &'static str) -> Result<String, Malformed> {
    Ok(given.yes_no(key)?.map_or("", |yes| if yes { "yes" } else { "no" }).to_owned())
}

fn months(given: &mut Given, key: &'static str) -> Result<MonthsEntry, Malformed> {
    Ok(MonthsEntry::from_months(&given.whole(key)?))
}

/// An amount of fen as the form's text in yuan, with two decimals.
pub(super) fn yuan(given: &mut Given, key: &'static str) -> Result<String, Malformed> {
    let fen = given.fen(key)?;
    if fen.is_empty() {
        return Ok(fen);
    }
    let padded = ["00", &fen].concat();
    let (whole, part) = padded.split_at(padded.len() - 2);
    let whole = whole.trim_start_matches('0');
    Ok([if whole.is_empty() { "0" } else { whole }, ".", part].concat())
}

/// What `estimateTransfer` takes.
pub(super) fn transfer(mut given: Given) -> Result<Asked<TransferForm>, Malformed> {
    let given = &mut given;
    let today = given.needed("today")?;
    let form = TransferForm {
        from: text(given, "from")?,
        to: text(given, "to")?,
        from_scheme: text(given, "fromScheme")?,
        to_scheme: text(given, "toScheme")?,
        channel: text(given, "channel")?,
        accepted_on: date(given, "acceptedOn")?,
        submitted_on: date(given, "submittedOn")?,
        info_sent_on: date(given, "infoSentOn")?,
        seen_status: text(given, "seenStatus")?,
        stopped_at_origin: yes_no(given, "stoppedAtOrigin")?,
        enrolled_at_destination: yes_no(given, "enrolledAtDestination")?,
        double_enrolled: yes_no(given, "doubleEnrolled")?,
        in_arrears: yes_no(given, "inArrears")?,
        retired: yes_no(given, "retired")?,
        has_balance: yes_no(given, "hasBalance")?,
        stopped_in: date(given, "stoppedIn")?,
        enrolled_in: date(given, "enrolledIn")?,
    };
    given.done()?;
    Ok(Asked { today, form })
}

fn period(mut given: Given) -> Result<PeriodEntry, Malformed> {
    let given = &mut given;
    let period = PeriodEntry {
        place: text(given, "place")?,
        from: date_of(&given.needed("from")?),
        to: date(given, "to")?,
        kind: given.needed("kind")?,
    };
    given.done()?;
    Ok(period)
}

fn other_place(mut given: Given) -> Result<OtherEntry, Malformed> {
    let given = &mut given;
    let other = OtherEntry { place: given.needed("place")?, local: months(given, "localMonths")? };
    given.done()?;
    Ok(other)
}

/// What `retirementGap` takes.
pub(super) fn retirement(mut given: Given) -> Result<Asked<RetirementForm>, Malformed> {
    let given = &mut given;
    let (paid, overrides) = (&mut given.object("paid")?, &mut given.object("overrides")?);
    let others = given.objects("otherPlaces")?;
    if others.len() > OTHER_PLACES {
        // More than the form has room for: nothing a person could mend.
        return Err(Malformed("otherPlaces: at most two".to_owned()));
    }
    let mut others = others.into_iter().map(other_place).collect::<Result<Vec<_>, _>>()?.into_iter();
    let today = given.needed("today")?;
    let form = RetirementForm {
        place: text(given, "place")?,
        paid_by: text(given, "paidBy")?,
        history: given.objects("history")?.into_iter().map(period).collect::<Result<_, _>>()?,
        others: std::array::from_fn(|_| others.next().unwrap_or_default()),
        military: months(paid, "militaryMonths")?,
        before_scheme: yes_no(given, "employedBeforeScheme")?,
        pension_paid: months(given, "pensionMonths")?,
        worker: text(given, "worker")?,
        born: date(given, "born")?,
        total: months(paid, "totalMonths")?,
        actual: months(paid, "actualMonths")?,
        deemed: months(paid, "deemedMonths")?,
        local: months(paid, "localMonths")?,
        retire_on: date(given, "retireOn")?,
        first_insured_on: date(given, "firstInsuredOn")?,
        first_employed_on: date(given, "firstEmployedOn")?,
        kind: text(given, "kind")?,
        unbroken: months(given, "unbrokenMonths")?,
        tier: given.whole("tier")?,
        assumptions: AssumptionsForm {
            base: yuan(overrides, "baseFen")?,
            rate: text(overrides, "rate")?,
            monthly: yuan(overrides, "monthlyFen")?,
            premium: yuan(overrides, "premiumFen")?,
            growth: text(overrides, "growth")?,
            to_age: overrides.whole("toAge")?,
        },
        override_total: months(overrides, "totalMonths")?,
        override_actual: months(overrides, "actualMonths")?,
        override_local: months(overrides, "localMonths")?,
    };
    paid.done()?;
    overrides.done()?;
    given.done()?;
    Ok(Asked { today, form })
}
