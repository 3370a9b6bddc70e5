//! The words people see when they look a transfer up. No official list of them was found: the names are this product's
//! for the steps of 43号; the words in use were read on pages and in programs of several places, and the likely ones
//! nobody has confirmed.

use crate::transfer::SeenStatus;
use crate::wording::say::{chinese, say, tell};
use crate::wording::words;

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
            say!("已提交，还没受理", "Handed in, not accepted yet (已提交)"),
            chinese!("收件、已申请"),
            chinese!("待审核"),
            say!(
                "申请交上去了，两边还在核对：原来停保了没有，新地方参保了没有。还没受理，期限还没开始算。",
                "The application is in, and both sides are checking: whether the old insurance is stopped (停保) and whether you are enrolled (参保) in the new place. It is not accepted yet, so the limits have not started."
            ),
        ),
        SeenStatus::Rejected => (
            say!("不予受理、被退回", "Not accepted (不予受理), sent back"),
            "",
            chinese!("已退回、审核不通过"),
            say!(
                "核对没通过。常见的原因：原单位没停保，新地方还没参保，同时还在缴居民医保，姓名或证件号对不上，参保的地方（统筹区）选错。期限等下次受理才开始算。",
                "The check was not passed. Common reasons: the former employer has not stopped the insurance (停保), you are not enrolled (参保) in the new place yet, resident medical insurance is still being paid for at the same time, your name or ID number does not match, or the wrong pooling area (统筹区) was chosen. The limits only start with the next acceptance."
            ),
        ),
        SeenStatus::Accepted => (
            say!("已受理，转出地在办", "Accepted (已受理), the place you left is working on it"),
            chinese!("受理、已审核"),
            chinese!("转出审核、转出办理中"),
            say!(
                "期限从受理那天开始算。现在是转出地在办，办完会把信息表发给转入地。",
                "The limits count from the day of acceptance. The place you left is working on it; when done, it sends the transfer form (信息表) to the new place."
            ),
        ),
        SeenStatus::InfoSent => (
            say!("转出办好了，信息表已发出", "Transfer-out done, transfer form (信息表) sent"),
            chinese!("转移"),
            chinese!("已转出、转出办结"),
            say!(
                "转出地办完了，轮到转入地接收。有余额的，钱也该在路上了。",
                "The place you left has finished; now it is the new place's turn. If there is a balance, the money should be on its way too."
            ),
        ),
        SeenStatus::InDone => (
            say!("转入办结，余额还没到", "Transfer-in finished (办结), balance not there yet"),
            chinese!("办结、已办结"),
            chinese!("转入办结"),
            say!(
                "医保关系和年限已经转到。余额另外走，全国没有规定几天到账。",
                "The insurance record and the years have arrived. The balance travels separately, and no national rule says in how many days it arrives."
            ),
        ),
        SeenStatus::Credited => (say!(
            "余额已到账",
            "Balance has arrived (已到账)"
        ), chinese!("已注资"), chinese!("资金已到账"), say!(
            "钱到了。核对一下年限和余额对不对。",
            "The money is there. Check whether the years and the balance are right."
        )),
        SeenStatus::Automatic => (
            say!(
                "省内免申转，查不到申请进度",
                "Automatic within the province (免申转), no application to follow"
            ),
            chinese!("免申转、个人账户清退"),
            "",
            say!(
                "省内自动转的，没有申请，也就没有申请进度。“个人账户清退”是原来的账户在清账，只要看余额到了没有。",
                "Moved automatically within the province: no application, so no progress of one. Clearing of the personal account (个人账户清退) means that the old account is being settled; just check whether the balance has arrived."
            ),
        ),
        SeenStatus::BalanceZero => (
            say!("原来的余额变成 0，新地方还没到", "Old balance reads 0, nothing in the new place yet"),
            "",
            "",
            say!(
                "多半是钱在路上，比较常见。它不能说明医保关系办到哪一步，还要查信息表发了没有、转入办结了没有。",
                "Most likely the money is on its way; this is fairly common. It says nothing about how far the insurance record has got: also check whether the transfer form (信息表) was sent and whether the transfer-in is finished (办结)."
            ),
        ),
        SeenStatus::NoneOfThese => (
            say!("看到的字样不在这里面", "The words I saw are not here"),
            "",
            "",
            say!(
                "不要紧，各地字样不一样。打电话问三件事：哪天受理的，信息表发出了没有，转入办结了没有。问到以后回来再选一次。",
                "Never mind, the words differ from place to place. Call and ask three things: on what date it was accepted (受理), whether the transfer form (信息表) was sent, and whether the transfer-in is finished (办结). Then come back and choose again."
            ),
        ),
    };
    Words { name, seen, likely, means }
}

/// A status as the person would pick it, with every word it goes by.
pub fn status(status: SeenStatus) -> String {
    let words = words(status);
    let listed = |several: &str| several.replace(chinese!("、"), words::figures::between_listed());
    let (seen, likely) = (listed(words.seen), listed(words.likely));
    let aliases = match (seen.as_str(), likely.as_str()) {
        ("", "") => String::new(),
        ("", likely) => tell!("（可能写：{likely}）", " – may read: {likely}"),
        (seen, "") => tell!("（见过：{seen}）", " – seen as: {seen}"),
        (seen, likely) => {
            tell!("（见过：{seen}；可能写：{likely}）", " – seen as: {seen}; may read: {likely}")
        }
    };
    format!("{}{aliases}", words.name)
}

/// What it means.
pub(super) fn meaning(status: SeenStatus) -> &'static str {
    words(status).means
}
