//! A figure that the office told, put so that whoever keeps the data can enter it: what a claim needs, and nothing about the
//! person but whom such a figure is for.

use super::evidence::quantity;
use super::figures::{date, hotline, months, place_in_full};
use super::{account, form};
use crate::account::{AccountFacts, Insured};
use crate::calendar::{Date, Datelike};
use crate::evidence::{Adcode, Quantity, WorkKind};
use crate::money::Money;
use crate::retirement::{RetirementAnswer, RetirementFacts};
use crate::rulebook::Rulebook;
use crate::wording::words;

/// One figure: what it is about, and what was told.
type OfficeFigure = (Quantity, String);

/// What was typed as told by the office in the retirement form; `None` where nothing was.
pub fn retirement(facts: &RetirementFacts, answer: &RetirementAnswer, rules: &Rulebook) -> Option<String> {
    let (own, money) = (facts.overrides, facts.overrides.money);
    let count = |of: Quantity, told: Option<u32>| {
        told.map(|count| (of, words::correction::months { span: months(count), count }.string()))
    };
    let yuan = |of: Quantity, told: Option<Money>| told.map(|amount| (of, yuan(amount)));
    let told = [
        count(Quantity::TotalMonths, own.total_months),
        count(Quantity::ActualMonths, own.actual_months),
        count(Quantity::LocalMonths, own.local_months),
        yuan(Quantity::LumpSumBase, money.base),
        money.rate.map(|rate| (Quantity::LumpSumRate, rate.to_string())),
        money.monthly.map(|month| {
            let told = words::correction::yuan_a_month { amount: month.to_string() }.string();
            (Quantity::PayMonthlyRule, told)
        }),
        money.premium.map(|year| {
            let told = words::correction::yuan_a_year { amount: year.to_string() }.string();
            (Quantity::ResidentPremium, told)
        }),
    ];
    let kind = facts.kind.map(|kind| match kind {
        WorkKind::Unit => words::retirement_form::unit(),
        WorkKind::Flexible => words::retirement_form::flexible(),
    });
    let year = answer.retires_on.year();
    let whom = [
        Some(form::worker(facts.worker).to_owned()),
        Some(words::correction::retiring_in { year }.string()),
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
    let told = told.into_iter().flatten().map(|(of, amount)| (of, yuan(amount))).collect();
    let whom = [
        Some(account::form::insured(facts.insured).to_owned()),
        facts.age.map(|age| words::correction::aged { age }.string()),
        tier(facts.tier),
        None,
    ];
    written(facts.place, told, whom, facts.today, rules)
}

fn yuan(amount: Money) -> String {
    words::correction::yuan { amount: amount.to_string() }.string()
}

fn tier(tier: Option<u32>) -> Option<String> {
    match tier? {
        1 => Some(words::form::tier_one().to_owned()),
        _ => Some(words::form::tier_two().to_owned()),
    }
}

fn written(
    place: Adcode,
    told: Vec<OfficeFigure>,
    whom: [Option<String>; 4],
    today: Date,
    rules: &Rulebook,
) -> Option<String> {
    if told.is_empty() {
        return None;
    }
    let name = rules.place(place).map(|place| place_in_full(place, rules)).unwrap_or_default();
    let figures = told
        .into_iter()
        .map(|(of, told)| words::correction::figure { quantity: quantity(of), told, code: of.id() }.string());
    let whom = whom.into_iter().flatten();
    let whom = whom.reduce(|whom, more| words::correction::and_also { whom, more }.string());
    let lines = [words::correction::place { name, code: place.to_string() }.string()].into_iter();
    let lines = lines.chain(figures).chain([
        words::correction::for_whom { whom: whom.unwrap_or_default() }.string(),
        words::correction::told_by { hotline: hotline(place, rules) }.string(),
        words::correction::asked_on { day: date(today) }.string(),
        words::correction::document().to_owned(),
        words::correction::data { day: rules.as_of.to_string() }.string(),
    ]);
    Some(lines.collect::<Vec<_>>().join("\n"))
}
