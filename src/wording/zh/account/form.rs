//! Labels, hints and choices of the account form, in Chinese.

use crate::account::{Field, Insured};

/// Question 3 in the navigation.
pub const TAB: &str = "账户";
/// Heading of question 3.
pub const TITLE: &str = "医保个人账户每月到多少？";
/// What question 3 is about.
pub const INTRO: &str = "每月该划入多少、和看到的对不对得上、这笔钱归谁、能付什么。";
/// Title of the page in the browser's tab.
pub const PAGE: &str = "医保个人账户每月到多少？ - 医保算得清";
/// Opens the questions that may be left out.
pub const MORE: &str = "换个月份，或填打电话问到的数字（可以不填）";
/// Heading of what is said of the account itself.
pub const ABOUT: &str = "这笔钱的规矩";
/// Behind an amount.
pub const YUAN: &str = "元";
/// The tier has an account.
pub const WITH: &str = "带个人账户";
/// The tier has none.
pub const WITHOUT: &str = "不带";

/// How one is insured, as people say it.
pub fn insured(insured: Insured) -> &'static str {
    match insured {
        Insured::Employed => "在职，单位给缴",
        Insured::Flexible => "自己缴（灵活就业）",
        Insured::Retired => "退休，已享受退休医保",
    }
}

/// What a field asks for: its label.
pub fn field(field: Field) -> &'static str {
    match field {
        Field::Place => "在哪里参保",
        Field::Insured => "您的情况",
        Field::Base => "每月缴费基数",
        Field::Salary => "不清楚基数的，填税前月工资",
        Field::Tier => "参保档次",
        Field::WithAccount => "您这一档带个人账户吗",
        Field::Month => "看哪个月",
        Field::Seen => "您看到那个月划入了多少",
        Field::OverrideFloor => "当地的缴费基数下限",
        Field::OverrideCeiling => "当地的缴费基数上限",
        Field::OverrideMonthly => "当地告诉您的每月划入",
    }
}

/// The same, short, for messages.
pub fn name(of: Field) -> &'static str {
    match of {
        Field::Place => "参保的地方",
        Field::Base => "缴费基数（或者税前月工资）",
        Field::Salary => "税前月工资",
        Field::Month => "月份",
        Field::Seen => "看到的划入",
        Field::OverrideFloor => "基数下限",
        Field::OverrideCeiling => "基数上限",
        Field::OverrideMonthly => "每月划入",
        other => field(other),
    }
}

/// Help beneath a label, where it needs some.
pub fn hint(field: Field) -> Option<&'static str> {
    match field {
        Field::Place => Some("可以打名字、拼音或首字母，例如：南京、nanjing、nj"),
        Field::Base => Some("手机上查医保缴费记录，里面有“缴费基数”。不清楚就空着"),
        Field::Salary => Some("一般看上一年的月平均工资，估出来的"),
        Field::Month => Some("不填就是这个月"),
        Field::Seen => Some("填“划入”的那一笔，不是余额。填了就帮您对一对"),
        Field::OverrideMonthly => Some("打电话问到的，填在这里，按您填的算"),
        _ => None,
    }
}
