//! The ways out held against each other, in Chinese.

use super::super::figures::{month, month_span};
use super::Say;
use crate::evidence::{Quantity, Value};
use crate::money::Money;
use crate::retirement::remedies::{AssumptionField, Comparison, RemedyKind, Suggestion};
use crate::retirement::TestKind;
use crate::wording::{Text, Try};

/// A way out in two or three characters, for tables and pictures.
pub(super) fn short_name(kind: RemedyKind) -> &'static str {
    match kind {
        RemedyKind::LumpSum => "一次补",
        RemedyKind::PayMonthly => "按月缴",
        RemedyKind::Resident => "居民医保",
        RemedyKind::Nothing => "不补",
    }
}

/// An amount between bounds, without its unit.
pub(super) fn between(amount: (Money, Money)) -> String {
    match amount {
        (low, high) if low == high => low.to_string(),
        (low, high) => format!("{low} 到 {high}"),
    }
}

/// To the nearest yuan: what a table on a phone has room for. The derivation has the fen.
fn to_yuan(amount: Money) -> Money {
    Money::from_fen((amount.fen() + 50) / 100 * 100)
}

impl Say<'_> {
    fn named(&self, kind: RemedyKind) -> &'static str {
        match kind {
            RemedyKind::LumpSum => "一次性补缴",
            RemedyKind::PayMonthly => "退休后按月接着缴",
            RemedyKind::Resident => "改参加居民医保",
            RemedyKind::Nothing => "不补",
        }
    }

    pub(super) fn cheapest(&self, comparison: &Comparison) -> Text {
        let start = Text::new().plain("花钱最少：");
        let to = comparison.judged_to;
        let unknown = self.answer.remedies.iter().any(|remedy| remedy.amount.is_none());
        let rest = if unknown { "（还有办法不知道要多少钱，没算在内）" } else { "" };
        match comparison.cheapest {
            None => start.plain("现在比不出来，有的办法要多少钱还说不准。"),
            Some(RemedyKind::Nothing) => start
                .key("不补")
                .plain("，一分不花，待遇低一些但不取消。看病多的话，少报的可能超过补缴的钱。"),
            Some(RemedyKind::Resident) => start
                .key("改参加居民医保")
                .plain(format!("，算到 {to} 岁缴得最少{rest}。这只是缴的钱：报得少，病重时自付可能多得多。")),
            Some(kind) => start.key(self.named(kind)).plain(format!("，算到 {to} 岁一共缴得最少{rest}。")),
        }
    }

    pub(super) fn safest(&self, comparison: &Comparison) -> Text {
        let start = Text::new().plain("最稳妥：");
        match comparison.safest {
            Some(kind) => {
                let why = match kind {
                    RemedyKind::LumpSum => "一次补齐就能享受退休待遇，以后费用涨了也不用再缴",
                    _ => "缴满就能享受退休待遇",
                };
                start
                    .key(self.named(kind))
                    .plain(format!("，照查到的规定，{why}。交钱以前，先打 "))
                    .key(self.hotline())
                    .plain(" 确认现在还这样办。")
            }
            None => start.plain("还不能说。当地让不让补、补了算不算，没有查到，先打电话问清再交钱。"),
        }
    }

    pub(super) fn totals(&self, comparison: &Comparison) -> (Vec<String>, Vec<Vec<String>>) {
        let kinds = self.answer.remedies.iter().map(|remedy| short_name(remedy.kind).to_owned());
        let heads = std::iter::once("算到".to_owned()).chain(kinds).collect();
        let rows = comparison.totals.iter().map(|row| {
            let cells = row.amounts.iter().map(|amount| {
                amount.map_or_else(|| "要问".to_owned(), |(low, high)| between((to_yuan(low), to_yuan(high))))
            });
            std::iter::once(format!("{} 岁", row.age)).chain(cells).collect()
        });
        (heads, rows.collect())
    }

    pub(super) fn totals_note(&self, comparison: &Comparison) -> Text {
        let growth = match comparison.growth.ppm() {
            0 => "假定以后不涨价".to_owned(),
            _ => format!("假定每年涨 {}", comparison.growth),
        };
        let from = month(comparison.from);
        let own = self.answer.remedies.iter().any(|one| one.kind == RemedyKind::Resident && one.own_figure);
        let premium = if own { "" } else { "按查到的最低标准，" };
        format!("从{from}开始算，用今天的价，{growth}。居民医保{premium}每 12 个月缴一次。四舍五入到元。这里只有缴的钱，看病自付的不在内。")
            .into()
    }

    pub(super) fn ask(&self) -> Text {
        let months = self.answer.if_keep.months.map(month_span).unwrap_or_default();
        let local = match self.answer.if_keep.binding == Some(TestKind::Total)
            && self.answer.if_keep.unknown_test.is_none()
        {
            true => "",
            false => "一次补的，算不算实际缴费、本地缴费？",
        };
        Text::new().plain("打 ").key(self.hotline()).plain(format!(
            "（{}）：“我退休时医保差 {months}。能不能一次补齐？按多少基数、百分之几补，单位出还是自己出，最晚什么时候补？{local}不一次补的话，能不能按月缴，每月多少钱？缴满以前按在职还是退休报销，个人账户有没有钱？”",
            self.place()
        ))
    }

    pub(super) fn figure_to_try(&self, one: &Suggestion) -> Option<Try> {
        let (field, name) = match one.quantity {
            Quantity::BaseFloor => (AssumptionField::Base, "最低缴费基数"),
            Quantity::BaseAverage => (AssumptionField::Base, "平均工资"),
            Quantity::RateUnit => (AssumptionField::Rate, "单位费率"),
            Quantity::RateFlexible => (AssumptionField::Rate, "灵活就业费率"),
            Quantity::FlexibleFixed => (AssumptionField::Monthly, "灵活就业每月"),
            _ => return None,
        };
        let (text, unit) = match &one.value {
            Value::Money(amount) => (amount.to_string(), " 元"),
            Value::Rate(rate) => (rate.to_string(), ""),
            _ => return None,
        };
        let label = format!("{name} {text}{unit}");
        Some(Try { field, text, label })
    }
}
