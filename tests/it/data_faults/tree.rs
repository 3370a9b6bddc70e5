//! The smallest data with one of everything, and how to write it to a folder of its own.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The files: name below `data/`, text.
pub const TREE: [(&str, &str); 8] = [
    ("rulebook.toml", RULEBOOK),
    ("sources/all.toml", SOURCES),
    ("national/rules.toml", NATIONAL),
    ("places/hunan.toml", HUNAN),
    ("channels/all.toml", CHANNELS),
    ("calendar/2025.toml", YEAR_2025),
    ("calendar/2026.toml", YEAR_2026),
    ("calendar/2027.toml", YEAR_2027),
];

const RULEBOOK: &str = r#"as_of = 2026-11-22
places_rest_on = ["list"]
calendar_checked_against = ["list"]
"#;

const SOURCES: &str = r#"[law]
kind = "law"
title = "法"
doc_no = "第一号"
issuer = "国务院"
date = 2024-11-10
url = "https://www.gov.cn/law.htm"
read = 2026-11-22
confidence = "official"

[measures]
kind = "notice"
title = "办法"
date = "2023"
read = 2026-11-22
confidence = "quoted"
note = "一句话。"

[page]
kind = "third-party"
title = "文章"
date = "2025-06"
read = 2026-11-22
confidence = "third-party"

[list]
kind = "dataset"
title = "名单"
read = 2026-11-22
confidence = "third-party"
"#;

const NATIONAL: &str = r#"[[claim]]
place = "100000"
about = "old_age"
value = 720
when = { worker = ["man"] }
source = "law"
confidence = "official"

[[claim]]
place = "100000"
about = "pension_months"
steps = [
  { value = 180 },
  { from = 2030-01-01, value = 186 },
  { from = 2031-01-01, repealed = true },
]
source = "law"
at = "第二条"
confidence = "quoted"
reviewed_to = 2040-12-31
note = "一句话。"
"#;

const HUNAN: &str = r#"[[place]]
adcode = "430000"
name = "湖南省"
short = "湖南"
kind = "province"
pinyin = "hunan"
initials = "hn"
area_code = "0731"
capital = "430100"

[[place]]
adcode = "430100"
name = "长沙市"
short = "长沙"
kind = "city"
pinyin = "changsha"
initials = "cs"

[[claim]]
place = "430000"
about = "total_months"
man = 360
woman = 300
from = 2024-01-01
reach = "province"
source = "measures"
confidence = "quoted"

[[claim]]
place = "430000"
about = "local_months"
value = 120
source = "measures"
confidence = "quoted"

[[claim]]
place = "430000"
about = "actual_months"
value = 60
source = "measures"
confidence = "quoted"

[[claim]]
place = "430100"
about = "base_average"
value = "7000.50"
source = "page"
confidence = "third-party"

[[claim]]
place = "430100"
about = "base_floor"
value = 4200
source = "page"
confidence = "third-party"

[[claim]]
place = "430100"
about = "base_ceiling"
value = 21000
source = "page"
confidence = "third-party"
"#;

const CHANNELS: &str = r#"[[channel]]
id = "national-app"
name = "全国 APP"
means = "app"
place = "100000"

[[channel.path]]
id = "progress"
purposes = ["queryProgress"]
steps = ["选{province}", "点下面的一项"]
menus = [
  { name = "转移查询", source = "page" },
  { name = "进度查询", source = "measures", place = "430000" },
]
shows = "办到哪一步"
shows_not = "钱哪天到"
sources = ["page", "measures"]
confidence = "quoted"

[[channel.path]]
id = "old"
purposes = ["queryProgress", "queryBalance"]
steps = ["拨别的号码"]
answers = "avoid"
warning = "请打 {hotline}"
sources = ["page"]
confidence = "third-party"

[[channel]]
id = "hunan-app"
name = "湖南 APP"
means = "app"
place = "430000"
reach = "province"

[[channel.path]]
id = "apply"
purposes = ["applyTransfer"]
steps = ["登录"]
sources = ["page"]
confidence = "third-party"

[[material]]
id = "identity"
place = "100000"
name = "身份证"
purposes = ["applyTransfer"]
means = ["counter", "app"]
need = "yes"
note = "一句话。"
sources = ["measures"]
confidence = "quoted"

[[material]]
id = "identity"
place = "430000"
reach = "province"
name = "身份证"
purposes = ["applyTransfer"]
means = ["app"]
need = "no"
sources = ["page"]
confidence = "third-party"
"#;

const YEAR_2025: &str = r#"year = 2025
standing = "published"

[[holiday]]
name = "元旦"
off = ["2025-01-01"]
source = "measures"
"#;

const YEAR_2026: &str = r#"year = 2026
standing = "published"

[[holiday]]
name = "元旦"
off = ["2025-12-31/2026-01-03"]
work = ["2026-01-04"]
source = "measures"

[[holiday]]
name = "春节"
off = ["2026-02-15/2026-02-23"]
work = ["2026-02-14", "2026-02-28"]
source = "measures"
amends = "page"
before_off = ["2026-02-16/2026-02-23"]
before_work = ["2026-02-14"]
"#;

const YEAR_2027: &str = r#"year = 2027
standing = "provisional"
source = "law"

[[statutory]]
name = "元旦"
days = ["2027-01-01"]

[[statutory]]
name = "春节"
days = ["2027-02-05/2027-02-08"]

[[statutory]]
name = "清明节"
days = ["2027-04-05"]

[[statutory]]
name = "劳动节"
days = ["2027-05-01", "2027-05-02"]

[[statutory]]
name = "端午节"
days = ["2027-06-09"]

[[statutory]]
name = "中秋节"
days = ["2027-09-15"]

[[statutory]]
name = "国庆节"
days = ["2027-10-01/2027-10-03"]

[[pattern]]
name = "春节"
off = ["2027-02-05/2027-02-13"]
work = ["2027-01-31", "2027-02-14"]
basis = "往年的习惯"
source = "page"

[[pattern]]
name = "其他"
off = ["2027-01-01", "2027-04-05", "2027-06-09", "2027-09-15", "2027-10-01/2027-10-07"]
work = ["2027-09-26"]
basis = "往年的习惯"
source = "page"
"#;

/// Where the shipped data is.
pub fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// A data folder of its own, gone when dropped.
pub struct Tree(PathBuf);

impl Tree {
    /// One without any files.
    pub fn empty() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("data-faults-{}-{count}", std::process::id());
        Tree(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name))
    }

    /// The shipped data.
    pub fn shipped() -> Self {
        let tree = Tree::empty();
        for folder in ["", "calendar", "channels", "national", "places", "sources"] {
            for entry in std::fs::read_dir(shipped().join(folder)).unwrap() {
                let path = entry.unwrap().path();
                if path.extension().is_some_and(|extension| extension == "toml") {
                    let name = path.file_name().unwrap().to_str().unwrap();
                    tree.write(
                        format!("{folder}/{name}").trim_start_matches('/'),
                        std::fs::read(&path).unwrap(),
                    );
                }
            }
        }
        tree
    }

    /// The files above.
    pub fn new() -> Self {
        let tree = Tree::empty();
        for (file, text) in TREE {
            tree.write(file, text);
        }
        tree
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.0
    }

    /// Writes a file, with its folders.
    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.0.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Takes a file away.
    pub fn remove(&self, file: &str) {
        std::fs::remove_file(self.0.join(file)).unwrap();
    }

    /// Changes a text that is in a file once. An empty `from` stands for the file's end; the file may be a new one.
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.0.join(file)).unwrap_or_default();
        if from.is_empty() {
            return self.write(file, text + to);
        }
        assert_eq!(text.matches(from).count(), 1, "{file} must hold this once: {from}");
        self.write(file, text.replace(from, to));
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        // Nothing rests on its being gone; a test must not fail in a drop.
        drop(std::fs::remove_dir_all(&self.0));
    }
}
