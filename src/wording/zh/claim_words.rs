//! The words that a claim may have for its value.

use crate::wording::say::say;

/// Such a word as people say it.
pub(super) fn choice(word: &str) -> &str {
    match word {
        "city" => say!("本市", "this city"),
        "province" => say!("本省", "this province"),
        "actual" => say!("实际缴费", "months really paid"),
        "deemed" => say!("视同缴费", "deemed months"),
        "unit" => say!("单位部分", "the employer's part"),
        "unit-and-individual" => say!("单位和个人两部分", "the employer's and the person's parts"),
        "flexible" => say!("灵活就业标准", "the rate of flexible employment"),
        "moves" => say!("随关系转走", "moves with the record"),
        "stays" => say!("不划转，原账户继续用", "does not move; the old account stays in use"),
        "paid-to-bank" => say!("打到本人银行账户", "paid into the person's own bank account"),
        "apply" => say!("要申请", "has to be applied for"),
        "instant" => say!("申请后即时办结", "finished as soon as you apply"),
        "automatic" => say!("自动转，不用申请", "automatic, no application needed"),
        "ended" => say!("已经停止", "has ended"),
        "by-time-early" => {
            say!("减去提前的时间", "less by the time by which one retires early")
        }
        "barred" => say!("不能", "not allowed"),
        "not-told" => say!("没有查到", "not found"),
        "yes" => say!("算", "counts"),
        "no" => say!("不算", "does not count"),
        "as-lump-sum" => say!("和一次性补缴相同", "the same as for the lump-sum payment"),
        "kept" => say!("保留，以后可以再回来", "kept, for a later return"),
        "local-condition" => say!("当地条件", "a local condition"),
        "not-national" => say!("全国规定里没有", "not in the national rules"),
        other => other,
    }
}
