//! The ways out of a gap in words: what is barred is not advised, what is hearsay is called so, and a cost that rests on the
//! national least says so. On the screen and on paper.

use crate::readings::{sentence, told};
use crate::snapshots::snapshot;
use crate::{day, facts, rules, said};
use yibao::reasoning::DateEntry;
use yibao::retirement::{self, MonthsEntry, RetirementForm};
use yibao::view::{Reading, WayCard};
use yibao::wording::spoken;

/// A man born in February 1966, retired since June 2026, asked on 22 November 2026.
fn man(place: &str, months: &str, tell: impl FnOnce(&mut RetirementForm)) -> Reading {
    let rules = rules();
    let mut form = RetirementForm {
        total: MonthsEntry::from_months(months),
        local: MonthsEntry::from_months(months),
        actual: MonthsEntry::from_months(months),
        ..facts::retirement_form(place, "man", "1966-02-15")
    };
    tell(&mut form);
    let facts = form.check(&rules, day("2026-11-22")).unwrap();
    spoken::retirement::reading(&retirement::decide(&facts, &rules).unwrap(), &rules)
}

/// 武汉, paid for by an employer: its own base and the rate of a lump sum typed in. Paying on monthly is barred there, by a
/// third party of 2022.
fn wuhan() -> Reading {
    man("420100", "340", |form| {
        form.kind = "unit".into();
        form.assumptions.base = "8000".into();
        form.assumptions.rate = "5".into();
    })
}

fn card<'a>(reading: &'a Reading, name: &str) -> &'a WayCard {
    let cards = &reading.ways.as_ref().unwrap().cards;
    cards.iter().find(|card| card.title.contains(name)).unwrap_or_else(|| panic!("no {name} in {cards:?}"))
}

fn point(card: &WayCard, heading: &str) -> Option<String> {
    card.points.iter().find(|(name, _)| *name == heading).map(|(_, says)| sentence(says))
}

#[test]
fn ways_out() {
    crate::in_each_language(|| {
        let text = [
            told("武汉, paid by an employer: monthly barred", &wuhan()),
            told(
                "上海, flexible: lump sum barred",
                &man("310000", "120", |form| form.kind = "flexible".into()),
            ),
            told("银川: a rate and no rule", &man("640100", "300", |_| ())),
            told("大连: monthly barred for all", &man("210200", "300", |_| ())),
            told("西宁: hearsay", &man("630100", "300", |_| ())),
            told("贵阳: perhaps enough", &man("520100", "297", |_| ())),
            told("深圳, tier 1: at the national least", &man("440300", "240", |form| form.tier = "1".into())),
        ];
        snapshot("ways.md", &text.concat());
    });
}

/// What is barred is told as such, with who says so, and nowhere advised: not in what to do, the figures, the table, the
/// picture or the figures to try.
#[test]
fn a_barred_way_is_not_advised() {
    crate::in_each_language(|| {
        let reading = wuhan();
        let ways = reading.ways.as_ref().unwrap();
        let monthly = card(&reading, said("按月接着缴", "paying monthly"));
        assert_eq!(
            sentence(&monthly.figure),
            said("查到的说法是不能这样办", "Not allowed, by what was found")
        );
        assert!(sentence(monthly.allowed.as_ref().unwrap()).contains("gucheng.com"), "{monthly:?}");
        let met = said("每月接着缴", "keep paying every month");
        let notes = reading.rows.iter().filter_map(|row| row.note.as_ref());
        let notes: Vec<_> = notes.map(sentence).collect();
        assert!(!notes.is_empty() && notes.iter().all(|note| !note.contains(met)), "{:?}", reading.rows);
        let next = sentence(&reading.next[0].what);
        assert!(next.contains("是不是只能一次补齐") && !next.contains("按月"), "{next}");
        let name = said("按月缴", "Monthly");
        assert!(ways.heads.len() > 1 && ways.heads.iter().all(|head| head != name), "{:?}", ways.heads);
        assert!(!ways.totals.is_empty(), "{ways:?}");
        assert!(ways.totals.iter().all(|row| row.len() == ways.heads.len()), "{:?}", ways.totals);
        let lines = ways.lines.as_ref().unwrap();
        assert!(lines.lines.len() == 2 && lines.lines.iter().all(|line| line.name != name), "{lines:?}");
        let ask = sentence(&ways.ask);
        assert!(ask.contains("听说退休后不能按月缴") && !ask.contains("每月多少钱"), "{ask}");
        // The other way round: who may pay on is told when.
        let flexible = man("420100", "340", |form| form.kind = "flexible".into());
        let notes = flexible.rows.iter().filter_map(|row| row.note.as_ref());
        assert!(notes.map(sentence).any(|note| note.contains(met)), "{:?}", flexible.rows);
        assert!(flexible.ways.unwrap().heads.iter().any(|head| head == name));
    });
}

/// Who still works and reaches the requirement before retiring pays on as always: nothing is barred in that.
#[test]
fn months_paid_until_retirement_are_told_all_the_same() {
    crate::in_each_language(|| {
        let reading = man("420100", "300", |form| {
            form.kind = "unit".into();
            form.born = DateEntry::from_text("1972-05-10");
            form.local = MonthsEntry::from_months("100");
        });
        let note = |at: usize| reading.rows[at].note.as_ref().map(sentence).unwrap_or_default();
        let met = said("每月接着缴", "keep paying every month");
        assert!(note(1).contains(met) && note(3).contains(met), "{:?}", reading.rows);
    });
}

/// What is said of the whole country is not the place's word, and the law comes first.
#[test]
fn the_law_comes_before_what_is_said_in_general() {
    crate::in_each_language(|| {
        let (law, general, local) = (
            said("法律怎么说", "What the law says"),
            said("一般的说法", "What is generally said"),
            said("当地怎么说", "What the local rule says"),
        );
        let yinchuan = man("640100", "300", |_| ());
        for name in [said("一次性补缴", "Lump-sum"), said("按月接着缴", "paying monthly")] {
            let card = card(&yinchuan, name);
            let headings: Vec<_> = card.points.iter().map(|(heading, _)| *heading).collect();
            assert_eq!(headings[..2], [law, general], "{card:?}");
            assert!(!headings.contains(&local), "{card:?}");
            let law = point(card, law).unwrap();
            assert!(
                law.contains("社会保险法") && law.contains("第二十七条") && law.contains("0951-12393"),
                "{law}"
            );
        }
        let titles = yinchuan.sources.iter().map(|source| source.title.clone()).collect::<Vec<_>>();
        assert!(titles.iter().any(|title| title.contains("社会保险法")), "{titles:?}");
        let shenzhen = man("440300", "240", |form| form.tier = "1".into());
        let card = card(&shenzhen, said("一次性补缴", "Lump-sum"));
        assert!(point(card, local).is_some() && point(card, law).is_none(), "{card:?}");
    });
}

/// What is safest by an article is not called a rule; what is safest by an official text is.
#[test]
fn hearsay_is_no_rule() {
    crate::in_each_language(|| {
        let safest = |reading: Reading| sentence(&reading.ways.unwrap().named[1]);
        let (online, rules) =
            (said("照网上的说法", "what is said online"), said("照查到的规定", "the rules found"));
        for (place, months) in [("630100", "300"), ("520100", "297"), ("420100", "340")] {
            let told = safest(man(place, months, |form| form.kind = "unit".into()));
            assert!(told.contains(online) && !told.contains(rules) && told.contains("12393"), "{told}");
        }
        for place in ["330100", "440300"] {
            let told = safest(man(place, "228", |_| ()));
            assert!(told.contains(rules) && !told.contains(online) && told.contains("12393"), "{told}");
        }
    });
}

/// Doing nothing is not the end of it where the years may be there.
#[test]
fn who_may_have_enough_is_not_told_otherwise() {
    crate::in_each_language(|| {
        let nothing = said("什么都不办", "Doing nothing");
        let maybe = man("520100", "297", |_| ());
        let figure = sentence(&card(&maybe, nothing).figure);
        let expected = said(
        "够了就照常享受；不够就没有职工退休医保",
        "If you have enough, you have the benefit as usual; if not, you don't have the retiree medical benefit",
    );
        assert_eq!(figure, expected);
        let short = man("210200", "300", |_| ());
        let none = said("也没有医保", "you have no medical insurance");
        assert!(sentence(&card(&short, nothing).figure).ends_with(none));
    });
}

/// The wait in resident insurance grows with every missed year.
#[test]
fn the_wait_grows() {
    crate::in_each_language(|| {
        let reading = man("210200", "300", |_| ());
        let wait =
            point(card(&reading, said("居民医保", "resident")), said("要不要等", "Waiting period")).unwrap();
        let (least, more) = (
            said("至少等 3个月", "at least 3 months"),
            said("每多断 1 年再加 1个月", "1 month more for each year"),
        );
        assert!(wait.contains(least) && wait.contains(more), "{wait}");
    });
}

/// What rests on the national least is not promised for life.
#[test]
fn cheapest_at_the_least_says_up_to_what_premium() {
    crate::in_each_language(|| {
        let crossing = |reading: &Reading| {
            let told = &reading.ways.as_ref().unwrap().crossings;
            told.iter().map(sentence).collect::<Vec<_>>().join(" ")
        };
        let tier = |form: &mut RetirementForm| form.tier = "1".into();
        let strong = said("先少的一直少", "Whichever of these ways costs less at first");
        let least = man("440300", "240", tier);
        let cheapest = sentence(&least.ways.as_ref().unwrap().named[0]);
        for told in [crossing(&least), cheapest] {
            assert!(
                told.contains("1,210.80") && told.contains(said("最低标准", "national minimum")),
                "{told}"
            );
            assert!(!told.contains(strong), "{told}");
        }
        // With growth it is the premium of the first year: 60 months at 403.60 yuan against twenty premiums, each 5 % more.
        let grows = man("440300", "240", |form| {
            tier(form);
            form.assumptions.growth = "5".into();
        });
        let told = sentence(&grows.ways.as_ref().unwrap().named[0]);
        assert!(told.contains("732.35") && told.contains(said("第一年", "first year")), "{told}");
        // The person's own premium is what it is.
        let own = man("440300", "240", |form| {
            tier(form);
            form.assumptions.premium = "400".into();
        });
        assert!(crossing(&own).contains(strong), "{}", crossing(&own));
    });
}

/// On paper as on the screen: what is barred or not confirmed stands with its way, and no total of what is barred.
#[cfg(feature = "render")]
mod paper {
    use super::{man, said, wuhan};
    use yew::prelude::*;
    use yibao::app::{paper, Asked};
    use yibao::view::Reading;

    #[derive(Properties)]
    struct Of {
        reading: Reading,
    }

    impl PartialEq for Of {
        fn eq(&self, _: &Self) -> bool {
            false
        }
    }

    #[component]
    fn Sheet(of: &Of) -> Html {
        let asked = Asked {
            name: String::new(),
            question: "retirement",
            title: "",
            line: String::new(),
            facts: Vec::new(),
            today: None,
            on: String::new(),
        };
        paper("", &asked, &of.reading)
    }

    fn printed(reading: Reading) -> String {
        let renderer = yew::LocalServerRenderer::<Sheet>::with_props(Of { reading });
        crate::pages::futures_lite(renderer.hydratable(false).render())
    }

    #[test]
    fn a_barred_way_is_barred_on_paper() {
        let sheet = printed(wuhan());
        assert!(sheet.contains(said("查到的说法是不能这样办", "Not allowed, by what was found")), "{sheet}");
        assert!(sheet.contains("gucheng.com"), "{sheet}");
        let column = |name: &str| format!("<th scope=\"col\">{name}</th>");
        assert!(!sheet.contains(&column(said("按月缴", "Monthly"))), "{sheet}");
        assert!(sheet.contains(&column(said("一次补", "Lump sum"))), "{sheet}");
        assert!(!sheet.contains(said("每月 400", "400 a month")), "{sheet}");
    }

    #[test]
    fn what_is_not_confirmed_is_not_so_on_paper() {
        let sheet = printed(man("640100", "300", |_| ()));
        let ask = said(
            "没有查到当地让不让这样办，先打电话问",
            "Whether the local office allows this was not found",
        );
        assert_eq!(sheet.matches(ask).count(), 2, "{sheet}");
    }
}
