//! What a page says around the app: new data, installing, WeChat, and where the app can't run.

use crate::wording::say::say;

/// New rule data are there.
pub const UPDATE_READY: &str = say!("有新的规则数据", "New rule data are available");
/// Takes them.
pub const UPDATE_NOW: &str = say!("更新", "Update");
/// Leaves them for the next visit.
pub const UPDATE_LATER: &str = say!("以后再说", "Later");
/// The app broke while it was used.
pub const TROUBLE: &str = say!(
    "这个网页自己出了错，算不下去了，原来的答案已经收起。填的内容还在，重新打开就能接着用。",
    "This page itself has failed and can't go on; the answer it showed has been put away. What you filled in is kept: open the page again to go on."
);
/// Unfolds what is told of it to whoever mends it.
pub const REPORT: &str = say!("给修的人看的", "For whoever mends it");
/// What the report holds.
pub const REPORT_HOLDS: &str = say!(
    "里面只有版本、哪一页、程序错在哪一行、浏览器型号，没有您填的内容。",
    "It holds the release, the page, the line of the program that failed and the kind of browser; nothing you filled in."
);
/// Copies it.
pub const COPY_REPORT: &str = say!("复制报告", "Copy the report");
/// It was copied.
pub const REPORT_COPIED: &str = say!("复制好了", "Copied");
/// The program did not come, twice.
pub const FAILED: &str = say!(
    "能算答案的部分没有取到：多半是网络断了、太慢，或者 Wi-Fi 要先登录。填的内容还在。",
    "The part that works out the answer did not arrive: most likely the network is down or slow, or the Wi-Fi wants you to log in first. What you filled in is kept."
);
/// Tries again.
pub const TRY_AGAIN: &str = say!("再试一次", "Try again");
/// The page stands in another site's page, where it is not meant to.
pub const FOREIGN: &str = say!(
    "这个网页被别的网站套在里面了。为了您的安全，这里不显示内容。",
    "Another website has put this page inside its own. For your safety nothing is shown here."
);
/// Opens it by itself.
pub const OPEN_ALONE: &str = say!("单独打开", "Open it by itself");
/// There is no network, and the page is not among those kept: the heading.
pub const NO_NETWORK: &str = say!("现在没有网络", "There is no network");
/// And what can be done.
pub const NOT_KEPT: &str = say!(
    "这个网页没有存在这台设备上，要连上网才能打开。下面这些没有网也能用。",
    "This page is not kept on this device and needs a network to open. The ones below work without."
);
/// The program is long in coming.
pub const LATE: &str = say!(
    "网络太慢，算答案的部分还没到。填好的不会丢：可以再等等，也可以重新打开。",
    "The network is slow, and the part that works out the answer is not here yet. What you filled in is not lost: wait a little longer, or open the page again."
);
/// Opens the page again.
pub const REOPEN: &str = say!("重新打开", "Open it again");
/// Scripting is off.
pub const NO_SCRIPT: &str = say!(
    "这个浏览器没有运行脚本，下面的表填了也算不出来。",
    "This browser is not running scripts, so the form below can't give an answer."
);
/// Leads to the plain page.
pub const TO_PLAIN: &str =
    say!("看全国规定、对照表和各地电话", "See the national rules, tables and telephone numbers");
/// Offers to install the app.
pub const INSTALL: &str = say!(
    "装到这台设备上，没有网也能用，不占多少地方。",
    "Install it on this device: it works without a network and takes little space."
);
/// Installs it.
pub const INSTALL_NOW: &str = say!("安装", "Install");
/// How to put it on the home screen of an iPhone: the heading.
pub const INSTALL_IOS: &str =
    say!("放到手机桌面，没有网也能用", "Put it on your home screen, and it works without a network");
/// And the steps.
pub const INSTALL_IOS_STEPS: [&str; 3] = [
    say!(
        "点浏览器的“分享”按钮（方框里有个向上的箭头）",
        "Tap the browser's share button (a box with an arrow pointing up)"
    ),
    say!("往下翻，点“添加到主屏幕”", "Scroll down and tap “Add to Home Screen” (添加到主屏幕)"),
    say!("点右上角的“添加”", "Tap “Add” (添加) at the top right"),
];
/// What does not work inside WeChat: the heading.
pub const IN_WECHAT: &str = say!("您在微信里打开了这个网页", "You opened this page inside WeChat");
/// And the way out.
pub const IN_WECHAT_WAY: &str =
    say!(
        "在微信里，打印、存文件、断网使用可能不行。点右上角的“…”，再点“在浏览器打开”，就都能用。",
        "Inside WeChat, printing, saving files and using it offline may not work. Tap “…” at the top right, then “Open in browser” (在浏览器打开), and everything works."
    );
/// The language of these sentences (BCP 47).
pub const LANG: &str = if cfg!(feature = "traditional") { "zh-Hant" } else { say!("zh-CN", "en") };
/// The name in a phone's home screen.
pub const SHORT_NAME: &str = say!("医保算得清", "Yibao");
