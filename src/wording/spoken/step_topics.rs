//! What parts a derivation has: forty steps in a row are a wall.

use crate::reasoning::Item;
use crate::wording::words;

/// The heading of the part a step belongs to. Steps of one part follow each other.
pub(super) fn step_topic(item: Item) -> &'static str {
    use Item as I;
    match item {
        I::TransferCase | I::DoubleRule | I::TransferMode | I::AcceptanceReply => {
            words::step_topics::which_rule()
        }
        I::TransferOutLimit
        | I::TransferInLimit
        | I::TransferOutDue
        | I::RelationDue
        | I::RelationSlowUntil => words::step_topics::record(),
        I::MoneyMode
        | I::MoneyCommonFrom
        | I::MoneyCommonTo
        | I::MoneySlowUntil
        | I::MoneyPayoutDue
        | I::MoneyDue => words::step_topics::balance(),
        I::CoverGap | I::CoverGapLimit | I::WaitingPeriod => words::step_topics::gap_between(),
        I::OldAge
        | I::DelayFromBirthMonth
        | I::DelayStep
        | I::DelayCap
        | I::Delay
        | I::StatutoryAge
        | I::StatutoryDate
        | I::PensionMonths
        | I::HazardousAge
        | I::HazardousDelay
        | I::HazardousDate
        | I::EarliestDate
        | I::EarlyNotice
        | I::EarlyIfToldToday
        | I::LatestDate
        | I::LateAgreement => words::step_topics::when_you_retire(),
        I::MonthsToRetirement
        | I::MilitaryCountsAs
        | I::ActualWithMilitary
        | I::MonthsSince
        | I::MonthsUntold
        | I::TotalToday
        | I::ActualToday
        | I::LocalToday
        | I::ElsewhereCountsAs
        | I::ActualThere
        | I::DeemedCutoff
        | I::ResidentConverted
        | I::TotalWithResident
        | I::PeriodsTotal
        | I::PeriodsActual
        | I::PeriodsLocal
        | I::PeriodsPerhapsLocal => words::step_topics::what_is_paid(),
        I::RequiredTotal
        | I::RequiredActual
        | I::RequiredLocal
        | I::LocalScope
        | I::RequiredOtherwise
        | I::RecognisedTotal
        | I::EarlyLowersTotal => words::step_topics::what_is_required(),
        I::EstimatedTotal
        | I::EstimatedActual
        | I::EstimatedLocal
        | I::EstimatedShortIfStop
        | I::EstimatedShortIfKeep
        | I::EstimatedGapIfStop
        | I::EstimatedGapIfKeep => words::step_topics::estimated(),
        I::ShortTotalIfStop | I::ShortActualIfStop | I::ShortLocalIfStop | I::GapIfStop => {
            words::step_topics::missing_if_you_stop()
        }
        I::TotalIfKeep
        | I::ActualIfKeep
        | I::LocalIfKeep
        | I::ShortTotalIfKeep
        | I::ShortActualIfKeep
        | I::ShortLocalIfKeep
        | I::GapIfKeep
        | I::TotalMet
        | I::ActualMet
        | I::LocalMet => words::step_topics::missing_if_you_keep_paying(),
        I::FullShare | I::ReducedShare | I::Reduction => words::step_topics::too_few_years(),
        I::LumpSumRule
        | I::LumpSumBar
        | I::LumpSumMendsLocal
        | I::LumpSumBase
        | I::LumpSumRate
        | I::LumpSumCost
        | I::EstimateAverage
        | I::EstimatePart
        | I::EstimatedBase
        | I::EstimatedRate
        | I::EstimatedLumpSum
        | I::EstimatedMonth
        | I::PayMonthlyRule
        | I::PayMonthlyBar
        | I::PayMonthlyBasis
        | I::PayMonthlyRate
        | I::PayUpLaw
        | I::MonthlyCost
        | I::ResidentPremium
        | I::ResidentWaiting
        | I::ResidentWaitingPerYear
        | I::ResidentKeepsYears
        | I::EmployeeShare
        | I::ResidentShare
        | I::YearlyCare
        | I::ResidentPaysMore => words::step_topics::ways_out(),
        I::Growth
        | I::LumpSumTotal
        | I::MonthlyTotal
        | I::ResidentTotal
        | I::MonthlyOvertakesLumpSum
        | I::ResidentOvertakesLumpSum
        | I::ResidentOvertakesMonthly
        | I::ResidentCheapestUpTo => words::step_topics::cost_over_the_years(),
        I::AccountRate | I::RateIndividual | I::BaseFloor | I::BaseCeiling => {
            words::step_topics::local_rates()
        }
        I::AccountBase
        | I::AccountCredit
        | I::AccountBaseOtherMonths
        | I::AccountCreditOtherMonths
        | I::AccountYear
        | I::EstimatedCredit => words::step_topics::what_is_credited(),
    }
}
