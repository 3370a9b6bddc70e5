//! What a claim can be about: the quantities and their units. It knows neither values nor places.

use serde::{Deserialize, Serialize};

/// How a quantity's value is written and held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Whole months (contribution months, waiting months, ages).
    Months,
    /// Working days.
    WorkingDays,
    /// Money, in yuan in the data files and in fen inside.
    Yuan,
    /// A rate: `"9.5%"` in the data files.
    Percent,
    /// A part or a multiple of another amount, written like a rate: `"125%"`.
    Share,
    /// A whole number of things.
    Count,
    /// A calendar month, `YYYY-MM`.
    Month,
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// A sentence, as the source has it.
    Text,
}

macro_rules! quantities {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $unit:expr;)*) => {
        /// What a claim is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Quantity { $($(#[$doc])* $name,)* }

        impl Quantity {
            /// All of them, in the order of the table.
            pub const ALL: &'static [Quantity] = &[$(Quantity::$name),*];

            /// The name the data files use.
            pub const fn id(self) -> &'static str {
                match self { $(Quantity::$name => $id),* }
            }

            /// Its unit.
            pub const fn unit(self) -> Unit {
                match self { $(Quantity::$name => $unit),* }
            }
        }
    };
}

quantities! {
    /// Contribution months in all (paid and deemed) for the retiree's benefit.
    TotalMonths = "total_months", Unit::Months;
    /// Of these, months really paid, anywhere.
    ActualMonths = "actual_months", Unit::Months;
    /// Of these, months really paid inside the local area (see [`Quantity::LocalScope`]).
    LocalMonths = "local_months", Unit::Months;
    /// What "local" means for [`Quantity::LocalMonths`].
    LocalScope = "local_scope", Unit::Choice(&["city", "province"]);
    /// A local test is known to exist but its figure is not: what the source says of it.
    LocalTestUnknown = "local_test_unknown", Unit::Text;
    /// A test of months really paid is known to exist but its figure is not: what the source says of it.
    ActualTestUnknown = "actual_test_unknown", Unit::Text;
    /// What a source says of the total for those for whom it gives no figure.
    TotalTestUnknown = "total_test_unknown", Unit::Text;
    /// Until when service counts as deemed contribution.
    DeemedCutoff = "deemed_cutoff", Unit::Text;
    /// What military service counts as.
    MilitaryCountsAs = "military_counts_as", Unit::Choice(&["actual", "deemed"]);
    /// What months really paid outside the local area ([`Quantity::LocalScope`]) count as once the insurance is moved in.
    ElsewhereCountsAs = "elsewhere_counts_as", Unit::Choice(&["actual", "deemed"]);
    /// Months in two places together that are enough where both count each other's years (互认); the other one is the origin.
    RecognisedTotal = "recognised_total", Unit::Months;
    /// For whom other months are required than those found, in words.
    RequiredOtherwise = "required_otherwise", Unit::Text;
    /// The month from which on months on unemployment benefit count as really paid.
    UnemploymentPaidFrom = "unemployment_paid_from", Unit::Month;
    /// Months of resident insurance that are converted together into [`Quantity::ResidentMonthsGive`].
    ResidentMonthsConverted = "resident_months_converted", Unit::Months;
    /// Months of employee insurance that they give.
    ResidentMonthsGive = "resident_months_give", Unit::Months;
    /// The most months of employee insurance that the conversion can give.
    ResidentMonthsGiveMost = "resident_months_give_most", Unit::Months;
    /// How much the benefit is lowered for each missing year, where a place does that instead of cutting it off.
    ReductionPerYear = "reduction_per_year", Unit::Percent;

    /// Age of retirement before the 2024 decision.
    OldAge = "old_age", Unit::Months;
    /// First month of birth whose retirement is delayed.
    DelayFromBirthMonth = "delay_from_birth_month", Unit::Month;
    /// One month of delay for each this many months of birth.
    DelayStep = "delay_step", Unit::Months;
    /// The most it can be delayed.
    DelayCap = "delay_cap", Unit::Months;
    /// How much earlier than the statutory date one may retire.
    FlexibleEarlier = "flexible_earlier", Unit::Months;
    /// How much later.
    FlexibleLater = "flexible_later", Unit::Months;
    /// How long before an early date of one's own choice the employer has to be told in writing.
    EarlyNotice = "early_notice", Unit::Months;
    /// How long before the statutory date a later one has to be agreed on with the employer in writing.
    LateAgreement = "late_agreement", Unit::Months;
    /// Age from which people in hazardous work (特殊工种) may retire, before the 2024 decision.
    HazardousAge = "hazardous_age", Unit::Months;
    /// First month of birth whose retirement from hazardous work is delayed.
    HazardousDelayFromBirthMonth = "hazardous_delay_from_birth_month", Unit::Month;
    /// One month of that delay for each this many months of birth.
    HazardousDelayStep = "hazardous_delay_step", Unit::Months;
    /// The most it can be delayed.
    HazardousDelayCap = "hazardous_delay_cap", Unit::Months;
    /// Whether one may still retire for lost ability to work (病退).
    DisabilityRetirement = "disability_retirement", Unit::Choice(&["ended"]);
    /// By what the months required in all are lowered for anyone who retires early on such a ground.
    EarlyLowersTotal = "early_lowers_total", Unit::Choice(&["by-time-early"]);
    /// Minimum contribution months for a pension (a separate question from the medical ones).
    PensionMonths = "pension_months", Unit::Months;

    /// Amount per month on which a lump sum is reckoned.
    LumpSumBase = "lump_sum_base", Unit::Yuan;
    /// The rate of a lump sum.
    LumpSumRate = "lump_sum_rate", Unit::Percent;
    /// Whose shares a lump sum consists of.
    LumpSumShares = "lump_sum_shares", Unit::Choice(&["unit", "unit-and-individual", "flexible"]);
    /// How a lump sum is reckoned, when it can be paid and by whom, in words.
    LumpSumRule = "lump_sum_rule", Unit::Text;
    /// Where a lump sum may not be paid, or no source says that it may.
    LumpSumBar = "lump_sum_bar", Unit::Choice(&["barred", "not-told"]);
    /// Whether months bought by a lump sum count to the local (and actual) months.
    LumpSumMendsLocal = "lump_sum_mends_local", Unit::Choice(&["yes", "no"]);
    /// How paying on monthly after retirement works, in words.
    PayMonthlyRule = "pay_monthly_rule", Unit::Text;
    /// Where nobody may pay on monthly after retirement.
    PayMonthlyBar = "pay_monthly_bar", Unit::Choice(&["barred"]);
    /// What paying on monthly after retirement is reckoned from.
    PayMonthlyBasis = "pay_monthly_basis", Unit::Choice(&["as-lump-sum", "flexible"]);
    /// The rate of a month of paying on, where it is reckoned like a lump sum but for the rate.
    PayMonthlyRate = "pay_monthly_rate", Unit::Percent;
    /// The law, in words: anyone short of the required years may pay on until they are complete. How to pay is left to the places.
    PayUpLaw = "pay_up_law", Unit::Text;
    /// What a month of paying up comes to, as part of the average wage: a bound, for where base and rate are both unknown.
    PayUpMonth = "pay_up_month", Unit::Share;
    /// What the base of paying up comes to, as part of the average wage: a bound, for where the rate alone is known.
    PayUpBase = "pay_up_base", Unit::Share;
    /// How many other places of a province have to be known for an estimate to be drawn from them alone.
    ComparablePlaces = "comparable_places", Unit::Count;
    /// By how many months such an estimate of required months is widened on both sides, within what the nation's places have.
    ComparableMonths = "comparable_months", Unit::Months;
    /// To what part of the lowest and what multiple of the highest amount such an estimate of a credit reaches.
    ComparableCredit = "comparable_credit", Unit::Share;
    /// Average monthly wage the bases derive from.
    BaseAverage = "base_average", Unit::Yuan;
    /// Lowest monthly contribution base.
    BaseFloor = "base_floor", Unit::Yuan;
    /// Highest monthly contribution base.
    BaseCeiling = "base_ceiling", Unit::Yuan;
    /// The employer's rate.
    RateUnit = "rate_unit", Unit::Percent;
    /// The employee's rate.
    RateIndividual = "rate_individual", Unit::Percent;
    /// The rate of people in flexible employment.
    RateFlexible = "rate_flexible", Unit::Percent;
    /// A fixed monthly contribution of people in flexible employment.
    FlexibleFixed = "flexible_fixed", Unit::Yuan;
    /// Resident insurance: the person's premium a year.
    ResidentPremium = "resident_premium", Unit::Yuan;
    /// Resident insurance: the public subsidy a year.
    ResidentSubsidy = "resident_subsidy", Unit::Yuan;
    /// Months that anyone who joins resident insurance late, or after a break, waits for the benefit.
    ResidentWaiting = "resident_waiting", Unit::Months;
    /// By how many months that wait grows for each missed year.
    ResidentWaitingPerYear = "resident_waiting_per_year", Unit::Months;
    /// Whether anyone who changes to resident insurance keeps the years of employee insurance, and may come back.
    ResidentKeepsYears = "resident_keeps_years", Unit::Choice(&["kept"]);
    /// What the care of a retired employee costs in a year, on average.
    RetireeYearlyCare = "retiree_yearly_care", Unit::Yuan;
    /// In-patient share paid there when the years are there.
    FullInpatientShare = "full_inpatient_share", Unit::Percent;
    /// In-patient, in-catalogue share paid by employee insurance.
    EmployeeInpatientShare = "employee_inpatient_share", Unit::Percent;
    /// In-patient, in-catalogue share paid by resident insurance.
    ResidentInpatientShare = "resident_inpatient_share", Unit::Percent;

    /// Working days after acceptance within which the place of origin transfers out.
    TransferOutDays = "transfer_out_days", Unit::WorkingDays;
    /// Working days after receiving the information form within which the destination transfers in.
    TransferInDays = "transfer_in_days", Unit::WorkingDays;
    /// Working days after acceptance from which the money is commonly seen.
    MoneyCommonFrom = "money_common_from", Unit::WorkingDays;
    /// Working days after acceptance by which the money is commonly seen.
    MoneyCommonTo = "money_common_to", Unit::WorkingDays;
    /// Calendar months after acceptance that slow cases take.
    MoneySlow = "money_slow", Unit::Months;
    /// Working days after transfer-out until the origin pays the balance to the person's bank account.
    MoneyPayoutDays = "money_payout_days", Unit::WorkingDays;
    /// What happens to the balance.
    MoneyMode = "money_mode", Unit::Choice(&["moves", "stays", "paid-to-bank"]);
    /// How a transfer is started and how fast it is.
    TransferMode = "transfer_mode", Unit::Choice(&["apply", "instant", "automatic"]);
    /// Most working days a transfer is reported to take in all, where a source gives one figure.
    TransferTotalDays = "transfer_total_days", Unit::WorkingDays;
    /// Longest gap in cover that can be paid up without waiting.
    GapWithoutWaiting = "gap_without_waiting", Unit::Months;
    /// Longest waiting period after a longer gap.
    WaitingMonths = "waiting_months", Unit::Months;
    /// Longest waiting period for anyone who changes between employee and resident insurance, where a source gives it separately.
    WaitingMonthsSwitching = "waiting_months_switching", Unit::Months;
    /// Working days after acceptance within which the origin pays the balance out, where a guide says so.
    MoneyOutDays = "money_out_days", Unit::WorkingDays;
    /// Working days after form and money have come within which the destination credits it, where a guide says so.
    MoneyInDays = "money_in_days", Unit::WorkingDays;
    /// A single or doubtful report of how the money went, in words: never relied on.
    MoneyAnecdote = "money_anecdote", Unit::Text;
    /// Another way to use the balance than to transfer it, in words.
    MoneyAlternative = "money_alternative", Unit::Text;
    /// Calendar months after acceptance that the years are reported to take where that is longer than the limit.
    RelationSlow = "relation_slow", Unit::Months;
    /// Working days after handing in within which a place is reported to say whether it accepts. No rule sets any.
    AcceptanceReplyDays = "acceptance_reply_days", Unit::WorkingDays;
    /// What the rule says of employee to employee insurance, in words.
    CaseEmployeeEmployee = "case_employee_employee", Unit::Text;
    /// What the rule says of employee to resident insurance, in words.
    CaseEmployeeResident = "case_employee_resident", Unit::Text;
    /// What the rule says of resident to employee insurance, in words.
    CaseResidentEmployee = "case_resident_employee", Unit::Text;
    /// What the rule says of resident to resident insurance, in words.
    CaseResidentResident = "case_resident_resident", Unit::Text;
    /// What the rule says of retirees, in words.
    CaseRetired = "case_retired", Unit::Text;
    /// What to do about being insured twice, in words.
    DoubleRule = "double_rule", Unit::Text;
    /// Whether arrears stop a transfer there.
    ArrearsCondition = "arrears_condition", Unit::Choice(&["local-condition", "not-national"]);

    /// The share of the own contribution base that is credited to the personal account each month.
    AccountRate = "account_rate", Unit::Percent;
    /// What is credited to a retired person's account each month.
    AccountRetired = "account_retired", Unit::Yuan;
    /// How a retired person's amount is set, in words.
    AccountRetiredRule = "account_retired_rule", Unit::Text;
    /// Whose the money in the account is, and whether it lapses or is inherited.
    AccountOwn = "account_own", Unit::Text;
    /// What a higher base does to the credit, in words.
    AccountBaseEffect = "account_base_effect", Unit::Text;
    /// Whether tiers with and without an account can be chosen, in words.
    AccountTiers = "account_tiers", Unit::Text;
    /// What the account may pay for.
    AccountUses = "account_uses", Unit::Text;
    /// What it may not pay for.
    AccountNotFor = "account_not_for", Unit::Text;
    /// Whom of the family it may pay for.
    AccountFamily = "account_family", Unit::Text;
    /// What the medical-insurance wallet does.
    AccountWallet = "account_wallet", Unit::Text;
    /// The wallet's limits.
    WalletLimits = "wallet_limits", Unit::Text;
    /// What the reform of 2021 changed.
    AccountReform = "account_reform", Unit::Text;

    /// Anything else a source says that a person should see, kept as a sentence. Background: shown with a place; nothing may be
    /// reasoned from it.
    Statement = "statement", Unit::Text;
}

impl Quantity {
    /// The quantity of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Quantity::ALL.iter().copied().find(|quantity| quantity.id() == id)
    }
}
