//! What the steps of a derivation find, by name. The names are those of the JS API; the words are in `wording`.

use crate::names::named;
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// What a step finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum Item {
    /// The working-day limit for transfer-out.
    TransferOutLimit,
    /// The working-day limit for transfer-in.
    TransferInLimit,
    /// The last day for transfer-out.
    TransferOutDue,
    /// The last day for transfer-in: when the relation must have arrived.
    RelationDue,
    /// First day of the band in which the money is commonly seen.
    MoneyCommonFrom,
    /// Last day of that band.
    MoneyCommonTo,
    /// Last day of the band of slow cases.
    MoneySlowUntil,
    /// The day by which the place of origin is reported to have paid the balance to the bank.
    MoneyPayoutDue,
    /// The day by which the money has to be there by the guides of both ends.
    MoneyDue,
    /// The day by which the years are reported to have come.
    RelationSlowUntil,
    /// The day by which the place of origin is reported to say whether it accepts.
    AcceptanceReply,
    /// What the rule says of this kind of transfer.
    TransferCase,
    /// What the rule says of being insured twice.
    DoubleRule,
    /// Months without cover.
    CoverGap,
    /// The longest gap without waiting.
    CoverGapLimit,
    /// The longest waiting period after a longer one.
    WaitingPeriod,
    /// How a transfer is started there.
    TransferMode,
    /// What happens to the balance there.
    MoneyMode,
    /// Age of retirement before the delay.
    OldAge,
    /// First birth month with a delay.
    DelayFromBirthMonth,
    /// Months of birth for each month of delay.
    DelayStep,
    /// The longest delay.
    DelayCap,
    /// Months of delay.
    Delay,
    /// Statutory age.
    StatutoryAge,
    /// Statutory date.
    StatutoryDate,
    /// Age from which people in hazardous work may retire, before the delay.
    HazardousAge,
    /// Months by which that is delayed.
    HazardousDelay,
    /// The age with the delay.
    HazardousDate,
    /// What the place takes off its requirement for anyone who retires early on a recognised ground.
    EarlyLowersTotal,
    /// Earliest date one may choose.
    EarliestDate,
    /// How long before an early date the employer has to be told.
    EarlyNotice,
    /// The day that time is over, if the employer is told today.
    EarlyIfToldToday,
    /// Latest date one may choose.
    LatestDate,
    /// How long before the statutory date a later one has to be agreed on.
    LateAgreement,
    /// Minimum contribution months for a pension.
    PensionMonths,
    /// Months still to be paid until retirement.
    MonthsToRetirement,
    /// What military service counts as there.
    MilitaryCountsAs,
    /// Months really paid, with the military service that counts as such.
    ActualWithMilitary,
    /// Months paid since those told.
    MonthsSince,
    /// Months since those told, of which nothing is known.
    MonthsUntold,
    /// Months in all today, from those of an earlier day.
    TotalToday,
    /// Paid months today, from those of an earlier day.
    ActualToday,
    /// Local paid months today, from those of an earlier day.
    LocalToday,
    /// Months in two places together that are enough, where they count each other's years.
    RecognisedTotal,
    /// For whom the required months are others, in words.
    RequiredOtherwise,
    /// What months paid outside the local area count as there.
    ElsewhereCountsAs,
    /// Months really paid, without those from elsewhere that count as deemed there.
    ActualThere,
    /// Until when service counts as deemed there.
    DeemedCutoff,
    /// Months of resident insurance, converted.
    ResidentConverted,
    /// Months in all, with them.
    TotalWithResident,
    /// Required months in all.
    RequiredTotal,
    /// Required months really paid.
    RequiredActual,
    /// Required months really paid locally.
    RequiredLocal,
    /// Months in all at retirement when paying on.
    TotalIfKeep,
    /// Paid months at retirement when paying on.
    ActualIfKeep,
    /// Local paid months at retirement when paying on.
    LocalIfKeep,
    /// Months short of the total, stopping today.
    ShortTotalIfStop,
    /// Months short of the paid minimum, stopping today.
    ShortActualIfStop,
    /// Months short of the local minimum, stopping today.
    ShortLocalIfStop,
    /// Months short of the total, paying on.
    ShortTotalIfKeep,
    /// Months short of the paid minimum, paying on.
    ShortActualIfKeep,
    /// Months short of the local minimum, paying on.
    ShortLocalIfKeep,
    /// When the total is met, paying on.
    TotalMet,
    /// When the paid minimum is met, paying on.
    ActualMet,
    /// When the local paid minimum is met, paying on.
    LocalMet,
    /// What counts as local there.
    LocalScope,
    /// Months told as periods: in all, or those that count for one test.
    PeriodsTotal,
    /// Months told as periods: those really paid.
    PeriodsActual,
    /// Months told as periods: those really paid locally.
    PeriodsLocal,
    /// Months told as periods: those really paid locally or in a place not named.
    PeriodsPerhapsLocal,
    /// The gap, stopping today: the largest of the three.
    GapIfStop,
    /// The gap, paying on.
    GapIfKeep,
    /// Months in all that may be required, where that is not known.
    EstimatedTotal,
    /// Months really paid that may be required, where that is not known.
    EstimatedActual,
    /// Months really paid locally that may be required, where that is not known.
    EstimatedLocal,
    /// Months short of an estimate, stopping today.
    EstimatedShortIfStop,
    /// Months short of an estimate, paying on.
    EstimatedShortIfKeep,
    /// The gap by estimates, stopping today.
    EstimatedGapIfStop,
    /// The gap by estimates, paying on.
    EstimatedGapIfKeep,
    /// Average wage that an estimate of paying up is reckoned from.
    EstimateAverage,
    /// Part of it that a month may come to, where base and rate are not known.
    EstimatePart,
    /// Base of paying up, where the rate alone is known.
    EstimatedBase,
    /// Rate of paying up, where the base alone is known.
    EstimatedRate,
    /// What a lump sum may cost.
    EstimatedLumpSum,
    /// What a month of paying on may cost.
    EstimatedMonth,
    /// How a lump sum works there.
    LumpSumRule,
    /// How paying on monthly after retirement works there.
    PayMonthlyRule,
    /// Base of a lump sum.
    LumpSumBase,
    /// Rate of a lump sum.
    LumpSumRate,
    /// Cost of a lump sum.
    LumpSumCost,
    /// What a month costs when paying on after retirement.
    MonthlyCost,
    /// Resident insurance premium a year.
    ResidentPremium,
    /// By how much what is paid in later years grows each year.
    Growth,
    /// What paying at once costs in all.
    LumpSumTotal,
    /// What paying on monthly costs in all.
    MonthlyTotal,
    /// What resident insurance costs in all.
    ResidentTotal,
    /// When paying on monthly has cost more than paying at once.
    MonthlyOvertakesLumpSum,
    /// When resident insurance has cost more than paying at once.
    ResidentOvertakesLumpSum,
    /// When resident insurance has cost more than paying on monthly.
    ResidentOvertakesMonthly,
    /// The yearly premium up to which resident insurance stays the cheapest.
    ResidentCheapestUpTo,
    /// What the insurance pays of a stay in hospital when the years are there.
    FullShare,
    /// What it pays of it when they are not.
    ReducedShare,
    /// Where a lump sum is barred.
    LumpSumBar,
    /// Whether a lump sum counts to the local months.
    LumpSumMendsLocal,
    /// Where paying on monthly is barred.
    PayMonthlyBar,
    /// What paying on monthly is reckoned from.
    PayMonthlyBasis,
    /// The rate of a month of paying on.
    PayMonthlyRate,
    /// What the law says of anyone short of the required years.
    PayUpLaw,
    /// The wait in resident insurance.
    ResidentWaiting,
    /// By how much it grows for each missed year.
    ResidentWaitingPerYear,
    /// Whether the years are kept in resident insurance.
    ResidentKeepsYears,
    /// In-patient share of employee insurance.
    EmployeeShare,
    /// In-patient share of resident insurance.
    ResidentShare,
    /// What a retired employee's care costs in a year, on average.
    YearlyCare,
    /// What a year under resident insurance leaves a person to pay more, as an illustration.
    ResidentPaysMore,
    /// What is taken off the benefit for each missing year.
    Reduction,
    /// The share of the own base that reaches the personal account.
    AccountRate,
    /// The employee's own rate of contribution.
    RateIndividual,
    /// Lowest contribution base.
    BaseFloor,
    /// Highest contribution base.
    BaseCeiling,
    /// The base reckoned on: the own one, within the bounds.
    AccountBase,
    /// What is credited in the month asked about.
    AccountCredit,
    /// The base in another part of the year.
    AccountBaseOtherMonths,
    /// What is credited each month of another part of the year.
    AccountCreditOtherMonths,
    /// What is credited in the year.
    AccountYear,
    /// What may be credited a month, where that is not known.
    EstimatedCredit,
}

named!(Item);
