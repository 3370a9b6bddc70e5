//! A figure that the office told, put so that whoever keeps the data can enter it: what a claim needs, and nothing about the
//! person but whom such a figure is for.

use super::evidence::quantity;
use super::figures::{date, hotline, months, place_in_full};
use super::{account, form};
use crate::account::{AccountFacts, Insured};
use crate::calendar::{Date, Datelike};
use crate::evidence::{Adcode, Quantity, WorkKind};
use crate::retirement::{RetirementAnswer, RetirementFacts};
use crate::rulebook::Rulebook;
use crate::wording::say::{say, tell};

/// Leads to the text.
pub const TITLE: &str = say!("告诉大家", "Tell others");
/// What it is for, and what it does not hold.
pub const INTRO: &str = say!(
    "您问到的数，别人也用得上。下面这段话没有您的姓名、生日和缴费记录，可以先改再发：发给把这个网页给您的人，或者照“关于”里说的交给维护数据的人。网页自己什么都不发。",
    "Others can use the figure you were told. The text below holds no name, birthday or record of contributions, and you can change it first: send it to whoever gave you this page, or to whoever keeps the data (see “About”). The page itself sends nothing."
);
/// Names the text for whoever can't see it.
pub const LABEL: &str = say!("要发的话", "Text to send");
/// Copies it.
pub const COPY: &str = say!("复制这段话", "Copy this text");
/// Writes a mail of it.
pub const MAIL: &str = say!("写成邮件", "Write a mail");
/// The mail's subject.
pub const SUBJECT: &str = say!("医保算得清：问到的数", "Yibao (医保算得清): a figure from an office");

/// One figure: what it is about, and what was told.
type Told = (Quantity, String);

/// What was typed as told by the office in the retirement form; `None` where nothing was.
pub fn retirement(facts: &RetirementFacts, answer: &RetirementAnswer, rules: &Rulebook) -> Option<String> {
    let (own, money) = (facts.overrides, facts.overrides.money);
    let count = |of: Quantity, told: Option<u32>| {
        Some((of, tell!("{}（{told} 个月）", "{} ({told} months)", months(told?), told = told?)))
    };
    let yuan = |of: Quantity, told: Option<crate::money::Money>| Some((of, tell!("{} 元", "¥{}", told?)));
    let told = [
        count(Quantity::TotalMonths, own.total_months),
        count(Quantity::ActualMonths, own.actual_months),
        count(Quantity::LocalMonths, own.local_months),
        yuan(Quantity::LumpSumBase, money.base),
        money.rate.map(|rate| (Quantity::LumpSumRate, rate.to_string())),
        money.monthly.map(|month| (Quantity::PayMonthlyRule, tell!("每月 {month} 元", "¥{month} a month"))),
        money.premium.map(|year| (Quantity::ResidentPremium, tell!("每年 {year} 元", "¥{year} a year"))),
    ];
    let kind = facts.kind.map(|kind| match kind {
        WorkKind::Unit => form::UNIT,
        WorkKind::Flexible => form::FLEXIBLE,
    });
    let year = answer.retires_on.year();
    let whom = [
        Some(form::worker(facts.worker).to_owned()),
        Some(tell!("{year}年退休", "retiring in {year}")),
        kind.map(str::to_owned),
        tier(facts.tier),
    ];
    written(facts.place, told.into_iter().flatten().collect(), whom, facts.today, rules)
}

/// The same for the account form. What an employed person is credited depends on the own wage and serves nobody else.
pub fn account(facts: &AccountFacts, rules: &Rulebook) -> Option<String> {
    let own = facts.overrides;
    let told = [
        own.floor.map(|floor| (Quantity::BaseFloor, floor)),
        own.ceiling.map(|ceiling| (Quantity::BaseCeiling, ceiling)),
        own.monthly
            .filter(|_| facts.insured == Insured::Retired)
            .map(|month| (Quantity::AccountRetired, month)),
    ];
    let told =
        told.into_iter().flatten().map(|(of, amount)| (of, tell!("{amount} 元", "¥{amount}"))).collect();
    let whom = [
        Some(account::form::insured(facts.insured).to_owned()),
        facts.age.map(|age| tell!("{age} 岁", "aged {age}")),
        tier(facts.tier),
        None,
    ];
    written(facts.place, told, whom, facts.today, rules)
}

fn tier(tier: Option<u32>) -> Option<String> {
    match tier? {
        1 => Some(form::TIER_ONE.to_owned()),
        _ => Some(form::TIER_TWO.to_owned()),
    }
}

fn written(
    place: Adcode,
    told: Vec<Told>,
    whom: [Option<String>; 4],
    today: Date,
    rules: &Rulebook,
) -> Option<String> {
    if told.is_empty() {
        return None;
    }
    let name = rules.place(place).map(|place| place_in_full(place, rules)).unwrap_or_default();
    let figures = told.iter().map(|(of, value)| {
        tell!("数字：{} {value}（{}）", "Figure: {} {value} ({})", quantity(*of), of.id())
    });
    let lines =
        [tell!("地方：{name}（{place}）", "Place: {name} ({place})")].into_iter().chain(figures).chain([
            tell!(
                "对谁：{}",
                "For whom: {}",
                whom.into_iter().flatten().collect::<Vec<_>>().join(say!("，", ", "))
            ),
            tell!(
                "谁说的：{}（打的是别的电话，请改成那个）",
                "Told by: {} (change it if you called another number)",
                hotline(place, rules)
            ),
            tell!(
                "哪天问的：{}（不是今天，请改成那天）",
                "Asked on: {} (change it if that was another day)",
                date(today)
            ),
            say!("对方说的文件：（没说就空着）", "Document they named: (leave it empty if they named none)")
                .to_owned(),
            tell!("网页的数据：{}", "Data of the page: {}", rules.as_of),
        ]);
    Some(lines.collect::<Vec<_>>().join("\n"))
}
