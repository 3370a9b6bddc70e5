//! What parts a derivation has: forty steps in a row are a wall.

use crate::reasoning::Item;
use crate::wording::say::say;

/// The heading of the part a step belongs to. Steps of one part follow each other.
pub(super) fn step_topic(item: Item) -> &'static str {
    use Item as I;
    match item {
        I::TransferCase | I::DoubleRule | I::TransferMode | I::AcceptanceReply => {
            say!("按什么规定", "Which rule applies")
        }
        I::TransferOutLimit
        | I::TransferInLimit
        | I::TransferOutDue
        | I::RelationDue
        | I::RelationSlowUntil => say!("医保关系哪天转到", "When the insurance record arrives"),
        I::MoneyMode
        | I::MoneyCommonFrom
        | I::MoneyCommonTo
        | I::MoneySlowUntil
        | I::MoneyPayoutDue
        | I::MoneyDue => say!("余额哪天到账", "When the balance arrives"),
        I::CoverGap | I::CoverGapLimit | I::WaitingPeriod => say!("中间断了多久", "The gap between"),
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
        | I::LateAgreement => say!("什么时候退休", "When you retire"),
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
        | I::PeriodsPerhapsLocal => say!("已经缴了多少，还能缴多少", "What is paid, and what still can be"),
        I::RequiredTotal
        | I::RequiredActual
        | I::RequiredLocal
        | I::LocalScope
        | I::RequiredOtherwise
        | I::RecognisedTotal
        | I::EarlyLowersTotal => {
            say!("要缴满多少", "What is required")
        }
        I::EstimatedTotal
        | I::EstimatedActual
        | I::EstimatedLocal
        | I::EstimatedShortIfStop
        | I::EstimatedShortIfKeep
        | I::EstimatedGapIfStop
        | I::EstimatedGapIfKeep => say!("没查到的，先估算", "Not found, so estimated for now"),
        I::ShortTotalIfStop | I::ShortActualIfStop | I::ShortLocalIfStop | I::GapIfStop => {
            say!("现在停缴，差多少", "What is missing if you stop now")
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
        | I::LocalMet => say!("缴到退休，差多少", "What is missing if you keep paying"),
        I::FullShare | I::ReducedShare | I::Reduction => {
            say!("年限不够，待遇少多少", "What you get with too few years")
        }
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
        | I::ResidentPaysMore => say!("差的怎么办", "The ways out"),
        I::Growth
        | I::LumpSumTotal
        | I::MonthlyTotal
        | I::ResidentTotal
        | I::MonthlyOvertakesLumpSum
        | I::ResidentOvertakesLumpSum
        | I::ResidentOvertakesMonthly
        | I::ResidentCheapestUpTo => say!("多年下来一共花多少", "What it costs over the years"),
        I::AccountRate | I::RateIndividual | I::BaseFloor | I::BaseCeiling => {
            say!("当地的比例和上下限", "Local rates and bounds")
        }
        I::AccountBase
        | I::AccountCredit
        | I::AccountBaseOtherMonths
        | I::AccountCreditOtherMonths
        | I::AccountYear
        | I::EstimatedCredit => say!("划入多少", "What is credited"),
    }
}
