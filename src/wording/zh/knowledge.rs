//! Everything known about a place, and how well: for the pages on data and sources.

use super::evidence::{confidence, quantity, source_line, value};
use super::figures::{months, plain_date as date};
use crate::calendar::Date;
use crate::evidence::{
    Adcode, Circumstances, ClaimLine, ClaimRef, Confidence, Moves, Quantity, Reach, Scope, Standing,
    WhenRange, WorkKind, Worker,
};
use crate::rulebook::{Place, Rulebook};
use crate::wording::say::{say, tell};
use crate::wording::{ClaimRow, Knowledge};
use std::cmp::Reverse;

/// What a quantity belongs to.
fn topic(line: &ClaimLine) -> &'static str {
    use Quantity as Q;
    match line.quantity {
        // What a document says beside its figures is not one opinion among others.
        Q::Statement if line.confidence >= Confidence::Quoted => {
            say!("规定里还说", "What documents also say")
        }
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
        | Q::ReductionPerYear => say!("退休要缴满多少年", "How many years are required at retirement"),
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
        | Q::PensionMonths => say!("哪天退休", "When people retire"),
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
        | Q::PayUpLaw => say!("年限不够怎么补", "What to do if years are missing"),
        Q::BaseAverage
        | Q::BaseFloor
        | Q::BaseCeiling
        | Q::RateUnit
        | Q::RateIndividual
        | Q::RateFlexible
        | Q::FlexibleFixed => say!("缴费基数和费率", "Contribution bases and rates"),
        Q::ResidentPremium
        | Q::ResidentSubsidy
        | Q::ResidentWaiting
        | Q::ResidentWaitingPerYear
        | Q::ResidentKeepsYears
        | Q::RetireeYearlyCare
        | Q::EmployeeInpatientShare
        | Q::ResidentInpatientShare => say!("居民医保", "Resident medical insurance"),
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
        | Q::ArrearsCondition => say!("转移", "Transfer"),
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
        | Q::AccountReform => say!("个人账户", "Personal account"),
        Q::Statement => say!("其他说法", "Other statements"),
    }
}

/// The order in which people ask.
const TOPICS: [&str; 9] = [
    say!("退休要缴满多少年", "How many years are required at retirement"),
    say!("年限不够怎么补", "What to do if years are missing"),
    say!("缴费基数和费率", "Contribution bases and rates"),
    say!("个人账户", "Personal account"),
    say!("转移", "Transfer"),
    say!("哪天退休", "When people retire"),
    say!("居民医保", "Resident medical insurance"),
    say!("规定里还说", "What documents also say"),
    say!("其他说法", "Other statements"),
];

fn range(range: WhenRange, what: &str) -> String {
    match (range.from, range.to) {
        (Some(from), Some(to)) => tell!("{} 到 {} {what}的", "{what} from {} to {}", date(from), date(to)),
        (Some(from), None) => tell!("{} 及以后{what}的", "{what} on or after {}", date(from)),
        (None, Some(to)) => tell!("{} 及以前{what}的", "{what} on or before {}", date(to)),
        (None, None) => String::new(),
    }
}

/// Whom a claim speaks for; `None` where that is everybody.
pub(super) fn whom(scope: &Scope, rules: &Rulebook) -> Option<String> {
    let mut parts = Vec::new();
    let of = |worker: Worker| scope.workers.contains(worker);
    let women = match (of(Worker::Woman55), of(Worker::Woman50)) {
        (true, true) => Some(say!("女", "women")),
        (true, false) => Some(say!("女（原来 55 岁退休）", "women (formerly retiring at 55)")),
        (false, true) => Some(say!("女（原来 50 岁退休）", "women (formerly retiring at 50)")),
        (false, false) => None,
    };
    let men = of(Worker::Man).then_some(say!("男", "men"));
    if !scope.workers.is_empty() {
        parts.push(men.into_iter().chain(women).collect::<Vec<_>>().join(say!("、", " and ")));
    }
    parts.extend(scope.work_kind.map(|kind| match kind {
        WorkKind::Unit => say!("单位给缴的", "paid through an employer").to_owned(),
        WorkKind::Flexible => say!("自己缴的", "paying themselves").to_owned(),
    }));
    parts.extend(scope.first_employed.map(|when| range(when, say!("参加工作", "began work"))));
    parts.extend(scope.first_insured.map(|when| range(when, say!("首次参保", "first enrolled"))));
    parts.extend(scope.before_scheme.map(|before| {
        let when = if before { say!("以前", "before") } else { say!("以后", "after") };
        tell!("当地建立职工医保{when}参加工作的", "began work {when} the employee scheme was set up there")
    }));
    parts.extend(
        scope.unbroken_at_least.map(|least| tell!("连续缴满 {}的", "paid {} without a break", months(least))),
    );
    parts.extend(scope.tier.map(|tier| {
        if tier == 1 {
            say!("一档", "tier one").to_owned()
        } else {
            say!("二档", "tier two").to_owned()
        }
    }));
    parts.extend(scope.age.map(|age| match (age.from, age.to) {
        (Some(from), Some(to)) => tell!("{from} 到 {to} 岁", "aged {from} to {to}"),
        (Some(from), None) => tell!("满 {from} 岁", "aged {from} or over"),
        (None, Some(to)) => tell!("不满 {} 岁", "under {}", to + 1),
        (None, None) => String::new(),
    }));
    parts.extend(scope.moves.map(|moves| match moves {
        Moves::InProvince => say!("省内转移", "transfers within a province").to_owned(),
        Moves::CrossProvince => say!("跨省转移", "transfers between provinces").to_owned(),
    }));
    parts.extend(
        scope.origin.map(|origin| tell!("从{}转来", "transferred from {}", super::place(origin, rules))),
    );
    (!parts.is_empty()).then(|| parts.join(say!("，", ", ")))
}

fn standing(line: &ClaimLine, today: Date) -> Option<String> {
    match line.standing {
        Standing::Draft => {
            Some(say!("征求意见稿，不采用", "draft for comment (征求意见稿), not used").to_owned())
        }
        Standing::Disputed => {
            Some(say!("有争议或依据太弱，不采用", "disputed or too weakly supported, not used").to_owned())
        }
        Standing::LastResort => Some(
            say!(
                "各地常见，不是全国规定，只作参考",
                "common in many places, not a national rule; for reference only"
            )
            .to_owned(),
        ),
        Standing::Bound | Standing::Likely => {
            Some(say!("估算用的范围，不是规定", "a range for estimates, not a rule").to_owned())
        }
        Standing::InForce => {
            let last = line.past(today)?;
            Some(tell!("{}，可能已经变了", "{}; it may have changed", super::evidence::only_until(last)))
        }
    }
}

/// Everything filed at a place, and at its province where the source says that it holds in every place there.
pub fn knowledge(place: Adcode, rules: &Rulebook, today: Date) -> Knowledge {
    let filed_here = |line: &ClaimLine| {
        line.place == place || (line.place == place.province() && line.reach == Reach::Province)
    };
    let mut groups: Vec<(String, Vec<ClaimRow>)> =
        TOPICS.iter().map(|topic| ((*topic).to_owned(), Vec::new())).collect();
    let mut lines: Vec<_> = rules.lines.iter().enumerate().filter(|(_, line)| filed_here(line)).collect();
    // The place's own before the province's, what may be relied on before what may not, better known first.
    lines.sort_by_key(|(_, line)| {
        (Reverse(line.place.depth()), line.standing != Standing::InForce, Reverse(line.confidence))
    });
    for (at, line) in lines {
        let rows = groups.iter_mut().find(|(title, _)| title == topic(line));
        let Some((_, rows)) = rows else { continue };
        for (step, dated) in line.steps.iter().enumerate() {
            let says = match &dated.value {
                Some(found) => value(line.quantity, found),
                None if goes_on(line, dated.from, rules) => continue,
                None => no_longer().to_owned(),
            };
            rows.push(ClaimRow {
                what: quantity(line.quantity).to_owned(),
                says,
                whom: whom(&line.scope, rules),
                since: dated.from.map(|day| tell!("{}起", "since {}", date(day))),
                province_wide: line.place != place,
                standing: standing(line, today),
                source: source_line(ClaimRef { line: at, step }, rules),
            });
        }
    }
    groups.retain(|(_, rows)| !rows.is_empty());
    let title = match rules.place(place) {
        Some(found) => super::place_in_full(found, rules),
        None => say!("全国", "All of China").to_owned(),
    };
    Knowledge { title, hotline: super::figures::hotline(place, rules), groups }
}

/// What is said where a document's figure ends.
pub(super) const fn no_longer() -> &'static str {
    say!("这份文件不再管", "no longer covered by this document")
}

/// Whether another claim of the same place goes on with the figure where this one's ends on a day.
pub(super) fn goes_on(line: &ClaimLine, ends: Option<Date>, rules: &Rulebook) -> bool {
    let other = |other: &&ClaimLine| {
        (other.place, other.quantity, other.standing) == (line.place, line.quantity, Standing::InForce)
            && *other != line
    };
    rules
        .lines
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
        (None, []) => say!("没查到，要问", "not found, please ask"),
        (None, _) => say!("看个人情况", "depends on the person"),
    }
}

/// A line on how much there is, and how well it is known.
pub fn counts(rules: &Rulebook) -> Vec<(String, usize)> {
    let of = |level: Confidence| rules.lines.iter().filter(|line| line.confidence == level).count();
    let mut counts = vec![
        (say!("能选的地方", "Places to choose from").to_owned(), rules.places().len()),
        (say!("来源文件", "Source documents").to_owned(), rules.sources.len()),
        (say!("有来源的说法", "Sourced statements").to_owned(), rules.lines.len()),
    ];
    counts.extend(
        Confidence::ALL.map(|level| (tell!("其中：{}", "of these: {}", confidence(level)), of(level))),
    );
    counts
}
