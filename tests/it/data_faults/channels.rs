//! Faults of channels and of what to bring.

use super::{check, Case};

const FILE: &str = "channels/all.toml";

const CHANNELS: &[Case] = &[
    (
        "unknown block",
        FILE,
        "",
        "\n[[line]]\n",
        &["data/channels/all.toml:65: unknown field `line`, expected `channel` or `material`"],
    ),
    (
        "unknown key of a channel",
        FILE,
        "name = \"湖南 APP\"",
        "name = \"湖南 APP\"\nurl = \"https://www.gov.cn\"",
        &["data/channels/all.toml:32: unknown field `url`, expected one of `id`, `name`, `means`, `place`, \
           `reach`, `path`"],
    ),
    (
        "entered twice",
        FILE,
        "id = \"hunan-app\"",
        "id = \"national-app\"",
        &["data/channels/all.toml:29: channel `national-app` is entered twice"],
    ),
    (
        "capitals in an id",
        FILE,
        "id = \"hunan-app\"",
        "id = \"HunanApp\"",
        &["data/channels/all.toml:29: id `HunanApp`: use a-z, 0-9 and -"],
    ),
    (
        "unknown means",
        FILE,
        "name = \"湖南 APP\"\nmeans = \"app\"",
        "name = \"湖南 APP\"\nmeans = \"fax\"",
        &["data/channels/all.toml:29: means `fax`: expected one of app, mini, alipay, wechat, web, phone, \
           counter, machine, pharmacy, community"],
    ),
    (
        "unknown place",
        FILE,
        "means = \"app\"\nplace = \"430000\"",
        "means = \"app\"\nplace = \"440000\"",
        &["data/channels/all.toml:29: unknown place `440000`"],
    ),
    (
        "reach at a city",
        FILE,
        "means = \"app\"\nplace = \"430000\"",
        "means = \"app\"\nplace = \"430100\"",
        &["data/channels/all.toml:29: reach `province` belongs to what is filed at a province"],
    ),
    (
        "reach nowhere known",
        FILE,
        "place = \"430000\"\nreach = \"province\"\n\n[[channel.path]]",
        "place = \"430000\"\nreach = \"city\"\n\n[[channel.path]]",
        &["data/channels/all.toml:29: reach `city`: expected province"],
    ),
    (
        "filed at a province for itself alone",
        FILE,
        "place = \"430000\"\nreach = \"province\"\n\n[[channel.path]]",
        "place = \"430000\"\n\n[[channel.path]]",
        &[],
    ),
    (
        "no path",
        FILE,
        "",
        "\n[[channel]]\nid = \"empty\"\nname = \"空\"\nmeans = \"web\"\nplace = \"430100\"\n",
        &["data/channels/all.toml:65: a channel without a path"],
    ),
];

const PATHS: &[Case] = &[
    (
        "unknown key of a path",
        FILE,
        "shows_not = \"钱哪天到\"",
        "hides = \"钱哪天到\"",
        &["data/channels/all.toml:16: unknown field `hides`, expected one of `id`, `purposes`, `steps`, \
           `menus`, `shows`, `shows_not`, `warning`, `answers`, `sources`, `confidence`"],
    ),
    (
        "entered twice",
        FILE,
        "id = \"old\"",
        "id = \"progress\"",
        &["data/channels/all.toml:20: path `progress` is entered twice"],
    ),
    (
        "unknown purpose",
        FILE,
        "purposes = [\"queryProgress\"]",
        "purposes = [\"queryprogress\"]",
        &["data/channels/all.toml:7: purposes `queryprogress`: expected one of applyTransfer, queryProgress, \
           queryContributions, queryBalance, printVoucher, askRules, complain"],
    ),
    (
        "no purpose",
        FILE,
        "purposes = [\"queryProgress\"]",
        "purposes = []",
        &["data/channels/all.toml:7: purposes: expected one or more, each once"],
    ),
    (
        "no steps",
        FILE,
        "steps = [\"登录\"]",
        "steps = []",
        &["data/channels/all.toml:36: a path without steps"],
    ),
    (
        "unknown placeholder",
        FILE,
        "选{province}",
        "选{city}",
        &["data/channels/all.toml:7: `steps`: {city} is none of {hotline}, {place}, {province}"],
    ),
    (
        "nothing said",
        FILE,
        "shows = \"办到哪一步\"",
        "shows = \"\"",
        &["data/channels/all.toml:7: `shows` is empty: leave it out"],
    ),
    (
        "unknown source",
        FILE,
        "steps = [\"登录\"]\nsources = [\"page\"]",
        "steps = [\"登录\"]\nsources = [\"page\", \"pages\"]",
        &["data/channels/all.toml:36: unknown source `pages`"],
    ),
    (
        "no source",
        FILE,
        "steps = [\"登录\"]\nsources = [\"page\"]",
        "steps = [\"登录\"]\nsources = []",
        &["data/channels/all.toml:36: sources: expected one or more, each once"],
    ),
    (
        "better known than its sources",
        FILE,
        "sources = [\"page\", \"measures\"]\nconfidence = \"quoted\"",
        "sources = [\"page\", \"measures\"]\nconfidence = \"official\"",
        &["data/channels/all.toml:7: confidence `official` is better than its best source's own"],
    ),
    (
        "menu of another source",
        FILE,
        "{ name = \"转移查询\", source = \"page\" }",
        "{ name = \"转移查询\", source = \"law\" }",
        &["data/channels/all.toml:7: menu `转移查询`: `law` is none of the path's sources"],
    ),
    (
        "menu seen nowhere known",
        FILE,
        "source = \"measures\", place = \"430000\"",
        "source = \"measures\", place = \"440000\"",
        &["data/channels/all.toml:7: unknown place `440000`"],
    ),
    (
        "to avoid, without a reason",
        FILE,
        "warning = \"请打 {hotline}\"\n",
        "",
        &["data/channels/all.toml:20: a path to avoid needs a `warning` that says why"],
    ),
    (
        "unknown extent",
        FILE,
        "answers = \"avoid\"",
        "answers = \"never\"",
        &["data/channels/all.toml:20: answers `never`: expected one of fully, partly, avoid"],
    ),
];

const MATERIALS: &[Case] = &[
    (
        "entered twice for a place",
        FILE,
        "id = \"identity\"\nplace = \"430000\"\nreach = \"province\"",
        "id = \"identity\"\nplace = \"100000\"",
        &["data/channels/all.toml:54: material `identity` is entered twice for 100000"],
    ),
    (
        "unknown need",
        FILE,
        "need = \"no\"",
        "need = \"maybe\"",
        &["data/channels/all.toml:54: need `maybe`: expected one of yes, depends, on-site, if-proxy, no"],
    ),
    (
        "no means",
        FILE,
        "means = [\"counter\", \"app\"]",
        "means = []",
        &["data/channels/all.toml:43: means: expected one or more, each once"],
    ),
    (
        "unknown source",
        FILE,
        "sources = [\"measures\"]",
        "sources = [\"measure\"]",
        &["data/channels/all.toml:43: unknown source `measure`"],
    ),
    (
        "better known than its source",
        FILE,
        "need = \"no\"\nsources = [\"page\"]\nconfidence = \"third-party\"",
        "need = \"no\"\nsources = [\"page\"]\nconfidence = \"quoted\"",
        &["data/channels/all.toml:54: confidence `quoted` is better than its best source's own"],
    ),
];

#[test]
fn of_channels() {
    check("channels", CHANNELS);
}

#[test]
fn of_paths() {
    check("paths", PATHS);
}

#[test]
fn of_materials() {
    check("materials", MATERIALS);
}
