//! The account's laws and its sweep through every place, and what it does with figures that no place has published yet.

use crate::{day, facts, rules};
use proptest::prelude::*;
use yibao::account::{decide, AccountFacts, AccountFlip, Credit, Insured, Overrides, OwnBase};
use yibao::calendar::YearMonth;
use yibao::evidence::{Adcode, Quantity};
use yibao::money::Money;
use yibao::reasoning::{CannotDecide, Figure, Item};
use yibao::wording::spoken::knowledge;

fn person(place: &str, insured: Insured, own: Option<OwnBase>) -> AccountFacts {
    AccountFacts { own, ..facts::account(Adcode::parse(place).unwrap(), insured) }
}

fn employed(place: &str, fen: u64) -> AccountFacts {
    person(place, Insured::Employed, Some(OwnBase::Base(Money::from_fen(fen))))
}

fn bounds(credit: Credit) -> (u64, u64) {
    match credit {
        Credit::Amount { low, high } => (low.fen(), high.fen()),
        other => panic!("no amount: {other:?}"),
    }
}

const PLACES: [&str; 12] = [
    "110000", "120000", "310000", "320100", "360100", "430100", "440100", "440300", "150100", "330200",
    "520100", "540100",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_higher_base_never_gives_less(
        place in prop::sample::select(PLACES.to_vec()), base in 1_u64..6_000_000, more in 0_u64..3_000_000,
    ) {
        let rules = rules();
        let of = |fen: u64| bounds(decide(&employed(place, fen), &rules).unwrap().answer.credit);
        let (less, with_more) = (of(base), of(base + more));
        prop_assert!(less.0 <= with_more.0 && less.1 <= with_more.1, "{less:?} {with_more:?}");
    }

    /// Never above 2 % of the highest base, never below the tier's share of the lowest: in whole fen, so within one.
    #[test]
    fn a_credit_lies_between_the_shares_of_floor_and_ceiling(
        place in prop::sample::select(PLACES.to_vec()), base in 1_u64..9_000_000,
    ) {
        let rules = rules();
        let answer = decide(&employed(place, base), &rules).unwrap().answer;
        let used = answer.base.unwrap();
        let (low, high) = bounds(answer.credit);
        if let Some(ceiling) = used.ceiling {
            prop_assert!(used.used <= ceiling);
            prop_assert!(high * 100 <= ceiling.fen() * 2 + 50, "{high}");
        }
        if let (Some(floor), false) = (used.floor, answer.asks_account) {
            prop_assert!(used.used >= floor);
            prop_assert!(low * 100 + 50 >= floor.fen() * 2, "{low}");
        }
    }

    /// A bound that the person has from the office holds, whatever was found of the other one; where the two contradict each other
    /// that is told, and the one found is not used.
    #[test]
    fn a_bound_of_ones_own_holds(
        place in prop::sample::select(PLACES.to_vec()), base in 1_u64..6_000_000, bound in 1_u64..6_000_000, is_floor: bool,
    ) {
        let rules = rules();
        let found = decide(&employed(place, base), &rules).unwrap().answer.base.unwrap();
        let typed = Some(Money::from_fen(bound));
        let overrides = match is_floor {
            true => Overrides { floor: typed, ..Overrides::default() },
            false => Overrides { ceiling: typed, ..Overrides::default() },
        };
        let answer = decide(&AccountFacts { overrides, ..employed(place, base) }, &rules).unwrap().answer;
        let used = answer.base.unwrap();
        let (other, crossed) = match is_floor {
            true => (found.ceiling, found.ceiling.is_some_and(|ceiling| ceiling.fen() < bound)),
            false => (found.floor, found.floor.is_some_and(|floor| floor.fen() > bound)),
        };
        prop_assert_eq!(answer.contradicted.is_some(), crossed, "{:?}", answer.contradicted);
        let floor = [if is_floor { bound } else { 0 }, used.floor.map_or(0, Money::fen)];
        let ceiling = [if is_floor { u64::MAX } else { bound }, used.ceiling.map_or(u64::MAX, Money::fen)];
        prop_assert!(floor.iter().all(|floor| used.used.fen() >= *floor), "{used:?}");
        prop_assert!(ceiling.iter().all(|ceiling| used.used.fen() <= *ceiling), "{used:?}");
        let kept = if is_floor { used.ceiling } else { used.floor };
        prop_assert_eq!(kept, other.filter(|_| !crossed));
    }

    /// The office's figure is the answer, whatever else was told.
    #[test]
    fn the_offices_figure_is_the_answer(
        place in prop::sample::select(PLACES.to_vec()), fen in 0_u64..1_000_000, who in 0_usize..3,
    ) {
        let rules = rules();
        let monthly = Some(Money::from_fen(fen));
        let overrides = Overrides { monthly, ..Overrides::default() };
        let facts = AccountFacts { overrides, ..person(place, Insured::ALL[who], None) };
        let answer = decide(&facts, &rules).unwrap().answer;
        prop_assert_eq!(bounds(answer.credit), (fen, fen));
        prop_assert_eq!(answer.year.unwrap().total.fen(), fen * 12);
    }
}

#[test]
fn every_place_is_decided_or_refused_by_name() {
    let rules = rules();
    let (mut decided, mut refused, mut asks) = (0, 0, 0);
    for place in rules.places() {
        for insured in Insured::ALL {
            for month in 0..36 {
                let month = YearMonth::new(2024, 1).unwrap().plus(month);
                let own = Some(OwnBase::Salary(Money::from_fen(654_321)));
                let facts = AccountFacts { month, ..person(&place.adcode.to_string(), insured, own) };
                match decide(&facts, &rules) {
                    Ok(decision) => {
                        decided += 1;
                        let answer = decision.answer;
                        asks += u32::from(answer.credit == Credit::Unknown);
                        let bounds = answer.base.and_then(|base| base.floor.zip(base.ceiling));
                        assert!(bounds.is_none_or(|(floor, ceiling)| floor <= ceiling), "{}", place.name);
                        assert!(insured != Insured::Employed || answer.credit != Credit::Unknown);
                        if let Some(year) = answer.year {
                            assert_eq!(year.months.len(), 12);
                            let sum: u64 = year.months.iter().filter_map(|m| m.credit).map(Money::fen).sum();
                            assert_eq!(sum, year.total.fen(), "{}", place.name);
                        }
                    }
                    Err(CannotDecide::NothingInForce { quantity: Quantity::AccountRate, .. }) => {
                        assert!(insured == Insured::Employed && month.year() == 2024);
                        refused += 1;
                    }
                    Err(other) => panic!("{} {insured:?} {month}: {other:?}", place.name),
                }
            }
        }
    }
    println!(
        "account: {decided} decided, of them {asks} send the person to ask the office; {refused} refused"
    );
    let places = u32::try_from(rules.places().len()).unwrap();
    assert_eq!(refused, places * 12, "employees in 2024, before every place had changed over");
    assert_eq!(decided, places * 3 * 36 - refused);
}

/// A made-up place whose retired people get 100 yuan a month, 120 by a weaker page, and whose flexible tier has a share.
const MADE_UP: [(&str, &str); 3] = [
    ("rulebook.toml", crate::MADE_UP_RULEBOOK),
    (
        "sources/all.toml",
        r#"
[notice]
kind = "notice"
title = "甲文件"
date = "2026"
read = 2026-11-22
confidence = "official"

[page]
kind = "third-party"
title = "乙网页"
date = "2026"
read = 2026-11-22
confidence = "third-party"
"#,
    ),
    (
        "places/hunan.toml",
        r#"
[[place]]
adcode = "430000"
name = "湖南省"
short = "湖南"
kind = "province"
pinyin = "hunan"
initials = "hn"
capital = "430100"

[[place]]
adcode = "430100"
name = "长沙市"
short = "长沙"
kind = "city"
pinyin = "changsha"
initials = "cs"
area_code = "0731"

[[claim]]
place = "430100"
about = "account_retired"
from = 2026-01-01
value = 100
source = "notice"
confidence = "official"

[[claim]]
place = "430100"
about = "account_retired"
from = 2026-01-01
value = 120
source = "page"
confidence = "third-party"

[[claim]]
place = "430100"
about = "account_rate"
from = 2026-01-01
value = "3%"
when = { kind = "flexible" }
source = "notice"
confidence = "official"

[[claim]]
place = "100000"
about = "account_rate"
from = 2026-01-01
value = "2%"
when = { kind = "unit" }
source = "page"
confidence = "third-party"

[[claim]]
place = "430100"
about = "rate_individual"
steps = [{ from = 2026-01-01, value = "2.1%" }, { from = 2027-01-01, value = "2.2%" }]
when = { kind = "unit" }
source = "page"
confidence = "third-party"
"#,
    ),
];

#[test]
fn a_published_amount_for_the_retired_is_read_with_its_rival() {
    let rules = crate::made_up(&MADE_UP);
    let decision = decide(&person("430100", Insured::Retired, None), &rules).unwrap();
    assert_eq!(bounds(decision.answer.credit), (10_000, 10_000));
    assert_eq!(decision.answer.year.unwrap().total.fen(), 120_000);
    let [AccountFlip::OtherFigure { quantity: Quantity::AccountRetired, credit, .. }] =
        decision.answer.flips[..]
    else {
        panic!("the other page's figure: {:?}", decision.answer.flips)
    };
    assert_eq!(credit.fen(), 12_000);
    assert_eq!(decision.trace[0].finds, Item::AccountCredit);
}

/// Whom a claim speaks for is told of every group it names.
#[test]
fn a_claim_for_several_groups_names_them_all() {
    crate::in_each_language(|| {
        let named = |workers: &str| {
            let [rulebook, sources, (file, rules)] = MADE_UP;
            let first = "value = 100\n";
            assert_eq!(rules.matches(first).count(), 1);
            let rules = rules.replace(first, &format!("{first}when = {{ worker = {workers} }}\n"));
            let rules = crate::made_up(&[rulebook, sources, (file, &rules)]);
            let known = knowledge(Adcode::parse("430100").unwrap(), &rules, day("2026-11-22"));
            let rows = known.groups.iter().flat_map(|(_, rows)| rows);
            rows.filter_map(|row| row.whom.clone()).collect::<Vec<_>>()
        };
        let (men_and, women) = match crate::english() {
            true => ("men and women (formerly retiring at 50)", "women"),
            false => ("男、女（原来 50 岁退休）", "女"),
        };
        assert!(named(r#"["man", "woman50"]"#).contains(&men_and.to_owned()));
        assert!(named(r#"["woman50", "woman55"]"#).contains(&women.to_owned()));
    });
}

#[test]
fn a_published_share_for_flexible_employment_hangs_on_the_account_alone() {
    let rules = crate::made_up(&MADE_UP);
    let own = Some(OwnBase::Base(Money::from_fen(500_000)));
    let vague = person("430100", Insured::Flexible, own);
    // 5000 yuan at 3 %: 150 yuan; nothing where the tier has no account.
    let answer = decide(&vague, &rules).unwrap().answer;
    assert_eq!((bounds(answer.credit), answer.asks_account), ((0, 15_000), true));
    let told = AccountFacts { with_account: Some(true), ..vague.clone() };
    assert_eq!(bounds(decide(&told, &rules).unwrap().answer.credit), (15_000, 15_000));
    let none = AccountFacts { with_account: Some(false), ..vague };
    assert_eq!(decide(&none, &rules).unwrap().answer.credit, Credit::NoAccount);
}

/// The place's own rate of contribution goes before the national standard, and its next step is told.
#[test]
fn the_own_rate_goes_before_the_standard() {
    let rules = crate::made_up(&MADE_UP);
    let decision = decide(&employed("430100", 500_000), &rules).unwrap();
    // 5000 yuan at 2.1 %: 105 yuan; at 2.2 % from 2027: 110.
    assert_eq!(bounds(decision.answer.credit), (10_500, 10_500));
    let later = decision.answer.flips.iter().find_map(|flip| match flip {
        AccountFlip::LaterStep { from, credit, .. } => Some((*from, credit.fen())),
        _ => None,
    });
    assert_eq!(later, Some((day("2027-01-01"), 11_000)));
    let last = decision.trace.last().unwrap();
    assert_eq!((last.finds, &last.result), (Item::AccountYear, &Figure::Money(Money::from_fen(126_000))));
}
