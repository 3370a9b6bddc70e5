//! Labels, hints and choices of the forms and pages.

pub use super::picker::*;
pub use super::progress::*;
pub use super::retirement::fields::*;
pub use super::retirement::history_words::*;
use crate::transfer::Field as TransferField;
use crate::wording::say::{chinese, say, tell};
use crate::wording::words;

/// The product's name.
pub const PRODUCT: &str = say!("医保算得清", "Yibao (医保算得清)");
/// Its name where a phone has little room.
pub const BRAND: &str = say!("医保算得清", "Yibao");
/// What it is, in a line.
pub const TAGLINE: &str = say!(
    "换城市、快退休，医保的事算给您看，说清依据",
    "Moving to another city, or close to retiring? See where you stand with your medical insurance, and where every figure comes from"
);
/// What it is not.
pub const DISCLAIMER: &str =
    say!(
        "这不是官方网站，结果只供参考，以当地医保部门答复为准。每个数字都写明来源和可靠程度。",
        "This is not an official website. Results are for reference only; what counts is what the local medical insurance office tells you. Every figure names its source and how reliable it is."
    );
/// What happens to what is typed.
pub const PRIVACY: &str = say!(
    "您填的内容只在这台设备上算，不上传；关掉这个网页就没有了，除非您自己存下来。",
    "What you fill in is worked out on this device only and never uploaded; close this page and it is gone, unless you save it yourself."
);

/// Passes over the navigation.
pub const SKIP: &str = say!("跳到正文", "Skip to the content");
/// Names the navigation.
pub const NAVIGATION: &str = say!("要算的事", "What to work out");
/// Question 1 in the navigation.
pub const TRANSFER: &str = say!("转移", "Transfer");
/// Question 2 in the navigation.
pub const RETIREMENT: &str = say!("退休", "Retirement");
/// The pages on data in the navigation.
pub const SOURCES_TAB: &str = say!("依据", "Sources");
/// Heading of the page on data and sources.
pub const SOURCES_TITLE: &str = say!("数据与来源", "Data and sources");
/// What it is about.
pub const SOURCES_INTRO: &str =
    say!(
        "这里用到的每个数字都有来源、日期和可靠程度。来源互相矛盾的，都留着给您看；没查到的，就说没查到。",
        "Every figure used here has a source, a date and a note on how reliable it is. Where sources contradict each other, all of them are kept for you to see; where nothing was found, it says so."
    );
/// Heading of the place page.
pub const PLACE_TITLE: &str = say!("一个地方的全部依据", "Everything known about one place");
/// What it is about.
pub const PLACE_INTRO: &str = say!(
    "选一个地方，看查到了什么、谁说的、哪天起、可靠不可靠。",
    "Choose a place to see what was found, who says so, since when, and how reliable it is."
);
/// Label of the search on the data page.
pub const SEARCH_PLACE: &str = say!("查一个地方", "Look up a place");
/// Heading of the list of places.
pub const PLACES_HEADING: &str =
    say!("各地退休年限查到了没有", "Where the months required at retirement were found");
/// Heading of the list of documents.
pub const ALL_SOURCES: &str = say!("全部来源文件", "All source documents");
/// Leads to the national rules.
pub const NATIONAL_RULES: &str = say!("看全国规定", "See the national rules");
/// Leads from a place to the page on data.
pub const BACK_TO_SOURCES: &str = say!("回到数据与来源", "Back to data and sources");
/// Nothing is filed at a place.
pub const NOTHING_KNOWN: &str =
    say!(
        "这个地方没有查到自己的规定。转移按全国规定算；退休要缴多少年没有查到，请打电话问。",
        "No rules of this place's own were found. Transfers are worked out under the national rules; how many years are required at retirement was not found, so please call and ask."
    );
/// Before a hotline.
pub const CALL: &str = say!("问当地：", "Ask locally: ");
/// Marks a claim that holds in the whole province.
pub const PROVINCE_WIDE: &str = say!("全省适用", "whole province");

/// The other languages of the site, the one that most ask for first: how each is called in itself, its name in `hreflang` and `lang`
/// (BCP 47), and the way from the root of this language's pages to the root of its own. (`scripts/traditional.mjs` rewrites what is
/// in Chinese here.)
pub const OTHER_LANGUAGES: [(&str, &str, &str); 2] = if cfg!(feature = "traditional") {
    [("\u{7b80}\u{4f53}", "zh-CN", "../"), ("English", "en", "../en/")]
} else {
    say!(
        [("English", "en", "en/"), ("繁體", "zh-Hant", "hant/")],
        [(chinese!("简体"), "zh-CN", "../"), (chinese!("繁體"), "zh-Hant", "../hant/")]
    )
};
/// Leads to the version for elders.
pub const ELDER_ON: &str = say!("长辈版", "Large print");
/// Leads back from it.
pub const ELDER_OFF: &str = say!("标准版", "Standard");
/// Leads to dark colours.
pub const DARK: &str = say!("深色", "Dark");
/// Leads to light colours.
pub const LIGHT: &str = say!("浅色", "Light");
/// Heading of the page on what this is.
pub const ABOUT_TITLE: &str = say!("关于与隐私", "About and privacy");
/// Heading of the page on what changed.
pub const CHANGES_TITLE: &str = say!("更新记录", "What changed");
/// What holds of every question, on the home page.
pub const PROMISES: [&str; 3] = [
    say!("不上传：全在您自己的手机上算", "Nothing is uploaded: everything is worked out on your own phone"),
    say!(
        "有出处：每个数字写明来源、日期和可靠程度",
        "Sourced: every figure names its source, its date and how reliable it is"
    ),
    say!(
        "不瞎猜：没查到的就说没查到，告诉您打哪个电话问",
        "No guessing: where nothing was found it says so, with the number to call"
    ),
];
/// Reads the answer aloud.
pub const SPEAK: &str = say!("读给我听", "Read it to me");
/// Stops reading.
pub const HUSH: &str = say!("停", "Stop");
/// Opens the calendar for a field.
pub fn calendar_for(field: &str) -> String {
    tell!("用日历选{field}", "Use a calendar: {field}")
}

/// Heading of the home page.
pub const HOME_TITLE: &str = say!("您想算哪一件？", "What would you like to work out?");
/// Heading of question 1.
pub const TRANSFER_TITLE: &str = say!("医保转移到哪一步了？", "How far has my transfer got?");
/// What question 1 is about.
pub const TRANSFER_INTRO: &str = say!(
    "换了城市工作，医保关系哪天转到、余额哪天到账、今天该做什么。",
    "You moved to another city for work: when your insurance record arrives, when the balance arrives, and what to do today."
);
/// Heading of question 2.
pub const RETIREMENT_TITLE: &str = say!("退休医保还差几年？", "How many years short am I for retirement?");
/// What question 2 is about.
pub const RETIREMENT_INTRO: &str = say!(
    "法定哪天退休、医保缴费还差多少个月、差的怎么办。",
    "Your statutory retirement date, how many months of medical insurance you are short of, and what can be done about it."
);
/// Shown where the answer will be.
pub const WAITING: &str = say!(
    "填几项，答案就出现在这里。不用注册，也不用交钱。",
    "Fill in a few answers and the result appears here. No sign-up, no fee."
);
/// Heading of the answer.
pub const ANSWER: &str = say!("答案", "Answer");
/// Leads from the bar at the bottom to the answer.
pub const SEE_ANSWER: &str = say!("看答案", "Read on");
/// Heading of what to do.
pub const NEXT: &str = say!("该做什么", "What to do");
/// Marks a weekend day that is worked, in a picture.
pub const WORKED: &str = say!("班", "W");
/// Heading of what comes later.
pub const LATER: &str = say!("往后这样做", "After that");
/// Unfolds what to say on the telephone.
pub const TO_SAY: &str = say!("电话里这样说", "What to say on the phone");
/// Heading of the figures.
pub const FIGURES: &str = say!("日期和数字", "Dates and figures");
/// Heading of what would change the answer.
pub const FLIPS: &str = say!("什么会改变这个答案", "What would change this answer");
/// Heading of what others say.
pub const RIVALS: &str = say!("别处的不同说法", "What others say");
/// Heading of the derivation.
pub const DERIVATION: &str = say!("怎么算的", "How this was worked out");
/// Heading of the sources.
pub const SOURCES: &str = say!("依据", "Sources");
/// Before the day a source was read.
pub const READ_ON: &str = say!("查阅于", "read on");
/// Heading of what is to be mended.
pub const MEND: &str = say!("有几处要改一下", "A few things to correct");
/// Asks for the answer.
pub const SHOW: &str = say!("看答案", "See the answer");
/// Opens the questions that may be left out.
pub const MORE_TRANSFER: &str =
    say!("再答几个问题，算得更准（可以不填）", "A few more questions, for a more exact answer (optional)");
/// The same for question 2.
pub const MORE_RETIREMENT: &str = say!(
    "补充情况，或填打电话问到的数字（可以不填）",
    "Add details, or figures you were told on the phone (optional)"
);
/// Opens the places to compare with.
pub const MORE_PLACES: &str =
    say!("想换个地方退休？和别处比一比", "Thinking of retiring elsewhere? Compare places");
/// An answer.
pub const YES: &str = say!("是", "Yes");
/// An answer.
pub const NO: &str = say!("否", "No");
/// An answer.
pub const UNKNOWN: &str = say!("不清楚", "Not sure");
/// 职工医保.
pub const EMPLOYEE: &str = say!("职工医保", "Employee medical insurance (职工医保)");
/// 城乡居民医保.
pub const RESIDENT: &str = say!("居民医保", "Resident medical insurance (居民医保)");
/// Pays through an employer.
pub const UNIT: &str = say!("单位给缴", "Paid through an employer");
/// The higher tier.
pub const TIER_ONE: &str = say!("一档", "Tier one (一档)");
/// The lower tier.
pub const TIER_TWO: &str = say!("二档", "Tier two (二档)");
/// Applied for in an app or on the web.
pub const ONLINE: &str = say!("手机或网上", "On a phone or online");
/// Applied for at a window.
pub const WINDOW: &str = say!("窗口", "At a counter");
/// Pays alone.
pub const FLEXIBLE: &str = say!("自己缴（灵活就业）", "Paying yourself (flexible employment, 灵活就业)");

/// Title and description of the page in that folder, for the browser's tab and for link previews.
pub fn page(folder: &str) -> (&'static str, &'static str) {
    match folder {
        "transfer" => (say!(
            "医保转移到哪一步了？ - 医保算得清",
            "How far has my transfer got? - Yibao (医保算得清)"
        ), TRANSFER_INTRO),
        "account" => (words::account_page::page(), words::account_page::intro()),
        "sources" => (say!(
            "数据与来源 - 医保算得清",
            "Data and sources - Yibao (医保算得清)"
        ), SOURCES_INTRO),
        "place" => (say!(
            "一个地方的全部依据 - 医保算得清",
            "Everything known about one place - Yibao (医保算得清)"
        ), PLACE_INTRO),
        "about" => (say!(
            "关于与隐私 - 医保算得清",
            "About and privacy - Yibao (医保算得清)"
        ), say!(
            "这是什么，您填的内容去了哪里，怎么自己检查什么都没传出去。",
            "What this is, where what you fill in goes, and how to check for yourself that nothing is sent anywhere."
        )),
        "changes" => (say!(
            "更新记录 - 医保算得清",
            "What changed - Yibao (医保算得清)"
        ), say!(
            "各地职工医保规定哪天起变成什么，按日期排，写明来源。",
            "What changed in the rules of employee medical insurance, place by place and day by day, with sources."
        )),
        "404" => (say!(
            "没有这个网页 - 医保算得清",
            "No such page - Yibao (医保算得清)"
        ), say!(
            "网址可能少了几个字，可以从首页重新开始。",
            "The address may have lost a few characters; you can start again from the home page."
        )),
        "offline" => (say!(
            "现在没有网络 - 医保算得清",
            "There is no network - Yibao (医保算得清)"
        ), say!(
            "要打开的网页没有存在这台设备上，连上网再试。",
            "The page asked for is not kept on this device; try again with a network."
        )),
        "styleguide" => (say!(
            "Styleguide - 医保算得清",
            "Styleguide - Yibao (医保算得清)"
        ), "Every component in every state."),
        "saved" => (super::saved::PAGE, super::saved::INTRO),
        "guide" => (say!(
            "到哪里办、怎么查 - 医保算得清",
            "Where to go and how to look it up - Yibao (医保算得清)"
        ), super::guidance::words::INTRO),
        "retirement" => (say!(
            "退休医保还差几年？ - 医保算得清",
            "How many years short am I for retirement? - Yibao (医保算得清)"
        ), RETIREMENT_INTRO),
        "plain" => (
            say!(
                "全国规定、对照表和各地电话 - 医保算得清",
                "National rules, tables and telephone numbers - Yibao (医保算得清)"
            ),
            say!(
                "不用脚本、什么手机都能看的全国规定、退休年龄对照表和各地医保电话。",
                "National rules, a table of retirement ages and local telephone numbers, for any phone, without scripts."
            ),
        ),
        _ => (say!(
            "医保算得清",
            "Yibao (医保算得清)"
        ), say!(
            "换城市医保转移到哪一步、退休医保还差几年，算给您看，说清依据。不上传，不注册。",
            "How far your medical insurance transfer has got and how many years you are short for retirement in mainland China, worked out with sources. No upload, no sign-up."
        )),
    }
}

/// Between a name and a value.
pub const COLON: &str = say!("：", ": ");
/// After the year of a date.
pub const YEAR: &str = say!("年", "year");
/// After the month of a date.
pub const MONTH: &str = say!("月", "month");
/// After the day of a date.
pub const DAY: &str = say!("日", "day");
/// After a number of years.
pub const YEARS: &str = say!("年", "years");
/// After a number of months.
pub const MONTHS: &str = say!("个月", "months");

/// What a field asks for: its label, and its name in messages.
pub fn transfer_field(field: TransferField) -> &'static str {
    match field {
        TransferField::From => say!("转出地（原来在哪里缴）", "From (转出地): where you paid before"),
        TransferField::To => say!("转入地（现在在哪里缴）", "To (转入地): where you pay now"),
        TransferField::FromScheme => say!("原来参加的是", "You were enrolled in"),
        TransferField::ToScheme => say!("现在参加的是", "You are now enrolled in"),
        TransferField::Channel => say!("申请方式", "How you applied"),
        TransferField::AcceptedOn => say!("受理日期", "Date of acceptance (受理)"),
        TransferField::SubmittedOn => say!("提交申请的日期", "Date you handed in the application (提交)"),
        TransferField::InfoSentOn => say!("信息表发出的日期", "Date the transfer form (信息表) was sent"),
        TransferField::SeenStatus => say!("查进度时看到的字样", "Words you saw when checking the progress"),
        TransferField::StatusAsOf => {
            say!("进度和情况是哪天的", "The day the progress and your situation are of")
        }
        TransferField::StoppedAtOrigin => {
            say!("转出地停保了吗", "Was the insurance stopped (停保) in the place you left?")
        }
        TransferField::EnrolledAtDestination => {
            say!("转入地参保了吗", "Are you enrolled (参保) in the new place?")
        }
        TransferField::DoubleEnrolled => say!("现在同时有两份医保吗", "Are you insured twice at the moment?"),
        TransferField::InArrears => say!("转出地有欠费吗", "Are there arrears (欠费) in the place you left?"),
        TransferField::Retired => {
            say!("已经享受退休医保待遇了吗", "Do you already receive the retiree medical benefit?")
        }
        TransferField::HasBalance => {
            say!("原来的个人账户里有余额吗", "Is there a balance in your old personal account (个人账户)?")
        }
        TransferField::StoppedIn => say!("原来缴到哪个月", "Last month paid in the old place"),
        TransferField::EnrolledIn => say!("新地方从哪个月开始缴", "First month paid in the new place"),
    }
}

/// The same, short, for messages.
pub fn transfer_name(field: TransferField) -> &'static str {
    match field {
        TransferField::From => say!("转出地", "The place you left (转出地)"),
        TransferField::To => say!("转入地", "The place you moved to (转入地)"),
        TransferField::FromScheme => say!("原来参加的医保", "Your former insurance"),
        TransferField::ToScheme => say!("现在参加的医保", "Your present insurance"),
        other => transfer_field(other).trim_end_matches('?'),
    }
}

/// Help beneath a label, where it needs some.
pub fn transfer_hint(field: TransferField) -> Option<&'static str> {
    match field {
        TransferField::From => Some(say!(
            "可以打名字、拼音或首字母，例如：重庆、chongqing、cq",
            "Type the name, pinyin or initials, for example: chongqing or cq (重庆)"
        )),
        TransferField::AcceptedOn => Some(say!(
            "显示“已受理”的那天，不是提交那天。还没受理就空着",
            "The day it showed as accepted (已受理), not the day you handed it in. Leave it empty if it has not been accepted"
        )),
        TransferField::SeenStatus => Some(say!(
            "各地字样不同，选意思最接近的",
            "The words differ from place to place; choose the closest in meaning"
        )),
        TransferField::SubmittedOn => Some(say!(
            "期限不从这天算。还没受理的，填上能看等了多久",
            "The time limit is not counted from this day. If it has not been accepted, this shows how long you have waited"
        )),
        TransferField::InfoSentOn => Some(say!(
            "查得到才填。转入的期限从这天起算",
            "Only if you can look it up. The limit for the transfer-in counts from this day"
        )),
        TransferField::DoubleEnrolled => Some(say!(
            "比如两个城市都在缴，或者职工医保之外还有老家的居民医保",
            "For example paying in two cities, or resident insurance back home on top of employee insurance"
        )),
        TransferField::StoppedIn => Some(say!(
            "填了能看中间断缴几个月、要不要等待期",
            "Fill this in to see how long the gap is, and whether there is a waiting period"
        )),
        TransferField::EnrolledIn => Some(say!(
            "还没开始缴就空着",
            "Leave it empty if you have not started paying"
        )),
        _ => None,
    }
}
