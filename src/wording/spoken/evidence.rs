//! Sources and confidence.
//! See decision 0005.

use super::claim_words::choice;
use super::figures;
use crate::evidence::{Candidate, ClaimRef, ClaimStatus, Confidence, LastDay, Quantity, Source, Value};
use crate::reasoning::{Basis, Decision, Evidence, Operation};
use crate::rulebook::Rulebook;
use crate::view::{Caution, RivalLine, SourceLine};
use crate::wording::words;

/// How well a figure is known, in a few words.
pub fn confidence(level: Confidence) -> &'static str {
    match level {
        Confidence::Official => words::evidence::official(),
        Confidence::Quoted => words::evidence::quoted(),
        Confidence::ThirdParty => words::evidence::third_party(),
        Confidence::Recalled => words::evidence::recalled(),
    }
}

/// How the weakest figure that an answer rests on is known, where it is not by an official text in force: in Chinese the end of
/// a clause about the figures, in English a sentence of its own. Nothing is said of the others where they are better known.
pub(super) fn weakest(levels: impl Iterator<Item = Confidence>) -> String {
    let levels: Vec<Confidence> = levels.collect();
    let least = levels.iter().min().copied().unwrap_or(Confidence::Official);
    let all = levels.iter().all(|level| *level == least);
    match least {
        Confidence::Official => words::evidence::known_run_out { all }.string(),
        Confidence::Quoted => words::evidence::known_quoted { all }.string(),
        Confidence::ThirdParty => words::evidence::known_by_third_parties { all }.string(),
        Confidence::Recalled => words::evidence::known_from_memory { all }.string(),
    }
}

/// A claim's document in a line.
pub fn source_line(claim: ClaimRef, rules: &Rulebook) -> SourceLine {
    let filed = rules.claim(claim);
    let document = document(rules.source_of(claim), filed.confidence);
    SourceLine { locator: filed.locator, note: filed.note.or(document.note), ..document }
}

/// A document in a line, where what rests on it is known that well.
pub(super) fn document(source: &Source, level: Confidence) -> SourceLine {
    let parts = [Some(source.title), source.doc_no, source.issuer, source.date];
    SourceLine {
        title: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        locator: None,
        url: source.url,
        confidence: confidence(level),
        read: figures::date(source.read),
        note: source.note,
    }
}

/// The claims a decision relies on, one for each document, in the order in which the derivation meets them.
pub(super) fn relied_on<A>(decision: &Decision<A>, rules: &Rulebook) -> Vec<ClaimRef> {
    let mut claims: Vec<ClaimRef> = Vec::new();
    for step in &decision.trace {
        let several: &[ClaimRef] = match &step.operation {
            Operation::OneOf(claims) | Operation::Said(claims) | Operation::Comparable(_, claims) => claims,
            _ => &[],
        };
        let basis = match step.basis {
            Basis::Claim(claim) => Some(claim),
            _ => None,
        };
        for claim in basis.iter().chain(several) {
            let document = |known: &ClaimRef| {
                rules.claim(*known).source == rules.claim(*claim).source
                    && rules.claim(*known).locator == rules.claim(*claim).locator
                    && rules.claim(*known).note == rules.claim(*claim).note
            };
            if !claims.iter().any(document) {
                claims.push(*claim);
            }
        }
    }
    claims
}

/// The number of a claim's document in that list, from 1.
pub(super) fn number(claim: ClaimRef, list: &[ClaimRef], rules: &Rulebook) -> Option<usize> {
    let filed = rules.claim(claim);
    let same = |known: &ClaimRef| {
        let known = rules.claim(*known);
        known.source == filed.source && known.locator == filed.locator && known.note == filed.note
    };
    list.iter().position(same).map(|at| at + 1)
}

/// A value in words.
pub(super) fn value(quantity: Quantity, value: &Value) -> String {
    match value {
        Value::Months(count) => match quantity {
            Quantity::OldAge | Quantity::HazardousAge => figures::age(*count),
            _ => figures::months(*count),
        },
        Value::MonthsBetween(span) => figures::month_span(*span),
        Value::WorkingDays(count) => figures::working_days(*count),
        Value::Money(amount) => figures::yuan(*amount),
        Value::MoneyBetween(low, high) => figures::money_between(*low, *high),
        Value::Rate(rate) => rate.to_string(),
        Value::RateBetween(low, high) => figures::rate_between(*low, *high),
        Value::Count(count) => count.to_string(),
        Value::Month(month) => figures::month(*month),
        Value::Choice(word) => choice(word).to_owned(),
        Value::Text(text) => text.to_string(),
    }
}

/// A quantity's name.
pub(super) fn quantity(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::TotalMonths => words::quantities::total_months(),
        Quantity::ActualMonths => words::quantities::actual_months(),
        Quantity::LocalMonths => words::quantities::local_months(),
        Quantity::LocalScope => words::quantities::local_scope(),
        Quantity::LocalTestUnknown => words::quantities::local_test_unknown(),
        Quantity::ActualTestUnknown => words::quantities::actual_test_unknown(),
        Quantity::TotalTestUnknown => words::quantities::total_test_unknown(),
        Quantity::DeemedCutoff => words::quantities::deemed_cutoff(),
        Quantity::MilitaryCountsAs => words::quantities::military_counts_as(),
        Quantity::ElsewhereCountsAs => words::quantities::elsewhere_counts_as(),
        Quantity::UnemploymentPaidFrom => words::quantities::unemployment_paid_from(),
        Quantity::ResidentMonthsConverted => words::quantities::resident_months_converted(),
        Quantity::ResidentMonthsGive => words::quantities::resident_months_give(),
        Quantity::ResidentMonthsGiveMost => words::quantities::resident_months_give_most(),
        Quantity::RecognisedTotal => words::quantities::recognised_total(),
        Quantity::RequiredOtherwise => words::quantities::required_otherwise(),
        Quantity::ReductionPerYear => words::quantities::reduction_per_year(),
        Quantity::OldAge => words::quantities::old_age(),
        Quantity::DelayFromBirthMonth => words::quantities::delay_from_birth_month(),
        Quantity::DelayStep => words::quantities::delay_step(),
        Quantity::DelayCap => words::quantities::delay_cap(),
        Quantity::FlexibleEarlier => words::quantities::flexible_earlier(),
        Quantity::FlexibleLater => words::quantities::flexible_later(),
        Quantity::EarlyNotice => words::quantities::early_notice(),
        Quantity::LateAgreement => words::quantities::late_agreement(),
        Quantity::HazardousAge => words::quantities::hazardous_age(),
        Quantity::HazardousDelayFromBirthMonth => words::quantities::hazardous_delay_from_birth_month(),
        Quantity::HazardousDelayStep => words::quantities::hazardous_delay_step(),
        Quantity::HazardousDelayCap => words::quantities::hazardous_delay_cap(),
        Quantity::DisabilityRetirement => words::quantities::disability_retirement(),
        Quantity::EarlyLowersTotal => words::quantities::early_lowers_total(),
        Quantity::PensionMonths => words::quantities::pension_months(),
        Quantity::LumpSumBase => words::quantities::lump_sum_base(),
        Quantity::LumpSumRate => words::quantities::lump_sum_rate(),
        Quantity::LumpSumShares => words::quantities::lump_sum_shares(),
        Quantity::LumpSumRule => words::quantities::lump_sum_rule(),
        Quantity::PayMonthlyRule => words::quantities::pay_monthly_rule(),
        Quantity::LumpSumBar => words::quantities::lump_sum_bar(),
        Quantity::LumpSumMendsLocal => words::quantities::lump_sum_mends_local(),
        Quantity::PayMonthlyBar => words::quantities::pay_monthly_bar(),
        Quantity::PayMonthlyRate => words::quantities::pay_monthly_rate(),
        Quantity::PayMonthlyBasis => words::quantities::pay_monthly_basis(),
        Quantity::PayUpLaw => words::quantities::pay_up_law(),
        Quantity::ResidentWaitingPerYear => words::quantities::resident_waiting_per_year(),
        Quantity::ResidentWaiting => words::quantities::resident_waiting(),
        Quantity::ResidentKeepsYears => words::quantities::resident_keeps_years(),
        Quantity::RetireeYearlyCare => words::quantities::retiree_yearly_care(),
        Quantity::FullInpatientShare => words::quantities::full_inpatient_share(),
        Quantity::PayUpMonth => words::quantities::pay_up_month(),
        Quantity::PayUpBase => words::quantities::pay_up_base(),
        Quantity::ComparablePlaces => words::quantities::comparable_places(),
        Quantity::ComparableMonths => words::quantities::comparable_months(),
        Quantity::ComparableCredit => words::quantities::comparable_credit(),
        Quantity::BaseAverage => words::quantities::base_average(),
        Quantity::BaseFloor => words::quantities::base_floor(),
        Quantity::BaseCeiling => words::quantities::base_ceiling(),
        Quantity::RateUnit => words::quantities::rate_unit(),
        Quantity::RateIndividual => words::quantities::rate_individual(),
        Quantity::RateFlexible => words::quantities::rate_flexible(),
        Quantity::FlexibleFixed => words::quantities::flexible_fixed(),
        Quantity::ResidentPremium => words::quantities::resident_premium(),
        Quantity::ResidentSubsidy => words::quantities::resident_subsidy(),
        Quantity::EmployeeInpatientShare => words::quantities::employee_inpatient_share(),
        Quantity::ResidentInpatientShare => words::quantities::resident_inpatient_share(),
        Quantity::TransferOutDays => words::quantities::transfer_out_days(),
        Quantity::TransferInDays => words::quantities::transfer_in_days(),
        Quantity::MoneyCommonFrom => words::quantities::money_common_from(),
        Quantity::MoneyCommonTo => words::quantities::money_common_to(),
        Quantity::MoneySlow => words::quantities::money_slow(),
        Quantity::MoneyPayoutDays => words::quantities::money_payout_days(),
        Quantity::MoneyMode => words::quantities::money_mode(),
        Quantity::TransferMode => words::quantities::transfer_mode(),
        Quantity::TransferTotalDays => words::quantities::transfer_total_days(),
        Quantity::GapWithoutWaiting => words::quantities::gap_without_waiting(),
        Quantity::WaitingMonths => words::quantities::waiting_months(),
        Quantity::WaitingMonthsSwitching => words::quantities::waiting_months_switching(),
        Quantity::MoneyOutDays => words::quantities::money_out_days(),
        Quantity::MoneyInDays => words::quantities::money_in_days(),
        Quantity::MoneyAnecdote => words::quantities::money_anecdote(),
        Quantity::MoneyAlternative => words::quantities::money_alternative(),
        Quantity::RelationSlow => words::quantities::relation_slow(),
        Quantity::AcceptanceReplyDays => words::quantities::acceptance_reply_days(),
        Quantity::CaseEmployeeEmployee => words::quantities::case_employee_employee(),
        Quantity::CaseEmployeeResident => words::quantities::case_employee_resident(),
        Quantity::CaseResidentEmployee => words::quantities::case_resident_employee(),
        Quantity::CaseResidentResident => words::quantities::case_resident_resident(),
        Quantity::CaseRetired => words::quantities::case_retired(),
        Quantity::DoubleRule => words::quantities::double_rule(),
        Quantity::ArrearsCondition => words::quantities::arrears_condition(),
        Quantity::AccountRate => words::quantities::account_rate(),
        Quantity::AccountRetired => words::quantities::account_retired(),
        Quantity::AccountRetiredRule => words::quantities::account_retired_rule(),
        Quantity::AccountOwn => words::quantities::account_own(),
        Quantity::AccountBaseEffect => words::quantities::account_base_effect(),
        Quantity::AccountTiers => words::quantities::account_tiers(),
        Quantity::AccountUses => words::quantities::account_uses(),
        Quantity::AccountNotFor => words::quantities::account_not_for(),
        Quantity::AccountFamily => words::quantities::account_family(),
        Quantity::AccountWallet => words::quantities::account_wallet(),
        Quantity::WalletLimits => words::quantities::wallet_limits(),
        Quantity::AccountReform => words::quantities::account_reform(),
        Quantity::Statement => words::quantities::statement(),
    }
}

/// What other sources say about what the answer needed: rivals, disputed figures and drafts.
pub(super) fn rivals(evidence: &[Evidence], rules: &Rulebook) -> Vec<RivalLine> {
    let mut lines = Vec::new();
    let mut told = Vec::new();
    for found in evidence {
        let relied: Vec<&Value> = found.finding.possible().iter().map(|candidate| &candidate.value).collect();
        let differing = |candidate: &&Candidate| !relied.contains(&&candidate.value);
        let others = found.finding.rivals().chain(&found.finding.drafts);
        for candidate in others.filter(differing) {
            // The same figure may have been looked up for both ends of a transfer.
            if told.contains(&candidate.claim) {
                continue;
            }
            told.push(candidate.claim);
            let name = quantity(found.quantity);
            let says = value(found.quantity, &candidate.value);
            let what = match rules.claim(candidate.claim).status {
                ClaimStatus::Draft => words::evidence::others_say_draft { name, says }.text(),
                ClaimStatus::Disputed => words::evidence::others_say_disputed { name, says }.text(),
                ClaimStatus::InForce | ClaimStatus::LastResort | ClaimStatus::Bound | ClaimStatus::Likely => {
                    words::evidence::others_say { name, says }.text()
                }
            };
            lines.push(RivalLine { what, source: source_line(candidate.claim, rules) });
        }
    }
    lines
}

/// A caution where a figure among `of` that the answer relies on has a last day and that day is past.
pub(super) fn expired<A>(decision: &Decision<A>, of: &[Quantity], rules: &Rulebook) -> Option<Caution> {
    let relied = decision.evidence.iter().filter(|found| !found.overridden && of.contains(&found.quantity));
    let relied = relied.filter_map(|found| Some((found.quantity, found.finding.relied()?)));
    let past: Vec<String> = relied
        .filter_map(|(what, candidate)| {
            let last = rules.claim(candidate.claim).past(decision.asked_on)?;
            let (name, until) = (quantity(what), only_until(last));
            Some(words::evidence::figure_until { name, until }.string())
        })
        .collect();
    let text = words::evidence::perhaps_expired { figures: figures::list(&past) };
    (!past.is_empty()).then(|| Caution(text.text()))
}

/// How far a figure reaches whose last day is past.
pub(super) fn only_until(last: LastDay) -> String {
    match last {
        LastDay::Checked(day) => words::evidence::checked_until { day: figures::plain_date(day) }.string(),
        LastDay::OfDocument(day) => {
            words::evidence::document_until { day: figures::plain_date(day) }.string()
        }
    }
}

/// Whether the answer relies on a figure whose last day is past.
pub(super) fn lapsed<A>(decision: &Decision<A>, rules: &Rulebook) -> bool {
    let mut relied = decision.evidence.iter().filter(|found| !found.overridden);
    relied.any(|found| {
        found
            .finding
            .relied()
            .is_some_and(|candidate| rules.claim(candidate.claim).past(decision.asked_on).is_some())
    })
}
