//! Sources and confidence.

use super::claim_words::choice;
use super::figures;
use crate::evidence::{Candidate, ClaimRef, Confidence, LastDay, Quantity, Source, Standing, Value};
use crate::reasoning::{Basis, Decision, Evidence, Operation};
use crate::rulebook::Rulebook;
use crate::wording::say::{say, tell};
use crate::wording::{Caution, RivalLine, SourceLine, Text};

/// How well a figure is known, in a few words.
pub fn confidence(level: Confidence) -> &'static str {
    match level {
        Confidence::Official => say!("看过官方原文", "official text read"),
        Confidence::Quoted => say!("别处引用的官方文件", "official text, quoted elsewhere"),
        Confidence::ThirdParty => say!("第三方说法", "third party"),
        Confidence::Recalled => say!("未核实", "not verified"),
    }
}

/// How the weakest figure that an answer rests on is known, where it is not by an official text in force: in Chinese the end of
/// a clause about the figures, in English a sentence of its own. Nothing is said of the others where they are better known.
pub(super) fn weakest(levels: impl Iterator<Item = Confidence>) -> String {
    let levels: Vec<Confidence> = levels.collect();
    let least = levels.iter().min().copied().unwrap_or(Confidence::Official);
    let all = levels.iter().all(|level| *level == least);
    let clause = match least {
        Confidence::Official => say!("出自已经到期的文件", "rests on a document that has run out"),
        Confidence::Quoted => say!(
            "没有读到官方原文，是别处引用的",
            "rests on an official text that was not read itself, only quoted elsewhere"
        ),
        Confidence::ThirdParty => say!(
            "只有第三方说法，没有找到官方文件",
            "rests on what third parties say: no official document was found"
        ),
        Confidence::Recalled => say!("是凭记忆写的，没有核实", "is from memory and not verified"),
    };
    match all {
        true => tell!("{clause}", "This {clause}."),
        false => tell!("有的{clause}", "Part of this {clause}."),
    }
}

/// A claim's document in a line.
pub fn source_line(claim: ClaimRef, rules: &Rulebook) -> SourceLine {
    let line = rules.line(claim);
    let document = document(rules.source_of(claim), line.confidence);
    SourceLine { locator: line.locator, note: line.note.or(document.note), ..document }
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
            Quantity::OldAge | Quantity::HazardousAge => figures::age(*count),
            _ => figures::months(*count),
        },
        Value::MonthsBetween(span) => figures::month_span(*span),
        Value::WorkingDays(count) => figures::working_days(*count),
        Value::Money(amount) => figures::yuan(*amount),
        Value::MoneyBetween(low, high) => {
            tell!("{low} 到 {high} 元", "¥{low} to ¥{high}")
        }
        Value::Rate(rate) => rate.to_string(),
        Value::RateBetween(low, high) => tell!("{low} 到 {high}", "{low} to {high}"),
        Value::Count(count) => count.to_string(),
        Value::Month(month) => figures::month(*month),
        Value::Choice(word) => choice(word).to_owned(),
        Value::Text(text) => text.to_string(),
    }
}

/// A quantity's name.
pub(super) fn quantity(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::TotalMonths => say!("累计缴费年限", "Total months required"),
        Quantity::ActualMonths => say!("实际缴费年限", "Months really paid"),
        Quantity::LocalMonths => say!("本地实际缴费年限", "Months really paid locally"),
        Quantity::LocalScope => say!("“本地”的范围", "What “local” covers"),
        Quantity::LocalTestUnknown => say!("本地缴费年限", "Months paid locally"),
        Quantity::ActualTestUnknown => say!("实际缴费年限", "Months really paid"),
        Quantity::TotalTestUnknown => say!("累计缴费年限", "Total months required"),
        Quantity::DeemedCutoff => say!("视同缴费算到", "Deemed months count until"),
        Quantity::MilitaryCountsAs => say!("军龄算作", "Years of military service count as"),
        Quantity::ElsewhereCountsAs => {
            say!("外地转入的实际缴费算作", "Months really paid elsewhere count as")
        }
        Quantity::UnemploymentPaidFrom => {
            say!("领失业金算缴费，从", "Months on unemployment benefit count as paid from")
        }
        Quantity::ResidentMonthsConverted => {
            say!("居民医保每缴", "Resident insurance, converted for every")
        }
        Quantity::ResidentMonthsGive => {
            say!("居民医保折算成职工医保", "Employee insurance that resident insurance gives")
        }
        Quantity::ResidentMonthsGiveMost => {
            say!("居民医保最多折算成", "At most given by resident insurance")
        }
        Quantity::RecognisedTotal => {
            say!("互认的两地累计要求", "Required together in two places that recognise each other")
        }
        Quantity::RequiredOtherwise => say!("要求不同的人", "For whom other months are required"),
        Quantity::ReductionPerYear => say!("每差一年少报", "Less reimbursed for each missing year"),
        Quantity::OldAge => say!("原退休年龄", "Old retirement age"),
        Quantity::DelayFromBirthMonth => say!("从哪个月出生起延迟", "Delay begins with those born in"),
        Quantity::DelayStep => say!("每几个月多延1个月", "Months of birth per month of delay"),
        Quantity::DelayCap => say!("最多延迟", "Longest delay"),
        Quantity::FlexibleEarlier => say!("最多提前", "Earlier by choice, at the most"),
        Quantity::FlexibleLater => say!("最多推后", "Later by choice, at the most"),
        Quantity::EarlyNotice => {
            say!("提前退休，提前多久书面告诉单位", "Retiring early: written notice to the employer")
        }
        Quantity::LateAgreement => {
            say!("推迟退休，提前多久和单位约好", "Retiring later: agreement with the employer ahead")
        }
        Quantity::HazardousAge => say!("特殊工种退休年龄", "Retirement age in hazardous work (特殊工种)"),
        Quantity::HazardousDelayFromBirthMonth => {
            say!("特殊工种从哪个月出生起延迟", "In hazardous work, delay begins with those born in")
        }
        Quantity::HazardousDelayStep => {
            say!("特殊工种每几个月多延1个月", "In hazardous work, months of birth per month of delay")
        }
        Quantity::HazardousDelayCap => say!("特殊工种最多延迟", "Longest delay in hazardous work"),
        Quantity::DisabilityRetirement => {
            say!("病退", "Retiring for lost ability to work (病退)")
        }
        Quantity::EarlyLowersTotal => {
            say!("提前退休的，累计要求", "Total required of who retires early on such a ground")
        }
        Quantity::PensionMonths => say!("养老金最低缴费年限", "Months required for a pension"),
        Quantity::LumpSumBase => say!("一次性补缴基数", "Base of the lump-sum payment"),
        Quantity::LumpSumRate => say!("一次性补缴费率", "Rate of the lump-sum payment"),
        Quantity::LumpSumShares => {
            say!("一次性补缴由谁的部分组成", "Whose parts make up the lump-sum payment")
        }
        Quantity::LumpSumRule => say!("一次性补缴怎么算", "How the lump-sum payment is worked out"),
        Quantity::PayMonthlyRule => say!("退休后按月缴", "Paying monthly after retirement"),
        Quantity::LumpSumBar => say!("能不能一次性补缴", "Whether a lump-sum payment is possible"),
        Quantity::LumpSumMendsLocal => {
            say!("一次补的算不算本地缴费", "Whether a lump-sum payment counts as paid locally")
        }
        Quantity::PayMonthlyBar => {
            say!("退休后能不能按月缴", "Whether paying monthly after retirement is possible")
        }
        Quantity::PayMonthlyRate => {
            say!("退休后按月缴的费率", "Rate of paying on monthly after retirement")
        }
        Quantity::PayMonthlyBasis => {
            say!("退休后按月缴的基数和费率", "Base and rate of paying monthly after retirement")
        }
        Quantity::PayUpLaw => say!("年限不够，法律怎么说", "The law on missing years"),
        Quantity::ResidentWaitingPerYear => say!(
            "居民医保每多断 1 年，多等",
            "Longer wait in resident medical insurance for each missed year"
        ),
        Quantity::ResidentWaiting => {
            say!("居民医保没连续参保的等待期", "Waiting period of resident medical insurance after a break")
        }
        Quantity::ResidentKeepsYears => {
            say!(
                "改参加居民医保，原来的年限",
                "Years paid before, when changing to resident medical insurance"
            )
        }
        Quantity::RetireeYearlyCare => say!(
            "职工医保退休人员平均一年的医疗费",
            "Average yearly medical costs of a retiree in the employee scheme"
        ),
        Quantity::FullInpatientShare => {
            say!("年限够时的住院报销比例", "Share of hospital costs paid with enough years")
        }
        Quantity::PayUpMonth => {
            say!("补一个月，占平均工资", "One month made up, as part of the average wage")
        }
        Quantity::PayUpBase => {
            say!("补缴基数，占平均工资", "Base for making up, as part of the average wage")
        }
        Quantity::ComparablePlaces => {
            say!("省内几处已知就照省内估", "Places known for an estimate from the province alone")
        }
        Quantity::ComparableMonths => {
            say!("照省内估年限，两头放宽", "Estimate from the province: months added on both sides")
        }
        Quantity::ComparableCredit => {
            say!("照省内估划入，两头放宽", "Estimate from the province: credit widened to")
        }
        Quantity::BaseAverage => say!("平均工资", "Average wage"),
        Quantity::BaseFloor => say!("缴费基数下限", "Lowest contribution base"),
        Quantity::BaseCeiling => say!("缴费基数上限", "Highest contribution base"),
        Quantity::RateUnit => say!("单位费率", "Employer's rate"),
        Quantity::RateIndividual => say!("个人费率", "Person's rate"),
        Quantity::RateFlexible => say!("灵活就业费率", "Rate of flexible employment"),
        Quantity::FlexibleFixed => say!("灵活就业每月定额", "Fixed monthly amount of flexible employment"),
        Quantity::ResidentPremium => {
            say!("居民医保每年个人缴费", "Resident medical insurance: person's yearly payment")
        }
        Quantity::ResidentSubsidy => {
            say!("居民医保每年财政补助", "Resident medical insurance: yearly public subsidy")
        }
        Quantity::EmployeeInpatientShare => {
            say!("职工医保住院报销比例", "Employee medical insurance: share of hospital costs paid")
        }
        Quantity::ResidentInpatientShare => {
            say!("居民医保住院报销比例", "Resident medical insurance: share of hospital costs paid")
        }
        Quantity::TransferOutDays => say!("转出期限", "Limit for the transfer-out"),
        Quantity::TransferInDays => say!("转入期限", "Limit for the transfer-in"),
        Quantity::MoneyCommonFrom => say!("余额常见到账（最早）", "Balance commonly arrives (earliest)"),
        Quantity::MoneyCommonTo => say!("余额常见到账（最晚）", "Balance commonly arrives (latest)"),
        Quantity::MoneySlow => say!("慢的要", "Slow cases take"),
        Quantity::MoneyPayoutDays => {
            say!("转出后打到银行账户", "Paid to a bank account after the transfer-out")
        }
        Quantity::MoneyMode => say!("余额怎么处理", "What happens to the balance"),
        Quantity::TransferMode => say!("怎么办转移", "How the transfer is done"),
        Quantity::TransferTotalDays => say!("转移全程", "The whole transfer"),
        Quantity::GapWithoutWaiting => {
            say!("断缴多久以内可补、不用等", "Gap that can be paid back without waiting")
        }
        Quantity::WaitingMonths => say!("断缴更久的等待期", "Waiting period after a longer gap"),
        Quantity::WaitingMonthsSwitching => {
            say!("换险种断缴更久的等待期", "Waiting period after a longer gap, when changing schemes")
        }
        Quantity::MoneyOutDays => say!("余额划出期限", "Limit for sending the balance out"),
        Quantity::MoneyInDays => say!("余额入账期限", "Limit for crediting the balance"),
        Quantity::MoneyAnecdote => say!("余额怎么到账", "How the balance arrives"),
        Quantity::MoneyAlternative => say!("不转余额的办法", "Ways other than moving the balance"),
        Quantity::RelationSlow => say!("年限转移要", "Moving the years takes"),
        Quantity::AcceptanceReplyDays => say!("提交后多久答复", "Time to a reply after handing in"),
        Quantity::CaseEmployeeEmployee => {
            say!("职工医保转职工医保", "From employee to employee medical insurance")
        }
        Quantity::CaseEmployeeResident => {
            say!("职工医保转居民医保", "From employee to resident medical insurance")
        }
        Quantity::CaseResidentEmployee => {
            say!("居民医保转职工医保", "From resident to employee medical insurance")
        }
        Quantity::CaseResidentResident => {
            say!("居民医保转居民医保", "From resident to resident medical insurance")
        }
        Quantity::CaseRetired => say!("已退休的人", "Those already retired"),
        Quantity::DoubleRule => say!("重复参保怎么办", "What to do if insured twice"),
        Quantity::ArrearsCondition => say!("欠费能不能转", "Whether a transfer is possible with arrears"),
        Quantity::AccountRate => say!("个人账户划入比例", "Rate credited to the personal account"),
        Quantity::AccountRetired => say!("退休人员每月划入", "Retirees' monthly credit"),
        Quantity::AccountRetiredRule => say!("退休人员怎么划", "How retirees' credit works"),
        Quantity::AccountOwn => say!("钱归谁", "Whose money it is"),
        Quantity::AccountBaseEffect => say!("缴得多划得多", "More paid, more credited"),
        Quantity::AccountTiers => say!("带不带个人账户", "With or without a personal account"),
        Quantity::AccountUses => say!("能付什么", "What it can pay for"),
        Quantity::AccountNotFor => say!("不能付什么", "What it can't pay for"),
        Quantity::AccountFamily => say!("家里谁能用", "Who in the family can use it"),
        Quantity::AccountWallet => say!("医保钱包", "Insurance wallet (医保钱包)"),
        Quantity::WalletLimits => say!("医保钱包的限制", "Limits of the insurance wallet (医保钱包)"),
        Quantity::AccountReform => say!("2021年的改革", "The reform of 2021"),
        Quantity::Statement => say!("说明", "Statement"),
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
            let what = Text::new()
                .plain(tell!("{name}：也有说 ", "{name}: others say "))
                .key(says)
                .plain(standing(candidate, rules));
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
            let last = rules.line(candidate.claim).past(decision.asked_on)?;
            Some(tell!("{}（{}）", "{} ({})", quantity(what), only_until(last)))
        })
        .collect();
    let text = tell!(
        "用到的数字，有的不能保证今天还对：{}。可能已经变了，请打电话核实。",
        "Some of the figures used here are not known to hold today: {}. They may have changed, so please call to make sure.",
        figures::list(&past)
    );
    (!past.is_empty()).then(|| Caution(text.into()))
}

/// How far a figure reaches whose last day is past.
pub(super) fn only_until(last: LastDay) -> String {
    match last {
        LastDay::Checked(day) => tell!("只核对到{}", "checked only up to {}", figures::plain_date(day)),
        LastDay::OfDocument(day) => tell!(
            "文件{}到期，没找到接续的",
            "the document ran out on {}, and none was found that follows it",
            figures::plain_date(day)
        ),
    }
}

/// Whether the answer relies on a figure whose last day is past.
pub(super) fn lapsed<A>(decision: &Decision<A>, rules: &Rulebook) -> bool {
    let mut relied = decision.evidence.iter().filter(|found| !found.overridden);
    relied.any(|found| {
        found
            .finding
            .relied()
            .is_some_and(|candidate| rules.line(candidate.claim).past(decision.asked_on).is_some())
    })
}

fn standing(candidate: &Candidate, rules: &Rulebook) -> &'static str {
    match rules.line(candidate.claim).standing {
        Standing::Draft => say!(
            "（征求意见稿，还没生效，不采用）",
            " (draft for comment, 征求意见稿; not in force, so not used)"
        ),
        Standing::Disputed => say!(
            "（与更可靠的来源不一致，或依据太弱，不采用）",
            " (disagrees with a more reliable source or is too weakly supported, so not used)"
        ),
        Standing::InForce | Standing::LastResort | Standing::Bound | Standing::Likely => {
            say!("（排在采用的来源之后）", " (ranks behind the source that is used)")
        }
    }
}
