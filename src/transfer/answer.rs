//! The answer to question 1, as values. Sentences are made of it in `wording`.

use super::CoverGap;
use super::{Scheme, SeenStatus, TransferChannel, TransferStage};
use crate::calendar::{Date, DateSpan, DayCount};
use crate::evidence::{Adcode, ClaimRef, Value};
use crate::names::named;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// How far the transfer goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum TransferScope {
    /// Both places share one pool: nothing to transfer.
    SamePool,
    /// Two pools of one province.
    InProvince,
    /// Two provinces.
    CrossProvince,
    /// One in the production and construction corps (兵团), the other in the region it lies in: each has pools of its own.
    CorpsAndRegion,
}

named!(TransferScope);

/// What to do about the transfer as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum TransferVerdict {
    /// Apply, or it is under way.
    Go,
    /// Something has to be put right first.
    FixFirst,
    /// Resident to resident: not in the current year; after enrolling for the next one.
    Wait,
    /// Not covered by the transfer rules: retired, or both places in one pool.
    OutOfScope,
    /// The province does it by itself when one enrols.
    Automatic,
}

named!(TransferVerdict);

/// Something to put right before applying, or to make sure of. In this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum Fix {
    /// Refused: read the reason and mend that. Applying again comes after everything else here.
    MendAndReapply,
    /// Have insurance at the origin stopped: the former employer does it, or oneself.
    StopAtOrigin,
    /// Enrol at the destination.
    EnrolAtDestination,
    /// End one of two insurances one is in at once.
    EndDouble,
    /// Clear the arrears: one of the two places asks it, the national rule does not.
    ClearArrears,
    /// There are arrears, but neither place is known to ask for them: make sure.
    AskArrears,
    /// Not known whether insurance at the origin has been stopped: make sure.
    CheckStopped,
    /// Not known whether one is enrolled at the destination: make sure.
    CheckEnrolled,
    /// Not known whether one is insured twice: make sure.
    CheckDouble,
}

named!(Fix);

impl Fix {
    /// Whether it stops the transfer, rather than only having to be made sure of.
    pub const fn blocks(self) -> bool {
        !matches!(self, Fix::AskArrears | Fix::CheckStopped | Fix::CheckEnrolled | Fix::CheckDouble)
    }
}

/// The first clock: it has a legal deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RelationClock {
    /// The day of acceptance; the day the information form was sent, where only that is known; or today.
    pub counted_from: Date,
    /// Whether `counted_from` is only an assumption: "if it were accepted today".
    pub assumed: bool,
    /// Last day for transfer-out; `None` where only the day of the information form is known.
    pub out_due: Option<DateSpan>,
    /// Last day for transfer-in: counted from the information form where its day is known, else from acceptance, as if
    /// transfer-out had used its limit up.
    pub in_due: DateSpan,
    /// The day the information form was sent, where it is known.
    pub info_sent_on: Option<Date>,
    /// The day by which the years are reported to have come, where this way is known to be slower than the limit.
    pub slow_until: Option<Date>,
}

/// What is known of a transfer handed in and not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Submitted {
    /// The day of handing in.
    pub on: Date,
    /// Working days since then.
    pub days: DayCount,
    /// The day by which the place of origin is reported to say whether it accepts. No rule sets one.
    pub reply_due: Option<DateSpan>,
}

/// What happens to the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum MoneyMode {
    /// It goes to the account at the destination.
    Moves,
    /// It stays where it is and can be used from elsewhere in the province.
    Stays,
    /// The place of origin pays it to the person's bank account.
    PaidToBank,
    /// Not known: the person leaves employee insurance, and resident insurance has no account for it to go to.
    Unknown,
}

named!(MoneyMode);

impl MoneyMode {
    /// The name used in the data and the JS API.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "moves" => MoneyMode::Moves,
            "stays" => MoneyMode::Stays,
            "paid-to-bank" => MoneyMode::PaidToBank,
            _ => return None,
        })
    }
}

/// The second clock: no national deadline; bands by convention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoneyClock {
    /// What happens to the balance.
    pub mode: MoneyMode,
    /// When it may be there; `None` where it does not move, or nobody knows what becomes of it.
    pub bands: Option<MoneyBands>,
    /// Whether they are missing because they would have to be counted through a year without calendar data.
    pub beyond_calendar: bool,
}

/// When the money may be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoneyBands {
    /// First day of the band in which it is commonly seen.
    pub common_from: DateSpan,
    /// Last day of that band.
    pub common_to: DateSpan,
    /// Last day of the band of slow cases.
    pub slow_until: Date,
    /// The day by which the money too has to be there, where the guides of both ends set a limit for it.
    pub promised: Option<DateSpan>,
    /// The day by which the place of origin is reported to have paid to the bank, where it does that.
    pub payout_due: Option<DateSpan>,
    /// Until then nothing is unusual here: the end of the common band, or later where the place itself is known for it.
    pub usual_until: Date,
}

/// Something to do on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// The day to do it.
    pub on: Date,
    /// What to do then.
    pub act: Act,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum Act {
    /// Remove the obstacles.
    Fix,
    /// Apply for the transfer.
    Apply,
    /// Look whether it has been accepted.
    CheckAccepted,
    /// Acceptance takes long: ask what it is waiting for.
    AskAcceptance,
    /// Look whether transfer-out is done.
    CheckTransferOut,
    /// Transfer-out is late: ask the place of origin.
    CallOrigin,
    /// Look whether transfer-in is done, and check the years.
    CheckTransferIn,
    /// Transfer-in is late: ask the destination whether the form arrived.
    CallDestination,
    /// Look for the money.
    CheckMoney,
    /// The money is slower than even slow cases: origin, destination, then 12345.
    Escalate,
    /// All there: check years and balance once and keep the papers.
    VerifyAndKeep,
    /// After enrolling for next year.
    EnrolNextYear,
}

named!(Act);

/// What would change the answer, and to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransferFlip {
    /// Counting the day of acceptance as day one.
    AcceptanceDayCounted {
        /// Transfer-out would be due then.
        out_due: DateSpan,
        /// Transfer-in would be due then.
        in_due: DateSpan,
    },
    /// Another source gives another limit for the whole transfer.
    RivalLimit {
        /// The claim that says so.
        claim: ClaimRef,
        /// Working days in all by it.
        days: u32,
        /// The relation would be due then.
        in_due: DateSpan,
    },
    /// Accepted a day earlier or later.
    AcceptedOn {
        /// The other day.
        on: Date,
        /// Transfer-out would be due then.
        out_due: DateSpan,
        /// Transfer-in would be due then.
        in_due: DateSpan,
    },
    /// A condition that is met or not known turns out not to be met: the verdict would be to put it right first.
    Condition(Fix),
    /// Another source says that it is started in another way.
    RivalMode {
        /// The claim that says so.
        claim: ClaimRef,
        /// What it says.
        mode: TransferMode,
    },
    /// Another source says that the balance is handled in another way.
    RivalMoney {
        /// The claim that says so.
        claim: ClaimRef,
        /// What it says.
        mode: MoneyMode,
    },
}

/// How a transfer is started and how fast it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum TransferMode {
    /// By application, within the national limits.
    Apply,
    /// By application, done at once.
    Instant,
    /// By itself when one enrols.
    Automatic,
}

named!(TransferMode);

impl TransferMode {
    /// The mode of that name in the data.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "apply" => TransferMode::Apply,
            "instant" => TransferMode::Instant,
            "automatic" => TransferMode::Automatic,
            _ => return None,
        })
    }

    /// Whether a claim's value says this.
    pub fn is_said_by(self, value: &Value) -> bool {
        matches!(value, Value::Choice(word) if TransferMode::from_word(word) == Some(self))
    }
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransferAnswer {
    /// Place of origin.
    pub from: Adcode,
    /// Destination.
    pub to: Adcode,
    /// Insurance at the origin and at the destination.
    pub schemes: (Scheme, Scheme),
    /// How far it goes.
    pub scope: TransferScope,
    /// What to do about it.
    pub verdict: TransferVerdict,
    /// How it is started there.
    pub mode: TransferMode,
    /// What is known of a transfer that waits for acceptance.
    pub submitted: Option<Submitted>,
    /// What to put right or make sure of, in order.
    pub fixes: Vec<Fix>,
    /// Obstacles the person named, though the transfer was accepted: in the order in which to remove them.
    pub despite: Vec<Fix>,
    /// The first clock; `None` where there is nothing to transfer.
    pub relation: Option<RelationClock>,
    /// The second clock; `None` where there is no money to move.
    pub money: Option<MoneyClock>,
    /// Months without cover between the two, if the last month paid was given.
    pub gap: Option<CoverGap>,
    /// Other ways to use the money than to transfer it, also doubted ones; empty where there is none.
    pub alternatives: Vec<ClaimRef>,
    /// Where the transfer stands.
    pub stage: TransferStage,
    /// The status the person saw, for saying what it means.
    pub seen: Option<SeenStatus>,
    /// The day it was seen and the other answers were true, where that is not today.
    pub status_as_of: Option<Date>,
    /// How it was, or will be, applied for: decides where to look and what to keep.
    pub channel: Option<TransferChannel>,
    /// Days since the legal deadline that has been missed, counted from its late bound; 0 when none has.
    pub overdue_days: u32,
    /// Working days used up since acceptance, where it has been accepted.
    pub days_used: Option<DayCount>,
    /// What to do when, soonest first.
    pub next: Vec<NextStep>,
    /// What would change the answer.
    pub flips: Vec<TransferFlip>,
    /// Whether the person is in the band of year-end acceptances that are reported to be slower.
    pub year_end: bool,
    /// The year without calendar data into which a reminder, or another day that is no limit, would have fallen. It is left out.
    pub beyond_calendar: Option<i32>,
}
