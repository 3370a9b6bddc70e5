//! Labels, hints and choices of the forms and pages, in Chinese.

use super::account::form as account;
pub use super::retirement::fields::{
    paid_by, period_kind, retirement_field, retirement_hint, retirement_name, worker, worker_unclear,
};
pub use super::retirement::history_words::*;
use crate::transfer::Field as TransferField;

/// The product's name.
pub const PRODUCT: &str = "医保算得清";
/// What it is, in a line.
pub const TAGLINE: &str = "换城市、快退休，医保的事算给您看，说清依据";
/// What it is not.
pub const DISCLAIMER: &str =
    "这不是官方网站，结果只供参考，以当地医保部门答复为准。每个数字都写明来源和可靠程度。";
/// What happens to what is typed.
pub const PRIVACY: &str = "您填的内容只在这台设备上算，不上传；关掉这个网页就没有了，除非您自己存下来。";

/// Passes over the navigation.
pub const SKIP: &str = "跳到正文";
/// Names the navigation.
pub const NAVIGATION: &str = "要算的事";
/// Question 1 in the navigation.
pub const TRANSFER: &str = "转移";
/// Question 2 in the navigation.
pub const RETIREMENT: &str = "退休";
/// The pages on data in the navigation.
pub const SOURCES_TAB: &str = "依据";
/// Heading of the page on data and sources.
pub const SOURCES_TITLE: &str = "数据与来源";
/// What it is about.
pub const SOURCES_INTRO: &str =
    "这里用到的每个数字都有来源、日期和可靠程度。来源互相矛盾的，都留着给您看；没查到的，就说没查到。";
/// Heading of the place page.
pub const PLACE_TITLE: &str = "一个地方的全部依据";
/// What it is about.
pub const PLACE_INTRO: &str = "选一个地方，看查到了什么、谁说的、哪天起、可靠不可靠。";
/// Label of the search on the data page.
pub const SEARCH_PLACE: &str = "查一个地方";
/// Heading of the list of places.
pub const PLACES_HEADING: &str = "各地退休年限查到了没有";
/// Heading of the list of documents.
pub const ALL_SOURCES: &str = "全部来源文件";
/// Leads to the national rules.
pub const NATIONAL_RULES: &str = "看全国规定";
/// Leads from a place to the page on data.
pub const BACK_TO_SOURCES: &str = "回到数据与来源";
/// No place answers to the search.
pub const NO_PLACE: &str = "没有找到这个地方，换个写法试试。";
/// Nothing is filed at a place.
pub const NOTHING_KNOWN: &str =
    "这个地方没有查到自己的规定。转移按全国规定算；退休要缴多少年没有查到，请打电话问。";
/// Before a hotline.
pub const CALL: &str = "问当地：";
/// Marks a claim that holds in the whole province.
pub const PROVINCE_WIDE: &str = "全省适用";

/// Leads to the version for elders.
pub const ELDER_ON: &str = "长辈版";
/// Leads back from it.
pub const ELDER_OFF: &str = "标准版";
/// Leads to dark colours.
pub const DARK: &str = "深色";
/// Leads to light colours.
pub const LIGHT: &str = "浅色";
/// Heading of the page on what this is.
pub const ABOUT_TITLE: &str = "关于与隐私";
/// Heading of the page on what changed.
pub const CHANGES_TITLE: &str = "更新记录";
/// What holds of every question, on the home page.
pub const PROMISES: [&str; 3] = [
    "不上传：全在您自己的手机上算",
    "有出处：每个数字写明来源、日期和可靠程度",
    "不瞎猜：没查到的就说没查到，告诉您打哪个电话问",
];
/// Reads the answer aloud.
pub const SPEAK: &str = "读给我听";
/// Stops reading.
pub const HUSH: &str = "停";
/// Opens the calendar for a field.
pub fn calendar_for(field: &str) -> String {
    format!("用日历选{field}")
}
/// How far one has come in a form: what is still needed.
pub fn still(names: &[&str]) -> String {
    format!("还要填：{}", names.join("、"))
}
/// All that is needed is there.
pub const ALL_FILLED: &str = "必填的都填好了";
/// Over places chosen before.
pub const BEFORE: &str = "刚才选过的";
/// How many required answers there are, of how many.
pub fn filled(done: usize, of: usize) -> String {
    format!("必填 {of} 项，已填 {done} 项")
}

/// Heading of the home page.
pub const HOME_TITLE: &str = "您想算哪一件？";
/// Heading of question 1.
pub const TRANSFER_TITLE: &str = "医保转移到哪一步了？";
/// What question 1 is about.
pub const TRANSFER_INTRO: &str = "换了城市工作，医保关系哪天转到、余额哪天到账、今天该做什么。";
/// Heading of question 2.
pub const RETIREMENT_TITLE: &str = "退休医保还差几年？";
/// What question 2 is about.
pub const RETIREMENT_INTRO: &str = "法定哪天退休、医保缴费还差多少个月、差的怎么办。";
/// Shown where the answer will be.
pub const WAITING: &str = "填几项，答案就出现在这里。不用注册，也不用交钱。";
/// Heading of the answer.
pub const ANSWER: &str = "答案";
/// Leads from the bar at the bottom to the answer.
pub const SEE_ANSWER: &str = "看答案";
/// Heading of what to do.
pub const NEXT: &str = "该做什么";
/// Marks a weekend day that is worked, in a picture.
pub const WORKED: &str = "班";
/// Heading of what comes later.
pub const LATER: &str = "往后这样做";
/// Unfolds what to say on the telephone.
pub const TO_SAY: &str = "电话里这样说";
/// Heading of the figures.
pub const FIGURES: &str = "日期和数字";
/// Heading of what would change the answer.
pub const FLIPS: &str = "什么会改变这个答案";
/// Heading of what others say.
pub const RIVALS: &str = "别处的不同说法";
/// Heading of the derivation.
pub const DERIVATION: &str = "怎么算的";
/// Heading of the sources.
pub const SOURCES: &str = "依据";
/// Before the day a source was read.
pub const READ_ON: &str = "查阅于";
/// Heading of what is to be mended.
pub const MEND: &str = "有几处要改一下";
/// Asks for the answer.
pub const SHOW: &str = "看答案";
/// Opens the questions that may be left out.
pub const MORE_TRANSFER: &str = "再答几个问题，算得更准（可以不填）";
/// The same for question 2.
pub const MORE_RETIREMENT: &str = "补充情况，或填打电话问到的数字（可以不填）";
/// Opens the places to compare with.
pub const MORE_PLACES: &str = "想换个地方退休？和别处比一比";
/// An answer.
pub const YES: &str = "是";
/// An answer.
pub const NO: &str = "否";
/// An answer.
pub const UNKNOWN: &str = "不清楚";
/// 职工医保.
pub const EMPLOYEE: &str = "职工医保";
/// 城乡居民医保.
pub const RESIDENT: &str = "居民医保";
/// Pays through an employer.
pub const UNIT: &str = "单位给缴";
/// The higher tier.
pub const TIER_ONE: &str = "一档";
/// The lower tier.
pub const TIER_TWO: &str = "二档";
/// Applied for in an app or on the web.
pub const ONLINE: &str = "手机或网上";
/// Applied for at a window.
pub const WINDOW: &str = "窗口";
/// Pays alone.
pub const FLEXIBLE: &str = "自己缴（灵活就业）";

/// Title and description of the page in that folder, for the browser's tab and for link previews.
pub fn page(folder: &str) -> (&'static str, &'static str) {
    match folder {
        "transfer" => ("医保转移到哪一步了？ - 医保算得清", TRANSFER_INTRO),
        "account" => (account::PAGE, account::INTRO),
        "sources" => ("数据与来源 - 医保算得清", SOURCES_INTRO),
        "place" => ("一个地方的全部依据 - 医保算得清", PLACE_INTRO),
        "about" => ("关于与隐私 - 医保算得清", "这是什么，您填的内容去了哪里，怎么自己检查什么都没传出去。"),
        "changes" => ("更新记录 - 医保算得清", "各地职工医保规定哪天起变成什么，按日期排，写明来源。"),
        "404" => ("没有这个网页 - 医保算得清", "网址可能少了几个字，可以从首页重新开始。"),
        "styleguide" => ("Styleguide - 医保算得清", "Every component in every state."),
        "saved" => (super::saved::PAGE, super::saved::INTRO),
        "guide" => ("到哪里办、怎么查 - 医保算得清", super::guidance::words::INTRO),
        "retirement" => ("退休医保还差几年？ - 医保算得清", RETIREMENT_INTRO),
        "plain" => (
            "全国规定、对照表和各地电话 - 医保算得清",
            "不用脚本、什么手机都能看的全国规定、退休年龄对照表和各地医保电话。",
        ),
        _ => ("医保算得清", "换城市医保转移到哪一步、退休医保还差几年，算给您看，说清依据。不上传，不注册。"),
    }
}

/// Between a name and a value.
pub const COLON: &str = "：";
/// After the year of a date.
pub const YEAR: &str = "年";
/// After the month of a date.
pub const MONTH: &str = "月";
/// After the day of a date.
pub const DAY: &str = "日";
/// After a number of years.
pub const YEARS: &str = "年";
/// After a number of months.
pub const MONTHS: &str = "个月";

/// What a field asks for: its label, and its name in messages.
pub fn transfer_field(field: TransferField) -> &'static str {
    match field {
        TransferField::From => "转出地（原来在哪里缴）",
        TransferField::To => "转入地（现在在哪里缴）",
        TransferField::FromScheme => "原来参加的是",
        TransferField::ToScheme => "现在参加的是",
        TransferField::Channel => "申请方式",
        TransferField::AcceptedOn => "受理日期",
        TransferField::SubmittedOn => "提交申请的日期",
        TransferField::InfoSentOn => "信息表发出的日期",
        TransferField::SeenStatus => "查进度时看到的字样",
        TransferField::StoppedAtOrigin => "转出地停保了吗",
        TransferField::EnrolledAtDestination => "转入地参保了吗",
        TransferField::DoubleEnrolled => "现在同时有两份医保吗",
        TransferField::InArrears => "转出地有欠费吗",
        TransferField::Retired => "已经享受退休医保待遇了吗",
        TransferField::HasBalance => "原来的个人账户里有余额吗",
        TransferField::StoppedIn => "原来缴到哪个月",
        TransferField::EnrolledIn => "新地方从哪个月开始缴",
    }
}

/// The same, short, for messages.
pub fn transfer_name(field: TransferField) -> &'static str {
    match field {
        TransferField::From => "转出地",
        TransferField::To => "转入地",
        TransferField::FromScheme => "原来参加的医保",
        TransferField::ToScheme => "现在参加的医保",
        other => transfer_field(other),
    }
}

/// Help beneath a label, where it needs some.
pub fn transfer_hint(field: TransferField) -> Option<&'static str> {
    match field {
        TransferField::From | TransferField::To => {
            Some("可以打名字、拼音或首字母，例如：重庆、chongqing、cq")
        }
        TransferField::AcceptedOn => Some("显示“已受理”的那天，不是提交那天。还没受理就空着"),
        TransferField::SeenStatus => Some("各地字样不同，选意思最接近的"),
        TransferField::SubmittedOn => Some("期限不从这天算。还没受理的，填上能看等了多久"),
        TransferField::InfoSentOn => Some("查得到才填。转入的期限从这天起算"),
        TransferField::DoubleEnrolled => Some("比如两个城市都在缴，或者职工医保之外还有老家的居民医保"),
        TransferField::StoppedIn => Some("填了能看中间断缴几个月、要不要等待期"),
        TransferField::EnrolledIn => Some("还没开始缴就空着"),
        _ => None,
    }
}
