//! How far a transfer is, by the status seen and the dates. It knows limits as days, not the rules they come from.
//! See `docs/rules.md#acceptance`.

use super::{MoneyClock, MoneyMode, RelationClock, SeenStatus};
use crate::calendar::{days_between, Date};
use crate::names::named;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// Where a transfer stands today, as far as dates and the status seen can tell.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumCount,
    EnumString,
    VariantNames,
    VariantArray,
)]
#[strum(serialize_all = "camelCase")]
pub enum TransferStage {
    /// Nothing to transfer, or not covered by the rules.
    None,
    /// Not accepted yet: no clock is running.
    NotAccepted,
    /// Refused.
    Rejected,
    /// The place of origin is at work, within its limit.
    TransferOut,
    /// The destination is at work, within its limit.
    TransferIn,
    /// A limit for the relation has passed and nothing says that it was kept.
    RelationDue,
    /// The relation has arrived; the money is within the common band.
    MoneyCommon,
    /// The money is within the band of slow cases.
    MoneySlow,
    /// The money is later than slow cases are.
    MoneyLate,
    /// Everything is there.
    Done,
}

named!(TransferStage);

/// The stage, and for how many days a legal limit has been passed. Late bounds decide: nothing is called overdue that
/// may still be in time.
pub(super) fn stage(
    seen: Option<SeenStatus>,
    relation: &RelationClock,
    money: Option<&MoneyClock>,
    today: Date,
) -> (TransferStage, u32) {
    let since = |due: Date| u32::try_from(days_between(due, today)).unwrap_or(0);
    let within = |stage: TransferStage, due: Date| match since(due) {
        0 => (stage, 0),
        late => (TransferStage::RelationDue, late),
    };
    match seen {
        Some(SeenStatus::Rejected) => (TransferStage::Rejected, 0),
        Some(SeenStatus::Credited) => (TransferStage::Done, 0),
        Some(SeenStatus::InDone) => (money_stage(money, today), 0),
        Some(SeenStatus::Submitted) => (TransferStage::NotAccepted, 0),
        // Nothing to follow but the money, whose bands say where it is.
        Some(SeenStatus::Automatic) => (money_stage(money, today), 0),
        // Accepted, but the day was not told: no limit can be called missed.
        Some(SeenStatus::Accepted | SeenStatus::BalanceZero) if relation.assumed => {
            (TransferStage::TransferOut, 0)
        }
        Some(SeenStatus::InfoSent) if relation.assumed => (TransferStage::TransferIn, 0),
        _ if relation.assumed => (TransferStage::NotAccepted, 0),
        Some(SeenStatus::Accepted) => {
            within(TransferStage::TransferOut, relation.out_due.unwrap_or(relation.in_due).latest)
        }
        Some(SeenStatus::InfoSent) => within(TransferStage::TransferIn, relation.in_due.latest),
        None | Some(SeenStatus::NoneOfThese | SeenStatus::BalanceZero)
            if relation.out_due.is_some_and(|due| today <= due.latest) =>
        {
            (TransferStage::TransferOut, 0)
        }
        None | Some(SeenStatus::NoneOfThese | SeenStatus::BalanceZero) => {
            within(TransferStage::TransferIn, relation.in_due.latest)
        }
    }
}

fn money_stage(money: Option<&MoneyClock>, today: Date) -> TransferStage {
    let Some(money) = money.filter(|money| money.mode != MoneyMode::Stays) else {
        return TransferStage::Done;
    };
    match money.bands {
        // Not known when, or what becomes of it: it can't be called late, nor done.
        None => TransferStage::MoneyCommon,
        Some(bands) if today <= bands.usual_until => TransferStage::MoneyCommon,
        Some(bands) if today <= bands.slow_until => TransferStage::MoneySlow,
        Some(_) => TransferStage::MoneyLate,
    }
}
