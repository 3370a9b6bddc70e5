//! Pages that are only read: what this is and how to check it, what was not found, and which rules changed when. They are
//! written when the site is built; nothing of this is in the browser's program.

use super::evidence::{quantity, source_line, value};
use super::figures::{aside, place_in_full, plain_date as date};
use super::knowledge::{goes_on, no_longer, whom as speaks_for};
use super::names;
use crate::calendar::{Date, Datelike};
use crate::evidence::{ClaimLine, ClaimRef, Confidence, Reach, Standing, Step};
use crate::rulebook::Rulebook;
use crate::wording::say::{say, tell};
use crate::wording::{ChangeDay, ChangeRow, ChangeYear, Changes, Expiring};

/// What the page about this product says, heading by heading.
pub const ABOUT: [(&str, &[&str]); 5] = [
    (
        say!("这是什么", "What this is"),
        &[
            say!(
                "帮您算职工医保的几件事：换城市，医保转到哪一步；快退休，缴费还差多少。算的依据是公开的文件，每个数字都写明出处、哪天起、可靠不可靠。",
                "It works out a few things about employee medical insurance (职工医保) in mainland China: if you moved to another city, how far the transfer has got; if you are close to retiring, how much is still missing. It rests on published documents, and every figure says where it comes from, from which day it holds, and how reliable it is."
            ),
            say!(
                "这不是官方网站，也不代办任何业务，不收钱，没有广告。结果只供参考，最后以当地医保部门的答复为准。",
                "This is not an official website; it handles no applications for anyone, charges nothing and shows no advertising. Results are for reference only; in the end, what counts is what the local medical insurance office tells you."
            ),
        ],
    ),
    (
        say!("您填的内容去了哪里", "Where what you fill in goes"),
        &[
            say!(
                "哪里也没去。计算用的程序和数据，打开网页时就都下载到您的手机或电脑上了，之后全在您自己的设备上算。",
                "Nowhere. The program and the data it needs were downloaded to your phone or computer when you opened the page; after that everything is worked out on your own device."
            ),
            say!(
                "这里没有账号，没有后台，不装统计工具，也不问姓名、身份证号、卡号、电话和看什么病。",
                "There is no account, no server behind it and no visitor counting, and it asks for no name, ID number, card number, telephone number or illness."
            ),
            say!(
                "填到一半返回、刷新，内容还在，因为浏览器替这一个标签页暂时记着；关掉标签页就清掉了，别的网页看不到。",
                "If you go back or reload half-way, what you filled in is still there, because the browser remembers it for this one tab; close the tab and it is cleared. Other pages can't see it."
            ),
            say!(
                "想留着下次用，可以在“我存的”里打开开关，再一份一份存。没有打开，就不存；存的也只在这台设备的浏览器里，一点就能全部清除。",
                "To keep something for the next time, turn the switch on under “Saved” and save one case at a time. While it is off nothing is saved; what is saved stays in this device's browser, and one tap clears all of it."
            ),
            say!(
                "“长辈版”和“深色、浅色”是您选过的样子，记在这台设备上，下次打开还是这样；里面没有您填的内容。",
                "“Large print” and “Dark” or “Light” are settings you chose; they are kept on this device for the next time. They hold nothing you filled in."
            ),
        ],
    ),
    (
        say!("怎么看可靠程度", "How to read the reliability notes"),
        &[
            say!(
                "“看过官方原文”最可靠；“别处引用的官方文件”，是网页转引了官方文件或官方答复，原文没读到；“第三方说法”，是别的网页这么说；“未核实”最不可靠，只能当线索。",
                "“official text read” is the most reliable. “official text, quoted elsewhere” means that a page quotes an official document or reply whose own text was not read. “third party” means that some other page says so. “not verified” is the least reliable, no more than a lead."
            ),
            say!(
                "来源互相矛盾的，答案里会并排写出来，说明采用了哪个、为什么，要是按另一个算会怎样。查不到的，就说查不到，请您打电话问，不猜。",
                "Where sources contradict each other, the answer shows them side by side and says which one is used, why, and what the answer would be under the other. Where nothing could be found, it says so and asks you to call: there is no guessing."
            ),
        ],
    ),
    (
        say!("发现写错了", "If you find a mistake"),
        &[say!(
            "先打当地医保电话核实：拨区号加 12393。问到的数填进表里，答案下面有“告诉大家”：一段写好的话，复制了发给把这个网页给您的人，或者贴到项目网页的“问题”（issue）里。最好带上文件名和网址。",
            "First check with the local medical insurance line: dial the area code and 12393. Enter the figure you are told into the form, and below the answer you find “Tell others”: a text to copy and send to whoever gave you this page, or to paste into an issue of the project. The name of the document and its address help."
        )],
    ),
    (
        say!("用了别人的东西", "Made with the work of others"),
        &[say!(
            "界面的颜色和按钮用了微信团队的 WeUI（MIT 许可）。程序用 Rust 和 Yew 写成。",
            "Colours and buttons use WeUI by the WeChat team (MIT licence). The program is written in Rust with Yew."
        )],
    ),
];

/// Leads to the list of everybody's work in it, with its licences.
pub const THIRD_PARTY: &str =
    say!("用到的全部软件和各自的许可（英文）", "Everything used, with its licences");
/// Heading of the ways to check.
pub const CHECK_TITLE: &str = say!("不用信我们，您可以自己检查", "You need not trust us: check for yourself");
/// Ways to check that nothing leaves the device, the easiest first.
pub const CHECKS: [&str; 3] = [
    say!(
        "断网试一试：打开要用的页面，等它能填了，再打开飞行模式（或关掉 Wi-Fi 和流量）。接着填，照样出答案。要是内容会传出去，断了网就算不成了。",
        "Try it without a network: open the page you need, wait until it can be filled in, then turn on flight mode (or turn off Wi-Fi and mobile data). Carry on filling it in, and the answer still comes. If anything had to be sent, that would not work."
    ),
    say!(
        "看网络记录：在电脑浏览器里按 F12，点“网络”（Network），再填表、看答案。列表里不会多出任何一条请求。",
        "Watch the network: press F12 in a computer's browser, choose “Network”, then fill in the form and see the answer. Not a single request is added to the list."
    ),
    say!(
        "看网页自己立的规矩：在电脑上点右键“查看网页源代码”，开头有一行 Content-Security-Policy，其中 connect-src 'self' 的意思是：浏览器不许这个网页联系任何别的网站。",
        "Read the rules the page sets itself: on a computer, right-click and choose “View page source”. Near the top is a line Content-Security-Policy; its connect-src 'self' means that the browser allows this page to contact no other website."
    ),
];

/// Heading of the page on what changed.
pub const CHANGES_INTRO: &str =
    say!(
        "这里用到的规定，哪天起是什么数，最近变的在前；还没到日子的另列一段，放在最后。由数据自动生成，和计算用的是同一份。",
        "The rules used here, and which figure holds from which day: the latest changes first, and those still to come in a part of their own at the end. Made from the same data the answers are worked out with."
    );
/// Heading of what has a last day.
pub const EXPIRING_TITLE: &str = say!("要过期的", "What expires");
/// What it is.
pub const EXPIRING_INTRO: &str = say!(
    "给维护数据的人看：这些数字，来源只管到那一天，或者只核对到那一天。过了还没有新的，答案照用，但会提醒“可能已经变了”。由数据自动生成。",
    "For whoever keeps the data: the sources of these figures speak up to that day, or were checked up to it. Past it, and with nothing newer, answers still use the figure, with a caution that it may have changed. Made from the data."
);
/// Before what held until then.
pub const WAS: &str = say!("原来是", "Before: ");

/// Heading of the page for what was not found.
pub const NOT_FOUND_TITLE: &str = say!("没有这个网页", "No such page");
/// What it says.
pub const NOT_FOUND: &str = say!(
    "可能是网址少了几个字，或者网页搬了家。您可以从这里重新开始：",
    "The address may have lost a few characters, or the page has moved. You can start again from here:"
);

/// Where a claim holds.
fn whom(line: &ClaimLine, rules: &Rulebook) -> String {
    match rules.place(line.place) {
        None => say!("全国", "all of China").to_owned(),
        Some(place) if line.reach == Reach::Province => {
            say!(format!("{}（全省适用）", place.name), format!("{} (whole province)", names::place(place)))
        }
        Some(place) => place_in_full(place, rules),
    }
}

/// Which value of which rule began on which day, the latest first; and after them what is still to come, the nearest first.
pub fn changes(rules: &Rulebook) -> Changes {
    let mut found: Vec<(Date, usize, usize)> = Vec::new();
    for (at, line) in rules.lines.iter().enumerate() {
        let ends = |dated: &Step| dated.value.is_none() && goes_on(line, dated.from, rules);
        // An article that names no first day is filed under the day it appeared: nothing changed on that day.
        let appeared = rules.sources[line.source].date.filter(|_| line.confidence == Confidence::ThirdParty);
        let article =
            |dated: &Step| appeared.is_some() && dated.from.map(|day| day.to_string()).as_deref() == appeared;
        let dated = line.steps.iter().enumerate().filter(|(_, dated)| !ends(dated) && !article(dated));
        found.extend(dated.filter_map(|(step, dated)| Some((dated.from?, at, step))));
    }
    found.sort();
    let (begun, coming): (Vec<_>, Vec<_>) = found.into_iter().partition(|(day, ..)| *day <= rules.as_of);
    let mut begun = days(begun, rules);
    begun.reverse();
    let begun = by_year(&begun);
    let coming = days(coming, rules);
    let coming_title = tell!(
        "还没到日子的：{}以后才开始（{} 条，近的在前）",
        "Still to come, after {} ({} in all, the nearest first)",
        date(rules.as_of),
        count(&coming)
    );
    Changes { begun, coming_title, coming }
}

/// Which figures have a last day, by that day.
pub fn expiring(rules: &Rulebook) -> Expiring {
    let mut found: Vec<(Date, usize, usize)> = Vec::new();
    for (at, line) in rules.lines.iter().enumerate().filter(|(_, line)| line.standing == Standing::InForce) {
        let last_value = line.steps.iter().rposition(|dated| dated.value.is_some());
        found.extend(line.last_day.zip(last_value).map(|(last, step)| (last.day(), at, step)));
    }
    found.sort();
    let (past, coming): (Vec<_>, Vec<_>) = found.into_iter().partition(|(day, ..)| *day < rules.as_of);
    let mut past = days(past, rules);
    past.reverse();
    let past_title = tell!(
        "{}已经过了的（{} 条，近的在前）",
        "Past on {} ({} in all, the latest first)",
        date(rules.as_of),
        count(&past)
    );
    Expiring { coming: by_year(&days(coming, rules)), past_title, past }
}

fn by_year(days: &[ChangeDay]) -> Vec<ChangeYear> {
    let years = days.chunk_by(|a, b| a.on.year() == b.on.year()).filter_map(|days| {
        let year = days.first()?.on.year();
        Some(ChangeYear {
            title: tell!("{year} 年（{} 条）", "{year} ({} in all)", count(days)),
            year,
            days: days.to_vec(),
        })
    });
    years.collect()
}

fn count(days: &[ChangeDay]) -> usize {
    days.iter().map(|day| day.rows.len()).sum()
}

/// Steps of claims, sorted by day, as the days they begin on.
fn days(steps: Vec<(Date, usize, usize)>, rules: &Rulebook) -> Vec<ChangeDay> {
    let mut days: Vec<ChangeDay> = Vec::new();
    for (on, line, step) in steps {
        let row = change(ClaimRef { line, step }, rules);
        match days.last_mut().filter(|last| last.on == on) {
            Some(last) => last.rows.push(row),
            None => days.push(ChangeDay { on, title: date(on), rows: vec![row] }),
        }
    }
    days
}

fn change(claim: ClaimRef, rules: &Rulebook) -> ChangeRow {
    let line = rules.line(claim);
    let says = |step: usize| {
        let dated = line.steps.get(step)?;
        Some(dated.value.as_ref().map_or_else(|| no_longer().to_owned(), |v| value(line.quantity, v)))
    };
    ChangeRow {
        place: whom(line, rules),
        what: format!(
            "{}{}",
            quantity(line.quantity),
            speaks_for(&line.scope, rules).map(|people| aside(&people)).unwrap_or_default()
        ),
        says: says(claim.step).unwrap_or_default(),
        was: claim.step.checked_sub(1).and_then(says),
        standing: match line.standing {
            Standing::Draft => {
                Some(say!("征求意见稿，不采用", "draft for comment (征求意见稿), not used").to_owned())
            }
            Standing::Disputed => Some(
                say!("有争议或依据太弱，不采用", "disputed or too weakly supported, not used").to_owned(),
            ),
            Standing::InForce | Standing::LastResort | Standing::Bound | Standing::Likely => None,
        },
        source: source_line(claim, rules),
    }
}

/// A label, on the page that shows every component.
pub const SAMPLE_LABEL: &str = say!("转入地", "To (转入地)");
/// A hint there.
pub const SAMPLE_HINT: &str = say!(
    "可以打名字、拼音或首字母，例如：重庆、chongqing、cq",
    "Type the name, pinyin or initials, for example: chongqing or cq (重庆)"
);
/// A message there.
pub fn sample_error() -> String {
    super::problem(SAMPLE_LABEL, &crate::reasoning::Problem::Missing)
}
