//! Sources and confidence in Chinese.

use super::figures;
use crate::evidence::{Candidate, ClaimRef, Confidence, Quantity, Source, Standing, Value};
use crate::reasoning::{Basis, Decision, Evidence, Operation};
use crate::rulebook::Rulebook;
use crate::wording::{Caution, RivalLine, SourceLine, Text};

/// How well a figure is known, in a few words.
pub fn confidence(level: Confidence) -> &'static str {
    match level {
        Confidence::Official => "看过官方原文",
        Confidence::Quoted => "别处引用的官方文件",
        Confidence::ThirdParty => "第三方说法",
        Confidence::Recalled => "未核实",
    }
}

/// A claim's document in a line.
pub fn source_line(claim: ClaimRef, rules: &Rulebook) -> SourceLine {
    let line = rules.line(claim);
    let document = document(rules.source_of(claim), line.confidence);
    SourceLine { locator: line.locator.clone(), note: line.note.clone().or(document.note), ..document }
}

/// A document in a line, where what rests on it is known that well.
pub(super) fn document(source: &Source, level: Confidence) -> SourceLine {
    let mut title = source.title.clone();
    for part in [&source.doc_no, &source.issuer, &source.date].into_iter().flatten() {
        title.push_str(" · ");
        title.push_str(part);
    }
    SourceLine {
        title,
        locator: None,
        url: source.url.clone(),
        confidence: confidence(level).to_owned(),
        read: figures::date(source.read),
        note: source.note.clone(),
    }
}

/// The claims a decision relies on, one for each document, in the order in which the derivation meets them.
pub(super) fn relied_on<A>(decision: &Decision<A>, rules: &Rulebook) -> Vec<ClaimRef> {
    let mut claims: Vec<ClaimRef> = Vec::new();
    for step in &decision.trace {
        let several: &[ClaimRef] = match &step.operation {
            Operation::OneOf(claims) => claims,
            _ => &[],
        };
        let basis = match step.basis {
            Basis::Claim(claim) => Some(claim),
            _ => None,
        };
        for claim in basis.iter().chain(several) {
            let document = |known: &ClaimRef| {
                rules.line(*known).source == rules.line(*claim).source
                    && rules.line(*known).locator == rules.line(*claim).locator
                    && rules.line(*known).note == rules.line(*claim).note
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
    let line = rules.line(claim);
    let same = |known: &ClaimRef| {
        let known = rules.line(*known);
        known.source == line.source && known.locator == line.locator && known.note == line.note
    };
    list.iter().position(same).map(|at| at + 1)
}

/// A value in words.
pub(super) fn value(quantity: Quantity, value: &Value) -> String {
    match value {
        Value::Months(count) => match quantity {
            Quantity::OldAge => figures::age(*count),
            _ => figures::months(*count),
        },
        Value::MonthsBetween(span) => figures::month_span(*span),
        Value::WorkingDays(count) => format!("{count}个工作日"),
        Value::Money(amount) => format!("{amount}元"),
        Value::Rate(rate) => rate.to_string(),
        Value::Month(month) => figures::month(*month),
        Value::Choice(word) => choice(word).to_owned(),
        Value::Text(text) => text.to_string(),
    }
}

fn choice(word: &str) -> &str {
    match word {
        "city" => "本市",
        "province" => "本省",
        "actual" => "实际缴费",
        "deemed" => "视同缴费",
        "unit" => "单位部分",
        "unit-and-individual" => "单位和个人两部分",
        "flexible" => "灵活就业标准",
        "moves" => "随关系转走",
        "stays" => "不划转，原账户继续用",
        "paid-to-bank" => "打到本人银行账户",
        "apply" => "要申请",
        "instant" => "申请后即时办结",
        "automatic" => "自动转，不用申请",
        "barred" => "不能",
        "not-told" => "没有查到",
        "yes" => "算",
        "no" => "不算",
        "as-lump-sum" => "和一次性补缴相同",
        "kept" => "保留，以后可以再回来",
        "local-condition" => "当地条件",
        "not-national" => "全国规定里没有",
        other => other,
    }
}

/// A quantity's name.
pub(super) fn quantity(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::TotalMonths => "累计缴费年限",
        Quantity::ActualMonths => "实际缴费年限",
        Quantity::LocalMonths => "本地实际缴费年限",
        Quantity::LocalScope => "“本地”的范围",
        Quantity::LocalTestUnknown => "本地缴费年限",
        Quantity::ActualTestUnknown => "实际缴费年限",
        Quantity::DeemedCutoff => "视同缴费算到",
        Quantity::MilitaryCountsAs => "军龄算作",
        Quantity::ReductionPerYear => "每差一年少报",
        Quantity::OldAge => "原退休年龄",
        Quantity::DelayFromBirthMonth => "从哪个月出生起延迟",
        Quantity::DelayStep => "每几个月多延1个月",
        Quantity::DelayCap => "最多延迟",
        Quantity::FlexibleEarlier => "最多提前",
        Quantity::FlexibleLater => "最多推后",
        Quantity::PensionMonths => "养老金最低缴费年限",
        Quantity::LumpSumBase => "一次性补缴基数",
        Quantity::LumpSumRate => "一次性补缴费率",
        Quantity::LumpSumShares => "一次性补缴由谁的部分组成",
        Quantity::LumpSumRule => "一次性补缴怎么算",
        Quantity::PayMonthlyRule => "退休后按月缴",
        Quantity::LumpSumBar => "能不能一次性补缴",
        Quantity::LumpSumMendsLocal => "一次补的算不算本地缴费",
        Quantity::PayMonthlyBar => "退休后能不能按月缴",
        Quantity::PayMonthlyBasis => "退休后按月缴的基数和费率",
        Quantity::ResidentWaiting => "居民医保没连续参保的等待期",
        Quantity::ResidentKeepsYears => "改参加居民医保，原来的年限",
        Quantity::RetireeYearlyCare => "职工医保退休人员平均一年的医疗费",
        Quantity::FullInpatientShare => "年限够时的住院报销比例",
        Quantity::BaseAverage => "平均工资",
        Quantity::BaseFloor => "缴费基数下限",
        Quantity::BaseCeiling => "缴费基数上限",
        Quantity::RateUnit => "单位费率",
        Quantity::RateIndividual => "个人费率",
        Quantity::RateFlexible => "灵活就业费率",
        Quantity::FlexibleFixed => "灵活就业每月定额",
        Quantity::ResidentPremium => "居民医保每年个人缴费",
        Quantity::ResidentSubsidy => "居民医保每年财政补助",
        Quantity::EmployeeInpatientShare => "职工医保住院报销比例",
        Quantity::ResidentInpatientShare => "居民医保住院报销比例",
        Quantity::TransferOutDays => "转出期限",
        Quantity::TransferInDays => "转入期限",
        Quantity::MoneyCommonFrom => "余额常见到账（最早）",
        Quantity::MoneyCommonTo => "余额常见到账（最晚）",
        Quantity::MoneySlow => "慢的要",
        Quantity::MoneyPayoutDays => "转出后打到银行账户",
        Quantity::MoneyMode => "余额怎么处理",
        Quantity::TransferMode => "怎么办转移",
        Quantity::TransferTotalDays => "转移全程",
        Quantity::GapWithoutWaiting => "断缴多久以内可补、不用等",
        Quantity::WaitingMonths => "断缴更久的等待期",
        Quantity::WaitingMonthsSwitching => "换险种断缴更久的等待期",
        Quantity::MoneyOutDays => "余额划出期限",
        Quantity::MoneyInDays => "余额入账期限",
        Quantity::MoneyAnecdote => "余额怎么到账",
        Quantity::MoneyAlternative => "不转余额的办法",
        Quantity::RelationSlow => "年限转移要",
        Quantity::AcceptanceReplyDays => "提交后多久答复",
        Quantity::CaseEmployeeEmployee => "职工医保转职工医保",
        Quantity::CaseEmployeeResident => "职工医保转居民医保",
        Quantity::CaseResidentEmployee => "居民医保转职工医保",
        Quantity::CaseResidentResident => "居民医保转居民医保",
        Quantity::CaseRetired => "已退休的人",
        Quantity::DoubleRule => "重复参保怎么办",
        Quantity::ArrearsCondition => "欠费能不能转",
        Quantity::AccountRate => "个人账户划入比例",
        Quantity::AccountRetired => "退休人员每月划入",
        Quantity::AccountRetiredRule => "退休人员怎么划",
        Quantity::AccountOwn => "钱归谁",
        Quantity::AccountBaseEffect => "缴得多划得多",
        Quantity::AccountTiers => "带不带个人账户",
        Quantity::AccountUses => "能付什么",
        Quantity::AccountNotFor => "不能付什么",
        Quantity::AccountFamily => "家里谁能用",
        Quantity::AccountWallet => "医保钱包",
        Quantity::WalletLimits => "医保钱包的限制",
        Quantity::AccountReform => "2021年的改革",
        Quantity::Statement => "说明",
    }
}

/// What other sources say about what the answer needed: rivals, disputed figures and drafts.
pub(super) fn rivals(evidence: &[Evidence], rules: &Rulebook) -> Vec<RivalLine> {
    let mut lines = Vec::new();
    for found in evidence {
        let relied: Vec<&Value> = found.finding.possible().iter().map(|candidate| &candidate.value).collect();
        let differing = |candidate: &&Candidate| !relied.contains(&&candidate.value);
        let others = found.finding.rivals().chain(&found.finding.drafts);
        for candidate in others.filter(differing) {
            let name = quantity(found.quantity);
            let says = value(found.quantity, &candidate.value);
            let what =
                Text::new().plain(format!("{name}：也有说 ")).key(says).plain(standing(candidate, rules));
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
            let last = rules.line(candidate.claim).reviewed_to?;
            (last < decision.asked_on)
                .then(|| format!("{}（只核对到 {}）", quantity(what), figures::plain_date(last)))
        })
        .collect();
    let text = format!("用到的数字有的没有核对到今天：{}。可能已经变了，请打电话核实。", past.join("、"));
    (!past.is_empty()).then(|| Caution(text.into()))
}

/// Whether the answer relies on a figure whose last day is past.
pub(super) fn lapsed<A>(decision: &Decision<A>, rules: &Rulebook) -> bool {
    let mut relied = decision.evidence.iter().filter(|found| !found.overridden);
    relied.any(|found| {
        let last = found.finding.relied().and_then(|candidate| rules.line(candidate.claim).reviewed_to);
        last.is_some_and(|last| last < decision.asked_on)
    })
}

fn standing(candidate: &Candidate, rules: &Rulebook) -> &'static str {
    match rules.line(candidate.claim).standing {
        Standing::Draft => "（征求意见稿，还没生效，不采用）",
        Standing::Disputed => "（与更可靠的来源不一致，或依据太弱，不采用）",
        Standing::InForce | Standing::LastResort => "（排在采用的来源之后）",
    }
}
