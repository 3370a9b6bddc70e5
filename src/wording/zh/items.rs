//! What a step of the derivation finds, by name.

use crate::reasoning::Item;
use crate::wording::say::say;

/// Its name, before what was found.
pub(super) fn item(item: Item) -> &'static str {
    match item {
        Item::TransferOutLimit => say!("转出期限", "Limit for the transfer-out"),
        Item::TransferInLimit => say!("转入期限", "Limit for the transfer-in"),
        Item::TransferOutDue => say!("转出最晚", "Transfer-out, at the latest"),
        Item::RelationDue => say!(
            "转入最晚（转出、转入期限相加）",
            "Transfer-in, at the latest (both limits added up)"
        ),
        Item::MoneyCommonFrom => say!("余额常见到账从", "Balance commonly arrives from"),
        Item::MoneyCommonTo => say!("余额常见到账到", "Balance has commonly arrived by"),
        Item::MoneySlowUntil => say!("余额听说慢的要到", "Balance, slow cases people tell of"),
        Item::MoneyPayoutDue => say!(
            "打到银行账户（从转出最晚那天起）",
            "Paid to a bank account (counted from the last day for the transfer-out)"
        ),
        Item::MoneyDue => say!(
            "余额最晚到账（按两地的办事指南）",
            "Balance, at the latest (by both places' service guides)"
        ),
        Item::RelationSlowUntil => say!("年限听说要到", "The years are said to take until"),
        Item::AcceptanceReply => say!(
            "听说最晚这天答复受理不受理",
            "The reply on acceptance is said to come by"
        ),
        Item::TransferCase => say!("这种转移的规定", "The rule for this kind of transfer"),
        Item::DoubleRule => say!("重复参保的规定", "The rule on being insured twice"),
        Item::CoverGap => say!("中间断了", "The gap in between"),
        Item::CoverGapLimit => say!("断多久以内可补缴、不用等", "Gap that can be paid back without waiting"),
        Item::WaitingPeriod => say!(
            "断得更久，等待期最多",
            "After a longer gap, the waiting period at the most"
        ),
        Item::TransferMode => say!("怎么办转移", "How the transfer is done"),
        Item::MoneyMode => say!("余额", "Balance"),
        Item::OldAge => say!("改革前的退休年龄", "Retirement age before the reform"),
        Item::DelayFromBirthMonth => say!("开始延迟的出生月份", "Month of birth with which the delay begins"),
        Item::DelayStep => say!("出生每晚几个月多延1个月", "Months of birth per month of delay"),
        Item::DelayCap => say!("最多延迟", "Longest delay"),
        Item::Delay => say!("延迟", "Delay"),
        Item::StatutoryAge => say!("法定退休年龄", "Statutory retirement age"),
        Item::StatutoryDate => say!("法定退休时间", "Statutory retirement date"),
        Item::EarliestDate => say!("最多可以提前", "Earliest possible"),
        Item::EarlyNotice => {
            say!("提前退休，至少提前多久书面告诉单位", "Retiring early: written notice to the employer")
        }
        Item::EarlyIfToldToday => {
            say!("今天告诉单位，期满是", "If the employer is told today, that time is over on")
        }
        Item::LatestDate => say!("最多可以推后", "Latest possible"),
        Item::LateAgreement => say!(
            "推迟退休，法定日期前至少多久和单位书面约好",
            "Retiring later: written agreement with the employer, before the statutory date by"
        ),
        Item::PensionMonths => say!(
            "领养老金的最低缴费年限（另一回事，不和医保混算）",
            "Months required for a pension (a separate matter, not counted with medical insurance)"
        ),
        Item::MonthsToRetirement => say!("到退休还能缴", "Still to be paid until retirement"),
        Item::MilitaryCountsAs => say!("军龄在当地算作", "Military service counts there as"),
        Item::ActualWithMilitary => say!(
            "实际缴费（加上军龄）",
            "Months really paid (with military service)"
        ),
        Item::MonthsSince => say!("填月数那天以后接着缴的", "Paid since the day the months are of"),
        Item::MonthsUntold => say!(
            "之后缴没缴还没说的，最多",
            "Months since of which it is not said whether they were paid, at most"
        ),
        Item::TotalToday => say!("到今天：累计", "Up to today: total"),
        Item::ActualToday => say!("到今天：实际", "Up to today: really paid"),
        Item::LocalToday => say!("到今天：本地", "Up to today: paid locally"),
        Item::ElsewhereCountsAs => {
            say!("外地缴的在当地算作", "Months paid elsewhere count there as")
        }
        Item::ActualThere => say!("当地承认的实际缴费", "Months really paid as counted there"),
        Item::DeemedCutoff => say!("当地视同缴费算到", "There, deemed months count until"),
        Item::ResidentConverted => say!(
            "居民医保折算成职工医保",
            "Resident insurance, converted into months of employee insurance"
        ),
        Item::TotalWithResident => {
            say!("累计缴费（加上折算的居民医保）", "Total months (with converted resident insurance)")
        }
        Item::HazardousAge => say!("特殊工种退休年龄", "Retirement age in hazardous work"),
        Item::HazardousDelay => say!("特殊工种延迟", "Delay in hazardous work"),
        Item::HazardousDate => {
            say!("特殊工种延迟后的年龄", "Retirement age in hazardous work with the delay")
        }
        Item::EarlyLowersTotal => {
            say!("提前退休的，累计要求", "For early retirement on such a ground, the total required is")
        }
        Item::RecognisedTotal => {
            say!("互认的两地累计要求", "Required together in two places that recognise each other")
        }
        Item::RequiredOtherwise => {
            say!("要求不同的人", "For whom other months are required")
        }
        Item::RequiredTotal => say!("要求：累计缴费", "Required: total months"),
        Item::RequiredActual => say!("要求：实际缴费", "Required: months really paid"),
        Item::RequiredLocal => say!("要求：本地实际缴费", "Required: months really paid locally"),
        Item::TotalIfKeep => say!("缴到退休时：累计", "Paying until retirement: total"),
        Item::ActualIfKeep => say!("缴到退休时：实际", "Paying until retirement: really paid"),
        Item::LocalIfKeep => say!("缴到退休时：本地", "Paying until retirement: locally"),
        Item::ShortTotalIfStop => say!("现在停缴：累计", "Short, stopping now: total"),
        Item::ShortActualIfStop => say!("现在停缴：实际", "Short, stopping now: really paid"),
        Item::ShortLocalIfStop => say!("现在停缴：本地", "Short, stopping now: locally"),
        Item::ShortTotalIfKeep => say!("缴到退休：累计", "Short, paying until retirement: total"),
        Item::ShortActualIfKeep => say!("缴到退休：实际", "Short, paying until retirement: really paid"),
        Item::ShortLocalIfKeep => say!("缴到退休：本地", "Short, paying until retirement: locally"),
        Item::TotalMet => say!("一直缴下去，累计缴满", "Paying on, the total is reached in"),
        Item::ActualMet => say!("一直缴下去，实际缴满", "Paying on, months really paid are reached in"),
        Item::LocalMet => say!("一直缴下去，本地缴满", "Paying on, months paid locally are reached in"),
        Item::LocalScope => say!("“本地”指", "“Local” means"),
        Item::PeriodsTotal => say!("几段加起来：累计", "The periods together: total"),
        Item::PeriodsActual => say!("几段加起来：实际缴费", "The periods together: really paid"),
        Item::PeriodsLocal => say!("几段加起来：本地实际缴费", "The periods together: really paid locally"),
        Item::PeriodsPerhapsLocal => say!(
            "几段加起来：本地实际缴费，没填地方的也算本地",
            "The periods together: really paid locally, if those without a place are local too"
        ),
        Item::GapIfStop => say!("现在停缴，总共差", "Stopping now, short altogether"),
        Item::GapIfKeep => say!("缴到退休，总共差", "Paying until retirement, short altogether"),
        Item::EstimatedTotal => say!("累计缴费要求，估算", "Total months required, estimated"),
        Item::EstimatedActual => say!("实际缴费要求，估算", "Months really paid required, estimated"),
        Item::EstimatedLocal => say!("本地缴费要求，估算", "Local months required, estimated"),
        Item::EstimatedShortIfStop => say!("现在停缴，估算差", "Stopping now, estimated to be short by"),
        Item::EstimatedShortIfKeep => {
            say!("缴到退休，估算差", "Paying until retirement, estimated to be short by")
        }
        Item::EstimatedGapIfStop => say!("现在停缴，一共估算差", "Stopping now, estimated gap"),
        Item::EstimatedGapIfKeep => say!("缴到退休，一共估算差", "Paying until retirement, estimated gap"),
        Item::EstimateAverage => say!("估算用的平均工资", "Average wage the estimate goes by"),
        Item::EstimatePart => {
            say!("补一个月的钱占平均工资", "One month made up, as part of the average wage")
        }
        Item::EstimatedBase => say!("补缴基数，估算", "Base for making up, estimated"),
        Item::EstimatedRate => say!("补缴费率，估算", "Rate for making up, estimated"),
        Item::EstimatedLumpSum => say!("一次补缴，估算", "Lump sum, estimated"),
        Item::EstimatedMonth => say!("按月缴一个月，估算", "One month of paying on, estimated"),
        Item::EstimatedCredit => say!("每月划入，估算", "Credited each month, estimated"),
        Item::LumpSumRule => say!("一次性补缴的规定", "The rule on the lump-sum payment"),
        Item::PayMonthlyRule => say!("退休后按月缴的规定", "The rule on paying monthly after retirement"),
        Item::LumpSumBase => say!("补缴基数", "Base of the lump-sum payment"),
        Item::LumpSumRate => say!("补缴费率", "Rate of the lump-sum payment"),
        Item::LumpSumCost => say!("补缴费用", "Cost of the lump-sum payment"),
        Item::MonthlyCost => say!("按月缴，一个月的费用", "Paying monthly: cost of a month"),
        Item::Growth => say!("以后每年涨", "Rise in each later year"),
        Item::LumpSumTotal => say!("一次性补缴，总共", "Lump-sum payment, in all"),
        Item::MonthlyTotal => say!("按月缴，总共", "Paying monthly, in all"),
        Item::ResidentTotal => say!("居民医保，总共", "Resident medical insurance, in all"),
        Item::MonthlyOvertakesLumpSum => say!(
            "按月缴比一次补花得多",
            "Paying monthly costs more than the lump sum"
        ),
        Item::ResidentOvertakesLumpSum => say!(
            "居民医保比一次补花得多",
            "Resident medical insurance costs more than the lump sum"
        ),
        Item::ResidentOvertakesMonthly => say!(
            "居民医保比按月缴花得多",
            "Resident medical insurance costs more than paying monthly"
        ),
        Item::ResidentCheapestUpTo => say!(
            "居民医保每年缴到多少，还是花得最少",
            "Yearly premium up to which resident medical insurance stays the cheapest"
        ),
        Item::FullShare => say!("年限够时的住院报销比例", "Share of hospital costs paid with enough years"),
        Item::ReducedShare => say!(
            "年限不够时的住院报销比例",
            "Share of hospital costs paid with too few years"
        ),
        Item::LumpSumBar => say!("一次性补缴，有一种说法是", "Lump-sum payment, as one source has it"),
        Item::LumpSumMendsLocal => say!(
            "一次补的算不算本地缴费",
            "Whether a lump-sum payment counts as paid locally"
        ),
        Item::PayMonthlyBar => say!(
            "退休后按月缴，有一种说法是",
            "Paying monthly after retirement, as one source has it"
        ),
        Item::PayMonthlyRate => {
            say!("退休后按月缴的费率", "Rate of paying on monthly after retirement")
        }
        Item::PayMonthlyBasis => say!(
            "退休后按月缴的基数和费率",
            "Base and rate of paying monthly after retirement"
        ),
        Item::PayUpLaw => say!("法律对年限不够的规定", "The law on missing years"),
        Item::ResidentWaitingPerYear => say!(
            "每多断 1 年，等待期再加",
            "For each further year missed, the waiting period grows by"
        ),
        Item::ResidentWaiting => say!(
            "居民医保没连续参保的等待期",
            "Waiting period of resident medical insurance after a break"
        ),
        Item::ResidentKeepsYears => say!(
            "改参加居民医保，原来的年限",
            "Years paid before, when changing to resident medical insurance"
        ),
        Item::EmployeeShare => say!(
            "职工医保住院报销（2025年全国平均）",
            "Employee medical insurance, share of hospital costs paid (national average of 2025)"
        ),
        Item::ResidentShare => say!(
            "居民医保住院报销（2025年全国平均）",
            "Resident medical insurance, share of hospital costs paid (national average of 2025)"
        ),
        Item::YearlyCare => say!(
            "退休人员平均一年的医疗费（只作举例）",
            "Average yearly medical costs of a retiree (only an example)"
        ),
        Item::ResidentPaysMore => say!(
            "如果都是目录内的住院费，居民医保一年多自付（只作举例）",
            "If it were all hospital costs covered by the catalogue, more to pay yourself in a year under resident medical insurance (only an example)"
        ),
        Item::Reduction => say!("每差一年，待遇降低", "For each missing year the benefit drops by"),
        Item::AccountRate => say!("在职的划入比例", "Rate credited while working"),
        Item::RateIndividual => say!(
            "当地个人缴费比例（个人缴的全部划入）",
            "Local rate for the employee (all that the employee pays is credited)"
        ),
        Item::BaseFloor => say!("缴费基数下限", "Lowest contribution base"),
        Item::BaseCeiling => say!("缴费基数上限", "Highest contribution base"),
        Item::AccountBase => say!("按这个基数算", "Base it is worked out on"),
        Item::AccountCredit => say!("每月划入", "Credited each month"),
        Item::AccountBaseOtherMonths => say!(
            "上下限不同的那几个月，基数",
            "Base in the months with a different lowest or highest base"
        ),
        Item::AccountCreditOtherMonths => say!("那几个月，每月划入", "In those months: credited each month"),
        Item::AccountYear => say!("一年划入", "Credited in the year"),
        Item::ResidentPremium => say!(
            "居民医保个人缴费（每年）",
            "Resident medical insurance, your own payment (each year)"
        ),
    }
}
