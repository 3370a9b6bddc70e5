//! The page on data and sources against the data files: everything in them is listed once, and said to be known as well as they say.

use crate::data_files::{claims, in_force, places, sources, statements, steps, text};
use crate::pages::rendered;
use crate::said;
use toml::Table;
use yibao::app::Route;

/// Levels of confidence as the data has them, worst first.
const LEVELS: [&str; 4] = ["recalled", "third-party", "quoted", "official"];

/// How a level is said.
fn level_said(level: &str) -> &'static str {
    match level {
        "official" => said("看过官方原文", "official text read"),
        "quoted" => said("别处引用的官方文件", "official text, quoted elsewhere"),
        "third-party" => said("第三方说法", "third party"),
        "recalled" => said("未核实", "not verified"),
        other => panic!("no level: {other}"),
    }
}

/// What is read of a piece of a page: each text between two tags.
fn texts(html: &str) -> Vec<String> {
    let html = html.replace("&#x27;", "'").replace("&#39;", "'").replace("&quot;", "\"");
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    let read = pieces.map(|piece| piece.trim().replace("&amp;", "&"));
    read.filter(|piece| !piece.is_empty()).collect()
}

/// The items of a list, without what stands before the first.
fn items(html: &str) -> Vec<&str> {
    html.split("<li>").skip(1).collect()
}

/// What stands between the first of two marks and the next of the other.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = html.split_once(from).unwrap_or_else(|| panic!("no {from}"));
    rest.split_once(to).unwrap_or_else(|| panic!("no {to} after {from}")).0
}

#[test]
fn every_source_is_listed_once() {
    let sources = sources();
    assert!(sources.len() > 300, "{}", sources.len());
    crate::in_each_language(|| {
        let page = rendered(Route::Sources);
        let listed: Vec<_> =
            items(between(&page, "<ol class=\"sources\">", "</ol>")).into_iter().map(texts).collect();
        // In the order of what they are cited as.
        let expected: Vec<_> = sources
            .values()
            .map(|source| {
                let parts = ["title", "doc_no", "issuer", "date"].map(|key| text(source, key));
                let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
                vec![line, level_said(&text(source, "confidence").unwrap()).to_owned()]
            })
            .collect();
        for (listed, expected) in listed.iter().zip(&expected) {
            assert_eq!(listed, expected);
        }
        assert_eq!(listed.len(), expected.len());
    });
}

/// How well it is known, in whose data anybody can look it up, how many months have to be paid in all for a man of whom nothing else
/// is told: what the place says itself goes before what its whole province says; of several, the best known.
fn total_known(place: &str, claims: &[Table], today: &str) -> &'static str {
    let province = format!("{}0000", &place[..2]);
    let begun = |claim: &&Table| {
        steps(claim).iter().any(|step| text(step, "from").is_none_or(|from| *from <= *today))
    };
    let about = |claim: &&Table| text(claim, "about").as_deref() == Some("total_months") && in_force(claim);
    let of_place = |claim: &&Table| text(claim, "place").as_deref() == Some(place);
    let of_province = |claim: &&Table| {
        text(claim, "place").as_deref() == Some(province.as_str()) && claim.contains_key("reach")
    };
    let found: Vec<_> = claims.iter().filter(about).filter(begun).collect();
    let mut found_here: Vec<_> = found.iter().copied().filter(of_place).collect();
    if found_here.is_empty() {
        found_here = found.into_iter().filter(of_province).collect();
    }
    // Which worker it speaks of is told; whatever else it speaks of is not.
    let for_all = |claim: &&Table| {
        let when = claim.get("when").and_then(toml::Value::as_table);
        when.is_none_or(|when| when.keys().all(|key| key == "worker"))
    };
    let level = |claim: &Table| {
        let level = text(claim, "confidence").unwrap();
        LEVELS.iter().position(|known| *known == level).unwrap()
    };
    match (found_here.len(), found_here.iter().copied().filter(for_all).map(level).max()) {
        (0, _) => said("没查到，要问", "not found, please ask"),
        (_, None) => said("看个人情况", "depends on the person"),
        (_, Some(best)) => level_said(LEVELS[best]),
    }
}

#[test]
fn every_place_is_listed_once_under_its_province() {
    let (places, claims) = (places(), claims());
    assert!(places.len() > 390, "{}", places.len());
    let rulebook =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/rulebook.toml")).unwrap();
    let today = text(&rulebook.parse().unwrap(), "as_of").unwrap();
    crate::in_each_language(|| {
        let page = rendered(Route::Sources);
        let list = between(&page, "<div>\n<details>", "<ol class=\"sources\">");
        let mut listed = Vec::new();
        for province in list.split("<summary>").skip(1).filter(|part| part.contains("<ul class=\"places\">"))
        {
            let heading = texts(province).remove(0);
            for item in items(between(province, "<ul class=\"places\">", "</ul>")) {
                let place = &places[between(item, "href=\"../place/#", "\"")];
                listed.push(text(place, "adcode").unwrap());
                let code = listed.last().unwrap();
                let province = &places[&format!("{}0000", &code[..2])];
                let read = texts(item);
                assert_eq!(read.len(), 2, "{item}");
                assert_eq!(read[1], total_known(code, &claims, &today), "{item}");
                if crate::english() {
                    // In letters alone; which ones, the samples below and names.rs tell.
                    let chinese = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
                    assert!(!read[0].is_empty() && !read[0].contains(chinese), "{item}");
                    let of_it = read[0].starts_with(&heading) || read[0].ends_with(&format!("({heading})"));
                    assert!(of_it, "{item}");
                    continue;
                }
                let name = text(place, "name").unwrap();
                let in_full = match text(place, "kind").as_deref() {
                    Some("province") => format!("{name}（省本级、省直单位）"),
                    Some("municipality") => name,
                    _ => format!("{name}（{}）", text(province, "short").unwrap()),
                };
                assert_eq!((heading.as_str(), &read[0]), (&*text(province, "name").unwrap(), &in_full));
            }
        }
        assert_eq!(listed, places.keys().cloned().collect::<Vec<_>>());
    });
}

#[test]
fn what_there_is_is_counted() {
    let claims = claims();
    let all: usize = claims.iter().map(statements).sum();
    assert!(all > 1300, "{all}");
    crate::in_each_language(|| {
        let page = rendered(Route::Sources);
        let mut expected = vec![
            (said("能选的地方", "Places to choose from").to_owned(), places().len()),
            (said("来源文件", "Source documents").to_owned(), sources().len()),
            (said("有来源的说法", "Sourced statements").to_owned(), all),
        ];
        for level in LEVELS.into_iter().rev() {
            let of_level = claims.iter().filter(|claim| text(claim, "confidence").as_deref() == Some(level));
            let label = format!("{}{}", said("其中：", "of these: "), level_said(level));
            expected.push((label, of_level.map(statements).sum()));
        }
        let expected: Vec<_> =
            expected.into_iter().flat_map(|(label, count)| [label, count.to_string()]).collect();
        assert_eq!(texts(between(&page, "<dl class=\"rows\">", "</dl>")), expected);
    });
}

/// A few written out by hand: what is quoted, what is ours, a name with an ü, a municipality, what nobody knows.
#[test]
fn samples() {
    crate::in_each_language(|| {
        let page = rendered(Route::Sources).replace(">\n<", "><");
        let samples = if crate::english() {
            [
                "<h1>Data and sources</h1>",
                "<a href=\"../place/#100000\" class=\"block\">See the national rules</a>",
                "<a href=\"../changes/#expiring\" class=\"block\">What expires</a>",
                "<summary>Beijing</summary><ul class=\"places\"><li><a href=\"../place/#110000\">Beijing</a><span class=\"confidence\">official text, quoted elsewhere</span></li></ul>",
                "<a href=\"../place/#130000\">Hebei (provincial office)</a>",
                "<a href=\"../place/#141100\">Lüliang (Shanxi)</a>",
                "<a href=\"../place/#130500\">Xingtai (Hebei)</a><span class=\"confidence\">not found, please ask</span>",
                "<a href=\"../place/#659001\">Shihezi (Xinjiang)</a>",
                "<summary>Tibet (Xizang)</summary>",
                "<li><span lang=\"zh-CN\">国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见 · 国办发〔2021〕14号 · 国务院办公厅 · 2021-04</span><span class=\"confidence\">official text, quoted elsewhere</span></li>",
                "<li>@vant/area-data 2.1.0 · youzan/vant<span class=\"confidence\">third party</span></li>",
            ]
        } else {
            [
                "<h1>数据与来源</h1>",
                "<a href=\"../place/#100000\" class=\"block\">看全国规定</a>",
                "<a href=\"../changes/#expiring\" class=\"block\">要过期的</a>",
                "<summary>北京市</summary><ul class=\"places\"><li><a href=\"../place/#110000\">北京市</a><span class=\"confidence\">别处引用的官方文件</span></li></ul>",
                "<a href=\"../place/#130000\">河北省（省本级、省直单位）</a>",
                "<a href=\"../place/#141100\">吕梁市（山西）</a>",
                "<a href=\"../place/#130500\">邢台市（河北）</a><span class=\"confidence\">没查到，要问</span>",
                "<a href=\"../place/#659001\">石河子市（新疆）</a>",
                "<summary>西藏自治区</summary>",
                "<li>国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见 · 国办发〔2021〕14号 · 国务院办公厅 · 2021-04<span class=\"confidence\">别处引用的官方文件</span></li>",
                "<li>@vant/area-data 2.1.0 · youzan/vant<span class=\"confidence\">第三方说法</span></li>",
            ]
        };
        for sample in samples {
            assert_eq!(page.matches(sample).count(), 1, "{sample}");
        }
    });
}
