//! Labels of the guide and of the sheet for the counter.

use crate::guidance::Has;
use crate::rulebook::{Need, Purpose};

/// Heading of the guide, and its name on the home page.
pub const TITLE: &str = "到哪里办、怎么查";
/// What it is about.
pub const INTRO: &str = "转移、查进度、查余额：手机上点哪里，打哪个电话，去窗口带什么。";
/// Label of the place.
pub const PLACE: &str = "您的医保在哪里";
/// Help beneath it.
pub const PLACE_HINT: &str = "可以打名字、拼音或首字母，例如：银川、yinchuan、yc。不选也能看，选了更准";
/// Label of the purpose.
pub const PURPOSE: &str = "您要办哪一件";
/// Label of what the person has.
pub const HAS: &str = "您方便用什么";
/// No preference.
pub const ANY: &str = "都行";
/// Shown until a purpose is chosen.
pub const WAITING: &str = "选一件要办的事，办法就出现在这里。";
/// Before the hotline.
pub const HOTLINE: &str = "拿不准，先打医保热线";
/// Beneath it.
pub const HOTLINE_NOTE: &str =
    "号码前面的区号不能少：不加区号，接通的是您人在的地方。医保的事不打 12333，那是人社的电话。";
/// Beneath it while no place is chosen.
pub const HOTLINE_ANYWHERE: &str = "人在外地，要先拨医保所在地的区号，再拨 12393。选了地方，这里就有完整的号码。医保的事不打 12333，那是人社的电话。";
/// Heading of the ways that fit.
pub const ROUTES: &str = "怎么办";
/// Heading of the ways that what the person has does not cover.
pub const OTHER_ROUTES: &str = "也可以";
/// Heading of the ways better not taken.
pub const AVOID: &str = "不建议这样办";
/// Nothing is known for what the person has.
pub const NOTHING: &str = "没有查到用这个能办的，请打电话或去窗口。";
/// Before names of menu items.
pub const MENUS: &str = "各地叫法不同，见过这些名字，找到一个就点：";
/// Before what one sees there.
pub const SHOWS: &str = "能看到：";
/// Before what should be known.
pub const SHOWS_NOT: &str = "要注意：";
/// Before a warning.
pub const WARNING: &str = "当心：";
/// Opens the sources of a way.
pub const SOURCES: &str = "谁说的";
/// Calls the number.
pub const DIAL: &str = "拨打";
/// Heading of what to bring.
pub const CHECKLIST: &str = "要带什么";
/// How ticks are kept.
pub const TICKS: &str = "打勾只记在这台设备上，下次打开还在。";
/// Takes all ticks away.
pub const UNTICK: &str = "清掉打的勾";
/// Prints the page.
pub const PRINT: &str = "打印";
/// Heading of the safety rules.
pub const SAFETY: &str = "别上当";
/// The safety rules.
pub const SAFETY_RULES: [&str; 4] = [
    "短信验证码、密码、刷脸，谁打电话来要都不给。打给您的“医保局”，挂掉，自己再打 12393。",
    "APP 只从手机自带的应用商店下载；别人发来的链接不要点。",
    "社保卡网站还在用初始密码的，马上改掉。",
    "说先交钱就能加急、能把余额取现的，别信。",
];

/// Heading of the sheet.
pub const SHEET: &str = "去窗口的问询单";
/// What it is for.
pub const SHEET_INTRO: &str = "一张纸，拿给窗口看，照着问。";
/// Prints the sheet alone.
pub const PRINT_SHEET: &str = "打印这一张";
/// Makes a picture of the sheet.
pub const PICTURE: &str = "做成图片";
/// What to do with the picture.
pub const PICTURE_HINT: &str = "长按图片，保存或发给家人。";
/// The picture could not be made.
pub const NO_PICTURE: &str = "这个浏览器做不了图片，请截屏或打印。";
/// Heading of the situation.
pub const SITUATION: &str = "我的情况";
/// Heading of the questions.
pub const QUESTIONS: &str = "我想问";
/// Heading of what to bring.
pub const BRING: &str = "带上";
/// Heading of the numbers.
pub const PHONES: &str = "电话";
/// Heading of the documents.
pub const DOCUMENTS: &str = "依据";

/// A purpose, as people say it.
pub fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::ApplyTransfer => "申请医保转移",
        Purpose::QueryProgress => "查转移办到哪一步",
        Purpose::QueryContributions => "查缴费记录",
        Purpose::QueryBalance => "查余额和每月划入",
        Purpose::PrintVoucher => "开参保凭证",
        Purpose::AskRules => "问当地规定（年限、补缴）",
        Purpose::Complain => "催办、投诉",
    }
}

/// What a person has, as people say it.
pub fn has(has: Has) -> &'static str {
    match has {
        Has::Smartphone => "智能手机",
        Has::Computer => "电脑",
        Has::Phone => "只打电话",
        Has::Counter => "去窗口、当面问",
    }
}

/// Whether something has to be brought.
pub fn need(need: Need) -> &'static str {
    match need {
        Need::Yes => "要带",
        Need::Depends => "有的地方要",
        Need::OnSite => "到了再填",
        Need::IfProxy => "别人代办才要",
        Need::No => "这里不用",
    }
}
