//! The ways out held against each other.

use super::super::estimates::{about, named};
use super::super::evidence::confidence;
use super::super::figures::{self, month, month_span};
use super::super::in_chinese;
use super::Say;
use crate::calendar::MonthSpan;
use crate::evidence::{Quantity, Value};
use crate::money::{Money, Ratio};
use crate::retirement::remedies::{
    AssumptionField, CheapestUpTo, Comparison, Remedy, RemedyKind, Suggestion,
};
use crate::retirement::{GapTest, TestKind};
use crate::wording::say::{chinese, chinese_told, say, tell};
use crate::wording::{Text, Try};

/// A way out in two or three characters, for tables and pictures.
pub(super) fn short_name(kind: RemedyKind) -> &'static str {
    match kind {
        RemedyKind::LumpSum => say!("一次补", "Lump sum"),
        RemedyKind::PayMonthly => say!("按月缴", "Monthly"),
        RemedyKind::Resident => say!("居民医保", "Resident"),
        RemedyKind::Nothing => say!("不补", "Nothing"),
    }
}

/// A way out within a sentence.
pub(super) fn named_shortly(kind: RemedyKind) -> &'static str {
    say!(
        short_name(kind),
        match kind {
            RemedyKind::LumpSum => "the lump sum",
            RemedyKind::PayMonthly => "paying monthly",
            RemedyKind::Resident => "resident medical insurance",
            RemedyKind::Nothing => "doing nothing",
        }
    )
}

/// An amount between bounds, without its unit.
pub(super) fn between(amount: (Money, Money)) -> String {
    match amount {
        (low, high) if low == high => low.to_string(),
        (low, high) => tell!("{low} 到 {high}", "{low} to {high}"),
    }
}

/// An amount between bounds, with its unit.
pub(super) fn yuan_between(amount: (Money, Money)) -> String {
    match amount {
        (low, high) if low == high => tell!("{low} 元", "¥{low}"),
        (low, high) => tell!("{low} 到 {high} 元", "¥{low} to ¥{high}"),
    }
}

/// To the nearest yuan: what a table on a phone has room for. The derivation has the fen.
fn to_yuan(amount: Money) -> Money {
    Money::from_fen((amount.fen() + 50) / 100 * 100)
}

/// The yearly premium above which resident insurance is no longer the cheapest; where it grows, that of the first year. No full
/// stop behind it.
pub(super) fn turning(most: CheapestUpTo, growth: Ratio) -> Text {
    let grows = growth.ppm() > 0;
    let (before, after) = match grows {
        true => {
            (say!("当地第一年高于 ", "If the local premium is more than "), say!("", " in the first year"))
        }
        false => (say!("当地每年高于 ", "If the local premium is more than "), say!("", " a year")),
    };
    Text::new().plain(before).key(tell!("{} 元", "¥{}", most.premium)).plain(after).plain(match most.exact {
        true => say!("就会反过来", ", it is the other way round"),
        false => say!("就可能反过来", ", it may be the other way round"),
    })
}

impl Say<'_> {
    fn named(&self, kind: RemedyKind) -> &'static str {
        match kind {
            RemedyKind::LumpSum => say!("一次性补缴", "a lump-sum payment"),
            RemedyKind::PayMonthly => say!("退休后按月接着缴", "going on paying monthly after retirement"),
            RemedyKind::Resident => say!("改参加居民医保", "changing to resident medical insurance"),
            RemedyKind::Nothing => say!("不补", "not making anything up"),
        }
    }

    /// The ways that no source bars, with their columns.
    pub(super) fn open_ways(&self) -> impl Iterator<Item = (usize, &Remedy)> {
        self.answer.remedies.iter().enumerate().filter(|(_, remedy)| !remedy.is_barred())
    }

    pub(super) fn cheapest(&self, comparison: &Comparison) -> Text {
        let start = Text::new().plain(say!("花钱最少：", "Cheapest: "));
        let to = comparison.judged_to;
        let unknown = self.open_ways().any(|(_, remedy)| remedy.amount.is_none());
        let rest = match unknown {
            true => {
                say!(
                    "（还有办法不知道要多少钱，没算在内）",
                    " (ways whose cost is not known are not counted)"
                )
            }
            false => "",
        };
        match comparison.cheapest {
            None => start.plain(say!(
                "现在比不出来，有的办法要多少钱还说不准。",
                "can't be said yet, because the cost of some ways is still uncertain."
            )),
            Some(kind @ RemedyKind::Nothing) => start.key(self.named(kind)).plain(say!(
                "，一分不花，待遇低一些但不取消。看病多的话，少报的可能超过补缴的钱。",
                ". It costs nothing; the benefit is somewhat lower but is not taken away. If you need a lot of care, the reimbursement you lose may come to more than it would cost to make up the years."
            )),
            Some(kind @ RemedyKind::Resident) => {
                let start = start.key(self.named(kind));
                let text = match comparison.resident_cheapest_up_to {
                    Some(most) => start
                        .plain(tell!(
                            "，按全国最低标准，算到 {to} 岁缴得最少{rest}。",
                            ". At the national minimum premium, counted up to age {to}, you pay in the least{rest}. "
                        ))
                        .then(turning(most, comparison.growth))
                        .plain(say!("。", ".")),
                    None => start.plain(tell!(
                        "，算到 {to} 岁缴得最少{rest}。",
                        ". Counted up to age {to}, you pay in the least{rest}."
                    )),
                };
                text.plain(say!(
                    "这只是缴的钱：报得少，病重时自付可能多得多。",
                    " That is only what you pay in: less is reimbursed, and in serious illness you may have to pay far more yourself."
                ))
            }
            Some(kind) => start.key(self.named(kind)).plain(tell!(
                "，算到 {to} 岁一共缴得最少{rest}。",
                ". Counted up to age {to}, you pay in the least altogether{rest}."
            )),
        }
    }

    pub(super) fn safest(&self, comparison: &Comparison) -> Text {
        let start = Text::new().plain(say!("最稳妥：", "Safest: "));
        match comparison.safest {
            Some(kind) => {
                let why = match kind {
                    RemedyKind::LumpSum => say!(
                        "一次补齐就能享受退休待遇，以后费用涨了也不用再缴",
                        "once it is all made up you have the retiree medical benefit, and you pay no more even if costs rise later"
                    ),
                    _ => say!(
                        "缴满就能享受退休待遇",
                        "once everything is paid you have the retiree medical benefit"
                    ),
                };
                let hearsay = self.open_ways().any(|(_, way)| way.kind == kind && self.hearsay(way));
                let by = match hearsay {
                    true => say!(
                        "照网上的说法（第三方）",
                        "Going by what is said online (third party)"
                    ),
                    false => say!("照查到的规定", "Going by the rules found"),
                };
                start
                    .key(self.named(kind))
                    .plain(tell!(
                        "，{by}，{why}。交钱以前，先打 ",
                        ". {by}, {why}. Before you pay anything, call "
                    ))
                    .key(self.hotline())
                    .plain(say!(" 确认现在还这样办。", " to confirm that it is still done this way."))
            }
            None => start.plain(say!(
                "还不能说。当地让不让补、补了算不算，没有查到，先打电话问清再交钱。",
                "can't be said yet. Whether the local office allows making up, and whether it then counts, was not found: call and make sure before you pay anything."
            )),
        }
    }

    pub(super) fn totals(&self, comparison: &Comparison) -> (Vec<String>, Vec<Vec<Text>>) {
        let kinds = self.open_ways().map(|(_, remedy)| short_name(remedy.kind).to_owned());
        let heads = std::iter::once(say!("算到", "Up to").to_owned()).chain(kinds).collect();
        let rows = comparison.totals.iter().map(|row| {
            let cells = self.open_ways().map(|(at, _)| {
                let amount = row.amounts.get(at).copied().flatten();
                match (amount, row.estimates.get(at).copied().flatten()) {
                    (Some((low, high)), _) => between((to_yuan(low), to_yuan(high))).into(),
                    (None, Some(cost)) => {
                        Text::new().estimate(named(cost.rung, &about((cost.low, cost.high))))
                    }
                    (None, None) => say!("要问", "ask").into(),
                }
            });
            std::iter::once(Text::from(tell!("{} 岁", "Age {}", row.age))).chain(cells).collect()
        });
        (heads, rows.collect())
    }

    pub(super) fn totals_note(&self, comparison: &Comparison) -> Text {
        let growth = match comparison.growth.ppm() {
            0 => say!("假定以后不涨价", "assuming that prices don't rise").to_owned(),
            _ => tell!("假定每年涨 {}", "assuming that prices rise by {} a year", comparison.growth),
        };
        let from = month(comparison.from);
        let own = self.answer.remedies.iter().any(|one| one.kind == RemedyKind::Resident && one.own_figure);
        let premium = match own {
            true => "",
            false => say!("按查到的最低标准，", "at the lowest premium found, "),
        };
        tell!(
            "从{from}开始算，用今天的价，{growth}。居民医保{premium}每 12 个月缴一次。四舍五入到元。这里只有缴的钱，看病自付的不在内。",
            "Counted from {from} at today's prices, {growth}. Resident medical insurance: {premium}paid once every 12 months. Rounded to whole yuan. This is only what you pay in; what you pay yourself for treatment is not included."
        )
        .into()
    }

    pub(super) fn ask(&self) -> Text {
        let months = self.answer.if_keep.months.unwrap_or(MonthSpan::exact(0));
        let gap = &self.answer.if_keep;
        let local =
            |test: &GapTest| test.kind != TestKind::Total && test.short.is_none_or(|short| short.high > 0);
        let asks_local = gap.tests.iter().any(local) || gap.unknown_test.is_some();
        let no_lump_sum = self.lump_sum_barred();
        let unknown = self.answer.if_keep.months.is_none();
        let missing = match months.low {
            _ if unknown => chinese!("不知道要缴满多少年、还差多少，先请查一下").to_owned(),
            0 => chinese_told!("可能够了，最多差 {}", in_chinese::months_counted(months.high)),
            _ => chinese_told!("差 {}", in_chinese::month_span(months)),
        };
        let local =
            if asks_local { chinese!("一次补的，算不算实际缴费、本地缴费？") } else { "" };
        let at_once = match no_lump_sum {
            true => chinese!("听说不能一次补，现在还是这样吗？").to_owned(),
            false => chinese_told!(
                "能不能一次补齐？按多少基数、百分之几补，单位出还是自己出，最晚什么时候补？{local}"
            ),
        };
        let until = chinese!("缴满以前按在职还是退休报销，个人账户有没有钱？");
        let monthly = match (self.monthly_barred(), no_lump_sum) {
            (true, _) => chinese!("听说退休后不能按月缴，现在还是这样吗？").to_owned(),
            (false, true) => chinese_told!("按月缴的话，每月多少钱？{until}"),
            (false, false) => chinese_told!("不一次补的话，能不能按月缴，每月多少钱？{until}"),
        };
        let words = chinese_told!("“我退休时医保{missing}。{at_once}{monthly}”");
        let call = |before: &str| Text::new().plain(before).key(self.hotline());
        say!(call("打 ").plain(format!("（{}）：{words}", self.place())), {
            let missing = match (months.low, months.known()) {
                _ if unknown => {
                    "may be short: please look up first how many years are required and what I have"
                        .to_owned()
                }
                (0, _) => format!("may be enough, or up to {} short", figures::months(months.high)),
                (_, Some(count)) => format!("will be {} short", figures::months(count)),
                _ => format!("will be {} short", month_span(months)),
            };
            let local =
                if asks_local { " Does a lump sum count as really paid, and as paid locally?" } else { "" };
            let at_once = match no_lump_sum {
                true => "I heard that it can't be made up in one payment: is that still so?".to_owned(),
                false => format!(
                    "Can I make that up in one payment? On what base and at what rate, does the employer pay or do I, and by when must it be paid?{local}"
                ),
            };
            let until = "Until it is complete, am I reimbursed as an employee or as a retiree, and is money credited to my personal account?";
            let monthly = match (self.monthly_barred(), no_lump_sum) {
                (true, _) => {
                    "I heard that one can't pay monthly after retirement: is that still so?".to_owned()
                }
                (false, true) => format!("If I pay monthly, how much is it a month? {until}"),
                (false, false) => {
                    format!("If not in one payment, can I pay monthly, and how much a month? {until}")
                }
            };
            call("Call ")
                .plain(format!(" ({}) and say: ", self.place()))
                .data(words)
                .plain(format!(" (When I retire, my medical insurance {missing}. {at_once} {monthly})"))
        })
    }

    pub(super) fn figure_to_try(&self, one: &Suggestion) -> Option<Try> {
        let (field, name) = match one.quantity {
            Quantity::BaseFloor => (AssumptionField::Base, say!("最低缴费基数", "Lowest contribution base")),
            Quantity::BaseAverage => (AssumptionField::Base, say!("平均工资", "Average wage")),
            Quantity::LumpSumRate => {
                let known = confidence(self.rules.line(one.claim).confidence);
                let Value::Rate(rate) = &one.value else { return None };
                return Some(Try {
                    field: AssumptionField::Rate,
                    text: rate.to_string(),
                    label: tell!(
                        "一次性补缴费率 {rate}（{known}）",
                        "Rate of the lump-sum payment: {rate} ({known})"
                    ),
                });
            }
            Quantity::RateUnit => (AssumptionField::Rate, say!("单位费率", "Employer's rate")),
            Quantity::RateFlexible => {
                (AssumptionField::Rate, say!("灵活就业费率", "Rate for flexible employment"))
            }
            Quantity::FlexibleFixed => {
                (AssumptionField::Monthly, say!("灵活就业每月", "Monthly amount for flexible employment"))
            }
            _ => return None,
        };
        let (text, shown) = match &one.value {
            Value::Money(amount) => (amount.to_string(), tell!("{amount} 元", "¥{amount}")),
            Value::Rate(rate) => (rate.to_string(), rate.to_string()),
            _ => return None,
        };
        Some(Try { field, text, label: tell!("{name} {shown}", "{name}: {shown}") })
    }
}
