//! Where to go: every channel of the two articles is there, every province has a way, and the guide read as a whole.

use crate::rules;
use crate::snapshots::snapshot;
use std::collections::BTreeSet;
use yibao::evidence::Adcode;
use yibao::guidance::{materials, menus, routes, MeansOfPerson, Wanted};
use yibao::rulebook::{Answers, Path, Purpose, Rulebook};
use yibao::wording::spoken::guidance::guide;

/// Statement of an article (article, locator as in `briefs.tsv`), and the step it became: `channel/path#step`, with the
/// menu name if it names one, or `material:id`.
const CHANNELS: &str = include_str!("brief-channels.tsv");
const STATEMENTS: &str = include_str!("briefs.tsv");
/// Capitals of the 31 provinces and their area codes. Typed by hand from the numbering plan of the fixed network (固定电话
/// 长途区号); 西安 029, 武汉 027, 成都 028 and the like are in every telephone book. Not read from this project's data.
const AREA_CODES: &str = include_str!("area-codes.tsv");

/// Where the articles speak of channels: beginnings of the locators of such statements.
const SECTIONS: [&str; 13] = [
    "办理时间·",
    "特殊情况·保持联系",
    "特殊情况·准备材料",
    "退休缴费·注意事项·咨询",
    "查询进度·",
    "线上办理·",
    "线下办理·",
    "温馨提示·信息准确",
    "温馨提示·窗口",
    "其他渠道·",
    "多久到账·保持联系",
    "多久到账·准备材料",
    "余额查询·",
];
/// Statements in those sections that are of time or money, not of a channel.
const NO_CHANNEL: [&str; 5] = [
    "查询进度·时间节点",
    "查询进度·时间节点·何时查",
    "余额查询·注意·归个人",
    "余额查询·注意·基数",
    "余额查询·注意·灵活就业",
];

fn place(code: &str) -> Option<Adcode> {
    Some(Adcode::parse(code).unwrap())
}

fn path<'a>(id: &str, rules: &'a Rulebook) -> &'a Path {
    let (channel, path) = id.split_once('/').unwrap();
    let channel = rules.channels.iter().find(|found| found.id == channel);
    let found = channel.and_then(|channel| channel.paths.iter().find(|found| found.id == path));
    found.unwrap_or_else(|| panic!("no path {id}"))
}

#[test]
fn every_channel_of_the_articles_is_a_step() {
    crate::in_each_language(|| {
        let rules = rules();
        let cited =
            |sources: &[usize], brief: &str| sources.iter().any(|index| rules.sources[*index].id == brief);
        let mut mapped = BTreeSet::new();
        let mut paths = BTreeSet::new();
        for row in CHANNELS.lines() {
            let [brief, locator, target] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
            mapped.insert((brief, locator));
            if let Some(id) = target.strip_prefix("material:") {
                let found = rules.materials.iter().any(|one| one.id == id && cited(&one.sources, brief));
                assert!(found, "{row}: no such material with that source");
                continue;
            }
            let (id, step) = target.split_once('#').unwrap();
            let (step, menu) = step.split_once(' ').map_or((step, None), |(step, menu)| (step, Some(menu)));
            let found = path(id, &rules);
            paths.insert((brief, id.to_owned()));
            assert!(cited(&found.sources, brief), "{row}: {id} does not name the article");
            assert!((1..=found.steps.len()).contains(&step.parse().unwrap()), "{row}: no such step");
            if let Some(name) = menu {
                let named = |menu: &&yibao::rulebook::Menu| menu.name == name && cited(&[menu.source], brief);
                assert!(found.menus.iter().any(|menu| named(&menu)), "{row}: no such menu name");
            }
        }
        // The other way round: nothing in those sections was left out, and nothing claims an article that doesn't say it.
        let mut asked_for = BTreeSet::new();
        for row in STATEMENTS.lines() {
            let fields: Vec<&str> = row.split('\t').collect();
            let (brief, locator) = (fields[0], fields[4]);
            if SECTIONS.iter().any(|section| locator.starts_with(section)) && !NO_CHANNEL.contains(&locator) {
                // A locator that names the section alone heads a figure.
                asked_for.insert((brief, locator));
            }
        }
        let missing: Vec<_> = asked_for.difference(&mapped).collect();
        assert!(missing.is_empty(), "no step for {missing:?}");
        let known: BTreeSet<_> = STATEMENTS.lines().map(|row| row.split('\t').nth(4).unwrap()).collect();
        let invented: Vec<_> = mapped.iter().filter(|(_, locator)| !known.contains(locator)).collect();
        assert!(invented.is_empty(), "no such statement: {invented:?}");
        for channel in &rules.channels {
            for path in &channel.paths {
                for brief in ["brief-chongqing", "brief-yinchuan"] {
                    let id = format!("{}/{}", channel.id, path.id);
                    let listed = paths.contains(&(brief, id.clone()));
                    assert_eq!(cited(&path.sources, brief), listed, "{id} and {brief}");
                }
                for menu in &path.menus {
                    let source = &rules.sources[menu.source].id;
                    if source.starts_with("brief-") {
                        let row = format!("{}/{}#", channel.id, path.id);
                        let listed =
                            CHANNELS.lines().any(|line| line.contains(&row) && line.ends_with(&menu.name));
                        assert!(listed, "menu {} of {source} is not in the table", menu.name);
                    }
                }
            }
        }
        println!("guidance: {} channel statements, {} rows", asked_for.len(), CHANNELS.lines().count());
        assert!(asked_for.len() >= 40, "only {} statements", asked_for.len());
    });
}

#[test]
fn every_province_has_a_way_and_its_capital_the_right_number() {
    crate::in_each_language(|| {
        let rules = rules();
        let mut provinces = BTreeSet::new();
        for row in AREA_CODES.lines() {
            let [code, name, area] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
            let capital = rules.place(place(code).unwrap()).unwrap();
            assert_eq!(capital.short, name);
            provinces.insert(capital.adcode.province());
            for purpose in Purpose::ALL {
                for has in MeansOfPerson::ALL.map(Some).into_iter().chain([None]) {
                    let told = guide(Wanted { place: place(code), purpose, has }, &rules);
                    assert_eq!(told.hotline, format!("{area}-12393"), "{name}");
                    let usable = told.routes.iter().any(|route| route.answers == Answers::Fully);
                    assert!(usable, "{name}: no way to {purpose:?} with {has:?}");
                    let open =
                        told.routes.iter().flat_map(|route| &route.steps).any(|step| step.contains('{'));
                    assert!(!open, "{name}: a step with a gap");
                }
            }
            for purpose in [Purpose::QueryProgress, Purpose::QueryBalance, Purpose::QueryContributions] {
                let told =
                    guide(Wanted { place: place(code), purpose, has: Some(MeansOfPerson::Phone) }, &rules);
                let dialled = told.routes.iter().find_map(|route| route.dial.clone());
                assert_eq!(dialled, Some(format!("{area}12393")), "{name} {purpose:?}");
            }
        }
        assert_eq!(provinces.len(), 31);
    });
}

#[test]
fn what_the_person_has_comes_first_and_what_to_avoid_last() {
    crate::in_each_language(|| {
        let rules = rules();
        let (mut with_others, mut with_avoided) = (0, 0);
        for purpose in Purpose::ALL {
            for has in MeansOfPerson::ALL {
                let found = routes(Wanted { place: place("640100"), purpose, has: Some(has) }, &rules);
                let fits = |at: &usize| MeansOfPerson::for_means(found[*at].channel.means) == has;
                let avoided = |at: &usize| found[*at].path.answers == Answers::Avoid;
                let last_fit = (0..found.len()).filter(|at| fits(at) && !avoided(at)).max();
                let first_other = (0..found.len()).find(|at| !fits(at));
                if let (Some(fit), Some(other)) = (last_fit, first_other) {
                    assert!(fit < other, "{purpose:?} {has:?}");
                    with_others += 1;
                }
                let first_avoided = (0..found.len()).find(avoided).unwrap_or(found.len());
                assert!((first_avoided..found.len()).all(|at| avoided(&at)), "{purpose:?} {has:?}");
                with_avoided += usize::from(first_avoided < found.len());
            }
        }
        assert!(with_others > 5 && with_avoided > 0, "{with_others} with others, {with_avoided} to avoid");
    });
}

/// 南京's menu names were seen in 江苏; somebody there sees them first, and somebody in 宁夏 sees them too.
#[test]
fn menu_names_of_the_own_province_come_first_and_none_is_lost() {
    crate::in_each_language(|| {
        let rules = rules();
        let progress = path("national-app/progress", &rules);
        let names = |code: &str| -> Vec<String> {
            menus(progress, place(code)).iter().map(|menu| menu.name.to_owned()).collect()
        };
        assert_eq!(names("320500")[..2], ["关系转移申请进度查询", "业务办理进度查询"]);
        assert_eq!(names("640100")[..2], ["转移接续查询", "转移接续申请查询"]);
        assert_eq!(names("640100").len(), 4);
    });
}

#[test]
fn the_nearer_account_of_a_document_counts() {
    crate::in_each_language(|| {
        let rules = rules();
        let need = |code: &str| {
            let wanted = Wanted {
                place: place(code),
                purpose: Purpose::ApplyTransfer,
                has: Some(MeansOfPerson::Counter),
            };
            let found = materials(wanted, &rules);
            let voucher: Vec<_> = found.iter().filter(|material| material.id == "voucher").collect();
            assert_eq!(voucher.len(), 1, "{code}");
            voucher[0].need.id()
        };
        assert_eq!(need("640100"), "depends");
        assert_eq!(need("320500"), "yes");
        assert_eq!(need("350200"), "no");
    });
}

fn told(code: &str, purpose: Purpose, has: Option<MeansOfPerson>) -> String {
    let rules = rules();
    let guide = guide(Wanted { place: place(code), purpose, has }, &rules);
    let mut text =
        format!("## {} ({})\n{}\n", guide.title, has.map_or("any", MeansOfPerson::id), guide.hotline);
    for route in &guide.routes {
        text.push_str(&format!("\n### {} [{}]\n", route.name, route.confidence));
        for line in route.warning.iter() {
            text.push_str(&format!("!! {line}\n"));
        }
        for (at, step) in route.steps.iter().enumerate() {
            text.push_str(&format!("{}. {step}\n", at + 1));
        }
        for menu in &route.menus {
            let seen = menu.seen.as_ref().map(|seen| format!(" ({seen})")).unwrap_or_default();
            text.push_str(&format!("   * {}{seen}\n", menu.name));
        }
        for line in route.shows.iter() {
            text.push_str(&format!("+ {line}\n"));
        }
        for line in route.shows_not.iter() {
            text.push_str(&format!("- {line}\n"));
        }
    }
    text.push('\n');
    for item in &guide.checklist {
        let note = item.note.clone().unwrap_or_default();
        text.push_str(&format!("[ ] {} ({}, {}) {note}\n", item.name, item.need_text, item.confidence));
    }
    text + "\n"
}

#[test]
fn guides() {
    crate::in_each_language(|| {
        let text = [
            told("640100", Purpose::QueryProgress, Some(MeansOfPerson::Smartphone)),
            told("640100", Purpose::QueryBalance, None),
            told("350200", Purpose::ApplyTransfer, Some(MeansOfPerson::Counter)),
            told("320100", Purpose::ApplyTransfer, Some(MeansOfPerson::Smartphone)),
            told("320100", Purpose::Complain, Some(MeansOfPerson::Phone)),
        ];
        snapshot("guides.md", &text.concat());
    });
}
