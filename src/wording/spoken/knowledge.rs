//! Everything known about a place, and how well: for the pages on data and sources.

use super::evidence::{confidence, only_until, quantity, source_line, value};
use super::figures::{months, plain_date as date};
use crate::calendar::Date;
use crate::evidence::{
    Adcode, Circumstances, Claim, ClaimRef, ClaimStatus, Confidence, Moves, Quantity, Reach, Scope,
    WhenRange, WorkKind, Worker,
};
use crate::rulebook::{Place, Rulebook};
use crate::view::{ClaimRow, Knowledge};
use crate::wording::words;
use std::cmp::Reverse;

/// What a figure belongs to, in the order in which people ask.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Topic {
    YearsRequired,
    YearsMissing,
    BasesAndRates,
    PersonalAccount,
    Transfer,
    RetirementDay,
    ResidentInsurance,
    DocumentsAlsoSay,
    OthersSay,
}

impl Topic {
    const ALL: [Topic; 9] = [
        Topic::YearsRequired,
        Topic::YearsMissing,
        Topic::BasesAndRates,
        Topic::PersonalAccount,
        Topic::Transfer,
        Topic::RetirementDay,
        Topic::ResidentInsurance,
        Topic::DocumentsAlsoSay,
        Topic::OthersSay,
    ];

    fn title(self) -> &'static str {
        match self {
            Topic::YearsRequired => words::knowledge::years_required(),
            Topic::YearsMissing => words::knowledge::years_missing(),
            Topic::BasesAndRates => words::knowledge::bases_and_rates(),
            Topic::PersonalAccount => words::knowledge::personal_account(),
            Topic::Transfer => words::knowledge::transfer(),
            Topic::RetirementDay => words::knowledge::retirement_day(),
            Topic::ResidentInsurance => words::knowledge::resident_insurance(),
            Topic::DocumentsAlsoSay => words::knowledge::documents_also_say(),
            Topic::OthersSay => words::knowledge::others_say(),
        }
    }
}

/// What a claim belongs to.
fn topic(claim: &Claim) -> Topic {
    use Quantity as Q;
    match claim.quantity {
        // What a document says beside its figures is not one opinion among others.
        Q::Statement if claim.confidence >= Confidence::Quoted => Topic::DocumentsAlsoSay,
        Q::TotalMonths
        | Q::ActualMonths
        | Q::LocalMonths
        | Q::LocalScope
        | Q::ComparablePlaces
        | Q::ComparableMonths
        | Q::ActualTestUnknown
        | Q::LocalTestUnknown
        | Q::TotalTestUnknown
        | Q::DeemedCutoff
        | Q::MilitaryCountsAs
        | Q::ElsewhereCountsAs
        | Q::RequiredOtherwise
        | Q::RecognisedTotal
        | Q::UnemploymentPaidFrom
        | Q::ResidentMonthsConverted
        | Q::ResidentMonthsGive
        | Q::ResidentMonthsGiveMost
        | Q::EarlyLowersTotal
        | Q::FullInpatientShare
        | Q::ReductionPerYear => Topic::YearsRequired,
        Q::OldAge
        | Q::DelayFromBirthMonth
        | Q::DelayStep
        | Q::DelayCap
        | Q::FlexibleEarlier
        | Q::FlexibleLater
        | Q::EarlyNotice
        | Q::LateAgreement
        | Q::HazardousAge
        | Q::HazardousDelayFromBirthMonth
        | Q::HazardousDelayStep
        | Q::HazardousDelayCap
        | Q::DisabilityRetirement
        | Q::PensionMonths => Topic::RetirementDay,
        Q::LumpSumBase
        | Q::LumpSumRate
        | Q::LumpSumShares
        | Q::LumpSumRule
        | Q::LumpSumBar
        | Q::LumpSumMendsLocal
        | Q::PayMonthlyRule
        | Q::PayMonthlyBar
        | Q::PayMonthlyBasis
        | Q::PayMonthlyRate
        | Q::PayUpMonth
        | Q::PayUpBase
        | Q::PayUpLaw => Topic::YearsMissing,
        Q::BaseAverage
        | Q::BaseFloor
        | Q::BaseCeiling
        | Q::RateUnit
        | Q::RateIndividual
        | Q::RateFlexible
        | Q::FlexibleFixed => Topic::BasesAndRates,
        Q::ResidentPremium
        | Q::ResidentSubsidy
        | Q::ResidentWaiting
        | Q::ResidentWaitingPerYear
        | Q::ResidentKeepsYears
        | Q::RetireeYearlyCare
        | Q::EmployeeInpatientShare
        | Q::ResidentInpatientShare => Topic::ResidentInsurance,
        Q::TransferOutDays
        | Q::TransferInDays
        | Q::MoneyCommonFrom
        | Q::MoneyCommonTo
        | Q::MoneySlow
        | Q::MoneyPayoutDays
        | Q::MoneyMode
        | Q::TransferMode
        | Q::TransferTotalDays
        | Q::GapWithoutWaiting
        | Q::WaitingMonths
        | Q::WaitingMonthsSwitching
        | Q::MoneyOutDays
        | Q::MoneyInDays
        | Q::MoneyAnecdote
        | Q::MoneyAlternative
        | Q::RelationSlow
        | Q::AcceptanceReplyDays
        | Q::CaseEmployeeEmployee
        | Q::CaseEmployeeResident
        | Q::CaseResidentEmployee
        | Q::CaseResidentResident
        | Q::CaseRetired
        | Q::DoubleRule
        | Q::ArrearsCondition => Topic::Transfer,
        Q::AccountRate
        | Q::AccountRetired
        | Q::AccountRetiredRule
        | Q::ComparableCredit
        | Q::AccountOwn
        | Q::AccountBaseEffect
        | Q::AccountTiers
        | Q::AccountUses
        | Q::AccountNotFor
        | Q::AccountFamily
        | Q::AccountWallet
        | Q::WalletLimits
        | Q::AccountReform => Topic::PersonalAccount,
        Q::Statement => Topic::OthersSay,
    }
}

/// When people who are meant began to work; nothing is said where neither end is known.
fn began_work(when: WhenRange) -> String {
    match (when.from.map(date), when.to.map(date)) {
        (Some(from), Some(to)) => words::knowledge::began_work_between { from, to }.string(),
        (Some(from), None) => words::knowledge::began_work_from { from }.string(),
        (None, Some(to)) => words::knowledge::began_work_until { to }.string(),
        (None, None) => String::new(),
    }
}

/// When they were first enrolled.
fn enrolled(when: WhenRange) -> String {
    match (when.from.map(date), when.to.map(date)) {
        (Some(from), Some(to)) => words::knowledge::enrolled_between { from, to }.string(),
        (Some(from), None) => words::knowledge::enrolled_from { from }.string(),
        (None, Some(to)) => words::knowledge::enrolled_until { to }.string(),
        (None, None) => String::new(),
    }
}

/// Of which worker groups they are; `None` where that does not matter.
fn workers(scope: &Scope) -> Option<&'static str> {
    let of = |worker: Worker| scope.workers.contains(worker);
    match (of(Worker::Man), of(Worker::Woman55), of(Worker::Woman50)) {
        (true, true, true) => Some(words::knowledge::men_and_women()),
        (true, true, false) => Some(words::knowledge::men_and_women_55()),
        (true, false, true) => Some(words::knowledge::men_and_women_50()),
        (true, false, false) => Some(words::knowledge::men()),
        (false, true, true) => Some(words::knowledge::women()),
        (false, true, false) => Some(words::knowledge::women_55()),
        (false, false, true) => Some(words::knowledge::women_50()),
        (false, false, false) => None,
    }
}

/// Whom a claim speaks for; `None` where that is everybody.
pub(super) fn whom(scope: &Scope, rules: &Rulebook) -> Option<String> {
    let mut parts = Vec::new();
    parts.extend(workers(scope).map(str::to_owned));
    parts.extend(scope.work_kind.map(|kind| match kind {
        WorkKind::Unit => words::knowledge::paid_by_employer().to_owned(),
        WorkKind::Flexible => words::knowledge::paying_themselves().to_owned(),
    }));
    parts.extend(scope.first_employed.map(began_work));
    parts.extend(scope.first_insured.map(enrolled));
    parts.extend(scope.before_scheme.map(|before| {
        if before {
            words::knowledge::before_scheme().to_owned()
        } else {
            words::knowledge::after_scheme().to_owned()
        }
    }));
    parts.extend(
        scope.unbroken_at_least.map(|least| words::knowledge::unbroken { time: months(least) }.string()),
    );
    parts.extend(scope.tier.map(|tier| match tier {
        1 => words::knowledge::tier_one().to_owned(),
        _ => words::knowledge::tier_two().to_owned(),
    }));
    parts.extend(scope.age.map(|age| match (age.from, age.to) {
        (Some(from), Some(to)) => words::knowledge::aged_between { from, to }.string(),
        (Some(from), None) => words::knowledge::aged_from { from }.string(),
        (None, Some(to)) => words::knowledge::aged_under { age: to + 1 }.string(),
        (None, None) => String::new(),
    }));
    parts.extend(scope.moves.map(|moves| match moves {
        Moves::InProvince => words::knowledge::within_province().to_owned(),
        Moves::CrossProvince => words::knowledge::between_provinces().to_owned(),
    }));
    parts.extend(
        scope
            .origin
            .map(|from| words::knowledge::transferred_from { place: super::place(from, rules) }.string()),
    );
    (!parts.is_empty()).then(|| parts.join(words::knowledge::between_conditions()))
}

fn standing(claim: &Claim, today: Date) -> Option<String> {
    Some(match claim.status {
        ClaimStatus::Draft => words::knowledge::draft().to_owned(),
        ClaimStatus::Disputed => words::knowledge::disputed().to_owned(),
        ClaimStatus::LastResort => words::knowledge::last_resort().to_owned(),
        ClaimStatus::Bound | ClaimStatus::Likely => words::knowledge::for_estimates().to_owned(),
        ClaimStatus::InForce => {
            let until = only_until(claim.past(today)?);
            words::knowledge::perhaps_changed { until }.string()
        }
    })
}

/// Everything filed at a place, and at its province where the source says that it holds in every place there.
pub fn knowledge(place: Adcode, rules: &Rulebook, today: Date) -> Knowledge {
    let filed_here = |claim: &Claim| {
        claim.place == place || (claim.place == place.province() && claim.reach == Reach::Province)
    };
    let mut groups: Vec<(Topic, Vec<ClaimRow>)> = Topic::ALL.map(|topic| (topic, Vec::new())).into();
    let mut claims: Vec<_> = rules.claims.iter().enumerate().filter(|(_, claim)| filed_here(claim)).collect();
    // The place's own before the province's, what may be relied on before what may not, better known first.
    claims.sort_by_key(|(_, claim)| {
        (Reverse(claim.place.depth()), claim.status != ClaimStatus::InForce, Reverse(claim.confidence))
    });
    for (at, claim) in claims {
        let rows = groups.iter_mut().find(|(of, _)| *of == topic(claim));
        let Some((_, rows)) = rows else { continue };
        for (step, dated) in claim.steps.iter().enumerate() {
            let says = match &dated.value {
                Some(found) => value(claim.quantity, found),
                None if goes_on(claim, dated.from, rules) => continue,
                None => no_longer().to_owned(),
            };
            rows.push(ClaimRow {
                what: quantity(claim.quantity).to_owned(),
                says,
                whom: whom(&claim.scope, rules),
                since: dated.from.map(|day| words::knowledge::since { day: date(day) }.string()),
                province_wide: claim.place != place,
                standing: standing(claim, today),
                source: source_line(ClaimRef { index: at, step }, rules),
            });
        }
    }
    let groups = groups.into_iter().filter(|(_, rows)| !rows.is_empty());
    let groups = groups.map(|(topic, rows)| (topic.title().to_owned(), rows)).collect();
    let title = match rules.place(place) {
        Some(found) => super::place_in_full(found, rules),
        None => words::knowledge::all_of_china().to_owned(),
    };
    Knowledge { title, hotline: super::figures::hotline(place, rules), groups }
}

/// What is said where a document's figure ends.
pub(super) fn no_longer() -> &'static str {
    words::knowledge::no_longer()
}

/// Whether another claim of the same place goes on with the figure where this one's ends on a day.
pub(super) fn goes_on(claim: &Claim, ends: Option<Date>, rules: &Rulebook) -> bool {
    let other = |other: &&Claim| {
        (other.place, other.quantity, other.status) == (claim.place, claim.quantity, ClaimStatus::InForce)
            && *other != claim
    };
    rules
        .claims
        .iter()
        .filter(other)
        .any(|other| other.steps.iter().any(|step| step.from == ends && step.value.is_some()))
}

/// How well the required total is known there, in a few words.
pub fn total_known(place: &Place, rules: &Rulebook) -> &'static str {
    let known = Circumstances { worker: Some(Worker::Man), ..Circumstances::default() };
    let finding = rules.find(place.adcode, Quantity::TotalMonths, &known, rules.as_of);
    match (finding.relied(), finding.possible()) {
        (Some(found), _) => confidence(found.confidence),
        (None, []) => words::knowledge::total_not_found(),
        (None, _) => words::knowledge::depends_on_person(),
    }
}

/// A line on how much there is, and how well it is known.
pub fn counts(rules: &Rulebook) -> Vec<(String, usize)> {
    let of = |level: Confidence| rules.claims.iter().filter(|claim| claim.confidence == level).count();
    let mut counts = vec![
        (words::knowledge::places().to_owned(), rules.places().len()),
        (words::knowledge::documents().to_owned(), rules.sources.len()),
        (words::knowledge::statements().to_owned(), rules.claims.len()),
    ];
    counts.extend(
        Confidence::ALL
            .map(|level| (words::knowledge::of_these { known: confidence(level) }.string(), of(level))),
    );
    counts
}
