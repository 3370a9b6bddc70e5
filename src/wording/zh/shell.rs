//! What a page says around the app: new data, installing, WeChat, and where the app can't run.

use crate::wording::say::say;

/// New rule data are there.
pub const UPDATE_READY: &str = "有新的规则数据";
/// Takes them.
pub const UPDATE_NOW: &str = "更新";
/// Leaves them for the next visit.
pub const UPDATE_LATER: &str = "以后再说";
/// The app broke while it was used.
pub const TROUBLE: &str = "页面出了问题，算不下去了。";
/// Opens the page again.
pub const REOPEN: &str = "重新打开";
/// Scripting is off.
pub const NO_SCRIPT: &str = "这个浏览器没有运行脚本，下面的表填了也算不出来。";
/// Leads to the plain page.
pub const TO_PLAIN: &str = "看全国规定、对照表和各地电话";
/// Offers to install the app.
pub const INSTALL: &str = "装到这台设备上，没有网也能用，不占多少地方。";
/// Installs it.
pub const INSTALL_NOW: &str = "安装";
/// How to put it on the home screen of an iPhone: the heading.
pub const INSTALL_IOS: &str = "放到手机桌面，没有网也能用";
/// And the steps.
pub const INSTALL_IOS_STEPS: [&str; 3] =
    ["点浏览器的“分享”按钮（方框里有个向上的箭头）", "往下翻，点“添加到主屏幕”", "点右上角的“添加”"];
/// What does not work inside WeChat: the heading.
pub const IN_WECHAT: &str = "您在微信里打开了这个网页";
/// And the way out.
pub const IN_WECHAT_WAY: &str =
    "在微信里，打印、存文件、断网使用可能不行。点右上角的“…”，再点“在浏览器打开”，就都能用。";
/// The language of these sentences (BCP 47).
pub const LANG: &str = say!("zh-CN", "en");
/// The name in a phone's home screen.
pub const SHORT_NAME: &str = "医保算得清";
