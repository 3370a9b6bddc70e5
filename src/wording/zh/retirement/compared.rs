//! The ways out held against each other.

use super::super::figures::{self, month, month_span};
use super::super::in_chinese;
use super::Say;
use crate::calendar::MonthSpan;
use crate::evidence::{Quantity, Value};
use crate::money::Money;
use crate::retirement::remedies::{AssumptionField, Comparison, RemedyKind, Suggestion};
use crate::retirement::TestKind;
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

impl Say<'_> {
    fn named(&self, kind: RemedyKind) -> &'static str {
        match kind {
            RemedyKind::LumpSum => say!("一次性补缴", "a lump-sum payment"),
            RemedyKind::PayMonthly => say!("退休后按月接着缴", "going on paying monthly after retirement"),
            RemedyKind::Resident => say!("改参加居民医保", "changing to resident medical insurance"),
            RemedyKind::Nothing => say!("不补", "not making anything up"),
        }
    }

    pub(super) fn cheapest(&self, comparison: &Comparison) -> Text {
        let start = Text::new().plain(say!("花钱最少：", "Cheapest: "));
        let to = comparison.judged_to;
        let unknown = self.answer.remedies.iter().any(|remedy| remedy.amount.is_none());
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
            Some(kind @ RemedyKind::Resident) => start.key(self.named(kind)).plain(tell!(
                "，算到 {to} 岁缴得最少{rest}。这只是缴的钱：报得少，病重时自付可能多得多。",
                ". Counted up to age {to}, you pay in the least{rest}. That is only what you pay in: less is reimbursed, and in serious illness you may have to pay far more yourself."
            )),
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
                start
                    .key(self.named(kind))
                    .plain(tell!(
                        "，照查到的规定，{why}。交钱以前，先打 ",
                        ". Going by the rules found, {why}. Before you pay anything, call "
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

    pub(super) fn totals(&self, comparison: &Comparison) -> (Vec<String>, Vec<Vec<String>>) {
        let kinds = self.answer.remedies.iter().map(|remedy| short_name(remedy.kind).to_owned());
        let heads = std::iter::once(say!("算到", "Up to").to_owned()).chain(kinds).collect();
        let rows = comparison.totals.iter().map(|row| {
            let cells = row.amounts.iter().map(|amount| match amount {
                Some((low, high)) => between((to_yuan(*low), to_yuan(*high))),
                None => say!("要问", "ask").to_owned(),
            });
            std::iter::once(tell!("{} 岁", "Age {}", row.age)).chain(cells).collect()
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
        let months = self.answer.if_keep.months;
        let missing = months.map(|span| match (span.low, span.high) {
            (0, most @ 1..) => chinese_told!("最多差 {}，也可能不差", in_chinese::months(most)),
            _ => chinese_told!("差 {}", in_chinese::month_span(span)),
        });
        let (missing, local) = (
            missing.unwrap_or_default(),
            self.answer.if_keep.binding != Some(TestKind::Total)
                || self.answer.if_keep.unknown_test.is_some(),
        );
        let asks_local =
            if local { chinese!("一次补的，算不算实际缴费、本地缴费？") } else { "" };
        let words = chinese_told!(
            "“我退休时医保{missing}。能不能一次补齐？按多少基数、百分之几补，单位出还是自己出，最晚什么时候补？{asks_local}不一次补的话，能不能按月缴，每月多少钱？缴满以前按在职还是退休报销，个人账户有没有钱？”"
        );
        let call = |before: &str| Text::new().plain(before).key(self.hotline());
        say!(call("打 ").plain(format!("（{}）：{words}", self.place())), {
            let plainly = |span: MonthSpan| match (span.known(), span.low) {
                (Some(exact), _) => format!("{} short", figures::months(exact)),
                (None, 0) => format!("at most {} short, or not short at all", figures::months(span.high)),
                (None, _) => format!("{} short", month_span(span)),
            };
            let missing = months.map(plainly).unwrap_or_default();
            let local = match local {
                true => "Does a lump sum count as really paid, and as paid locally? ",
                false => "",
            };
            call("Call ").plain(format!(" ({}) and say: ", self.place())).data(words).plain(format!(
                    " (When I retire, my medical insurance will be {missing}. Can I make that up in one payment? On what base and at what rate, does the employer pay or do I, and by when must it be paid? {local}If not in one payment, can I pay monthly, and how much a month? Until it is complete, am I reimbursed as an employee or as a retiree, and is money credited to my personal account?)"
                ))
        })
    }

    pub(super) fn figure_to_try(&self, one: &Suggestion) -> Option<Try> {
        let (field, name) = match one.quantity {
            Quantity::BaseFloor => (AssumptionField::Base, say!("最低缴费基数", "Lowest contribution base")),
            Quantity::BaseAverage => (AssumptionField::Base, say!("平均工资", "Average wage")),
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
