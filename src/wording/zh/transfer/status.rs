//! The words people see when they look a transfer up. No official list of them was found: the names are this product's
//! for the steps of 43号; the words in use were read on pages and in programs of several places, and the likely ones
//! nobody has confirmed.

use crate::transfer::SeenStatus;

/// A status: its name, words seen somewhere, words that may be used, what it means.
struct Words {
    name: &'static str,
    seen: &'static str,
    likely: &'static str,
    means: &'static str,
}

const fn words(status: SeenStatus) -> Words {
    let (name, seen, likely, means) = match status {
        SeenStatus::Submitted => (
            "已提交，还没受理",
            "收件、已申请",
            "待审核",
            "申请交上去了，两边还在核对：原来停保了没有，新地方参保了没有。还没受理，期限还没开始算。",
        ),
        SeenStatus::Rejected => (
            "不予受理、被退回",
            "",
            "已退回、审核不通过",
            "核对没通过。常见的原因：原单位没停保，新地方还没参保，同时还在缴居民医保，姓名或证件号对不上，统筹区选错。看清原因，改好再申请；期限等下次受理才开始算。",
        ),
        SeenStatus::Accepted => (
            "已受理，转出地在办",
            "受理、已审核",
            "转出审核、转出办理中",
            "期限从受理那天开始算。现在是转出地在办，办完会把信息表发给转入地。",
        ),
        SeenStatus::InfoSent => (
            "转出办好了，信息表已发出",
            "转移",
            "已转出、转出办结",
            "转出地办完了，轮到转入地接收。有余额的，钱也该在路上了。",
        ),
        SeenStatus::InDone => (
            "转入办结，余额还没到",
            "办结、已办结",
            "转入办结",
            "医保关系和年限已经转到。余额另外走，全国没有规定几天到账。",
        ),
        SeenStatus::Credited => ("余额已到账", "已注资", "资金已到账", "钱到了。核对一下年限和余额对不对。"),
        SeenStatus::Automatic => (
            "省内免申转，查不到申请进度",
            "免申转、个人账户清退",
            "",
            "省内自动转的，没有申请，也就没有申请进度。“个人账户清退”是原来的账户在清账，只要看余额到了没有。",
        ),
        SeenStatus::BalanceZero => (
            "原来的余额变成 0，新地方还没到",
            "",
            "",
            "多半是钱在路上，比较常见。它不能说明医保关系办到哪一步，还要查信息表发了没有、转入办结了没有。",
        ),
        SeenStatus::NoneOfThese => (
            "看到的字样不在这里面",
            "",
            "",
            "不要紧，各地字样不一样。打电话问三件事：哪天受理的，信息表发出了没有，转入办结了没有。问到以后回来再选一次。",
        ),
    };
    Words { name, seen, likely, means }
}

/// A status as the person would pick it, with every word it goes by.
pub fn status(status: SeenStatus) -> String {
    let words = words(status);
    let aliases = match (words.seen, words.likely) {
        ("", "") => String::new(),
        ("", likely) => format!("（可能写：{likely}）"),
        (seen, "") => format!("（见过：{seen}）"),
        (seen, likely) => format!("（见过：{seen}；可能写：{likely}）"),
    };
    format!("{}{aliases}", words.name)
}

/// What it means.
pub(super) fn meaning(status: SeenStatus) -> &'static str {
    words(status).means
}
