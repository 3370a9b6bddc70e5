//! Labels, hints and choices of the account form.

use crate::account::{Field, Insured};
use crate::wording::say::{chinese, say};

/// Question 3 in the navigation.
pub const TAB: &str = say!("账户", "Account");
/// Heading of question 3.
pub const TITLE: &str =
    say!("医保个人账户每月到多少？", "How much reaches your personal account (个人账户) each month?");
/// What question 3 is about.
pub const INTRO: &str = say!(
    "每月该划入多少、和看到的对不对得上、这笔钱归谁、能付什么。",
    "What should be credited each month, whether it matches what you see, whose money it is, and what it can pay for."
);
/// Title of the page in the browser's tab.
pub const PAGE: &str = say!(
    "医保个人账户每月到多少？ - 医保算得清",
    "How much reaches your personal account each month? - Yibao (医保算得清)"
);
/// Opens the questions that may be left out.
pub const MORE: &str = say!(
    "换个月份，或填打电话问到的数字（可以不填）",
    "Choose another month, or enter figures you were told on the phone (optional)"
);
/// Heading of what is said of the account itself.
pub const ABOUT: &str = say!("这笔钱的规矩", "The rules for this money");
/// Behind an amount.
pub const YUAN: &str = say!("元", "yuan");
/// Behind an age.
pub const YEARS_OLD: &str = say!("岁", "years old");
/// The tier has an account.
pub const WITH: &str = say!("带个人账户", "With a personal account");
/// The tier has none.
pub const WITHOUT: &str = say!("不带", "Without");

/// How one is insured, as people say it.
pub fn insured(insured: Insured) -> &'static str {
    say!(
        insured_in_chinese(insured),
        match insured {
            Insured::Employed => "Working, an employer pays",
            Insured::Flexible => "Paying myself (灵活就业, flexible employment)",
            Insured::Retired => "Retired, with the retiree medical benefit (退休医保)",
        }
    )
}

/// The same in every build, for a Chinese office.
pub(in super::super) fn insured_in_chinese(insured: Insured) -> &'static str {
    match insured {
        Insured::Employed => chinese!("在职，单位给缴"),
        Insured::Flexible => chinese!("自己缴（灵活就业）"),
        Insured::Retired => chinese!("退休，已享受退休医保"),
    }
}

/// What a field asks for: its label.
pub fn field(field: Field) -> &'static str {
    match field {
        Field::Place => say!("在哪里参保", "Where you are enrolled (参保地)"),
        Field::Insured => say!("您的情况", "Your situation"),
        Field::Base => say!("每月缴费基数", "Monthly contribution base (缴费基数)"),
        Field::Salary => {
            say!("不清楚基数的，填税前月工资", "If you don't know the base: your monthly wage before tax")
        }
        Field::Age => say!("您的年龄（周岁）", "Your age"),
        Field::Tier => say!("参保档次", "Insurance tier (参保档次)"),
        Field::WithAccount => {
            say!("您这一档带个人账户吗", "Does your tier come with a personal account (个人账户)?")
        }
        Field::Month => say!("看哪个月", "Which month"),
        Field::Seen => say!("您看到那个月划入了多少", "How much you see credited (划入) for that month"),
        Field::AmountsAsOf => say!("这些数是哪天的", "The day these figures are of"),
        Field::OverrideFloor => say!("当地的缴费基数下限", "Lowest contribution base there"),
        Field::OverrideCeiling => say!("当地的缴费基数上限", "Highest contribution base there"),
        Field::OverrideMonthly => {
            say!("当地告诉您的每月划入", "The monthly credit the local office told you")
        }
    }
}

/// The same, short, for messages.
pub fn name(of: Field) -> &'static str {
    match of {
        Field::Place => say!("参保的地方", "Place where you are enrolled"),
        Field::Base => say!("缴费基数（或者税前月工资）", "Contribution base (or monthly wage before tax)"),
        Field::Salary => say!("税前月工资", "Monthly wage before tax"),
        Field::WithAccount => say!("您这一档带个人账户吗", "Whether your tier comes with a personal account"),
        Field::Month => say!("月份", "Month"),
        Field::Seen => say!("看到的划入", "Credit you see"),
        Field::OverrideFloor => say!("基数下限", "Lowest base"),
        Field::OverrideCeiling => say!("基数上限", "Highest base"),
        Field::OverrideMonthly => say!("每月划入", "Monthly credit"),
        other => field(other),
    }
}

/// Help beneath a label, where it needs some.
pub fn hint(field: Field) -> Option<&'static str> {
    match field {
        Field::Place => Some(say!(
            "可以打名字、拼音或首字母，例如：南京、nanjing、nj",
            "Type the name, pinyin or initials, for example: nanjing or nj (南京)"
        )),
        Field::Base => Some(say!(
            "手机上查医保缴费记录，里面有“缴费基数”。不清楚就空着",
            "Look at your payment records (缴费记录) on your phone: they show the contribution base (缴费基数). Leave it empty if you are not sure"
        )),
        Field::Salary => Some(say!(
            "一般看上一年的月平均工资，估出来的",
            "Usually your average monthly wage of the year before counts; the answer is then an estimate"
        )),
        Field::Age => Some(say!(
            "这里每月划入多少，按年龄分档",
            "Here the monthly credit depends on it"
        )),
        Field::Month => Some(say!("不填就是这个月", "Leave it empty for this month")),
        Field::Seen => Some(say!(
            "填“划入”的那一笔，不是余额。填了就帮您对一对",
            "The amount credited (划入), not the balance (余额). If you enter it, it is compared for you"
        )),
        Field::OverrideMonthly => Some(say!(
            "打电话问到的，填在这里，按您填的算",
            "What the office told you on the phone goes here; it is then used for the answer"
        )),
        _ => None,
    }
}
