//! Everything known about a place, and how well: for the pages on data and sources.

use super::evidence::{confidence, quantity, source_line, value};
use super::figures::{months, plain_date as date};
use crate::calendar::Date;
use crate::evidence::{
    Adcode, Circumstances, ClaimLine, ClaimRef, Confidence, Moves, Quantity, Reach, Scope, Standing,
    WhenRange, WorkKind, Worker,
};
use crate::rulebook::{Place, Rulebook};
use crate::wording::{ClaimRow, Knowledge};
use std::cmp::Reverse;

/// What a quantity belongs to.
fn topic(quantity: Quantity) -> &'static str {
    use Quantity as Q;
    match quantity {
        Q::TotalMonths
        | Q::ActualMonths
        | Q::LocalMonths
        | Q::LocalScope
        | Q::ActualTestUnknown
        | Q::LocalTestUnknown
        | Q::DeemedCutoff
        | Q::MilitaryCountsAs
        | Q::FullInpatientShare
        | Q::ReductionPerYear => "退休要缴满多少年",
        Q::OldAge
        | Q::DelayFromBirthMonth
        | Q::DelayStep
        | Q::DelayCap
        | Q::FlexibleEarlier
        | Q::FlexibleLater
        | Q::PensionMonths => "哪天退休",
        Q::LumpSumBase
        | Q::LumpSumRate
        | Q::LumpSumShares
        | Q::LumpSumRule
        | Q::LumpSumBar
        | Q::LumpSumMendsLocal
        | Q::PayMonthlyRule
        | Q::PayMonthlyBar
        | Q::PayMonthlyBasis => "年限不够怎么补",
        Q::BaseAverage
        | Q::BaseFloor
        | Q::BaseCeiling
        | Q::RateUnit
        | Q::RateIndividual
        | Q::RateFlexible
        | Q::FlexibleFixed => "缴费基数和费率",
        Q::ResidentPremium
        | Q::ResidentSubsidy
        | Q::ResidentWaiting
        | Q::ResidentKeepsYears
        | Q::RetireeYearlyCare
        | Q::EmployeeInpatientShare
        | Q::ResidentInpatientShare => "居民医保",
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
        | Q::ArrearsCondition => "转移",
        Q::AccountRate
        | Q::AccountRetired
        | Q::AccountRetiredRule
        | Q::AccountOwn
        | Q::AccountBaseEffect
        | Q::AccountTiers
        | Q::AccountUses
        | Q::AccountNotFor
        | Q::AccountFamily
        | Q::AccountWallet
        | Q::WalletLimits
        | Q::AccountReform => "个人账户",
        Q::Statement => "其他说法",
    }
}

/// The order in which people ask.
const TOPICS: [&str; 8] = [
    "退休要缴满多少年",
    "年限不够怎么补",
    "缴费基数和费率",
    "个人账户",
    "转移",
    "哪天退休",
    "居民医保",
    "其他说法",
];

fn range(range: WhenRange, what: &str) -> String {
    match (range.from, range.to) {
        (Some(from), Some(to)) => format!("{} 到 {} {what}的", date(from), date(to)),
        (Some(from), None) => format!("{} 及以后{what}的", date(from)),
        (None, Some(to)) => format!("{} 及以前{what}的", date(to)),
        (None, None) => String::new(),
    }
}

fn whom(scope: &Scope, rules: &Rulebook) -> Option<String> {
    let mut parts = Vec::new();
    if !scope.workers.is_empty() {
        let both_women = scope.workers.len() == 2 && !scope.workers.contains(&Worker::Man);
        parts.push(match scope.workers[0] {
            _ if both_women => "女".to_owned(),
            Worker::Man => "男".to_owned(),
            Worker::Woman55 => "女（原来 55 岁退休）".to_owned(),
            Worker::Woman50 => "女（原来 50 岁退休）".to_owned(),
        });
    }
    parts.extend(scope.work_kind.map(|kind| match kind {
        WorkKind::Unit => "单位给缴的".to_owned(),
        WorkKind::Flexible => "自己缴的".to_owned(),
    }));
    parts.extend(scope.first_employed.map(|when| range(when, "参加工作")));
    parts.extend(scope.first_insured.map(|when| range(when, "首次参保")));
    parts.extend(scope.before_scheme.map(|before| {
        let when = if before { "以前" } else { "以后" };
        format!("当地建立职工医保{when}参加工作的")
    }));
    parts.extend(scope.unbroken_at_least.map(|least| format!("连续缴满 {}的", months(least))));
    parts.extend(scope.tier.map(|tier| if tier == 1 { "一档".to_owned() } else { "二档".to_owned() }));
    parts.extend(scope.moves.map(|moves| match moves {
        Moves::InProvince => "省内转移".to_owned(),
        Moves::CrossProvince => "跨省转移".to_owned(),
    }));
    parts.extend(scope.origin.map(|origin| format!("从{}转来", super::place(origin, rules))));
    (!parts.is_empty()).then(|| parts.join("，"))
}

fn standing(line: &ClaimLine, today: Date) -> Option<String> {
    match line.standing {
        Standing::Draft => Some("征求意见稿，不采用".to_owned()),
        Standing::Disputed => Some("有争议或依据太弱，不采用".to_owned()),
        Standing::LastResort => Some("各地常见，不是全国规定，只作参考".to_owned()),
        Standing::InForce => {
            let last = line.reviewed_to.filter(|last| *last < today)?;
            Some(format!("只管到 {}，可能已经变了", date(last)))
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
        let rows = groups.iter_mut().find(|(title, _)| title == topic(line.quantity));
        let Some((_, rows)) = rows else { continue };
        for (step, dated) in line.steps.iter().enumerate() {
            let says = match &dated.value {
                Some(found) => value(line.quantity, found),
                None => "不再有这条规定".to_owned(),
            };
            rows.push(ClaimRow {
                what: quantity(line.quantity).to_owned(),
                says,
                whom: whom(&line.scope, rules),
                since: dated.from.map(|day| format!("{}起", date(day))),
                province_wide: line.place != place,
                standing: standing(line, today),
                source: source_line(ClaimRef { line: at, step }, rules),
            });
        }
    }
    groups.retain(|(_, rows)| !rows.is_empty());
    let title = match rules.place(place) {
        Some(found) => super::place_in_full(found, rules),
        None => "全国".to_owned(),
    };
    Knowledge { title, hotline: super::figures::hotline(place, rules), groups }
}

/// How well the required total is known there, in a few words.
pub fn total_known(place: &Place, rules: &Rulebook) -> &'static str {
    let known = Circumstances { worker: Some(Worker::Man), ..Circumstances::default() };
    let finding = rules.find(place.adcode, Quantity::TotalMonths, &known, rules.as_of);
    match (finding.relied(), finding.possible()) {
        (Some(found), _) => confidence(found.confidence),
        (None, []) => "没查到，要问",
        (None, _) => "看个人情况",
    }
}

/// A line on how much there is, and how well it is known.
pub fn counts(rules: &Rulebook) -> Vec<(String, usize)> {
    let of = |level: Confidence| rules.lines.iter().filter(|line| line.confidence == level).count();
    let mut counts = vec![
        ("能选的地方".to_owned(), rules.places().len()),
        ("来源文件".to_owned(), rules.sources.len()),
        ("有来源的说法".to_owned(), rules.lines.len()),
    ];
    counts.extend(Confidence::ALL.map(|level| (format!("其中：{}", confidence(level)), of(level))));
    counts
}
