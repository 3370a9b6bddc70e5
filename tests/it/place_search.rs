//! Finding a place by what people type.

use crate::rules;
use yibao::app::place_search::{matching, settled};
use yibao::wording::spoken::place_name;

/// Short names of what a text finds, in order.
fn offered(text: &str) -> Vec<String> {
    let rules = rules();
    matching(text, &rules).iter().map(|place| place.name.to_owned()).collect()
}

/// The name of the place a text is settled as when the field is left.
fn taken(text: &str) -> Option<String> {
    settled(text, &rules()).map(|place| place.name.to_owned())
}

#[test]
fn names_pinyin_initials_and_codes_find_a_place() {
    crate::in_each_language(|| {
        for text in ["长沙", "长沙市", "changsha", "chang sha", "CHANGSHA", " 长 沙　", "cs", "4301", "沙市"]
        {
            assert!(offered(text).contains(&"长沙市".to_owned()), "{text}: {:?}", offered(text));
        }
        assert_eq!(offered("bei jing"), ["北京市"]);
        assert_eq!(offered("xi'an").first().map(String::as_str), Some("西安市"));
        assert_eq!(offered("　"), [""; 0]);
    });
}

#[test]
fn a_province_may_come_first() {
    crate::in_each_language(|| {
        for text in [
            "湖南省长沙",
            "湖南长沙",
            "湖南省长沙市",
            "湖南 长沙",
            "hunan changsha",
            "湖南cs",
            "湖南省长沙市岳麓区",
        ] {
            assert_eq!(offered(text), ["长沙市"], "{text}");
        }
        assert_eq!(offered("广东省广州市"), ["广州市"]);
        assert_eq!(offered("广西自治区南宁"), ["南宁市"]);
        assert_eq!(offered("新疆维吾尔自治区和田"), ["和田地区"]);
        assert_eq!(taken("湖南省长沙").as_deref(), Some("长沙市"));
        assert_eq!(taken("湖南长沙市").as_deref(), Some("长沙市"));
        assert_eq!(taken("吉林省吉林").as_deref(), Some("吉林市"));
        assert_eq!(taken("湖南省南京"), None, "not in that province");
        assert_eq!(offered("湖南省南京"), [""; 0]);
    });
}

#[test]
fn a_province_offers_its_cities_and_then_its_office() {
    crate::in_each_language(|| {
        let jiangsu = offered("江苏");
        assert_eq!(jiangsu.len(), 14, "{jiangsu:?}");
        assert_eq!((jiangsu[0].as_str(), jiangsu[13].as_str()), ("南京市", "江苏省"));
        for text in ["江苏省", "jiangsu", "jiang su", "js"] {
            assert_eq!(offered(text), jiangsu, "{text}");
        }
        for (text, city, office) in [
            ("新疆", "乌鲁木齐市", "新疆维吾尔自治区"),
            ("西藏自治区", "拉萨市", "西藏自治区"),
            ("内蒙古", "呼和浩特市", "内蒙古自治区"),
            ("海南", "海口市", "海南省"),
        ] {
            let places = offered(text);
            assert!(places.len() > 6 && places.contains(&city.to_owned()), "{text}: {places:?}");
            assert_eq!(places.last().map(String::as_str), Some(office), "{text}");
        }
        assert_eq!(
            offered("吉林").first().map(String::as_str),
            Some("吉林市"),
            "a city of the same name is first"
        );
        let office = if crate::english() { "Hunan provincial" } else { "湖南省直" };
        assert_eq!(offered(office), ["湖南省"], "what only the office is called");
    });
}

#[test]
fn the_name_of_a_province_is_no_choice() {
    crate::in_each_language(|| {
        for text in ["江苏", "江苏省", "新疆", "吉林", "海南", "Jiangsu", "jiangsu"] {
            assert_eq!(taken(text), None, "{text}");
        }
        assert_eq!(taken("吉林市").as_deref(), Some("吉林市"));
        assert_eq!(taken("海南州").as_deref(), Some("海南藏族自治州"));
        assert_eq!(taken("重庆").as_deref(), Some("重庆市"));
    });
}

#[test]
fn every_place_is_settled_by_the_name_its_list_shows() {
    crate::in_each_language(|| {
        let rules = rules();
        for place in rules.places() {
            let shown = yibao::wording::spoken::place_in_full(place, &rules);
            assert_eq!(settled(&shown, &rules), Some(place), "{shown}");
            // What is left of it after a backspace still finds it.
            let mut cut = shown.clone();
            cut.pop();
            assert!(matching(&cut, &rules).contains(&place), "{cut}");
        }
    });
}

#[test]
fn long_names_go_by_the_ends_people_give_them() {
    crate::in_each_language(|| {
        for (text, name) in [
            ("恩施州", "恩施土家族苗族自治州"),
            ("恩施自治州", "恩施土家族苗族自治州"),
            ("阿克苏地区", "阿克苏地区"),
            ("锡林郭勒盟", "锡林郭勒盟"),
        ] {
            assert_eq!(taken(text).as_deref(), Some(name));
            assert_eq!(offered(text).first().map(String::as_str), Some(name));
        }
    });
}

/// A county or a district that is not in the data may be anywhere; only the city it is said to lie in is offered.
#[test]
fn what_is_not_in_the_data_is_not_guessed() {
    crate::in_each_language(|| {
        for text in ["昆山", "义乌", "长沙县", "遵义县", "浦东新区", "朝阳区", "湖南长沙县", "某某"]
        {
            assert_eq!(offered(text), [""; 0], "{text}");
            assert_eq!(taken(text), None, "{text}");
        }
        assert_eq!(offered("上海浦东新区"), ["上海市"]);
        assert_eq!(offered("北京市朝阳区"), ["北京市"]);
        assert_eq!(offered("苏州市昆山"), ["苏州市"]);
        assert_eq!(taken("上海浦东新区"), None, "offered, not chosen");
    });
}

/// What is looked at first where a name may be that of two places (`wording::spoken::names`).
#[test]
fn places_of_one_name_have_one_pinyin() {
    crate::in_each_language(|| {
        let (rules, mut pairs) = (rules(), 0);
        for one in rules.places() {
            for other in rules.places().iter().filter(|other| other.adcode > one.adcode) {
                if place_name(one) == place_name(other) {
                    assert_eq!(one.pinyin, other.pinyin, "{} and {}", one.name, other.name);
                    pairs += 1;
                }
            }
        }
        // 苏州 and 宿州, 台州 and 泰州, and the like; in Chinese no two names are the same.
        assert_eq!(pairs > 0, crate::english(), "{pairs}");
    });
}

/// Former names and codes (national codes of administrative divisions, changes since 1994), and what people call a place beside
/// its name: the place of today is offered.
#[test]
fn former_names_and_codes_find_the_place_of_today() {
    crate::in_each_language(|| {
        for (text, name) in [
            ("襄樊", "襄阳市"),
            ("襄樊市", "襄阳市"),
            ("思茅", "普洱市"),
            ("思茅地区", "普洱市"),
            ("532700", "普洱市"),
            ("莱芜", "济南市"),
            ("莱芜市", "济南市"),
            ("山东莱芜", "济南市"),
            ("371200", "济南市"),
            ("淮阴", "淮安市"),
            ("伊克昭盟", "鄂尔多斯市"),
            ("352100", "南平市"),
            ("雄安", "雄安新区"),
            ("133100", "雄安新区"),
            ("第八师", "石河子市"),
            ("八师", "石河子市"),
            ("兵团第八师", "石河子市"),
            ("第八师石河子市", "石河子市"),
            ("新疆兵团第十四师", "昆玉市"),
            ("xiangfan", "襄阳市"),
        ] {
            assert_eq!(offered(text).first().map(String::as_str), Some(name), "{text}");
        }
        assert_eq!(taken("襄樊").as_deref(), Some("襄阳市"));
        assert_eq!(taken("思茅市").as_deref(), Some("普洱市"));
        assert_eq!(taken("第八师").as_deref(), Some("石河子市"));
        assert_eq!(taken("巢湖"), None, "it was divided among three cities");
        assert_eq!(offered("巢湖"), ["合肥市", "芜湖市", "马鞍山市"]);
        for text in ["兵团", "新疆兵团", "生产建设兵团", "新疆生产建设兵团"] {
            assert_eq!(offered(text).len(), 13, "{text}: {:?}", offered(text));
            assert_eq!(taken(text), None, "{text}");
        }
    });
}

/// A city with the name of a part of it behind, as people say it: the city is offered, and nothing is chosen.
#[test]
fn a_part_of_a_city_offers_the_city() {
    crate::in_each_language(|| {
        for (text, name) in [("济南莱芜", "济南市"), ("苏州工业园区", "苏州市"), ("苏州昆山", "苏州市")]
        {
            assert_eq!(offered(text), [name], "{text}");
            assert_eq!(taken(text), None, "{text}");
        }
    });
}
