//! What a caller passes, and the forms of the pages it makes: a missing answer means "don't know".

use super::entries::{choice, date, date_of, month_of, months, whole, yes_no, yuan};
use super::names::Choice;
use super::reply::NoAnswer;
#[cfg(test)]
use super::told::{DayOrMonth, Tier};
use super::told::{PaidBy, WorkerTold};
use super::values::Fen;
#[cfg(test)]
use super::values::{IsoDate, IsoMonth, PlaceCode};
use crate::account::{AccountForm, Insured};
use crate::evidence::WorkKind;
use crate::given::Given;
use crate::guidance::MeansOfPerson;
use crate::retirement::remedies::AssumptionsForm;
use crate::retirement::{EarlyGround, OtherEntry, PeriodEntry, PeriodKind, RetirementForm, OTHER_PLACES};
use crate::rulebook::Purpose;
use crate::transfer::{Scheme, SeenStatus, TransferChannel, TransferForm};
use crate::wording::message::Locale;
use serde::{Deserialize, Deserializer};

/// Facts about a transfer. A missing answer means "don't know".
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TransferFacts {
    #[cfg_attr(test, schemars(with = "PlaceCode"))]
    pub from: Option<String>,
    #[cfg_attr(test, schemars(with = "PlaceCode"))]
    pub to: Option<String>,
    #[cfg_attr(test, schemars(with = "Choice<Scheme>"))]
    pub from_scheme: Option<Choice<Scheme>>,
    #[cfg_attr(test, schemars(with = "Choice<Scheme>"))]
    pub to_scheme: Option<Choice<Scheme>>,
    /// `YYYY-MM-DD`: the day the question is asked, in China.
    #[cfg_attr(test, schemars(with = "IsoDate"))]
    pub today: String,
    pub channel: Option<Choice<TransferChannel>>,
    /// The day of acceptance (受理), not of handing in.
    #[cfg_attr(test, schemars(with = "Option<IsoDate>"))]
    pub accepted_on: Option<String>,
    /// The day of handing in. No limit counts from it.
    #[cfg_attr(test, schemars(with = "Option<IsoDate>"))]
    pub submitted_on: Option<String>,
    /// The day the information form (信息表) was sent to the destination: transfer-in counts from it.
    #[cfg_attr(test, schemars(with = "Option<IsoDate>"))]
    pub info_sent_on: Option<String>,
    /// `automatic`: inside a province that transfers by itself there is no application to follow (免申转, 个人账户清退).
    /// `balanceZero`: the balance at the origin reads 0 and has not arrived.
    pub seen_status: Option<Choice<SeenStatus>>,
    /// The day the status was seen, and the answers below were true. Left out: `today`.
    #[cfg_attr(test, schemars(with = "Option<IsoDate>"))]
    pub status_as_of: Option<String>,
    pub stopped_at_origin: Option<bool>,
    pub enrolled_at_destination: Option<bool>,
    /// Insured in two places, or in employee and resident insurance, at once.
    pub double_enrolled: Option<bool>,
    pub in_arrears: Option<bool>,
    pub retired: Option<bool>,
    pub has_balance: Option<bool>,
    /// `YYYY-MM`: the last month paid at the origin.
    #[cfg_attr(test, schemars(with = "Option<IsoMonth>"))]
    pub stopped_in: Option<String>,
    /// `YYYY-MM`: the first month paid at the destination.
    #[cfg_attr(test, schemars(with = "Option<IsoMonth>"))]
    pub enrolled_in: Option<String>,
    /// In what the reply is said; `zh` where it is left out. Others are taken in first: `loadLanguage`.
    pub lang: Option<Choice<Locale>>,
}

impl From<TransferFacts> for TransferForm {
    fn from(facts: TransferFacts) -> Self {
        TransferForm {
            from: facts.from.unwrap_or_default(),
            to: facts.to.unwrap_or_default(),
            from_scheme: choice(facts.from_scheme),
            to_scheme: choice(facts.to_scheme),
            channel: choice(facts.channel),
            accepted_on: date(facts.accepted_on),
            submitted_on: date(facts.submitted_on),
            info_sent_on: date(facts.info_sent_on),
            seen_status: choice(facts.seen_status),
            status_as_of: date(facts.status_as_of),
            stopped_at_origin: yes_no(facts.stopped_at_origin),
            enrolled_at_destination: yes_no(facts.enrolled_at_destination),
            double_enrolled: yes_no(facts.double_enrolled),
            in_arrears: yes_no(facts.in_arrears),
            retired: yes_no(facts.retired),
            has_balance: yes_no(facts.has_balance),
            stopped_in: date(facts.stopped_in),
            enrolled_in: date(facts.enrolled_in),
        }
    }
}

/// Facts about retirement. A missing answer means "don't know".
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RetirementFacts {
    #[cfg_attr(test, schemars(with = "PlaceCode"))]
    pub place: Option<String>,
    /// The three groups of the 2024 decision: not two sexes. `womanUnclear`: a woman who does not know which of the two she
    /// is; the answer is then given for both (see `alternatives`).
    #[cfg_attr(test, schemars(with = "Choice<WorkerTold>"))]
    pub worker: Option<Choice<WorkerTold>>,
    /// `YYYY-MM-DD`, or `YYYY-MM`.
    #[cfg_attr(test, schemars(with = "DayOrMonth"))]
    pub born: Option<String>,
    /// `YYYY-MM-DD`: the day the question is asked, in China.
    #[cfg_attr(test, schemars(with = "IsoDate"))]
    pub today: String,
    /// How the months are told. Left out: `history` where there are periods, else `sum`.
    pub paid_by: Option<Choice<PaidBy>>,
    /// Months as sums.
    pub paid: Option<PaidMonths>,
    /// Months as periods, at most twelve, both months counted; a month in several of them counts once.
    #[cfg_attr(test, schemars(length(max = 12)))]
    pub history: Option<Vec<Period>>,
    /// The day the months are of, those of `history` without an end, `pensionMonths`, `unbrokenMonths` and `otherPlaces` too: kept
    /// months that are read again later say it, so that they are not taken for today's. Left out: `today`.
    #[cfg_attr(test, schemars(with = "Option<IsoDate>"))]
    pub months_as_of: Option<String>,
    /// Whether contributions went on every month after `monthsAsOf`, or not at all. Left out: not known; the months since are then a
    /// span from none to all of them.
    pub paid_since: Option<bool>,
    /// The day on which `paidSince` was told: of the months after it nothing is known. Left out: `today`.
    #[cfg_attr(test, schemars(with = "Option<IsoDate>"))]
    pub paid_since_as_of: Option<String>,
    /// A ground for retiring earlier than others: hazardous work (特殊工种), or lost ability to work (病退, until 2024-12-31).
    pub early_ground: Option<Choice<EarlyGround>>,
    /// Within three years before (not below the old age) and three years after the statutory date; with `earlyGround` also
    /// what that allows.
    #[cfg_attr(test, schemars(with = "Option<IsoDate>"))]
    pub retire_on: Option<String>,
    /// Months paid for the pension so far: checked where `retireOn` is early.
    pub pension_months: Option<u32>,
    #[cfg_attr(test, schemars(with = "Option<IsoDate>"))]
    pub first_insured_on: Option<String>,
    #[cfg_attr(test, schemars(with = "Option<IsoDate>"))]
    pub first_employed_on: Option<String>,
    /// First employed before the place had this insurance; asked only where `asks` says so.
    pub employed_before_scheme: Option<bool>,
    pub kind: Option<Choice<WorkKind>>,
    /// Months paid without a break up to now; asked only where `asks` says so.
    pub unbroken_months: Option<u32>,
    /// Tier of insurance; likewise.
    #[cfg_attr(test, schemars(with = "Option<Tier>"))]
    pub tier: Option<u32>,
    /// Figures from the office, used in place of the data.
    pub overrides: Option<RetirementOverrides>,
    /// At most two places to judge the same record in. Months in all go along, local months don't.
    #[cfg_attr(test, schemars(length(max = 2)))]
    pub other_places: Option<Vec<OtherPlace>>,
    /// In what the reply is said; `zh` where it is left out. Others are taken in first: `loadLanguage`.
    pub lang: Option<Choice<Locale>>,
}

/// Months paid, as sums.
#[derive(Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaidMonths {
    pub total_months: Option<u32>,
    pub actual_months: Option<u32>,
    pub deemed_months: Option<u32>,
    /// Part of `deemedMonths`: some places count them as really paid.
    pub military_months: Option<u32>,
    pub local_months: Option<u32>,
}

/// A period of contributions, both months counted.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Period {
    /// Left out: not known.
    #[cfg_attr(test, schemars(with = "Option<PlaceCode>"))]
    pub place: Option<String>,
    /// `YYYY-MM`.
    #[cfg_attr(test, schemars(with = "IsoMonth"))]
    pub from: String,
    /// `YYYY-MM`. Left out: up to now, or up to `monthsAsOf`.
    #[cfg_attr(test, schemars(with = "Option<IsoMonth>"))]
    pub to: Option<String>,
    pub kind: Choice<PeriodKind>,
}

/// Figures from the office, used in place of the data. Those of money are what the costs are reckoned from.
#[derive(Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RetirementOverrides {
    pub total_months: Option<u32>,
    pub actual_months: Option<u32>,
    pub local_months: Option<u32>,
    /// Base of paying up.
    pub base_fen: Option<Fen>,
    /// Rate of paying up: "6%".
    pub rate: Option<String>,
    /// A month of paying on after retirement.
    pub monthly_fen: Option<Fen>,
    /// A year of resident insurance.
    pub premium_fen: Option<Fen>,
    /// Growth a year of what is paid in later years: "5%".
    pub growth: Option<String>,
    /// The age up to which to reckon.
    pub to_age: Option<u32>,
}

/// A place to judge the same record in.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OtherPlace {
    #[cfg_attr(test, schemars(with = "PlaceCode"))]
    pub place: String,
    pub local_months: Option<u32>,
}

impl TryFrom<RetirementFacts> for RetirementForm {
    type Error = NoAnswer;

    fn try_from(facts: RetirementFacts) -> Result<Self, NoAnswer> {
        let paid = facts.paid.unwrap_or_default();
        let overrides = facts.overrides.unwrap_or_default();
        let others = facts.other_places.unwrap_or_default();
        if others.len() > OTHER_PLACES {
            // More than the form has room for: nothing a person could mend.
            return Err(NoAnswer::malformed("otherPlaces: at most two"));
        }
        let mut others = others
            .into_iter()
            .map(|other| OtherEntry { place: other.place, local: months(other.local_months) });
        let period = |period: Period| PeriodEntry {
            place: period.place.unwrap_or_default(),
            from: date_of(&period.from),
            to: date(period.to),
            kind: period.kind.0,
        };
        Ok(RetirementForm {
            place: facts.place.unwrap_or_default(),
            paid_by: choice(facts.paid_by),
            history: facts.history.unwrap_or_default().into_iter().map(period).collect(),
            others: std::array::from_fn(|_| others.next().unwrap_or_default()),
            military: months(paid.military_months),
            before_scheme: yes_no(facts.employed_before_scheme),
            pension_paid: months(facts.pension_months),
            worker: choice(facts.worker),
            born: date(facts.born),
            total: months(paid.total_months),
            actual: months(paid.actual_months),
            deemed: months(paid.deemed_months),
            local: months(paid.local_months),
            months_as_of: date(facts.months_as_of),
            paid_since: yes_no(facts.paid_since),
            paid_since_as_of: date(facts.paid_since_as_of),
            early_ground: choice(facts.early_ground),
            retire_on: date(facts.retire_on),
            first_insured_on: date(facts.first_insured_on),
            first_employed_on: date(facts.first_employed_on),
            kind: choice(facts.kind),
            unbroken: months(facts.unbroken_months),
            tier: whole(facts.tier),
            assumptions: AssumptionsForm {
                base: yuan(overrides.base_fen),
                rate: overrides.rate.unwrap_or_default(),
                monthly: yuan(overrides.monthly_fen),
                premium: yuan(overrides.premium_fen),
                growth: overrides.growth.unwrap_or_default(),
                to_age: whole(overrides.to_age),
            },
            override_total: months(overrides.total_months),
            override_actual: months(overrides.actual_months),
            override_local: months(overrides.local_months),
        })
    }
}

/// Facts about the personal account. A missing answer means "don't know".
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccountFacts {
    #[cfg_attr(test, schemars(with = "PlaceCode"))]
    pub place: Option<String>,
    #[cfg_attr(test, schemars(with = "Choice<Insured>"))]
    pub insured: Option<Choice<Insured>>,
    /// `YYYY-MM-DD`: the day the question is asked, in China.
    #[cfg_attr(test, schemars(with = "IsoDate"))]
    pub today: String,
    /// The own monthly contribution base; the employed give this or `salaryFen`, or the office's `monthlyFen`.
    pub base_fen: Option<Fen>,
    /// The monthly wage before tax, where the base is not known: the answer is then an estimate.
    pub salary_fen: Option<Fen>,
    /// `YYYY-MM`, not after today's; this month if left out.
    #[cfg_attr(test, schemars(with = "Option<IsoMonth>"))]
    pub month: Option<String>,
    /// A retired person's age in completed years; asked only where `asks` says so.
    pub age: Option<u32>,
    /// Tier of insurance; asked only where `asks` says so.
    #[cfg_attr(test, schemars(with = "Option<Tier>"))]
    pub tier: Option<u32>,
    /// Whether the tier has a personal account.
    pub with_account: Option<bool>,
    /// What was seen credited in that month, to be compared.
    pub seen_fen: Option<Fen>,
    /// Figures from the office, used in place of the data.
    pub overrides: Option<AccountOverrides>,
    /// The day these amounts are of: what was seen is then compared with that month, where `month` is left out. Left out: `today`.
    #[cfg_attr(test, schemars(with = "Option<IsoDate>"))]
    pub amounts_as_of: Option<String>,
    /// In what the reply is said; `zh` where it is left out. Others are taken in first: `loadLanguage`.
    pub lang: Option<Choice<Locale>>,
}

/// Figures from the office, used in place of the data.
#[derive(Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccountOverrides {
    pub floor_fen: Option<Fen>,
    pub ceiling_fen: Option<Fen>,
    pub monthly_fen: Option<Fen>,
}

impl From<AccountFacts> for AccountForm {
    fn from(facts: AccountFacts) -> Self {
        let overrides = facts.overrides.unwrap_or_default();
        AccountForm {
            place: facts.place.unwrap_or_default(),
            insured: choice(facts.insured),
            base: yuan(facts.base_fen),
            salary: yuan(facts.salary_fen),
            age: whole(facts.age),
            tier: whole(facts.tier),
            with_account: yes_no(facts.with_account),
            month: facts.month.map(|text| month_of(&text)).unwrap_or_default(),
            seen: yuan(facts.seen_fen),
            amounts_as_of: date(facts.amounts_as_of),
            override_floor: yuan(overrides.floor_fen),
            override_ceiling: yuan(overrides.ceiling_fen),
            override_monthly: yuan(overrides.monthly_fen),
        }
    }
}

/// What is wanted from the guide. Without a place only what serves everybody is told; without `has` all of it.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GuideWanted {
    #[cfg_attr(test, schemars(with = "Option<PlaceCode>"))]
    pub place: Option<String>,
    #[cfg_attr(test, schemars(with = "Choice<Purpose>"))]
    pub purpose: Option<Choice<Purpose>>,
    /// What the person has, or would rather use.
    pub has: Option<Choice<MeansOfPerson>>,
    /// In what the reply is said; `zh` where it is left out. Others are taken in first: `loadLanguage`.
    pub lang: Option<Choice<Locale>>,
}

/// Letters of the longest message: a key that is not known is told as it was passed.
const LONGEST: usize = 300;

/// Reads what a caller passed.
///
/// # Errors
/// [`NoAnswer::Malformed`], with the path to what is wrong.
pub(super) fn read<'de, T: Deserialize<'de>>(passed: impl Deserializer<'de>) -> Result<T, NoAnswer> {
    let given = Given::deserialize(passed).map_err(|_| NoAnswer::malformed("not plain data"))?;
    T::deserialize(given)
        .map_err(|wrong| NoAnswer::malformed(wrong.to_string().chars().take(LONGEST).collect::<String>()))
}
