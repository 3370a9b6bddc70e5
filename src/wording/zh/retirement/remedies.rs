//! Ways out in Chinese: what each costs, keeps and loses.

use super::super::evidence::{confidence, value};
use super::super::figures::{month, month_span, plain_date};
use super::compared::between;
use super::{selector_name, Say};
use crate::calendar::YearMonth;
use crate::evidence::{ClaimRef, Quantity};
use crate::money::Money;
use crate::retirement::remedies::{
    AssumptionField, Comparison, Mends, Reduced, Remedy, RemedyKind, Standing,
};
use crate::wording::{Text, WayCard, Ways};

/// What a lump sum is reckoned from.
const LUMP_SUM: [Quantity; 6] = [
    Quantity::LumpSumBase,
    Quantity::LumpSumRate,
    Quantity::LumpSumShares,
    Quantity::RateUnit,
    Quantity::RateIndividual,
    Quantity::RateFlexible,
];

/// What a field of the reckoning asks for.
pub fn assumption(field: AssumptionField) -> &'static str {
    match field {
        AssumptionField::Base => "补缴基数（元/月）",
        AssumptionField::Rate => "补缴费率（%）",
        AssumptionField::Monthly => "退休后按月缴，每月（元）",
        AssumptionField::Premium => "居民医保每年（元）",
        AssumptionField::Growth => "以后每年涨（%）",
        AssumptionField::ToAge => "算到多少岁",
    }
}

/// Heading of the ways out.
pub const WAYS: &str = "差的怎么办：几种办法放在一起看";
/// Heading of the table.
pub const TOTALS: &str = "到这个年纪，一共花多少（元）";
/// Opens the fields in which figures can be changed.
pub const CHANGE: &str = "改数字再算（问到的基数、费率，涨多少，算到几岁）";
/// Beneath that.
pub const CHANGE_HINT: &str = "不填的按查到的算；没填“每年涨”就按不涨算。填了的，算式里会写“您填的”。";
/// Before figures to try.
pub const TRY: &str = "不知道就先试试当地的数（不一定就是补缴用的）：";
/// Before the sentence to ask with.
pub const ASK: &str = "打电话就这样问";
/// The scrubber.
pub const SCRUB: &str = "拖一拖：换个月退休会怎样";
/// Beneath the scrubber.
pub const SCRUB_HINT: &str =
    "提前退休要够领养老金的年限，推后要和单位商量好。这里只是看看，答案还按上面的时间。";

/// The month the scrubber stands at, and how far it lies from the answer's.
pub fn scrubbed(at: YearMonth, answer: YearMonth) -> String {
    let later = at.months_since(answer);
    let apart = super::super::figures::months(later.unsigned_abs());
    let at = month(at);
    match later {
        0 => format!("{at}退休（答案里的时间）"),
        1.. => format!("{at}退休（晚 {apart}）"),
        _ => format!("{at}退休（早 {apart}）"),
    }
}

impl Say<'_> {
    pub(super) fn ways(&self) -> Option<Ways> {
        let comparison = self.answer.comparison.as_ref()?;
        let mut cards: Vec<WayCard> =
            self.answer.remedies.iter().map(|remedy| self.card(remedy, comparison)).collect();
        cards.push(self.nothing(comparison.reduced));
        let (heads, totals) = self.totals(comparison);
        Some(Ways {
            cards,
            named: vec![self.cheapest(comparison), self.safest(comparison)],
            heads,
            totals,
            totals_note: self.totals_note(comparison),
            crossings: self.crossings(comparison),
            lines: self.cost_lines(comparison),
            ask: self.ask(),
            tries: comparison.suggestions.iter().filter_map(|one| self.figure_to_try(one)).collect(),
        })
    }

    /// What a claim says, how well it is known, and until when it was checked.
    fn says(&self, claim: ClaimRef) -> String {
        let line = self.rules.line(claim);
        let told = line.steps[claim.step].value.as_ref().map(|found| value(line.quantity, found));
        let told = told.unwrap_or_default();
        let checked = match line.reviewed_to.filter(|last| *last < self.decision.asked_on) {
            Some(last) => format!("，只核对到{}", plain_date(last)),
            None => String::new(),
        };
        format!("{told}（{}{checked}）", confidence(line.confidence))
    }

    /// Says it where an amount rests on a figure whose last day is past.
    fn stale(&self, of: &[Quantity]) -> Option<String> {
        let used = self.decision.evidence.iter().filter(|found| of.contains(&found.quantity));
        let last =
            used.filter_map(|found| self.rules.line(found.finding.relied()?.claim).reviewed_to).min()?;
        (last < self.decision.asked_on)
            .then(|| format!("用到的数字只核对到{}，可能已经变了", plain_date(last)))
    }

    fn card(&self, remedy: &Remedy, comparison: &Comparison) -> WayCard {
        let mut points = Vec::new();
        match remedy.standing {
            Standing::Barred(claim) => {
                points.push(("能不能用", format!("查到的说法是不能：{}", self.bar(claim)).into()));
            }
            Standing::Ask => points.push(("能不能用", "没有查到当地让不让这样办，先打电话问".into())),
            Standing::Told => {}
        }
        let (title, figure) = match remedy.kind {
            RemedyKind::LumpSum => {
                self.lump_sum_points(remedy, &mut points);
                ("一次性补缴", self.lump_sum(remedy))
            }
            RemedyKind::PayMonthly => {
                self.monthly_points(remedy, &mut points);
                ("退休后按月接着缴", self.monthly(remedy, comparison))
            }
            RemedyKind::Resident | RemedyKind::Nothing => {
                self.resident_points(remedy, comparison, &mut points);
                ("改参加居民医保", self.resident(remedy))
            }
        };
        WayCard { title, figure, points }
    }

    fn bar(&self, claim: ClaimRef) -> String {
        format!("{}，{}", self.rules.source_of(claim).title, confidence(self.rules.line(claim).confidence))
    }

    fn lump_sum(&self, remedy: &Remedy) -> Text {
        let text = Text::new().plain(format!("补 {}，", remedy.months.map(month_span).unwrap_or_default()));
        let own = if remedy.own_figure { "（按您填的数）" } else { "" };
        match remedy.amount {
            Some((low, high)) if low == high => text.plain("约 ").key(format!("{low} 元")).plain(own),
            Some(amount) => text.key(format!("{} 元", between(amount))).plain("之间").plain(own),
            None => text.key("多少钱要问当地"),
        }
    }

    fn lump_sum_points(&self, remedy: &Remedy, points: &mut Vec<(&'static str, Text)>) {
        points.push(("当地怎么说", self.rule(remedy)));
        if remedy.amount.is_some() && !remedy.own_figure {
            if let Some(since) = self.stale(&LUMP_SUM) {
                points.push(("数字新不新", since.into()));
            }
        }
        points.push(("什么时候补", "期限、单位补还是自己补，没有查到，办退休以前先问清".into()));
        if let Some(local) = self.mends(remedy.mends) {
            points.push(("本地、实缴也差", local.into()));
        }
        points.push((
            "好处",
            "补齐以后不用再缴职工医保费，享受退休待遇（大额医疗、长护险，有的地方另收）".into(),
        ));
        points.push(("要想到", "一次要拿出这么多钱".into()));
    }

    fn rule(&self, remedy: &Remedy) -> Text {
        match remedy.rule {
            Some(claim) => self.says(claim).into(),
            None if !remedy.asks.is_empty() => {
                let asks: Vec<_> = remedy.asks.iter().map(|ask| selector_name(*ask)).collect();
                format!("要看{}，在上面填了再看", asks.join("、")).into()
            }
            None => Text::new().plain("没有查到，请打 ").key(self.hotline()).plain(" 问"),
        }
    }

    fn mends(&self, mends: Mends) -> Option<String> {
        match mends {
            Mends::NotNeeded => None,
            Mends::ByPaying => Some("每月真的缴在当地，实际缴费和本地缴费也跟着加".to_owned()),
            Mends::Yes(claim) => Some(format!("一次补的也算：{}", self.bar(claim))),
            Mends::No(claim) => Some(format!("一次补的不算，补了也还差：{}", self.bar(claim))),
            Mends::Ask => Some("一次补的算不算，没有查到，请问清再交钱".to_owned()),
        }
    }

    fn monthly(&self, remedy: &Remedy, comparison: &Comparison) -> Text {
        let months = remedy.months.map(month_span).unwrap_or_default();
        let text = match remedy.amount {
            Some(amount) => Text::new().plain("每月 ").key(format!("{} 元", between(amount))),
            None => Text::new().key("每月多少钱要问当地"),
        };
        let last = remedy.months.and_then(|months| months.known()).filter(|months| *months > 0);
        let until = match last {
            Some(count) => format!("，再缴 {months}，缴到{}", month(comparison.from.plus(count - 1))),
            None => format!("，再缴 {months}"),
        };
        let text = text.plain(until);
        match (remedy.amount, comparison.growth.ppm()) {
            (None, _) => text,
            (Some(_), 0) if remedy.own_figure => text.plain("（按您填的数）"),
            (Some(_), 0) => text,
            (Some(_), _) => text.plain(format!("（第一年的数，以后每年涨 {}）", comparison.growth)),
        }
    }

    fn monthly_points(&self, remedy: &Remedy, points: &mut Vec<(&'static str, Text)>) {
        points.push(("当地怎么说", self.rule(remedy)));
        if let Some(local) = self.mends(remedy.mends) {
            points.push(("本地、实缴也差", local.into()));
        }
        points.push(("好处", "不用一次拿一大笔钱，缴满以后享受退休待遇，不用再缴职工医保费".into()));
        let until = match remedy.rule {
            Some(_) => "缴满以前先按月缴着，断了就往后拖；当地没说到的待遇，请一起问清",
            None => "缴满以前报多少、个人账户有没有钱，没有查到，请问",
        };
        points.push(("要想到", until.into()));
    }

    fn resident(&self, remedy: &Remedy) -> Text {
        match remedy.amount {
            Some((premium, _)) if remedy.own_figure => {
                Text::new().plain("每年 ").key(format!("{premium} 元")).plain("（您填的），年年要缴")
            }
            Some((premium, _)) => {
                Text::new().plain("每年至少 ").key(format!("{premium} 元")).plain("，年年要缴，当地可能更高")
            }
            None => Text::new().plain("年年要缴，").key("金额问当地"),
        }
    }

    fn resident_points(
        &self,
        remedy: &Remedy,
        comparison: &Comparison,
        points: &mut Vec<(&'static str, Text)>,
    ) {
        if !remedy.own_figure {
            if let Some(since) = self.stale(&[Quantity::ResidentPremium]) {
                points.push(("数字新不新", since.into()));
            }
        }
        if let Some(claim) = remedy.rule {
            points.push(("原来的年限", self.says(claim).into()));
        }
        points.push(("好处", "眼前花钱少，看病还有医保".into()));
        let share = |quantity| self.relied_value(quantity);
        if let Some((employee, resident)) =
            share(Quantity::EmployeeInpatientShare).zip(share(Quantity::ResidentInpatientShare))
        {
            let text = format!(
                "报得少：2025年全国平均，政策范围内的住院费，职工医保报 {employee}，居民医保报 {resident}；没有个人账户"
            );
            points.push(("要想到", text.into()));
        }
        if let (Some(more), Some(care)) = (comparison.resident_pays_more, share(Quantity::RetireeYearlyCare))
        {
            let text = format!(
                "职工医保退休人员平均一年医疗费 {care}。假如全是目录内的住院费，居民医保一年要多自付约 {} 元。只是打个比方，看病多的人差得多",
                Money::from_fen(more.fen() / 100 * 100)
            );
            points.push(("打个比方", text.into()));
        }
        let wait = match share(Quantity::ResidentWaiting) {
            Some(months) => format!(
                "没在集中缴费期参保，或断过没续上的，要等 {months}才能报销；从职工医保转过去要不要等，没有查到，请问"
            ),
            None => "从职工医保转过去要不要等，没有查到，请问".to_owned(),
        };
        points.push(("要不要等", wait.into()));
    }

    /// The value relied on, in words.
    fn relied_value(&self, quantity: Quantity) -> Option<String> {
        let found = self.decision.evidence.iter().find(|found| found.quantity == quantity)?;
        Some(value(quantity, &found.finding.relied()?.value))
    }

    fn nothing(&self, reduced: Option<Reduced>) -> WayCard {
        let title = "什么都不办";
        let Some(reduced) = reduced else {
            let mut points = vec![("要想到", Text::from("没有医保，看病的钱全部自己出"))];
            if let Some(care) = self.relied_value(Quantity::RetireeYearlyCare) {
                let text = format!("全国职工医保退休人员，平均一年医疗费 {care}");
                points.push(("打个比方", text.into()));
            }
            return WayCard {
                title, figure: Text::new().plain("不花钱，").key("也没有医保"), points
            };
        };
        let mut points = vec![("当地怎么说", format!("每差一年降低 {}", self.says(reduced.claim)).into())];
        if let Some((full, (low, high))) = reduced.full.zip(reduced.left) {
            let text = match low == high {
                true => format!("住院报销从 {full} 降到 {low}"),
                false => format!("住院报销从 {full} 降到 {low} 到 {high}（文件没说清怎么减，请问）"),
            };
            points.push(("少报多少", text.into()));
        }
        let figure = Text::new()
            .plain("不花钱，")
            .key("仍有退休医保")
            .plain(format!("，每差一年待遇降低 {}", reduced.per_year));
        WayCard { title, figure, points }
    }
}
