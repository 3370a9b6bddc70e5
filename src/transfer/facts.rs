//! The checked facts of a transfer: what the person answered, and nothing looked up.

use crate::calendar::{Date, YearMonth};
use crate::evidence::{Adcode, Quantity};
use crate::names::named;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// The insurance someone is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum Scheme {
    /// 职工医保.
    Employee,
    /// 城乡居民医保: no personal account, so no balance to move.
    Resident,
}

named!(Scheme);

/// What the rule on a transfer between these two schemes is filed under.
pub(super) const fn rule_for_case(from: Scheme, to: Scheme) -> Quantity {
    match (from, to) {
        (Scheme::Employee, Scheme::Employee) => Quantity::CaseEmployeeEmployee,
        (Scheme::Employee, Scheme::Resident) => Quantity::CaseEmployeeResident,
        (Scheme::Resident, Scheme::Employee) => Quantity::CaseResidentEmployee,
        (Scheme::Resident, Scheme::Resident) => Quantity::CaseResidentResident,
    }
}

/// How the application was, or will be, made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum TransferChannel {
    /// On the national platform or a provincial app.
    Online,
    /// At a window in either place.
    Window,
}

named!(TransferChannel);

/// What the person sees when looking the transfer up. No official list of states was found; these are the steps of
/// 43号 in this product's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum SeenStatus {
    /// Handed in, not yet accepted.
    Submitted,
    /// Refused.
    Rejected,
    /// Accepted: the place of origin is at work.
    Accepted,
    /// The information form is uploaded: transfer-out is done.
    InfoSent,
    /// Transfer-in is done.
    InDone,
    /// The balance is in the account.
    Credited,
    /// Inside a province that transfers by itself: there is no application to follow, only the old account being cleared.
    Automatic,
    /// The balance at the origin reads 0 and has not arrived: it is under way. Says nothing about the relation.
    BalanceZero,
    /// Something else, or nothing.
    NoneOfThese,
}

named!(SeenStatus);

/// Checked facts about a transfer. `None` means "don't know".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransferFacts {
    /// Place of origin (转出地).
    pub from: Adcode,
    /// Destination (转入地).
    pub to: Adcode,
    /// Insurance there was at the origin.
    pub from_scheme: Scheme,
    /// Insurance there is at the destination.
    pub to_scheme: Scheme,
    /// How it was applied for.
    pub channel: Option<TransferChannel>,
    /// The day the question is asked, in China.
    pub today: Date,
    /// The day of acceptance (受理). Limits count from here, not from handing in. Never after `today`.
    pub accepted_on: Option<Date>,
    /// The day of handing in. No limit counts from it: the rule sets none for the check before acceptance.
    pub submitted_on: Option<Date>,
    /// The day the information form (信息表) was sent, where it can be seen: transfer-in counts from here. Never before
    /// acceptance.
    pub info_sent_on: Option<Date>,
    /// The status seen.
    pub seen_status: Option<SeenStatus>,
    /// The day the status was seen and what follows was true, where that is not today: it may have changed since. Checked: before
    /// `today`, and something was told.
    pub status_as_of: Option<Date>,
    /// Whether insurance at the origin has been stopped.
    pub stopped_at_origin: Option<bool>,
    /// Whether one is enrolled at the destination.
    pub enrolled_at_destination: Option<bool>,
    /// Whether one is insured twice at present: in two places, or in employee and resident insurance.
    pub double_enrolled: Option<bool>,
    /// Whether contributions are owed at the origin.
    pub in_arrears: Option<bool>,
    /// Whether one draws the retiree's benefit already.
    pub retired: Option<bool>,
    /// Whether there is money in the personal account at the origin.
    pub has_balance: Option<bool>,
    /// The last month paid at the origin.
    pub stopped_in: Option<YearMonth>,
    /// The first month paid at the destination.
    pub enrolled_in: Option<YearMonth>,
}

impl TransferFacts {
    /// Whether it has been accepted, by a day given or by the status seen.
    pub fn is_accepted(&self) -> bool {
        let past = matches!(
            self.seen_status,
            Some(
                SeenStatus::Accepted
                    | SeenStatus::InfoSent
                    | SeenStatus::InDone
                    | SeenStatus::Credited
                    | SeenStatus::BalanceZero
            )
        );
        let told = self.accepted_on.is_some() || self.info_sent_on.is_some();
        (told || past) && self.seen_status != Some(SeenStatus::Rejected)
    }

    /// The status that follows from the one seen and the days given: a form that was sent outweighs a less definite status.
    pub fn state(&self) -> Option<SeenStatus> {
        match self.seen_status {
            None | Some(SeenStatus::Accepted | SeenStatus::BalanceZero | SeenStatus::NoneOfThese)
                if self.info_sent_on.is_some() =>
            {
                Some(SeenStatus::InfoSent)
            }
            // Nobody transfers by itself across provinces: whoever sees that there has to look again.
            Some(SeenStatus::Automatic) if self.from.province() != self.to.province() => {
                Some(SeenStatus::NoneOfThese)
            }
            seen => seen,
        }
    }
}
