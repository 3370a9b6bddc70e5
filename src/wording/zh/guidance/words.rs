//! Labels of the guide and of the sheet for the counter.

use crate::guidance::Has;
use crate::rulebook::{Need, Purpose};
use crate::wording::say::say;

/// Heading of the guide, and its name on the home page.
pub const TITLE: &str = say!("到哪里办、怎么查", "Where to go, how to look it up");
/// What it is about.
pub const INTRO: &str = say!("转移、查进度、查余额：手机上点哪里，打哪个电话，去窗口带什么。", "Transfers, progress, balance: where to tap on your phone, which number to call, what to bring to the counter.");
/// Label of the place.
pub const PLACE: &str = say!("您的医保在哪里", "Where your medical insurance is");
/// Help beneath it.
pub const PLACE_HINT: &str = say!("可以打名字、拼音或首字母，例如：银川、yinchuan、yc。不选也能看，选了更准", "Type the name, pinyin or initials, for example: yinchuan or yc (银川). It works without a place, but is more exact with one");
/// Label of the purpose.
pub const PURPOSE: &str = say!("您要办哪一件", "What you want to do");
/// Label of what the person has.
pub const HAS: &str = say!("您方便用什么", "What you can use");
/// No preference.
pub const ANY: &str = say!("都行", "Anything");
/// Shown until a purpose is chosen.
pub const WAITING: &str =
    say!("选一件要办的事，办法就出现在这里。", "Choose what you want to do, and the ways appear here.");
/// Before the hotline.
pub const HOTLINE: &str = say!("拿不准，先打医保热线", "Not sure? Call the medical insurance hotline first");
/// Beneath it.
pub const HOTLINE_NOTE: &str =
    say!("号码前面的区号不能少：不加区号，接通的是您人在的地方。医保的事不打 12333，那是人社的电话。", "Don't leave out the area code: without it you reach the office of the place where you are. For medical insurance don't call 12333: that is the line for human resources and social security (人社).");
/// Beneath it while no place is chosen.
pub const HOTLINE_ANYWHERE: &str = say!("人在外地，要先拨医保所在地的区号，再拨 12393。选了地方，这里就有完整的号码。医保的事不打 12333，那是人社的电话。", "From elsewhere, first dial the area code of the place where your insurance is, then 12393. Once you choose a place, the whole number is shown here. For medical insurance don't call 12333: that is the line for human resources and social security (人社).");
/// Heading of the ways that fit.
pub const ROUTES: &str = say!("怎么办", "How to do it");
/// Heading of the ways that what the person has does not cover.
pub const OTHER_ROUTES: &str = say!("也可以", "Also possible");
/// Heading of the ways better not taken.
pub const AVOID: &str = say!("不建议这样办", "Better not done this way");
/// Nothing is known for what the person has.
pub const NOTHING: &str = say!(
    "没有查到用这个能办的，请打电话或去窗口。",
    "No way of doing this with what you chose was found. Please call, or go to the counter."
);
/// Before names of menu items.
pub const MENUS: &str = say!(
    "各地叫法不同，见过这些名字，找到一个就点：",
    "The name differs from place to place. These have been seen; tap the one you find:"
);
/// Before what one sees there.
pub const SHOWS: &str = say!("能看到：", "You can see: ");
/// Before what should be known.
pub const SHOWS_NOT: &str = say!("要注意：", "Note: ");
/// Before a warning.
pub const WARNING: &str = say!("当心：", "Beware: ");
/// Opens the sources of a way.
pub const SOURCES: &str = say!("谁说的", "Who says so");
/// Calls the number.
pub const DIAL: &str = say!("拨打", "Call");
/// Heading of what to bring.
pub const CHECKLIST: &str = say!("要带什么", "What to bring");
/// How ticks are kept.
pub const TICKS: &str = say!(
    "打勾只记在这台设备上，下次打开还在。",
    "Ticks are kept on this device only, and are still there next time."
);
/// Takes all ticks away.
pub const UNTICK: &str = say!("清掉打的勾", "Clear the ticks");
/// Prints the page.
pub const PRINT: &str = say!("打印", "Print");
/// Heading of the safety rules.
pub const SAFETY: &str = say!("别上当", "Beware of fraud");
/// The safety rules.
pub const SAFETY_RULES: [&str; 4] = [
    say!("短信验证码、密码、刷脸，谁打电话来要都不给。打给您的“医保局”，挂掉，自己再打 12393。", "If anyone calls and asks for a code sent to your phone, a password or a face scan, don't give it. If “the medical insurance office” calls you, hang up and call 12393 yourself."),
    say!("APP 只从手机自带的应用商店下载；别人发来的链接不要点。", "Get apps only from your phone's own app store, and don't open links that others send you."),
    say!("社保卡网站还在用初始密码的，马上改掉。", "If you still use the initial password on the social security card (社保卡) site, change it at once."),
    say!("说先交钱就能加急、能把余额取现的，别信。", "Don't believe anyone who says that for a fee they can speed it up or turn the balance into cash."),
];

/// Heading of the sheet.
pub const SHEET: &str = say!("去窗口的问询单", "Question sheet for the counter");
/// What it is for.
pub const SHEET_INTRO: &str = say!("一张纸，拿给窗口看，照着问。", "One page to show at the counter and to read your questions from. They are in Chinese for the office, with the English beside them.");
/// Prints the sheet alone.
pub const PRINT_SHEET: &str = say!("打印这一张", "Print this page");
/// Makes a picture of the sheet.
pub const PICTURE: &str = say!("做成图片", "Make a picture");
/// What to do with the picture.
pub const PICTURE_HINT: &str =
    say!("长按图片，保存或发给家人。", "Press and hold the picture to save it or send it to your family.");
/// The picture could not be made.
pub const NO_PICTURE: &str = say!(
    "这个浏览器做不了图片，请截屏或打印。",
    "This browser can't make the picture. Please take a screenshot or print."
);
/// Heading of the situation.
pub const SITUATION: &str = say!("我的情况", "My situation (我的情况)");
/// Heading of the questions.
pub const QUESTIONS: &str = say!("我想问", "What I want to ask (我想问)");
/// Heading of what to bring.
pub const BRING: &str = say!("带上", "To bring (带上)");
/// Heading of the numbers.
pub const PHONES: &str = say!("电话", "Telephone (电话)");
/// Heading of the documents.
pub const DOCUMENTS: &str = say!("依据", "Sources (依据)");

/// A purpose, as people say it.
pub fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::ApplyTransfer => say!("申请医保转移", "Apply for a transfer (转移)"),
        Purpose::QueryProgress => say!("查转移办到哪一步", "See how far a transfer has got"),
        Purpose::QueryContributions => say!("查缴费记录", "Look up payment records (缴费记录)"),
        Purpose::QueryBalance => say!("查余额和每月划入", "Look up the balance and monthly credits"),
        Purpose::PrintVoucher => say!("开参保凭证", "Get an enrolment certificate (参保凭证)"),
        Purpose::AskRules => {
            say!("问当地规定（年限、补缴）", "Ask about local rules (years required, making up)")
        }
        Purpose::Complain => say!("催办、投诉", "Press for an answer, or complain"),
    }
}

/// What a person has, as people say it.
pub fn has(has: Has) -> &'static str {
    match has {
        Has::Smartphone => say!("智能手机", "Smartphone"),
        Has::Computer => say!("电脑", "Computer"),
        Has::Phone => say!("只打电话", "Telephone only"),
        Has::Counter => say!("去窗口、当面问", "Going to the counter in person"),
    }
}

/// Whether something has to be brought.
pub fn need(need: Need) -> &'static str {
    match need {
        Need::Yes => say!("要带", "to bring"),
        Need::Depends => say!("有的地方要", "needed in some places"),
        Need::OnSite => say!("到了再填", "to be filled in there"),
        Need::IfProxy => say!("别人代办才要", "only if someone goes for you"),
        Need::No => say!("这里不用", "not needed here"),
    }
}
